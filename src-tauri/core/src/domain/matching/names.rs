//! How two names of a person compare.

use super::fold::{is_near, loose, without_particles, words};

/// How far two names agree, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameFit {
    /// Letter by letter.
    Same,
    /// But for case, accents, hyphens and apostrophes.
    Folded,
    /// But for a particle.
    Particle,
    /// But for the order of the parts.
    Order,
    /// One has a part more: a second first name, the other half of a double name.
    Part,
    /// But for one letter, or an umlaut written out.
    Spelling,
    /// Not at all.
    Different,
}

impl NameFit {
    /// Whether nothing but ways of writing is between the two.
    pub fn is_exact(self) -> bool {
        self <= Self::Order
    }
}

/// A name, ready to be compared.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    text: String,
    words: Vec<String>,
    core: Vec<String>,
}

impl Folded {
    /// Makes a name ready.
    pub fn of(name: &str) -> Self {
        let words = words(name);
        let core = without_particles(&words);
        Self { text: name.trim().to_owned(), words, core }
    }

    /// Whether there is no name.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Its words without particles, umlauts alike.
    pub fn parts(&self) -> impl Iterator<Item = String> + '_ {
        self.core.iter().map(|word| loose(word))
    }
}

/// How two names compare; a name that is not there is different from every other.
pub fn fit(one: &Folded, other: &Folded) -> NameFit {
    if one.is_empty() || other.is_empty() {
        return NameFit::Different;
    }
    if one.text == other.text {
        return NameFit::Same;
    }
    // Hyphens may join what others part: `Anne-Marie`, `Anne Marie`, `Annemarie`.
    if one.words == other.words || one.words.concat() == other.words.concat() {
        return NameFit::Folded;
    }
    if one.core == other.core || one.core.concat() == other.core.concat() {
        return NameFit::Particle;
    }
    let (mut left, mut right) = (one.core.clone(), other.core.clone());
    left.sort_unstable();
    right.sort_unstable();
    if left == right {
        return NameFit::Order;
    }
    let within = |few: &[String], many: &[String]| few.iter().all(|word| word.len() > 1 && many.contains(word));
    if within(&left, &right) || within(&right, &left) {
        return NameFit::Part;
    }
    let near = |pair: (&String, &String)| pair.0 == pair.1 || loose(pair.0) == loose(pair.1) || is_near(pair.0, pair.1);
    let misspelt = one.core.iter().zip(&other.core).filter(|(one, other)| one != other).count();
    if left.len() == right.len() && misspelt == 1 && one.core.iter().zip(&other.core).all(near) {
        return NameFit::Spelling;
    }
    if loose(&one.core.concat()) == loose(&other.core.concat()) || is_near(&one.core.concat(), &other.core.concat()) {
        return NameFit::Spelling;
    }
    NameFit::Different
}
