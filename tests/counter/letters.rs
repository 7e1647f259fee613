//! Letters at the counter: listed, read with the code covered, sent again, called back.

use guichet_core::outbox::courier;
use serde_json::json;

use crate::office::Office;

fn states(office: &Office) -> Vec<String> {
    let list = office.ask("letters", json!({}));
    list["letters"].as_array().unwrap().iter().map(|letter| letter["state"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_letter_is_read_with_its_code_covered_before_and_after_it_left() {
    let office = Office::open();
    let issued = office.issue(1, None);
    office.enter(&issued.vouchers[0].code, "Ducommun");
    let list = office.ask("letters", json!({ "filter": "waiting" }));
    assert_eq!((&list["headline"], &list["counts"]["waiting"]), (&json!("Un message en attente"), &json!(1)));
    let line = &list["letters"][0];
    assert_eq!((&line["kind_text"], &line["recipient"]), (&json!("Activation, G-1"), &json!("Amina Ducommun")));
    let before = office.ask("letter", json!({ "id": line["id"] }));
    assert!(before["text"].as_str().unwrap().contains("●●●● ●●●● ●●●●"), "{}", before["text"]);
    assert_eq!(before["address"], "ducommun@exemple.ch");
    assert_eq!(before["timeline"].as_array().unwrap().len(), 3);

    assert_eq!(courier::run_once(&office.desk).unwrap().sent, 1);
    let after = office.ask("letter", json!({ "id": line["id"] }));
    assert_eq!((&after["state"], &after["attempts"]), (&json!("accepted"), &json!(1)));
    assert_eq!(after["timeline"][1]["text"], "Pris par le serveur");
    assert!(after["text"].as_str().unwrap().contains("●●●● ●●●● ●●●●"));
    assert_eq!(office.ask("state", json!({}))["mail"]["waiting"], json!(0));
    for entry in ["retry_letter", "cancel_letter"] {
        assert_eq!(office.refused(entry, json!({ "id": line["id"] })), "letter_settled", "{entry}");
        assert_eq!(office.refused(entry, json!({ "id": 99 })), "letter_unknown", "{entry}");
    }
    assert_eq!(office.refused("letter", json!({ "id": 99 })), "letter_unknown");
    office.ask_in("en", "letter", json!({ "id": line["id"] })).unwrap();
}

#[test]
fn a_letter_is_called_back_and_does_not_leave() {
    let office = Office::open();
    let issued = office.issue(2, None);
    office.enter(&issued.vouchers[0].code, "Ducommun");
    office.enter(&issued.vouchers[1].code, "Demir");
    let first = office.ask("letters", json!({}))["letters"][1]["id"].clone();
    assert_eq!(office.ask("retry_letter", json!({ "id": first }))["state"], "queued");
    assert_eq!(office.ask("cancel_letter", json!({ "id": first }))["state_text"], "annulé");
    assert_eq!(courier::run_once(&office.desk).unwrap().sent, 1);
    assert_eq!(states(&office), ["accepted", "cancelled"]);
    assert_eq!(office.refused("cancel_letter", json!({ "id": first })), "letter_settled");
    office.is_sound();
}
