//! Entries about a school's list of people: tried, taken, rows left out, taken back.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::vouchers::ExportedBatch;
use crate::doors::entry::{Nothing, Visit};
use crate::error::Result;
use crate::journeys::import_roster::{self as importing, Wish};
use crate::journeys::keep_export::keep_refused_lines;
use crate::journeys::plan_roster::{Scope, plan};
use crate::journeys::undo_roster as undoing;
use crate::refusal::Refusal;
use crate::roster::{self, Asked, Table, limits};
use crate::views::cells::Table as Csv;
use crate::views::roster_report::{self as reporting, RosterReport, Rosters};

/// A roster, and what it stands for.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// The file's name, whose ending must be that of what it is.
    pub name: String,
    /// The file's bytes, base64.
    pub file: String,
    /// The programme's key.
    pub programme: String,
    /// Whether the file holds everybody: whoever it misses has left (decision 32).
    #[serde(default)]
    pub complete: bool,
}

/// A roster to be taken.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a tick of the page")]
pub struct TakenRoster {
    /// The file's name.
    pub name: String,
    /// The file's bytes, base64.
    pub file: String,
    /// The programme's key.
    pub programme: String,
    /// Whether the file holds everybody.
    #[serde(default)]
    pub complete: bool,
    /// Whether rows that cannot be taken are left out.
    #[serde(default)]
    pub skip_wrong: bool,
    /// Whether more than one in twenty may be retired.
    #[serde(default)]
    pub retire_many: bool,
    /// Whether addresses the file gives no more are emptied.
    #[serde(default)]
    pub clear_emails: bool,
}

/// A roster that was taken.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ImportedRoster {
    /// The import's number; none where nothing changed.
    #[ts(type = "number | null")]
    pub number: Option<i64>,
    /// All of it in a sentence.
    pub summary: String,
}

/// An import.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneImport {
    /// Its number.
    pub number: i64,
}

/// An import that was taken back.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct UndoneRoster {
    /// What became of its people.
    pub summary: String,
}

fn read(name: &str, file: &str) -> Result<Table> {
    // Before anything is decoded: four letters carry three bytes.
    if u64::try_from(file.len() / 4).unwrap_or(u64::MAX) > limits::MOST_TEXT / 3 + 1 {
        let most_mb = i64::try_from(limits::MOST_TEXT / limits::MB).unwrap_or_default();
        return Err(Refusal::RosterTooLarge { file: name.to_owned(), most_mb }.into());
    }
    let bytes =
        STANDARD.decode(file).map_err(|error| Refusal::RequestMalformed { reason: format!("file: {error}") })?;
    roster::read_bytes(name, bytes, &Asked::default())
}

pub(super) fn rosters(visit: &Visit<'_>, _: Nothing) -> Result<Rosters> {
    reporting::rosters(visit.desk, visit.sayer())
}

pub(super) fn check(visit: &Visit<'_>, asked: Roster) -> Result<RosterReport> {
    let table = read(&asked.name, &asked.file)?;
    let (programme, people) = importing::read(visit.desk, &asked.programme, &table)?;
    let scope = Scope { is_complete: asked.complete, clears_emails: false };
    let weighed = visit.desk.read(|sql| plan(sql, programme.id, people, scope))?;
    Ok(reporting::roster_report(&table, &weighed, visit.words))
}

pub(super) fn import(visit: &Visit<'_>, asked: TakenRoster) -> Result<ImportedRoster> {
    let table = read(&asked.name, &asked.file)?;
    let (programme, people) = importing::read(visit.desk, &asked.programme, &table)?;
    let scope = Scope { is_complete: asked.complete, clears_emails: asked.clear_emails };
    let wish = Wish { scope, skips_wrong: asked.skip_wrong, retires_many: asked.retire_many };
    let by = visit.seat.actor()?;
    let (number, counts) =
        importing::import_roster(visit.desk, &by, &programme, &table.file, people, wish, |_, _| true)?;
    let summary = importing::taken(visit.desk, &programme, number, &counts, visit.sayer())?;
    Ok(ImportedRoster { number, summary })
}

pub(super) fn keep_refused(visit: &Visit<'_>, asked: Roster) -> Result<ExportedBatch> {
    let table = read(&asked.name, &asked.file)?;
    let (_, people) = importing::read(visit.desk, &asked.programme, &table)?;
    let refused = reporting::rejected(&table, &people.findings, visit.words);
    let file = keep_refused_lines(visit.desk, &refused)?.display().to_string();
    let Csv { file_name, csv } = refused;
    Ok(ExportedBatch { file_name, csv, file })
}

pub(super) fn undo(visit: &Visit<'_>, asked: OneImport) -> Result<UndoneRoster> {
    let undone = undoing::undo_roster(visit.desk, &visit.seat.actor()?, asked.number)?;
    Ok(UndoneRoster { summary: undone.say(asked.number, visit.words) })
}
