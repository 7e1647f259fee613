//! Lists of other issuers: dry run, import, what cannot be taken, and the list given back (V-G9).

use base64::Engine;
use guichet_core::actor::Actor;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::journeys::add_programme::add_programme;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::office::Office;

fn office() -> Office {
    let office = Office::open();
    let rules = ORP_VOUCHER.replace("# foreign_codes", "foreign_codes").replace("Préparer sa candidature", "Bilan");
    add_programme(&office.desk, &Actor::Console, "bilan", "bilan.toml", &rules).unwrap();
    office
}

fn list(text: &str, changes: Value) -> Value {
    let file = base64::engine::general_purpose::STANDARD.encode(text);
    let mut asked = json!({ "programme": "bilan", "issuer": "Caisse du Jura", "file": file });
    for (name, value) in changes.as_object().unwrap() {
        asked[name] = value.clone();
    }
    asked
}

const PLAIN: &str = "Code du bon;Valable jusqu’au;Cours;Nom\nCJ-2026-0001;31.12.2027;Français B1;Ducommun\nCJ-2026-0002;;;Demir\ncj 2026 0003;31.12.2027;Français B1;\n";

#[test]
fn a_dry_run_tells_and_writes_nothing_then_the_list_is_taken_once() {
    let office = office();
    let report = office.ask("check_list", list(PLAIN, json!({})));
    assert_eq!(report["file"], "CSV, point-virgule, UTF-8, 3 lignes");
    assert_eq!(report["columns"], "colonnes reconnues\u{a0}: Code du bon, Valable jusqu’au, Cours");
    assert_eq!((&report["add"], &report["wrong_count"]), (&json!(3), &json!(0)));
    assert_eq!(
        report["batches"],
        json!([
            { "count": 2, "usable": "jusqu’au vendredi 31 décembre 2027", "course": "Français B1" },
            { "count": 1, "usable": "sans date limite", "course": "" },
        ])
    );
    assert_eq!(office.ask("batches", json!({}))["headline"], "Aucun bon émis");

    let done = office.ask("import_list", list(PLAIN, json!({ "use_by": "2027-06-30" })));
    assert_eq!(done["summary"], "Lots 1 à 2\u{a0}: 3 bons ajoutés.");
    assert_eq!(office.ask("batches", json!({}))["headline"], "3 bons, dont 3 de listes");
    let page = office.ask("batch", json!({ "batch": 1 }));
    assert_eq!((&page["line"]["is_imported"], &page["line"]["free"]), (&json!(true), &json!(2)));
    assert_eq!(
        (&page["course"], &page["usable"]),
        (&json!("Français B1"), &json!("jusqu’au vendredi 31 décembre 2027"))
    );
    assert!(page["issued"].as_str().unwrap().starts_with("liste importée le 23 novembre 2026 par rochat, n°"));
    assert_eq!(office.ask("batch", json!({ "batch": 2 }))["usable"], "jusqu’au mercredi 30 juin 2027");

    // The same file again adds nothing, and says what it knows.
    let again = office.ask("check_list", list(PLAIN, json!({})));
    assert_eq!((&again["add"], again["known"].as_array().unwrap().len()), (&json!(0), 3));
    assert_eq!(
        again["known"][1],
        json!({ "line": 3, "batch": 2, "number": "000003", "state": "free", "state_text": "libre" })
    );
    let done = office.ask("import_list", list(PLAIN, json!({})));
    assert_eq!((&done["added"], &done["known"], &done["batch"]), (&json!(0), &json!(3), &Value::Null));
    assert_eq!(office.ask("batches", json!({}))["total"]["count"], json!(3));
    assert_eq!(office.ask("home", json!({}))["recent"][0]["what"], "Liste importée, un bon, Caisse du Jura");
    office.is_sound();
}

#[test]
fn what_cannot_be_taken_is_told_by_line_and_keeps_the_list_out() {
    let office = office();
    office.ask("import_list", list("code\nTAKEN-1\n", json!({ "issuer": "Ville de Moutier" })));
    let text = "code;valable jusqu'au\nAB1;\nXY-100;\nxy100;\nXY-101;31.02.2027\nXY-102;1.1.2026\ntaken 1;\nXY-103;;\nXY-104;\n";
    let report = office.ask("check_list", list(text, json!({})));
    assert_eq!((&report["add"], &report["wrong_count"]), (&json!(2), &json!(6)));
    let told: Vec<String> = report["wrong"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|group| {
            let head = format!("{}, attendu {}", group["title"].as_str().unwrap(), group["expected"].as_str().unwrap());
            group["lines"].as_array().unwrap().iter().map(move |line| {
                format!(
                    "{head}: {} {} {}",
                    line["line"],
                    line["column"].as_str().unwrap(),
                    line["found"].as_str().unwrap()
                )
            })
        })
        .collect();
    assert_eq!(
        told,
        [
            "Nombre de cases, attendu 2 cases, comme à la première ligne: 8  3 cases",
            "Code illisible, attendu 4 à 40 lettres ou chiffres: 2 code AB1",
            "Date impossible, attendu jj.mm.aaaa: 5 valable jusqu'au 31.02.2027",
            "Date passée, attendu un jour à venir: 6 valable jusqu'au 1.1.2026",
            "Code en double, attendu un code par ligne: 4 code comme à la ligne 3",
            "Code déjà pris, attendu un code qu’aucun autre lot n’a: 7 code dans le lot 1",
        ]
    );
    assert_eq!(office.refused("import_list", list(text, json!({}))), "list_lines_wrong");
    assert_eq!(office.ask("batches", json!({}))["total"]["count"], json!(1), "all or nothing");

    let kept = office.ask("keep_refused_lines", list(text, json!({})));
    let csv = std::fs::read_to_string(kept["file"].as_str().unwrap()).unwrap();
    assert_eq!((csv.lines().count(), kept["file_name"].as_str()), (7, Some("lignes-ecartees-2026-11-23.csv")));
    assert!(!csv.to_lowercase().contains("xy") && !csv.to_lowercase().contains("taken"), "a code that works: {csv}");

    let done = office.ask("import_list", list(text, json!({ "skip_wrong": true })));
    assert_eq!((&done["added"], &done["left_out"]), (&json!(2), &json!(6)));
    office.is_sound();
}

#[test]
fn a_file_that_is_no_list_is_refused_and_so_is_a_programme_without_lists() {
    let office = office();
    let cases = [
        (list("Nom;Prénom\nA;B\n", json!({})), "list_code_column_missing"),
        (list("code\n", json!({})), "list_empty"),
        (list("code;codes\nABCD;1\n", json!({})), "list_column_twice"),
        (list("PK\u{3}\u{4}\0\0\0", json!({})), "list_not_text"),
        (list(PLAIN, json!({ "programme": "orp" })), "foreign_codes_closed"),
        (list(PLAIN, json!({ "programme": "nix" })), "programme_unknown"),
        (list(PLAIN, json!({ "issuer": " " })), "issuer_missing"),
        (list(PLAIN, json!({ "use_by": "2026-11-22" })), "use_by_past"),
        (list(PLAIN, json!({ "file": "%%%" })), "request_malformed"),
        (list(PLAIN, json!({ "file": "A".repeat(7_100_000) })), "list_too_large"),
    ];
    for (asked, code) in cases {
        assert_eq!(office.refused("check_list", asked.clone()), code);
        assert_eq!(office.refused("import_list", asked), code);
    }
    let line = |day: i32| format!("S{day:04};2027-{:02}-{:02}", day / 28 + 1, day % 28 + 1);
    let days = (1..=61).map(line).collect::<Vec<_>>().join("\n");
    let scattered = list(&format!("code;use by\n{days}"), json!({}));
    assert_eq!(office.refused("check_list", scattered.clone()), "list_scattered");
    assert_eq!(office.refused("import_list", scattered), "list_scattered");
    assert_eq!(office.ask("batches", json!({}))["headline"], "Aucun bon émis");
    let offered = office.ask("programmes", json!({}));
    assert_eq!((&offered[0]["foreign_codes"], &offered[1]["foreign_codes"]), (&json!(false), &json!(true)));
}

#[test]
fn notes_of_single_lines_are_not_kept() {
    let office = office();
    let common = "code;note\nN-0001;groupe du lundi\nN-0002;groupe du lundi\n";
    office.ask("import_list", list(common, json!({})));
    assert_eq!(office.ask("batch", json!({ "batch": 1 }))["note"], "groupe du lundi");
    let personal = "code;note\nN-0003;pour Mme Ducommun\nN-0004;pour M. Demir\n";
    assert_eq!(office.ask("check_list", list(personal, json!({})))["drops_notes"], json!(true));
    office.ask("import_list", list(personal, json!({})));
    assert_eq!(office.ask("batch", json!({ "batch": 2 }))["note"], "");
    office.is_sound();
    let file = std::fs::read(office.desk.database()).unwrap();
    let log = std::fs::read(office.desk.database().with_extension("db-wal")).unwrap_or_default();
    for canary in ["Ducommun", "N0003", "N-0003"] {
        let is_there = [&file, &log].iter().any(|bytes| bytes.windows(canary.len()).any(|at| at == canary.as_bytes()));
        assert!(!is_there, "{canary} is kept");
    }
}

#[test]
fn an_imported_batch_lives_as_ours_and_goes_back_without_names() {
    let office = office();
    let text = "Code du bon;Nom\nCJ-0001;Ducommun\ncj-0002;Demir\nCJ-0003;Gigon\nCJ-0004;Frésard\nCJ-9999;Nix\n=A1;x\n";
    let four = text.lines().take(5).collect::<Vec<_>>().join("\n");
    office.ask("import_list", list(&four, json!({ "use_by": "2027-01-15" })));
    assert_eq!(office.refused("reprint_vouchers", json!({ "batch": 1, "vouchers": null })), "batch_imported");
    let told = office.ask("check_voucher", json!({ "code": "cj 0001" }));
    assert_eq!(
        (&told["state"], &told["issuer"], &told["number"]),
        (&json!("free"), &json!("Caisse du Jura"), &json!("000001"))
    );
    assert_eq!(office.refused("check_voucher", json!({ "code": "cj 0005" })), "code_unknown");

    let redeem = |code: &str, last: &str| {
        let answer = office.kiosk(
            "redeem_voucher",
            json!({
                "code": code, "first_name": "Amina", "last_name": last,
                "email": format!("{}@exemple.ch", last.to_lowercase()), "language": "fr",
            }),
        );
        let handle = answer["registration"].as_str().unwrap().to_owned();
        office.desk.read(|sql| guichet_core::storage::registrations::by_handle(sql, &handle)).unwrap().unwrap().id
    };
    let used = redeem("*CJ0001", "Ducommun");
    office.activate(&office.deliver(used));
    redeem("*CJ0002", "Demir");
    office.ask("void_vouchers", json!({ "batch": 1, "vouchers": [office.row(1, 3)], "reason": "lost" }));
    assert_eq!(office.ask("check_voucher", json!({ "code": "CJ-0002" }))["state"], "held");

    let file = list(text, json!({}))["file"].clone();
    let back = office.ask("return_list", json!({ "programme": "bilan", "file": file }));
    assert_eq!(back["file_name"], "retour-bilan-2026-11-23.csv");
    assert_eq!(
        back["csv"].as_str().unwrap().trim_start_matches('\u{feff}').lines().collect::<Vec<_>>(),
        [
            "Code du bon;État;Utilisé le",
            "CJ-0001;utilisé;2026-11-23",
            "cj-0002;non utilisé;",
            "CJ-0003;annulé;",
            "CJ-0004;non utilisé;",
            "CJ-9999;inconnu;",
            "\"'=A1\";inconnu;",
        ]
    );
    assert_eq!(back["summary"], "un utilisé, 2 non utilisés, un annulé, 2 inconnus");
    office.pass(SignedDuration::from_hours(24 * 60));
    let back = office.ask("return_list", json!({ "programme": "bilan", "file": file }));
    assert_eq!(back["summary"], "un utilisé, aucun non utilisé, un annulé, 2 échus, 2 inconnus");
    assert_eq!((&back["past"], &back["unused"]), (&json!(2), &json!(0)), "held lapsed, and its day has passed");
    let sum = &office.ask("batches", json!({}))["sums"][0];
    assert_eq!(
        ["used", "held", "free", "past", "void", "imported"].map(|name| sum[name].as_i64().unwrap()),
        [1, 0, 0, 2, 1, 1]
    );
    assert_eq!(office.ask("batch", json!({ "batch": 1, "filter": "past" }))["vouchers"].as_array().unwrap().len(), 2);
    // What became of a code is told to its own programme's issuers only.
    add_programme(&office.desk, &Actor::Console, "autre", "x.toml", &ORP_VOUCHER.replace("# foreign", "foreign"))
        .unwrap();
    let other = office.ask("return_list", json!({ "programme": "autre", "file": file }));
    assert_eq!((&other["unknown"], &other["used"]), (&json!(6), &json!(0)));
    assert_eq!(office.refused("return_list", json!({ "programme": "orp", "file": file })), "foreign_codes_closed");
    office.is_sound();
}
