//! Lists as issuers send them, and as they should not.

use jiff::civil::date;

use super::*;

fn codes(list: &IssuerList) -> Vec<&str> {
    list.lines.iter().filter_map(|line| line.read.as_ref().ok()).map(|entry| entry.code.text()).collect()
}

fn wrongs(list: &IssuerList) -> Vec<(i64, Why, &str, &str)> {
    let wrong = list.lines.iter().filter_map(|line| line.read.as_ref().err().map(|wrong| (line.number, wrong)));
    wrong.map(|(number, wrong)| (number, wrong.why, wrong.column.as_str(), wrong.found.as_str())).collect()
}

#[test]
fn every_usual_kind_of_file_is_read() {
    let plain = "Code du bon;Valable jusqu’au;Cours\r\nab-12 34;31.12.2027;Français B1\r\n\r\nAB1235;;\r\n";
    let sixteen = |unit: fn(u16) -> [u8; 2], mark: &[u8]| {
        mark.iter().copied().chain(plain.encode_utf16().flat_map(unit)).collect::<Vec<u8>>()
    };
    let western: Vec<u8> = plain
        .chars()
        .map(|c| match c {
            '’' => 0x92,
            'ç' => 0xe7,
            c => u8::try_from(c).unwrap(),
        })
        .collect();
    let files = [
        (plain.as_bytes().to_vec(), Encoding::Utf8),
        ([b"\xef\xbb\xbf", plain.as_bytes()].concat(), Encoding::Utf8),
        (sixteen(u16::to_le_bytes, b"\xff\xfe"), Encoding::Utf16),
        (sixteen(u16::to_be_bytes, b"\xfe\xff"), Encoding::Utf16),
        (sixteen(u16::to_le_bytes, b""), Encoding::Utf16),
        (western, Encoding::Windows1252),
        ([b"sep=;\r\n", plain.as_bytes()].concat(), Encoding::Utf8),
        (plain.replace(';', "\t").into_bytes(), Encoding::Utf8),
        (plain.replace(';', ",").into_bytes(), Encoding::Utf8),
    ];
    for (bytes, encoding) in files {
        let list = read(&bytes).unwrap();
        assert_eq!(list.encoding, encoding);
        assert_eq!(codes(&list), ["AB1234", "AB1235"]);
        assert_eq!(list.heads.use_by.as_deref(), Some("Valable jusqu’au"));
        let first = list.lines[0].read.as_ref().unwrap();
        assert_eq!((first.use_by, first.course.as_str()), (Some(date(2027, 12, 31)), "Français B1"));
        assert_eq!(list.lines[1].read.as_ref().unwrap().use_by, None);
    }
}

#[test]
fn columns_go_by_many_names_and_others_are_left_alone() {
    for head in ["Bon", "VOUCHER", "N° de bon", "Bon-Nr.", "Gutschein", "numéro du bon", "Code"] {
        assert_eq!(codes(&read(format!("{head}\nAB12\n").as_bytes()).unwrap()), ["AB12"], "{head}");
    }
    let list = read("Nom;N° de bon;Code;Gültig bis\nDucommun;17;XY-99;01.02.2028\n".as_bytes()).unwrap();
    assert_eq!((codes(&list), list.heads.code.as_str()), (vec!["XY99"], "Code"));
    assert_eq!(read(b"Bon;Voucher\nA;B\n").unwrap_err(), Flaw::ColumnTwice { name: "Voucher".into() });
    assert_eq!(read(b"Nom;Age\nA;B\n").unwrap_err(), Flaw::CodeColumnMissing);
    assert_eq!(read(b"Code\n\n").unwrap_err(), Flaw::Empty);
    assert_eq!(read(b"").unwrap_err(), Flaw::Empty);
    assert_eq!(read(b"PK\x03\x04\0\0\0\0code").unwrap_err(), Flaw::NotText);
    assert_eq!(read(&vec![b'a'; MOST_BYTES + 1]).unwrap_err(), Flaw::TooLarge);
    let long: String =
        std::iter::once("code\n".to_owned()).chain((0..=MOST_LINES).map(|n| format!("C{n:06}\n"))).collect();
    assert_eq!(read(long.as_bytes()).unwrap_err(), Flaw::TooLong);
}

#[test]
fn what_is_wrong_is_told_by_line_and_column() {
    let list = read(
        "code;valable jusqu'au;cours\nAB1;;\nAB12;31.02.2027;\nAB13;;\"deux\nlignes \"\"ici\"\"\"\nAB14;\n;2027-01-01;x\n=A1+2;;\nAB15;;fin \"\n"
            .as_bytes(),
    )
    .unwrap();
    assert_eq!(
        wrongs(&list),
        [
            (2, Why::CodeMalformed, "code", "AB1"),
            (3, Why::DayMalformed, "valable jusqu'au", "31.02.2027"),
            (6, Why::Ragged, "", "2"),
            (7, Why::CodeMissing, "code", ""),
            (8, Why::CodeMalformed, "code", "=A1+2"),
            (9, Why::Unclosed, "", "\""),
        ]
    );
    assert_eq!(list.lines[2].read.as_ref().unwrap().course, "deux lignes \"ici\"");
    let far = read(b"sep=;\r\ncode;cours\r\n\r\nAB12;\r\n\r\nA;\r\n").unwrap();
    assert_eq!(far.lines.iter().map(|line| line.number).collect::<Vec<_>>(), [4, 6]);
    let long = read(format!("code;cours\nAB12;{}\n", "x".repeat(121)).as_bytes()).unwrap();
    assert_eq!(wrongs(&long)[0].1, Why::TextTooLong);
}
