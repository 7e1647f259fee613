//! Codes people carry: twelve layout-proof letters, typed, scanned or read aloud (decision 14).

use std::fmt;

use super::check_letters::{Check, LENGTH, check, check_letters};

/// Sixteen consonants that sit on the same key of every Latin layout and make no words.
pub const ALPHABET: [char; 16] = ['B', 'C', 'D', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'P', 'R', 'S', 'T', 'V', 'X'];

/// What a code is for; its letter stands third in the QR's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A voucher.
    Voucher,
    /// Activation of an account.
    Activation,
    /// A new password.
    Reset,
    /// A slip, which identifies its owner and opens nothing.
    Slip,
    /// A printed listing.
    Listing,
    /// An attestation.
    Attestation,
    /// A part of the office key's recovery sheet.
    OfficeKey,
}

const KINDS: [(Kind, char); 7] = [
    (Kind::Voucher, 'V'),
    (Kind::Activation, 'C'),
    (Kind::Reset, 'R'),
    (Kind::Slip, 'S'),
    (Kind::Listing, 'L'),
    (Kind::Attestation, 'D'),
    (Kind::OfficeKey, 'K'),
];

impl Kind {
    /// The letter of this kind in a QR.
    pub fn letter(self) -> char {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or('V', |(_, letter)| *letter)
    }
}

/// Twelve right letters. Whoever holds one may spend what it stands for: never logged.
#[derive(Clone, PartialEq, Eq)]
pub struct Code([u8; LENGTH]);

/// Why a text is not a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Fewer or more than twelve letters.
    Length,
    /// The check letters disagree; a hint only, two errors can point to a wrong place.
    Mistyped {
        /// Group to look at, 1…3, or 0 when none stands out.
        group: u8,
        /// That group with `?` for the doubtful letter: `G?JK`.
        hint: String,
    },
}

/// A code as it was presented: with its kind when it came from a QR.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presented {
    /// The kind its QR names; letters typed by hand name none.
    pub kind: Option<Kind>,
    /// The letters.
    pub code: Code,
}

impl Code {
    /// Makes a code of 40 random bits; only the ten lowest nibbles are used.
    pub fn from_random(bytes: [u8; 10]) -> Self {
        let data = bytes.map(|byte| byte & 0x0f);
        let mut letters = [0; LENGTH];
        for (place, value) in letters.iter_mut().zip(data.into_iter().chain(check_letters(data))) {
            *place = value;
        }
        Self(letters)
    }

    /// Reads what was typed or scanned: case, spaces and anything outside the alphabet do not
    /// count, and the letters before a QR's `GT` + kind (an address, say) are skipped.
    ///
    /// # Errors
    /// A [`Flaw`] when twelve letters are not there or do not agree with their check letters.
    pub fn parse(text: &str) -> Result<Presented, Flaw> {
        let letters: Vec<u8> = text.chars().filter_map(value_of).collect();
        if let Some(head) = letters.len().checked_sub(LENGTH + 3)
            && let Some(([g, t, kind], tail)) = letters.get(head..).and_then(<[u8]>::split_first_chunk)
            && (letter_of(*g), letter_of(*t)) == ('G', 'T')
            && let Some((kind, _)) = KINDS.iter().find(|(_, letter)| *letter == letter_of(*kind))
            && let Ok(values) = <[u8; LENGTH]>::try_from(tail)
        {
            return Ok(Presented { kind: Some(*kind), code: Self::checked(values)? });
        }
        let values = <[u8; LENGTH]>::try_from(letters.as_slice()).map_err(|_| Flaw::Length)?;
        Ok(Presented { kind: None, code: Self::checked(values)? })
    }

    fn checked(values: [u8; LENGTH]) -> Result<Self, Flaw> {
        let place = match check(values) {
            Check::Right => return Ok(Self(values)),
            Check::Wrong(place) => place,
        };
        let Some(place) = place else {
            return Err(Flaw::Mistyped { group: 0, hint: String::new() });
        };
        let group = place / 4;
        let hint = values
            .iter()
            .enumerate()
            .skip(group * 4)
            .take(4)
            .map(|(at, value)| if at == place { '?' } else { letter_of(*value) })
            .collect();
        let group = u8::try_from(group + 1).unwrap_or(0);
        Err(Flaw::Mistyped { group, hint })
    }

    /// The twelve letters, to be shown once, hashed, or printed.
    pub fn letters(&self) -> String {
        self.0.iter().map(|value| letter_of(*value)).collect()
    }

    /// The letters as they are printed: three groups of four.
    pub fn groups(&self) -> [String; 3] {
        let letters: Vec<char> = self.letters().chars().collect();
        let group = |at: usize| letters.iter().skip(at * 4).take(4).collect();
        [group(0), group(1), group(2)]
    }

    /// The text of its QR: `GT`, the kind's letter, the code.
    pub fn payload(&self, kind: Kind) -> String {
        format!("GT{}{}", kind.letter(), self.letters())
    }

    /// The ten data values, four bits each, without the check letters.
    pub fn data(&self) -> impl Iterator<Item = u8> {
        self.0.into_iter().take(LENGTH - 2)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

fn letter_of(value: u8) -> char {
    ALPHABET.get(usize::from(value)).copied().unwrap_or('?')
}

fn value_of(letter: char) -> Option<u8> {
    let upper = letter.to_ascii_uppercase();
    ALPHABET.iter().position(|known| *known == upper).and_then(|at| u8::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> Code {
        Code::from_random([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    }

    #[test]
    fn a_code_is_read_however_it_is_written() {
        let letters = code().letters();
        let spaced = code().groups().join("  ").to_lowercase();
        assert_eq!(Code::parse(&letters).unwrap().code, code());
        assert_eq!(Code::parse(&spaced).unwrap().code, code());
        let scanned = Code::parse(&format!("https://exemple.ch/{}", code().payload(Kind::Activation))).unwrap();
        assert_eq!(scanned, Presented { kind: Some(Kind::Activation), code: code() });
    }

    #[test]
    fn a_wrong_letter_is_pointed_at_and_a_short_code_refused() {
        let letters = code().letters();
        let wrong = letters.replacen(letters.chars().nth(5).unwrap(), "X", 1);
        assert!(matches!(Code::parse(&wrong), Err(Flaw::Mistyped { hint, .. }) if hint.contains('?')));
        assert_eq!(Code::parse("BCDF"), Err(Flaw::Length));
        assert_eq!(format!("{:?}", code()), "Code(…)");
    }
}
