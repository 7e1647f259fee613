//! A file in doubt: a page that makes no sense stops every write until the file can be read whole.

use std::fs;
use std::os::unix::fs::FileExt;

use guichet_core::actor::Actor;
use guichet_core::error::{Error, Result};
use guichet_core::refusal::Refusal;
use guichet_core::storage::codes;
use guichet_core::storage::connect;

use crate::office::Office;
use crate::post::open;

#[test]
fn a_blotted_page_stops_every_write_until_it_can_be_read_again() {
    let office = Office::light();
    let file = office.data().join("guichet.db");
    let page: i64 = connect::plain(&file)
        .unwrap()
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'code_by_subject'", [], |row| row.get(0))
        .unwrap();
    let whole = fs::read(&file).unwrap();
    let start = usize::try_from((page - 1) * 4096).unwrap();
    let on_disk = fs::OpenOptions::new().write(true).open(&file).unwrap();
    on_disk.write_all_at(&[0; 4096], u64::try_from(start).unwrap()).unwrap();

    let desk = open(&office.data(), 1).unwrap();
    let end_all =
        || -> Result<()> { desk.write(&Actor::Console, |tx| codes::end_all(tx, "voucher", 1, None, "void", tx.at())) };
    let nothing = || desk.write(&Actor::Console, |_| Ok(()));
    assert!(matches!(end_all(), Err(Error::Fault(_))), "the one who meets it");
    for _ in 0..2 {
        let refused = nothing();
        assert!(matches!(refused, Err(Error::Refused(Refusal::FileInDoubt))), "{refused:?}");
    }
    on_disk.write_all_at(&whole[start..start + 4096], u64::try_from(start).unwrap()).unwrap();
    nothing().unwrap();
    end_all().unwrap();
}
