//! A school's list at the counter's doors: tried, corrected, taken, rows left out kept, taken back; and who may.

use base64::Engine;
use guichet_core::actor::Actor;
use guichet_core::domain::policy_file::ECAMPUS;
use guichet_core::journeys::add_programme::add_programme;
use serde_json::{Value, json};

use crate::office::Office;

const THREE: &str = "Numéro;Nom;Prénom;Naissance;Classe;E-mail\r\n1;Ducommun;Amina;27.03.2007;2B;f@exemple.ch\r\n\
                     2;Rey;Zoé;03.07.2008;1A;f@exemple.ch\r\n3;Šarić;Petra;31.02.2008;1A;\r\n";

fn office() -> Office {
    let office = Office::open();
    assert_eq!(office.ask("rosters", json!({}))["programmes"], json!([]));
    add_programme(&office.desk, &Actor::Console, "ecampus", "ecampus.toml", ECAMPUS).unwrap();
    office
}

fn list(text: &str, more: Value) -> Value {
    let file = base64::engine::general_purpose::STANDARD.encode(text);
    let mut asked = json!({ "name": "eleves.csv", "file": file, "programme": "ecampus" });
    asked.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    asked
}

fn taking(text: &str, roster: Value, more: Value) -> Value {
    let mut asked = json!({ "roster": list(text, roster) });
    asked.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    asked
}

#[test]
fn a_list_is_tried_taken_without_its_wrong_rows_and_taken_back() {
    let office = office();
    let report = office.ask("check_roster", list(THREE, json!({})));
    let told = ["create", "change", "same", "wrong", "retire"].map(|name| report[name].as_i64().unwrap());
    assert_eq!(told, [2, 0, 0, 1, 0]);
    assert_eq!(report["guess"], "CSV, UTF-8, point-virgule, 3 personnes");
    let repair = &report["repairs"][0];
    assert_eq!((&repair["title"], &repair["count"]), (&json!("Date impossible"), &json!(1)));
    assert_eq!(repair["lines"][0], json!({ "line": 4, "column": "Naissance", "found": "31.02.2008" }));
    assert!(report["notes"][0].as_str().unwrap().contains("f@exemple.ch"), "{report}");
    // The date is put right here instead of in the file: nothing keeps a row out any more.
    let right = json!({ "fixes": [{ "line": 4, "column": "Naissance", "text": "30.01.2008" }] });
    let report = office.ask("check_roster", list(THREE, right));
    assert_eq!((&report["create"], &report["wrong"]), (&json!(3), &json!(0)));
    let kept = office.ask("keep_refused_roster", list(THREE, json!({})));
    assert!(kept["csv"].as_str().unwrap().contains("3;Šarić;Petra;31.02.2008"), "{kept}");
    assert_eq!(office.refused("import_roster", taking(THREE, json!({}), json!({}))), "roster_lines_wrong");
    let done = office.ask("import_roster", taking(THREE, json!({}), json!({ "skip_wrong": true })));
    assert_eq!(done["number"], 1);
    let listed = office.ask("rosters", json!({}));
    assert_eq!((&listed["programmes"][0]["key"], &listed["done"][0]["can_undo"]), (&json!("ecampus"), &json!(true)));
    // A row that cannot be read is nobody's leaving.
    let report = office.ask("check_roster", list(THREE, json!({ "complete": true })));
    assert_eq!((report["same"].as_i64(), report["retire"].as_i64()), (Some(2), Some(0)));
    let two = THREE.replace("3;Šarić;Petra;31.02.2008;1A;\r\n", "").replace(";1A;", ";2A;");
    let report = office.ask("check_roster", list(&two, json!({})));
    assert_eq!(report["changes"][0]["field"], "classe");
    let found = office.ask("search", json!({ "text": "zoe rey" }));
    assert_eq!(found["lines"][0]["kind"], "person");
    let undone = office.ask("undo_roster", json!({ "number": 1 }));
    assert_eq!(undone["summary"].as_str().unwrap().split(' ').nth(3), Some("2"), "{undone}");
    assert_eq!(office.ask("search", json!({ "text": "zoe rey" }))["lines"], json!([]));
    assert_eq!(office.refused("undo_roster", json!({ "number": 9 })), "roster_import_unknown");
    office.is_sound();
}

#[test]
fn what_is_probably_a_slip_is_said_put_right_together_and_taken_as_it_stands_otherwise() {
    let office = office();
    let rows = (1..=6).map(|at| format!("{at};Rey;Élève{};EC 2B;p{at}@exemple.ch\r\n", letters(at)));
    let slips = "7;Joliat;Coralie;EC 2B;c.joliat@exemple.hc\r\n8;Gigandet;Eliot;EC 2B;e.gigandet@exemple.hc\r\n\
                 9;Koller;Svenja;EC 2Bb;\r\n10;Amstutz;Zoé;EC 2A;\r\n";
    let file = format!("Numéro;Nom;Prénom;Classe;Mail\r\n{}{slips}", rows.collect::<String>());
    let report = office.ask("check_roster", list(&file, json!({})));
    assert_eq!((&report["create"], &report["wrong"]), (&json!(10), &json!(0)), "a doubt keeps nobody out");
    let titles: Vec<&str> =
        report["hints"].as_array().unwrap().iter().map(|hint| hint["title"].as_str().unwrap()).collect();
    assert_eq!(titles.len(), 2, "{titles:?}");
    assert!(titles[0].contains("exemple.hc") && titles[1].contains("EC 2Bb"), "{titles:?}");
    assert_eq!((&report["hints"][0]["column"], &report["hints"][1]["column"]), (&json!("Mail"), &json!("Classe")));
    assert_eq!(report["hints"][0]["lines"][1]["meant"], "e.gigandet@exemple.ch");
    let fixes: Vec<Value> = report["hints"][0]["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| json!({ "line": line["line"], "column": "Mail", "text": line["meant"] }))
        .collect();
    let right = office.ask("check_roster", list(&file, json!({ "fixes": fixes })));
    assert_eq!(right["hints"].as_array().unwrap().len(), 1, "{}", right["hints"]);
    office.ask("import_roster", taking(&file, json!({ "fixes": fixes }), json!({})));
    assert_eq!(office.ask("search", json!({ "text": "e.gigandet@exemple.ch" }))["lines"][0]["kind"], "person");
    // A class that exists from now on is nobody's slip.
    let report = office.ask("check_roster", list(&file, json!({ "fixes": fixes })));
    assert_eq!(report["hints"], json!([]));
}

#[test]
fn what_is_no_list_is_refused_by_its_name() {
    let office = office();
    let mut macros = list("x", json!({}));
    macros["name"] = json!("eleves.xlsx");
    assert_eq!(office.refused("check_roster", macros), "roster_extension_wrong");
    let nameless = list("Numéro;Classe\r\n1;2B\r\n", json!({}));
    assert_eq!(office.refused("keep_refused_roster", nameless), "roster_columns_missing");
    let mut elsewhere = list(THREE, json!({}));
    elsewhere["programme"] = json!("orp");
    assert_eq!(office.refused("check_roster", elsewhere), "roster_not_asked");
    let mut torn = list(THREE, json!({}));
    torn["file"] = json!("***");
    assert_eq!(office.refused("import_roster", json!({ "roster": torn })), "request_malformed");
}

#[test]
fn columns_nobody_knows_are_said_once_and_remembered_for_the_same_file() {
    let office = office();
    let text = "Ident;Patronyme X;Petit nom;Casier\r\n1;Ducommun;Amina;7\r\n2;Rey;Zoé;8\r\n";
    let report = office.ask("check_roster", list(text, json!({})));
    assert_eq!((&report["needs_names"], &report["create"]), (&json!(true), &json!(0)));
    assert_eq!(report["columns"][1], json!({ "name": "Patronyme X", "field": "", "samples": ["Ducommun", "Rey"] }));
    assert_eq!(office.refused("import_roster", taking(text, json!({}), json!({}))), "roster_columns_missing");
    let mapping = json!({ "Ident": "number", "Patronyme X": "last_name", "Petit nom": "first_name", "Casier": "" });
    let report = office.ask("check_roster", list(text, json!({ "mapping": mapping })));
    let told = ["create", "wrong"].map(|name| report[name].as_i64().unwrap());
    assert_eq!((told, &report["strange"]), ([2, 0], &json!("")), "what is left aside is not strange any more");
    assert_eq!(office.ask("import_roster", taking(text, json!({ "mapping": mapping }), json!({})))["number"], 1);
    // The same columns again, without a word: a third person is found.
    let more = format!("{text}3;Favre;Ana;9\r\n");
    let report = office.ask("check_roster", list(&more, json!({})));
    assert_eq!((&report["create"], &report["same"]), (&json!(1), &json!(2)));
    office.is_sound();
}

/// A number as letters: names have no figures.
fn letters(number: i64) -> String {
    number.to_string().bytes().map(|figure| char::from(figure - b'0' + b'a')).collect()
}

#[test]
fn a_guess_is_corrected_and_a_complete_list_retires_only_its_own_people() {
    let office = office();
    let odd = "Liste du 1er septembre\r\nNuméro;Nom;Prénom\r\n1;Rey;Zoé\r\n";
    let report = office.ask("check_roster", list(odd, json!({ "header": 2, "delimiter": ";", "encoding": "UTF-8" })));
    assert_eq!((&report["header"], &report["create"], &report["encoding"]), (&json!(2), &json!(1), &json!("UTF-8")));
    assert_eq!(office.refused("check_roster", list(odd, json!({ "encoding": "EBCDIC" }))), "roster_encoding_unknown");
    let of = |name: &str, from: i64, to: i64| {
        let row = |number| format!("{number};Nom {};Prénom\r\n", letters(number));
        let rows = (from..to).map(row).collect::<Vec<_>>().concat();
        (format!("Numéro;Nom;Prénom\r\n{rows}"), json!({ "source": name, "complete": true }))
    };
    for (name, from, to) in [("secondaire", 100, 140), ("supérieur", 200, 240)] {
        let (text, scope) = of(name, from, to);
        office.ask("import_roster", taking(&text, scope, json!({})));
    }
    assert_eq!(office.ask("rosters", json!({}))["programmes"][0]["sources"], json!(["secondaire", "supérieur"]));
    // One has left the secondary school: the others of the programme are on another list.
    let (text, scope) = of("secondaire", 101, 140);
    let report = office.ask("check_roster", list(&text, scope.clone()));
    assert_eq!((&report["retire"], &report["retires_many"]), (&json!(1), &json!(false)));
    // A row that cannot be read keeps everybody, and that is said.
    let report = office.ask("check_roster", list(&format!("{text}1;;\r\n"), scope.clone()));
    assert_eq!(report["retire"], 0);
    assert!(report["notes"][0].as_str().unwrap().contains("personne n’est retiré"), "{report}");
    // Somebody goes over to the other list: neither retires them.
    let (text, scope) = of("supérieur", 139, 140);
    let moved = text.clone() + &of("supérieur", 200, 240).0.replace("Numéro;Nom;Prénom\r\n", "");
    assert_eq!(office.ask("check_roster", list(&moved, scope.clone()))["retire"], 0);
    office.ask("import_roster", taking(&moved, scope, json!({})));
    let (text, scope) = of("secondaire", 100, 139);
    assert_eq!(office.ask("check_roster", list(&text, scope))["retire"], 0);
    office.is_sound();
}
