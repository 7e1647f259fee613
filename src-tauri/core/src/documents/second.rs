//! A second language on a slip: the first in bold, the second below it or after a point, in the regular face.

use super::list::{Item, MM_PER_POINT};
use super::prose::Prose;
use super::type_setting::{DoesNotFit, Frame};
use crate::words::{Fact, Words};

/// The second language of a paper, with the one fact that is text already.
#[derive(Debug, Clone)]
pub struct Second {
    /// Its words.
    pub words: Words,
    /// Until when, as it says it.
    pub deadline: String,
}

/// Two languages at once.
pub(super) struct Both<'a> {
    first: &'a Words,
    second: &'a Words,
}

impl<'a> Both<'a> {
    /// The first, and the one said after it.
    pub fn of(first: &'a Words, second: &'a Second) -> Self {
        Self { first, second: &second.words }
    }

    /// Said in the first language, in bold.
    pub fn first(&self, id: &str, facts: &[(&str, Fact)]) -> Prose {
        Prose::say(self.first, id, facts).all(true)
    }

    /// Said in the second language.
    pub fn second(&self, id: &str, facts: &[(&str, Fact)]) -> Prose {
        Prose::say(self.second, id, facts).all(false)
    }

    /// One language a line.
    pub fn lines(&self, id: &str, facts: &[(&str, Fact)]) -> Prose {
        self.first(id, facts).then("\n", self.second(id, facts))
    }

    /// The first language in a box, the second right below it in the same one, each broken as it reads best.
    pub fn below(&self, id: &str, frame: Frame, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
        let set = frame.set(&self.first(id, &[]), items)?;
        let down = u32::try_from(set.lines).map_or(1.0, f64::from) * set.points * frame.pitch() * MM_PER_POINT;
        frame.lower(down).set(&self.second(id, &[]), items)?;
        Ok(())
    }

    /// Both on one line.
    pub fn label(&self, id: &str) -> Prose {
        self.first(id, &[]).then(" · ", self.second(id, &[]))
    }
}
