//! The frank check: the counter tells every state of a voucher, and is never slowed down.

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::office::Office;

fn told(office: &Office, code: &guichet_core::domain::code::Code) -> Value {
    office.ask("check_voucher", json!({ "code": code.letters() }))
}

#[test]
fn each_state_of_a_voucher_has_its_sentence() {
    let office = Office::open();
    let issued = office.issue(4, Some("2027-01-15"));
    let [free, held, used, void] = [0, 1, 2, 3].map(|at| &issued.vouchers[at].code);

    let answer = told(&office, free);
    assert_eq!(answer["state"], "free");
    assert_eq!(answer["sentence"], "Libre\u{a0}: il peut être saisi à la borne jusqu’au 15 janvier 2027.");
    assert_eq!(
        (&answer["number"], &answer["issuer"], &answer["can_void"]),
        (&json!("000001"), &json!("ORP Delémont"), &json!(true))
    );

    let registration = office.enter(held, "Ducommun");
    let answer = told(&office, held);
    assert_eq!((&answer["state"], &answer["who"]), (&json!("held"), &json!("Amina Ducommun")));
    assert!(answer["sentence"].as_str().unwrap().contains("que son message parte"));
    let activation = office.deliver(registration);
    assert!(told(&office, held)["sentence"].as_str().unwrap().contains("demain, 15\u{a0}h\u{a0}20"));
    // The code of its letter leads to the same voucher.
    assert_eq!(told(&office, &activation)["number"], "000002");

    let registration = office.enter(used, "Demir");
    office.activate(&office.deliver(registration));
    let answer = told(&office, used);
    assert_eq!(
        (&answer["state"], &answer["ends"], &answer["can_void"]),
        (&json!("used"), &json!("21 février 2027"), &json!(false))
    );
    assert_eq!(answer["sentence"], "Utilisé le 23 novembre 2026\u{a0}: accès ouvert jusqu’au 21 février 2027.");

    office.ask(
        "void_vouchers",
        json!({ "batch": 1, "vouchers": [office.row(1, 4)], "reason": "other", "note": "carton mouillé" }),
    );
    let answer = told(&office, void);
    assert_eq!(answer["sentence"], "Annulé le 23 novembre 2026\u{a0}: carton mouillé. Il ne servira plus.");

    // A day later the held one is free again, nobody having activated it.
    office.pass(SignedDuration::from_hours(25));
    assert_eq!(told(&office, held)["state"], "free");
    office.pass(SignedDuration::from_hours(24 * 60));
    let answer = told(&office, free);
    assert_eq!((&answer["state"], &answer["can_void"]), (&json!("past"), &json!(true)));
    office.pass(SignedDuration::from_hours(24 * 60));
    assert!(told(&office, used)["sentence"].as_str().unwrap().contains("s’est terminé le 21 février 2027"));
    office.is_sound();
}

#[test]
fn wrong_codes_are_told_apart_and_never_slow_the_counter() {
    let office = Office::open();
    let letters = office.issue(1, None).vouchers[0].code.letters();
    assert_eq!(office.refused("check_voucher", json!({ "code": "BCDF" })), "code_too_short");
    let last = letters.chars().last().unwrap();
    let other = if last == 'B' { 'C' } else { 'B' };
    let mistyped: String = letters.chars().take(11).chain([other]).collect();
    assert_eq!(office.refused("check_voucher", json!({ "code": mistyped })), "code_mistyped");
    for _ in 0..20 {
        let foreign = office.desk.dice().code().letters();
        assert_eq!(office.refused("check_voucher", json!({ "code": foreign })), "code_unknown");
    }
    assert_eq!(office.ask("check_voucher", json!({ "code": format!("GTV{letters}") }))["state"], "free");
}
