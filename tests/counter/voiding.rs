//! Voiding, reprinting and releasing: what is worthless stays so, what is free can be printed again.

use jiff::SignedDuration;
use serde_json::json;

use crate::office::Office;

#[test]
fn of_eighty_one_is_voided_and_seventy_nine_are_reprinted() {
    let office = Office::open();
    let issued = office.issue(80, Some("2027-12-31"));
    let spoiled = office.row(1, 7);
    assert_eq!(
        office.refused("void_vouchers", json!({ "batch": 1, "vouchers": [spoiled], "reason": "" })),
        "reason_missing"
    );
    assert_eq!(
        office.refused("void_vouchers", json!({ "batch": 1, "vouchers": [spoiled], "reason": "other", "note": " " })),
        "reason_missing"
    );
    let page =
        office.ask("void_vouchers", json!({ "batch": 1, "vouchers": [spoiled], "reason": "misprint", "note": "" }));
    assert_eq!((&page["line"]["void"], &page["line"]["free"]), (&json!(1), &json!(79)));
    // What happened last stands first.
    assert_eq!(page["vouchers"][0]["number"], "000007");
    assert_eq!(page["vouchers"][0]["who"], "feuille abîmée");
    assert_eq!(
        office.refused("void_vouchers", json!({ "batch": 1, "vouchers": [spoiled], "reason": "lost" })),
        "nothing_to_do"
    );

    let again = office.ask("reprint_vouchers", json!({ "batch": 1, "vouchers": null }));
    assert_eq!((&again["sheets"], &again["printed"]["how"]), (&json!(10), &json!("folder")));
    assert_eq!(office.refused("reprint_vouchers", json!({ "batch": 1, "vouchers": [spoiled] })), "nothing_to_do");
    let one = office.ask("reprint_vouchers", json!({ "batch": 1, "vouchers": [office.row(1, 8)] }));
    assert_eq!(one["sheets"], json!(1));

    let told = office.ask("check_voucher", json!({ "code": issued.vouchers[6].code.letters() }));
    assert_eq!(told["state"], "void");
    office.is_sound();
}

#[test]
fn a_whole_batch_is_voided_with_those_who_hold_one() {
    let office = Office::open();
    let issued = office.issue(10, None);
    let code = &issued.vouchers[0].code;
    let registration = office.enter(code, "Ducommun");
    office.activate(&{
        let used = office.enter(&issued.vouchers[1].code, "Demir");
        office.deliver(used)
    });
    let activation = office.deliver(registration);
    let page = office
        .ask("void_vouchers", json!({ "batch": 1, "vouchers": null, "reason": "issuer", "note": "liste retirée" }));
    let line = &page["line"];
    assert_eq!(
        (&line["void"], &line["held"], &line["used"], &line["free"]),
        (&json!(9), &json!(0), &json!(1), &json!(0))
    );
    assert_eq!((&line["is_ended"], &line["ended_why"]), (&json!(true), &json!("épuisé")));
    // Who held one has no registration any more, and the code in the letter is dead.
    let kiosk = guichet_core::doors::ask(
        &office.desk,
        &guichet_core::doors::Seat::default(),
        guichet_core::doors::Face::Kiosk,
        "activate",
        json!({ "code": activation.letters(), "password": "marmotte cerise vallon tuile" }),
        "fr",
    );
    assert!(kiosk.is_err());
    assert_eq!(
        office.refused("void_vouchers", json!({ "batch": 1, "vouchers": null, "reason": "lost" })),
        "nothing_to_do"
    );
    assert_eq!(
        office.refused("void_vouchers", json!({ "batch": 9, "vouchers": null, "reason": "lost" })),
        "batch_unknown"
    );
    office.is_sound();
}

#[test]
fn a_past_batch_is_not_reprinted() {
    let office = Office::open();
    office.issue(3, Some("2026-11-24"));
    office.pass(SignedDuration::from_hours(48));
    assert_eq!(office.refused("reprint_vouchers", json!({ "batch": 1, "vouchers": null })), "use_by_past");
    let list = office.ask("batches", json!({}));
    assert_eq!(list["ended"][0]["ended_why"], "échu");
    assert_eq!(office.ask("batch", json!({ "batch": 1 }))["vouchers"][0]["state"], "past");
}

#[test]
fn a_held_voucher_is_released_for_who_starts_again() {
    let office = Office::open();
    let issued = office.issue(1, None);
    let code = &issued.vouchers[0].code;
    office.enter(code, "Ducommun");
    let held = office.ask("check_voucher", json!({ "code": code.letters() }));
    assert_eq!(held["can_release"], json!(true));
    let free = office.ask("release_voucher", json!({ "voucher": held["voucher"] }));
    assert_eq!((&free["state"], &free["who"]), (&json!("free"), &json!(null)));
    assert_eq!(office.refused("release_voucher", json!({ "voucher": held["voucher"] })), "nothing_to_do");
    office.enter(code, "Ducommun");
    office.is_sound();
}
