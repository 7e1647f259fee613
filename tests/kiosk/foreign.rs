//! Codes of other issuers at the kiosk: typed on the full keyboard, or scanned and read twice (decision 19).

use guichet_core::actor::Actor;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::journeys::import_vouchers::{ListOrder, import_vouchers};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::office::Office;

fn office() -> Office {
    let office = Office::with_policy(&ORP_VOUCHER.replace("# foreign_codes", "foreign_codes"));
    let asked = ListOrder {
        programme: "orp".into(),
        issuer: "Caisse du Jura".into(),
        use_by: None,
        course: String::new(),
        bytes: b"code\nCJ-2026-0001\nCJ-2026-0002\nQA7Z\n".to_vec(),
    };
    import_vouchers(&office.desk, &Actor::Console, &asked, false).unwrap();
    office
}

fn typed(text: &str) -> Value {
    json!({ "texts": [text] })
}

#[test]
fn a_code_in_small_letters_with_spaces_becomes_an_account() {
    let office = office();
    assert_eq!(office.ask("home", json!({}))["foreign_codes"], json!(true));
    let shown = office.ask("present_foreign_code", typed(" cj 2026 0001 "));
    assert_eq!((shown["kind"].as_str(), shown["voucher"]["days"].as_i64()), (Some("voucher"), Some(90)));
    // The code comes back marked, and every other entry takes it so.
    let code = shown["code"].as_str().unwrap();
    assert_eq!(code, "*CJ20260001");
    assert_eq!(office.ask("check_voucher", json!({ "code": code }))["ends_on"], "2027-02-21");
    let done = office.redeem(code, "Amina", "Ducommun", "amina.ducommun@exemple.ch").unwrap();
    let registration = done["registration"].as_str().unwrap();
    let slip = office.next_step_code(registration);
    office.ask("activate", json!({ "code": slip, "password": "le chat de la voisine" }));

    // Spent: it says how long, like any voucher; whoever wants it again is sent to the counter.
    assert_eq!(office.ask("present_foreign_code", typed("CJ-2026-0001"))["kind"], "days_left");
    assert_eq!(office.ask("days_left", json!({ "code": code }))["days_left"], json!(90));
    assert!(office.redeem(code, "Eve", "Autre", "eve@exemple.ch").is_err());
    assert!(guichet_core::views::verify::verify(&office.desk).unwrap().is_clean);
}

#[test]
fn of_two_readings_of_a_scan_the_known_one_counts() {
    let office = office();
    // A reader set to US on a desk in France: digits come as signs, letters as others.
    let shown = office.ask("present_foreign_code", json!({ "texts": ["CJ)éàéçàààé", "CJ-2026-0002"] }));
    assert_eq!(shown["code"], "*CJ20260002");
    let (code, _) = office.refused("present_foreign_code", json!({ "texts": ["AQ7W", "QA7Z", "QA7Y"] }));
    assert_eq!(code, "request_malformed", "one attempt is two readings, not a list of guesses");
    assert_eq!(office.ask("present_foreign_code", json!({ "texts": ["AQ7W", "QA7Z"] }))["code"], "*QA7Z");
    // Letters of ours, typed on the wrong page, are ours all the same.
    let ours = office.codes[0].to_lowercase();
    assert_eq!(office.ask("present_foreign_code", typed(&ours))["code"], json!(office.codes[0]));
}

#[test]
fn unknown_codes_count_and_malformed_ones_do_not() {
    let office = office();
    for text in ["", "AB1", "https://exemple.ch/x", "ÉTÉ-2026"] {
        for _ in 0..3 {
            let (code, message) = office.refused("present_foreign_code", typed(text));
            assert_eq!(code, "foreign_code_malformed", "{text}");
            assert!(!message.contains('{'), "{message}");
        }
    }
    for number in 0..5 {
        assert_eq!(office.refused("present_foreign_code", typed(&format!("CJ-2026-1{number:03}"))).0, "code_unknown");
    }
    // An issuer's code may be short and has no check letters: a right one waits too, typed or scanned.
    assert_eq!(office.refused("present_foreign_code", typed("CJ-2026-0001")).0, "slow_down");
    assert_eq!(office.refused("check_voucher", json!({ "code": "*CJ20260001" })).0, "slow_down");
    assert_eq!(office.ask("present_code", json!({ "code": format!("GTV{}", office.codes[0]) }))["kind"], "voucher");
    office.desk.clock().set(office.desk.clock().now() + SignedDuration::from_secs(31));
    assert_eq!(office.ask("present_foreign_code", typed("CJ-2026-0001"))["kind"], "voucher");
}

#[test]
fn a_held_or_void_code_has_the_one_text_of_the_kiosk() {
    let office = office();
    office.redeem("*CJ20260001", "Amina", "Ducommun", "amina@exemple.ch").unwrap();
    let held = office.refused("present_foreign_code", typed("cj20260001"));
    assert_eq!(held.0, "voucher_not_usable");
    let again = office.refused("redeem_voucher", json!({
        "code": "*CJ20260001", "first_name": "Eve", "last_name": "Autre", "email": "eve@exemple.ch", "language": "fr",
    }));
    assert_eq!(held, again);
    // Nobody activates it: it is free again.
    office.wait_hours(24 * 31);
    assert_eq!(office.ask("present_foreign_code", typed("cj20260001"))["kind"], "voucher");
}

#[test]
fn a_house_without_lists_offers_nothing_and_knows_nothing() {
    let office = Office::new();
    assert_eq!(office.ask("home", json!({}))["foreign_codes"], json!(false));
    assert_eq!(office.refused("present_foreign_code", typed("CJ-2026-0001")).0, "code_unknown");
}
