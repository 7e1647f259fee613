//! From a voucher to a registration (V-4…V-8, V-13).

use serde_json::json;

use crate::office::Office;

#[test]
fn a_voucher_says_what_it_opens_before_anything_is_typed() {
    let office = Office::new();
    let shown = office.ask("present_code", json!({ "code": format!("GTV{}", office.codes[0]) }));
    assert_eq!(shown["kind"], "voucher");
    assert_eq!(shown["voucher"]["days"], 90);
    assert_eq!(shown["voucher"]["ends"], "dimanche 21 février 2027");
    assert_eq!(shown["voucher"]["erased_by"], "21 février 2028");
    // Looking spends nothing.
    let again = office.ask("check_voucher", json!({ "code": office.codes[0].to_lowercase() }));
    assert_eq!(again["ends_on"], "2027-02-21");
}

#[test]
fn the_done_page_says_only_what_is_true() {
    let office = Office::new();
    let done = office.redeem(&office.codes[0], "Amina", "Ducommun", "amina.ducommun@exemple.ch").unwrap();
    assert_eq!(done["masked_email"], "amina…@exemple.ch");
    assert_eq!(done["case_number"], "G-1");
    // The letter has not left yet: nothing is called sent and no time runs (V-G5).
    assert_eq!(done["mail"], "leaving");
    assert_eq!(done["deadline"], serde_json::Value::Null);
    assert_eq!(done["deadline_hint"], "24 heures, dès le départ du message");
    assert_eq!(guichet_core::outbox::courier::run_once(&office.desk).unwrap().sent, 1);
    let now = office.ask("registration", json!({ "registration": done["registration"] }));
    assert_eq!(
        (now["mail"].as_str(), now["deadline"].as_str()),
        (Some("sent"), Some("mardi 24 novembre, 15\u{a0}h\u{a0}20"))
    );
    assert_eq!(now["deadline_hint"].as_str(), Some("demain, 15\u{a0}h\u{a0}20"));
}

#[test]
fn a_double_tap_answers_the_same_registration() {
    let office = Office::new();
    let first = office.enrol_amina();
    assert_eq!(office.enrol_amina(), first);
    assert_eq!(office.count("SELECT count(*) FROM registration"), 1);
    assert_eq!(office.count("SELECT count(*) FROM letter"), 1);
    let (code, _) = office.refused(
        "redeem_voucher",
        json!({ "code": office.codes[0], "first_name": "Eve", "last_name": "Autre", "email": "eve@exemple.ch", "language": "fr" }),
    );
    assert_eq!(code, "voucher_not_usable");
}

#[test]
fn another_address_gets_another_letter_and_the_old_one_stays_home() {
    let office = Office::new();
    let registration = office.enrol_amina();
    let changed = office.ask("change_address", json!({ "registration": registration, "email": "amina@gmail.com" }));
    assert_eq!(changed["masked_email"], "am…@gmail.com");
    assert_eq!(office.count("SELECT count(*) FROM letter WHERE state = 'cancelled'"), 1);
    assert_eq!(office.count("SELECT count(*) FROM letter WHERE state = 'queued' AND recipient = 'amina@gmail.com'"), 1);
    // A kiosk is no mail cannon (T6).
    for number in 0..3 {
        office.ask("change_address", json!({ "registration": registration, "email": format!("a{number}@gmail.com") }));
    }
    let (code, _) = office.refused("change_address", json!({ "registration": registration, "email": "z@gmail.com" }));
    assert_eq!(code, "slow_down");
}

#[test]
fn a_lapse_frees_the_voucher_and_forgets_the_draft() {
    let office = Office::new();
    let registration = office.enrol_amina();
    let slip = office.next_step_code(&registration);
    // The letter never leaves: thirty days later the hold is over (decision 12).
    office.wait_hours(24 * 29);
    assert_eq!(office.count("SELECT count(*) FROM registration WHERE state = 'open'"), 1);
    office.wait_hours(24 * 2);
    assert_eq!(office.count("SELECT count(*) FROM registration WHERE state = 'lapsed' AND email IS NULL"), 1);
    assert_eq!(office.count("SELECT count(*) FROM letter WHERE recipient IS NOT NULL"), 0);
    let (code, message) = office.refused("present_code", json!({ "code": format!("GTC{slip}") }));
    assert_eq!(code, "code_expired");
    assert!(message.contains("décembre"), "{message}");
    // The same voucher works again (V-8).
    assert!(office.redeem(&office.codes[0], "Amina", "Ducommun", "amina.ducommun@exemple.ch").is_ok());
}
