//! Sheets as a scanner and a secretary meet them: every code reads, long words are refused, previews are marked.

use std::collections::HashSet;

use guichet_core::documents::{
    CredentialSecret, SheetStyle, credential_sheets, next_step_slip, recovery_sheet, test_page, voucher_sheets,
};
use guichet_core::words::{LANGUAGES, Words};

use crate::facts::{code, metadata, next_step, phrase, recovery, slip, style, trial, vouchers};
use crate::tools::File;

const PIECE: (f64, f64) = (105.0, 74.25);

#[test]
fn every_qr_of_two_sheets_is_read() {
    for language in LANGUAGES {
        let vouchers = vouchers(13);
        let sheets = voucher_sheets(Words::of(language), &style(), &vouchers).unwrap();
        assert_eq!(sheets.pages(), 2);
        let file = File::of(&sheets.to_pdf(&metadata(language)).unwrap());
        for (place, voucher) in vouchers.iter().enumerate() {
            let (column, row) =
                (f64::from(u8::try_from(place % 2).unwrap()), f64::from(u8::try_from(place % 8 / 2).unwrap()));
            let read = file.qr(place / 8 + 1, (column * PIECE.0, row * PIECE.1, PIECE.0, PIECE.1));
            assert_eq!(read, [format!("GTV{}", voucher.code)], "place {place}");
        }
        assert!(file.qr(2, (PIECE.0, 2.0 * PIECE.1, PIECE.0, 2.0 * PIECE.1)).is_empty(), "three places stay empty");
    }
}

#[test]
fn slips_and_the_recovery_sheet_are_read_and_noise_is_not() {
    let words = Words::of("fr");
    let slips = [slip(phrase()), slip(CredentialSecret::Code(format!("GTC{}", code(9))))];
    let file = File::of(&credential_sheets(words, &style(), &slips).unwrap().to_pdf(&metadata("fr")).unwrap());
    assert_eq!(file.qr(1, (0.0, 0.0, 105.0, 148.5)), [format!("GTS{}", code(7))]);
    assert_eq!(file.qr(1, (105.0, 0.0, 105.0, 148.5)), [format!("GTC{}", code(9))]);
    let file = File::of(&next_step_slip(words, &style(), &next_step()).unwrap().to_pdf(&metadata("fr")).unwrap());
    assert_eq!(file.qr(1, (0.0, 0.0, 105.0, 148.5)), [format!("GTC{}", code(3))]);
    let facts = recovery();
    let file = File::of(&recovery_sheet(words, &style(), &facts).unwrap().to_pdf(&metadata("fr")).unwrap());
    assert_eq!(file.qr(1, (130.0, 100.0, 70.0, 75.0)), [format!("GTK{}", facts.codes.concat())]);
}

#[test]
fn a_word_too_long_for_its_box_is_refused_by_name_and_nothing_is_cut() {
    let mut voucher = vouchers(1);
    voucher[0].programme =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".to_owned();
    let refused = voucher_sheets(Words::of("fr"), &style(), &voucher).unwrap_err();
    assert_eq!(refused.frame, "voucher: programme");
    assert_eq!(refused.text, voucher[0].programme);
}

#[test]
fn a_rehearsal_and_a_preview_are_marked_and_the_codes_still_read() {
    let words = Words::of("fr");
    let rehearsal = SheetStyle { rehearsal: true, ..style() };
    let file = File::of(&voucher_sheets(words, &rehearsal, &vouchers(1)).unwrap().to_pdf(&metadata("fr")).unwrap());
    assert!(file.text().contains("ESSAI"));
    assert_eq!(file.qr(1, (0.0, 0.0, PIECE.0, PIECE.1)), [format!("GTV{}", code(1))]);
    let specimen = SheetStyle { specimen: true, ..style() };
    let file = File::of(&voucher_sheets(words, &specimen, &vouchers(1)).unwrap().to_pdf(&metadata("fr")).unwrap());
    assert!(file.text().contains("SPÉCIMEN"));
}

#[test]
fn the_rule_of_the_test_page_is_fifty_millimetres_and_its_square_is_read() {
    let file = File::of(&test_page(Words::of("fr"), &style(), &trial()).unwrap().to_pdf(&metadata("fr")).unwrap());
    assert_eq!(file.qr(1, (15.0, 130.0, 60.0, 60.0)), [trial().payload]);
    let page = file.greys();
    // The rule lies 96 mm from the top; a hundred dots an inch.
    let dot = |millimetres: u32| usize::try_from(millimetres * 1000 / 254).unwrap();
    // The page's own frame stands at both edges: the rule is what lies between.
    let inked = |y: usize| (dot(15)..dot(195)).filter(|x| page.is_inked(*x, y)).collect::<Vec<usize>>();
    let rule = (dot(96) - 2..=dot(96) + 2).map(inked).max_by_key(Vec::len).unwrap();
    let length = rule[rule.len() - 1] - rule[0];
    assert!(length.abs_diff(dot(50)) <= 2 && rule.len() >= length, "{length} dots, {rule:?}");
}

#[test]
fn a_logo_stands_in_the_plate_and_the_preview_needs_no_font() {
    let mut png = std::io::Cursor::new(vec![]);
    image::GrayImage::from_pixel(40, 20, image::Luma([0])).write_to(&mut png, image::ImageFormat::Png).unwrap();
    let style = style().with_logo(png.get_ref()).unwrap();
    let sheets = voucher_sheets(Words::of("fr"), &style, &vouchers(8)).unwrap();
    let file = File::of(&sheets.to_pdf(&metadata("fr")).unwrap());
    let listed = file.ask("pdfimages", &["-list"], &[]);
    let objects: HashSet<&str> = listed.lines().skip(2).filter_map(|line| line.split_whitespace().nth(10)).collect();
    assert_eq!((listed.lines().count(), objects.len()), (2 + 8, 1), "one picture, shown eight times: {listed}");
    let svg = sheets.page_svg(0).unwrap();
    assert!(!svg.contains("<text") && svg.contains("data:image/png") && svg.len() < 250_000, "{} bytes", svg.len());
    assert!(sheets.page_svg(1).is_none());
}
