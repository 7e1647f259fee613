//! Slips for whole classes through `guichetctl`: printed in order, read by a scanner, used once, lost and renewed.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use crate::office::{Office, PASSWORD, text_of};

const ECAMPUS: &str = include_str!("../../src-tauri/core/src/domain/presets/ecampus.toml");
pub const PHRASE: &str = "sept chaises bleues au bord";
pub const LIST: &str = "Numéro;Nom;Prénom;Classe\r\n1;Ducommun;Amina;2B\r\n2;Šarić;Petra;1A\r\n3;Rey;Luc;1A\r\n4;Favre;Ana;\r\n\
                    5;Müller;Jürg;2B\r\n6;Gigon;Noé;2B\r\n";

/// A school whose slips bear codes: nothing is kept that could be read again.
fn office() -> Office {
    let office = Office::open();
    let policy = ECAMPUS.replace("\"temp_password\"", "\"activation_code\"").replace("keep_first = true", "");
    let programme = office.0.path().join("ecampus.toml");
    fs::write(&programme, policy).unwrap();
    office.done(&["programme", "add", &programme.display().to_string(), "--key", "ecampus"]);
    let file = office.0.path().join("eleves.csv");
    fs::write(&file, LIST).unwrap();
    office.done(&["roster", "import", &file.display().to_string(), "--programme", "ecampus"]);
    office
}

impl Office {
    pub fn slips(&self, name: &str, more: &[&str]) -> (Value, String) {
        let out = self.0.path().join(name).display().to_string();
        let base = ["print", "slips", "--programme", "ecampus", "--json", "--out", &out];
        let all: Vec<&str> = base.iter().chain(more).copied().collect();
        (self.run(&all).json(), out)
    }
}

/// What a scanner reads on the pages of a PDF at 150 dpi.
pub fn scanned(pdf: &str) -> BTreeSet<String> {
    let stem = format!("{pdf}.page");
    assert!(Command::new("pdftoppm").args(["-r", "150", "-png", pdf, &stem]).status().unwrap().success());
    let folder = std::path::Path::new(pdf).parent().unwrap();
    let pages = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let pages: Vec<_> = pages.filter(|path| path.to_string_lossy().starts_with(&stem)).collect();
    let read = Command::new("zbarimg").args(["-q", "--raw"]).args(&pages).output().unwrap();
    String::from_utf8(read.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn a_school_s_slips_come_by_class_and_name_and_each_code_opens_one_account() {
    let office = office();
    let (told, pdf) = office.slips("tous.pdf", &[]);
    // Three classes, each with a title page: one alone, two and three of them on a sheet.
    assert_eq!((&told["slips"], &told["sheets"], &told["left_out"]), (&json!(6), &json!(6), &json!(0)));
    let text = text_of(std::path::Path::new(&pdf)).replace('\u{a0}', " ");
    let places = ["Sans classe", "Classe 1A", "Luc Rey", "Petra Šarić", "Classe 2B", "Amina Ducommun", "Noé Gigon"]
        .map(|words| text.find(words).unwrap_or_else(|| panic!("{words} in\n{text}")));
    assert!(places.is_sorted(), "{places:?}");
    assert!(text.contains("utilisateur a.ducommun") && text.contains("ecampus.exemple.be"), "{text}");
    let codes = scanned(&pdf);
    assert_eq!(codes.iter().filter(|code| code.starts_with("GTR")).count(), 6, "{codes:?}");
    // One of them chooses a password, with nothing but the paper.
    let code = codes.iter().find(|code| code.starts_with("GTR")).unwrap();
    let presented = office.kiosk("present_code", &json!({ "code": code })).json();
    assert_eq!(presented["kind"], "reset");
    let active = office.kiosk("renew_password", &json!({ "code": code, "password": PHRASE })).json();
    let login = active["login"].as_str().unwrap();
    let signed = office.kiosk("sign_in", &json!({ "login": login, "password": PHRASE })).json();
    assert_eq!(signed["kind"], "profile", "{signed}");
    assert_eq!(office.kiosk("present_code", &json!({ "code": code })).refusal(), "code_used");
    office.is_sound();
}

#[test]
fn a_second_run_prints_nothing_that_still_works_unless_somebody_says_why() {
    let office = office();
    let (_, first) = office.slips("1.pdf", &["--group", "2B", "--per-sheet", "2", "--no-separators"]);
    let codes = scanned(&first);
    let (told, _) = office.slips("2.pdf", &[]);
    assert_eq!((&told["slips"], &told["left_out"]), (&json!(3), &json!(3)));
    assert_eq!(office.slips("3.pdf", &[]).0["code"], "nothing_to_do");
    assert!(!office.0.path().join("3.pdf").exists(), "no file is left of a run that printed nothing");
    assert_eq!(office.slips("4.pdf", &["--again", "because"]).0["code"], "reason_missing");
    let (again, fifth) = office.slips("5.pdf", &["--group", "2B", "--again", "lost"]);
    assert_eq!((&again["slips"], &again["left_out"]), (&json!(3), &json!(0)));
    let newer = scanned(&fifth);
    assert!(newer.is_disjoint(&codes), "a lost paper is worth nothing");
    let old = codes.iter().find(|code| code.starts_with("GTR")).unwrap();
    assert_eq!(office.kiosk("present_code", &json!({ "code": old })).refusal(), "code_replaced");
    office.is_sound();
}

#[test]
fn a_file_that_cannot_be_written_draws_no_code_and_late_slips_open_nothing() {
    let office = office();
    let nowhere = office.0.path().join("nulle-part/tous.pdf").display().to_string();
    let refused = office.run(&["print", "slips", "--programme", "ecampus", "--out", &nowhere]);
    assert_ne!(refused.code, 0);
    let (told, pdf) = office.slips("tous.pdf", &["--since-import", "1"]);
    assert_eq!((&told["slips"], &told["left_out"]), (&json!(6), &json!(0)), "the failed run has drawn none");
    assert_eq!(office.slips("plus.pdf", &["--since-import", "2"]).0["code"], "nothing_to_do");
    let code = scanned(&pdf).into_iter().find(|code| code.starts_with("GTR")).unwrap();
    let late = ["--now", "2027-06-01T08:00:00Z", "ask", "kiosk", "present_code", &json!({ "code": code }).to_string()]
        .map(str::to_owned);
    let late: Vec<&str> = late.iter().map(String::as_str).collect();
    assert_eq!(office.run(&late).refusal(), "reset_expired");
    // A programme whose accounts come from vouchers has no such slips.
    let other = office.0.path().join("orp.pdf").display().to_string();
    let orp = office.run(&["print", "slips", "--programme", "orp", "--json", "--out", &other]);
    assert_eq!(orp.refusal(), "roster_not_asked");
    let order = format!("{PASSWORD}\n{}", json!({ "text": "a.ducommun" }));
    let found = office.done_with(&["ask", "counter", "find_account", "-", "--as", "rochat"], &order).json();
    assert!(found["account"].is_number(), "{found}");
}

#[test]
fn a_lock_of_staff_outlives_the_roster_s_silence() {
    let office = office();
    let (_, pdf) = office.slips("tous.pdf", &[]);
    let code = scanned(&pdf).into_iter().find(|code| code.starts_with("GTR")).unwrap();
    let active = office.kiosk("renew_password", &json!({ "code": code, "password": PHRASE })).json();
    let asks = |entry: &str, request: Value| {
        let order = format!("{PASSWORD}\n{request}");
        office.done_with(&["ask", "counter", entry, "-", "--as", "rochat"], &order).json()
    };
    let found = asks("find_account", json!({ "text": active["login"] }));
    let learner = asks("search", json!({ "text": active["login"] }))["lines"][0]["id"].as_i64().unwrap();
    asks("lock_account", json!({ "learner": learner, "account": found["account"], "reason": "misuse" }));
    let one = office.0.path().join("une.csv");
    fs::write(&one, "Numéro;Nom;Prénom\r\n77;Nouvelle;Ana\r\n").unwrap();
    let take = |file: &str, at: &str| {
        office.done(&["--now", at, "roster", "import", file, "--programme", "ecampus", "--complete", "--retire-many"]);
    };
    take(&one.display().to_string(), "2027-03-01T08:00:00Z");
    office.done(&["--now", "2027-06-01T08:00:00Z", "round"]);
    take(&office.0.path().join("eleves.csv").display().to_string(), "2027-06-02T08:00:00Z");
    let card = asks("open_person", json!({ "learner": learner }));
    assert_eq!(card["accounts"][0]["state"], "locked", "{card}");
}
