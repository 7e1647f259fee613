//! A school's list through `guichetctl`: tried, taken, taken again, changed, missed, welcomed back, and taken back.

use std::fmt::Write;
use std::fs;

use serde_json::{Value, json};

use crate::office::{Office, PASSWORD};

/// An office with a programme whose accounts come from a list.
fn office() -> Office {
    let office = Office::open();
    office.done(&["programme", "add", "--preset", "ecampus", "--key", "ecampus"]);
    office
}

impl Office {
    fn keeps(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }

    fn roster(&self, order: &str, file: &str, more: &[&str]) -> Value {
        let base = ["roster", "import", file, "--programme", "ecampus", "--json"];
        let all: Vec<&str> = base.iter().chain(more).copied().collect();
        let ran = self.run(&all);
        assert!(ran.code == 0 || order == "refused" || order == "dry", "{}{}", ran.out, ran.err);
        ran.json()
    }

    fn asks(&self, entry: &str, request: &Value) {
        let order = format!("{PASSWORD}\n{request}");
        self.done_with(&["ask", "counter", entry, "-", "--as", "rochat"], &order);
    }

    fn figure(&self, sql: &str) -> i64 {
        let file = rusqlite::Connection::open(self.data().join("guichet.db")).unwrap();
        file.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    fn text(&self, sql: &str) -> String {
        let file = rusqlite::Connection::open(self.data().join("guichet.db")).unwrap();
        file.query_row(sql, [], |row| row.get::<_, Option<String>>(0)).unwrap().unwrap_or_default()
    }
}

const HEAD: &str = "NO_ELEVE;NOM;PRENOM;NAISSANCE;CLASSE;MAIL\r\n";

/// Rows under the usual header, as Windows-1252.
fn latin(rows: &str) -> Vec<u8> {
    let text = format!("{HEAD}{rows}");
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

fn counts(answer: &Value) -> [i64; 5] {
    ["create", "change", "same", "wrong", "retire"].map(|name| answer["counts"][name].as_i64().unwrap())
}

const THREE: &str = "0041;DUCOMMUN;Amina;27.03.2007;2B;famille@exemple.ch\r\n0042;DUCOMMUN;Zoé;03.07.2008;1A;famille@exemple.ch\r\n\
                     0043;Wüthrich;André;01.12.2006;2B;\r\n";

#[test]
fn a_list_is_tried_taken_and_taken_again_without_a_change() {
    let office = office();
    let file = office.keeps("eleves.csv", &latin(THREE));
    let dry = office.roster("dry", &file, &["--dry-run"]);
    assert_eq!(counts(&dry), [3, 0, 0, 0, 0]);
    assert_eq!(dry["shared"][0], json!({ "email": "famille@exemple.ch", "lines": [2, 3] }));
    assert_eq!(office.figure("SELECT count(*) FROM learner"), 0, "a dry run writes nothing");
    let taken = office.roster("taken", &file, &[]);
    assert_eq!((taken["import"].as_i64(), counts(&taken)), (Some(1), [3, 0, 0, 0, 0]));
    // Names are unique, plain, and zeros at the front are kept.
    let logins = "SELECT group_concat(login, ' ') FROM (SELECT login FROM account ORDER BY id)";
    assert_eq!(office.text(logins), "a.ducommun z.ducommun a.wuthrich");
    assert_eq!(office.figure("SELECT count(*) FROM account WHERE state = 'waiting' AND password_hash IS NULL"), 3);
    assert_eq!(office.text("SELECT key FROM roster_person WHERE id = 1"), "0041");
    // They are found as anybody else, by the name they were given too.
    let order = format!("{PASSWORD}\n{}", json!({ "text": "z.ducommun" }));
    let found = office.done_with(&["ask", "counter", "search", "-", "--as", "rochat"], &order).json();
    assert_eq!(found["lines"][0]["title"], "Zoé DUCOMMUN", "{found}");
    assert_eq!(office.figure("SELECT count(*) FROM search_pause"), 0);
    let group = "SELECT count(*) FROM access JOIN \"group\" ON \"group\".id = group_id WHERE \"group\".name = '2B'";
    assert_eq!(office.figure(group), 2);
    let again = office.roster("taken", &file, &[]);
    assert_eq!((&again["import"], counts(&again)), (&Value::Null, [0, 0, 3, 0, 0]));
    office.is_sound();
}

#[test]
fn what_the_list_says_anew_is_written_and_what_staff_corrected_holds() {
    let office = office();
    office.roster("taken", &office.keeps("1.csv", &latin(THREE)), &[]);
    let newer = THREE.replace("0042;DUCOMMUN;Zoé;03.07.2008;1A", "0042;DUCOMMUN;Zoé;03.07.2008;2A");
    let changed = office.roster("taken", &office.keeps("2.csv", &latin(&newer)), &[]);
    assert_eq!(counts(&changed), [0, 1, 2, 0, 0]);
    let group = "SELECT \"group\".name FROM access JOIN \"group\" ON \"group\".id = group_id WHERE access.id = 2";
    assert_eq!(office.text(group), "2A");
    // Somebody corrects a name at the counter: at each import it is said, and it holds until the list agrees.
    let corrected = json!({"learner": 1, "first_name": "Amina Sofia", "last_name": "DUCOMMUN", "birth_name": "",
        "birth_date": "2007-03-27", "email": "famille@exemple.ch"});
    office.asks("correct_person", &corrected);
    let held = office.roster("dry", &office.keeps("3.csv", &latin(&newer)), &["--dry-run"]);
    assert_eq!(counts(&held), [0, 0, 3, 0, 0]);
    let expected = json!({ "field": "first_name", "before": "Amina Sofia", "after": "Amina" });
    assert_eq!(held["changes"][0]["held"][0], expected);
    office.roster("taken", &office.keeps("3.csv", &latin(&newer)), &[]);
    assert_eq!(office.text("SELECT first_name FROM learner WHERE id = 1"), "Amina Sofia");
    let agrees = newer.replace(";Amina;", ";Amina Sofia;");
    let done = office.roster("taken", &office.keeps("4.csv", &latin(&agrees)), &[]);
    assert_eq!((counts(&done), &done["counts"]["held"]), ([0, 0, 3, 0, 0], &json!(0)));
    // What staff have emptied stays empty: it was somebody else's address.
    let emptied = json!({"learner": 1, "first_name": "Amina Sofia", "last_name": "DUCOMMUN", "birth_name": "",
        "birth_date": "2007-03-27", "email": ""});
    office.asks("correct_person", &emptied);
    let held = office.roster("dry", &office.keeps("4.csv", &latin(&agrees)), &["--dry-run"]);
    assert_eq!(held["changes"][0]["held"][0]["field"], "email", "{held}");
    assert_eq!(held["changes"][0]["fields"], json!([]));
    // A new number for somebody known is said before it makes a second person of them.
    let renumbered = agrees.replace("0043;", "0099;");
    let alike = office.roster("dry", &office.keeps("4b.csv", &latin(&renumbered)), &["--dry-run"]);
    assert_eq!((&alike["alike"][0]["learner"], counts(&alike)[0]), (&json!(3), 1), "{alike}");
    // An address that is gone from the list stays, unless somebody says otherwise.
    let emptied = agrees.replace("2A;famille@exemple.ch", "2A;");
    let file = office.keeps("5.csv", &latin(&emptied));
    assert_eq!(office.roster("dry", &file, &["--dry-run"])["emptied"], 1);
    office.roster("taken", &file, &[]);
    assert_eq!(office.text("SELECT email FROM learner WHERE id = 2"), "famille@exemple.ch");
    office.is_sound();
}

#[test]
fn rows_that_cannot_be_taken_are_told_by_line_and_kept_as_a_file() {
    let office = office();
    let wrong = format!(
        "{THREE}0044;Rey;Eva;31.02.2008;1A;\r\n0045;Rey;;01.01.2008;1A;\r\n0041;Rey;Luc;01.01.2008;1A;\r\n;Rey;Ana;;1A;ana\r\n"
    );
    let file = office.keeps("faux.csv", &latin(&wrong));
    let rejected = office.0.path().join("refus.csv").display().to_string();
    let dry = office.run(&["roster", "import", &file, "--programme", "ecampus", "--dry-run", "--rejected", &rejected]);
    assert_eq!(dry.code, 2, "{}", dry.out);
    for told in ["ligne 5, NAISSANCE", "31.02.2008", "ligne 6, PRENOM", "ligne 7", "ligne 8, MAIL"] {
        assert!(dry.out.replace('\u{a0}', " ").contains(told), "{told} in\n{}", dry.out);
    }
    let kept = fs::read_to_string(&rejected).unwrap();
    assert!(kept.contains("0044;Rey;Eva;31.02.2008;1A") && kept.lines().count() == 5, "{kept}");
    assert_eq!(office.roster("refused", &file, &[])["code"], "roster_lines_wrong");
    assert_eq!(office.figure("SELECT count(*) FROM learner"), 0, "nothing is half taken");
    let taken = office.roster("taken", &file, &["--skip-wrong"]);
    assert_eq!(counts(&taken), [3, 0, 0, 4, 0]);
    // Another programme's accounts come from elsewhere, and a table without names is none.
    let orp = office.run(&["roster", "import", &file, "--programme", "orp", "--json"]).json();
    assert_eq!(orp["code"], "roster_not_asked");
    let nameless = office.keeps("sans.csv", b"NO;CLASSE\r\n1;2B\r\n");
    assert_eq!(office.roster("refused", &nameless, &[])["code"], "roster_columns_missing");
    office.is_sound();
}

#[test]
fn whoever_a_complete_list_misses_is_closed_after_the_grace_and_welcomed_back() {
    let office = office();
    office.roster("taken", &office.keeps("1.csv", &latin(THREE)), &[]);
    let two = latin(&THREE.replace("0043;Wüthrich;André;01.12.2006;2B;\r\n", ""));
    let file = office.keeps("2.csv", &two);
    // Without a word a file is partial: nobody is retired.
    assert_eq!(counts(&office.roster("dry", &file, &["--dry-run"])), [0, 0, 2, 0, 0]);
    assert_eq!(office.roster("refused", &file, &["--complete"])["code"], "roster_retires_many");
    let retired = office.roster("taken", &file, &["--complete", "--retire-many"]);
    assert_eq!(counts(&retired), [0, 0, 2, 0, 1]);
    assert_eq!(office.figure("SELECT count(*) FROM account WHERE state = 'waiting'"), 3, "there is a grace");
    office.done(&["--now", "2027-06-01T08:00:00Z", "round"]);
    assert_eq!(office.text("SELECT state FROM account WHERE id = 3"), "disabled");
    assert_eq!(
        office.figure("SELECT count(*) FROM roster_step WHERE before IS NOT NULL"),
        0,
        "nobody reads it any more"
    );
    assert_eq!(office.figure("SELECT count(*) FROM access WHERE id = 3 AND ends_at IS NOT NULL"), 1);
    let args =
        ["--now", "2027-06-02T08:00:00Z", "roster", "import", &office.keeps("3.csv", &latin(THREE)), "--programme"];
    office.done(&args.iter().copied().chain(["ecampus"]).collect::<Vec<_>>());
    assert_eq!(office.text("SELECT state FROM account WHERE id = 3"), "waiting");
    assert_eq!(office.figure("SELECT count(*) FROM access WHERE ends_at IS NOT NULL"), 0);
    office.is_sound();
}

#[test]
fn an_import_is_taken_back_within_a_day_and_gives_the_same_names_again() {
    let office = office();
    let file = office.keeps("1.csv", &latin(THREE));
    office.roster("taken", &file, &[]);
    let more =
        office.keeps("2.csv", &latin(&format!("{}0050;Rey;Ana;05.05.2008;1A;\r\n", THREE.replace(";1A;", ";3C;"))));
    office.roster("taken", &more, &[]);
    assert_eq!(office.run(&["roster", "undo", "1", "--json"]).json()["code"], "undo_overrun");
    let undone = office.done(&["roster", "undo", "2", "--json"]).json();
    assert_eq!(undone, json!({ "removed": 1, "restored": 1, "kept": 0 }));
    assert_eq!(office.figure("SELECT count(*) FROM learner WHERE erased_at IS NULL"), 3);
    let group = "SELECT \"group\".name FROM access JOIN \"group\" ON \"group\".id = group_id WHERE access.id = 2";
    assert_eq!(office.text(group), "1A");
    assert_eq!(office.run(&["roster", "undo", "2", "--json"]).json()["code"], "nothing_to_undo");
    office.roster("taken", &more, &[]);
    assert_eq!(office.text("SELECT login FROM account WHERE id = 5"), "a.rey");
    assert!(office.done(&["roster", "list"]).out.contains("annulé"));
    let late = office.run(&["--now", "2027-06-02T08:00:00Z", "roster", "undo", "3", "--json"]).json();
    assert_eq!(late["code"], "roster_undo_late");
    office.is_sound();
}

#[test]
fn three_thousand_people_of_a_school_are_taken_with_their_names() {
    let office = office();
    let first = ["Amina", "Zoé", "Noël", "Léa", "Théo", "Inês", "Luca", "Chloé", "Björn", "Maëlle"];
    let last = ["Ducommun", "Müller", "Rey", "d’Aubigné", "Favre", "Wüthrich", "Nuñez", "Chételat", "Rérat", "Kaya"];
    let mut rows = String::new();
    for at in 0..3_000 {
        let (first, last) = (first[at % 10], last[at / 10 % 10].replace('’', "'"));
        let born = format!("{:02}.{:02}.{}", at % 28 + 1, at % 12 + 1, 2004 + at % 6);
        write!(rows, "{at:05};{last};{first};{born};{}{};\r\n", at % 3 + 1, ["A", "B", "C"][at % 3]).unwrap();
    }
    let file = office.keeps("ecole.csv", &latin(&rows));
    assert_eq!(counts(&office.roster("taken", &file, &[])), [3_000, 0, 0, 0, 0]);
    assert_eq!(office.figure("SELECT count(DISTINCT login) FROM account"), 3_000);
    assert_eq!(office.text("SELECT login FROM account ORDER BY id DESC LIMIT 1"), "m.kaya30");
    assert_eq!(counts(&office.roster("taken", &file, &[])), [0, 0, 3_000, 0, 0]);
    office.is_sound();
}

#[test]
fn a_watched_folder_is_looked_into_each_night_and_says_what_it_could_not_take() {
    let office = office();
    let folder = office.0.path().join("listes");
    fs::create_dir(&folder).unwrap();
    let here = folder.display().to_string();
    let gone = office.run(&["roster", "watch", "--folder", "/nulle/part", "--programme", "ecampus", "--json"]);
    assert_eq!(gone.refusal(), "roster_unreadable");
    office.done(&["roster", "watch", "--folder", &here, "--programme", "ecampus"]);
    fs::write(folder.join("eleves.csv"), "Numéro;Nom;Prénom\r\n1;Rey;Luc\r\n2;Favre;Ana\r\n").unwrap();
    fs::write(folder.join("photo.png"), "rien").unwrap();
    let rosters = |at: &str| office.done(&["--now", at, "round", "--json"]).json()["rosters"].as_i64().unwrap();
    assert_eq!(rosters("2027-03-01T00:30:00Z"), 0, "it is not two o'clock yet");
    assert_eq!(rosters("2027-03-01T01:30:00Z"), 1);
    assert_eq!(office.figure("SELECT count(*) FROM roster_person"), 2);
    assert_eq!(rosters("2027-03-01T05:00:00Z"), 0, "once a night");
    assert_eq!(rosters("2027-03-02T05:00:00Z"), 0, "the same file is no news");
    // A row that must be corrected: nothing is taken, and the counter says which file waits.
    fs::write(folder.join("eleves.csv"), "Numéro;Nom;Prénom\r\n1;Rey;Luc\r\n3;;Zoé\r\n").unwrap();
    assert_eq!(rosters("2027-03-03T05:00:00Z"), 0);
    let order = format!("{PASSWORD}\n{{}}");
    let home = ["--now", "2027-03-03T06:00:00Z", "ask", "counter", "home", "-", "--as", "rochat"];
    let alert = office.done_with(&home, &order).json()["alerts"][0].clone();
    assert_eq!(alert["key"], "roster");
    assert!(alert["sentence"].as_str().unwrap().contains("eleves.csv"), "{alert}");
    fs::write(folder.join("eleves.csv"), "Numéro;Nom;Prénom\r\n1;Rey;Luc\r\n3;Gigon;Zoé\r\n").unwrap();
    office.done(&["--now", "2027-03-03T07:00:00Z", "roster", "watch", "--look"]);
    assert_eq!(office.figure("SELECT count(*) FROM roster_person"), 3);
    assert_eq!(office.done_with(&home, &order).json()["alerts"], json!([]));
    fs::remove_dir_all(&folder).unwrap();
    rosters("2027-03-04T05:00:00Z");
    let alert = office.done_with(&home, &order).json()["alerts"][0]["sentence"].clone();
    assert!(alert.as_str().unwrap().contains("listes"), "{alert}");
    office.done(&["roster", "watch", "--off"]);
    assert!(office.done(&["roster", "watch", "--language", "fr"]).out.contains("Aucun dossier"));
    office.is_sound();
}

#[test]
fn each_night_s_dated_file_is_the_same_list_and_whoever_it_misses_is_missing() {
    let office = office();
    let folder = office.0.path().join("listes");
    fs::create_dir(&folder).unwrap();
    let here = folder.display().to_string();
    office.done(&["roster", "watch", "--folder", &here, "--programme", "ecampus", "--complete"]);
    let rosters = |at: &str| office.done(&["--now", at, "round", "--json"]).json()["rosters"].as_i64().unwrap();
    let people = (1..=40).map(|at| format!("{at};Rey;Luc\r\n")).collect::<Vec<_>>().concat();
    fs::write(folder.join("eleves-2027-03-01.csv"), format!("Numéro;Nom;Prénom\r\n{people}")).unwrap();
    fs::write(folder.join("profs-2027-03-01.csv"), "Numéro;Nom;Prénom\r\n900;Gigon;Zoé\r\n").unwrap();
    assert_eq!(rosters("2027-03-01T05:00:00Z"), 2);
    let left = people.replace("40;Rey;Luc\r\n", "");
    fs::write(folder.join("eleves-2027-03-02.csv"), format!("Numéro;Nom;Prénom\r\n{left}")).unwrap();
    assert_eq!(rosters("2027-03-02T05:00:00Z"), 1, "yesterday's file is not taken again");
    assert_eq!(office.figure("SELECT count(*) FROM roster_person WHERE missing_since IS NOT NULL"), 1);
    assert_eq!(office.figure("SELECT count(DISTINCT source) FROM roster_person"), 2);
    office.is_sound();
}

#[test]
fn what_is_no_sound_list_is_refused_with_its_place_and_nothing_is_taken() {
    let office = office();
    let wide: String = (0..501).map(|at| format!("c{at};")).collect::<Vec<_>>().concat();
    let macros = "PK\u{3}\u{4}".as_bytes();
    let cases: [(&str, &[u8], &str); 8] = [
        ("macro.xlsm", macros, "roster_damaged"),
        ("faux.xlsx", b"Num\xc3\xa9ro;Nom;Pr\xc3\xa9nom\r\n", "roster_extension_wrong"),
        ("court.csv", "Numéro;Nom;Prénom\r\n1;Rey\r\n".as_bytes(), "roster_ragged"),
        ("nul.csv", b"Numero;Nom;Prenom\r\n1;Re\0y;Luc\r\n", "roster_nul_byte"),
        ("ouvert.csv", "Numéro;Nom;Prénom\r\n1;\"Rey;Luc\r\n2;Favre;Ana\r\n".as_bytes(), "roster_quote_open"),
        ("large.csv", wide.as_bytes(), "roster_too_many_columns"),
        ("deux.csv", "Numéro;Nom;Prénom\r\nNuméro;Nom;Prénom\r\n1;Rey;Luc\r\n".as_bytes(), "roster_two_headers"),
        ("vide.csv", b"", "roster_empty"),
    ];
    for (name, bytes, code) in cases {
        let file = office.keeps(name, bytes);
        let ran = office.run(&["roster", "import", &file, "--programme", "ecampus", "--json"]);
        assert_eq!(ran.code, 2, "{name}: {} {}", ran.out, ran.err);
        let told = ran.json();
        assert!(told["message"].as_str().unwrap().len() > 20, "{name}: {told}");
        assert_eq!(told["code"], code, "{name}");
    }
    assert_eq!(office.figure("SELECT count(*) FROM roster_person"), 0);
    assert_eq!(office.figure("SELECT count(*) FROM roster_import"), 0);
    office.is_sound();
}
