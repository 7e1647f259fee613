//! "Who looked at my data": every line about a person, on screen and on paper, and nobody else's.

use std::process::Command;

use serde_json::json;

use crate::office::Office;

/// Somebody with an account; answers the learner's row.
fn learner(office: &Office) -> i64 {
    let issued = office.issue(2, None);
    office.activate(&office.deliver(office.enter(&issued.vouchers[0].code, "Ducommun")));
    office.activate(&office.deliver(office.enter(&issued.vouchers[1].code, "Demir")));
    let found = office.ask("find_account", json!({ "text": "ducommun@exemple.ch" }));
    office.ask("reset_password", json!({ "account": found["account"], "check": "card_seen" }));
    1
}

#[test]
fn a_person_sees_who_did_what_with_their_data() {
    let office = Office::open();
    let learner = learner(&office);
    let told = office.ask("looked_at", json!({ "learner": learner }));
    assert_eq!((&told["name"], &told["has_more"]), (&json!("Amina Ducommun"), &json!(false)));
    let lines = told["lines"].as_array().unwrap();
    let newest = &lines[0];
    assert_eq!(
        (&newest["when"], &newest["who"], &newest["role"], &newest["what"], &newest["reason"]),
        (
            &json!("23.11.2026, 15\u{a0}h\u{a0}20"),
            &json!("rochat"),
            &json!("Administration"),
            &json!("Bulletin imprimé pour un nouveau mot de passe"),
            &json!(null)
        )
    );
    let what: Vec<&str> = lines.iter().map(|line| line["what"].as_str().unwrap()).collect();
    for wanted in ["Identité vérifiée\u{a0}: pièce vue", "Compte activé", "Accès ouvert", "Bon saisi"] {
        assert_eq!(what.iter().filter(|said| **said == wanted).count(), 1, "{wanted} in {what:?}");
    }
    assert!(!what.iter().any(|said| said.starts_with("Autre")), "{what:?}");
    assert_eq!(office.refused("looked_at", json!({ "learner": 900 })), "learner_unknown");
}

#[test]
fn the_list_is_printed_and_that_it_was_is_a_line_too() {
    let office = Office::open();
    let learner = learner(&office);
    let printed = office.ask("print_looked_at", json!({ "learner": learner }));
    let file = office.folder.path().join("prints").join(printed["file"].as_str().unwrap());
    let read = Command::new("pdftotext").arg("-layout").arg(file).arg("-").output().unwrap();
    let text = String::from_utf8(read.stdout).unwrap().replace('\u{a0}', " ");
    for wanted in ["Amina Ducommun", "Qui a consulté mes données", "rochat, Administration", "page 1 sur 1"] {
        assert!(text.contains(wanted), "{wanted} in\n{text}");
    }
    assert!(!text.contains("Demir"), "{text}");
    let told = office.ask("looked_at", json!({ "learner": learner }));
    assert_eq!(told["lines"][0]["what"], "Ce relevé imprimé");
    for language in ["de", "en", "nl"] {
        office.ask_in(language, "print_looked_at", json!({ "learner": learner })).unwrap();
    }
    office.is_sound();
}
