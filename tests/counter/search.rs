//! Finding people as one types: accents, case, order, hyphens and particles do not count.

use guichet_core::actor::Actor;
use guichet_core::storage::people::{self, Learner};
use serde_json::{Value, json};

use crate::office::Office;

/// Somebody who is known, with the day they were born.
fn known(office: &Office, first: &str, last: &str, born: &str, email: &str) -> i64 {
    let person = Learner {
        first_name: first.into(),
        last_name: last.into(),
        email: Some(email.into()),
        email_proved_at: None,
        language: "fr".into(),
    };
    office
        .desk
        .write(&Actor::Console, |tx| {
            let id = people::add_learner(tx, &person, tx.at())?;
            people::correct::set_birth_date(tx, id, Some(born))?;
            tx.record("learner_added", guichet_core::storage::ledger::Object::Learner, id)?;
            Ok(id)
        })
        .unwrap()
}

fn titles(answer: &Value) -> Vec<String> {
    answer["lines"].as_array().unwrap().iter().map(|line| line["title"].as_str().unwrap().to_owned()).collect()
}

fn found(office: &Office, text: &str) -> Vec<String> {
    titles(&office.ask("search", json!({ "text": text })))
}

#[test]
fn people_are_found_however_they_are_typed() {
    let office = Office::open();
    known(&office, "Amina", "Ducommun", "2007-03-27", "amina@exemple.ch");
    known(&office, "Jean-Baptiste", "de la Fontaine", "1988-12-01", "jb.fontaine@exemple.ch");
    known(&office, "Łukasz", "O’Neill-Müller", "1999-07-09", "lukasz@exemple.be");
    for typed in ["ducom", "DUCOMMUN amina", "ducom 07", "27.3.2007", "27032007", "amina@exemple", "commun"] {
        assert_eq!(found(&office, typed), ["Amina Ducommun"], "{typed}");
    }
    for typed in ["fontaine jean", "De La Fontaine", "delafontaine", "baptiste"] {
        assert_eq!(found(&office, typed), ["Jean-Baptiste de la Fontaine"], "{typed}");
    }
    for typed in ["lukasz", "oneill", "o'neill", "muller", "Müller"] {
        assert_eq!(found(&office, typed), ["Łukasz O’Neill-Müller"], "{typed}");
    }
    // Nobody, with a word that is nearly one.
    let none = office.ask("search", json!({ "text": "ducomnun" }));
    assert_eq!(none["lines"], json!([]));
    assert_eq!(none["suggestion"], json!({ "text": "ducommun", "count": 1 }));
    for nothing in ["", "  ", "\"", "NEAR(", "*", "xyzzy", ">"] {
        assert_eq!(found(&office, nothing), [""; 0], "{nothing}");
    }
    office.is_sound();
}

#[test]
fn an_account_a_case_and_a_voucher_are_found_and_nobody_erased() {
    let office = Office::open();
    let voucher = office.issue(8, None).vouchers[0].code.clone();
    let registration = office.enter(&voucher, "Ducommun");
    assert_eq!(found(&office, "G-1"), ["Inscription G-1"]);
    assert_eq!(found(&office, "#1"), ["Inscription G-1", "Bon n°\u{a0}000001"]);
    office.activate(&office.deliver(registration));
    let answer = office.ask("search", json!({ "text": "ducommun" }));
    let line = &answer["lines"][0];
    assert_eq!((line["state"].as_str(), line["tone"].as_str()), (Some("90 jours"), Some("good")));
    assert!(line["last"].as_str().unwrap().starts_with("Compte activé"), "{line}");
    let letters = office.ask("search", json!({ "text": "@ducommun" }));
    assert_eq!(titles(&letters), ["Compte activé"]);
    office.desk.write(&Actor::Console, |tx| guichet_core::journeys::erase::forget_person(tx, 1)).unwrap();
    assert_eq!(found(&office, "ducommun"), [""; 0]);
    office.is_sound();
}
