//! What differs between two records, by the names of the messages that say it.

use super::{Comparison, DateFit, NameFit};

/// How two names differ; none when nothing does.
fn of_name(fit: NameFit, part: &'static str) -> Option<&'static str> {
    match fit {
        NameFit::Same => None,
        NameFit::Folded => Some("writing"),
        NameFit::Particle => Some("particle"),
        NameFit::Order => Some("order"),
        NameFit::Part => Some(part),
        NameFit::Spelling => Some("spelling"),
        NameFit::Different => Some("other"),
    }
}

impl Comparison {
    /// How the family names differ.
    pub fn family_reason(&self) -> Option<&'static str> {
        if self.is_across && self.family != NameFit::Different {
            return Some("birth-name");
        }
        of_name(self.family, "part-name")
    }

    /// How the first names differ.
    pub fn first_reason(&self) -> Option<&'static str> {
        of_name(self.first, "second-name")
    }

    /// How the birth dates differ.
    pub fn born_reason(&self) -> Option<&'static str> {
        match self.born {
            DateFit::Same => None,
            DateFit::Swapped => Some("swapped"),
            DateFit::Near => Some("near-date"),
            DateFit::Missing => Some("no-date"),
            DateFit::Different => Some("other-date"),
        }
    }

    /// Everything that differs and that a person should look at, gravest first.
    pub fn reasons(&self) -> Vec<&'static str> {
        let number = (self.same_number == Some(false)).then_some("number");
        let grave = |reason: &&str| !matches!(*reason, "writing");
        let found = [number, self.born_reason(), self.family_reason(), self.first_reason()];
        found.into_iter().flatten().filter(grave).collect()
    }
}
