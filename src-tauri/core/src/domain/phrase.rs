//! Pass-phrases: five words a person can read, say and type (decision 6).

use bip39::Language;

/// How many words a phrase has: 55 bits.
pub const WORDS: usize = 5;

/// The word lists' size, a power of two, so that eleven random bits pick evenly.
const LIST: u16 = 2048;

/// Picks five words of the language's list; languages without one read French.
///
/// Words come without accents: they are typed on foreign keyboards.
pub fn phrase(language: &str, random: [u16; WORDS]) -> [String; WORDS] {
    let list = match language {
        "en" => Language::English,
        _ => Language::French,
    }
    .word_list();
    random.map(|draw| list.get(usize::from(draw % LIST)).map_or_else(String::new, |word| plain(word)))
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
}
