//! Says why the desk did not open: on the error stream, and in a plain window where there is a screen.

use std::process::ExitCode;

use guichet_core::error::Error;

/// Exit code when the desk refuses to open: the same as `guichetctl`'s.
const REFUSED: u8 = 2;
/// Exit code when something broke.
const FAULT: u8 = 70;

/// Says it, and answers the exit code.
pub fn tell(error: &Error) -> ExitCode {
    let said = error.to_string();
    eprintln!("guichet: {said}");
    show(&said);
    ExitCode::from(if matches!(error, Error::Refused(_)) { REFUSED } else { FAULT })
}

#[cfg(target_os = "linux")]
fn show(said: &str) {
    use gtk::prelude::*;

    // Without a screen the error stream has said it; a driven window has nobody to press its button.
    if std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() || gtk::init().is_err() {
        return;
    }
    let window = gtk::MessageDialog::new(
        gtk::Window::NONE,
        gtk::DialogFlags::MODAL,
        gtk::MessageType::Error,
        gtk::ButtonsType::Close,
        said,
    );
    window.set_title("Guichet");
    window.run();
}

#[cfg(not(target_os = "linux"))]
fn show(_said: &str) {}
