//! The engine's own dialogs, on a page that nothing steers: WebDriver keeps them shut by itself, so that a
//! steered window proves nothing about them.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use gtk::prelude::*;
use guichet::lockdown::{self, Exits};
use webkit2gtk::{WebView, WebViewExt};

use crate::screen::Screen;

/// Says to the test below, run in a process of its own, what its page asks for and whether it may.
const ORDER: &str = "GUICHET_EXITS";

#[test]
fn print_dialog_and_file_chooser_stay_shut_but_for_the_counters_chooser() {
    for exit in ["print", "file"] {
        // The control first: without our hands on it, the engine does open its dialog.
        let (opened, took) = shows_a_dialog(exit, "open", Duration::from_secs(20));
        assert!(opened, "{exit}: the control opens nothing, so the check cannot fail");
        let (opened, _) = shows_a_dialog(exit, "closed", took * 2 + Duration::from_secs(1));
        assert!(!opened, "{exit}: a dialog came");
        // The counter's: staff choose an issuer's list, and print nothing from the engine.
        let (opened, _) = shows_a_dialog(exit, "counter", took * 2 + Duration::from_secs(1));
        assert_eq!(opened, exit == "file", "{exit} at the counter");
    }
}

/// Whether a page that asks for `exit` gets a second window within `patience`, and how long it took.
fn shows_a_dialog(exit: &str, mode: &str, patience: Duration) -> (bool, Duration) {
    let screen = Screen::start(1280, 720);
    let page = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "exits::a_page_that_asks"])
        .env("DISPLAY", screen.display())
        .env("GDK_BACKEND", "x11")
        .env("NO_AT_BRIDGE", "1")
        .env(ORDER, format!("{exit} {mode}"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let _page = Page(page);
    let begun = Instant::now();
    while begun.elapsed() < patience {
        // A chooser wants a click of a hand; the page is one big button.
        screen.click(300, 300, 1);
        if screen.windows().len() > 1 {
            return (true, begun.elapsed());
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    assert_eq!(screen.windows().len(), 1, "the page itself is there");
    (false, begun.elapsed())
}

struct Page(Child);

impl Drop for Page {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Nothing by itself: the page of the test above, in the process which that test starts.
#[test]
fn a_page_that_asks() {
    let Ok(order) = std::env::var(ORDER) else { return };
    let (exit, mode) = order.split_once(' ').unwrap();
    gtk::init().unwrap();
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_default_size(800, 600);
    let view = WebView::new();
    if mode != "open" {
        let exits = if mode == "counter" { Exits::ButFiles } else { Exits::All };
        lockdown::close_exits_of(&view, exits);
    }
    let asks = match exit {
        "print" => "window.print()",
        _ => "document.querySelector('input').click()",
    };
    let page = format!(
        "<body style='margin:0'><input type=file hidden>
         <button style='width:100vw;height:100vh' onclick=\"{asks}\">ask</button>"
    );
    view.load_html(&page, None);
    window.add(&view);
    window.show_all();
    gtk::main();
}
