//! Exit codes and where sentences go: 0 done, 2 refused, 64 usage, 70 fault.

use std::fs;

use serde_json::json;

use crate::office::{Office, PASSWORD};

#[test]
fn refusals_are_sentences_for_people_and_json_for_machines() {
    let office = Office::open();
    let answer = office.run(&["programme", "show", "nix"]);
    assert_eq!((answer.code, answer.out.as_str()), (2, ""));
    assert!(answer.err.contains("«\u{a0}nix\u{a0}»"), "{}", answer.err);
    let english = office.run(&["--language", "en", "programme", "show", "nix"]).err;
    assert!(english.contains("no programme “nix”"), "{english}");
    assert_eq!(office.run(&["programme", "show", "nix", "--json"]).refusal(), "programme_unknown");
    let asked = office.kiosk("check_voucher", &json!({ "code": "BCDF" }));
    assert_eq!(asked.refusal(), "code_too_short");
    assert_eq!(office.run(&["ask", "kiosk", "check_voucher", "{"]).refusal(), "request_malformed");
    assert_eq!(office.run(&["ask", "kiosk", "nix"]).refusal(), "entry_unknown");
}

#[test]
fn nonsense_is_usage_and_a_broken_folder_a_fault() {
    let office = Office::open();
    for nonsense in
        [vec!["nix"], vec!["voucher", "issue"], vec!["--now", "hier", "verify"], vec!["ask", "door", "home"]]
    {
        assert_eq!(office.run(&nonsense).code, 64, "{nonsense:?}");
    }
    assert_eq!(Office::empty().run(&["verify", "--json"]).refusal(), "folder_empty");
    fs::write(office.data().join("index.key"), b"short").unwrap();
    let broken = office.run(&["ask", "kiosk", "home"]);
    assert_eq!((broken.code, broken.json()["kind"].as_str()), (70, Some("fault")));
}

#[test]
fn a_target_that_cannot_be_written_issues_nothing() {
    let office = Office::open();
    let order = |file: &str| {
        let args =
            ["voucher", "issue", "--programme", "orp", "--count", "8", "--issuer", "ORP", "--json", "--pdf", file];
        office.run(&args).refusal()
    };
    assert_eq!(order("/no/such/folder/bons.pdf"), "target_not_writable");
    assert_eq!(order(&office.0.path().display().to_string()), "target_not_writable");
    assert_eq!(office.done(&["voucher", "list", "--json"]).json()["open"], json!([]));
    let copy = office.0.path().join("copie.db").display().to_string();
    office.done(&["backup", &copy]);
    assert_eq!(office.run(&["backup", &copy, "--json"]).refusal(), "target_exists");
}

#[test]
fn a_wrong_programme_names_its_line_and_changes_nothing() {
    let office = Office::open();
    let file = office.0.path().join("regles.toml");
    let preset = office.done(&["programme", "show", "orp"]).out;
    fs::write(&file, preset.replace("days = 90", "days = \"ninety\"")).unwrap();
    let path = file.display().to_string();
    let refused = office.run(&["programme", "add", &path, "--json"]);
    assert_eq!(refused.refusal(), "programme_file_wrong");
    let facts = &refused.json()["facts"];
    assert_eq!((facts["key"].as_str(), facts["file"].as_str()), (Some("access.days"), Some(path.as_str())));
    assert!(facts["line"].as_i64() > Some(10));
    fs::write(&file, preset.replace("origin = \"voucher\"", "origin = \"import\"")).unwrap();
    assert_eq!(office.run(&["programme", "add", &path, "--json"]).refusal(), "setting_not_obeyed");
    assert_eq!(office.done(&["programme", "list", "--json"]).json().as_array().unwrap().len(), 1);
}

#[test]
fn secrets_come_on_standard_input_only() {
    let office = Office::open();
    let refused = office.run(&["mail", "set", "smtp", "smtps://bureau:secret@mail.exemple.ch:465", "--json"]);
    assert_eq!(refused.refusal(), "secret_on_command_line");
    let short = Office::empty().run_with(&["init", "--rehearsal", "--json"], "court\n");
    assert_eq!(short.refusal(), "password_too_short");
    let drawn = Office::empty().done(&["init", "--rehearsal", "--json"]).json();
    assert_eq!(drawn["password"].as_str().unwrap().split(' ').count(), 5);
    let verdicts = office.done_with(&["password", "check"], &format!("court\n{PASSWORD}\n")).out;
    let verdicts: Vec<serde_json::Value> = verdicts.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&verdicts[0]["code"], &verdicts[1]["accepted"]), (&json!("password_too_short"), &json!(true)));
    let addresses = office.done_with(&["address", "check"], "amina@gmial.com\namina\n").out;
    assert!(addresses.lines().next().unwrap().contains("amina@gmail.com") && addresses.contains("email_incomplete"));
}
