//! After the wipe nothing typed is left: the page's process is another one, and the memory of every process of the
//! application is searched for it (`docs/memory.md`). Keys alone: an engine that is driven keeps its process.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use guichet_core::desk::{Desk, Opening};
use guichet_core::folder::Admission;

use crate::desktop::binary;
use crate::institution;
use crate::screen::Screen;

const FIRST: &str = "Zebulonquartz";
const LAST: &str = "Ypsilonmarbre";
const EMAIL: &str = "zq.canari.heap@exemple.ch";
const LOGIN: &str = "wq.canari.login@exemple.ch";
const PASSWORD: &str = "quarantesix hiboux mauves";

/// The application on a screen, without a driver.
struct Running {
    process: Child,
    data: tempfile::TempDir,
}

impl Running {
    fn start(screen: &Screen) -> Self {
        let data = tempfile::tempdir().unwrap();
        institution::set_up(&data.path().join("desk"), "fr");
        let process = Command::new("dbus-run-session")
            .arg("--")
            .arg(binary("guichet"))
            .args(["--data".as_ref(), data.path().join("desk").as_os_str()])
            .args(["--windowed", "--size", "1366x768"])
            .env("DISPLAY", screen.display())
            .env("HOME", data.path())
            .env("XDG_DATA_HOME", data.path().join("data"))
            .env("XDG_CACHE_HOME", data.path().join("cache"))
            .env("XDG_CONFIG_HOME", data.path().join("config"))
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-run-session is installed: see .ci/debian-packages");
        Self { process, data }
    }

    fn folder(&self) -> std::path::PathBuf {
        self.data.path().join("desk")
    }

    /// Waits until the kiosk says that it shows that screen.
    fn shows(&self, state: &str) {
        let desk = Desk::open(Opening::new(self.folder(), Admission::Console)).unwrap();
        let begun = Instant::now();
        loop {
            let shown = desk.read(|sql| Ok(guichet_core::storage::desk::kiosk(sql)?.state)).unwrap();
            if shown == state {
                // The page has said so a moment before it is drawn and holds the focus.
                return std::thread::sleep(Duration::from_millis(600));
            }
            assert!(begun.elapsed() < Duration::from_secs(40), "the kiosk shows {shown}, not {state}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Presses a key of the home page until the page behind it is shown: a fresh page needs a moment to listen.
    fn opens(&self, screen: &Screen, key: &str, state: &str) {
        let desk = Desk::open(Opening::new(self.folder(), Admission::Console)).unwrap();
        for _ in 0..15 {
            std::thread::sleep(Duration::from_secs(2));
            if desk.read(|sql| Ok(guichet_core::storage::desk::kiosk(sql)?.state)).unwrap() == state {
                break;
            }
            screen.press(key);
        }
        self.shows(state);
    }

    /// The application and all it started, by their names.
    fn processes(&self) -> BTreeMap<u32, String> {
        let mut family = BTreeMap::new();
        let mut waiting = vec![self.process.id()];
        while let Some(id) = waiting.pop() {
            let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default().trim().to_owned();
            family.insert(id, name);
            let tasks = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
            for task in tasks {
                let children = fs::read_to_string(task.path().join("children")).unwrap_or_default();
                waiting.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
            }
        }
        family.retain(|_, name| name.starts_with("guichet") || name.starts_with("WebKit"));
        family
    }

    fn web_processes(&self) -> Vec<u32> {
        self.processes().into_iter().filter(|(_, name)| name.starts_with("WebKitWeb")).map(|(id, _)| id).collect()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        for id in self.processes().into_keys() {
            let _ = Command::new("kill").arg(id.to_string()).stderr(Stdio::null()).status();
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// How often each word lies in a process's memory, as UTF-8 and as UTF-16, with the mapping it lies in. Only pages
/// that are there are read: an engine reserves far more than it uses.
fn found_in(id: u32, words: &[&str]) -> Vec<String> {
    let maps = fs::read_to_string(format!("/proc/{id}/maps")).unwrap_or_default();
    let Ok(memory) = File::open(format!("/proc/{id}/mem")) else { return vec![] };
    let Ok(pages) = File::open(format!("/proc/{id}/pagemap")) else { return vec![] };
    let patterns: Vec<(String, Vec<u8>)> = words
        .iter()
        .flat_map(|word| {
            let wide = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [(format!("{word:?} as UTF-8"), word.as_bytes().to_vec()), (format!("{word:?} as UTF-16"), wide)]
        })
        .collect();
    let mut found = BTreeMap::new();
    for line in maps.lines() {
        let mut parts = line.split_whitespace();
        let (Some(range), Some(rights)) = (parts.next(), parts.next()) else { continue };
        let place = parts.nth(3).unwrap_or("anonymous").to_owned();
        let Some((from, to)) = range.split_once('-') else { continue };
        let [from, to] = [from, to].map(|end| u64::from_str_radix(end, 16).unwrap());
        // What cannot be written holds programs and fonts, never what somebody typed.
        if !rights.starts_with("rw") {
            continue;
        }
        for bytes in resident(&memory, &pages, from, to) {
            for (what, pattern) in &patterns {
                let count = memchr::memmem::find_iter(&bytes, pattern).count();
                if count > 0 {
                    *found.entry(format!("{what} in {place}")).or_insert(0) += count;
                }
            }
        }
    }
    found.into_iter().map(|(what, count)| format!("{what}: {count}")).collect()
}

/// The runs of pages between two addresses that are in memory.
fn resident(memory: &File, pages: &File, from: u64, to: u64) -> Vec<Vec<u8>> {
    const PAGE: u64 = 4096;
    const ENTRIES: usize = 1 << 16;
    let mut runs: Vec<(u64, u64)> = vec![];
    let mut at = from;
    while at < to {
        let count = ENTRIES.min(usize::try_from((to - at) / PAGE).unwrap());
        let mut entries = vec![0; count * 8];
        if pages.read_exact_at(&mut entries, at / PAGE * 8).is_err() {
            break;
        }
        for entry in entries.chunks_exact(8) {
            // Bit 63: present. Bit 62: swapped out.
            let is_there = u64::from_le_bytes(entry.try_into().unwrap()) >> 62 != 0;
            match runs.last_mut() {
                Some((_, end)) if is_there && *end == at => *end = at + PAGE,
                _ if is_there => runs.push((at, at + PAGE)),
                _ => {}
            }
            at += PAGE;
        }
    }
    let read = |(from, to): (u64, u64)| {
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        memory.read_exact_at(&mut bytes, from).ok().map(|()| bytes)
    };
    runs.into_iter().filter_map(read).collect()
}

/// What is found in the whole family: one line per process.
fn search(desk: &Running, words: &[&str]) -> BTreeMap<String, Vec<String>> {
    let mut told = BTreeMap::new();
    for (id, name) in desk.processes() {
        let found = found_in(id, words);
        if !found.is_empty() {
            told.insert(format!("{name} {id}"), found);
        }
    }
    told
}

/// Types, and waits a little as a person does.
fn types(screen: &Screen, text: &str) {
    screen.types(text);
    std::thread::sleep(Duration::from_millis(300));
}

/// "Clear and leave" is the last button before the page's heading.
fn leaves(screen: &Screen) {
    screen.press("shift+Tab");
    std::thread::sleep(Duration::from_millis(200));
    screen.press("Return");
}

fn in_files(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut found = vec![];
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(in_files(&path, words));
        } else if let Ok(bytes) = fs::read(&path) {
            let holds = |word: &&&str| memchr::memmem::find(&bytes, word.as_bytes()).is_some();
            found.extend(words.iter().filter(holds).map(|word| format!("{word} in {}", path.display())));
        }
    }
    found
}

#[test]
fn after_the_wipe_the_process_is_fresh_and_no_memory_holds_what_was_typed() {
    let screen = Screen::start(1366 + 1440, 900);
    let desk = Running::start(&screen);
    let vouchers = institution::issue(&desk.folder(), 1);
    desk.shows("home");
    screen.focus_kiosk();
    let before = desk.web_processes();

    // Name and address, as far as the check page: nothing is written to the file.
    screen.scan(&vouchers[0]);
    desk.shows("name");
    types(&screen, FIRST);
    screen.press("Tab");
    types(&screen, LAST);
    screen.press("Return");
    desk.shows("email");
    types(&screen, EMAIL);
    screen.press("Return");
    desk.shows("check");
    let typed = [FIRST, LAST, EMAIL];
    let while_open = search(&desk, &typed);
    assert!(while_open.keys().any(|name| name.starts_with("WebKitWeb")), "the search sees nothing: {while_open:?}");
    leaves(&screen);
    desk.shows("home");

    // A login and a password that open nothing.
    desk.opens(&screen, "2", "profile");
    types(&screen, LOGIN);
    screen.press("Return");
    std::thread::sleep(Duration::from_secs(1));
    types(&screen, PASSWORD);
    let while_open = search(&desk, &[PASSWORD]);
    assert!(while_open.keys().any(|name| name.starts_with("WebKitWeb")), "the search sees nothing: {while_open:?}");
    screen.press("Return");
    std::thread::sleep(Duration::from_secs(3));
    screen.press("Escape");
    leaves(&screen);
    desk.shows("home");
    std::thread::sleep(Duration::from_secs(5));

    let after = desk.web_processes();
    let kept: Vec<_> = before.iter().filter(|id| after.contains(id)).collect();
    assert_eq!(
        (kept.len(), after.len()),
        (1, 2),
        "the counter's process stays, the kiosk's is new: {before:?} {after:?}"
    );
    let words = [FIRST, LAST, EMAIL, LOGIN, PASSWORD];
    let left = search(&desk, &words);
    eprintln!("left in memory: {left:#?}");
    assert_eq!(in_files(desk.data.path(), &words), Vec::<String>::new(), "on the disk");
    // No page's process keeps anything. The engine's own buffers in the application's process do: `docs/memory.md`
    // says what was measured there.
    assert!(left.keys().all(|name| name.starts_with("guichet")), "in a page's process: {left:?}");
    assert!(left.values().flatten().count() <= 10, "more than was ever measured: {left:?}");
}
