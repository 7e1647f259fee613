//! Entries about the institution's register: dry run, import, lines left out.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::vouchers::ExportedBatch;
use crate::domain::register_list::{MOST_BYTES, RegisterList};
use crate::doors::entry::Visit;
use crate::error::Result;
use crate::journeys::import_register as importing;
use crate::journeys::keep_export::keep_refused_lines;
use crate::refusal::Refusal;
use crate::views::cells::Table;
use crate::views::register_report::{self as reporting, RegisterReport};

/// A register.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// The file's bytes, base64.
    pub file: String,
}

/// A register to be taken.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportRegister {
    /// The file's bytes, base64.
    pub file: String,
    /// Whether lines that cannot be taken are left out; otherwise they keep the whole file out.
    #[serde(default)]
    pub skip_wrong: bool,
}

/// A register that was taken.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ImportedRegister {
    /// People who are new.
    pub added: i64,
    /// People of whom something is new.
    pub changed: i64,
    /// Lines that were left out.
    pub left_out: i64,
    /// All of it in a sentence.
    pub summary: String,
}

fn read(visit: &Visit<'_>, file: &str) -> Result<RegisterList> {
    // Before anything is decoded: four letters carry three bytes.
    if file.len() / 4 > MOST_BYTES / 3 + 1 {
        let most_mb = i64::try_from(MOST_BYTES / 1024 / 1024).unwrap_or_default();
        return Err(Refusal::ListTooLarge { most_mb }.into());
    }
    let bytes =
        STANDARD.decode(file).map_err(|error| Refusal::RequestMalformed { reason: format!("file: {error}") })?;
    importing::read(visit.desk, &bytes, visit.words)
}

pub(super) fn check(visit: &Visit<'_>, asked: Register) -> Result<RegisterReport> {
    reporting::register_report(visit.desk, &read(visit, &asked.file)?, visit.sayer())
}

pub(super) fn import(visit: &Visit<'_>, asked: ImportRegister) -> Result<ImportedRegister> {
    let list = read(visit, &asked.file)?;
    let done = importing::import_register(visit.desk, &visit.seat.actor()?, &list, asked.skip_wrong)?;
    let summary = done.say(visit.words);
    Ok(ImportedRegister { added: done.added, changed: done.changed, left_out: done.left_out, summary })
}

pub(super) fn keep_refused(visit: &Visit<'_>, asked: Register) -> Result<ExportedBatch> {
    let table = reporting::refused_lines(visit.desk, &read(visit, &asked.file)?, visit.sayer())?;
    let file = keep_refused_lines(visit.desk, &table)?.display().to_string();
    let Table { file_name, csv } = table;
    Ok(ExportedBatch { file_name, csv, file })
}
