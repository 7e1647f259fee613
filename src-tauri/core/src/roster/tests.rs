//! Rosters as schools send them, and as they should not.

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::error::Error;

/// Names of people here, in two lines of a roster each.
const NAMES: [&str; 4] = [
    "Nom;Prénom;Né le\r\nBühler;Anaïs;31.12.2010\r\nGenève-Müller;Zoë;1.2.2011\r\nD’Aubigné;François;3.4.2010\r\n",
    "Nachname;Vorname;Geburtsdatum\r\nGroß;Jürgen;31.12.2010\r\nKöhler;Käthe;1.2.2011\r\nOstermüller;Ünal;1.1.2010\r\n",
    "Achternaam;Voornaam;Klas\r\nvan der Meer;Daniël;3A\r\nDe Koninck;Zoë;3B\r\nCoöperman;Régine;1C\r\n",
    "Élève;Nom;Prénom\r\n1;Lefèvre;Hélène\r\n2;Peñarroya;Íñigo\r\n3;Bélanger;Noël\r\n",
];

struct Files(TempDir);

impl Files {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn keep(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    fn read(&self, name: &str, bytes: &[u8]) -> Result<Table> {
        read(&self.keep(name, bytes), &Asked::default())
    }

    fn refusal(&self, name: &str, bytes: &[u8]) -> Refusal {
        refused(self.read(name, bytes))
    }
}

fn refused(read: Result<Table>) -> Refusal {
    match read {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

fn rows(table: &Table) -> Vec<Vec<&str>> {
    (table.header..table.cells.len()).map(|row| table.cells.row(row).collect()).collect()
}

fn encode(text: &str, encoding: Encoding, has_mark: bool) -> Vec<u8> {
    let marked = if has_mark { format!("\u{feff}{text}") } else { text.to_owned() };
    match encoding {
        Encoding::Utf8 => marked.into_bytes(),
        Encoding::Utf16Le => marked.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Encoding::Utf16Be => marked.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        single => text
            .chars()
            .map(|c| (0..=255).find(|byte| single.letter(*byte) == c).unwrap_or_else(|| panic!("{c} in {single:?}")))
            .collect(),
    }
}

#[test]
fn names_tell_the_encoding() {
    let files = Files::new();
    for text in NAMES {
        for encoding in Encoding::ALL {
            // Code page 850 and ISO-8859-15 have no curved apostrophe.
            let has_curve = matches!(encoding, Encoding::Iso885915 | Encoding::Cp850);
            let text = if has_curve { text.replace('’', "'") } else { text.to_owned() };
            for has_mark in [false, true] {
                let is_single = Encoding::SINGLE.contains(&encoding);
                if has_mark && is_single {
                    continue;
                }
                let table = files.read("liste.csv", &encode(&text, encoding, has_mark)).unwrap();
                let said: Vec<String> = rows(&table).iter().map(|row| row.join(";")).collect();
                assert_eq!(said.join("\r\n") + "\r\n", text, "{encoding:?}");
                // Without its own eight signs, one of them is as good a name for it as the other.
                let is_named =
                    |read| read == encoding || encoding == Encoding::Iso885915 && read == Encoding::Windows1252;
                assert!(is_named(table.guess.encoding.unwrap()), "{encoding:?}: {:?}", table.guess);
                assert_eq!(table.guess.has_mark, has_mark);
                assert_eq!(table.guess.encoding_doubts, [], "{encoding:?} {text}");
            }
        }
    }
}

#[test]
fn a_file_that_can_be_read_two_ways_says_so_and_obeys() {
    let files = Files::new();
    // One letter alone: è in code page 850, ä on a Macintosh.
    let path = files.keep("liste.csv", b"nom,classe\nZo\x8a,1A\n");
    let table = read(&path, &Asked::default()).unwrap();
    assert_eq!(
        (table.guess.encoding, &table.guess.encoding_doubts[..]),
        (Some(Encoding::Cp850), &[Encoding::MacRoman][..])
    );
    let asked = Asked { encoding: Some(Encoding::MacRoman), ..Asked::default() };
    assert_eq!(rows(&read(&path, &asked).unwrap())[1], ["Zoä", "1A"]);
    let asked = Asked { encoding: Some(Encoding::Utf8), ..Asked::default() };
    assert!(matches!(refused(read(&path, &asked)), Refusal::RosterEncodingWrong { line: 2, .. }));
}

#[test]
fn delimiter_and_header_are_found_and_can_be_said() {
    let files = Files::new();
    for (bytes, delimiter, header) in [
        (&b"nom;prenom\nA, B;C\nD, E;F\n"[..], ';', 1),
        (b"nom,prenom\nA;B,C\n", ',', 1),
        (b"nom\tprenom\nA\tB\n", '\t', 1),
        (b"nom|prenom\nA|B\n", '|', 1),
        (b"sep=,\r\nnom,prenom\r\nA;A,B\r\n", ',', 2),
        (b"Liste 2026\n\nnom;prenom\nA;B\n", ';', 3),
        (b"Liste 2026;;\n;;\nnom;prenom;classe\nA;B;C\n", ';', 3),
    ] {
        let table = files.read("liste.csv", bytes).unwrap();
        assert_eq!((table.guess.delimiter, table.cells.line(table.header)), (Some(delimiter), header), "{bytes:?}");
        assert_eq!(table.names().take(2).collect::<Vec<_>>(), ["nom", "prenom"]);
        assert_eq!(table.rows().len(), 1 + usize::from(delimiter == ';' && header == 1));
    }
    let two = b"nom;prenom\nlastname;firstname\nA;B\n";
    let said = Refusal::RosterTwoHeaders { file: "liste.csv".into(), line: 1, second: 2 };
    assert_eq!(files.refusal("liste.csv", two), said);
    let asked = Asked { header: Some(2), delimiter: Some(';'), ..Asked::default() };
    let table = read(&files.keep("liste.csv", two), &asked).unwrap();
    assert_eq!(rows(&table), [["lastname", "firstname"], ["A", "B"]]);
    let asked = Asked { header: Some(9), ..Asked::default() };
    assert!(matches!(
        refused(read(&files.keep("liste.csv", two), &asked)),
        Refusal::RosterHeaderMissing { line: 9, .. }
    ));
    assert_eq!(files.read("liste.csv", b"a;b,c\n1;2,3\n4;5,6\n").unwrap().guess.delimiter_doubts, [',']);
}

#[test]
fn quotes_are_read_as_the_standard_says_or_refused_with_their_line() {
    let files = Files::new();
    let table =
        files.read("liste.csv", b"nom,note\r\nA,\"deux\r\nlignes, \"\"ici\"\"\"\r\n\"\",\r\n\r\nB,x\n").unwrap();
    assert_eq!(rows(&table)[1..], [["A", "deux\r\nlignes, \"ici\""], ["", ""], ["B", "x"]]);
    assert_eq!(table.rows().map(|row| table.cells.line(row)).collect::<Vec<_>>(), [2, 4, 6]);
    let file = || "liste.csv".to_owned();
    for (bytes, refusal) in [
        (&b"a,b\n1,2\n3\n"[..], Refusal::RosterRagged { file: file(), line: 3, expected: 2, found: 1 }),
        (b"a,b\n1,2,\n", Refusal::RosterRagged { file: file(), line: 2, expected: 2, found: 3 }),
        (b"a,b\n1,\"2\n3,4\n", Refusal::RosterQuoteOpen { file: file(), line: 2 }),
        (b"a,b\n1,\"2\"x\n", Refusal::RosterQuoteStray { file: file(), line: 2, column: 2 }),
        (b"a,b\n1\"2,3\n", Refusal::RosterQuoteStray { file: file(), line: 2, column: 1 }),
        (b"a,b\n1,2\n3,\0\n", Refusal::RosterNulByte { file: file(), line: 3 }),
        (b"a,b\nZo\xc3\xab,1\nZo\xeb,2\n", Refusal::RosterMixedEncodings { file: file(), line: 3, other: 2 }),
        (b"", Refusal::RosterEmpty { file: file() }),
        (b"\r\n\r\n", Refusal::RosterEmpty { file: file() }),
    ] {
        assert_eq!(files.refusal("liste.csv", bytes), refusal, "{bytes:?}");
    }
}

#[test]
fn limits_are_held() {
    let files = Files::new();
    let row = |cells: usize| vec!["x"; cells].join(",") + "\n";
    assert!(files.read("liste.csv", row(200).as_bytes()).is_ok());
    assert!(matches!(
        files.refusal("liste.csv", row(201).as_bytes()),
        Refusal::RosterTooManyColumns { line: 1, most: 200, .. }
    ));
    let cell = |length: usize| format!("a,b\n1,{}\n", "é".repeat(length));
    assert!(files.read("liste.csv", cell(1000).as_bytes()).is_ok());
    assert!(matches!(
        files.refusal("liste.csv", cell(1001).as_bytes()),
        Refusal::RosterCellTooLong { line: 2, column: 2, .. }
    ));
    let many = |count: usize| "a\n".to_owned() + &"1\n".repeat(count);
    assert_eq!(files.read("liste.csv", many(200_000).as_bytes()).unwrap().rows().len(), 200_000);
    assert!(matches!(files.refusal("liste.csv", many(200_001).as_bytes()), Refusal::RosterTooManyRows { .. }));
    let path = files.keep("grand.csv", b"");
    File::options().write(true).open(&path).unwrap().set_len(limits::MOST_TEXT + 1).unwrap();
    assert!(matches!(refused(read(&path, &Asked::default())), Refusal::RosterTooLarge { most_mb: 100, .. }));
    let gone = read(&files.0.path().join("nulle-part.csv"), &Asked::default());
    assert!(matches!(refused(gone), Refusal::RosterUnreadable { .. }));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_is_read_again(
        table in (1_usize..6).prop_flat_map(|width| prop::collection::vec(
            prop::collection::vec("[ -~éèüß\r\n\t;,|\"]{0,12}", width), 1..8)),
        by in prop::sample::select(DELIMITERS.to_vec()),
        encoding in prop::sample::select(Encoding::ALL.to_vec()),
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(u8::try_from(by).unwrap()).from_writer(vec![]);
        for row in &table {
            writer.write_record(row).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let files = Files::new();
        let asked = Asked { encoding: Some(encoding), delimiter: Some(by), header: Some(1), ..Asked::default() };
        // A first cell that reads `sep=,` is a line for spreadsheets.
        prop_assume!(!text.starts_with("sep="));
        let read = read(&files.keep("liste.csv", &encode(&text, encoding, false)), &asked).unwrap();
        prop_assert_eq!(rows(&read), table);
    }

    #[test]
    fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..400), first in 0_usize..3) {
        let files = Files::new();
        let marks: [&[u8]; 3] = [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"];
        let bytes = [marks[first], &bytes].concat();
        let read = files.read("liste", &bytes);
        prop_assert!(!matches!(read, Err(Error::Fault(_))), "{:?}", read);
    }
}

mod workbooks;
