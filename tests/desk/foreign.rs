//! An imported list under `verify`: as strict as with vouchers of ours, and nothing in clear.

use guichet_core::actor::Actor;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::journeys::import_vouchers::{ListOrder, import_vouchers};
use guichet_core::journeys::void_vouchers::{Voiding, void_vouchers};
use serde_json::json;

use crate::edits::Edit;
use crate::office::Office;
use crate::verify::{copy_of, edit, findings};

/// Batch 1 is ours (vouchers 1–3), batch 2 an issuer's list: 4 spent, 5 void, 6 held, 7 and 8 free.
fn a_day() -> Office {
    let office = Office::with_policy(&ORP_VOUCHER.replace("# foreign_codes", "foreign_codes"));
    let asked = ListOrder {
        programme: "orp".into(),
        issuer: "Caisse du Jura".into(),
        use_by: Some("2027-06-30".parse().unwrap()),
        course: "Français B1".into(),
        bytes: b"code\nCJ-0004\nCJ-0005\nCJ-0006\nCJ-0007\nCJ-0008\n".to_vec(),
    };
    import_vouchers(&office.desk, &Actor::Console, &asked, false).unwrap();
    let done = office.redeem("*CJ0004", "Amina", "Ducommun", "amina@exemple.ch").unwrap();
    let slip = office.next_step_code(done["registration"].as_str().unwrap());
    office.ask("activate", json!({ "code": slip, "password": "le chat de la voisine" }));
    let void = Voiding { batch: 2, vouchers: Some(vec![5]), reason: "lost".into(), note: String::new() };
    void_vouchers(&office.desk, &Actor::Console, &void).unwrap();
    office.redeem("*CJ0006", "Luca", "Rossi", "luca@exemple.ch").unwrap();
    assert_eq!(office.count("SELECT count(DISTINCT state) FROM voucher WHERE batch_id = 2"), 4);
    office
}

const EDITS: [Edit; 13] = [
    ("a free one is called spent", "UPDATE voucher SET state = 'spent' WHERE id = 7", "spent-without-access"),
    ("a spent one is free again", "UPDATE voucher SET state = 'issued' WHERE id = 4", "state-changed"),
    (
        "a void one is free again",
        "UPDATE voucher SET state = 'issued', void_reason = NULL WHERE id = 5",
        "state-changed",
    ),
    ("a held one is let go", "UPDATE voucher SET state = 'issued' WHERE id = 6", "registration-without-held"),
    ("one gets a sealed code", "UPDATE voucher SET sealed_code = x'00' WHERE id = 7", "voucher-seal-out-of-step"),
    (
        "a code is replaced by another",
        "UPDATE code SET mac = randomblob(32) WHERE purpose = 'voucher' AND subject_id = 7",
        "batch-vouchers-changed",
    ),
    (
        "two codes change places",
        "UPDATE code SET subject_id = 15 - subject_id WHERE purpose = 'voucher' AND subject_id IN (7, 8)",
        "batch-vouchers-changed",
    ),
    ("a code is deleted", "DELETE FROM code WHERE purpose = 'voucher' AND subject_id = 7", "voucher-without-code"),
    (
        "one is added",
        "INSERT INTO voucher (batch_id, number, state, changed_at) VALUES (2, 901, 'issued', 0)",
        "batch-count",
    ),
    ("the list may be used longer", "UPDATE batch SET use_by = '2099-12-31' WHERE id = 2", "facts-changed"),
    ("the list becomes another issuer's", "UPDATE batch SET issuer = 'Eve' WHERE id = 2", "facts-changed"),
    ("the list is called ours", "UPDATE batch SET kind = 'issued' WHERE id = 2", "state-changed"),
    (
        "our batch is called a list",
        "UPDATE voucher SET sealed_code = NULL WHERE batch_id = 1; UPDATE batch SET kind = 'imported' WHERE id = 1",
        "state-changed",
    ),
];

#[test]
fn an_imported_list_is_sound_and_every_edit_of_it_is_found() {
    let office = a_day();
    assert_eq!(findings(copy_of(&office).path()), []);
    for (name, sql, what) in EDITS {
        let folder = copy_of(&office);
        edit(folder.path(), |file| {
            let before = file.total_changes();
            file.execute_batch(sql).unwrap();
            assert!(file.total_changes() > before, "{name}: nothing was edited");
        });
        let found = findings(folder.path());
        assert!(found.iter().any(|finding| finding.what == what), "{name}: {found:?}");
    }
}

#[test]
fn the_file_itself_refuses_a_list_with_a_key_and_a_batch_without() {
    let folder = copy_of(&a_day());
    let file = guichet_core::storage::connect::plain(&folder.path().join("guichet.db")).unwrap();
    for sql in [
        "UPDATE batch SET sealed_key = x'01' WHERE id = 2",
        "UPDATE batch SET kind = 'imported' WHERE id = 1",
        "UPDATE batch SET kind = 'other' WHERE id = 1",
    ] {
        assert!(file.execute_batch(sql).is_err(), "{sql}");
    }
}
