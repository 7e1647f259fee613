//! Says why the desk did not open: on the error stream, and in a plain window where there is a screen.

use std::process::ExitCode;

use guichet_core::error::Error;
use guichet_core::refusal::Refusal;
use guichet_core::words::{Fact, Words};

/// Exit code when the desk refuses to open: the same as `guichetctl`'s.
const REFUSED: u8 = 2;
/// Exit code when something broke.
const FAULT: u8 = 70;

/// Says it, and answers the exit code.
pub fn tell(error: &Error) -> ExitCode {
    let said = match error {
        Error::Refused(refusal) => say(refusal),
        Error::Fault(fault) => fault.to_string(),
    };
    eprintln!("guichet: {said}");
    show(&said);
    ExitCode::from(if matches!(error, Error::Refused(_)) { REFUSED } else { FAULT })
}

/// The refusal's sentence in the language of the system: the institution's is not known yet.
fn say(refusal: &Refusal) -> String {
    let system = std::env::var("LC_ALL").or_else(|_| std::env::var("LANG")).unwrap_or_default();
    let words = Words::of(system.split(['_', '.']).next().unwrap_or_default());
    let (code, facts) = refusal.parts();
    let facts: Vec<(&str, Fact)> = facts
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str().map_or_else(|| value.to_string(), str::to_owned).into()))
        .collect();
    words.say_with(&format!("refusal-{}", code.replace('_', "-")), &facts)
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
