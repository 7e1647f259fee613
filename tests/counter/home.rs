//! The counter's home: empty on the first day, then what waits, by day.

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::office::Office;

fn step(home: &Value, key: &str) -> Value {
    home["checklist"].as_array().unwrap().iter().find(|step| step["key"] == key).unwrap()["is_done"].clone()
}

#[test]
fn the_first_day_shows_its_steps() {
    let office = Office::open();
    let home = office.ask("home", json!({}));
    assert_eq!(home["headline"], "Lundi 23 novembre, 15\u{a0}h\u{a0}20. Rien à traiter.");
    assert_eq!(
        ["programme", "mail", "printer", "vouchers"].map(|key| step(&home, key)),
        [json!(true), json!(true), json!(true), json!(false)]
    );
    assert_eq!((home["todo"].as_array().unwrap().len(), home["today"]["bars"].as_array().unwrap().len()), (0, 14));
    assert_eq!(home["recent"].as_array().unwrap().last().unwrap()["what"], "Programme ajouté");
}

#[test]
fn what_waits_stands_under_its_day() {
    let office = Office::open();
    let issued = office.issue(8, Some("2026-12-01"));
    let waiting = office.enter(&issued.vouchers[0].code, "Ducommun");
    office.deliver(waiting);
    let used = office.enter(&issued.vouchers[1].code, "Demir");
    office.activate(&office.deliver(used));
    office.enter(&issued.vouchers[2].code, "Gigon");
    office.kiosk("call_desk", json!({}));

    let home = office.ask("home", json!({}));
    let days: Vec<(String, Vec<String>)> = home["todo"]
        .as_array()
        .unwrap()
        .iter()
        .map(|day| {
            let items = day["items"].as_array().unwrap();
            (
                day["day"].as_str().unwrap().to_owned(),
                items.iter().map(|item| item["title"].as_str().unwrap().to_owned()).collect(),
            )
        })
        .collect();
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        days,
        [
            ("Aujourd’hui".to_owned(), owned(&["La borne appelle", "Amina Gigon"])),
            ("Demain".to_owned(), owned(&["Amina Ducommun"])),
            ("mar. 1er déc.".to_owned(), owned(&["Lot 1"])),
        ]
    );
    assert_eq!(home["headline"], "Lundi 23 novembre, 15\u{a0}h\u{a0}20. 4 affaires à suivre, dont 2 aujourd’hui.");
    assert_eq!((&home["today"]["accounts"], &home["today"]["vouchers_used"]), (&json!(1), &json!(1)));
    let keys: Vec<&str> =
        home["plates"].as_array().unwrap().iter().map(|plate| plate["key"].as_str().unwrap()).collect();
    assert_eq!(keys, ["calls", "letters", "registrations", "vouchers"]);
    assert_eq!(home["plates"][3]["count"], json!(5));
    let recent: Vec<&str> =
        home["recent"].as_array().unwrap().iter().map(|line| line["what"].as_str().unwrap()).collect();
    assert!(recent.contains(&"Compte activé") && recent.contains(&"8 bons émis, ORP Delémont"), "{recent:?}");

    assert_eq!(office.ask("state", json!({}))["kiosk"]["calls"], json!(1));
    assert_eq!(office.ask("answer_call", json!({}))["kiosk"]["calls"], json!(0));
    // Everything is said in English too; twelve weeks on, the access of Demir ends soon.
    office.ask_in("en", "home", json!({})).unwrap();
    office.pass(SignedDuration::from_hours(24 * 84));
    let home = office.ask("home", json!({}));
    assert_eq!(
        (&home["endings"][0]["name"], &home["endings"][0]["in_days"]),
        (&json!("Amina Demir"), &json!("6 jours"))
    );
    assert_eq!(home["today"]["accounts"], json!(0));
    office.is_sound();
}
