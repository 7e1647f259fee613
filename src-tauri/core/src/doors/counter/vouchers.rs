//! Entries about vouchers: issuing, looking at, voiding, reprinting, exporting.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::doors::entry::{Nothing, Visit};
use crate::doors::kiosk::print::Printed;
use crate::doors::problem::say;
use crate::error::{Error, Result};
use crate::journeys::issue_vouchers::{self as issuing, Issue, Issued, parse_day};
use crate::journeys::keep_export::keep_export;
use crate::journeys::lapse::lapse_overdue;
use crate::journeys::print_vouchers::print_vouchers;
use crate::journeys::release_voucher as releasing;
use crate::journeys::reprint_vouchers as reprinting;
use crate::journeys::void_vouchers::{self as voiding, Voiding};
use crate::printer::Outcome;
use crate::views::batch::{self as page, BatchDetail, Filter};
use crate::views::batches::{self as list, BatchList};
use crate::views::check_voucher_frank::{self as frank, FrankVoucher};
use crate::views::export_batch::{self as exporting, Audience};
use crate::views::preview_vouchers::{self as previewing, VoucherPreview};
use crate::views::programmes::{self as known, ProgrammeLine};
use crate::views::short;
use crate::words::Fact;

/// The issuing form.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// The programme's key.
    pub programme: String,
    /// How many vouchers.
    pub count: i64,
    /// Who hands them out.
    pub issuer: String,
    /// The last day they can be entered, ISO.
    #[serde(default)]
    pub use_by: Option<String>,
    /// The course they are for.
    #[serde(default)]
    pub course: String,
    /// A note for the desk.
    #[serde(default)]
    pub note: String,
}

/// The issuing form and which of its sheets to show.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "as in the order")]
pub struct Preview {
    pub programme: String,
    pub count: i64,
    pub issuer: String,
    #[serde(default)]
    pub use_by: Option<String>,
    #[serde(default)]
    pub course: String,
    #[serde(default)]
    pub note: String,
    /// Which sheet, from 1.
    #[serde(default = "first")]
    pub sheet: i64,
}

fn first() -> i64 {
    1
}

/// A batch that was issued, and what became of its sheets.
#[derive(Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct IssuedBatch {
    /// Its row.
    pub batch: i64,
    /// What became of the sheets.
    pub printed: Printed,
    /// How many sheets.
    pub sheets: i64,
    /// All of it in a sentence.
    pub summary: String,
}

/// Sheets printed again.
#[derive(Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Reprinted {
    /// What became of them.
    pub printed: Printed,
    /// How many.
    pub sheets: i64,
}

/// A batch and which of its vouchers to show.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The batch.
    pub batch: i64,
    /// Which vouchers.
    #[serde(default)]
    pub filter: Filter,
}

/// Vouchers to void.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VoidVouchers {
    /// The batch.
    pub batch: i64,
    /// Rows of vouchers; all that are unspent when null.
    pub vouchers: Option<Vec<i64>>,
    /// `misprint`, `lost`, `issuer` or `other`.
    pub reason: String,
    /// More words, needed with `other`.
    #[serde(default)]
    pub note: String,
}

/// Vouchers to print again.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reprint {
    /// The batch.
    pub batch: i64,
    /// Rows of vouchers; all that are free when null.
    pub vouchers: Option<Vec<i64>>,
}

/// A table to export.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// The batch.
    pub batch: i64,
    /// Who will read it.
    pub audience: Audience,
}

/// An exported table.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ExportedBatch {
    /// Its name.
    pub file_name: String,
    /// Its text.
    pub csv: String,
    /// Where it was kept.
    pub file: String,
}

/// A code, typed or scanned.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Presenting {
    /// Twelve letters, or the whole text of a QR.
    pub code: String,
}

/// One voucher.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneVoucher {
    /// Its row.
    pub voucher: i64,
}

impl Order {
    fn read(self) -> Result<Issue> {
        let use_by = self.use_by.as_deref().map(parse_day).transpose()?;
        let Self { programme, count, issuer, course, note, .. } = self;
        Ok(Issue { programme, count, issuer, use_by, course, note })
    }
}

pub(super) fn programmes(visit: &Visit<'_>, _: Nothing) -> Result<Vec<ProgrammeLine>> {
    known::programmes(visit.desk, visit.sayer())
}

pub(super) fn preview(visit: &Visit<'_>, asked: Preview) -> Result<VoucherPreview> {
    let Preview { programme, count, issuer, use_by, course, note, sheet } = asked;
    let by = visit.seat.occupant().map(|occupant| occupant.display_name).unwrap_or_default();
    let order = Order { programme, count, issuer, use_by, course, note };
    previewing::preview_vouchers(visit.desk, order.read()?, &by, sheet, visit.sayer())
}

pub(super) fn issue(visit: &Visit<'_>, asked: Order) -> Result<IssuedBatch> {
    let issued = issuing::issue_vouchers(visit.desk, &visit.seat.actor()?, asked.read()?)?;
    let batch = &issued.batch;
    let facts: [(&str, Fact); 4] = [
        ("batch", batch.id.to_string().into()),
        ("count", batch.count.into()),
        ("first", short::number(batch.first_number).into()),
        ("last", short::number(batch.first_number + batch.count - 1).into()),
    ];
    let summary = visit.words.say_with("desk-issued-summary", &facts);
    // The batch is there: a printer that refuses must not make it look as if it were not.
    let (printed, sheets, summary) = match print(visit, &issued) {
        Ok((printed, sheets)) => (printed, sheets, summary),
        Err(error) => {
            let reason = match &error {
                Error::Refused(refusal) => say(refusal, visit),
                Error::Fault(fault) => {
                    tracing::error!(%fault, batch = batch.id, "issued vouchers were not printed");
                    visit.words.say("desk-issued-broken")
                }
            };
            let facts: [(&str, Fact); 2] = [("summary", summary.into()), ("reason", reason.into())];
            let sheets = (batch.count + previewing::PER_SHEET - 1) / previewing::PER_SHEET;
            (Printed::of(Outcome::NoPrinter, None), sheets, visit.words.say_with("desk-issued-not-printed", &facts))
        }
    };
    Ok(IssuedBatch { batch: batch.id, printed, sheets, summary })
}

fn print(visit: &Visit<'_>, issued: &Issued) -> Result<(Printed, i64)> {
    let (outcome, sheets) = print_vouchers(visit.desk, &visit.seat.actor()?, issued)?;
    Ok((Printed::of(outcome, None), i64::try_from(sheets).unwrap_or_default()))
}

pub(super) fn reprint(visit: &Visit<'_>, asked: Reprint) -> Result<Reprinted> {
    lapse_overdue(visit.desk, &crate::actor::Actor::Round)?;
    let by = visit.seat.actor()?;
    let drawn = visit.seat.with_office_key(|key| {
        reprinting::reprint_vouchers(visit.desk, &by, key, asked.batch, asked.vouchers.as_deref())
    })?;
    let (printed, sheets) = print(visit, &drawn)?;
    Ok(Reprinted { printed, sheets })
}

pub(super) fn batches(visit: &Visit<'_>, _: Nothing) -> Result<BatchList> {
    lapse_overdue(visit.desk, &crate::actor::Actor::Round)?;
    list::batches(visit.desk, visit.sayer())
}

pub(super) fn batch(visit: &Visit<'_>, asked: Page) -> Result<BatchDetail> {
    lapse_overdue(visit.desk, &crate::actor::Actor::Round)?;
    let mut told = page::batch(visit.desk, asked.batch, asked.filter, visit.sayer())?;
    if !visit.sees_people() {
        told.vouchers.iter_mut().for_each(|voucher| voucher.who = None);
    }
    Ok(told)
}

pub(super) fn void(visit: &Visit<'_>, asked: VoidVouchers) -> Result<BatchDetail> {
    let VoidVouchers { batch, vouchers, reason, note } = asked;
    let voiding = Voiding { batch, vouchers, reason, note };
    voiding::void_vouchers(visit.desk, &visit.seat.actor()?, &voiding)?;
    page::batch(visit.desk, batch, Filter::All, visit.sayer())
}

pub(super) fn export(visit: &Visit<'_>, asked: Export) -> Result<ExportedBatch> {
    lapse_overdue(visit.desk, &crate::actor::Actor::Round)?;
    let table = exporting::export_batch(visit.desk, asked.batch, asked.audience, visit.sayer())?;
    let file = keep_export(visit.desk, &visit.seat.actor()?, asked.batch, &table)?;
    Ok(ExportedBatch { file_name: table.file_name, csv: table.csv, file: file.display().to_string() })
}

pub(super) fn check(visit: &Visit<'_>, asked: Presenting) -> Result<FrankVoucher> {
    lapse_overdue(visit.desk, &crate::actor::Actor::Round)?;
    let told = frank::check_voucher_frank(visit.desk, &asked.code, visit.sayer())?;
    Ok(if visit.sees_people() { told } else { FrankVoucher { who: None, ..told } })
}

pub(super) fn release(visit: &Visit<'_>, asked: OneVoucher) -> Result<FrankVoucher> {
    releasing::release_voucher(visit.desk, &visit.seat.actor()?, asked.voucher)?;
    frank::of_voucher(visit.desk, asked.voucher, visit.sayer())
}
