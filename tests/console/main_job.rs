//! The main job without a window: from an empty folder to an account that signs in.

use std::fs;

use guichet_core::domain::code::Code;
use guichet_core::journeys::set_up::Recovery;
use serde_json::json;

use crate::codes::form;
use crate::office::{Office, PASSWORD, codes_in, text_of};

#[test]
fn a_voucher_becomes_an_account_without_a_window() {
    let office = Office::open();
    let codes = office.vouchers(9);
    assert_eq!(office.kiosk("check_voucher", &json!({ "code": codes[0] })).json()["days"], 90);
    let entered = office.kiosk("redeem_voucher", &form(&codes[0], 0)).json();
    assert_eq!(entered["mail"], "leaving");
    let pass = office.done(&["mail", "run", "--json"]).json();
    assert_eq!(pass["sent"], 1);
    let letters = fs::read_dir(office.data().join("letters")).unwrap();
    let letter = fs::read_to_string(letters.map(|entry| entry.unwrap().path()).next().unwrap()).unwrap();
    let code = &codes_in(letter.split("Content-Type: text/html").next().unwrap())[0];
    let shown = office.done(&["mail", "show", "1"]).out;
    assert!(shown.contains("●●●● ●●●● ●●●●") && !shown.contains(&code.chars().take(4).collect::<String>()), "{shown}");
    let password = "le chat de la voisine";
    let active = office.kiosk("activate", &json!({ "code": code, "password": password })).json();
    assert_eq!(active["days_left"], 90);
    let profile = office.kiosk("sign_in", &json!({ "login": "personne0@exemple.ch", "password": password })).json();
    assert_eq!(profile["accesses"][0]["days_left"], 90);
    assert_eq!(office.kiosk("days_left", &json!({ "code": codes[0] })).json()["days_left"], 90);
    office.is_sound();
    // Papers, letters and the database's own sorting kept to their places (T20, T21).
    assert_eq!(fs::read_dir(office.temporary()).unwrap().count(), 0, "something lies in the temporary folder");
}

#[test]
fn a_batch_is_listed_voided_reprinted_and_exported() {
    let office = Office::open();
    let codes = office.vouchers(9);
    assert_eq!(office.done(&["voucher", "list", "--json"]).json()["open"][0]["free"], 9);
    office.done(&["voucher", "void", "1", "--voucher", "3", "--reason", "misprint"]);
    assert_eq!(
        office.run(&["voucher", "void", "1", "--voucher", "30", "--reason", "lost", "--json"]).refusal(),
        "nothing_to_do"
    );
    assert_eq!(office.run(&["voucher", "void", "1", "--reason", "other", "--json"]).refusal(), "reason_missing");
    let again = office.0.path().join("encore.pdf").display().to_string();
    office.done_with(&["voucher", "reprint", "1", "--as", "rochat", "--pdf", &again], &format!("{PASSWORD}\n"));
    let reprinted = codes_in(&text_of(again.as_ref()));
    assert_eq!(reprinted.len(), 8);
    assert!(reprinted.iter().all(|code| codes.contains(code)) && !reprinted.contains(&codes[2]));
    let kept = office.done(&["voucher", "export", "1", "--audience", "issuer", "--json"]).json();
    let table = fs::read_to_string(kept["file"].as_str().unwrap()).unwrap();
    assert_eq!(table.lines().count(), 10);
    office.is_sound();
}

#[test]
fn staff_ask_in_their_own_name_and_long_requests_come_on_standard_input() {
    let office = Office::open();
    let order = json!({ "programme": "orp", "count": 8, "issuer": "ORP Bienne" }).to_string();
    let answer =
        office.done_with(&["ask", "counter", "issue_vouchers", "-", "--as", "rochat"], &format!("{PASSWORD}\n{order}"));
    assert_eq!(answer.json()["batch"], 1);
    let batches = office.done_with(&["ask", "counter", "batches", "--as", "rochat"], PASSWORD).json();
    assert_eq!(batches["open"][0]["count"], 8);
    assert_eq!(office.run(&["ask", "counter", "batches"]).refusal(), "signed_out");
    assert_eq!(
        office.run_with(&["ask", "counter", "batches", "--as", "rochat"], "pas celui-ci\n").refusal(),
        "sign_in_wrong"
    );
}

#[test]
fn the_recovery_sheet_is_printed_once() {
    let office = Office::empty();
    let sheet = office.0.path().join("secours.pdf");
    let (file, line) = (sheet.display().to_string(), format!("{PASSWORD}\n"));
    let init = ["init", "--name", "École", "--zone", "Europe/Zurich", "--admin", "rochat", "--recovery", &file];
    office.done_with(&init, &line);
    // Seven numbered lines; the key's fingerprint above them is no code.
    let text = text_of(&sheet);
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).collect();
    let codes: Vec<Code> = codes_in(&lines.join("\n")).iter().map(|code| Code::parse(code).unwrap().code).collect();
    let codes = <[Code; 7]>::try_from(codes).unwrap();
    assert!(Recovery::from_codes(&codes).is_some(), "the sheet gives the key back");
    let init_again = ["init", "--name", "École", "--zone", "Europe/Zurich", "--admin", "rochat", "--json"];
    assert_eq!(office.run_with(&init_again, &line).refusal(), "folder_taken");
    assert_eq!(
        office.run(&["--now", "2026-11-23T15:20:00+01:00", "verify", "--json"]).refusal(),
        "clock_only_in_rehearsal"
    );
}
