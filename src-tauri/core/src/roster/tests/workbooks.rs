//! Workbooks: small ones made here, and those nobody should open.

use std::io::Write;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(vec![]));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook of sheets: name, state, rows in XML.
fn xlsx_with(properties: &str, sheets: &[(&str, &str, &str)], more: &[(&str, &str)]) -> Vec<u8> {
    let numbered = || sheets.iter().zip(1..);
    let listed: String = numbered()
        .map(|((name, state, _), n)| format!(r#"<sheet name="{name}" sheetId="{n}" state="{state}" r:id="r{n}"/>"#))
        .collect::<Vec<_>>()
        .concat();
    let related: String = numbered()
        .map(|(_, n)| {
            format!(r#"<Relationship Id="r{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>"#)
        })
        .collect::<Vec<_>>()
        .concat();
    let book =
        format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{properties}<sheets>{listed}</sheets></workbook>"#);
    let related = format!(
        r#"<Relationships xmlns="{RELATIONS}">{related}<Relationship Id="s" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>"#
    );
    let styles = format!(
        r#"<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#
    );
    let pages: Vec<(String, String)> = numbered()
        .map(|((_, _, rows), n)| {
            let text = format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#);
            (format!("xl/worksheets/sheet{n}.xml"), text)
        })
        .collect();
    let package = format!(
        r#"<Relationships xmlns="{RELATIONS}"><Relationship Id="b" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    let mut parts: Vec<(&str, &str)> = vec![
        ("_rels/.rels", &package),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &related),
        ("xl/styles.xml", &styles),
    ];
    parts.extend(pages.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    parts.extend(more);
    zipped(&parts)
}

fn text(at: &str, text: &str) -> String {
    format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

fn row(line: u32, cells: &[String]) -> String {
    format!(r#"<row r="{line}">{}</row>"#, cells.concat())
}

fn header() -> String {
    row(1, &[text("A1", "numéro"), text("B1", "nom"), text("C1", "né le"), text("D1", "tel")])
}

#[test]
fn cells_are_said_as_a_person_reads_them() {
    let cells = [
        header(),
        row(
            2,
            &[
                r#"<c r="A2"><v>1234567</v></c>"#.into(),
                text("B2", "Müller"),
                r#"<c r="C2" s="1"><v>40543</v></c>"#.into(),
                text("D2", "0791234567"),
            ],
        ),
        row(
            4,
            &[
                r#"<c r="A4"><f>A2+1</f><v>1234568</v></c>"#.into(),
                r#"<c r="C4" t="b"><v>1</v></c>"#.into(),
                r#"<c r="D4"><v>791234567</v></c>"#.into(),
            ],
        ),
        row(5, &[r#"<c r="A5"><v>2.5</v></c>"#.into(), r#"<c r="B5" t="e"><v>#N/A</v></c>"#.into()]),
    ]
    .concat();
    let bytes =
        xlsx_with("", &[("vide", "visible", ""), ("secret", "hidden", &header()), ("élèves", "visible", &cells)], &[]);
    let files = Files::new();
    let table = files.read("liste.xlsx", &bytes).unwrap();
    assert_eq!(
        rows(&table),
        [
            ["numéro", "nom", "né le", "tel"],
            ["1234567", "Müller", "2010-12-31", "0791234567"],
            ["1234568", "", "TRUE", "791234567"],
            ["2.5", "#N/A", "", ""],
        ]
    );
    assert_eq!(table.rows().map(|row| table.cells.line(row)).collect::<Vec<_>>(), [2, 4, 5]);
    assert_eq!(table.guess.sheet.as_deref(), Some("élèves"));
    let notes: Vec<_> = table.notes.iter().map(|note| (note.kind, note.column, note.line)).collect();
    assert_eq!(
        notes,
        [
            (Kind::ZerosLost, Some(3), 4),
            (Kind::Formula, Some(0), 4),
            (Kind::Truth, Some(2), 4),
            (Kind::CellError, Some(1), 5),
            (Kind::HiddenSheets, None, 0),
            (Kind::OtherSheets, None, 0),
        ]
    );
    let asked = |sheet: &str| Asked { sheet: Some(sheet.into()), ..Asked::default() };
    let path = files.keep("liste.xlsx", &bytes);
    assert_eq!(read(&path, &asked("secret")).unwrap().rows().len(), 0);
    assert!(matches!(refused(read(&path, &asked("autre"))), Refusal::RosterSheetUnknown { .. }));
}

#[test]
fn days_of_both_systems_are_the_same_days() {
    let files = Files::new();
    for (properties, serial, is_1904) in [("", 40543, false), (r#"<workbookPr date1904="1"/>"#, 40543 - 1462, true)] {
        let cells = header() + &row(2, &[format!(r#"<c r="C2" s="1"><v>{serial}</v></c>"#)]);
        let table = files.read("liste.xlsx", &xlsx_with(properties, &[("a", "visible", &cells)], &[])).unwrap();
        assert_eq!((rows(&table)[1][2], table.guess.is_1904), ("2010-12-31", is_1904));
    }
}

#[test]
fn a_row_wider_than_the_names_is_refused() {
    let cells = header() + &row(2, &[text("A2", "1"), text("E2", "x")]);
    let said = Files::new().refusal("liste.xlsx", &xlsx_with("", &[("a", "visible", &cells)], &[]));
    assert_eq!(said, Refusal::RosterRagged { file: "liste.xlsx".into(), line: 2, expected: 4, found: 5 });
}

#[test]
fn open_documents_are_read() {
    let cell = |text: &str| {
        format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)
    };
    let day = r#"<table:table-cell office:value-type="date" office:date-value="2010-12-31"><text:p>31.12.2010</text:p></table:table-cell>"#;
    let content = format!(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="liste"><table:table-row>{}{}</table:table-row><table:table-row>{}{day}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#,
        cell("nom"),
        cell("né le"),
        cell("Šarić"),
    );
    let mime = "application/vnd.oasis.opendocument.spreadsheet";
    let manifest = "<manifest:manifest></manifest:manifest>";
    let bytes = zipped(&[("mimetype", mime), ("META-INF/manifest.xml", manifest), ("content.xml", &content)]);
    let table = Files::new().read("liste.ods", &bytes).unwrap();
    assert_eq!(rows(&table), [["nom", "né le"], ["Šarić", "2010-12-31"]]);
    assert_eq!(table.guess.form, Form::Ods);
}

#[test]
fn what_nobody_should_open_stays_closed() {
    let files = Files::new();
    let plain = xlsx_with("", &[("a", "visible", &header())], &[]);
    let macros = xlsx_with("", &[("a", "visible", &header())], &[("xl/vbaProject.bin", "x")]);
    assert!(matches!(files.refusal("a.xlsx", &macros), Refusal::RosterMacros { .. }));
    assert!(matches!(files.refusal("a.xlsm", &plain), Refusal::RosterMacros { .. }));
    assert!(matches!(files.refusal("a.csv", &plain), Refusal::RosterExtensionWrong { .. }));
    assert!(matches!(files.refusal("a.xlsx", b"nom;prenom\nA;B\n"), Refusal::RosterExtensionWrong { .. }));
    assert!(matches!(files.refusal("a.xlsx", &zipped(&[("x", "y")])), Refusal::RosterNotTable { .. }));
    assert!(matches!(files.refusal("a.xlsx", &plain[..plain.len() / 2]), Refusal::RosterDamaged { .. }));
    assert_eq!(files.read("liste", &plain).unwrap().guess.form, Form::Xlsx);
    let ole = |name: &str| {
        let wide = name.encode_utf16().flat_map(u16::to_le_bytes);
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".iter().copied().chain(wide).collect::<Vec<u8>>()
    };
    assert!(matches!(files.refusal("a.xlsx", &ole("EncryptedPackage")), Refusal::RosterEncrypted { .. }));
    assert!(matches!(files.refusal("a.xls", &ole("Workbook_VBA_PROJECT")), Refusal::RosterMacros { .. }));
    assert!(matches!(files.refusal("a.xls", &ole("WordDocument")), Refusal::RosterNotTable { .. }));
    assert!(matches!(files.refusal("a.xls", &ole("Workbook")), Refusal::RosterDamaged { .. }));
}

#[test]
fn a_bomb_is_counted_by_what_comes_out_of_it() {
    let megabyte = " ".repeat(1024 * 1024);
    let mut zip = ZipWriter::new(std::io::Cursor::new(vec![]));
    zip.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    for _ in 0..=200 {
        zip.write_all(megabyte.as_bytes()).unwrap();
    }
    let mut bytes = zip.finish().unwrap().into_inner();
    let files = Files::new();
    assert!(matches!(files.refusal("a.xlsx", &bytes), Refusal::RosterUnpacksTooLarge { most_mb: 200, .. }));
    // The directory at its end says another size: it is not asked.
    let real = u32::try_from(201 * 1024 * 1024).unwrap().to_le_bytes();
    while let Some(at) = bytes.windows(4).position(|four| four == real) {
        bytes[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
    }
    let said = files.refusal("a.xlsx", &bytes);
    assert!(matches!(said, Refusal::RosterUnpacksTooLarge { .. } | Refusal::RosterDamaged { .. }), "{said:?}");
}
