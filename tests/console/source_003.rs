//! Source 003 told whole, with a school of three thousand: its list in Windows-1252 and as a workbook, accounts,
//! slips, the listing of accounts and first passwords, and the first who choose their own (E-1, E-4, E-14).

use std::fs;
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};

use crate::class_slips::{PHRASE, scanned};
use crate::first_passwords::password_of;
use crate::office::{Office, PASSWORD, text_of};

const FIRST: [&str; 8] = ["Amina", "Zoé", "Noël", "Léa", "Jürg", "Inês", "Chloé", "François"];
const LAST: [&str; 7] = ["Ducommun", "Müller", "Rérat", "Favre", "Wüthrich", "Nuñez", "d’Œuvray"];
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Header and rows of the school: 120 classes of 25.
fn school() -> Vec<Vec<String>> {
    let head = ["Numéro", "Nom", "Prénom", "Classe"].map(str::to_owned).to_vec();
    let person = |number: usize| {
        let (first, last) = (FIRST[number % FIRST.len()], LAST[number / 3 % LAST.len()]);
        vec![format!("{}", 310_000 + number), last.to_owned(), first.to_owned(), format!("C{:03}", number / 25 + 1)]
    };
    std::iter::once(head).chain((0..3_000).map(person)).collect()
}

/// As the school's software writes it on Windows.
fn western(rows: &[Vec<String>]) -> Vec<u8> {
    let text = rows.iter().map(|row| row.join(";") + "\r\n").collect::<Vec<_>>().concat();
    let byte = |sign: char| match sign {
        '’' => 0x92,
        'Œ' => 0x8c,
        other => u8::try_from(u32::from(other)).unwrap(),
    };
    text.chars().map(byte).collect()
}

fn workbook(rows: &[Vec<String>]) -> Vec<u8> {
    let cell = |text: &String| format!(r#"<c t="inlineStr"><is><t>{text}</t></is></c>"#);
    let row = |row: &Vec<String>| format!("<row>{}</row>", row.iter().map(cell).collect::<Vec<_>>().concat());
    let sheet = rows.iter().map(row).collect::<Vec<_>>().concat();
    let related = |kind: &str, target: &str| {
        format!(
            r#"<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let book = format!(
        r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Élèves" sheetId="1" r:id="r1"/></sheets></workbook>"#
    );
    let page = format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>"#);
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(vec![]));
    for (name, text) in [
        ("_rels/.rels", related("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", related("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", page),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn figures(told: &Value) -> [i64; 5] {
    ["create", "change", "same", "wrong", "retire"].map(|name| told["counts"][name].as_i64().unwrap())
}

#[test]
fn on_monday_the_list_on_tuesday_the_slips() {
    let office = Office::open();
    office.done(&["programme", "add", "--preset", "ecampus", "--key", "ecampus"]);
    let keeps = |name: &str, bytes: &[u8]| {
        let path = office.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let takes = |file: &str, more: &[&str]| {
        let base = ["roster", "import", file, "--programme", "ecampus", "--json"];
        office.done(&base.iter().chain(more).copied().collect::<Vec<_>>()).json()
    };
    let mut rows = school();
    let csv = keeps("eleves.csv", &western(&rows));
    assert_eq!(office.done(&["roster", "parse", &csv, "--json"]).json()["encoding"], "Windows-1252");
    assert_eq!(figures(&takes(&csv, &["--dry-run"])), [3_000, 0, 0, 0, 0]);
    assert_eq!(figures(&takes(&csv, &[])), [3_000, 0, 0, 0, 0]);
    // The same school as a workbook is nothing new, to the last accent; then one moves and one arrives.
    let same = keeps("eleves.xlsx", &workbook(&rows));
    assert_eq!(figures(&takes(&same, &["--dry-run"])), [0, 0, 3_000, 0, 0]);
    rows[1][3] = "C120".to_owned();
    rows.push(["320000", "Šarić", "Petra", "C120"].map(str::to_owned).to_vec());
    let later = keeps("eleves-2.xlsx", &workbook(&rows));
    assert_eq!(figures(&takes(&later, &["--complete"])), [1, 1, 2_999, 0, 0]);

    // Tuesday: the slips of a class, and the listing for whoever has lost theirs.
    let prints = |paper: &str, name: &str, more: &[&str]| {
        let out = office.0.path().join(name).display().to_string();
        let base = ["print", paper, "--programme", "ecampus", "--json", "--as", "rochat", "--out", &out];
        let all: Vec<&str> = base.iter().chain(more).copied().collect();
        (office.done_with(&all, &format!("{PASSWORD}\n")).json(), out)
    };
    let (told, slips) = prints("slips", "c120.pdf", &["--group", "C120", "--per-sheet", "1"]);
    assert_eq!(told["slips"], 27, "twenty-five, who has moved, who is new");
    let squares = scanned(&slips).into_iter().filter(|code| code.starts_with("GTS")).count();
    assert_eq!(squares, 27, "each square is read at 150 dpi");
    let password = password_of(&slips, "Petra Šarić");
    let entered = office.kiosk("sign_in", &json!({ "login": "p.saric", "password": password })).json();
    office.kiosk("renew_password", &json!({ "code": entered["code"], "password": PHRASE })).json();
    let (told, listing) = prints("listing", "liste.pdf", &["--group", "C120", "--secrets", "--again", "not_received"]);
    assert_eq!((&told["people"], &told["secrets"]), (&json!(27), &json!(26)));
    let text = text_of(Path::new(&listing)).replace('\u{a0}', " ");
    assert!(text.contains("d’Œuvray") && text.contains("p.saric"), "{text}");
    assert!(!password.split(' ').all(|word| text.contains(word)), "what was chosen is nobody's to read");
    let (told, _) = prints("listing", "nouvelle.pdf", &["--since-import", "2"]);
    assert_eq!(told["people"], 1, "created by the last import");
    office.is_sound();
}
