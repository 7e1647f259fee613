//! Codes that other issuers drew, of letters and digits (V-G9, decision 19).
//!
//! The rule, and the only place that says it: compatible forms are made alike (NFKC), spaces and
//! hyphens of every kind are dropped, letters become capitals, and what is left must be 4 to 40
//! characters of `A–Z` and `0–9`. So `orp 2026‑0042`, `Orp-2026-0042` and `ORP20260042` are one code.

use std::fmt;

use unicode_normalization::UnicodeNormalization;

/// The fewest characters of a code.
pub const LEAST: usize = 4;
/// The most characters of a code.
pub const MOST: usize = 40;

/// Stands before an issuer's code that a door has handed out, so that nobody takes it for ours.
const MARK: char = '*';

/// A code of an issuer, folded. Whoever holds one may spend its voucher: never logged.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ForeignCode(String);

/// Why a text is not such a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing is left of it.
    Missing,
    /// Fewer than [`LEAST`] or more than [`MOST`] characters.
    Length,
    /// Something that is neither letter nor digit, space nor hyphen.
    Symbols,
}

impl ForeignCode {
    /// Reads a code as it was typed, scanned or listed.
    ///
    /// # Errors
    /// The [`Flaw`].
    pub fn parse(text: &str) -> Result<Self, Flaw> {
        let mut code = String::new();
        for c in text.nfkc() {
            match c {
                _ if is_gap(c) => {}
                'a'..='z' | 'A'..='Z' | '0'..='9' => code.push(c.to_ascii_uppercase()),
                _ => return Err(Flaw::Symbols),
            }
        }
        match code.len() {
            0 => Err(Flaw::Missing),
            LEAST..=MOST => Ok(Self(code)),
            _ => Err(Flaw::Length),
        }
    }

    /// The folded text, to be hashed.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The form in which a door hands it out and takes it back.
    pub fn handed(&self) -> String {
        format!("{MARK}{}", self.0)
    }

    /// Reads what a door handed out; nothing when the text is not marked as an issuer's code.
    pub fn take_back(text: &str) -> Option<Self> {
        Self::parse(text.strip_prefix(MARK)?).ok()
    }
}

/// Spaces and hyphens, as people and spreadsheets write them.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

impl fmt::Debug for ForeignCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ForeignCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_code_however_it_is_written() {
        for text in ["ORP20260042", "orp 2026‑0042", " Orp-2026-0042\t", "ｏｒｐ２０２６００４２", "orp\u{a0}2026–0042"]
        {
            assert_eq!(ForeignCode::parse(text).unwrap().text(), "ORP20260042", "{text:?}");
        }
        assert_ne!(ForeignCode::parse("ORPO").unwrap(), ForeignCode::parse("ORP0").unwrap());
    }

    #[test]
    fn what_is_no_code_says_why() {
        for (text, flaw) in [
            ("", Flaw::Missing),
            (" - ", Flaw::Missing),
            ("AB1", Flaw::Length),
            ("A-B 1", Flaw::Length),
            ("ÉTÉ2026", Flaw::Symbols),
            ("AB\u{200b}CD", Flaw::Symbols),
            ("http://ab", Flaw::Symbols),
            ("=1+1", Flaw::Symbols),
        ] {
            assert_eq!(ForeignCode::parse(text), Err(flaw), "{text:?}");
        }
        assert!(ForeignCode::parse(&"7".repeat(40)).is_ok());
        assert_eq!(ForeignCode::parse(&"7".repeat(41)), Err(Flaw::Length));
        assert_eq!(format!("{:?}", ForeignCode::parse("ABCD").unwrap()), "ForeignCode(…)");
    }

    #[test]
    fn what_a_door_hands_out_it_takes_back() {
        let code = ForeignCode::parse("bcdf-ghjk-lnpr").unwrap();
        assert_eq!(code.handed(), "*BCDFGHJKLNPR");
        assert_eq!(ForeignCode::take_back(&code.handed()), Some(code));
        assert_eq!(ForeignCode::take_back("BCDFGHJKLNPR"), None);
        assert_eq!(ForeignCode::take_back("*"), None);
    }
}
