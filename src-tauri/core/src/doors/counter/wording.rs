//! Entries about what a programme says on its papers: shown, tried, kept.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::domain::wording::{On, Wording};
use crate::doors::entry::{Nothing, Visit};
use crate::error::Result;
use crate::journeys::word_papers::{programme_of, tried, word_papers};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::views::paper_words::{self as views, ProgrammeWords, WordedPaper, worded_paper};
use crate::words::{LANGUAGES, Words};

/// Which papers.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WordedOn {
    /// Vouchers.
    Vouchers,
    /// Slips that bear a first password.
    Slips,
    /// Slips that bear a code.
    Codes,
    /// Letters.
    Letters,
}

/// A programme's words as they are to be.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWording {
    /// The programme's key.
    pub programme: String,
    /// The second language of slips: a tag, `own`, or empty.
    #[serde(default)]
    pub second: String,
    /// Sentences by language tag and name; blank ones say what ships.
    pub said: BTreeMap<String, BTreeMap<String, String>>,
}

/// Words that are being tried, on one paper.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TriedWording {
    /// The words.
    pub wording: NewWording,
    /// The paper.
    pub on: WordedOn,
    /// The language it is seen in.
    pub language: String,
}

impl NewWording {
    fn parts(self) -> (String, Wording) {
        (self.programme, Wording { second: self.second, said: self.said })
    }
}

pub(super) fn paper_words(visit: &Visit<'_>, _: Nothing) -> Result<Vec<ProgrammeWords>> {
    views::paper_words(visit.desk)
}

pub(super) fn preview(visit: &Visit<'_>, asked: TriedWording) -> Result<WordedPaper> {
    let TriedWording { wording, on, language } = asked;
    if !LANGUAGES.contains(&language.as_str()) {
        return Err(Refusal::LanguageUnknown { tag: language }.into());
    }
    let (programme, wording) = wording.parts();
    let programme = programme_of(visit.desk, &programme)?;
    let wording = tried(&programme, wording)?;
    let on = match on {
        WordedOn::Vouchers => On::Vouchers,
        WordedOn::Slips => On::Slips,
        WordedOn::Codes => On::Codes,
        WordedOn::Letters => On::Letters,
    };
    let sayer = Sayer { words: Words::of(&language), ..visit.sayer() };
    worded_paper(visit.desk, &programme, &wording, on, sayer)
}

pub(super) fn keep(visit: &Visit<'_>, asked: NewWording) -> Result<Vec<ProgrammeWords>> {
    let (programme, wording) = asked.parts();
    word_papers(visit.desk, &visit.seat.actor()?, &programme, wording)?;
    views::paper_words(visit.desk)
}
