//! Giving the recovery sheet of a fresh office key: once, on paper, as a file, or to be copied by hand.
//!
//! The key is never kept for it: it is the one that the administrator's session holds open.

use std::path::PathBuf;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::keep_export::keep_file;
use crate::journeys::print;
use crate::journeys::print_recovery::{recovery_document, recovery_pdf};
use crate::journeys::set_up::Recovery;
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::storage::institution::steps::{self, FirstSteps};
use crate::storage::ledger::Object;

/// Refuses once the sheet has been given: from then on only the sheet itself has the key.
///
/// # Errors
/// [`Refusal::RecoverySettled`].
pub fn check_due(desk: &Desk) -> Result<()> {
    if desk.read(steps::steps)?.is_recovery_due { Ok(()) } else { Err(Refusal::RecoverySettled.into()) }
}

/// Sends the sheet to the printer.
///
/// # Errors
/// [`Refusal::RecoverySettled`]; [`Refusal::PrinterRefused`].
pub fn print_recovery(desk: &Desk, by: &Actor, key: &[u8; 32]) -> Result<Outcome> {
    check_due(desk)?;
    let (words, now) = (desk.words(), desk.now()?);
    let document = recovery_document(desk, &Recovery::of_key(key), by.name(), now)?;
    let outcome = print::print(desk, by, words, &words.say("paper-recovery-title"), &document)?;
    if outcome != Outcome::NoPrinter {
        note(desk, by, "recovery_printed")?;
    }
    Ok(outcome)
}

/// Keeps the sheet as a PDF among the exports; answers the file.
///
/// # Errors
/// [`Refusal::RecoverySettled`]; a fault when the file cannot be written.
pub fn keep_recovery(desk: &Desk, by: &Actor, key: &[u8; 32]) -> Result<PathBuf> {
    check_due(desk)?;
    let pdf = recovery_pdf(desk, &Recovery::of_key(key), by.name())?;
    let name = format!("{}.pdf", desk.words().say("first-recovery-file"));
    keep_file(desk, &name, &pdf, || note(desk, by, "recovery_kept"))
}

/// Shows the seven lines; the ledger knows that they were read.
///
/// # Errors
/// [`Refusal::RecoverySettled`].
pub fn read_recovery(desk: &Desk, by: &Actor, key: &[u8; 32]) -> Result<Recovery> {
    check_due(desk)?;
    note(desk, by, "recovery_read")?;
    Ok(Recovery::of_key(key))
}

/// The sheet is where it belongs: it is not given again.
///
/// # Errors
/// [`Refusal::RecoverySettled`]; [`Refusal::RecoveryDue`] when nothing of it was printed, kept or read.
pub fn settle_recovery(desk: &Desk, by: &Actor) -> Result<()> {
    check_due(desk)?;
    desk.write(by, |tx| {
        let steps = steps::steps(tx)?;
        if !steps.is_recovery_given {
            return Err(Refusal::RecoveryDue.into());
        }
        steps::set(tx, &FirstSteps { is_recovery_due: false, ..steps })?;
        tx.record("recovery_settled", Object::Institution, 1)
    })
}

fn note(desk: &Desk, by: &Actor, act: &str) -> Result<()> {
    desk.write(by, |tx| {
        let steps = steps::steps(tx)?;
        steps::set(tx, &FirstSteps { is_recovery_given: true, ..steps })?;
        tx.record(act, Object::Institution, 1)
    })
}
