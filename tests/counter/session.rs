//! Signing in, being slowed down, locking and leaving.

use guichet_core::doors::Problem;
use jiff::SignedDuration;
use serde_json::json;

use crate::office::{Office, PASSWORD};

#[test]
fn nothing_but_the_frame_is_told_before_somebody_signs_in() {
    let office = Office::closed();
    let state = office.ask("state", json!({}));
    assert_eq!(state["staff"], json!(null));
    assert_eq!(state["institution"], "Centre de formation du Jura");
    assert_eq!((&state["clock"]["time"], &state["mail"]["transport"]), (&json!("15:20"), &json!("folder")));
    for entry in ["home", "batches", "programmes", "calls"] {
        assert_eq!(office.refused(entry, json!({})), "signed_out", "{entry}");
    }
    let state = office.ask("sign_in", json!({ "name": " Rochat ", "password": PASSWORD }));
    assert_eq!(
        (&state["staff"]["display_name"], &state["staff"]["role"]),
        (&json!("rochat"), &json!("Administration"))
    );
    // What the screens show or leave out is told by name, out of the one table.
    let rights: Vec<&str> =
        state["staff"]["rights"].as_array().unwrap().iter().filter_map(|name| name.as_str()).collect();
    assert_eq!(rights.len(), 14);
    assert!(rights.contains(&"manage_staff") && rights.contains(&"see_people"), "{rights:?}");
    assert_eq!(office.ask("sign_out", json!({}))["staff"], json!(null));
    assert_eq!(office.refused("home", json!({})), "signed_out");
}

#[test]
fn three_wrong_passwords_make_the_fourth_wait_even_when_it_is_right() {
    let office = Office::closed();
    let wrong = json!({ "name": "rochat", "password": "pas le bon du tout" });
    for _ in 0..3 {
        assert_eq!(office.refused("sign_in", wrong.clone()), "sign_in_wrong");
    }
    let right = json!({ "name": "rochat", "password": PASSWORD });
    let Err(Problem::Refused { code, facts, .. }) = office.try_ask("sign_in", right.clone()) else { panic!() };
    assert_eq!((code.as_str(), &facts["seconds"]), ("slow_down", &json!(30)));
    office.pass(SignedDuration::from_secs(31));
    assert_eq!(office.ask("sign_in", right)["staff"]["is_locked"], json!(false));
    // An unknown name waits just as long: the answer does not tell who works here.
    for _ in 0..3 {
        assert_eq!(office.refused("sign_in", json!({ "name": "nobody", "password": "x" })), "sign_in_wrong");
    }
    assert_eq!(office.refused("sign_in", json!({ "name": "nobody", "password": "x" })), "slow_down");
}

#[test]
fn a_locked_window_does_nothing_and_its_password_opens_everything_again() {
    let office = Office::open();
    let batch = office.issue(2, None).batch.id;
    assert_eq!(office.ask("lock", json!({}))["staff"]["is_locked"], json!(true));
    for entry in ["home", "batches", "programmes"] {
        assert_eq!(office.refused(entry, json!({})), "locked", "{entry}");
    }
    assert_eq!(office.refused("reprint_vouchers", json!({ "batch": batch, "vouchers": null })), "locked");
    assert_eq!(office.refused("unlock", json!({ "password": "pas le bon du tout" })), "sign_in_wrong");
    assert_eq!(office.refused("home", json!({})), "locked");
    assert_eq!(office.ask("unlock", json!({ "password": PASSWORD }))["staff"]["is_locked"], json!(false));
    // The office key was put away with the lock and is back.
    assert_eq!(office.ask("reprint_vouchers", json!({ "batch": batch, "vouchers": null }))["sheets"], json!(1));
    office.ask("sign_out", json!({}));
    assert_eq!(office.refused("unlock", json!({ "password": PASSWORD })), "signed_out");
}
