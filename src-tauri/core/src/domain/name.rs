//! Names of people: what is accepted, and how two are compared (decision 28).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest name, in letters and marks.
pub const LONGEST: usize = 100;

/// A person's name: NFC, single spaces, letters, marks, and ` - ' ’ .`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name(String);

/// Why a text is not a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing but spaces.
    Missing,
    /// More than [`LONGEST`] characters.
    TooLong,
    /// Digits, emoji, control or invisible characters.
    Symbols,
}

impl Name {
    /// Reads a name.
    ///
    /// # Errors
    /// A [`Flaw`] that says what a person should mend.
    pub fn parse(text: &str) -> Result<Self, Flaw> {
        // A no-break space is somebody's autocorrection, a tab is somebody's spreadsheet:
        // only the first is a name's.
        let words: Vec<&str> = text.split([' ', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty()).collect();
        let name: String = words.join(" ").nfc().collect();
        if name.is_empty() {
            return Err(Flaw::Missing);
        }
        if name.chars().count() > LONGEST {
            return Err(Flaw::TooLong);
        }
        let belongs = |c: char| c.is_alphabetic() || is_combining_mark(c) || " -'’.·".contains(c);
        if !name.chars().all(belongs) || !name.chars().any(char::is_alphabetic) {
            return Err(Flaw::Symbols);
        }
        Ok(Self(name))
    }

    /// The name as it is shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first letter with a dot: `A.`
    pub fn initial(&self) -> String {
        self.0.chars().find(|c| c.is_alphabetic()).map_or_else(String::new, |c| format!("{}.", c.to_uppercase()))
    }
}

/// A name without case, accents, hyphens, apostrophes and order, for comparing.
pub fn folded(name: &str) -> String {
    let plain: String = name
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .flat_map(char::to_lowercase)
        .collect();
    let mut words: Vec<&str> = plain.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_world_are_kept_and_symbols_refused() {
        for name in ["Łukasz", "O’Connor", "Jean-Baptiste", "Thérèse de la Tour", "Nguyễn", "Ирина", "李", "M. A."]
        {
            assert_eq!(Name::parse(name).unwrap().as_str(), name);
        }
        assert_eq!(Name::parse("  Ana   Maria ").unwrap().as_str(), "Ana Maria");
        assert_eq!(Name::parse("e\u{301}lodie").unwrap().as_str(), "élodie");
        assert_eq!(Name::parse("  "), Err(Flaw::Missing));
        for bad in ["Ana😀", "Ana\nMaria", "Ana\u{202e}", "4na", "Ana\tMaria", "--"] {
            assert_eq!(Name::parse(bad), Err(Flaw::Symbols), "{bad:?}");
        }
        assert_eq!(Name::parse(&"a".repeat(101)), Err(Flaw::TooLong));
        assert!(Name::parse(&"a".repeat(100)).is_ok());
    }

    #[test]
    fn folding_forgets_accents_case_and_order() {
        assert_eq!(folded("Chételat Jean-Baptiste"), folded("jean baptiste CHETELAT"));
    }
}
