//! Entries about dossiers: the queue, one dossier, decisions, and taking them back (J15).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::doors::entry::{Done, Visit};
use crate::error::Result;
use crate::journeys::decide_dossier::{self as deciding, Seen};
use crate::journeys::match_dossiers::match_dossiers;
use crate::journeys::merge_accounts;
use crate::journeys::undo_decision;
use crate::views::decision_letter::{DecisionLetter, decision_letter};
use crate::views::dossier::{self as reading, DossierDetail};
use crate::views::dossiers::{self as listing, DossierList};
use crate::views::merge_preview::{self, MergePreview};

/// Which part of the queue.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// Whether decisions of the last weeks are listed, too; those of today always are.
    #[serde(default)]
    pub history: bool,
}

/// One dossier.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneDossier {
    /// Row.
    pub id: i64,
    /// Whether somebody opens it: the ledger says so.
    #[serde(default)]
    pub opens: bool,
}

/// A dossier as it was on screen.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct SeenDossier {
    pub id: i64,
    pub version: i64,
}

/// A link to a file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Link {
    pub id: i64,
    pub version: i64,
    /// The file's row.
    pub file: i64,
}

/// A new file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct NewFile {
    pub id: i64,
    pub version: i64,
    /// Its number; the next one when empty.
    #[serde(default)]
    pub number: String,
}

/// A decision with a word of a short list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Worded {
    pub id: i64,
    pub version: i64,
    /// The word.
    pub reason: String,
}

/// A reason somebody thinks of.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Considered {
    pub id: i64,
    /// The word.
    pub reason: String,
}

/// Several dossiers.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Several {
    pub dossiers: Vec<SeenDossier>,
}

/// Those that were linked.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct LinkedDossiers {
    /// Their rows.
    pub done: Vec<i64>,
    /// All of it in a sentence.
    pub summary: String,
}

/// An account that could be taken over.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Merging {
    /// The dossier's row.
    pub id: i64,
    /// The account's row.
    pub account: i64,
}

/// An account that is taken over.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Merge {
    pub id: i64,
    pub version: i64,
    /// The account's row.
    pub account: i64,
}

/// A decision that is taken back.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Undo {
    pub dossiers: Vec<i64>,
}

/// Decisions that were taken back.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct UndoneDossiers {
    /// What became of the letters, in a sentence.
    pub summary: String,
}

/// A note.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Note {
    pub id: i64,
    pub note: String,
}

pub(super) fn dossiers(visit: &Visit<'_>, asked: Shown) -> Result<DossierList> {
    let by = visit.seat.actor()?;
    match_dossiers(visit.desk, &by)?;
    listing::dossiers(visit.desk, &by, asked.history, visit.sayer())
}

pub(super) fn dossier(visit: &Visit<'_>, asked: OneDossier) -> Result<DossierDetail> {
    let by = visit.seat.actor()?;
    if asked.opens {
        deciding::look_at_dossier(visit.desk, &by, asked.id)?;
    }
    reading::dossier(visit.desk, &by, asked.id, visit.sayer())
}

pub(super) fn link(visit: &Visit<'_>, asked: Link) -> Result<Done> {
    let Link { id, version, file } = asked;
    deciding::link_dossier(visit.desk, &visit.seat.actor()?, Seen { id, version }, file)?;
    Ok(Done {})
}

pub(super) fn create_file(visit: &Visit<'_>, asked: NewFile) -> Result<Done> {
    let NewFile { id, version, number } = asked;
    deciding::create_file(visit.desk, &visit.seat.actor()?, Seen { id, version }, &number)?;
    Ok(Done {})
}

pub(super) fn refuse(visit: &Visit<'_>, asked: Worded) -> Result<Done> {
    let Worded { id, version, reason } = asked;
    deciding::refuse_dossier(visit.desk, &visit.seat.actor()?, Seen { id, version }, &reason)?;
    Ok(Done {})
}

pub(super) fn ask(visit: &Visit<'_>, asked: Worded) -> Result<Done> {
    let Worded { id, version, reason } = asked;
    deciding::ask_dossier(visit.desk, &visit.seat.actor()?, Seen { id, version }, &reason)?;
    Ok(Done {})
}

pub(super) fn link_clean(visit: &Visit<'_>, asked: Several) -> Result<LinkedDossiers> {
    let count = |many: usize| i64::try_from(many).unwrap_or_default();
    let seen: Vec<Seen> = asked.dossiers.iter().map(|one| Seen { id: one.id, version: one.version }).collect();
    let done = deciding::link_clean(visit.desk, &visit.seat.actor()?, &seen)?;
    let facts = [("done", count(done.len()).into()), ("left", count(seen.len() - done.len()).into())];
    Ok(LinkedDossiers { summary: visit.words.say_with("dossiers-linked", &facts), done })
}

pub(super) fn preview_decision(visit: &Visit<'_>, asked: Considered) -> Result<DecisionLetter> {
    decision_letter(visit.desk, &visit.seat.actor()?, asked.id, &asked.reason, visit.sayer())
}

pub(super) fn preview_merge(visit: &Visit<'_>, asked: Merging) -> Result<MergePreview> {
    merge_preview::merge_preview(visit.desk, asked.id, asked.account, visit.sayer())
}

pub(super) fn merge(visit: &Visit<'_>, asked: Merge) -> Result<Done> {
    let Merge { id, version, account } = asked;
    merge_accounts::merge_accounts(visit.desk, &visit.seat.actor()?, Seen { id, version }, account)?;
    Ok(Done {})
}

pub(super) fn undo(visit: &Visit<'_>, asked: Undo) -> Result<UndoneDossiers> {
    let by = visit.seat.actor()?;
    let mut is_silent = true;
    for id in &asked.dossiers {
        is_silent &= undo_decision::undo_decision(visit.desk, &by, *id)?.is_silent;
    }
    let count = i64::try_from(asked.dossiers.len()).unwrap_or_default();
    let id = if is_silent { "dossiers-undone" } else { "dossiers-undone-told" };
    Ok(UndoneDossiers { summary: visit.words.say_with(id, &[("count", count.into())]) })
}

pub(super) fn note(visit: &Visit<'_>, asked: Note) -> Result<Done> {
    deciding::note_dossier(visit.desk, &visit.seat.actor()?, asked.id, &asked.note)?;
    Ok(Done {})
}
