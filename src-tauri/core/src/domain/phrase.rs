//! Pass-phrases: five words a person can read, say and type, or letters where a language has no list (decision 6).

use bip39::Language;

use super::code::ALPHABET;

/// How many words a phrase has: 55 bits.
pub const WORDS: usize = 5;

/// How many groups of four letters stand for a phrase: 64 bits.
pub const GROUPS: usize = 4;

/// The word lists' size, a power of two, so that eleven random bits pick evenly.
const LIST: u16 = 2048;

/// Five words of the language's list, or four groups of four layout-proof letters in a language
/// that has none: words of a foreign language are neither read nor kept in mind.
///
/// Words come without accents, letters small: both are typed on foreign keyboards.
pub fn phrase(language: &str, random: [u16; WORDS]) -> Vec<String> {
    let list = match language {
        "fr" => Language::French.word_list(),
        "en" => Language::English.word_list(),
        _ => return random.into_iter().take(GROUPS).map(group).collect(),
    };
    random.map(|draw| list.get(usize::from(draw % LIST)).map_or_else(String::new, |word| plain(word))).to_vec()
}

/// Whether these are the parts of a phrase that was proposed, and not a password of one's own.
pub fn is_proposed(parts: &[&str]) -> bool {
    let is_small = |part: &&str| part.chars().all(|letter| letter.is_ascii_lowercase());
    let is_group = |part: &&str| part.len() == 4 && part.chars().all(|c| ALPHABET.contains(&c.to_ascii_uppercase()));
    parts.iter().all(is_small) && (parts.len() == WORDS || parts.len() == GROUPS && parts.iter().all(is_group))
}

/// Sixteen random bits as four letters.
fn group(random: u16) -> String {
    let letter = |shift: u16| ALPHABET.get(usize::from(random >> shift & 15)).map(char::to_ascii_lowercase);
    [12, 8, 4, 0].into_iter().filter_map(letter).collect()
}

fn plain(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    word.nfd().filter(char::is_ascii_alphabetic).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_word_is_typed_without_accents_and_stands_once() {
        for language in ["fr", "en"] {
            let words: HashSet<String> = (0..LIST).flat_map(|n| phrase(language, [n; WORDS])).collect();
            assert_eq!(words.len(), 2048, "{language}: unaccented words must stay distinct");
            assert!(words.iter().all(|word| (3..=9).contains(&word.len())), "{language}");
        }
    }

    #[test]
    fn a_language_without_a_list_gets_letters_that_every_keyboard_types_alike() {
        let drawn = phrase("de", [0x0123, 0x4567, 0x89ab, 0xcdef, 7]);
        assert_eq!(drawn, ["bcdf", "ghjk", "lnpr", "stvx"]);
        let parts: Vec<&str> = drawn.iter().map(String::as_str).collect();
        assert!(is_proposed(&parts));
        assert!(is_proposed(&["girafe", "lundi", "tapis", "bleu", "noix"]));
        for own in
            [vec!["bcdf", "ghjk", "lnpr", "abcd"], vec!["le", "chat", "de", "la"], vec!["Sept", "x", "y", "z", "a"]]
        {
            assert!(!is_proposed(&own), "{own:?}");
        }
    }
}
