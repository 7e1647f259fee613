//! The institution's register comes in: dry run, import, import again, and what cannot be taken.

use base64::Engine;
use guichet_core::storage::register;
use guichet_core::storage::register::papers;
use serde_json::{Value, json};

use crate::office::Office;

const HEAD: &str = "Numéro;Nom;Prénom;Nom de naissance;Date de naissance;E-mail;Cours;Début;Fin;État;Attestation;Titre;Délivrée le\r\n";

fn file(lines: &str) -> Value {
    json!({ "file": base64::engine::general_purpose::STANDARD.encode(format!("{HEAD}{lines}")) })
}

const TWO: &str = "8412;Šarić;Élodie;;03.07.1996;elodie@exemple.org;Pédagogie;01.09.2024;30.06.2025;terminé;A-1;CAS;1.7.2025\r\n\
                   8412;Šarić;Élodie;;;;Médiation;01.09.2026;;;;;\r\n7120;Chételat;Jean-Baptiste;;17.05.1984;;;;;;;;\r\n";

#[test]
fn a_register_is_looked_at_then_taken_and_never_doubled() {
    let office = Office::open();
    let newcomer = office.newcomer(("Élodie", "Saric", "", "1996-07-03", "elodie@exemple.ch"));
    assert_eq!(office.queued(newcomer.dossier)["fit"], "none");
    let report = office.ask("check_register", file(TWO));
    let told =
        ["people", "add", "change", "enrolments", "attestations", "wrong_count"].map(|name| report[name].as_i64());
    assert_eq!(told, [2, 2, 0, 2, 1, 0].map(Some));
    assert_eq!(office.desk.read(register::count).unwrap(), 0, "a look changes nothing");
    let done = office.ask("import_register", file(TWO));
    assert_eq!((done["added"].as_i64(), done["changed"].as_i64()), (Some(2), Some(0)));
    // Whoever waited is compared again.
    assert_eq!(office.queued(newcomer.dossier)["fit"], "clean");
    let again = office.ask("import_register", file(TWO));
    assert_eq!((again["added"].as_i64(), again["changed"].as_i64()), (Some(0), Some(0)));
    let report = office.ask("check_register", file(TWO));
    assert_eq!((report["same"].as_i64(), report["enrolments"].as_i64()), (Some(2), Some(0)));
    let newer = "8412;Šarić;Élodie;Kovač;;;Médiation;01.09.2026;31.01.2027;en cours;;;\r\n";
    let report = office.ask("check_register", file(newer));
    assert_eq!((report["change"].as_i64(), report["enrolments"].as_i64()), (Some(1), Some(1)));
    office.ask("import_register", file(newer));
    let known = office.desk.read(|sql| register::by_number(sql, "8412")).unwrap().unwrap();
    let person = &known.person;
    assert_eq!((person.birth_name.as_str(), person.birth_date.as_str()), ("Kovač", "1996-07-03"));
    let courses = office.desk.read(|sql| papers::enrolments(sql, known.id)).unwrap();
    assert_eq!(
        (courses.len(), courses[0].state.as_str(), office.desk.read(register::count).unwrap()),
        (2, "running", 2)
    );
    office.is_sound();
}

#[test]
fn lines_that_cannot_be_taken_keep_the_file_out_or_are_left_out_and_kept() {
    let office = Office::open();
    office.ask("import_register", file(TWO));
    let wrong = "9001;Rey;Eva;;31.02.1990;;;;;;;;\r\n9002;Rey;=SUM(1);;;;;;;;;;\r\n9003;Rey;Eva;;;;;;;;A-1;CAS;\r\n\
                 8412;Autre;Élodie;;;;;;;;;;\r\n8412;Šarić;Zoé;;;;;;;;;;\r\n9004;Rey;Luc;;01.01.1990;;;;;;;;\r\n";
    let report = office.ask("check_register", file(wrong));
    assert_eq!(report["wrong_count"], 4);
    let lines: Vec<&Value> =
        report["wrong"].as_array().unwrap().iter().flat_map(|group| group["lines"].as_array().unwrap()).collect();
    let born = lines.iter().find(|line| line["line"] == 2).unwrap();
    assert_eq!((born["column"].as_str(), born["found"].as_str()), (Some("Date de naissance"), Some("31.02.1990")));
    assert_eq!(office.refused("import_register", file(wrong)), "register_lines_wrong");
    let kept = office.ask("keep_refused_register", file(wrong));
    let csv = kept["csv"].as_str().unwrap();
    assert!(csv.contains("\"'=SUM(1)\"") && csv.lines().count() == 5, "{csv}");
    let mut asked = file(wrong);
    asked["skip_wrong"] = true.into();
    let done = office.ask("import_register", asked);
    assert_eq!(done["left_out"], 4);
    office.is_sound();
    let bare = json!({ "file": base64::engine::general_purpose::STANDARD.encode("Nom;Prénom\nRey;Eva\n") });
    assert_eq!(office.refused("check_register", bare), "register_column_missing");
}
