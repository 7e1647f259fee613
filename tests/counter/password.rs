//! A new password at the counter, after an identity check that is kept (E-G3, decision 4).

use jiff::SignedDuration;
use serde_json::json;

use crate::office::Office;

/// An office where Amina Keller has activated her account.
fn with_keller() -> Office {
    let office = Office::open();
    let issued = office.issue(2, None);
    let registration = office.enter(&issued.vouchers[0].code, "Keller");
    let code = office.deliver(registration);
    office.activate(&code);
    office
}

#[test]
fn an_account_is_found_by_address_user_name_and_voucher() {
    let office = Office::open();
    let issued = office.issue(1, None);
    let code = office.deliver(office.enter(&issued.vouchers[0].code, "Keller"));
    office.activate(&code);
    for text in ["keller@exemple.ch", " Keller@Exemple.ch ", &issued.vouchers[0].code.letters()] {
        let found = office.ask("find_account", json!({ "text": text }));
        assert_eq!(found["name"], "Amina Keller", "{text}");
        assert_eq!(found["sentence"], "«\u{a0}Préparer sa candidature\u{a0}», jusqu’au dimanche 21 février 2027.");
        assert_eq!((found["can_reset"].as_bool(), found["is_proved"].as_bool()), (Some(true), Some(true)));
    }
    assert_eq!(office.refused("find_account", json!({ "text": "personne@exemple.ch" })), "account_unknown");
}

#[test]
fn a_slip_opens_a_new_password_and_kills_what_was_before() {
    let office = with_keller();
    let account = office.ask("find_account", json!({ "text": "keller@exemple.ch" }))["account"].clone();
    assert_eq!(office.refused("reset_password", json!({ "account": account, "check": "said_so" })), "reason_missing");
    assert_eq!(office.refused("reset_password", json!({ "account": 99, "check": "card_seen" })), "account_unknown");
    let first = office.ask("reset_password", json!({ "account": account, "check": "card_seen" }));
    assert_eq!(first["printed"]["how"], "folder");
    assert_eq!(first["deadline"], "mardi 24 novembre, 15\u{a0}h\u{a0}20");
    let old = office.code_on(first["printed"]["file"].as_str().unwrap());
    let second = office.ask("reset_password", json!({ "account": account, "check": "known_in_person" }));
    let new = office.code_on(second["printed"]["file"].as_str().unwrap());
    assert_eq!(office.kiosk_refused("open_reset", json!({ "code": old })), "code_replaced");
    // A stranger's ask at the kiosk does not end what the desk has printed.
    office.kiosk("ask_new_password", json!({ "email": "keller@exemple.ch" }));
    office.kiosk("renew_password", json!({ "code": new, "password": "sept lampes au bord du lac" }));
    office.kiosk("sign_in", json!({ "login": "keller@exemple.ch", "password": "sept lampes au bord du lac" }));
    let acts = office.acts("account");
    assert!(acts.iter().any(|(act, actor)| act == "identity_card_seen" && actor == "rochat"), "{acts:?}");
    assert!(acts.iter().any(|(act, _)| act == "password_changed"), "{acts:?}");
    office.is_sound();
}

#[test]
fn the_desk_decides_what_waits_for_it() {
    let office = with_keller();
    // A rehearsal's clock is moved on purpose and never doubted; nothing waits.
    assert_eq!(office.ask("home", json!({}))["alerts"], json!([]));
    assert_eq!(office.refused("confirm_clock", json!({})), "nothing_to_do");
    for number in 0..60 {
        let issued = office.issue(1, None);
        let code = office.deliver(office.enter(&issued.vouchers[0].code, &format!("Test{}", letters(number))));
        office.activate(&code);
    }
    office.pass(SignedDuration::from_hours(24 * (91 + 316)));
    guichet_core::rounds::round(&office.desk).unwrap();
    let home = office.ask("home", json!({}));
    assert_eq!(home["alerts"][0]["key"], "erasure");
    assert!(home["alerts"][0]["sentence"].as_str().unwrap().contains("11 personnes"), "{}", home["alerts"][0]);
    assert_eq!(office.ask("agree_to_erasure", json!({}))["alerts"], json!([]));
    let purges = office.ask("purges", json!({}));
    let people: i64 = purges.as_array().unwrap().iter().map(|line| line["people"].as_i64().unwrap()).sum();
    assert_eq!((people, purges[0]["promised_days"].as_i64()), (61, Some(365)));
    office.is_sound();
}

/// Names hold no digits.
fn letters(number: u8) -> String {
    [b'a' + number / 26, b'a' + number % 26].iter().map(|byte| char::from(*byte)).collect()
}
