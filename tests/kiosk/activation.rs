//! From a code to an account one can sign in to (V-9, V-18, J2, J14).

use serde_json::{Value, json};

use crate::office::Office;

fn phrase(office: &Office, code: &str) -> String {
    let proposed = office.ask("propose_phrase", json!({ "code": code }));
    proposed["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect::<Vec<_>>().join(" ")
}

fn activated(office: &Office) -> (String, Value) {
    let slip = office.next_step_code(&office.enrol_amina());
    let password = phrase(office, &slip);
    let active = office.ask("activate", json!({ "code": slip, "password": password }));
    (password, active)
}

#[test]
fn a_phrase_taken_with_one_tap_opens_the_account_and_signs_in() {
    let office = Office::new();
    let (password, active) = activated(&office);
    assert_eq!(active["login"], "amina.ducommun@exemple.ch");
    assert_eq!((active["days_left"].as_i64(), active["ends"].as_str()), (Some(90), Some("dimanche 21 février 2027")));
    let login = json!({ "login": "Amina.Ducommun@exemple.ch ", "password": password });
    let profile = office.ask("sign_in", login.clone());
    assert_eq!(profile["accesses"][0]["days_left"], 90);
    office.wait_hours(24 * 23);
    assert_eq!(office.ask("sign_in", login)["accesses"][0]["days_left"], 67);
}

#[test]
fn the_voucher_then_only_says_how_many_days_are_left() {
    let office = Office::new();
    activated(&office);
    let days = office.ask("present_code", json!({ "code": format!("GTV{}", office.codes[0]) }));
    assert_eq!((days["kind"].as_str(), days["days"]["initials"].as_str()), (Some("days_left"), Some("A. D.")));
    assert_eq!(office.ask("days_left", json!({ "code": office.codes[0] }))["days_total"], 90);
    assert!(!days.to_string().contains("Ducommun"), "a found voucher names nobody");
}

#[test]
fn a_used_code_a_replaced_code_and_a_weak_password_each_say_so() {
    let office = Office::new();
    let registration = office.enrol_amina();
    let old = office.next_step_code(&registration);
    let slip = office.next_step_code(&registration);
    assert_eq!(office.refused("open_activation", json!({ "code": old })).0, "code_replaced");
    for (password, refusal) in
        [("court", "password_too_short"), ("motdepasse12", "password_common"), ("AminaDucommun1", "password_has_name")]
    {
        assert_eq!(office.refused("activate", json!({ "code": slip, "password": password })).0, refusal);
        let opinion = office.ask("check_password", json!({ "code": slip, "password": password }));
        assert_eq!(opinion["accepted"], false);
    }
    office.ask("activate", json!({ "code": slip, "password": "le chat de la voisine" }));
    assert_eq!(office.refused("activate", json!({ "code": slip, "password": "le chat de la voisine" })).0, "code_used");
}

#[test]
fn the_slip_carries_the_phrase_folded_and_only_for_who_can_sign_in() {
    let office = Office::new();
    let (password, active) = activated(&office);
    let printed = office.ask("print_slip", json!({ "login": active["login"], "password": password }));
    let text = office.paper(printed["file"].as_str().unwrap());
    for word in password.split(' ') {
        assert!(text.contains(word), "{word} is not on the slip:\n{text}");
    }
    let wrong = json!({ "login": active["login"], "password": "le chat de la voisine" });
    assert_eq!(office.refused("print_slip", wrong).0, "sign_in_wrong");
}

#[test]
fn a_second_voucher_while_one_runs_gets_the_same_page_and_stays_free() {
    let office = Office::new();
    activated(&office);
    let first = office.redeem(&office.codes[1], "Bea", "Autre", "bea@exemple.ch").unwrap();
    let second = office.redeem(&office.codes[2], "Amina", "Ducommun", "amina.ducommun@exemple.ch").unwrap();
    let keys = |page: &Value| page.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&first), keys(&second));
    assert_eq!(first["mail"], second["mail"]);
    assert_eq!(office.count("SELECT count(*) FROM letter WHERE kind = 'still_running'"), 1);
    assert_eq!(office.count("SELECT count(*) FROM voucher WHERE state = 'issued'"), 1);
    // Its slip looks like any other and opens nothing.
    let slip = office.next_step_code(second["registration"].as_str().unwrap());
    assert_eq!(office.refused("open_activation", json!({ "code": slip })).0, "code_replaced");
}

#[test]
fn a_printed_code_never_touches_the_account_that_has_the_address() {
    let office = Office::new();
    let (password, _) = activated(&office);
    // Ninety days later the access is over; somebody else types the same address.
    office.wait_hours(24 * 100);
    let done = office.redeem(&office.codes[1], "Amina", "Ducommun", "amina.ducommun@exemple.ch").unwrap();
    let slip = office.next_step_code(done["registration"].as_str().unwrap());
    let active = office.ask("activate", json!({ "code": slip, "password": "le chat de la voisine" }));
    assert_eq!(active["login"], "a.ducommun");
    office.ask("sign_in", json!({ "login": "amina.ducommun@exemple.ch", "password": password }));
}
