//! How long from starting the release build to a kiosk home that answers, and what it then holds in memory.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a measure that cannot be taken stops"
)]

#[path = "../shell/screen.rs"]
#[expect(dead_code, reason = "the measure needs a screen, not its keys")]
mod screen;

use std::collections::HashMap;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use guichet_core::domain::password::Password;
use guichet_core::journeys::set_up::{SetUp, set_up};

/// Starts that are measured; the middle one counts.
const STARTS: usize = 5;
/// The references: trust 3.9.
const SECONDS: f64 = 2.0;
const MEBIBYTES: u64 = 300;

fn main() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("desk");
    found(&data);
    let screen = screen::Screen::start(3360, 1080);

    let mut times: Vec<f64> = (0..STARTS).map(|_| start(&screen, &data, home.path()).0.as_secs_f64()).collect();
    times.sort_by(f64::total_cmp);
    let (middle, slowest) = (times[STARTS / 2], times[STARTS - 1]);
    println!(
        "start to a kiosk home that answers: {middle:.2} s, slowest of {STARTS} {slowest:.2} s (reference: {SECONDS} s)"
    );

    let (_, desk) = start(&screen, &data, home.path());
    std::thread::sleep(Duration::from_mins(1));
    let (held, processes) = held_by(desk.0.id());
    println!(
        "memory of its {processes} processes after a minute: {held} MiB, shared pages counted once (reference: {MEBIBYTES} MiB)"
    );
}

/// A rehearsal institution.
fn found(data: &Path) {
    let asked = SetUp {
        name: "École de Sainte-Croix".into(),
        language: "fr".into(),
        zone: "Europe/Zurich".into(),
        admin: "rochat".into(),
        password: Password::new("quatre lampes au guichet"),
        is_rehearsal: true,
        now: None,
        seed: None,
    };
    set_up(data, &asked).expect("the institution is set up");
}

/// A running desk; ends with all its processes when dropped.
struct Desk(Child);

impl Drop for Desk {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.0.wait();
    }
}

/// Starts the desk with both faces, and answers how long its kiosk took to be answered.
fn start(screen: &screen::Screen, data: &Path, home: &Path) -> (Duration, Desk) {
    let _ = fs::remove_dir_all(data.join("logs"));
    let begun = Instant::now();
    let process = Command::new("dbus-run-session")
        .args(["--", env!("CARGO_BIN_EXE_guichet"), "--windowed", "--size", "1920x1080", "--data"])
        .arg(data)
        .env("DISPLAY", screen.display())
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("NO_AT_BRIDGE", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .expect("dbus-run-session is installed: see .ci/debian-packages");
    let desk = Desk(process);
    while !log_says(data, "the kiosk is answered") {
        assert!(begun.elapsed() < Duration::from_mins(1), "the kiosk did not come");
        std::thread::sleep(Duration::from_millis(5));
    }
    (begun.elapsed(), desk)
}

fn log_says(data: &Path, what: &str) -> bool {
    let Ok(files) = fs::read_dir(data.join("logs")) else { return false };
    files.filter_map(Result::ok).any(|file| fs::read_to_string(file.path()).is_ok_and(|text| text.contains(what)))
}

/// The proportional share of memory (PSS) of a process and its descendants, in MiB, and how many they are.
fn held_by(root: u32) -> (u64, usize) {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for entry in fs::read_dir("/proc").unwrap().filter_map(Result::ok) {
        let Ok(id) = entry.file_name().to_string_lossy().parse::<u32>() else { continue };
        let Ok(stat) = fs::read_to_string(entry.path().join("stat")) else { continue };
        // The name stands in brackets and may hold spaces; the parent is the second word after it.
        let parent = stat.rsplit_once(") ").and_then(|(_, rest)| rest.split(' ').nth(1)?.parse().ok());
        children.entry(parent.unwrap_or_default()).or_default().push(id);
    }
    let mut family = vec![root];
    let mut next = 0;
    while let Some(id) = family.get(next) {
        family.extend(children.get(id).into_iter().flatten().copied().collect::<Vec<_>>());
        next += 1;
    }
    let shares = family.iter().filter_map(|id| {
        let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
        rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?.trim().strip_suffix(" kB")?.parse::<u64>().ok()
    });
    (shares.sum::<u64>() / 1024, family.len())
}
