//! Issuers' lists through `guichetctl`: encodings, dry run, exit codes, the list given back.

use std::fs;

use serde_json::json;

use crate::office::Office;

fn office() -> Office {
    let office = Office::open();
    let rules = office.done(&["programme", "show", "orp"]).out.replace("# foreign_codes", "foreign_codes");
    fs::write(office.0.path().join("bilan.toml"), rules).unwrap();
    office.done(&["programme", "add", &path(&office, "bilan.toml"), "--key", "bilan"]);
    office
}

fn path(office: &Office, name: &str) -> String {
    office.0.path().join(name).display().to_string()
}

const FOR: [&str; 4] = ["--programme", "bilan", "--issuer", "Caisse du Jura"];

fn import(office: &Office, bytes: &[u8], more: &[&str]) -> crate::office::Answer {
    fs::write(office.0.path().join("liste.csv"), bytes).unwrap();
    office.run(&[&["voucher", "import", &path(office, "liste.csv")], &FOR[..], more].concat())
}

#[test]
fn lists_of_spreadsheets_are_read_whatever_their_encoding() {
    let office = office();
    // Windows-1252, as a spreadsheet here saves it.
    let western = b"N\xb0 de bon;Valable jusqu\x92au;Cours\r\nW-0001;31.12.2027;Fran\xe7ais B1\r\n";
    let dry = import(&office, western, &["--dry-run", "--json"]).json();
    assert_eq!((&dry["file"], &dry["add"]), (&json!("CSV, point-virgule, Windows-1252, une ligne"), &json!(1)));
    assert_eq!(import(&office, western, &["--json"]).json()["batches"], json!([1]));
    let page = office.done(&["voucher", "list", "1", "--json"]).json();
    assert_eq!(
        (&page["course"], &page["usable"]),
        (&json!("Français B1"), &json!("jusqu’au vendredi 31 décembre 2027"))
    );
    // UTF-16, as "Unicode text" is saved.
    let text = "Gutschein\tGültig bis\nU-0001\t1.2.2028\nU-0002\t\n";
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(import(&office, &wide, &["--json"]).json()["added"], 2);
    assert_eq!(import(&office, &wide, &["--json"]).json()["known"], 2, "twice adds nothing");
    assert!(office.done(&["voucher", "list"]).out.contains("(liste de l’émetteur)"));
    let shown = office.kiosk("present_foreign_code", &json!({ "texts": ["u 0002"] })).json();
    assert_eq!(shown["code"], "*U0002");
    office.is_sound();
}

#[test]
fn a_dry_run_and_a_refusal_have_the_code_of_one() {
    let office = office();
    let text = b"code;cours\nOK-01;\nA;\nOK-02;;\n";
    let dry = import(&office, text, &["--dry-run"]);
    assert_eq!(dry.code, 2, "{}", dry.out);
    assert!(
        dry.out.contains("ligne 3, code\u{a0}: Code illisible\u{a0}; attendu 4 à 40 lettres ou chiffres, trouvé A"),
        "{}",
        dry.out
    );
    assert!(dry.out.contains("ligne 4\u{a0}: Nombre de cases"), "{}", dry.out);
    assert_eq!(import(&office, text, &["--json"]).refusal(), "list_lines_wrong");
    let rejected = path(&office, "ecartees.csv");
    let done = import(&office, text, &["--skip-wrong", "--rejected", &rejected, "--json"]).json();
    assert_eq!((&done["added"], &done["left_out"]), (&json!(1), &json!(2)));
    assert_eq!(fs::read_to_string(&rejected).unwrap().lines().count(), 3);

    assert_eq!(import(&office, b"PK\x03\x04\0\0", &["--json"]).refusal(), "list_not_text");
    assert_eq!(import(&office, &vec![b'a'; 6 << 20], &["--json"]).refusal(), "list_too_large");
    let nowhere = ["voucher", "import", "/nowhere.csv", "--programme", "bilan", "--issuer", "x", "--json"];
    assert_eq!(office.run(&nowhere).refusal(), "list_not_readable");
    fs::write(office.0.path().join("liste.csv"), text).unwrap();
    let orp = ["voucher", "import", &path(&office, "liste.csv"), "--programme", "orp", "--issuer", "x", "--json"];
    assert_eq!(office.run(&orp).refusal(), "foreign_codes_closed");
    assert_eq!(office.run(&["voucher", "import", "x.csv"]).code, 64);
    let line = format!("{}\n", crate::office::PASSWORD);
    let sheets = path(&office, "bons.pdf");
    let again = ["voucher", "reprint", "1", "--as", "rochat", "--json", "--pdf", &sheets];
    assert_eq!(office.run_with(&again, &line).refusal(), "batch_imported");
    office.is_sound();
}

#[test]
fn a_long_list_becomes_batches_of_the_usual_size() {
    let office = office();
    let text: String =
        std::iter::once("code\n".to_owned()).chain((0..10_001).map(|at| format!("L{at:05}\n"))).collect();
    let dry = import(&office, text.as_bytes(), &["--dry-run", "--json"]).json();
    let counts: Vec<i64> =
        dry["batches"].as_array().unwrap().iter().map(|batch| batch["count"].as_i64().unwrap()).collect();
    assert_eq!(counts, [10_000, 1]);
    assert_eq!(import(&office, text.as_bytes(), &["--json"]).json()["batches"], json!([1, 2]));
    office.is_sound();
}

#[test]
fn the_issuer_gets_its_list_back_with_what_became_of_it() {
    let office = office();
    let text = "code,nom\nR-0001,Ducommun\nR-0002,Demir\nR-0003,Gigon\n";
    assert_eq!(import(&office, text.as_bytes(), &[]).code, 0);
    office.kiosk("redeem_voucher", &crate::codes::form("*R0001", 0)).json();
    office.done(&["voucher", "void", "1", "--voucher", "3", "--reason", "lost"]);
    let out = path(&office, "retour.csv");
    let back = office
        .done(&["voucher", "return", &path(&office, "liste.csv"), "--programme", "bilan", "--out", &out, "--json"])
        .json();
    assert_eq!((&back["unused"], &back["void"], &back["used"]), (&json!(2), &json!(1), &json!(0)));
    let table = fs::read_to_string(&out).unwrap();
    assert_eq!(table.lines().nth(1), Some("R-0001;non utilisé;"));
    assert!(!table.contains("Ducommun") && !table.contains("Amina"), "{table}");
    office.is_sound();
}
