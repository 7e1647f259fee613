//! The recovery sheet of a fresh office key: the only place where the key stands in clear.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::desk::Desk;
use crate::documents::{Document, RecoveryFacts, SheetStyle, recovery_sheet};
use crate::domain::code::ALPHABET;
use crate::error::Result;
use crate::journeys::print;
use crate::journeys::set_up::{Recovery, SetUp};
use crate::said::Sayer;
use crate::words::Words;

/// Refuses names the sheet has no room for, while nothing has been drawn yet.
///
/// # Errors
/// [`crate::refusal::Refusal::TextDoesNotFit`].
pub fn check_room(asked: &SetUp) -> Result<()> {
    check_names(&asked.name, &asked.admin, &asked.language)
}

/// The same for names that are still being written.
///
/// # Errors
/// As [`check_room`].
pub fn check_names(institution: &str, by: &str, language: &str) -> Result<()> {
    let style = SheetStyle::of(institution.trim());
    let facts = RecoveryFacts { by: by.to_owned(), ..RecoveryFacts::default() };
    print::fitting(recovery_sheet(Words::of(language), &style, &facts)).map(|_| ())
}

/// The sheet as PDF.
///
/// # Errors
/// As [`check_room`]; a fault when the PDF library complains.
pub fn recovery_pdf(desk: &Desk, recovery: &Recovery, by: &str) -> Result<Vec<u8>> {
    let (words, now) = (desk.words(), desk.now()?);
    let document = recovery_document(desk, recovery, by, now)?;
    print::pdf(desk, words, &words.say("paper-recovery"), &document, now)
}

/// The sheet itself, made now.
///
/// # Errors
/// As [`check_room`].
pub fn recovery_document(desk: &Desk, recovery: &Recovery, by: &str, now: Timestamp) -> Result<Document> {
    let words = desk.words();
    let sayer = Sayer { words, zone: desk.zone() };
    let at = [("day", sayer.long_day(sayer.day_of(now)).into()), ("time", sayer.hour(now).into())];
    let facts = RecoveryFacts {
        at: words.say_with("moment", &at),
        by: by.to_owned(),
        fingerprint: fingerprint(&desk.institution().office_key),
        codes: recovery.codes().map(|code| code.letters()),
    };
    print::fitting(recovery_sheet(words, &print::style(desk)?, &facts))
}

/// `HSGN LDVX`: 32 bits of the public half's hash, to tell two sheets apart.
pub fn fingerprint(public: &[u8; 32]) -> String {
    let nibbles = Sha256::digest(public).into_iter().take(4).flat_map(|byte| [byte >> 4, byte & 15]);
    let letters: Vec<char> = nibbles.filter_map(|nibble| ALPHABET.get(usize::from(nibble)).copied()).collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
