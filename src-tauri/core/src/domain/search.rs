//! Finding people as one types: what a person can be found by, and what a typed line asks for.

use jiff::civil::Date;

use super::matching::fold::{without_particles, words};

/// The shortest word looked for inside other words.
const LEAST_INSIDE: usize = 3;

/// What one asks for, by the sign before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// People, and whatever the text may be the number of.
    People,
    /// Actions: `>`.
    Actions,
    /// Numbers: `#`.
    Numbers,
    /// Letters: `@`.
    Letters,
}

/// What a typed line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What is looked for.
    pub scope: Scope,
    /// The line without its sign, trimmed.
    pub text: String,
    /// Its words, folded, particles left out where others stay.
    pub words: Vec<String>,
}

impl Query {
    /// Reads a line.
    pub fn parse(line: &str) -> Self {
        let line = line.trim();
        let signs = [('>', Scope::Actions), ('#', Scope::Numbers), ('@', Scope::Letters)];
        let found = signs.into_iter().find_map(|(sign, scope)| Some((scope, line.strip_prefix(sign)?)));
        let (scope, text) = found.unwrap_or((Scope::People, line));
        Self { scope, text: text.trim().to_owned(), words: without_particles(&words(text)) }
    }

    /// Every word as the beginning of one, in the words of FTS5; none when there is nothing to look for.
    pub fn beginnings(&self) -> Option<String> {
        let all: Vec<String> = self.words.iter().map(|word| format!("\"{word}\"*")).collect();
        (!all.is_empty()).then(|| all.join(" AND "))
    }

    /// Every word somewhere inside one; none when all are too short for it.
    pub fn insides(&self) -> Option<String> {
        let long = self.words.iter().filter(|word| word.chars().count() >= LEAST_INSIDE);
        let all: Vec<String> = long.map(|word| format!("\"{word}\"")).collect();
        (!all.is_empty()).then(|| all.join(" AND "))
    }

    /// The same without spaces and signs between the words: `de la fontaine` and `delafontaine`.
    pub fn joined(&self) -> Option<String> {
        let whole = words(&self.text).concat();
        (!whole.is_empty() && self.words.len() != 1).then(|| format!("\"{whole}\"*"))
    }
}

/// Everything a person can be found by, folded: names (family name first) as they stand and in one word, the birth date
/// in the ways people write it, the address, user names or numbers.
pub fn index_words(names: [&str; 3], birth_date: &str, email: &str, numbers: &str) -> String {
    let mut all: Vec<String> = vec![];
    for name in names {
        let parts = words(name);
        if parts.len() > 1 {
            all.push(parts.concat());
        }
        all.extend(parts);
    }
    for text in [email, numbers] {
        all.extend(words(text));
    }
    if let Ok(date) = birth_date.parse::<Date>() {
        let (year, month, day) = (date.year(), date.month(), date.day());
        let short = year.rem_euclid(100);
        all.extend([
            format!("{year:04}"),
            format!("{month:02}"),
            format!("{day:02}"),
            format!("{short:02}"),
            format!("{month}"),
            format!("{day}"),
            format!("{day:02}{month:02}{year:04}"),
            format!("{day:02}{month:02}{short:02}"),
            format!("{year:04}{month:02}{day:02}"),
        ]);
    }
    let mut seen: Vec<String> = vec![];
    for word in all {
        if !seen.contains(&word) {
            seen.push(word);
        }
    }
    seen.join(" ")
}

/// How well a person's words answer: higher is better. Whole words before beginnings, and the
/// family name, which the index has first, before the rest.
pub fn rank(query: &Query, indexed: &str) -> u32 {
    let family = indexed.split(' ').next().unwrap_or_default();
    let score = |word: &String| -> u32 {
        let is_whole = indexed.split(' ').any(|known| known == word);
        u32::from(is_whole) * 2 + u32::from(family.starts_with(word.as_str())) * 3
    };
    query.words.iter().map(score).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn indexed() -> String {
        index_words(["Amina", "de La Fontaine-Müller", ""], "2007-03-27", "amina.d@exemple.ch", "adelafontaine01")
    }

    #[test]
    fn a_person_is_found_however_they_are_written() {
        let indexed = format!(" {} ", indexed());
        for typed in ["fontaine", "FONTAINE Amina", "muller", "müller", "27.3.2007", "07", "270307", "exemple"] {
            let query = Query::parse(typed);
            assert!(query.words.iter().all(|word| indexed.contains(&format!(" {word}"))), "{typed}: {indexed}");
        }
        assert_eq!(Query::parse("de la Fontaine").words, ["fontaine"]);
        assert_eq!(Query::parse("de la").joined().as_deref(), Some("\"dela\"*"));
    }

    #[test]
    fn a_sign_says_what_is_looked_for() {
        assert_eq!(Query::parse("# 12").scope, Scope::Numbers);
        assert_eq!(Query::parse("@ducommun").text, "ducommun");
        assert_eq!(Query::parse("> imprimer").scope, Scope::Actions);
        assert_eq!(Query::parse("  ").beginnings(), None);
    }

    #[test]
    fn nothing_typed_can_break_the_question() {
        for typed in ["\"", "a\"b", "NEAR(", "* OR", "-a", "^x:y", "'; DROP TABLE learner"] {
            let query = Query::parse(typed);
            let asked = query.beginnings().unwrap_or_default();
            assert!(asked.chars().filter(|c| *c == '"').count() % 2 == 0, "{asked}");
            assert!(query.words.iter().all(|word| word.chars().all(char::is_alphanumeric)), "{typed}");
        }
    }
}
