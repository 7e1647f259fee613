//! Platforms at the counter: what they do not know yet, and the file that tells them.

use serde_json::json;

use crate::office::Office;

#[test]
fn a_platform_is_told_from_the_counter() {
    let office = Office::open();
    let before = office.ask("handovers", json!({}));
    let moodle = |lines: &serde_json::Value| lines.as_array().unwrap()[0].clone();
    assert_eq!((moodle(&before)["format"].as_str(), moodle(&before)["due"].as_i64()), (Some("moodle"), Some(0)));
    assert_eq!(office.refused("hand_over", json!({"programme": "orp", "format": "moodle"})), "nothing_to_hand_over");
    assert_eq!(office.refused("hand_over", json!({"programme": "orp", "format": "ldif"})), "base_missing");
    assert_eq!(office.refused("hand_over", json!({"programme": "non", "format": "csv"})), "programme_unknown");
    assert_eq!(office.refused("hand_over", json!({"programme": "orp", "format": "xml"})), "request_malformed");

    let voucher = office.issue(8, None).vouchers[0].code.clone();
    let registration = office.enter(&voucher, "Ducommun");
    office.activate(&office.deliver(registration));
    assert_eq!(moodle(&office.ask("handovers", json!({})))["due"], 1);
    let made = office.ask("hand_over", json!({"programme": "orp", "format": "moodle"}));
    assert_eq!((made["number"].as_i64(), made["created"].as_i64()), (Some(1), Some(1)));
    let text = std::fs::read_to_string(made["file"].as_str().unwrap()).unwrap();
    assert!(text.lines().nth(1).unwrap().starts_with("ducommun@exemple.ch,"), "{text}");
    let after = moodle(&made["lines"]);
    assert_eq!((after["due"].as_i64(), after["number"].as_i64()), (Some(0), Some(1)));
    assert!(after["last"].as_str().unwrap().contains("15"), "{after}");
    office.is_sound();
}
