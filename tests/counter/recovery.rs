//! The recovery sheet: owed after a first run, given once, then never again.

use guichet_core::desk::Desk;
use guichet_core::domain::code::Code;
use guichet_core::doors::{self, Face, Problem};
use guichet_core::journeys::set_up::Recovery;
use serde_json::{Value, json};

use crate::first_run::{Counter, first_day};
use crate::office::{Office, PASSWORD};

fn ask(counter: &Counter, desk: &Desk, name: &str) -> Result<Value, Problem> {
    doors::ask(desk, &counter.seat, Face::Counter, name, json!({}), "fr")
}

fn refused(counter: &Counter, desk: &Desk, name: &str) -> String {
    match ask(counter, desk, name) {
        Err(Problem::Refused { code, message, .. }) if !message.contains('{') => code,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn the_sheet_is_given_once_and_opens_the_office_key() {
    let counter = Counter::new();
    counter.first("set_up", first_day()).unwrap();
    let desk = counter.open();
    assert_eq!(refused(&counter, &desk, "settle_recovery"), "recovery_due", "nothing was given yet");

    let told = ask(&counter, &desk, "read_recovery").unwrap();
    let lines = told["lines"].as_array().unwrap();
    let codes: Vec<Code> = lines
        .iter()
        .map(|line| line.as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect::<String>())
        .map(|text| Code::parse(&text).unwrap().code)
        .collect();
    let recovery = Recovery::from_codes(&codes.clone().try_into().unwrap()).unwrap();
    assert!(counter.seat.with_office_key(|key| Ok(recovery.key() == key)).unwrap());

    // The file is for its owner alone and holds the sheet; no other file holds a line of it.
    let file = ask(&counter, &desk, "keep_recovery").unwrap()["file"].as_str().unwrap().to_owned();
    assert!(file.ends_with("exports/feuille-de-secours.pdf"), "{file}");
    #[cfg(unix)]
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions()) & 0o777,
        0o600
    );
    let secret = codes[0].letters();
    for name in ["guichet.db", "guichet.db-wal"] {
        let bytes = std::fs::read(counter.folder().join(name)).unwrap_or_default();
        assert!(!bytes.windows(12).any(|part| part == secret.as_bytes()), "{name}");
    }

    assert_eq!(ask(&counter, &desk, "settle_recovery").unwrap()["is_recovery_due"], json!(false));
    for name in ["read_recovery", "keep_recovery", "print_recovery", "settle_recovery"] {
        assert_eq!(refused(&counter, &desk, name), "recovery_settled", "{name}");
    }
}

#[test]
fn a_desk_that_was_closed_before_the_sheet_was_given_still_owes_it() {
    let counter = Counter::new();
    counter.first("set_up", first_day()).unwrap();
    counter.seat.leave();
    let desk = counter.open();
    assert_eq!(refused(&counter, &desk, "read_recovery"), "signed_out");
    let sign = json!({ "name": "s.rochat", "password": crate::first_run::PASSWORD });
    let state = doors::ask(&desk, &counter.seat, Face::Counter, "sign_in", sign, "fr").unwrap();
    assert_eq!(state["is_recovery_due"], json!(true));
    // A real desk has its texts from the first day, and asks at the first sign-in after it.
    assert_eq!(state["staff"]["owes"], "texts");
    assert_eq!(refused(&counter, &desk, "print_recovery"), "texts_due");
    let read = json!({ "texts": [1, 2] });
    doors::ask(&desk, &counter.seat, Face::Counter, "accept_texts", read, "fr").unwrap();
    // Without a printer the sheet is not given by asking for paper.
    assert_eq!(ask(&counter, &desk, "print_recovery").unwrap()["how"], "screen");
    assert_eq!(refused(&counter, &desk, "settle_recovery"), "recovery_due");
}

#[test]
fn an_institution_of_the_console_owes_no_sheet() {
    let office = Office::closed();
    let state = office.ask("sign_in", json!({ "name": "rochat", "password": PASSWORD }));
    assert_eq!(state["is_recovery_due"], json!(false));
    assert_eq!(office.refused("print_recovery", json!({})), "recovery_settled");
}
