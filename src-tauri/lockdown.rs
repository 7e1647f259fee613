//! Closes the exits the engine itself offers: its menu, its print dialog, its file chooser (trust 3.6).
//! The counter keeps its chooser: staff choose an issuer's list there.

use tauri::WebviewWindow;

use crate::windows::COUNTER;

/// Closes them on `window`, and brings its page back when its process dies.
#[cfg(target_os = "linux")]
pub(crate) fn close_exits(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;

    let label = window.label().to_owned();
    window.with_webview(move |page| {
        let view = page.inner();
        close_menu_and_print(&view);
        if label != COUNTER {
            close_chooser(&view);
        }
        view.connect_web_process_terminated(move |view, reason| {
            tracing::error!(window = label, ?reason, "the page's process ended; opening the page again");
            view.reload();
        });
    })
}

/// Closes them all on an engine's view.
#[cfg(target_os = "linux")]
pub fn close_exits_of(view: &webkit2gtk::WebView) {
    close_menu_and_print(view);
    close_chooser(view);
}

#[cfg(target_os = "linux")]
fn close_menu_and_print(view: &webkit2gtk::WebView) {
    use webkit2gtk::WebViewExt;

    view.connect_context_menu(|_, _, _, _| true);
    view.connect_print(|_, _| true);
}

#[cfg(target_os = "linux")]
fn close_chooser(view: &webkit2gtk::WebView) {
    use webkit2gtk::{FileChooserRequestExt, WebViewExt};

    view.connect_run_file_chooser(|_, request| {
        request.cancel();
        true
    });
}

/// Closes them on `window`: the menu, and the browser's own keys (print, find, reload). Written from
/// WebView2's documentation and never run: Guichet is tested on Debian only.
#[cfg(windows)]
pub(crate) fn close_exits(window: &WebviewWindow) -> tauri::Result<()> {
    use webview2_com::Microsoft::Web::WebView2::Win32::ICoreWebView2Settings3;
    use windows_core::Interface;

    window.with_webview(|page| {
        #[expect(unsafe_code, reason = "WebView2's settings are COM calls")]
        let closed = unsafe {
            page.controller().CoreWebView2().and_then(|view| view.Settings()).and_then(|settings| {
                settings.SetAreDefaultContextMenusEnabled(false)?;
                settings.cast::<ICoreWebView2Settings3>()?.SetAreBrowserAcceleratorKeysEnabled(false)
            })
        };
        if let Err(problem) = closed {
            tracing::error!(%problem, "an exit of the engine stays open");
        }
    })
}
