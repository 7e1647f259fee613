//! `guichetctl roster parse`: the cells exactly as they stand, and what was guessed about the file.

use std::fs;

use serde_json::json;

use crate::office::Office;

fn parse(office: &Office, name: &str, bytes: &[u8], more: &[&str]) -> crate::office::Answer {
    let path = office.0.path().join(name);
    fs::write(&path, bytes).unwrap();
    office.run(&[&["roster", "parse", &path.display().to_string()], more].concat())
}

#[test]
fn a_roster_is_shown_as_it_stands() {
    let office = Office::open();
    let western =
        b"Nom;Pr\xe9nom;N\xe9 le;Casier\r\nB\xfchler;Ana\xefs;31.12.2010;7\r\nM\xfcller;\" Zo\xeb\";31.02.2011;8\r\n";
    let table = parse(&office, "liste.csv", western, &["--json"]).json();
    assert_eq!(table["header"], json!(["Nom", "Prénom", "Né le", "Casier"]));
    assert_eq!(table["rows"], json!([["Bühler", "Anaïs", "31.12.2010", "7"], ["Müller", " Zoë", "31.02.2011", "8"]]));
    assert_eq!(
        (&table["format"], &table["encoding"], &table["delimiter"], &table["header_line"]),
        (&json!("CSV"), &json!("Windows-1252"), &json!(";"), &json!(1))
    );
    assert_eq!(table["dates"][0]["order"], "day_first");
    let said = parse(&office, "liste.csv", western, &[]).out;
    assert!(said.contains("CSV, Windows-1252, point-virgule, noms des colonnes à la ligne 1, 2 lignes."), "{said}");
    assert!(
        said.contains("Ligne 3, Né le\u{a0}: attendu une date qui existe, trouvé «\u{a0}31.02.2011\u{a0}»."),
        "{said}"
    );
    assert!(said.contains("Casier (7, 8)"), "{said}");
    assert!(said.contains("Bühler | Anaïs | 31.12.2010 | 7"), "{said}");

    let lone = parse(&office, "liste.csv", b"nom,note\nZo\x8a,a;b\n", &["--json", "--encoding", "macroman"]).json();
    assert_eq!(lone["rows"], json!([["Zoä", "a;b"]]));
    let ragged = parse(&office, "liste.csv", b"nom,note\nA,b\nC\n", &["--json"]);
    assert_eq!((ragged.code, ragged.refusal().as_str()), (2, "roster_ragged"));
    assert_eq!(parse(&office, "a.csv", b"a\n", &["--json", "--encoding", "x"]).refusal(), "roster_encoding_unknown");
    assert_eq!(parse(&office, "a.csv", b"a\n", &["--delimiter", "xy"]).code, 64);
}
