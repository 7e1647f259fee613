//! Never twice: sixteen programs want the same voucher, and one gets it (V-11).

use serde_json::{Value, json};

use crate::codes::form;
use crate::office::{Answer, Office, end};

/// Starts sixteen at once and waits for all.
fn at_once(office: &Office, entry: &str, request: impl Fn(usize) -> Value) -> Vec<Answer> {
    let started: Vec<_> =
        (0..16).map(|person| office.start(&["ask", "kiosk", entry, &request(person).to_string()])).collect();
    started.into_iter().map(end).collect()
}

fn winners(answers: &[Answer], refusals: &[&str]) -> usize {
    for lost in answers.iter().filter(|answer| answer.code != 0) {
        assert!(refusals.contains(&lost.refusal().as_str()), "{}", lost.out);
    }
    answers.iter().filter(|answer| answer.code == 0).count()
}

#[test]
fn sixteen_people_with_one_voucher_make_one_registration() {
    let office = Office::open();
    let code = office.vouchers(1).remove(0);
    let answers = at_once(&office, "redeem_voucher", |person| form(&code, person));
    assert_eq!(winners(&answers, &["voucher_not_usable"]), 1);
    assert_eq!(office.done(&["mail", "list", "--json"]).json().as_array().unwrap().len(), 1);
    office.is_sound();
}

#[test]
fn one_person_tapping_sixteen_times_sees_the_same_registration() {
    let office = Office::open();
    let code = office.vouchers(1).remove(0);
    let answers = at_once(&office, "redeem_voucher", |_| form(&code, 0));
    assert_eq!(winners(&answers, &[]), 16);
    let handles: std::collections::BTreeSet<String> =
        answers.iter().map(|answer| answer.json()["registration"].to_string()).collect();
    assert_eq!(handles.len(), 1);
    assert_eq!(office.done(&["mail", "list", "--json"]).json().as_array().unwrap().len(), 1);
    office.is_sound();
}

#[test]
fn sixteen_activations_make_one_account() {
    let office = Office::open();
    let code = office.vouchers(1).remove(0);
    office.kiosk("redeem_voucher", &form(&code, 0)).json();
    office.done(&["mail", "run"]);
    let letter = std::fs::read_dir(office.data().join("letters")).unwrap().next().unwrap().unwrap().path();
    let text = std::fs::read_to_string(letter).unwrap();
    let key = crate::office::codes_in(text.split("Content-Type: text/html").next().unwrap()).remove(0);
    let answers = at_once(&office, "activate", |_| json!({ "code": key, "password": "le chat de la voisine" }));
    assert_eq!(winners(&answers, &["code_used"]), 1);
    assert_eq!(office.done(&["verify", "--json"]).json()["accounts"], 1);
    office.is_sound();
}
