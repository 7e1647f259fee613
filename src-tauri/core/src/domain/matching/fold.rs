//! Names made comparable: case, accents, hyphens, apostrophes and particles forgotten (A-G1).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that stand before a family name and come and go with the office that wrote it.
const PARTICLES: [&str; 38] = [
    "af", "al", "av", "da", "dal", "das", "de", "del", "dela", "della", "den", "der", "des", "di", "do", "dos", "du",
    "d", "e", "el", "l", "la", "las", "le", "les", "lo", "los", "te", "ten", "ter", "van", "ver", "vom", "von", "y",
    "zu", "zum", "zur",
];

/// A name in words: lower case, no accents, parted at everything that is no letter.
pub fn words(name: &str) -> Vec<String> {
    let mut plain = String::with_capacity(name.len());
    for c in name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => plain.push_str("oe"),
            'æ' => plain.push_str("ae"),
            'ß' => plain.push_str("ss"),
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            'đ' | 'ð' => plain.push('d'),
            'þ' => plain.push_str("th"),
            'ı' => plain.push('i'),
            c if c.is_alphanumeric() => plain.push(c),
            _ => plain.push(' '),
        }
    }
    plain.split_whitespace().map(str::to_owned).collect()
}

/// The words without particles, unless nothing else would be left.
pub fn without_particles(words: &[String]) -> Vec<String> {
    let rest: Vec<String> = words.iter().filter(|word| !PARTICLES.contains(&word.as_str())).cloned().collect();
    if rest.is_empty() { words.to_vec() } else { rest }
}

/// A word in which an umlaut written out is the letter alone: `mueller` and `muller` are one.
pub fn loose(word: &str) -> String {
    word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
}

/// Whether two words are one letter apart: changed, missing, or two neighbours in each other's place.
pub fn is_near(one: &str, other: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    // Among three letters one is a third of the name.
    if a.len().min(b.len()) < 4 || a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let head = a.iter().zip(&b).take_while(|(one, other)| one == other).count();
    let most = a.len().min(b.len()) - head.min(a.len().min(b.len()));
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(one, other)| one == other).count().min(most);
    let (left, right) = (a.len() - head - tail, b.len() - head - tail);
    let swapped = || {
        let (one, other) = (a.get(head..head + 2), b.get(head..head + 2));
        one.zip(other).is_some_and(|(one, other)| one.iter().eq(other.iter().rev()))
    };
    left.max(right) <= 1 || (left == 2 && right == 2 && swapped())
}
