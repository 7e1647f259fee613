//! Printing: a paper leaves for the printer, is kept in rehearsals, or cannot leave (decision 26).

use jiff::Timestamp;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::documents::{Document, DoesNotFit, Metadata, SheetStyle};
use crate::error::{Error, Result};
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::storage::desk as shelf;
use crate::words::Words;

/// What every paper of this institution looks like.
///
/// # Errors
/// A fault when the kept logo is no picture.
pub fn style(desk: &Desk) -> Result<SheetStyle> {
    let institution = desk.institution();
    let style = SheetStyle { rehearsal: institution.is_rehearsal, ..SheetStyle::of(institution.name) };
    match institution.logo {
        Some(logo) => style.with_logo(&logo).map_err(|error| Error::fault(error.to_string())),
        None => Ok(style),
    }
}

/// A text that does not fit its box is refused where it was entered, never cut.
///
/// # Errors
/// [`Refusal::TextDoesNotFit`].
pub fn fitting(document: std::result::Result<Document, DoesNotFit>) -> Result<Document> {
    document.map_err(|misfit| Refusal::TextDoesNotFit { field: misfit.text }.into())
}

/// The PDF of a document made now.
///
/// # Errors
/// A fault when the PDF library complains.
pub fn pdf(desk: &Desk, words: &Words, title: &str, document: &Document, now: Timestamp) -> Result<Vec<u8>> {
    let metadata = Metadata {
        title: title.to_owned(),
        author: desk.institution().name,
        language: words.tag().to_owned(),
        at: now.to_zoned(desk.zone().clone()),
    };
    document.to_pdf(&metadata).map_err(|error| Error::fault(error.to_string()))
}

/// Sends a document to the printer and notes its fate.
///
/// # Errors
/// [`Refusal::PrinterRefused`] with the spooler's words; the paper can be sent again.
pub fn print(desk: &Desk, by: &Actor, words: &Words, title: &str, document: &Document) -> Result<Outcome> {
    let pdf = pdf(desk, words, title, document, desk.now()?)?;
    send(
        desk,
        by,
        &Leaf {
            title,
            sheets: i64::try_from(document.pages()).unwrap_or(i64::MAX),
            pdf: &pdf,
            queue: "",
            platform: None,
            ticket: None,
        },
    )
}

/// A paper on its way.
#[derive(Debug, Clone, Copy)]
pub struct Leaf<'a> {
    /// Its title.
    pub title: &'a str,
    /// How many sheets.
    pub sheets: i64,
    /// The PDF.
    pub pdf: &'a [u8],
    /// The queue; empty for the usual one.
    pub queue: &'a str,
    /// What the platform is told of the first passwords on it, where the programme asks that (decision 5).
    pub platform: Option<&'a str>,
    /// The length of a ticket on a roll of 80 mm, in millimetres; none for sheets.
    pub ticket: Option<u32>,
}

/// Takes a paper in the transaction that makes it valid; what it refuses undoes all.
pub type Keep<'a> = &'a mut dyn FnMut(&Tx<'_>, Leaf<'_>) -> Result<()>;

/// Notes a paper that was written to a file.
///
/// # Errors
/// A fault when the file refuses.
pub fn note_file(tx: &Tx<'_>, leaf: Leaf<'_>) -> Result<()> {
    shelf::add_print(tx, leaf.title, leaf.sheets, "folder", tx.by().name(), tx.at())
}

/// Sends a paper to the printer and notes its fate.
///
/// # Errors
/// As [`print`].
pub fn send(desk: &Desk, by: &Actor, leaf: &Leaf<'_>) -> Result<Outcome> {
    let Leaf { title, sheets, pdf, queue, .. } = *leaf;
    let printer = desk.printer();
    let sent = match leaf.ticket {
        Some(length) => printer.print_ticket(queue, title, pdf, length),
        None if queue.is_empty() => printer.print(title, pdf),
        None => printer.print_on(queue, title, pdf),
    };
    let outcome = sent.map_err(|error| Refusal::PrinterRefused { reason: error.to_string() })?;
    let fate = match &outcome {
        Outcome::Printed { .. } => "printer",
        Outcome::Kept { .. } => "folder",
        Outcome::NoPrinter => "screen",
    };
    desk.write(by, |tx| shelf::add_print(tx, title, sheets, fate, by.name(), tx.at()))?;
    Ok(outcome)
}
