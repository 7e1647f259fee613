//! Papers for a class as a scanner meets them: every square reads, pages are counted, secrets stay where asked.

use guichet_core::documents::{
    ClassSlips, Columns, CredentialSecret, PerSheet, ROWS_PER_PAGE, attestation, class_listing, class_slips,
    credential_cards, letters, ticket,
};
use guichet_core::words::Words;

use crate::classes::{self, ALL};
use crate::facts::{code, metadata, phrase, slip, style};
use crate::tools::File;

#[test]
fn a_listing_repeats_its_head_and_its_square_on_every_page() {
    let words = Words::of("fr");
    let facts = classes::listing(false, ALL);
    assert_eq!(facts.rows.len(), ROWS_PER_PAGE + 1);
    let listing = class_listing(words, &style(), &facts).unwrap();
    assert_eq!(listing.pages(), 2);
    let file = File::of(&listing.to_pdf(&metadata("fr")).unwrap());
    for page in [1, 2] {
        assert_eq!(file.qr(page, (170.0, 6.0, 32.0, 30.0)), [format!("GTL{}", facts.code)]);
    }
    let text = file.text().replace('\u{a0}', " ");
    assert_eq!(text.matches("Nom d’utilisateur").count(), 2);
    assert_eq!(text.matches("déjà en service depuis le 12.11.").count(), 4);
    assert!(text.contains("page 2 sur 2") && text.contains("27") && text.contains("À détruire avant le mercredi 23"));
}

#[test]
fn a_listing_shows_no_secret_unless_asked_and_never_one_of_an_account_in_use() {
    let words = Words::of("fr");
    let text = |columns| {
        let listing = class_listing(words, &style(), &classes::listing(false, columns)).unwrap();
        File::of(&listing.to_pdf(&metadata("fr")).unwrap()).text().replace('\u{a0}', " ")
    };
    let first = code(1);
    let letters: Vec<char> = first.chars().collect();
    let groups = letters.chunks(4).map(String::from_iter).collect::<Vec<String>>().join(" ");
    let (plain, with) = (text(Columns::default()), text(ALL));
    assert!(!plain.contains(&groups) && !plain.contains("chocolat") && !plain.contains("CONFIDENTIELLE"), "{plain}");
    assert!(with.contains(&groups) && with.contains("chocolat") && with.contains("CONFIDENTIELLE"), "{with}");
    let taken = code(3);
    assert!(!with.contains(taken.get(..4).unwrap()), "row 3 is in use");
}

#[test]
fn slips_of_classes_begin_sheets_of_their_own_and_are_read_piece_by_piece() {
    let slips = vec![slip(phrase()); 5];
    let classes = [classes::class(false, &slips), classes::class(true, &slips[..3])];
    for (per_sheet, sheets) in [(PerSheet::One, 8), (PerSheet::Two, 5), (PerSheet::Four, 3)] {
        for separated in [false, true] {
            let document = class_slips(Words::of("fr"), &style(), &classes, per_sheet, separated).unwrap();
            assert_eq!(document.pages(), if separated { sheets + 2 } else { sheets });
        }
    }
    let document = class_slips(Words::of("fr"), &style(), &classes, PerSheet::Two, true).unwrap();
    let file = File::of(&document.to_pdf(&metadata("fr")).unwrap());
    let text = file.text().replace('\u{a0}', " ");
    assert!(text.contains("5 bulletins sur 3 feuilles") && text.contains("3 bulletins sur 2 feuilles"), "{text}");
    for left in [0.0, 105.0] {
        assert_eq!(file.qr(2, (left, 0.0, 105.0, 148.5)), [format!("GTS{}", code(7))]);
    }
    let one = class_slips(Words::of("fr"), &style(), &classes, PerSheet::One, false).unwrap();
    let file = File::of(&one.to_pdf(&metadata("fr")).unwrap());
    assert_eq!(file.qr(8, (52.5, 0.0, 105.0, 148.5)), [format!("GTS{}", code(7))]);
}

#[test]
fn every_square_of_eight_cards_is_read() {
    let activation = |number| slip(CredentialSecret::Code(format!("GTC{}", code(number))));
    let slips: Vec<_> = (1..=9).map(activation).collect();
    let cards = credential_cards(Words::of("fr"), &style(), &slips).unwrap();
    assert_eq!(cards.pages(), 2);
    let file = File::of(&cards.to_pdf(&metadata("fr")).unwrap());
    for (number, place) in (1..=8).zip(0u8..) {
        let (x, y) = (20.0 + f64::from(place % 2) * 85.0, 38.5 + f64::from(place / 2) * 55.0);
        assert_eq!(file.qr(1, (x, y, 85.0, 55.0)), [format!("GTC{}", code(number))], "card {number}");
    }
}

#[test]
fn letters_and_attestations_are_read_and_nothing_else_stands_in_the_window() {
    let words = Words::of("fr");
    let letter = letters(words, &style(), &[classes::letter(true)]).unwrap();
    let file = File::of(&letter.to_pdf(&metadata("fr")).unwrap());
    assert_eq!(file.qr(1, (15.0, 225.0, 45.0, 45.0)), [format!("GTC{}", code(4))]);
    let seen = file.ask("pdftotext", &["-r", "72", "-x", "281", "-y", "122", "-W", "294", "-H", "153"], &["-"]);
    assert_eq!(seen.lines().filter(|line| !line.trim().is_empty()).count(), 6, "{seen}");
    let facts = classes::ticket(true);
    let file = File::of(&ticket(words, &style(), &facts).unwrap().to_pdf(&metadata("fr")).unwrap());
    assert_eq!(file.qr(1, (10.0, 76.0, 60.0, 41.0)), [format!("GTS{}", facts.code)]);
    let facts = classes::attestation(false);
    let file = File::of(&attestation(words, &style(), &facts).unwrap().to_pdf(&metadata("fr")).unwrap());
    assert_eq!(file.qr(1, (25.0, 221.0, 45.0, 47.0)), [format!("GTD{}", facts.code)]);
}

#[test]
fn an_address_of_seven_lines_is_refused() {
    let mut facts = classes::letter(true);
    facts.address.extend(["Case postale 1234", "Suisse"].map(str::to_owned));
    assert_eq!(letters(Words::of("fr"), &style(), &[facts]).unwrap_err().frame, "letter: address");
}

#[test]
fn a_slip_in_a_long_run_stays_small() {
    let slips: Vec<_> = (1..=400u32)
        .map(|number| {
            let mut facts = slip(CredentialSecret::Phrase {
                user: format!("duc{}", 204_000 + number),
                words: ["citron", "boussole", "cigogne", "balcon", "avril"].map(String::from).to_vec(),
                slip: code(number),
            });
            facts.noise = u64::from(number);
            facts.reference = format!("2026-{number:06}");
            facts
        })
        .collect();
    let class = ClassSlips { title: "Toutes les classes".to_owned(), slips };
    let run = class_slips(Words::of("fr"), &style(), &[class], PerSheet::Four, false).unwrap();
    let bytes = run.to_pdf(&metadata("fr")).unwrap().len();
    // Fonts are the same whatever the number: they are counted once, off a run of one.
    let one = ClassSlips { title: String::new(), slips: vec![slip(phrase())] };
    let fonts = class_slips(Words::of("fr"), &style(), &[one], PerSheet::Four, false).unwrap();
    let fonts = fonts.to_pdf(&metadata("fr")).unwrap().len();
    let each = (bytes - fonts) / 399;
    assert!(each <= 800, "{each} bytes a slip");
}
