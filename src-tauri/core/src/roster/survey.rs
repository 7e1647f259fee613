//! A first look at a text file, from end to end, before any of it is believed.

use std::io::{self, Read};

use super::encoding::{self, Encoding, Places};

/// Bytes kept from the beginning, to guess delimiter and header by.
pub(super) const SAMPLE: usize = 64 * 1024;
/// Letters looked at before their encoding is held for known.
const ENOUGH: u32 = 50_000;

/// What a look at every byte found.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// The first bytes.
    pub sample: Vec<u8>,
    /// Lines where something that is no UTF-8 stands, and where something that only UTF-8 explains.
    pub foreign_line: Option<u32>,
    pub utf8_line: Option<u32>,
    places: Places,
    seen: u32,
    line: u32,
    carry: Vec<u8>,
    last: [u8; 2],
}

/// How a file's bytes are read, as far as they tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The best guess, or what was asked.
    pub encoding: Encoding,
    /// Whether the file begins with a mark of its encoding.
    pub has_mark: bool,
    /// Others that fit as well and read other letters.
    pub doubts: Vec<Encoding>,
}

impl Survey {
    /// Looks at every byte.
    pub fn of(mut file: impl Read) -> io::Result<Self> {
        let mut survey = Self { line: 1, ..Self::default() };
        let mut chunk = vec![0; SAMPLE];
        loop {
            let count = file.read(&mut chunk)?;
            let bytes = chunk.get(..count).unwrap_or_default();
            if bytes.is_empty() {
                break;
            }
            let wanted = SAMPLE.saturating_sub(survey.sample.len()).min(bytes.len());
            survey.sample.extend(bytes.iter().take(wanted));
            survey.look_at_letters(bytes);
            survey.look_at_utf8(bytes);
        }
        survey.note_letter(0);
        if !survey.carry.is_empty() {
            survey.foreign_line.get_or_insert(survey.line);
        }
        Ok(survey)
    }

    fn look_at_letters(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.note_letter(*byte);
        }
    }

    fn note_letter(&mut self, after: u8) {
        let [before, byte] = self.last;
        if byte >= 0x80 && self.seen < ENOUGH {
            *self.places.entry((before, byte, after)).or_default() += 1;
            self.seen += 1;
        }
        self.last = [byte, after];
    }

    fn look_at_utf8(&mut self, bytes: &[u8]) {
        let mut carried = std::mem::take(&mut self.carry);
        carried.extend_from_slice(bytes);
        let mut rest = carried.as_slice();
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => return self.look_at_text(text),
                Err(error) => {
                    let (good, bad) = rest.split_at_checked(error.valid_up_to()).unwrap_or((rest, &[]));
                    self.look_at_text(std::str::from_utf8(good).unwrap_or_default());
                    let Some(length) = error.error_len() else {
                        self.carry = bad.to_vec();
                        return;
                    };
                    self.foreign_line.get_or_insert(self.line);
                    rest = bad.get(length..).unwrap_or_default();
                }
            }
        }
    }

    fn look_at_text(&mut self, text: &str) {
        for c in text.chars() {
            if c == '\n' {
                self.line += 1;
            } else if matches!(c, '\u{a1}'..='\u{24f}' | '\u{2010}'..='\u{203a}' | '€') {
                self.utf8_line.get_or_insert(self.line);
            }
        }
    }

    /// The lines of two encodings in one file, if so: what is no UTF-8, then what only UTF-8 explains.
    pub fn mixed(&self) -> Option<(u32, u32)> {
        self.foreign_line.zip(self.utf8_line)
    }

    /// How the file is read.
    pub fn reading(&self) -> Reading {
        let known = |encoding, has_mark| Reading { encoding, has_mark, doubts: vec![] };
        if self.sample.starts_with(b"\xef\xbb\xbf") {
            known(Encoding::Utf8, true)
        } else if self.sample.starts_with(b"\xff\xfe") {
            known(Encoding::Utf16Le, true)
        } else if self.sample.starts_with(b"\xfe\xff") {
            known(Encoding::Utf16Be, true)
        } else if self.is_sixteen(1) {
            known(Encoding::Utf16Le, false)
        } else if self.is_sixteen(0) {
            known(Encoding::Utf16Be, false)
        } else if self.foreign_line.is_none() {
            known(Encoding::Utf8, false)
        } else {
            let (encoding, doubts) = encoding::by_letters(&self.places);
            Reading { encoding, has_mark: false, doubts }
        }
    }

    /// Whether nearly every second byte, from `from` on, is empty while the others are not.
    fn is_sixteen(&self, from: usize) -> bool {
        let empty = |from: usize| {
            let halves = self.sample.iter().skip(from).step_by(2);
            halves.fold((0_usize, 0_usize), |(all, empty), byte| (all + 1, empty + usize::from(*byte == 0)))
        };
        let ((all, zeros), (others, other_zeros)) = (empty(from), empty(1 - from));
        all >= 2 && zeros * 10 >= all * 8 && other_zeros * 10 <= others
    }
}
