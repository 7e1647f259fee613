//! A platform is told of accounts: only what is news, repeatable, and a real directory lets people in.

use serde_json::{Value, json};

use crate::directory::{Directory, PEOPLE};
use crate::office::{Answer, Office, codes_in};

const MONDAY: &str = "2026-11-23T14:20:00Z";
/// The day after the ninety days are over.
const LATER: &str = "2027-02-22T12:00:00Z";

fn kiosk(office: &Office, entry: &str, request: &Value) -> Value {
    office.done(&["ask", "kiosk", entry, &request.to_string(), "--now", MONDAY]).json()
}

/// The code in the newest letter.
fn code_in_newest_letter(office: &Office) -> String {
    office.done(&["mail", "run", "--now", MONDAY]);
    let letters = std::fs::read_dir(office.data().join("letters")).unwrap().map(|entry| entry.unwrap().path());
    let newest = letters.max_by_key(|letter| letter.metadata().unwrap().modified().unwrap()).unwrap();
    let text = std::fs::read_to_string(newest).unwrap();
    codes_in(text.split("Content-Type: text/html").next().unwrap()).swap_remove(0)
}

/// Somebody enrols with a voucher and chooses a password, which is answered.
fn enrols(office: &Office, (first, last): (&str, &str), email: &str) -> String {
    let voucher = office.vouchers(1).swap_remove(0);
    std::fs::remove_file(office.0.path().join("bons.pdf")).unwrap();
    let form = json!({"code": voucher, "first_name": first, "last_name": last, "email": email, "language": "fr"});
    kiosk(office, "redeem_voucher", &form);
    let password = format!("le lac et {} sous la pluie", email.len());
    kiosk(office, "activate", &json!({"code": code_in_newest_letter(office), "password": password}));
    password
}

fn hands_over(office: &Office, format: &str, out: &str, more: &[&str]) -> Answer {
    let out = office.0.path().join(out).display().to_string();
    let when: &[&str] = if more.contains(&"--now") { &[] } else { &["--now", MONDAY] };
    let line = ["handover", "--json", "--programme", "orp", "--format", format, "--out", &out];
    office.run(&[&line[..], when, more].concat())
}

fn told(office: &Office, format: &str, out: &str, more: &[&str]) -> Value {
    let answer = hands_over(office, format, out, more);
    assert_eq!(answer.code, 0, "{} {}", answer.out, answer.err);
    answer.json()
}

fn text(office: &Office, file: &str) -> String {
    std::fs::read_to_string(office.0.path().join(file)).unwrap()
}

fn counts(told: &Value) -> [i64; 4] {
    ["number", "created", "changed", "closed"].map(|name| told[name].as_i64().unwrap())
}

#[test]
fn a_platform_is_told_only_news_and_can_be_told_again() {
    let office = Office::open();
    enrols(&office, ("Amina", "Ducommun"), "amina.ducommun@exemple.ch");
    assert_eq!(counts(&told(&office, "moodle-csv", "1.csv", &[])), [1, 1, 0, 0]);
    let first = text(&office, "1.csv");
    assert!(first.starts_with("username,firstname,lastname,email,idnumber,cohort1,suspended,deleted\r\n"), "{first}");
    assert!(first.contains("amina.ducommun@exemple.ch,Amina,Ducommun,amina.ducommun@exemple.ch,,orp,0,0\r\n"));

    // Nothing new is no file.
    assert_eq!(hands_over(&office, "moodle-csv", "2.csv", &[]).refusal(), "nothing_to_hand_over");
    assert!(!office.0.path().join("2.csv").exists());

    // Somebody new is all that is told; the first file can be made again as it was.
    enrols(&office, ("Łukasz", "Šarić"), "lukasz@exemple.ch");
    assert_eq!(counts(&told(&office, "moodle-csv", "2.csv", &[])), [2, 1, 0, 0]);
    assert!(!text(&office, "2.csv").contains("Amina"));
    assert_eq!(counts(&told(&office, "moodle-csv", "again.csv", &["--again", "1"])), [1, 1, 0, 0]);
    assert_eq!(text(&office, "again.csv"), first);
    assert_eq!(hands_over(&office, "moodle-csv", "9.csv", &["--again", "9"]).refusal(), "handover_unknown");

    // Another format is another reader: it is told everybody. After the ninety days all is over.
    assert_eq!(counts(&told(&office, "csv", "all.csv", &[])), [1, 2, 0, 0]);
    assert_eq!(counts(&told(&office, "moodle-csv", "3.csv", &["--now", LATER])), [3, 0, 0, 2]);
    let closed = text(&office, "3.csv");
    assert!(closed.contains("amina.ducommun@exemple.ch,Amina,Ducommun,amina.ducommun@exemple.ch,,orp,1,0"), "{closed}");

    // A file that is there is kept, and nothing counts as told.
    assert_eq!(hands_over(&office, "csv", "all.csv", &["--now", LATER]).refusal(), "target_exists");
    assert_eq!(counts(&told(&office, "csv", "over.csv", &["--now", LATER])), [2, 0, 0, 2]);
    office.is_sound();
}

#[test]
fn a_real_directory_takes_the_file_and_lets_people_in() {
    let office = Office::open();
    let email = "lukasz@exemple.ch";
    let password = enrols(&office, ("Łukasz", "Šarić"), email);
    let directory = Directory::start();
    let base = ["--base", PEOPLE];
    told(&office, "ldif", "1.ldif", &base);
    directory.takes(&office.0.path().join("1.ldif"));
    assert!(directory.lets_in(email, &password));
    assert!(!directory.lets_in(email, "autre chose que le mot"));

    // A new password is a change, and the old one is over.
    kiosk(&office, "ask_new_password", &json!({ "email": email }));
    let new = "trois lanternes au bord du quai";
    kiosk(&office, "renew_password", &json!({"code": code_in_newest_letter(&office), "password": new}));
    assert_eq!(counts(&told(&office, "ldif", "2.ldif", &base)), [2, 0, 1, 0]);
    directory.takes(&office.0.path().join("2.ldif"));
    assert!(directory.lets_in(email, new) && !directory.lets_in(email, &password));

    // After the ninety days nobody is there any more.
    told(&office, "ldif", "3.ldif", &[&base[..], &["--now", LATER]].concat());
    directory.takes(&office.0.path().join("3.ldif"));
    assert!(!directory.lets_in(email, new));
}
