//! Entries about lists of other issuers: dry run, import, lines left out, the list given back (V-G9).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::vouchers::ExportedBatch;
use crate::actor::Actor;
use crate::domain::issuer_list::MOST_BYTES;
use crate::doors::entry::Visit;
use crate::error::Result;
use crate::journeys::import_vouchers::{self as importing, ListOrder};
use crate::journeys::issue_vouchers::parse_day;
use crate::journeys::keep_export::{keep_refused_lines, keep_return};
use crate::journeys::lapse::lapse_overdue;
use crate::refusal::Refusal;
use crate::views::cells::Table;
use crate::views::list_report::{self as reporting, ListReport};
use crate::views::return_list as returning;

/// A list and whose it is.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The programme's key.
    pub programme: String,
    /// Who hands the vouchers out.
    pub issuer: String,
    /// The last day of lines that name none, ISO.
    #[serde(default)]
    pub use_by: Option<String>,
    /// The course of lines that name none.
    #[serde(default)]
    pub course: String,
    /// The file's bytes, base64.
    pub file: String,
}

/// A list to be taken.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in the list")]
pub struct Import {
    pub programme: String,
    pub issuer: String,
    #[serde(default)]
    pub use_by: Option<String>,
    #[serde(default)]
    pub course: String,
    pub file: String,
    /// Whether lines that cannot be taken are left out; otherwise they keep the whole list out.
    #[serde(default)]
    pub skip_wrong: bool,
}

/// A list to be given back.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Return {
    /// The programme's key.
    pub programme: String,
    /// The file's bytes, base64.
    pub file: String,
}

/// A list that was taken.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ImportedList {
    /// Its first batch; none when every code was known.
    pub batch: Option<i64>,
    /// How many vouchers it added.
    pub added: i64,
    /// Lines whose code was there already.
    pub known: i64,
    /// Lines that were left out.
    pub left_out: i64,
    /// All of it in a sentence.
    pub summary: String,
}

/// A list that goes back to its issuer.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the states are the issuer's")]
pub struct ReturnedList {
    /// Its name.
    pub file_name: String,
    /// Its text.
    pub csv: String,
    /// Where it was kept.
    pub file: String,
    pub used: i64,
    pub unused: i64,
    pub void: i64,
    pub past: i64,
    pub unknown: i64,
    /// All of it in a sentence.
    pub summary: String,
}

fn bytes(file: &str) -> Result<Vec<u8>> {
    // Before anything is decoded: four letters carry three bytes.
    if file.len() / 4 > MOST_BYTES / 3 + 1 {
        let most_mb = i64::try_from(MOST_BYTES / 1024 / 1024).unwrap_or_default();
        return Err(Refusal::ListTooLarge { most_mb }.into());
    }
    STANDARD.decode(file).map_err(|error| Refusal::RequestMalformed { reason: format!("file: {error}") }.into())
}

impl List {
    fn read(self) -> Result<ListOrder> {
        let Self { programme, issuer, use_by, course, file } = self;
        let use_by = use_by.as_deref().map(parse_day).transpose()?;
        Ok(ListOrder { programme, issuer, use_by, course, bytes: bytes(&file)? })
    }
}

pub(super) fn check(visit: &Visit<'_>, asked: List) -> Result<ListReport> {
    lapse_overdue(visit.desk, &Actor::Round)?;
    reporting::list_report(visit.desk, &asked.read()?, visit.sayer())
}

pub(super) fn import(visit: &Visit<'_>, asked: Import) -> Result<ImportedList> {
    let Import { programme, issuer, use_by, course, file, skip_wrong } = asked;
    let order = List { programme, issuer, use_by, course, file }.read()?;
    let done = importing::import_vouchers(visit.desk, &visit.seat.actor()?, &order, skip_wrong)?;
    let batch = done.batches.first().map(|batch| batch.id);
    let summary = done.say(visit.words);
    Ok(ImportedList { batch, added: done.added, known: done.known, left_out: done.left_out, summary })
}

pub(super) fn keep_refused(visit: &Visit<'_>, asked: List) -> Result<ExportedBatch> {
    let table = reporting::refused_lines(visit.desk, &asked.read()?, visit.sayer())?;
    let file = keep_refused_lines(visit.desk, &table)?.display().to_string();
    let Table { file_name, csv } = table;
    Ok(ExportedBatch { file_name, csv, file })
}

pub(super) fn give_back(visit: &Visit<'_>, asked: Return) -> Result<ReturnedList> {
    lapse_overdue(visit.desk, &Actor::Round)?;
    let returned = returning::return_list(visit.desk, &asked.programme, &bytes(&asked.file)?, visit.sayer())?;
    let file = keep_return(visit.desk, &visit.seat.actor()?, returned.programme, &returned.table)?;
    let returning::Fates { used, unused, void, past, unknown } = returned.fates;
    let summary = returned.fates.say(visit.words);
    let Table { file_name, csv } = returned.table;
    Ok(ReturnedList { file_name, csv, file: file.display().to_string(), used, unused, void, past, unknown, summary })
}
