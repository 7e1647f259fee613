//! Closes the exits the engine itself offers: its menu, its print dialog, its file chooser (trust 3.6).
//! The counter keeps its chooser: staff choose an issuer's list there.

use tauri::WebviewWindow;

/// Which exits are closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exits {
    /// All of them: the kiosk.
    All,
    /// Staff may choose a file, such as their logo.
    ButFiles,
}

/// Closes them on `window`, and brings its page back when its process dies.
#[cfg(target_os = "linux")]
pub(crate) fn close_exits(window: &WebviewWindow, exits: Exits) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;

    let label = window.label().to_owned();
    window.with_webview(move |page| {
        let view = page.inner();
        close_exits_of(&view, exits);
        view.connect_web_process_terminated(move |view, reason| {
            if reason == webkit2gtk::WebProcessTerminationReason::TerminatedByApi {
                // We ended it ourselves, and open the next page ourselves.
                return;
            }
            tracing::error!(window = label, ?reason, "the page's process ended; opening the page again");
            view.reload();
        });
    })
}

/// Ends the page's process and opens the page again, with `query`, in a new one: its memory goes back to the
/// system, its history is empty.
#[cfg(target_os = "linux")]
pub(crate) fn begin_afresh(window: &WebviewWindow, ends_process: bool, query: &'static str) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;

    window.with_webview(move |page| {
        let view = page.inner();
        let uri = view.uri().unwrap_or_default();
        let plain = uri.split(['?', '#']).next().unwrap_or_default();
        if ends_process {
            view.terminate_web_process();
        }
        view.load_uri(&format!("{plain}{query}"));
    })
}

/// Elsewhere the page opens itself again, in the process it has.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "the engine of Linux may refuse")]
pub(crate) fn begin_afresh(_: &WebviewWindow, _: bool, _: &'static str) -> tauri::Result<()> {
    Ok(())
}

/// Closes them on an engine's view; the file chooser stays where staff may choose a file.
#[cfg(target_os = "linux")]
pub fn close_exits_of(view: &webkit2gtk::WebView, exits: Exits) {
    use webkit2gtk::{FileChooserRequestExt, WebViewExt};

    view.connect_context_menu(|_, _, _, _| true);
    view.connect_print(|_, _| true);
    let is_closed = exits == Exits::All;
    view.connect_run_file_chooser(move |_, request| {
        if is_closed {
            request.cancel();
        }
        is_closed
    });
}

/// Closes them on `window`: the menu, and the browser's own keys (print, find, reload). Written from
/// `WebView2`'s documentation and never run: Guichet is tested on Debian only.
#[cfg(windows)]
pub(crate) fn close_exits(window: &WebviewWindow, _exits: Exits) -> tauri::Result<()> {
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
