//! A sentence on its way to paper: its letters, which of them are bold, and what may not be parted.

use unicode_normalization::UnicodeNormalization;

use super::face::Face;
use crate::words::{Fact, Words};

/// A letter and whether it is bold; `\n` is a forced break.
pub(super) type Letter = (char, bool);

/// Stands for `<` inside a fact, so that a name can never be taken for a mark.
const ANGLE: char = '\u{E000}';

/// Text with bold parts, in the marks the screens know: `<b>…</b>` and `<br>`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prose {
    letters: Vec<Letter>,
}

impl Prose {
    /// The sentence `id` of paper's catalogue with these facts put in.
    pub fn say(words: &Words, id: &str, facts: &[(&str, Fact)]) -> Self {
        let safe: Vec<(&str, Fact)> = facts
            .iter()
            .map(|(name, fact)| match fact {
                Fact::Text(text) => (*name, Fact::Text(text.replace('<', &ANGLE.to_string()))),
                Fact::Number(number) => (*name, Fact::Number(*number)),
            })
            .collect();
        let mut prose = Self::default();
        let sentence = words.say_with(id, &safe).replace("<br>", "\n");
        for (place, part) in sentence.split("<b>").enumerate() {
            let (inside, outside) = part.split_once("</b>").unwrap_or(("", part));
            prose.push(inside, place > 0, words.tag());
            prose.push(outside, false, words.tag());
        }
        prose
    }

    /// A fact by itself, such as a name.
    pub fn plain(words: &Words, text: &str) -> Self {
        let mut prose = Self::default();
        prose.push(text, false, words.tag());
        prose
    }

    /// Letters that are the same in every language: a group of a code, a number.
    pub(super) fn letters_of(letters: &[char]) -> Self {
        Self { letters: letters.iter().map(|letter| (*letter, false)).collect() }
    }

    /// The same in one face throughout.
    #[must_use]
    pub(super) fn all(mut self, bold: bool) -> Self {
        for letter in &mut self.letters {
            letter.1 = bold;
        }
        self
    }

    /// The same with more after it.
    #[must_use]
    pub(super) fn then(mut self, between: &str, next: Self) -> Self {
        self.letters.extend(between.chars().map(|letter| (letter, false)));
        self.letters.extend(next.letters);
        self
    }

    /// The letters.
    pub(super) fn letters(&self) -> &[Letter] {
        &self.letters
    }

    /// Its text without marks.
    pub fn text(&self) -> String {
        self.letters.iter().map(|(letter, _)| *letter).collect()
    }

    fn push(&mut self, text: &str, bold: bool, language: &str) {
        let text: String = text.nfc().map(|c| if c == ANGLE { '<' } else { c }).collect();
        let text = dated(&if language == "fr" { bound(&text) } else { text });
        let known = |c: char| match c {
            // No face has the narrow one.
            '\u{202f}' => '\u{a0}',
            '\u{2011}' if !Face::Text.has(c) => '-',
            c => c,
        };
        self.letters.extend(text.chars().map(|c| (known(c), bold)));
    }
}

/// French keeps its tall marks, hours and numbers with what they belong to.
fn bound(text: &str) -> String {
    const KEEP: char = '\u{a0}';
    let letters: Vec<char> = text.chars().collect();
    let at = |place: usize| letters.get(place).copied().unwrap_or(' ');
    let word = |end: usize| -> String {
        let start = (0..end).rev().find(|place| at(*place) == ' ').map_or(0, |place| place + 1);
        letters.get(start..end).into_iter().flatten().collect()
    };
    letters
        .iter()
        .enumerate()
        .map(|(place, letter)| {
            let (next, then) = (at(place + 1), at(place + 2));
            let before = || word(place);
            let hour = |at: char, after: char| at == 'h' && !after.is_alphanumeric();
            let kept = *letter == ' '
                && (matches!(next, ':' | ';' | '!' | '?' | '»')
                    || place.checked_sub(1).is_some_and(|before| at(before) == '«')
                    || before() == "n°"
                    || hour(next, then) && place.checked_sub(1).is_some_and(|b| at(b).is_ascii_digit())
                    || next.is_ascii_digit() && (before() == "h" || before() == "à" && is_hour(&letters, place + 1)));
            if kept { KEEP } else { *letter }
        })
        .collect()
}

/// A date stays whole: day, month and year are read as one.
fn dated(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let is_day = |word: &str| (1..=2).contains(&word.len()) && word.chars().all(|c| c.is_ascii_digit());
    let is_month = |word: &str| word.chars().count() > 2 && word.chars().all(char::is_alphabetic);
    let is_year = |word: &str| {
        let year = word.trim_end_matches([',', '.', ';']);
        year.len() == 4 && year.chars().all(|c| c.is_ascii_digit())
    };
    let mut dated = String::new();
    for (place, word) in words.iter().enumerate() {
        let at = |ahead: usize| words.get(place + ahead).copied().unwrap_or_default();
        let before = place.checked_sub(1).and_then(|place| words.get(place)).copied().unwrap_or_default();
        let day_next = is_day(word) && is_month(at(1)) && is_year(at(2));
        let year_next = is_day(before) && is_month(word) && is_year(at(1));
        dated.push_str(word);
        if place + 1 < words.len() {
            dated.push(if day_next || year_next { '\u{a0}' } else { ' ' });
        }
    }
    dated
}

/// Whether figures followed by a space and `h` stand at `start`.
fn is_hour(letters: &[char], start: usize) -> bool {
    let rest: String = letters.iter().skip(start).skip_while(|c| c.is_ascii_digit()).take(2).collect();
    rest == " h" || rest == "\u{a0}h"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_keeps_together_what_belongs_together() {
        let said = bound("Trop tard ? « oui », n° 0042, mardi 24 novembre à 17 h, ou 15 h 20 : là à deux");
        let kept = "Trop tard_? «_oui_», n°_0042, mardi 24 novembre à_17_h, ou 15_h_20_: là à deux";
        assert_eq!(said, kept.replace('_', "\u{a0}"));
    }

    #[test]
    fn a_date_is_never_parted() {
        assert_eq!(dated("until Monday 30 September 2026, 5 p.m."), "until Monday 30\u{a0}September\u{a0}2026, 5 p.m.");
        assert_eq!(dated("le 2 ou le 3 mai, à 2026 mètres"), "le 2 ou le 3 mai, à 2026 mètres");
    }

    #[test]
    fn a_name_is_never_a_mark() {
        let words = Words::of("fr");
        let prose = Prose::say(words, "paper-voucher-issuer", &[("issuer", "A <b>B".into())]);
        assert!(prose.text().ends_with("A <b>B"));
    }
}
