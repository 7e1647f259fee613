//! A copy is whole, sealed, private, and never replaces anything; thirty days later it is gone.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use guichet_core::actor::Actor;
use guichet_core::clock::Machine;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::password::Password;
use guichet_core::domain::sealed_copy::{self, Header};
use guichet_core::error::Error;
use guichet_core::folder::Admission;
use guichet_core::journeys::back_up::{Copied, back_up};
use guichet_core::journeys::erase::confirm_clock;
use guichet_core::journeys::keep_backups::{copy_now, sweep_backups};
use guichet_core::journeys::set_backup::set_backup_folder;
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::parcel::read_header;
use guichet_core::rounds::round;
use guichet_core::storage::backup::last_good_backup;
use guichet_core::views::verify::verify;
use jiff::SignedDuration;

use crate::office::{NOW, Office, PASSWORD};

pub fn refusal<T: std::fmt::Debug>(answer: guichet_core::error::Result<T>) -> String {
    match answer {
        Err(Error::Refused(refusal)) => refusal.parts().0,
        other => panic!("not refused: {other:?}"),
    }
}

pub fn copy(office: &Office, place: &Path) -> guichet_core::error::Result<Copied> {
    back_up(&office.desk, &Actor::Console, place)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

#[test]
fn a_copy_made_beside_people_at_work_is_sealed_and_says_nothing() {
    let office = Office::new();
    office.enrol_amina();
    fs::write(office.folder.path().join("mail.secret"), b"le mot de passe du courrier").unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let place = elsewhere.path().join("copie.guichet");
    let before = verify(&office.desk).unwrap().head;
    let copied = copy(&office, &place).unwrap();
    let bytes = fs::read(&place).unwrap();
    assert_eq!((u64::try_from(bytes.len()).unwrap(), &copied.head), (copied.bytes, &before));
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&place).unwrap().permissions()) & 0o777, 0o600);
    let key = fs::read(office.folder.path().join("index.key")).unwrap();
    let secrets: [&[u8]; 7] = [
        b"Ducommun",
        b"exemple.ch",
        b"Centre de formation",
        b"SQLite format",
        b"CREATE TABLE",
        b"le mot de passe",
        &key,
    ];
    for secret in secrets {
        assert!(!holds(&bytes, secret), "{:?} stands in clear", String::from_utf8_lossy(secret));
    }
    let Header { staff, head, .. } = read_header(&place).ok().unwrap().header;
    assert_eq!((staff[0].name.as_str(), head), ("s.rochat", before));
    // Nothing in clear is left behind, neither here nor there.
    assert_eq!(names(elsewhere.path()), ["copie.guichet"]);
    assert!(!office.folder.path().join("copying").exists());
    assert!(verify(&office.desk).unwrap().is_clean);
}

#[test]
fn a_target_that_is_there_or_cannot_be_written_is_refused_and_nothing_is_left() {
    let office = Office::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let taken = elsewhere.path().join("old.guichet");
    fs::write(&taken, b"last year").unwrap();
    assert_eq!(refusal(copy(&office, &taken)), "target_exists");
    assert_eq!(fs::read(&taken).unwrap(), b"last year");
    assert_eq!(refusal(copy(&office, &elsewhere.path().join("no/such/folder.guichet"))), "target_not_writable");
    assert_eq!(refusal(copy(&office, elsewhere.path())), "target_not_writable");
    assert_eq!(names(elsewhere.path()), ["old.guichet"]);
    assert!(!office.folder.path().join("copying").exists());
}

#[test]
fn one_copy_is_made_at_a_time() {
    let office = Office::new();
    let lock = fs::File::create(office.folder.path().join("locks/backup")).unwrap();
    lock.lock().unwrap();
    assert_eq!(refusal(copy_now(&office.desk, &Actor::Console)), "backup_running");
    let kept = round(&office.desk).unwrap().copies;
    assert!(!kept.is_made && !kept.is_failed, "{kept:?}");
    drop(lock);
    assert!(round(&office.desk).unwrap().copies.is_made);
}

#[test]
fn the_round_copies_once_a_night_and_sweeps_what_died() {
    let office = Office::new();
    let folder = office.folder.path().join("backups");
    assert_eq!(office.desk.read(last_good_backup).unwrap(), None);
    assert!(round(&office.desk).unwrap().copies.is_made);
    assert_eq!(office.desk.read(last_good_backup).unwrap(), Some(office.desk.now().unwrap().as_second()));
    assert!(!round(&office.desk).unwrap().copies.is_made);
    let (day, head) = sealed_copy::read_name(&names(&folder)[0]).unwrap();
    assert_eq!((day.to_string().as_str(), head.len()), ("2026-11-23", 16));
    // A copy that was killed has left its clear file: the next round takes it away, due or not.
    let clear = office.folder.path().join("copying/guichet.db");
    fs::create_dir(clear.parent().unwrap()).unwrap();
    fs::write(&clear, b"SQLite format 3").unwrap();
    office.wait_hours(1);
    assert!(!clear.parent().unwrap().exists());
    assert_eq!(names(&folder).len(), 1);
    // Half past ten the next morning: two o'clock has passed.
    office.wait_hours(18);
    assert_eq!(names(&folder).len(), 2);
}

/// Another office: another key.
fn neighbours(folder: &Path) -> Desk {
    let now = NOW.parse().ok();
    let asked = SetUp {
        name: "École voisine".into(),
        language: "fr".into(),
        zone: "Europe/Zurich".into(),
        admin: "m.blanc".into(),
        password: Password::new(PASSWORD),
        is_rehearsal: true,
        now,
        seed: Some(8),
    };
    set_up(folder, &asked).unwrap();
    Desk::open(Opening { now, ..Opening::new(folder, Admission::Console) }).unwrap()
}

#[test]
fn a_copy_is_thirty_days_old_by_its_own_date_and_then_gone() {
    let office = Office::new();
    let folder = office.folder.path().join("backups");
    round(&office.desk).unwrap();
    let first = folder.join(&names(&folder)[0]);
    let others = [
        "photos.zip",
        "guichet.db",
        "guichet-2026-10-01-020000-0123456789abcdef.guichet.bak",
        "guichet-2026-10-01-020000-0123456789abcdef.guichet.txt",
    ];
    for other in others {
        fs::write(folder.join(other), b"not ours").unwrap();
    }
    // Another office's copy in the same folder, on the same day.
    let theirs = folder.join("guichet-2026-11-23-152000-0123456789abcdef.guichet");
    let neighbour = tempfile::tempdir().unwrap();
    back_up(&neighbours(neighbour.path()), &Actor::Console, &theirs).unwrap();
    // What a copy that died has left of itself, and one whose header is damaged: the name counts.
    let part = "guichet-2026-11-23-152001-0123456789abcdef.guichet.4242.part";
    let damaged = "guichet-2026-11-23-152002-0123456789abcdef.guichet";
    fs::write(folder.join(part), b"guichet\n").unwrap();
    fs::write(folder.join(damaged), b"nothing").unwrap();

    let now = office.desk.now().unwrap();
    let days = |days: i64| now + SignedDuration::from_hours(24 * days);
    assert_eq!(sweep_backups(&office.desk, days(30) - SignedDuration::from_secs(1)).unwrap(), 0);
    assert!(first.exists());
    assert_eq!(sweep_backups(&office.desk, days(30)).unwrap(), 1);
    assert!(!first.exists() && theirs.exists());
    assert_eq!(sweep_backups(&office.desk, days(31)).unwrap(), 2);
    let mut left: Vec<String> = others.iter().map(|other| (*other).to_owned()).collect();
    left.push(theirs.file_name().unwrap().to_str().unwrap().to_owned());
    left.sort();
    assert_eq!(names(&folder), left);
}

#[test]
fn copies_in_a_folder_that_is_no_longer_chosen_come_of_age_too() {
    let office = Office::new();
    let (stick, share) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for folder in [&stick, &share] {
        set_backup_folder(&office.desk, &Actor::Console, Some(folder.path())).unwrap();
        copy_now(&office.desk, &Actor::Console).unwrap();
    }
    assert_eq!((names(stick.path()).len(), names(share.path()).len()), (1, 1));
    assert_eq!(
        refusal(set_backup_folder(&office.desk, &Actor::Console, Some(Path::new("/no/stick")))),
        "backup_folder_gone"
    );
    // Thirty-one days later the round makes a new copy, then sweeps all three places.
    office.wait_hours(24 * 31);
    assert_eq!((names(stick.path()).len(), names(share.path()).len()), (0, 1));
    assert!(names(share.path())[0].starts_with("guichet-2026-12-24-"));
}

#[test]
fn while_the_clock_is_suspect_no_copy_is_swept() {
    let office = Office::new();
    round(&office.desk).unwrap();
    let folder = office.folder.path().join("backups");
    let later = office.desk.now().unwrap() + SignedDuration::from_hours(24 * 40);
    let machine = Machine::at(office.desk.now().unwrap());
    let opening = Opening::new(office.folder.path(), Admission::Console);
    let desk = Desk::open(Opening { machine: Some(Arc::clone(&machine)), ..opening }).unwrap();
    desk.keep_time(&Actor::Console).unwrap();
    machine.set_clock(later);
    desk.keep_time(&Actor::Console).unwrap();
    assert!(desk.doubted_clock().unwrap().is_some());
    assert_eq!(sweep_backups(&desk, later).unwrap(), 0);
    assert_eq!(names(&folder).len(), 1);
    confirm_clock(&desk, &Actor::Console).unwrap();
    assert_eq!(sweep_backups(&desk, later).unwrap(), 1);
}
