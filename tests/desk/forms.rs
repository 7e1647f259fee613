//! What is typed is read back, mended or refused, field by field, before anything is written.

use serde_json::json;

use crate::office::Office;

#[test]
fn names_are_kept_as_people_write_them() {
    let office = Office::new();
    let name = |first: &str, last: &str| json!({ "first_name": first, "last_name": last });
    for (first, last) in [("Łukasz", "O’Connor"), ("Nguyễn Thị", "Šarić-Lê"), ("Ирина", "李"), ("M. A.", "de la Tour")]
    {
        assert_eq!(office.ask("check_name", name(first, last)), name(first, last));
    }
    assert_eq!(office.ask("check_name", name("  Ana   Maria ", "e\u{301}lodie")), name("Ana Maria", "élodie"));
    let wrong = [
        (name(" ", "Rossi"), "name_missing", "Écrivez votre prénom."),
        (name("Luca", ""), "name_missing", "Écrivez votre nom de famille."),
        (name("Luca", &"a".repeat(101)), "name_too_long", "Ce nom est trop long. Écrivez 100 signes au plus."),
    ];
    for (typed, code, sentence) in wrong {
        assert_eq!(office.refused("check_name", typed), (code.to_owned(), sentence.to_owned()));
    }
    for symbols in ["Ana😀", "Ana\nMaria", "Ana\u{202e}", "4na"] {
        assert_eq!(office.refused("check_name", name(symbols, "Rossi")).0, "name_has_symbols", "{symbols:?}");
    }
}

#[test]
fn an_address_is_read_back_and_a_slip_in_its_domain_noticed() {
    let office = Office::new();
    let read = office.ask("check_email", json!({ "email": " Amina.Ducommun@Gmial.com " }));
    assert_eq!(read["local"], "Amina.Ducommun");
    assert_eq!(read["domain"], "gmial.com");
    assert_eq!(read["suggestion"], "Amina.Ducommun@gmail.com");
    assert!(office.ask("check_email", json!({ "email": "amina@exemple.ch" }))["suggestion"].is_null());
    for (typed, code) in [
        ("amina", "email_incomplete"),
        ("a@b", "email_incomplete"),
        ("a b@exemple.ch", "email_impossible"),
        ("a@b@c.ch", "email_impossible"),
    ] {
        assert_eq!(office.refused("check_email", json!({ "email": typed })).0, code, "{typed}");
    }
}

#[test]
fn a_request_that_is_none_is_refused_and_what_the_kiosk_shows_is_kept() {
    let office = Office::new();
    assert_eq!(office.refused("no_such_entry", json!({})).0, "entry_unknown");
    assert_eq!(office.refused("check_email", json!({ "email": 3 })).0, "request_malformed");
    assert_eq!(office.refused("check_email", json!({ "email": "a@b.ch", "and": 1 })).0, "request_malformed");
    let shown = || office.desk.read(|sql| Ok(guichet_core::storage::desk::kiosk(sql)?.state)).unwrap();
    office.ask("report", json!({ "state": "email" }));
    assert_eq!(shown(), "email");
    office.ask("report", json!({ "state": "what somebody typed" }));
    assert_eq!(shown(), "email", "only names of screens are kept");
    office.ask("forget", json!({}));
    assert_eq!(shown(), "home");
}
