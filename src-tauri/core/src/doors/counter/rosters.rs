//! Entries about a school's list of people: tried, taken, rows left out, taken back.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::vouchers::ExportedBatch;
use crate::domain::roster_columns::Field;
use crate::doors::entry::{Nothing, Visit};
use crate::error::Result;
use crate::journeys::import_roster::{self as importing, Wish};
use crate::journeys::keep_export::keep_refused_lines;
use crate::journeys::plan_roster::{Scope, look};
use crate::journeys::undo_roster as undoing;
use crate::refusal::Refusal;
use crate::roster::people::{Corrections, Fix};
use crate::roster::{self, Asked, Encoding, Table, limits};
use crate::views::cells::Table as Csv;
use crate::views::roster_report::{self as reporting, RosterReport, Rosters};

/// Letters of the name of a list.
const LONGEST_SOURCE: usize = 60;

/// A roster, what it stands for, and what somebody knows better than the guess.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// The file's name, whose ending must be that of what it is.
    pub name: String,
    /// The file's bytes, base64.
    pub file: String,
    /// The programme's key.
    pub programme: String,
    /// Which of the programme's lists it is; empty where there is one alone.
    #[serde(default)]
    pub source: String,
    /// Whether the file holds everybody: whoever it misses has left (decision 32).
    #[serde(default)]
    pub complete: bool,
    /// How its bytes become letters: `Windows-1252`.
    #[serde(default)]
    pub encoding: Option<String>,
    /// The sign between its cells.
    #[serde(default)]
    pub delimiter: Option<char>,
    /// The line that names the columns, from 1.
    #[serde(default)]
    pub header: Option<u32>,
    /// What columns mean, by their names: a field's name, or nothing to leave one aside.
    #[serde(default)]
    pub mapping: Option<BTreeMap<String, String>>,
    /// Cells that are put right here.
    #[serde(default)]
    pub fixes: Vec<RosterFix>,
}

/// A cell that is put right.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RosterFix {
    /// The row's line in the file.
    pub line: u32,
    /// The column's name.
    pub column: String,
    /// What is meant.
    pub text: String,
}

/// A roster to be taken.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TakenRoster {
    /// The roster.
    pub roster: Roster,
    /// Whether rows that cannot be taken are left out.
    #[serde(default)]
    pub skip_wrong: bool,
    /// Whether more than one in twenty may be retired.
    #[serde(default)]
    pub retire_many: bool,
    /// Whether addresses the file gives no more are emptied.
    #[serde(default)]
    pub clear_emails: bool,
    /// What the screen calls this order, to ask how far it is and to stop it.
    #[serde(default)]
    pub ticket: String,
}

impl Roster {
    /// Reads the file.
    fn table(&self) -> Result<Table> {
        // Before anything is decoded: four letters carry three bytes.
        if u64::try_from(self.file.len() / 4).unwrap_or(u64::MAX) > limits::MOST_TEXT / 3 + 1 {
            let most_mb = i64::try_from(limits::MOST_TEXT / limits::MB).unwrap_or_default();
            return Err(Refusal::RosterTooLarge { file: self.name.clone(), most_mb }.into());
        }
        let malformed = |reason: String| Refusal::RequestMalformed { reason };
        let bytes = STANDARD.decode(&self.file).map_err(|error| malformed(format!("file: {error}")))?;
        let named = |name: &String| Encoding::named(name).ok_or(Refusal::RosterEncodingUnknown { name: name.clone() });
        let asked = Asked {
            encoding: self.encoding.as_ref().map(named).transpose()?,
            delimiter: self.delimiter.filter(|sign| roster::DELIMITERS.contains(sign)),
            header: self.header,
            sheet: None,
        };
        roster::read_bytes(&self.name, bytes, &asked)
    }

    fn corrections(&self) -> Corrections {
        let field = |(name, field): (&String, &String)| (name.clone(), Field::named(field));
        let fix = |fix: &RosterFix| Fix { line: fix.line, column: fix.column.clone(), text: fix.text.clone() };
        Corrections {
            mapping: self.mapping.as_ref().map(|said| said.iter().map(field).collect()),
            fixes: self.fixes.iter().map(fix).collect(),
        }
    }

    fn scope(&self, clears_emails: bool) -> Scope {
        let source = self.source.trim().chars().take(LONGEST_SOURCE).collect();
        Scope { source, is_complete: self.complete, clears_emails }
    }
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

pub(super) fn rosters(visit: &Visit<'_>, _: Nothing) -> Result<Rosters> {
    reporting::rosters(visit.desk, visit.sayer())
}

pub(super) fn check(visit: &Visit<'_>, asked: Roster) -> Result<RosterReport> {
    let table = asked.table()?;
    let corrections = asked.corrections();
    let (programme, people) = importing::read_loosely(visit.desk, &asked.programme, &table, &corrections)?;
    let known = importing::meant(visit.desk, &table, &corrections)?;
    if !people.has_names {
        return Ok(reporting::unread(&table, &known, visit.words));
    }
    let weighed = visit.desk.read(|sql| look(sql, programme.id, people, &asked.scope(false)))?;
    Ok(reporting::roster_report(&table, &known, &weighed, visit.words))
}

pub(super) fn import(visit: &Visit<'_>, asked: TakenRoster) -> Result<ImportedRoster> {
    let job = visit.seat.jobs().begin(&asked.ticket)?;
    let imported = take(visit, &asked, |done, all| job.step(done, all));
    // Taken twice, the same file changes nothing: the ticket may be used again.
    visit.seat.jobs().end(&asked.ticket, true);
    imported
}

fn take(visit: &Visit<'_>, asked: &TakenRoster, pace: impl FnMut(usize, usize) -> bool) -> Result<ImportedRoster> {
    let table = asked.roster.table()?;
    let corrections = asked.roster.corrections();
    let (programme, people) = importing::read(visit.desk, &asked.roster.programme, &table, &corrections)?;
    let mapping = corrections.mapping;
    let scope = asked.roster.scope(asked.clear_emails);
    let wish = Wish { scope, skips_wrong: asked.skip_wrong, retires_many: asked.retire_many, mapping };
    let by = visit.seat.actor()?;
    let (number, counts) = importing::import_roster(visit.desk, &by, &programme, &table, people, &wish, pace)?;
    let summary = importing::taken(visit.desk, &programme, number, &counts, visit.sayer())?;
    Ok(ImportedRoster { number, summary })
}

pub(super) fn keep_refused(visit: &Visit<'_>, asked: Roster) -> Result<ExportedBatch> {
    let table = asked.table()?;
    let (_, people) = importing::read(visit.desk, &asked.programme, &table, &asked.corrections())?;
    let refused = reporting::rejected(&table, &people.findings, visit.words);
    let file = keep_refused_lines(visit.desk, &refused)?.display().to_string();
    let Csv { file_name, csv } = refused;
    Ok(ExportedBatch { file_name, csv, file })
}

pub(super) fn undo(visit: &Visit<'_>, asked: OneImport) -> Result<UndoneRoster> {
    let undone = undoing::undo_roster(visit.desk, &visit.seat.actor()?, asked.number)?;
    Ok(UndoneRoster { summary: undone.say(asked.number, visit.words) })
}
