//! One account takes over another of the same person, and gives it back for seven days (H-25, H-26).

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::office::Office;
use crate::register::Newcomer;

const OLD: (&str, &str, &str, &str, &str) = ("Amina", "Ducommun", "", "2001-03-27", "amina@ancien.ch");
const NEW: (&str, &str, &str, &str, &str) = ("Amina", "Ducommun", "", "2001-03-27", "amina@exemple.ch");

fn seen(office: &Office, id: i64) -> Value {
    json!({ "id": id, "version": office.dossier(id)["version"] })
}

/// Somebody with a file, an access and another account.
fn two_accounts(office: &Office) -> (Newcomer, Newcomer, i64) {
    let file = office.knows("4711", OLD);
    office.has_papers(file);
    let old = office.newcomer(OLD);
    let mut asked = seen(office, old.dossier);
    asked["file"] = file.into();
    office.ask("link_dossier", asked);
    (old, office.applicant("takeover", NEW), file)
}

fn state(office: &Office, account: i64) -> (String, Option<i64>, i64) {
    let sql = "SELECT state, superseded_by, (SELECT count(*) FROM access WHERE account_id = account.id) \
               FROM account WHERE id = ?1";
    let read = |connection: &rusqlite::Connection| {
        Ok(connection.query_row(sql, [account], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
    };
    office.desk.read(read).unwrap()
}

#[test]
fn everything_moves_both_are_told_and_all_of_it_comes_back() {
    let office = Office::open();
    let (old, new, file) = two_accounts(&office);
    let detail = office.dossier(new.dossier);
    assert_eq!(detail["others"][0]["account"], old.account);
    let preview = office.ask("preview_merge", json!({ "id": new.dossier, "account": old.account }));
    assert_eq!(preview["moves"][0], "Dossier 4711, une inscription, une attestation");
    assert_eq!((preview["from"].as_str(), preview["to"].as_str()), (Some(OLD.4), Some(NEW.4)));
    assert_eq!(state(&office, old.account), ("active".into(), None, 1), "a preview changes nothing");
    let mut asked = seen(&office, new.dossier);
    asked["account"] = old.account.into();
    office.ask("merge_accounts", asked.clone());
    assert_eq!(state(&office, old.account), ("closed".into(), Some(new.account), 0));
    assert_eq!((state(&office, new.account).2, office.holder(file)), (2, Some(new.learner)));
    let told: Vec<String> = office.letters_of("account_replaced").into_iter().map(|(_, to)| to).collect();
    assert_eq!(told, [NEW.4, OLD.4]);
    assert_eq!(
        office.kiosk_refused("sign_in", json!({ "login": OLD.4, "password": "marmotte cerise vallon" })),
        "sign_in_wrong"
    );
    office.is_sound();
    office.pass(SignedDuration::from_hours(24 * 6));
    office.ask("undo_dossiers", json!({ "dossiers": [new.dossier] }));
    assert_eq!((state(&office, old.account), office.holder(file)), (("active".into(), None, 1), Some(old.learner)));
    assert_eq!(office.queued(new.dossier)["kind_text"], "Reprise");
    office.is_sound();
}

#[test]
fn after_seven_days_or_when_something_rests_on_it_nothing_comes_back() {
    let office = Office::open();
    let (old, new, file) = two_accounts(&office);
    let mut asked = seen(&office, new.dossier);
    asked["account"] = old.account.into();
    office.ask("merge_accounts", asked);
    // The new account was taken over in its turn.
    let third = office.applicant("takeover", ("Amina", "Ducommun", "", "2001-03-27", "amina@encore.ch"));
    let mut asked = seen(&office, third.dossier);
    asked["account"] = new.account.into();
    office.ask("merge_accounts", asked);
    assert_eq!(office.holder(file), Some(third.learner));
    assert_eq!(office.refused("undo_dossiers", json!({ "dossiers": [new.dossier] })), "undo_overrun");
    office.is_sound();
    office.pass(SignedDuration::from_hours(24 * 8));
    assert_eq!(office.refused("undo_dossiers", json!({ "dossiers": [third.dossier] })), "undo_too_late");
    let mut asked = seen(&office, third.dossier);
    asked["account"] = third.account.into();
    assert_eq!(
        office.refused("preview_merge", json!({ "id": third.dossier, "account": third.account })),
        "account_not_replaceable"
    );
}
