//! A disk that fills in the middle: refused in words, nothing half-written, and the next try works.

use guichet_core::actor::Actor;
use guichet_core::error::Error;
use guichet_core::journeys::issue_vouchers::{Issue, issue_vouchers};
use guichet_core::refusal::Refusal;

use crate::office::Office;

fn issue(office: &Office) -> Result<i64, Error> {
    let order = Issue {
        programme: "orp".into(),
        count: 2_000,
        issuer: "ORP Bienne".into(),
        use_by: None,
        course: String::new(),
        note: String::new(),
    };
    issue_vouchers(&office.desk, &Actor::Console, order).map(|issued| issued.batch.id)
}

/// SQLite answers "full" from here on, as it does when the file cannot grow (`SQLITE_FULL`).
fn let_the_file_grow_to(office: &Office, pages: i64) {
    office
        .desk
        .write(&Actor::Console, |tx| {
            Ok(tx.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| row.get::<_, i64>(0)).map(|_| ())?)
        })
        .unwrap();
}

#[test]
fn a_batch_on_a_full_disk_is_refused_whole() {
    let office = Office::new();
    let before = office.count("SELECT count(*) FROM voucher");
    let_the_file_grow_to(&office, office.count("PRAGMA page_count") + 20);
    let refused = issue(&office);
    assert!(matches!(refused, Err(Error::Refused(Refusal::DiskFull { .. }))), "{refused:?}");
    for table in ["voucher", "code"] {
        assert_eq!(office.count(&format!("SELECT count(*) FROM {table}")), before, "{table}");
    }
    assert_eq!(office.count("SELECT count(*) FROM batch"), 1);
    let_the_file_grow_to(&office, 1_000_000);
    issue(&office).unwrap();
    assert_eq!(office.count("SELECT count(*) FROM voucher"), before + 2_000);
}
