//! The two windows: the counter's, and the kiosk's with no exits.

use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{AppHandle, Manager, Monitor, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent, Wry};

use crate::lockdown;
use crate::options::Options;

/// The kiosk's window, as its capability file names it.
pub const KIOSK: &str = "kiosk";
/// The counter's window, as its capability file names it.
pub const COUNTER: &str = "counter";

/// Enamel blue, shown before the page has drawn itself: never a white flash.
const ENAMEL: tauri::window::Color = tauri::window::Color(0x12, 0x3F, 0x7C, 0xFF);

/// Opens the counter's window.
pub fn open_counter(app: &AppHandle, options: &Options, title: &str) -> tauri::Result<WebviewWindow> {
    let (width, height) = options.counter_size();
    let window =
        guarded(app, COUNTER, options)?.title(title).inner_size(width, height).min_inner_size(1024.0, 640.0).build()?;
    lockdown::close_exits(&window, lockdown::Exits::ButFiles)?;
    Ok(window)
}

/// Opens the kiosk's window: on the second screen when there is one, without a way to close it.
pub fn open_kiosk(app: &AppHandle, options: &Options, title: &str) -> tauri::Result<WebviewWindow> {
    let (width, height) = options.kiosk_size();
    let screen = kiosk_screen(app, options)?;
    let window = guarded(app, KIOSK, options)?
        .title(title)
        .inner_size(width, height)
        .background_color(ENAMEL)
        // On a desk with one screen and both faces the kiosk stays a window one can move aside.
        .decorations(screen.is_none() && !options.is_windowed)
        .closable(false)
        .minimizable(screen.is_none())
        .build()?;
    lockdown::close_exits(&window, lockdown::Exits::All)?;
    if let Some(monitor) = screen {
        let corner = monitor.position();
        window.set_fullscreen_on_monitor((f64::from(corner.x), f64::from(corner.y)).into())?;
        window.set_always_on_top(true)?;
    }
    window.on_window_event(|event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
        }
    });
    Ok(window)
}

/// Gives the kiosk's window a fresh page in a fresh process: what was typed is gone with the old one (trust T3).
///
/// A driven page keeps its process: the engine ends the driver's session with it. What is driven holds only a
/// test's data; that the process changes is tested with keys alone.
pub fn freshen_kiosk(app: &AppHandle, is_driven: bool, is_noted: bool) {
    let Some(window) = app.get_webview_window(KIOSK) else { return };
    // The page opens itself again when this cannot be done.
    if let Err(problem) = lockdown::begin_afresh(&window, !is_driven, if is_noted { "?wiped" } else { "" }) {
        tracing::error!(%problem, "the kiosk's page keeps its process");
    }
}

/// What both windows refuse (trust 2.9, 3.6): foreign pages, new windows, downloads, permissions, traces.
fn guarded<'a>(
    app: &'a AppHandle,
    label: &str,
    options: &Options,
) -> tauri::Result<WebviewWindowBuilder<'a, Wry, AppHandle>> {
    let page = label.to_owned();
    let mut builder = WebviewWindowBuilder::new(app, label, WebviewUrl::App(format!("{label}.html").into()))
        .on_navigation(move |url| is_page_of(&page, url))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .general_autofill_enabled(false)
        .zoom_hotkeys_enabled(false)
        .disable_drag_drop_handler()
        .devtools(cfg!(debug_assertions))
        .incognito(!options.is_driven);
    if !options.is_driven {
        // A private window makes a web context of its own, yet the runtime registers the page's
        // protocol once per folder: each window needs its own folder, or the second stays blank.
        let folder = app.path().app_cache_dir()?.join(label);
        builder = builder.data_directory(folder);
    }
    Ok(builder)
}

/// Whether `url` is the one page of the window `label`: under the application's own protocol, or as
/// Windows spells it. The kiosk's window may not even look at the counter's page.
fn is_page_of(label: &str, url: &Url) -> bool {
    let is_ours = match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    };
    is_ours && url.path().trim_start_matches('/').strip_suffix(".html") == Some(label)
}

/// The screen the kiosk fills: the second one, or the only one when this process has no counter.
fn kiosk_screen(app: &AppHandle, options: &Options) -> tauri::Result<Option<Monitor>> {
    if options.is_windowed {
        return Ok(None);
    }
    let first = app.primary_monitor()?;
    let others = app.available_monitors()?;
    let second =
        others.into_iter().find(|monitor| first.as_ref().is_none_or(|first| first.position() != monitor.position()));
    Ok(second.or(if options.shows_counter() { None } else { first }))
}

#[cfg(test)]
mod tests {
    use super::is_page_of;

    #[test]
    fn a_window_may_open_its_own_page_only() {
        for (url, is_own) in [
            ("tauri://localhost/kiosk.html", true),
            ("tauri://localhost/kiosk.html#top", true),
            ("tauri://localhost/counter.html", false),
            ("tauri://localhost/", false),
            ("tauri://elsewhere/kiosk.html", false),
            ("https://example.org/kiosk.html", false),
            ("http://localhost/kiosk.html", false),
            ("file:///kiosk.html", false),
            ("data:text/html,hello", false),
            ("about:blank", false),
            ("blob:tauri://localhost/kiosk.html", false),
        ] {
            assert_eq!(is_page_of("kiosk", &url.parse().unwrap()), is_own, "{url}");
        }
    }
}
