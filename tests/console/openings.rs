//! The yearly day of a programme (E-2, E-G4), assignments (E-7) and the promise of staff accounts (E-6).

use std::fs;

use serde_json::{Value, json};

use crate::office::{Office, PASSWORD};

const ECAMPUS: &str = include_str!("../../src-tauri/core/src/domain/presets/ecampus.toml");
const LIST: &str = "Numéro;Nom;Prénom;Classe\r\n1;Ducommun;Amina;2B\r\n2;Rey;Luc;\r\n";
const AUGUST: &str = "2027-08-20T08:00:00Z";
const SEPTEMBER: &str = "2027-09-01T05:00:00Z";

fn office(change: &str, to: &str) -> Office {
    let office = Office::open();
    assert!(ECAMPUS.contains(change));
    let programme = office.0.path().join("ecampus.toml");
    fs::write(&programme, ECAMPUS.replace(change, to)).unwrap();
    office.done(&["programme", "add", &programme.display().to_string(), "--key", "ecampus"]);
    fs::write(office.0.path().join("eleves.csv"), LIST).unwrap();
    office
}

impl Office {
    fn at(&self, now: &str, args: &[&str]) -> crate::office::Answer {
        let file = self.0.path().join("eleves.csv").display().to_string();
        let all: Vec<&str> =
            ["--now", now].iter().chain(args).map(|arg| if *arg == "LIST" { &file } else { *arg }).collect();
        self.run(&all)
    }

    fn counter_at(&self, now: &str, entry: &str, request: &Value) -> crate::office::Answer {
        let args = ["--now", now, "ask", "counter", entry, "-", "--as", "rochat"];
        self.run_with(&args, &format!("{PASSWORD}\n{request}"))
    }

    fn learner_at(&self, now: &str, text: &str) -> i64 {
        self.counter_at(now, "search", &json!({ "text": text })).json()["lines"][0]["id"].as_i64().unwrap()
    }
}

#[test]
fn accounts_wait_for_their_yearly_day_and_everybody_is_told_when() {
    let office = office("[roster]", "[opening]\nyearly = \"09-01\"\n\n[roster]");
    assert_eq!(office.at(AUGUST, &["roster", "import", "LIST", "--programme", "ecampus"]).code, 0);
    let home = office.at(AUGUST, &["ask", "kiosk", "home", "{}"]).json();
    let told = home["openings"][0].as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(told, "eCampus : votre compte s’ouvre le mercredi 1er septembre 2027.");
    let learner = office.learner_at(AUGUST, "ducommun");
    let card = office.counter_at(AUGUST, "open_person", &json!({ "learner": learner })).json();
    assert!(card["situation"]["text"].as_str().unwrap().contains("septembre 2027"), "{card}");
    assert!(card["accounts"][0]["accesses"][0]["under"].as_str().unwrap().contains("s’ouvre le"), "{card}");
    let reset = json!({ "account": card["accounts"][0]["id"], "check": "card_seen" });
    assert_eq!(office.counter_at(AUGUST, "reset_password", &reset).refusal(), "not_open_yet");
    let out = office.0.path().join("non.pdf").display().to_string();
    let early = office.at(AUGUST, &["print", "slips", "--programme", "ecampus", "--json", "--out", &out]);
    assert_eq!(early.refusal(), "nothing_to_do", "nobody has an account yet");

    // The day itself: the round says so, once, and the slips can be printed.
    assert_eq!(office.at(SEPTEMBER, &["round", "--json"]).json()["opened"], 2);
    assert_eq!(office.at(SEPTEMBER, &["round", "--json"]).json()["opened"], 0);
    assert_eq!(office.at(SEPTEMBER, &["ask", "kiosk", "home", "{}"]).json()["openings"], json!([]));
    let printed = office.at(SEPTEMBER, &["print", "slips", "--programme", "ecampus", "--json", "--out", &out]);
    assert_eq!(printed.json()["slips"], 2, "{}", printed.err);
    // Whoever comes late is in at once (E-G4).
    fs::write(office.0.path().join("eleves.csv"), format!("{LIST}3;Favre;Ana;2B\r\n")).unwrap();
    assert_eq!(office.at(SEPTEMBER, &["roster", "import", "LIST", "--programme", "ecampus"]).code, 0);
    let late =
        office.at(SEPTEMBER, &["print", "slips", "--programme", "ecampus", "--json", "--out", &format!("{out}2")]);
    assert_eq!(late.json()["slips"], 1);
    office.is_sound();
}

#[test]
fn an_import_before_the_day_is_taken_back_whole() {
    let office = office("[roster]", "[opening]\nyearly = \"09-01\"\n\n[roster]");
    office.at(AUGUST, &["roster", "import", "LIST", "--programme", "ecampus"]);
    assert_eq!(office.at(AUGUST, &["roster", "undo", "1"]).code, 0);
    assert_eq!(office.at(SEPTEMBER, &["round", "--json"]).json()["opened"], 0);
    assert_eq!(office.at(AUGUST, &["ask", "kiosk", "home", "{}"]).json()["openings"], json!([]));
    office.is_sound();
}

#[test]
fn a_wrong_day_is_refused_with_its_key() {
    let office = Office::open();
    let programme = office.0.path().join("ecampus.toml");
    fs::write(&programme, ECAMPUS.replace("[roster]", "[opening]\nyearly = \"31-12\"\n\n[roster]")).unwrap();
    let refused = office.run(&["programme", "add", &programme.display().to_string(), "--key", "ecampus", "--json"]);
    assert!(refused.json()["message"].as_str().unwrap().contains("opening.yearly"), "{}", refused.out);
}

#[test]
fn an_account_without_an_assignment_is_there_and_says_so() {
    let office = office("grace_days = 30", "grace_days = 30\nassigns = true");
    office.at(AUGUST, &["roster", "import", "LIST", "--programme", "ecampus"]);
    for (name, told) in [("rey", "pas encore d’attribution"), ("ducommun", "attribution : 2B")] {
        let learner = office.learner_at(AUGUST, name);
        let card = office.counter_at(AUGUST, "open_person", &json!({ "learner": learner })).json();
        let under = card["accounts"][0]["accesses"][0]["under"].as_str().unwrap().replace('\u{a0}', " ");
        assert!(under.starts_with(told), "{under}");
    }
}

#[test]
fn accounts_of_staff_are_promised_within_a_day_and_made_at_once() {
    let office = office("known_address", "creation_sla_hours = 24\nknown_address");
    // A Friday: the day after the 24 hours is a Saturday, when nobody works.
    let told = office.at(AUGUST, &["roster", "import", "LIST", "--programme", "ecampus"]).out;
    assert!(told.replace('\u{a0}', " ").contains("avant lundi 23 août"), "{told}");
    let again = office.at(AUGUST, &["roster", "import", "LIST", "--programme", "ecampus"]).out;
    assert!(!again.contains("23 août"), "nothing new is promised: {again}");
}
