//! Ten thousand random lives of vouchers under a simulated clock: no early purge, no late one, no revived voucher.
//!
//! A timeline is one machine in one zone with ten vouchers, started near a change of hour, a leap day or a
//! year's end; it is switched off for hours or months, its clock is set by hand now and then. What must
//! hold is reckoned here a second time, from the calendar alone.

use std::path::Path;
use std::sync::atomic::Ordering;
use std::thread;

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::issue_vouchers::{Issue, issue_vouchers};
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::storage::backup;
use guichet_core::views::verify::verify;
use jiff::Timestamp;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use tempfile::TempDir;

mod lives;

use lives::{Office, SEEN};

const VOUCHERS: usize = 10;
/// Machines: a thousand of ten vouchers are ten thousand lives. A soak says more.
const MACHINES: u32 = 1000;
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// Zones whose hours change in spring and autumn of either half of the globe, at midnight itself, or never.
const ZONES: [&str; 8] = [
    "Europe/Zurich",
    "Europe/Brussels",
    "America/Halifax",
    "Africa/Casablanca",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Pacific/Kiritimati",
];

/// The days before something happens to the calendar.
const STARTS: [&str; 6] = [
    "2027-03-26T09:00:00Z",
    "2027-10-29T09:00:00Z",
    "2027-12-01T22:30:00Z",
    "2027-12-30T12:00:00Z",
    "2028-02-27T23:10:00Z",
    "2028-09-02T03:50:00Z",
];

#[derive(Debug, Clone)]
enum Step {
    /// So many minutes with the desk open and rounds each hour at most.
    Open(i64),
    /// So many days switched off; the first round comes at the start.
    Off(i64),
    /// Time passes to within minutes of something that falls due: a hold, an end, a purge.
    Near(usize, i64),
    /// Somebody sets the clock by so many hours; an administrator notices at once or not.
    SetClock(i64, bool),
    /// A voucher is entered.
    Enter(usize),
    /// A letter that waits is taken by the server.
    Deliver(usize),
    /// A letter's code activates.
    Activate(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let voucher = 0..VOUCHERS;
    prop_oneof![
        6 => (1i64..14 * 60).prop_map(Step::Open),
        2 => (1i64..40).prop_map(Step::Off),
        2 => (60i64..200).prop_map(Step::Off),
        6 => (0..8usize, -90i64..90).prop_map(|(which, minutes)| Step::Near(which, minutes)),
        1 => (-200i64..20_000, any::<bool>()).prop_map(|(hours, seen)| Step::SetClock(hours, seen)),
        5 => voucher.clone().prop_map(Step::Enter),
        6 => voucher.clone().prop_map(Step::Deliver),
        5 => voucher.prop_map(Step::Activate),
    ]
}

/// A place where syncing costs nothing: the disk is not what is judged here.
fn quick() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { TempDir::new_in(memory).unwrap() } else { TempDir::new().unwrap() }
}

/// One folder per zone, set up once: keys and hashes take longer than a whole life.
fn templates() -> Vec<(TempDir, Vec<String>)> {
    let start: Timestamp = "2027-01-04T08:00:00Z".parse().unwrap();
    let made = |zone: &str| {
        let folder = quick();
        let asked = SetUp {
            name: "Centre de formation".into(),
            language: "fr".into(),
            zone: zone.into(),
            admin: "rochat".into(),
            password: Password::new("quatre chevaux lents au lac"),
            is_rehearsal: true,
            now: Some(start),
            seed: Some(5),
        };
        set_up(folder.path(), &asked).unwrap();
        let desk = Desk::open(Opening { now: Some(start), ..Opening::new(folder.path(), Admission::Console) }).unwrap();
        add_programme(&desk, &Actor::Console, "orp", "orp", ORP_VOUCHER).unwrap();
        let order = Issue {
            programme: "orp".into(),
            count: i64::try_from(VOUCHERS).unwrap(),
            issuer: "ORP".into(),
            use_by: None,
            course: String::new(),
            note: String::new(),
        };
        let issued = issue_vouchers(&desk, &Actor::Console, order).unwrap();
        let codes = issued.vouchers.iter().map(|voucher| voucher.code.letters()).collect();
        // A copy each night is another story, and would take longer than the life.
        let far = Timestamp::from_second(i64::from(u32::MAX)).unwrap().as_second();
        desk.write(&Actor::Console, |tx| backup::note_good(tx, Path::new("-"), far)).unwrap();
        desk.empty_log().unwrap();
        (folder, codes)
    };
    ZONES.iter().map(|zone| made(zone)).collect()
}

fn run(machines: u32, seed: [u8; 32]) {
    let templates = templates();
    let config = Config { cases: machines, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
    let timelines = (0..ZONES.len(), 0..STARTS.len(), proptest::collection::vec(step(), 40..80));
    runner
        .run(&timelines, |(zone, start, steps)| {
            let lived = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                let mut office = Office::begin(&templates[zone], ZONES[zone], STARTS[start]);
                for step in &steps {
                    office.take(step);
                    office.judge();
                }
                let verdict = verify(office.desk()).unwrap();
                assert!(verdict.is_clean, "{:?}", verdict.findings);
            }));
            lived.map_err(|why| {
                let said = why.downcast_ref::<String>().cloned();
                TestCaseError::fail(said.unwrap_or_else(|| "a story stopped".to_owned()))
            })
        })
        .unwrap_or_else(|error| panic!("seed {seed:?}, {}: {error}", ZONES.join(" ")));
}

#[test]
fn ten_thousand_lives_purge_nobody_early_nobody_late_and_revive_no_voucher() {
    let asked = std::env::var("GUICHET_TIMELINES").ok().and_then(|text| text.parse().ok());
    let machines = asked.unwrap_or(MACHINES);
    let seed = std::env::var("GUICHET_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(20_261_127u64);
    thread::scope(|scope| {
        for half in 0..2u64 {
            scope.spawn(move || {
                let mut bytes = [0; 32];
                bytes[..8].copy_from_slice(&(seed + half).to_le_bytes());
                run(machines / 2, bytes);
            });
        }
    });
    let counts: Vec<usize> = SEEN.iter().map(|count| count.load(Ordering::Relaxed)).collect();
    println!("{} lives: {counts:?} spent, erased, lapsed, clocks set", machines * 10);
    assert!(counts.iter().all(|count| *count * 20 >= machines as usize), "{counts:?}");
}
