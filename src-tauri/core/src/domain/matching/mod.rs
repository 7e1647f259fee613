//! Whether two records speak of one person (A-G1, A-G2): a score with its reasons, for a person to
//! judge. Nothing here links anybody.

pub mod dates;
pub mod fold;
pub mod names;
pub mod reasons;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

pub use dates::DateFit;
use names::Folded;
pub use names::NameFit;

/// The score from which a second candidate keeps the first from being taken for the only one.
pub const RIVAL: i64 = 80;
/// The score from which a file is shown as a candidate.
pub const CANDIDATE: i64 = 45;

/// What a record says of a person; empty texts are not known.
#[derive(Debug, Clone, Copy, Default)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Person<'a> {
    pub first_name: &'a str,
    pub last_name: &'a str,
    pub birth_name: &'a str,
    /// ISO.
    pub birth_date: &'a str,
    pub email: &'a str,
    /// The register's number, where the person knows it.
    pub number: &'a str,
}

/// A record made ready to be compared with many.
#[derive(Debug, Clone)]
pub struct Ready {
    first: Folded,
    last: Folded,
    birth: Folded,
    born: Option<Date>,
    email: String,
    number: String,
}

/// How two records compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comparison {
    /// Family names.
    pub family: NameFit,
    /// Whether the family names met across: the name at birth of the one is the usual name of the other.
    pub is_across: bool,
    /// First names.
    pub first: NameFit,
    /// Birth dates.
    pub born: DateFit,
    /// Whether both give the same address; none when one gives none.
    pub same_email: Option<bool>,
    /// Whether both give the same number; none when one gives none.
    pub same_number: Option<bool>,
    /// 0 to 100.
    pub score: i64,
}

/// What a person has to do about somebody's candidates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// One exact candidate and no rival: it proposes itself.
    Clean,
    /// One candidate, or one clearly before the others, that differs.
    Compare,
    /// Several that could be it.
    Several,
    /// Nobody.
    None,
}

impl Fit {
    /// The name the file keeps.
    pub fn name(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Compare => "compare",
            Self::Several => "several",
            Self::None => "none",
        }
    }
}

impl Person<'_> {
    /// Makes the record ready.
    pub fn ready(&self) -> Ready {
        Ready {
            first: Folded::of(self.first_name),
            last: Folded::of(self.last_name),
            birth: Folded::of(self.birth_name),
            born: self.birth_date.parse().ok(),
            email: self.email.trim().to_lowercase(),
            number: plain_number(self.number),
        }
    }
}

/// A number without spaces, signs and case: `F-2024 / 17` and `f202417` are one.
fn plain_number(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl Ready {
    /// What the record can be found by.
    pub fn keys(&self) -> Vec<String> {
        self.sure().into_iter().chain(self.names()).collect()
    }

    fn sure(&self) -> Vec<String> {
        let born = self.born.iter().map(|born| format!("b{born}"));
        let given = [("e", &self.email), ("f", &self.number)].into_iter().filter(|(_, text)| !text.is_empty());
        born.chain(given.map(|(kind, text)| format!("{kind}{text}"))).collect()
    }

    /// Keys of names: whoever shares one is looked at only when the birth dates are not far apart.
    pub fn names(&self) -> Vec<String> {
        let families = self.last.parts().chain(self.birth.parts());
        let mut keys: Vec<String> =
            families.flat_map(|family| self.first.parts().map(move |first| format!("n{family} {first}"))).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Keys that alone make somebody a candidate: the birth date, also the other way round, the address, the number.
    pub fn asked(&self) -> Vec<String> {
        let swapped = self.born.and_then(dates::swapped).map(|born| format!("b{born}"));
        self.sure().into_iter().chain(swapped).collect()
    }

    /// The birth date, ISO; empty where it is not known.
    pub fn born(&self) -> String {
        self.born.map(|born| born.to_string()).unwrap_or_default()
    }

    /// Compares what somebody typed with what is known.
    pub fn compare(&self, known: &Self) -> Comparison {
        let straight = names::fit(&self.last, &known.last).min(names::fit(&self.birth, &known.birth));
        let across = names::fit(&self.last, &known.birth).min(names::fit(&self.birth, &known.last));
        let is_across = across < straight;
        let given = |one: &str, other: &str| (!one.is_empty() && !other.is_empty()).then(|| one == other);
        let mut found = Comparison {
            family: straight.min(across),
            is_across,
            first: names::fit(&self.first, &known.first),
            born: dates::fit(self.born, known.born),
            same_email: given(&self.email, &known.email),
            same_number: given(&self.number, &known.number),
            score: 0,
        };
        found.score = found.weigh();
        found
    }
}

impl Comparison {
    fn weigh(&self) -> i64 {
        let family = match self.family {
            NameFit::Same | NameFit::Folded => 40,
            NameFit::Particle | NameFit::Order => 38,
            NameFit::Part => 28,
            NameFit::Spelling => 26,
            NameFit::Different => 0,
        } - if self.is_across { 2 } else { 0 };
        let first = match self.first {
            NameFit::Same | NameFit::Folded => 25,
            NameFit::Particle | NameFit::Order => 23,
            NameFit::Part => 18,
            NameFit::Spelling => 14,
            NameFit::Different => 0,
        };
        let born = match self.born {
            DateFit::Same => 35,
            DateFit::Swapped => 22,
            DateFit::Near => 10,
            DateFit::Missing => 5,
            DateFit::Different => 0,
        };
        let known = match (self.same_number, self.same_email) {
            (Some(true), _) => 20,
            (Some(false), _) => -15,
            (None, Some(true)) => 5,
            _ => 0,
        };
        (family.max(0) + first + born + known).clamp(0, 100)
    }

    /// Whether nothing but ways of writing is between the two, the birth date is the same, and no
    /// number speaks against it. Never with day and month in each other's place.
    pub fn is_exact(&self) -> bool {
        self.family.is_exact() && self.first.is_exact() && self.born == DateFit::Same && self.same_number != Some(false)
    }

    /// Whether it can be accepted with others unread: exact, and the usual names meet.
    pub fn is_clean(&self) -> bool {
        self.is_exact() && !self.is_across
    }
}

/// What is to be done about candidates, best first; of each whether it can still be linked.
pub fn judge(candidates: &[(Comparison, bool)]) -> Fit {
    let Some((best, is_free)) = candidates.first() else { return Fit::None };
    let exact = candidates.iter().filter(|(one, _)| one.is_exact()).count();
    let rivals = candidates.iter().filter(|(one, _)| one.score >= RIVAL).count();
    if exact > 1 || rivals > 1 {
        return Fit::Several;
    }
    if best.is_clean() && *is_free {
        return Fit::Clean;
    }
    let close = candidates.get(1).is_some_and(|(next, _)| !best.is_exact() && best.score - next.score < 10);
    if close { Fit::Several } else { Fit::Compare }
}
