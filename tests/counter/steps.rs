//! The steps of the first days: each can be taken, refused in words, and taken again.

use serde_json::{Value, json};

use crate::office::Office;

fn step(office: &Office, key: &str) -> Value {
    let home = office.ask("home", json!({}));
    home["checklist"].as_array().unwrap().iter().find(|step| step["key"] == key).unwrap()["is_done"].clone()
}

#[test]
fn hours_and_logo_are_changed_and_wrong_ones_change_nothing() {
    let office = Office::open();
    let hours = json!({ "tuesday": ["09:00-11:30"] });
    assert_eq!(office.ask("set_hours", json!({ "hours": hours }))["hours"], hours);
    assert_eq!(office.refused("set_hours", json!({ "hours": { "mardi": ["09:00-11:30"] } })), "hours_wrong");
    assert_eq!(office.ask("steps", json!({}))["hours"], hours);
    assert_eq!(office.ask("set_hours", json!({ "hours": {} }))["hours"], json!({}));
    assert_eq!(office.refused("set_logo", json!({ "logo": "R0lGODlh" })), "logo_unreadable");
    assert_eq!(office.ask("set_logo", json!({ "logo": null }))["has_logo"], json!(false));
    office.is_sound();
}

#[test]
fn a_test_page_is_printed_and_judged_and_no_printer_is_an_answer() {
    let office = Office::open();
    let file = office.ask("print_test", json!({}))["file"].as_str().unwrap().to_owned();
    assert!(office.folder.path().join("prints").join(file).is_file());
    let judged = |verdict: &str| {
        office.ask("judge_step", json!({ "step": "printer", "verdict": verdict }))["printer"]["verdict"].clone()
    };
    assert_eq!((judged("bad"), judged("good")), (json!("bad"), json!("good")));
    assert_eq!(office.refused("choose_printer", json!({ "queue": "Salle-des-maîtres" })), "queue_unknown");
    assert_eq!(office.refused("choose_tickets", json!({ "queue": "Tickets" })), "queue_unknown");
    assert_eq!(office.ask("choose_tickets", json!({ "queue": null }))["printer"]["tickets"], "");
    let steps = office.ask("choose_printer", json!({ "queue": null }));
    assert_eq!(steps["printer"]["verdict"], "without");
    assert_eq!(office.desk.house().unwrap().printer, guichet_core::printer::NO_QUEUE);
}

#[test]
fn the_square_of_the_reader_s_test_opens_nothing() {
    let office = Office::open();
    let reader = office.ask("steps", json!({}))["reader"].clone();
    let payload = reader["payload"].as_str().unwrap();
    assert!(payload.starts_with("GTV") && payload.len() == 15, "{payload}");
    assert!(reader["path"].as_str().unwrap().starts_with("M0 0h7v1h-7z"));
    assert_eq!(office.refused("check_voucher", json!({ "code": payload })), "code_unknown");
    let told = office.ask("judge_step", json!({ "step": "reader", "verdict": "good" }));
    assert_eq!(told["reader"]["verdict"], "good");
}

#[test]
fn a_test_letter_says_what_became_of_it() {
    let office = Office::open();
    let folder = office.folder.path().join("post");
    let set = |args: Value| office.try_ask("set_mail", args);
    let steps = set(json!({ "way": "folder", "address": folder })).unwrap();
    assert_eq!((&steps["mail"]["way"], &steps["mail"]["verdict"]), (&json!("folder"), &json!("open")));
    assert_eq!(office.refused("try_mail", json!({ "to": " " })), "address_missing");
    assert_eq!(office.refused("try_mail", json!({ "to": "nobody" })), "email_impossible");
    let trial = office.ask("try_mail", json!({ "to": "s.rochat@exemple.ch" }));
    assert_eq!(trial["is_taken"], json!(true), "{trial}");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    assert_eq!(office.ask("letters", json!({ "filter": "all" }))["letters"].as_array().unwrap().len(), 0);
    for phase in ["connect", "tls", "auth", "mail", "rcpt", "data", "dot"] {
        assert!(guichet_core::words::Words::of("fr").knows(&format!("first-mail-phase-{phase}")), "{phase}");
    }
    // A rehearsal never speaks to a server, and says so at the address.
    let smtp = json!({ "way": "smtp", "address": "smtps://u@mail.exemple.ch", "password": "s:cret/@" });
    assert_eq!(office.refused("set_mail", smtp), "mail_address_wrong");
    set(json!({ "way": "wait" })).unwrap();
    assert_eq!(office.ask("steps", json!({}))["mail"]["verdict"], "without");
}

#[test]
fn the_first_programme_comes_from_a_preset_with_the_school_s_own_words() {
    let office = Office::open();
    let preset = office.ask("steps", json!({}))["presets"][0].clone();
    assert_eq!(preset["key"], "orp-voucher");
    let asked = json!({
        "preset": "orp-voucher", "name": "Ateliers \"du soir\"", "platform_name": "Salle", "platform_address": "",
        "privacy": "Rien de plus.",
    });
    let mut long = asked.clone();
    long["name"] = json!("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
    assert_eq!(office.refused("add_programme", long), "text_does_not_fit");
    let steps = office.ask("add_programme", asked.clone());
    assert!(steps["programmes"].as_array().unwrap().contains(&json!("Ateliers \"du soir\"")), "{steps}");
    let left: Vec<&str> = steps["presets"].as_array().unwrap().iter().filter_map(|one| one["key"].as_str()).collect();
    assert_eq!(left, ["hep-account", "ecampus"], "a preset that is taken is not offered again");
    assert_eq!(office.refused("add_programme", asked), "programme_key_taken");
    let nameless = json!({ "preset": "none", "name": "x", "privacy": "y" });
    assert_eq!(office.refused("add_programme", nameless), "programme_unknown");
    assert_eq!(step(&office, "programme"), json!(true));
    office.is_sound();
}
