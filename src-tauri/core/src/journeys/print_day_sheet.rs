//! The day sheet: one page that closes a day, on paper or, without a printer, as a file of the exports.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{Document, day_sheet};
use crate::error::Result;
use crate::journeys::print::{self, fitting, style};
use crate::printer::Outcome;
use crate::said::Sayer;
use crate::storage::ledger::Object;
use crate::target::{Standing, Target};
use crate::views::day_sheet::day_sheet_facts;

/// Prints the sheet of `day` in the name of `by`, whom paper calls `named`. What has no printer is
/// kept among the exports, one file a day.
///
/// # Errors
/// [`crate::refusal::Refusal::PrinterRefused`]; a fault when the file refuses.
pub fn print_day_sheet(desk: &Desk, by: &Actor, named: &str, day: Date, sayer: Sayer<'_>) -> Result<Outcome> {
    let document = draw(desk, named, day, sayer)?;
    let title = title(day, sayer);
    let outcome = match print::print(desk, by, sayer.words, &title, &document)? {
        Outcome::NoPrinter => Outcome::Kept { file: keep(desk, day, sayer, &document)? },
        outcome => outcome,
    };
    desk.write(by, |tx| tx.record("day_sheet_printed", Object::Institution, 1))?;
    Ok(outcome)
}

/// The sheet as PDF, for a file somebody named.
///
/// # Errors
/// A fault when the file refuses.
pub fn day_sheet_pdf(desk: &Desk, by: &Actor, named: &str, day: Date, sayer: Sayer<'_>) -> Result<Vec<u8>> {
    let document = draw(desk, named, day, sayer)?;
    let pdf = print::pdf(desk, sayer.words, &title(day, sayer), &document, desk.now()?)?;
    desk.write(by, |tx| tx.record("day_sheet_printed", Object::Institution, 1))?;
    Ok(pdf)
}

fn draw(desk: &Desk, named: &str, day: Date, sayer: Sayer<'_>) -> Result<Document> {
    let facts = day_sheet_facts(desk, day, named, sayer)?;
    fitting(day_sheet(sayer.words, &style(desk)?, &facts))
}

fn title(day: Date, sayer: Sayer<'_>) -> String {
    sayer.words.say_with("paper-day-title", &[("day", sayer.figures(day).into())])
}

fn keep(desk: &Desk, day: Date, sayer: Sayer<'_>, document: &Document) -> Result<PathBuf> {
    let folder = desk.folder().join("exports");
    crate::journeys::back_up::make_private(&folder)?;
    let file = folder.join(sayer.words.say_with("paper-day-file", &[("day", day.to_string().into())]));
    let pdf = print::pdf(desk, sayer.words, &title(day, sayer), document, desk.now()?)?;
    Target::reserve(&file, Standing::Replaced)?.keep(&pdf)?;
    Ok(file)
}
