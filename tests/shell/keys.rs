//! What a walk-in can press and click in a kiosk that nothing steers: no menu, no dialog, no way out (trust 3.6).

use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::desktop::binary;
use crate::institution;
use crate::screen::Screen;

const WIDTH: u32 = 1280;
const HEIGHT: u32 = 720;

/// Keys and chords that open something in a browser or on a desktop.
const CHORDS: &str = "F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 Menu shift+F10 Escape Tab BackSpace Print
    ctrl+p ctrl+o ctrl+s ctrl+n ctrl+t ctrl+w ctrl+q ctrl+l ctrl+h ctrl+j ctrl+u ctrl+r ctrl+f ctrl+g ctrl+d ctrl+e
    ctrl+plus ctrl+minus ctrl+0 ctrl+shift+i ctrl+shift+c ctrl+shift+j ctrl+shift+d ctrl+shift+r ctrl+shift+p
    ctrl+shift+n ctrl+shift+u ctrl+shift+Delete ctrl+period ctrl+semicolon ctrl+alt+t ctrl+alt+Delete
    alt+Left alt+Right alt+Home alt+F4 alt+space alt+d alt+f super+r super+e super+l
    XF86Back XF86Forward XF86Reload XF86HomePage XF86Search XF86WWW XF86Mail XF86Calculator XF86Explorer";

/// A kiosk as a school starts it, except that it fills a window.
struct Kiosk(Child);

impl Kiosk {
    fn open(screen: &Screen, home: &std::path::Path) -> Self {
        let data = home.join("desk");
        institution::set_up(&data, "fr");
        let process = Command::new("dbus-run-session")
            .arg("--")
            .arg(binary("guichet"))
            .args(["--face", "kiosk", "--windowed", "--size", &format!("{WIDTH}x{HEIGHT}"), "--data"])
            .arg(&data)
            .env("DISPLAY", screen.display())
            .env("HOME", home)
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("dbus-run-session is installed: see .ci/debian-packages");
        let kiosk = Self(process);
        let begun = Instant::now();
        let answered = || {
            let logs = std::fs::read_dir(data.join("logs")).into_iter().flatten().filter_map(Result::ok);
            logs.filter_map(|log| std::fs::read_to_string(log.path()).ok()).any(|log| log.contains("is answered"))
        };
        while !answered() {
            assert!(begun.elapsed() < Duration::from_secs(30), "the kiosk did not come");
            std::thread::sleep(Duration::from_millis(50));
        }
        kiosk
    }
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.0.wait();
    }
}

#[test]
fn no_key_and_no_button_opens_anything() {
    let home = tempfile::tempdir().unwrap();
    let screen = Screen::start(WIDTH, HEIGHT);
    let mut kiosk = Kiosk::open(&screen, home.path());
    screen.focus_kiosk();
    let before = screen.windows();
    assert_eq!(before.len(), 1, "{before:?}");

    for button in [3, 2, 8, 9] {
        for (x, y) in [(640, 300), (60, 700), (1200, 40)] {
            screen.click(x, y, button);
            assert_eq!(screen.windows(), before, "button {button} at {x},{y}");
        }
    }
    for chord in CHORDS.split_whitespace() {
        screen.press(chord);
        assert_eq!(screen.windows(), before, "after {chord}");
    }
    // A dialog may need a moment to show itself.
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(screen.windows(), before, "something came late");
    assert!(matches!(kiosk.0.try_wait(), Ok(None)), "the kiosk was closed");

    // The control: a window that does open is seen.
    let _notice = screen.open_a_window(&binary("guichet"));
    assert!(screen.windows().len() > 1, "a new window is noticed");
}
