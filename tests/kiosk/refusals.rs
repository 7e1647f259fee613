//! What bad input gets: a clear sentence, and nothing half-written (issue §5).

use serde_json::json;

use crate::office::Office;

#[test]
fn codes_that_cannot_be_right_are_pointed_at_and_not_counted() {
    let office = Office::new();
    let right = office.codes[0].clone();
    let last = right.chars().last().unwrap();
    let other = "BCDFGHJKLNPRSTVX".chars().find(|c| *c != last).unwrap();
    let wrong: String = right.chars().take(11).chain([other]).collect();
    for _ in 0..20 {
        let (code, message) = office.refused("present_code", json!({ "code": wrong }));
        assert_eq!(code, "code_mistyped");
        assert!(message.contains('?'), "{message}");
    }
    assert_eq!(office.refused("present_code", json!({ "code": "BCDF" })).0, "code_too_short");
    assert_eq!(office.ask("present_code", json!({ "code": right }))["kind"], "voucher");
}

#[test]
fn five_wrong_codes_make_typing_wait_while_a_right_scan_passes() {
    let office = Office::new();
    for seed in 0..5u8 {
        let stranger = guichet_core::domain::code::Code::from_random([seed, 1, 2, 3, 4, 5, 6, 7, 8, 9]).letters();
        assert_eq!(office.refused("present_code", json!({ "code": stranger })).0, "code_unknown");
    }
    assert_eq!(office.refused("present_code", json!({ "code": office.codes[0] })).0, "slow_down");
    let scanned = office.ask("present_code", json!({ "code": format!("GTV{}", office.codes[0]) }));
    assert_eq!(scanned["kind"], "voucher");
    office.desk.clock().set(office.desk.clock().now() + jiff::SignedDuration::from_secs(31));
    assert_eq!(office.ask("present_code", json!({ "code": office.codes[0] }))["kind"], "voucher");
}

#[test]
fn a_past_void_or_held_voucher_has_one_text_at_the_kiosk() {
    let office = Office::new();
    let past = office.issue(1, Some("2026-11-30"))[0].clone();
    office.wait_hours(24 * 8);
    let texts = [office.refused("check_voucher", json!({ "code": past })), {
        office.enrol_amina();
        office.refused("check_voucher", json!({ "code": office.codes[0] }))
    }];
    assert_eq!(texts[0], texts[1]);
    assert_eq!(texts[0].0, "voucher_not_usable");
}

#[test]
fn names_and_addresses_are_refused_in_the_persons_language() {
    let office = Office::new();
    let form = |first: &str, email: &str| json!({ "code": office.codes[0], "first_name": first, "last_name": "D", "email": email, "language": "fr" });
    for (first, email, code) in [
        ("", "a@exemple.ch", "name_missing"),
        ("A😀", "a@exemple.ch", "name_has_symbols"),
        ("Ana\u{202e}", "a@exemple.ch", "name_has_symbols"),
        (&"a".repeat(101), "a@exemple.ch", "name_too_long"),
        ("Ana", "a@exemple", "email_incomplete"),
        ("Ana", "a b@exemple.ch", "email_impossible"),
    ] {
        let (refused, message) = office.refused("redeem_voucher", form(first, email));
        assert_eq!(refused, code);
        assert!(!message.contains('{'), "{message}");
    }
    assert_eq!(office.count("SELECT count(*) FROM registration"), 0);
    let (code, _) = office.refused("redeem_voucher", json!({ "code": 7 }));
    assert_eq!(code, "request_malformed");
    assert_eq!(office.refused("sign_out", json!({})).0, "entry_unknown");
}

#[test]
fn a_wrong_password_is_neutral_and_slows_down() {
    let office = Office::new();
    let try_in = |login: &str| office.refused("sign_in", json!({ "login": login, "password": "x" }));
    let (code, message) = try_in("nobody@exemple.ch");
    assert_eq!(code, "sign_in_wrong");
    assert_eq!(try_in("somebody@exemple.ch").1, message);
    try_in("nobody@exemple.ch");
    try_in("nobody@exemple.ch");
    assert_eq!(try_in("nobody@exemple.ch").0, "slow_down");
}
