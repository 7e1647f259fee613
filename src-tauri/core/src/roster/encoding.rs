//! Which letters bytes mean: a file says so itself, or the names in it do.

use std::collections::HashMap;
use std::sync::LazyLock;

use encoding_rs::{ISO_8859_15, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The upper half of code page 850, in order (unicode.org, MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT).
const UPPER_850: &str = concat!(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤",
    "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}"
);

/// Letters of names here, the frequent ones first; a guess that gives them is a good one.
const FREQUENT: &str = "éèüöäçëïêôâàîûñóáßøœÉÜÖÄÇÈŠšžŽíìòùåæãõúÀÂÊÎÔËÏŒÿ";

/// How bytes become letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Iso885915,
    Cp850,
    MacRoman,
}

impl Encoding {
    /// Those with one byte a letter; of two that read a file alike, the earlier one is said.
    pub const SINGLE: [Self; 4] = [Self::Windows1252, Self::Iso885915, Self::Cp850, Self::MacRoman];
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Windows1252, Self::Iso885915, Self::Cp850, Self::MacRoman];

    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "Windows-1252",
            Self::Iso885915 => "ISO-8859-15",
            Self::Cp850 => "CP850",
            Self::MacRoman => "MacRoman",
        }
    }

    /// The one of this name, whatever its case and strokes.
    pub fn named(name: &str) -> Option<Self> {
        let bare = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        let asked = bare(name);
        let also = match asked.as_str() {
            "cp1252" | "latin1" | "iso88591" => Some(Self::Windows1252),
            "latin9" => Some(Self::Iso885915),
            "ibm850" => Some(Self::Cp850),
            "macintosh" | "mac" => Some(Self::MacRoman),
            "utf16" => Some(Self::Utf16Le),
            _ => None,
        };
        also.or_else(|| Self::ALL.into_iter().find(|encoding| bare(encoding.name()) == asked))
    }

    /// The table its letters are read by; code page 850 has one of our own.
    pub(super) fn table(self) -> Option<&'static encoding_rs::Encoding> {
        match self {
            Self::Utf8 => Some(UTF_8),
            Self::Utf16Le => Some(UTF_16LE),
            Self::Utf16Be => Some(UTF_16BE),
            Self::Windows1252 => Some(WINDOWS_1252),
            Self::Iso885915 => Some(ISO_8859_15),
            Self::MacRoman => Some(MACINTOSH),
            Self::Cp850 => None,
        }
    }

    /// The letter of one byte, where a byte is a letter.
    pub(super) fn letter(self, byte: u8) -> char {
        static UPPER: LazyLock<HashMap<Encoding, Vec<char>>> = LazyLock::new(|| {
            let upper = |encoding: Encoding| match encoding.table() {
                Some(library) => {
                    let bytes: Vec<u8> = (0x80..=0xff).collect();
                    library.decode_without_bom_handling(&bytes).0.chars().collect()
                }
                None => UPPER_850.chars().collect(),
            };
            Encoding::SINGLE.into_iter().map(|encoding| (encoding, upper(encoding))).collect()
        });
        if byte < 0x80 {
            return char::from(byte);
        }
        let upper = UPPER.get(&self).and_then(|upper| upper.get(usize::from(byte - 0x80)));
        upper.copied().unwrap_or(char::REPLACEMENT_CHARACTER)
    }
}

/// A byte that is no ASCII, between its neighbours, and how often it stands there.
pub(super) type Places = HashMap<(u8, u8, u8), u32>;

/// The best reading of bytes that are no UTF-8, and others that are as likely and read otherwise.
pub(super) fn by_letters(places: &Places) -> (Encoding, Vec<Encoding>) {
    let mut scores: Vec<(i64, Encoding)> = Encoding::SINGLE.map(|encoding| (score(encoding, places), encoding)).into();
    // The sort is stable: of equals the first of the list stays first.
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let Some(&(best, encoding)) = scores.first() else { return (Encoding::Windows1252, vec![]) };
    let reads_otherwise =
        |other: Encoding| places.keys().any(|(_, byte, _)| other.letter(*byte) != encoding.letter(*byte));
    let close = |score: i64| score > 0 && score * 10 >= best * 8 || best <= 0 && score == best;
    let doubts = scores.iter().skip(1).filter(|(score, other)| close(*score) && reads_otherwise(*other));
    (encoding, doubts.map(|(_, other)| *other).collect())
}

fn score(encoding: Encoding, places: &Places) -> i64 {
    let one = |(before, byte, after): &(u8, u8, u8)| {
        let [before, c, after] = [*before, *byte, *after].map(|byte| encoding.letter(byte));
        likelihood(before, c, after)
    };
    places.iter().map(|(place, times)| one(place) * i64::from(*times)).sum()
}

fn likelihood(before: char, c: char, after: char) -> i64 {
    if c.is_control() {
        return -20;
    }
    if !c.is_alphabetic() {
        let is_inside = before.is_alphabetic() && after.is_alphabetic();
        return match c {
            '’' | '‘' if is_inside => 4,
            '°' | 'º' if "nN".contains(before) => 3,
            '\u{a0}' | '€' | '«' | '»' | '–' | '’' | '“' | '”' if !is_inside => 0,
            _ => -6,
        };
    }
    // Inside a word a large letter follows a large one, and a small one follows any.
    if c.is_uppercase() && before.is_lowercase() || c.is_uppercase() && before.is_uppercase() && after.is_lowercase() {
        return -5;
    }
    if c.is_lowercase() && before.is_uppercase() && after.is_uppercase() {
        return -4;
    }
    match FREQUENT.chars().position(|frequent| frequent == c) {
        Some(at) if at < 8 => 7,
        Some(at) if at < 18 => 5,
        Some(_) => 3,
        None => -3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_of_850_is_one_letter() {
        assert_eq!(UPPER_850.chars().count(), 128);
        assert_eq!(
            [0x80, 0x82, 0x8a, 0x9a, 0xe1, 0xff].map(|byte| Encoding::Cp850.letter(byte)),
            ['Ç', 'é', 'è', 'Ü', 'ß', '\u{a0}']
        );
    }

    #[test]
    fn names_are_found_whatever_their_case() {
        for encoding in Encoding::ALL {
            assert_eq!(Encoding::named(&encoding.name().to_lowercase()), Some(encoding));
        }
        assert_eq!(Encoding::named("latin1"), Some(Encoding::Windows1252));
        assert_eq!(Encoding::named("klingon"), None);
    }
}
