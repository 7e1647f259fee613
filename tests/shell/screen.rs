//! A virtual X screen of its own per test, and real keys typed on it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A running X server. Its keyboard layout is its own: changing it touches nobody else.
pub struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts one that is wide enough for both windows beside each other.
    pub fn start(width: u32, height: u32) -> Self {
        let mut server = Command::new("Xvfb")
            // The server picks a free number and writes it down: no two tests can collide.
            .args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24"), "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed: see .ci/debian-packages");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        let number = number.trim();
        assert!(!number.is_empty(), "Xvfb did not start");
        Self { display: format!(":{number}"), server }
    }

    /// Its name, as `DISPLAY` wants it.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Gives the screen's keyboard another layout, as a desk in France has it.
    pub fn set_layout(&self, layout: &str) {
        self.run("setxkbmap", &[layout]);
    }

    /// Gives the keyboard to the kiosk's window, whichever language its title is in, and lifts it.
    pub fn focus_kiosk(&self) {
        let window = ["search", "--sync", "--onlyvisible", "--name", "Guichet, (borne|kiosk)"];
        self.run("xdotool", &[&window[..], &["windowraise", "windowfocus", "--sync"]].concat());
    }

    /// Gives the keyboard to the counter's window.
    pub fn focus_counter(&self) {
        let window = ["search", "--sync", "--onlyvisible", "--name", "Guichet, (comptoir|counter)"];
        self.run("xdotool", &[&window[..], &["windowraise", "windowfocus", "--sync"]].concat());
    }

    /// Types `payload` as a reader left in its factory setting does: the keys of a US keyboard in one burst,
    /// then Enter. What the letters become is the layout's affair. No pause is asked between the keys: on a
    /// busy machine each would become as long as the scheduler likes.
    pub fn scan(&self, payload: &str) {
        let mut keys: Vec<String> = payload.chars().map(|letter| us_keycode(letter).to_string()).collect();
        keys.push(ENTER.to_string());
        let mut args = vec!["key", "--delay", "0"];
        args.extend(keys.iter().map(String::as_str));
        self.run("xdotool", &args);
    }

    /// Types as a person does, letter by letter.
    pub fn types(&self, text: &str) {
        self.run("xdotool", &["type", "--delay", "60", text]);
    }

    /// Presses one key or chord, by its X name.
    pub fn press(&self, chord: &str) {
        self.run("xdotool", &["key", chord]);
    }

    /// Clicks a mouse button at a place of the screen.
    pub fn click(&self, x: i64, y: i64, button: u8) {
        self.run("xdotool", &["mousemove", &x.to_string(), &y.to_string(), "click", &button.to_string()]);
    }

    /// The windows that are on the screen, menus and dialogs too.
    pub fn windows(&self) -> Vec<String> {
        let found = self.ask("xdotool", &["search", "--onlyvisible", "--maxdepth", "1", "--class", "."]);
        found.lines().map(|id| format!("{id} {}", self.ask("xdotool", &["getwindowname", id]).trim())).collect()
    }

    /// Opens a window that has nothing to do with the desk: the notice of a folder that is not there.
    pub fn open_a_window(&self, guichet: &Path) -> OtherWindow {
        let process = Command::new(guichet)
            .args(["--face", "kiosk", "--data", "/nowhere/at/all"])
            .env("DISPLAY", &self.display)
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        self.run("xdotool", &["search", "--sync", "--onlyvisible", "--name", "^Guichet$"]);
        OtherWindow(process)
    }

    fn run(&self, program: &str, args: &[&str]) {
        let status = Command::new(program).args(args).env("DISPLAY", &self.display).stdout(Stdio::null()).status();
        assert!(status.as_ref().is_ok_and(std::process::ExitStatus::success), "{program} {args:?}: {status:?}");
    }

    fn ask(&self, program: &str, args: &[&str]) -> String {
        let answer = Command::new(program).args(args).env("DISPLAY", &self.display).output().unwrap();
        String::from_utf8_lossy(&answer.stdout).into_owned()
    }
}

/// A window of another process; it closes when dropped.
pub struct OtherWindow(Child);

impl Drop for OtherWindow {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

const ENTER: u8 = 36;

/// The X key code (evdev + 8) of a sign on a US keyboard.
fn us_keycode(letter: char) -> u8 {
    const ROWS: [(&str, u8); 4] = [("1234567890-", 10), ("qwertyuiop", 24), ("asdfghjkl", 38), ("zxcvbnm", 52)];
    let letter = letter.to_ascii_lowercase();
    for (row, first) in ROWS {
        if let Some(at) = row.find(letter) {
            return first + u8::try_from(at).unwrap();
        }
    }
    panic!("a code holds letters, digits and hyphens, not {letter:?}");
}
