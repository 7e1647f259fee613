//! Entries about copies and the day's end: where copies go, one now, the day sheet.

use std::path::PathBuf;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::doors::entry::{Nothing, Visit};
use crate::error::Result;
use crate::journeys::keep_backups::copy_now as copying;
use crate::journeys::print_day_sheet::print_day_sheet as printing;
use crate::journeys::set_backup::set_backup_folder;
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::views::backups::{self as page, Backups};

/// The folder copies go to.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CopyFolder {
    /// Its path; none for the usual folder beside the data.
    pub folder: Option<String>,
}

/// The day of a day sheet.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneDay {
    /// `2026-11-23`; none for today.
    #[serde(default)]
    pub day: Option<String>,
}

/// Where a day sheet went.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PrintedDaySheet {
    /// The printer that took it.
    pub printer: Option<String>,
    /// The file it was kept as, where no printer did.
    pub file: Option<String>,
}

pub(super) fn backups(visit: &Visit<'_>, _: Nothing) -> Result<Backups> {
    page::backups(visit.desk, visit.sayer())
}

pub(super) fn copy_now(visit: &Visit<'_>, _: Nothing) -> Result<Backups> {
    copying(visit.desk, &visit.seat.actor()?)?;
    backups(visit, Nothing {})
}

pub(super) fn set_folder(visit: &Visit<'_>, asked: CopyFolder) -> Result<Backups> {
    let folder = asked.folder.map(|folder| folder.trim().to_owned()).filter(|folder| !folder.is_empty());
    let folder = folder.map(PathBuf::from);
    if let Some(named) = folder.as_ref().filter(|folder| !folder.is_absolute()) {
        // A window has no place of its own that a short path could start from.
        return Err(Refusal::BackupFolderGone { folder: named.display().to_string() }.into());
    }
    set_backup_folder(visit.desk, &visit.seat.actor()?, folder.as_deref())?;
    backups(visit, Nothing {})
}

pub(super) fn print_day_sheet(visit: &Visit<'_>, asked: OneDay) -> Result<PrintedDaySheet> {
    let sayer = visit.sayer();
    let today = sayer.day_of(visit.desk.now()?);
    let day: Date = asked.day.as_deref().map(read_day).transpose()?.unwrap_or(today);
    let named = visit.seat.occupant().map(|occupant| occupant.display_name).unwrap_or_default();
    Ok(match printing(visit.desk, &visit.seat.actor()?, &named, day, sayer)? {
        Outcome::Printed { printer } => PrintedDaySheet { printer: Some(printer), file: None },
        Outcome::Kept { file } => PrintedDaySheet { printer: None, file: Some(file.display().to_string()) },
        Outcome::NoPrinter => PrintedDaySheet { printer: None, file: None },
    })
}

fn read_day(text: &str) -> Result<Date> {
    text.parse().map_err(|_| Refusal::RequestMalformed { reason: format!("day: {text}") }.into())
}
