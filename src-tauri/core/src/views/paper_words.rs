//! What each programme says on its papers, beside what ships, for whoever words it otherwise.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::wording::{On, SLOTS, Wording};
use crate::error::{Error, Result};
use crate::journeys::word_papers::{shipped, specimen};
use crate::said::Sayer;
use crate::storage::programmes::{self, Programme};
use crate::words::{LANGUAGES, Words};

/// A programme's words.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ProgrammeWords {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The second language of slips: a tag, `own`, or empty.
    pub second: String,
    /// Its sentences, in the order in which papers bear them.
    pub sentences: Vec<Sentence>,
}

/// A sentence that may be said otherwise.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Sentence {
    /// What it is called.
    pub name: String,
    /// The papers it stands on: `vouchers`, `slips`, `codes` or `letters`.
    pub on: String,
    /// What is put into it, such as `{deadline}`.
    pub facts: Vec<String>,
    /// What ships, by language tag; bold between asterisks.
    pub shipped: BTreeMap<String, String>,
    /// What the programme says instead, by language tag.
    pub said: BTreeMap<String, String>,
}

/// One page in words that are being tried.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct WordedPaper {
    /// The page.
    pub svg: String,
}

/// The name of the papers a sentence stands on.
pub const fn name_of(on: On) -> &'static str {
    match on {
        On::Vouchers => "vouchers",
        On::Slips => "slips",
        On::Codes => "codes",
        On::Letters => "letters",
    }
}

/// Every programme with its sentences.
///
/// # Errors
/// A fault when the file refuses.
pub fn paper_words(desk: &Desk) -> Result<Vec<ProgrammeWords>> {
    desk.read(|sql| {
        let all = programmes::all(sql)?.into_iter();
        all.map(|programme| Ok(words_of(&programme, &programmes::wording(sql, programme.id)?))).collect()
    })
}

/// A programme's sentences as they are, or as they would be.
pub fn words_of(programme: &Programme, wording: &Wording) -> ProgrammeWords {
    let slots = SLOTS.iter().filter(|slot| slot.is_of(&programme.policy));
    let sentences = slots.map(|slot| Sentence {
        name: slot.name.to_owned(),
        on: name_of(slot.on).to_owned(),
        facts: slot.facts_of(&programme.policy).into_iter().map(|fact| format!("{{{fact}}}")).collect(),
        shipped: LANGUAGES
            .map(|tag| (tag.to_owned(), shipped(slot, &programme.policy, Words::of(tag))))
            .into_iter()
            .collect(),
        said: wording.said.iter().filter_map(|(tag, said)| Some((tag.clone(), said.get(slot.name)?.clone()))).collect(),
    });
    ProgrammeWords {
        key: programme.key.clone(),
        name: programme.policy.name.clone(),
        second: wording.second.clone(),
        sentences: sentences.collect(),
    }
}

/// The paper a sentence stands on, in words that are being tried, in the language `sayer` speaks.
///
/// # Errors
/// As [`crate::journeys::word_papers::word_papers`].
pub fn worded_paper(
    desk: &Desk,
    programme: &Programme,
    wording: &Wording,
    on: On,
    sayer: Sayer<'_>,
) -> Result<WordedPaper> {
    let document = specimen(desk, programme, wording, on, sayer)?;
    let svg = document.page_svg(0).ok_or_else(|| Error::fault("a specimen without a page"))?;
    Ok(WordedPaper { svg })
}
