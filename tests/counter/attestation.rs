//! An attestation of enrolment: printed from the card, checked at the kiosk by its letters, and dead with the data.

use std::process::Command;

use serde_json::{Value, json};

use crate::office::Office;
use crate::register::Newcomer;

/// Somebody whose file with its course is linked; answers them and the enrolment their card offers.
fn enrolled(office: &Office) -> (Newcomer, i64) {
    let who = ("Élodie", "Šarić", "", "1996-07-03", "elodie@exemple.ch");
    let file = office.knows("8412", who);
    office.has_papers(file);
    let newcomer = office.newcomer(who);
    let version = &office.dossier(newcomer.dossier)["version"];
    office.ask("link_dossier", json!({ "id": newcomer.dossier, "version": version, "file": file }));
    let card = office.ask("open_person", json!({ "learner": newcomer.learner }));
    let enrolment = card["files"][0]["enrolments"][0]["attestable"].as_i64().unwrap();
    assert_eq!(card["files"][0]["attestations"][0]["attestable"], Value::Null);
    (newcomer, enrolment)
}

#[test]
fn an_enrolment_is_attested_and_checked_without_a_name() {
    let office = Office::open();
    let (newcomer, enrolment) = enrolled(&office);
    let asked = json!({ "learner": newcomer.learner, "enrolment": enrolment });
    let printed = office.ask("print_attestation", asked.clone());
    let file = printed["file"].as_str().unwrap();
    let read =
        Command::new("pdftotext").arg("-layout").arg(office.folder.path().join("prints").join(file)).arg("-").output();
    let text = String::from_utf8(read.unwrap().stdout).unwrap().replace('\u{a0}', " ");
    for wanted in ["Élodie Šarić", "Pédagogie active", "du dimanche 1er septembre 2024", "terminé", "23 novembre 2027"]
    {
        assert!(text.contains(wanted), "{wanted} in\n{text}");
    }
    let code = format!("GTD{}", office.code_on(file));
    let told = office.kiosk("present_code", json!({ "code": code }));
    assert_eq!((told["kind"].as_str(), told["attested"]["initials"].as_str()), (Some("attestation"), Some("É. Š.")));
    assert_eq!(told["attested"]["programme"], "Pédagogie active");
    let told = told.to_string();
    assert!(!told.contains("lodie") && !told.contains("1996") && !told.contains("exemple"), "{told}");
    for language in ["de", "en", "nl"] {
        office.ask_in(language, "print_attestation", asked.clone()).unwrap();
    }
    // That it was printed stands in what the person may read.
    let trace = office.ask("looked_at", json!({ "learner": newcomer.learner }));
    assert_eq!(trace["lines"][0]["what"], "Attestation imprimée");
    office.is_sound();
}

#[test]
fn nobody_elses_enrolment_is_attested_and_nothing_is_told_after_the_person_is_gone() {
    let office = Office::open();
    let (newcomer, enrolment) = enrolled(&office);
    let other = office.newcomer(("Jean", "Rey", "", "1984-05-17", "jean@exemple.ch"));
    let of = |learner: i64, enrolment: i64| json!({ "learner": learner, "enrolment": enrolment });
    assert_eq!(office.refused("print_attestation", of(other.learner, enrolment)), "enrolment_unknown");
    assert_eq!(office.refused("print_attestation", of(newcomer.learner, 900)), "enrolment_unknown");
    assert_eq!(office.refused("print_attestation", of(900, enrolment)), "learner_unknown");
    let printed = office.ask("print_attestation", of(newcomer.learner, enrolment));
    let code = format!("GTD{}", office.code_on(printed["file"].as_str().unwrap()));
    office.kiosk("present_code", json!({ "code": code }));
    office.ask("erase_person", json!({ "learner": newcomer.learner, "reason": "on_request" }));
    assert_eq!(office.kiosk_refused("present_code", json!({ "code": code })), "code_unknown");
    office.is_sound();
}

#[test]
fn a_paper_never_answers_for_whoever_gets_the_file_next() {
    let office = Office::open();
    let (newcomer, enrolment) = enrolled(&office);
    let printed = office.ask("print_attestation", json!({ "learner": newcomer.learner, "enrolment": enrolment }));
    let code = format!("GTD{}", office.code_on(printed["file"].as_str().unwrap()));
    office.ask("undo_dossiers", json!({ "dossiers": [newcomer.dossier] }));
    assert_eq!(office.kiosk_refused("present_code", json!({ "code": code })), "code_unknown");
    let other = office.newcomer(("Jean", "Rey", "", "1984-05-17", "jean@exemple.ch"));
    let file = office.desk.read(|sql| guichet_core::storage::register::by_number(sql, "8412")).unwrap().unwrap();
    let version = &office.dossier(other.dossier)["version"];
    office.ask("link_dossier", json!({ "id": other.dossier, "version": version, "file": file.id }));
    assert_eq!(office.kiosk_refused("present_code", json!({ "code": code })), "code_unknown");
    office.is_sound();
}

#[test]
fn a_paper_can_be_checked_for_a_year() {
    let office = Office::open();
    let (newcomer, enrolment) = enrolled(&office);
    let printed = office.ask("print_attestation", json!({ "learner": newcomer.learner, "enrolment": enrolment }));
    let code = format!("GTD{}", office.code_on(printed["file"].as_str().unwrap()));
    office.pass(jiff::SignedDuration::from_hours(24 * 365));
    office.kiosk("present_code", json!({ "code": code }));
    office.pass(jiff::SignedDuration::from_hours(24));
    assert_eq!(office.kiosk_refused("present_code", json!({ "code": code })), "code_unknown");
}
