//! Practising beside the real desk: made on first use, marked, and never the same folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use guichet_core::desk::{Desk, Opening};
use guichet_core::doors::{self, Face, Problem, Seat};
use guichet_core::folder::Admission;
use serde_json::{Value, json};

use crate::first_run::{Counter, first_day};

/// Every file under `folder` with its bytes.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(bytes(&path));
        } else {
            found.insert(path.clone(), std::fs::read(&path).unwrap());
        }
    }
    found
}

fn ask(desk: &Desk, seat: &Seat, name: &str, args: Value) -> Value {
    doors::ask(desk, seat, Face::Counter, name, args, "fr").unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
}

fn open(folder: &Value) -> Desk {
    Desk::open(Opening::new(folder.as_str().unwrap(), Admission::BothFaces)).unwrap()
}

#[test]
fn a_rehearsal_is_made_once_and_the_real_folder_stays_as_it_is() {
    let counter = Counter::new();
    counter.first("set_up", first_day()).unwrap();
    let real = counter.open();
    let moved = ask(&real, &counter.seat, "rehearse", json!({}))["folder"].clone();
    assert_eq!(moved, json!(format!("{}-essai", counter.folder().display())));
    drop(real);
    let before = bytes(&counter.folder());

    let desk = open(&moved);
    let seat = Seat::default();
    let gate = ask(&desk, &seat, "state", json!({}));
    assert_eq!((&gate["rehearsal"], &gate["practice"]["has_real_desk"]), (&json!(true), &json!(true)));
    let kiosk = doors::ask(&desk, &seat, Face::Kiosk, "home", json!({}), "fr").unwrap();
    assert_eq!((&kiosk["rehearsal"], &kiosk["institution"]), (&json!(true), &json!("Centre de formation du Jura")));
    let practice =
        json!({ "name": gate["practice"]["sign"]["name"], "password": gate["practice"]["sign"]["password"] });
    ask(&desk, &seat, "sign_in", practice.clone());
    let programme = ask(&desk, &seat, "programmes", json!({}))[0]["id"].clone();
    ask(&desk, &seat, "issue_vouchers", json!({ "programme": programme, "count": 8, "issuer": "ORP" }));
    let smtp = json!({ "way": "smtp", "address": "smtps://u@mail.exemple.ch", "password": "x" });
    assert!(doors::ask(&desk, &seat, Face::Counter, "set_mail", smtp, "fr").is_err(), "letters stay in its folder");
    // No rehearsal of a rehearsal.
    let again = doors::ask(&desk, &seat, Face::Counter, "rehearse", json!({}), "fr");
    assert!(matches!(again, Err(Problem::Refused { code, .. }) if code == "practice_not_possible"));
    let back = ask(&desk, &Seat::default(), "leave_rehearsal", json!({}))["folder"].clone();
    assert_eq!(back, json!(counter.folder()));
    drop(desk);
    assert_eq!(bytes(&counter.folder()), before);

    // The second time it is the same folder, with the same sign-in.
    let real = counter.open();
    assert_eq!(ask(&real, &counter.seat, "rehearse", json!({}))["folder"], moved);
    assert_eq!(ask(&open(&moved), &Seat::default(), "state", json!({}))["practice"]["sign"], practice);
    let refused = doors::ask(&real, &counter.seat, Face::Counter, "leave_rehearsal", json!({}), "fr");
    assert!(matches!(refused, Err(Problem::Refused { code, .. }) if code == "no_desk_beside"));
}

#[test]
fn one_can_practise_before_there_is_a_desk() {
    let counter = Counter::new();
    let moved = counter.first("rehearse", json!({})).unwrap()["folder"].clone();
    assert!(!counter.folder().exists(), "the real folder is not even there");
    assert!(open(&moved).institution().is_rehearsal);
    // Somebody's real institution under that name is not taken for a rehearsal.
    let other = Counter::new();
    let asked = guichet_core::journeys::set_up::SetUp {
        name: "Vraie école".into(),
        language: "fr".into(),
        zone: "Europe/Zurich".into(),
        admin: "rochat".into(),
        password: guichet_core::domain::password::Password::new(crate::first_run::PASSWORD),
        is_rehearsal: false,
        now: None,
        seed: None,
    };
    guichet_core::journeys::set_up::set_up(&other.home.path().join("guichet-essai"), &asked).unwrap();
    assert!(matches!(
        other.first("rehearse", json!({})),
        Err(Problem::Refused { code, .. }) if code == "practice_not_possible"
    ));
}
