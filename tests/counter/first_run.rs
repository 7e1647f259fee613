//! The first run through its own small door: checked at each step, written in one commit, never half.

use std::path::PathBuf;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use guichet_core::desk::{Desk, Opening};
use guichet_core::doors::first_run::{self, Arrival};
use guichet_core::doors::{self, Face, Problem, Seat};
use guichet_core::folder::Admission;
use guichet_core::views::verify::verify;
use guichet_core::words::{LANGUAGES, Words};
use serde_json::{Value, json};
use tempfile::TempDir;

pub const PASSWORD: &str = "marmotte cerise vallon tuile";

/// A counter in front of a folder that may be empty.
pub struct Counter {
    pub home: TempDir,
    pub seat: Seat,
}

impl Counter {
    pub fn new() -> Self {
        Self { home: TempDir::new().unwrap(), seat: Seat::default() }
    }

    pub fn folder(&self) -> PathBuf {
        self.home.path().join("guichet")
    }

    pub fn open(&self) -> Desk {
        Desk::open(Opening::new(self.folder(), Admission::BothFaces)).unwrap()
    }

    pub fn first(&self, name: &str, args: Value) -> Result<Value, Problem> {
        let open = || Desk::open(Opening::new(self.folder(), Admission::BothFaces)).map(Arc::new);
        let arrival = Arrival { folder: &self.folder(), seat: &self.seat, open: &open, words: Words::of("fr") };
        first_run::ask(&arrival, name, args)
    }

    fn refused(&self, name: &str, args: Value) -> String {
        match self.first(name, args) {
            Err(Problem::Refused { code, message, .. }) => {
                assert!(!message.contains('{'), "{code} is not said: {message}");
                code
            }
            other => panic!("{name}: {other:?}"),
        }
    }
}

pub fn first_day() -> Value {
    json!({
        "house": { "name": "Centre de formation du Jura", "language": "fr", "zone": "Europe/Zurich", "logo": png() },
        "hours": { "monday": ["08:00-12:00", "13:30-17:00"], "friday": ["08:00-12:00"] },
        "admin": "s.rochat", "password": PASSWORD,
    })
}

/// One black pixel.
fn png() -> String {
    let mut bytes = std::io::Cursor::new(vec![]);
    image::GrayImage::from_raw(1, 1, vec![0]).unwrap().write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    STANDARD.encode(bytes.get_ref())
}

fn changed(path: &str, value: Value) -> Value {
    let mut day = first_day();
    *day.pointer_mut(path).unwrap() = value;
    day
}

#[test]
fn an_empty_folder_becomes_an_institution_whose_administrator_sits_there() {
    let counter = Counter::new();
    let beginning = counter.first("begin", json!({})).unwrap();
    assert!(beginning["zones"].as_array().unwrap().contains(&json!("Europe/Zurich")));
    assert!(beginning["zones"].as_array().unwrap().contains(&beginning["zone"]), "{}", beginning["zone"]);
    assert_eq!(beginning["least_password"], 15);
    assert_eq!(beginning["languages"].as_array().unwrap().len(), LANGUAGES.len());
    // Until then the counter's own names are refused as not yet, and nothing is made.
    assert_eq!(counter.refused("state", json!({})), "not_set_up");
    assert_eq!(counter.refused("nonsense", json!({})), "entry_unknown");
    assert!(!counter.folder().exists());
    // A kiosk that asks too early hears the same, in its visitor's language.
    let Problem::Refused { code, message, .. } = first_run::not_yet("home", "en") else { panic!() };
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("not_set_up", "This desk is not in service yet. Please ask at the office.")
    );

    let state = counter.first("set_up", first_day()).unwrap();
    assert_eq!(
        (&state["staff"]["name"], &state["institution"]),
        (&json!("s.rochat"), &json!("Centre de formation du Jura"))
    );
    assert_eq!((&state["has_logo"], &state["is_recovery_due"]), (&json!(true), &json!(true)));
    assert_eq!((&state["rehearsal"], &state["mail"]["transport"]), (&json!(false), &json!("none")));

    let desk = counter.open();
    let steps = doors::ask(&desk, &counter.seat, Face::Counter, "steps", json!({}), "fr").unwrap();
    assert_eq!(steps["hours"], first_day()["hours"]);
    assert!(verify(&desk).unwrap().is_clean);
    // The password sits in no file: neither as typed nor as letters in the database.
    for file in std::fs::read_dir(counter.folder()).unwrap().filter_map(|file| std::fs::read(file.unwrap().path()).ok())
    {
        assert!(!file.windows(PASSWORD.len()).any(|part| part == PASSWORD.as_bytes()));
    }
    assert_eq!(counter.refused("set_up", first_day()), "folder_taken");
}

#[test]
fn what_is_wrong_is_said_at_its_field_and_nothing_is_written() {
    let counter = Counter::new();
    let house = |key: &str, value: Value| changed(&format!("/house/{key}"), value)["house"].clone();
    for (asked, code) in [
        (house("name", json!("  ")), "institution_name_missing"),
        (house("name", json!("x".repeat(81))), "text_too_long"),
        (house("zone", json!("Europe/Delemont")), "zone_unknown"),
        (house("language", json!("rm")), "language_unknown"),
        (house("logo", json!(STANDARD.encode("GIF89a"))), "logo_unreadable"),
        (house("logo", json!("%%%")), "logo_unreadable"),
    ] {
        assert_eq!(counter.refused("check_house", asked.clone()), code);
        assert_eq!(counter.refused("set_up", changed("/house", asked)), code);
    }
    counter.first("check_house", first_day()["house"].clone()).unwrap();
    for spans in [json!(["12:00-08:00"]), json!(["8h"]), json!(["08:00-12:00", "11:00-17:00"])] {
        let asked = json!({ "hours": { "friday": spans } });
        assert_eq!(counter.refused("check_hours", asked.clone()), "hours_wrong");
        assert_eq!(counter.refused("set_up", changed("/hours", asked["hours"].clone())), "hours_wrong");
    }
    counter.first("check_hours", json!({ "hours": first_day()["hours"] })).unwrap();
    for (password, code) in [
        ("trop court", "password_too_short"),
        ("motdepasse motdepasse", "password_common"),
        ("Centre-Jura-Centre-Jura", "password_has_name"),
    ] {
        let asked = json!({ "institution": "Centre de formation du Jura", "admin": "s.rochat", "password": password });
        let advice = counter.first("judge_password", asked).unwrap();
        assert_eq!((&advice["accepted"], advice["message"].is_string()), (&json!(false), true));
        assert_eq!(counter.refused("set_up", changed("/password", json!(password))), code);
    }
    let asked = json!({ "institution": "Centre", "admin": "s.rochat", "password": PASSWORD });
    assert_eq!(counter.first("judge_password", asked).unwrap()["accepted"], json!(true));
    assert_eq!(counter.refused("set_up", changed("/admin", json!("s!"))), "staff_name_impossible");
    assert!(!counter.folder().exists(), "not even the folder");
}

#[test]
fn a_set_up_that_dies_half_way_leaves_no_institution() {
    let counter = Counter::new();
    // What a killed set-up leaves: its key, and half a file under another name.
    std::fs::create_dir_all(counter.folder().join("guichet.db.new")).unwrap();
    std::fs::write(counter.folder().join("index.key"), [7; 32]).unwrap();
    assert!(matches!(counter.first("set_up", first_day()), Err(Problem::Fault { .. })), "no file can be made there");
    assert_eq!(counter.refused("state", json!({})), "not_set_up");
    assert!(!counter.folder().join("guichet.db").exists());
    assert!(counter.seat.occupant().is_none());

    std::fs::remove_dir(counter.folder().join("guichet.db.new")).unwrap();
    std::fs::write(counter.folder().join("guichet.db.new"), "half a file").unwrap();
    counter.first("set_up", first_day()).unwrap();
    assert!(verify(&counter.open()).unwrap().is_clean);
}

#[test]
fn hours_and_logo_may_come_later() {
    let counter = Counter::new();
    let mut day = first_day();
    day["house"]["logo"] = json!(null);
    day["hours"] = json!({});
    assert_eq!(counter.first("set_up", day).unwrap()["has_logo"], json!(false));
    let desk = counter.open();
    assert!(desk.house().unwrap().hours.is_none(), "nobody has said the hours: a plain count of hours");
    let home = doors::ask(&desk, &counter.seat, Face::Counter, "home", json!({}), "fr").unwrap();
    let done: Vec<(&str, bool)> = home["checklist"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| (step["key"].as_str().unwrap(), step["is_done"].as_bool().unwrap()))
        .collect();
    let is_done = |key: &str| done.iter().find(|(known, _)| *known == key).unwrap().1;
    assert_eq!(["house", "reader", "mail", "programme", "vouchers"].map(is_done), [false; 5]);
}

#[test]
fn looking_into_an_empty_folder_leaves_it_empty() {
    let counter = Counter::new();
    std::fs::create_dir(counter.folder()).unwrap();
    assert!(Desk::open(Opening::new(counter.folder(), Admission::BothFaces)).is_err());
    assert_eq!(std::fs::read_dir(counter.folder()).unwrap().count(), 0);
    counter.first("set_up", first_day()).unwrap();
}
