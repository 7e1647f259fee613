//! `verify` finds every edit made in the file behind the desk's back, and nothing else.

use std::fs;
use std::path::Path;

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening, Tx};
use guichet_core::folder::Admission;
use guichet_core::journeys::void_vouchers::{Voiding, void_vouchers};
use guichet_core::storage::backup::vacuum_into;
use guichet_core::storage::connect;
use guichet_core::storage::ledger::{Line, Object};
use guichet_core::views::verify::{Finding, verify};
use guichet_core::words::{LANGUAGES, Words};
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

use crate::edits::{EDITS, TRIGGERS};
use crate::office::Office;

/// A day in the office: one account, one lapse, one voucher void, one held, the rest free.
fn a_day() -> Office {
    let office = Office::new();
    let more = office.issue(5, Some("2027-06-30"));
    let registration = office.enrol_amina();
    let code = office.next_step_code(&registration);
    office.ask("activate", json!({ "code": code, "password": "le chat de la voisine" }));
    office.redeem(&more[0], "Luca", "Rossi", "luca@exemple.ch").unwrap();
    // No letter leaves in this story: the programme's hold of thirty days ends it.
    office.wait_hours(24 * 31);
    let void = Voiding { batch: 2, vouchers: Some(vec![5]), reason: "lost".into(), note: String::new() };
    void_vouchers(&office.desk, &Actor::Console, &void).unwrap();
    let opened = |tx: &Tx<'_>| tx.record_because("card_opened", "on_request", Object::Learner, 1);
    office.desk.write(&Actor::Console, opened).unwrap();
    office.redeem(&more[2], "Ana Maria", "Costa", "ana@exemple.ch").unwrap();
    assert_eq!(office.count("SELECT count(DISTINCT state) FROM voucher"), 4);
    office
}

/// The office's folder again, elsewhere.
pub fn copy_of(office: &Office) -> TempDir {
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("guichet.db");
    vacuum_into(&office.desk.database(), &file).unwrap();
    fs::copy(office.folder.path().join("index.key"), elsewhere.path().join("index.key")).unwrap();
    elsewhere
}

/// The file in the hands of somebody who knows SQL and puts the triggers back.
pub fn edit(folder: &Path, act: impl FnOnce(&Connection)) {
    let file = connect::plain(&folder.join("guichet.db")).unwrap();
    file.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON").unwrap();
    let made: Vec<String> = TRIGGERS
        .iter()
        .map(|name| file.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [name], |row| row.get(0)).unwrap())
        .collect();
    for name in TRIGGERS {
        file.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    act(&file);
    file.execute_batch(&made.join(";\n")).unwrap();
}

pub fn findings(folder: &Path) -> Vec<Finding> {
    let desk = Desk::open(Opening::new(folder, Admission::Console)).unwrap();
    let verdict = verify(&desk).unwrap();
    assert_eq!(verdict.is_clean, verdict.findings.is_empty());
    verdict.findings
}

#[test]
fn an_untouched_file_has_nothing_to_find() {
    let office = a_day();
    assert_eq!(findings(copy_of(&office).path()), []);
    assert_eq!(verify(&office.desk).unwrap().findings, []);
    let folder = copy_of(&office);
    edit(folder.path(), |_| {});
    assert_eq!(findings(folder.path()), [], "opening the file as it is changes nothing");
}

#[test]
fn every_named_edit_is_found_and_said_in_every_language() {
    let office = a_day();
    for (name, sql, what) in EDITS {
        let folder = copy_of(&office);
        edit(folder.path(), |file| {
            let before = file.total_changes();
            file.execute_batch(sql).unwrap();
            assert!(file.total_changes() > before, "{name}: nothing was edited");
        });
        let found = findings(folder.path());
        assert!(found.iter().any(|finding| finding.what == what), "{name}: {found:?}");
        for finding in &found {
            for language in LANGUAGES {
                let sentence = finding.say(Words::of(language));
                assert!(!sentence.contains('{'), "{name}, {language}: {sentence}");
            }
        }
    }
}

#[test]
fn a_line_changed_with_a_hash_that_fits_breaks_the_chain() {
    let folder = copy_of(&a_day());
    edit(folder.path(), |file| {
        let read = "SELECT seq, at, actor, role, act, object, object_id, state, commitment, prev_hash, reason FROM ledger WHERE seq = 5";
        let line = file
            .query_row(read, [], |row| {
                Ok(Line {
                    seq: row.get(0)?,
                    at: row.get(1)?,
                    actor: ("rochat".into(), row.get(3)?),
                    act: row.get(4)?,
                    object: (row.get(5)?, row.get(6)?),
                    state: row.get(7)?,
                    commitment: row.get(8)?,
                    prev_hash: row.get(9)?,
                    reason: row.get(10)?,
                })
            })
            .unwrap();
        file.execute("UPDATE ledger SET actor = 'rochat', hash = ?1 WHERE seq = 5", [line.hash()]).unwrap();
    });
    let found = findings(folder.path());
    assert!(found.iter().any(|finding| finding.what == "line-out-of-chain" && finding.id == 6), "{found:?}");
}

#[test]
fn a_trigger_taken_away_and_a_page_blotted_out_are_found() {
    let office = a_day();
    let folder = copy_of(&office);
    let file = connect::plain(&folder.path().join("guichet.db")).unwrap();
    file.execute_batch("DROP TRIGGER ledger_is_never_changed").unwrap();
    drop(file);
    assert_eq!(findings(folder.path()).first().map(|finding| finding.what), Some("schema-changed"));

    let folder = copy_of(&office);
    let file = folder.path().join("guichet.db");
    let page: i64 = connect::plain(&file)
        .unwrap()
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'code_by_subject'", [], |row| row.get(0))
        .unwrap();
    let mut bytes = fs::read(&file).unwrap();
    let start = (usize::try_from(page).unwrap() - 1) * 4096;
    bytes[start..start + 4096].fill(0);
    fs::write(&file, bytes).unwrap();
    assert!(findings(folder.path()).iter().any(|finding| finding.what == "file-damaged"));
}
