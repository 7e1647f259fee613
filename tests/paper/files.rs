//! Every paper as a file: sound, self-contained, readable by others, and the same twice.

use guichet_core::documents::voucher_sheets;
use guichet_core::words::{LANGUAGES, Words};

use crate::facts::{metadata, papers, style, vouchers};
use crate::tools::File;

/// Dots of the first five millimetres at a hundred an inch, less one for a smoothed edge.
const EDGE: usize = 18;

#[test]
fn every_paper_is_sound_embeds_its_fonts_and_leaves_the_edge_white() {
    for language in LANGUAGES {
        for (name, paper) in papers(language).unwrap() {
            let file = File::of(&paper.to_pdf(&metadata(language)).unwrap());
            file.keep(&name);
            let checked = file.ask("qpdf", &["--check"], &[]);
            assert!(checked.contains("No syntax or stream encoding errors found"), "{name}: {checked}");
            let fonts = file.ask("pdffonts", &[], &[]);
            for font in fonts.lines().skip(2) {
                let columns: Vec<&str> = font.split_whitespace().collect();
                let [.., embedded, subset, unicode, _, _] = columns.as_slice() else { panic!("{name}: {font}") };
                assert_eq!([*embedded, *subset, *unicode], ["yes"; 3], "{name}: {font}");
            }
            let page = file.greys();
            for y in 0..page.height {
                for x in 0..page.width {
                    let inside = (EDGE..page.width - EDGE).contains(&x) && (EDGE..page.height - EDGE).contains(&y);
                    assert!(
                        inside || !page.is_inked(x, y),
                        "{name}: ink at {x}, {y} of {} × {}",
                        page.width,
                        page.height
                    );
                }
            }
        }
    }
}

#[test]
fn a_file_says_what_it_is_when_it_was_made_and_in_which_language() {
    let sheets = voucher_sheets(Words::of("fr"), &style(), &vouchers(8)).unwrap();
    let bytes = sheets.to_pdf(&metadata("fr")).unwrap();
    let file = File::of(&bytes);
    let said = file.ask("pdfinfo", &["-isodates"], &[]);
    for line in [
        "Title:           Bons « été » 000001 à 000008",
        "Author:          Centre de formation du Jura",
        "Pages:           1",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    assert!(said.contains("2026-11-23T15:20:00+01"), "{said}");
    assert!(!said.contains("PDF subtype"), "it is no PDF/X: {said}");
    let inside = file.ask("qpdf", &["--qdf", "--object-streams=disable"], &["-"]);
    assert!(inside.contains("/Lang (fr)") && inside.contains("/PrintScaling /None"));
    assert_eq!(bytes, sheets.to_pdf(&metadata("fr")).unwrap(), "the same facts give the same bytes");
}

#[test]
fn its_text_is_found_by_others() {
    let sheets = voucher_sheets(Words::of("fr"), &style(), &vouchers(2)).unwrap();
    let text = File::of(&sheets.to_pdf(&metadata("fr")).unwrap()).text().replace('\u{a0}', " ");
    let lines = [
        "BON",
        "Centre de formation du Jura",
        "Bureautique et",
        "recherche d’emploi",
        "Remis par ORP Bienne",
        "Utilisable jusqu’au 31 décembre 2027 inclus",
        "Ouvre 90 jours d’accès dès la saisie du code",
        "À la borne, montrez ce carré ou tapez ces 12 lettres :",
        "Bon 000002 · 23.11.2026 · S. R.",
    ];
    for line in lines {
        assert!(text.lines().any(|found| found == line || found.contains(line)), "{line} in {text}");
    }
}

#[test]
fn names_in_other_scripts_are_drawn_by_the_spare_faces() {
    let mut voucher = vouchers(1);
    voucher[0].issuer = "Łukasz Šarić Nguyễn Ирина".to_owned();
    let sheets = voucher_sheets(Words::of("fr"), &style(), &voucher).unwrap();
    let file = File::of(&sheets.to_pdf(&metadata("fr")).unwrap());
    assert!(file.text().replace('\n', " ").contains("Łukasz Šarić Nguyễn Ирина"), "{}", file.text());
    assert!(file.ask("pdffonts", &[], &[]).contains("DejaVu"), "the spare face is embedded");
}
