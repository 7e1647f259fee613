//! A forgotten password at the kiosk: neutral, by mailed code, the older codes and slips dead (J4, decision 30).

use std::process::Command;

use serde_json::{Value, json};

use crate::office::Office;

const EMAIL: &str = "amina.ducommun@exemple.ch";
const OLD: &str = "huit girafes sans parapluie";
const NEW: &str = "sept lampes au bord du lac";

/// An office where Amina has activated by the mailed code, which proves her address (decision 4).
fn with_amina() -> Office {
    let office = Office::new();
    office.enrol_amina();
    let code = office.mailed_code("activation");
    office.ask("activate", json!({ "code": code, "password": OLD }));
    office.post();
    office
}

fn asks(office: &Office, email: &str) -> Value {
    office.ask("ask_new_password", json!({ "email": email }))
}

#[test]
fn a_mailed_code_opens_the_choice_of_a_new_password() {
    let office = with_amina();
    let said = asks(&office, EMAIL);
    assert_eq!(said, json!({ "email": EMAIL, "promise_minutes": 10, "ttl_hours": 24 }));
    let code = office.mailed_code("reset");
    let shown = office.ask("present_code", json!({ "code": format!("GTR{code}") }));
    assert_eq!((shown["kind"].as_str(), shown["reset"]["first_name"].as_str()), (Some("reset"), Some("Amina")));
    assert_eq!(shown["reset"]["deadline"], "mardi 24 novembre, 15\u{a0}h\u{a0}20");
    assert_eq!(office.refused("check_voucher", json!({ "code": code })).0, "code_unknown");
    assert_eq!(office.ask("propose_phrase", json!({ "code": code }))["words"].as_array().unwrap().len(), 5);
    assert_eq!(office.ask("check_password", json!({ "code": code, "password": "aminaducommun1" }))["accepted"], false);
    let renewed = office.ask("renew_password", json!({ "code": code, "password": NEW }));
    assert_eq!((renewed["login"].as_str(), renewed["days_left"].as_i64()), (Some(EMAIL), Some(90)));
    assert_eq!(office.refused("sign_in", json!({ "login": EMAIL, "password": OLD })).0, "sign_in_wrong");
    office.ask("sign_in", json!({ "login": EMAIL, "password": NEW }));
    assert_eq!(office.refused("renew_password", json!({ "code": code, "password": OLD })).0, "code_used");
    // Whoever owns the address is told of the change (M13).
    let letters = office.post();
    assert!(letters.iter().any(|(kind, text)| kind == "password-changed" && text.contains("15\u{a0}h\u{a0}20")));
    office.is_sound();
}

#[test]
fn the_newest_letter_s_code_works_and_no_older_one() {
    let office = with_amina();
    asks(&office, EMAIL);
    let first = office.mailed_code("reset");
    office.wait_hours(1);
    asks(&office, EMAIL);
    let second = office.mailed_code("reset");
    assert_ne!(first, second);
    assert_eq!(office.refused("open_reset", json!({ "code": first })).0, "code_replaced");
    let slip = office.ask("print_slip", json!({ "login": EMAIL, "password": OLD }));
    let slip = slip_code(&office, slip["file"].as_str().unwrap());
    assert_eq!(office.ask("present_code", json!({ "code": slip }))["kind"], "days_left");
    office.ask("renew_password", json!({ "code": second, "password": NEW }));
    // One living secret: the slip that shows the old one says nothing any more.
    assert_eq!(office.refused("days_left", json!({ "code": slip })).0, "code_replaced");
    office.is_sound();
}

#[test]
fn after_its_hours_the_code_says_since_when_and_what_next() {
    let office = with_amina();
    asks(&office, EMAIL);
    let code = office.mailed_code("reset");
    office.desk.clock().set(office.desk.clock().now() + jiff::SignedDuration::from_hours(24));
    let (refusal, message) = office.refused("open_reset", json!({ "code": code }));
    assert_eq!(refusal, "reset_expired");
    assert!(message.contains("24 novembre"), "{message}");
    office.wait_hours(1);
    assert_eq!(office.refused("present_code", json!({ "code": code })).0, "reset_expired");
    assert_eq!(office.count("SELECT count(*) FROM code WHERE purpose = 'reset' AND state = 'dead'"), 1);
    office.ask("sign_in", json!({ "login": EMAIL, "password": OLD }));
}

/// What an ask leaves in the file, table by table.
fn rows(office: &Office) -> Vec<i64> {
    ["letter", "ledger", "ledger_detail", "throttle", "code", "registration"]
        .iter()
        .map(|table| office.count(&format!("SELECT count(*) FROM {table}")))
        .collect()
}

#[test]
fn known_unknown_and_unproved_addresses_get_the_same_answer_and_the_same_writes() {
    let office = with_amina();
    // Luca activated with the printed code: his address was never proved, the desk helps him.
    let done = office.redeem(&office.codes[1], "Luca", "Rossi", "luca@exemple.ch").unwrap();
    let slip = office.next_step_code(done["registration"].as_str().unwrap());
    office.ask("activate", json!({ "code": slip, "password": "le chat de la voisine" }));
    let mut costs = vec![];
    for email in [EMAIL, "inconnue@exemple.ch", "luca@exemple.ch"] {
        let before = rows(&office);
        let said = asks(&office, email);
        assert_eq!(said, json!({ "email": email, "promise_minutes": 10, "ttl_hours": 24 }));
        costs.push(rows(&office).iter().zip(before).map(|(after, before)| after - before).collect::<Vec<_>>());
    }
    // The first ask also began the kiosk's own count.
    costs[0][3] -= 1;
    assert_eq!(costs, vec![vec![1, 1, 1, 1, 0, 0]; 3]);
    let sent = office.post().into_iter().filter(|(kind, _)| kind == "reset").count();
    assert_eq!(sent, 1, "only the proved address is written to");
    assert_eq!(office.refused("ask_new_password", json!({ "email": "amina" })).0, "email_incomplete");
}

#[test]
fn a_kiosk_is_no_mail_cannon() {
    let office = with_amina();
    // Twice in ten minutes is one letter; five a day and no more (T6).
    asks(&office, EMAIL);
    asks(&office, EMAIL);
    assert_eq!(office.count("SELECT count(*) FROM letter WHERE kind = 'reset' AND recipient IS NOT NULL"), 1);
    for _ in 0..8 {
        office.wait_hours(1);
        asks(&office, EMAIL);
        office.post();
    }
    assert_eq!(office.count("SELECT count(*) FROM letter WHERE kind = 'reset' AND recipient IS NOT NULL"), 5);
    // Thirty an hour for everybody together, whoever they are.
    office.wait_hours(2);
    for number in 0..30 {
        asks(&office, &format!("p{number}@exemple.ch"));
    }
    assert_eq!(office.refused("ask_new_password", json!({ "email": "encore@exemple.ch" })).0, "slow_down");
    office.wait_hours(1);
    asks(&office, "encore@exemple.ch");
    // What was counted is forgotten two days later: it is a trace of what people typed.
    office.wait_hours(24 * 3);
    assert_eq!(office.count("SELECT count(*) FROM throttle"), 0);
}

#[test]
fn asked_twice_offline_one_letter_leaves() {
    let office = with_amina();
    asks(&office, EMAIL);
    office.wait_hours(1);
    asks(&office, EMAIL);
    assert_eq!(office.count("SELECT count(*) FROM letter WHERE kind = 'reset' AND state = 'queued'"), 1);
    assert_eq!(office.post().into_iter().filter(|(kind, _)| kind == "reset").count(), 1);
}

#[test]
fn a_programme_without_resets_offers_none() {
    let policy = guichet_core::domain::policy_file::ORP_VOUCHER;
    let (before, after) = policy.split_once("[reset]").unwrap();
    let (_, after) = after.split_once("[voucher]").unwrap();
    let office = Office::with_policy(&format!("{before}[voucher]{after}"));
    let home = office.ask("home", json!({}));
    assert!(!home["plates"].as_array().unwrap().contains(&json!("forgot")));
    assert_eq!(office.refused("ask_new_password", json!({ "email": EMAIL })).0, "reset_closed");
}

/// The code that a QR on a credential slip shows: its letters stand nowhere else on that paper.
fn slip_code(office: &Office, file: &str) -> String {
    let pdf = office.folder.path().join("prints").join(file);
    let stem = office.folder.path().join("slip");
    Command::new("pdftoppm").args(["-r", "200", "-png", "-singlefile"]).arg(&pdf).arg(&stem).status().unwrap();
    let read = Command::new("zbarimg")
        .args(["--raw", "--quiet", "-Sdisable", "-Sqrcode.enable"])
        .arg(stem.with_extension("png"))
        .output()
        .unwrap();
    let text = String::from_utf8(read.stdout).unwrap();
    let _ = std::fs::remove_file(stem.with_extension("png"));
    text.trim().trim_start_matches("GTS").to_owned()
}
