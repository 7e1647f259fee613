//! A backup is whole, private, verifiable, and never replaces anything.

use std::fs;

use guichet_core::desk::{Desk, Opening};
use guichet_core::error::Error;
use guichet_core::folder::Admission;
use guichet_core::journeys::back_up::back_up;
use guichet_core::views::verify::verify;

use crate::office::Office;

fn refusal(answer: guichet_core::error::Result<u64>) -> String {
    match answer {
        Err(Error::Refused(refusal)) => refusal.parts().0,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn a_copy_made_beside_people_at_work_opens_and_verifies() {
    let office = Office::new();
    office.enrol_amina();
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("guichet.db");
    let bytes = back_up(&office.desk, &copy).unwrap();
    assert_eq!(fs::metadata(&copy).unwrap().len(), bytes);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&copy).unwrap().permissions()) & 0o777, 0o600);
    fs::copy(office.folder.path().join("index.key"), elsewhere.path().join("index.key")).unwrap();
    let restored = Desk::open(Opening::new(elsewhere.path(), Admission::Console)).unwrap();
    let verdict = verify(&restored).unwrap();
    assert!(verdict.is_clean, "{:?}", verdict.findings);
    assert_eq!(verdict.head, verify(&office.desk).unwrap().head);
}

#[test]
fn a_target_that_is_there_or_cannot_be_written_is_refused_and_nothing_is_left() {
    let office = Office::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let taken = elsewhere.path().join("old.db");
    fs::write(&taken, b"last year").unwrap();
    assert_eq!(refusal(back_up(&office.desk, &taken)), "target_exists");
    assert_eq!(fs::read(&taken).unwrap(), b"last year");
    assert_eq!(refusal(back_up(&office.desk, &elsewhere.path().join("no/such/folder.db"))), "target_not_writable");
    assert_eq!(refusal(back_up(&office.desk, elsewhere.path())), "target_not_writable");
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 1);
}
