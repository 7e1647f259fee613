//! A copy becomes a folder again, whole, or leaves everything as it was and says why.

use std::fs;
use std::path::Path;

use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::password::Password;
use guichet_core::domain::sealed_copy::{self, LOCKED};
use guichet_core::folder::Admission;
use guichet_core::journeys::restore::{Opened, Restored, read_recovery, restore};
use guichet_core::storage::institution::clock_mark;
use guichet_core::views::verify::verify;

use crate::backup::{copy, refusal};
use crate::office::{Office, PASSWORD};

fn by_staff(copy: &Path, folder: &Path, name: &str, password: &str) -> guichet_core::error::Result<Restored> {
    let password = Password::new(password);
    restore(copy, folder, &Opened::Staff { name, password: &password }, None)
}

/// An office with somebody in it, and its copy elsewhere.
fn copied() -> (Office, tempfile::TempDir, std::path::PathBuf) {
    let office = Office::new();
    office.enrol_amina();
    fs::write(office.folder.path().join("mail.secret"), b"le mot de passe du courrier").unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let place = elsewhere.path().join("copie.guichet");
    copy(&office, &place).unwrap();
    (office, elsewhere, place)
}

#[test]
fn another_folder_holds_everything_again() {
    let (office, elsewhere, place) = copied();
    let folder = elsewhere.path().join("new/data");
    let restored = by_staff(&place, &folder, " S.Rochat ", PASSWORD).unwrap();
    assert_eq!(restored.made_at, office.desk.now().unwrap());
    for name in ["index.key", "mail.secret"] {
        assert_eq!(fs::read(folder.join(name)).unwrap(), fs::read(office.folder.path().join(name)).unwrap());
    }
    #[cfg(unix)]
    for name in ["index.key", "mail.secret", "guichet.db"] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(folder.join(name)).unwrap().permissions().mode() & 0o777, 0o600, "{name}");
    }
    assert!(!folder.join("restoring").exists());
    let desk = Desk::open(Opening::new(&folder, Admission::Console)).unwrap();
    let verdict = verify(&desk).unwrap();
    assert!(verdict.is_clean, "{:?}", verdict.findings);
    let last = "SELECT act FROM ledger ORDER BY seq DESC LIMIT 1";
    let act: String = desk.read(|sql| Ok(sql.query_row(last, [], |row| row.get(0))?)).unwrap();
    assert_eq!(act, "restored");
    assert!(desk.read(clock_mark).unwrap() > 0, "the clock's mark holds");
    // A code of before is still known: the index key came along.
    assert_eq!(
        office.count("SELECT count(*) FROM code"),
        desk.read(|sql| { Ok(sql.query_row("SELECT count(*) FROM code", [], |row| row.get::<_, i64>(0))?) }).unwrap()
    );
}

#[test]
fn a_wrong_key_opens_nothing_and_writes_nothing() {
    let (_office, elsewhere, place) = copied();
    let folder = elsewhere.path().join("data");
    for (name, password) in [("s.rochat", "une autre girafe au guichet"), ("m.blanc", PASSWORD)] {
        assert_eq!(refusal(by_staff(&place, &folder, name, password)), "copy_key_wrong");
    }
    assert_eq!(refusal(read_recovery("1. BCDF GHJK LNPP").map(|_| ())), "recovery_line_wrong");
    assert_eq!(refusal(read_recovery("").map(|_| ())), "recovery_wrong");
    assert!(!folder.exists());
}

#[test]
fn a_copy_that_is_none_or_newer_is_refused() {
    let (_office, elsewhere, place) = copied();
    let folder = elsewhere.path().join("data");
    let whole = fs::read(&place).unwrap();
    let try_with = |bytes: &[u8]| {
        fs::write(&place, bytes).unwrap();
        refusal(by_staff(&place, &folder, "s.rochat", PASSWORD))
    };
    assert_eq!(try_with(b"PK\x03\x04 something else altogether"), "copy_foreign");
    assert_eq!(try_with(b""), "copy_foreign");
    let mut newer = whole.clone();
    newer[9] = 2;
    assert_eq!(try_with(&newer), "copy_newer");
    assert_eq!(refusal(by_staff(&elsewhere.path().join("none"), &folder, "s.rochat", PASSWORD)), "copy_unreadable");
    assert!(!folder.exists());
}

#[test]
fn a_copy_from_a_newer_program_is_refused() {
    let office = Office::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let file = guichet_core::storage::connect::plain(&office.desk.database()).unwrap();
    let version: i64 = file.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    file.execute_batch(&format!("PRAGMA user_version = {}", version + 1)).unwrap();
    let place = elsewhere.path().join("copie.guichet");
    copy(&office, &place).unwrap();
    let folder = elsewhere.path().join("data");
    assert_eq!(refusal(by_staff(&place, &folder, "s.rochat", PASSWORD)), "copy_newer");
    assert!(!folder.exists());
}

#[test]
fn a_copy_that_is_cut_off_or_changed_anywhere_is_refused_whole() {
    let (office, elsewhere, small) = copied();
    office.issue(1500, None);
    let (folder, place) = (elsewhere.path().join("data"), elsewhere.path().join("grande.guichet"));
    copy(&office, &place).unwrap();
    assert!(fs::metadata(&small).unwrap().len() < fs::metadata(&place).unwrap().len());
    let whole = fs::read(&place).unwrap();
    assert!(whole.len() > 2 * LOCKED, "several pieces: {} bytes", whole.len());
    let broken = ["copy_damaged", "copy_key_wrong", "copy_foreign", "copy_newer"];
    let mut said = std::collections::BTreeMap::new();
    for step in 0..40 {
        let place_of = whole.len() * step / 40;
        let mut changed = whole.clone();
        changed[place_of] ^= 0x10;
        fs::write(&place, &changed).unwrap();
        let code = refusal(by_staff(&place, &folder, "s.rochat", PASSWORD));
        assert!(broken.contains(&code.as_str()), "{code}");
        *said.entry(code).or_insert(0) += 1;
        fs::write(&place, &whole[..place_of]).unwrap();
        let code = refusal(by_staff(&place, &folder, "s.rochat", PASSWORD));
        assert!(broken.contains(&code.as_str()), "{code}");
        assert!(!folder.exists(), "step {step}");
    }
    assert!(said["copy_damaged"] > 30, "{said:?}");
    // Under a name of ours that tells of another state it is not that copy.
    let named =
        elsewhere.path().join(sealed_copy::name(jiff::civil::date(2026, 11, 23).at(2, 0, 0, 0), "0123456789abcdef"));
    fs::write(&named, &whole).unwrap();
    assert_eq!(refusal(by_staff(&named, &folder, "s.rochat", PASSWORD)), "copy_damaged");
}

#[test]
fn a_folder_that_is_not_empty_or_in_use_is_left_as_it_is() {
    let (office, elsewhere, place) = copied();
    let taken = elsewhere.path().join("taken");
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("notes.txt"), b"mine").unwrap();
    assert_eq!(refusal(by_staff(&place, &taken, "s.rochat", PASSWORD)), "folder_not_empty");
    assert_eq!(fs::read_dir(&taken).unwrap().count(), 1);
    assert_eq!(refusal(by_staff(&place, office.folder.path(), "s.rochat", PASSWORD)), "folder_not_empty");
    assert_eq!(refusal(by_staff(&place, &taken.join("notes.txt"), "s.rochat", PASSWORD)), "folder_not_empty");
    // Somebody else is restoring into it.
    let busy = elsewhere.path().join("busy");
    fs::create_dir_all(busy.join("locks")).unwrap();
    let lock = fs::File::create(busy.join("locks/house")).unwrap();
    lock.lock().unwrap();
    assert_eq!(refusal(by_staff(&place, &busy, "s.rochat", PASSWORD)), "folder_in_use");
    drop(lock);
    // One that died half-way is no obstacle.
    fs::create_dir(busy.join("restoring")).unwrap();
    fs::write(busy.join("restoring/guichet.db"), b"half").unwrap();
    by_staff(&place, &busy, "s.rochat", PASSWORD).unwrap();
}
