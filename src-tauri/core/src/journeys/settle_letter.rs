//! What staff may do with a letter: send it again now, or call it back while it is still here.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::outbox::line;
use crate::refusal::Refusal;
use crate::storage::letters::list;

/// Sends a letter again, now, even if the line failed a moment ago.
///
/// # Errors
/// [`Refusal::LetterUnknown`]; [`Refusal::LetterSettled`] when it has left or was cancelled.
pub fn retry_letter(desk: &Desk, by: &Actor, id: i64) -> Result<()> {
    desk.write(by, |tx| {
        list::show(tx, id)?.ok_or(Refusal::LetterUnknown { number: id })?;
        if !list::retry(tx, id, tx.at())? {
            return Err(Refusal::LetterSettled.into());
        }
        line::clear(tx)
    })?;
    desk.wake_courier();
    Ok(())
}

/// Calls a letter back.
///
/// # Errors
/// [`Refusal::LetterUnknown`]; [`Refusal::LetterSettled`] when it has left, is leaving or was cancelled.
pub fn cancel_letter(desk: &Desk, by: &Actor, id: i64) -> Result<()> {
    desk.write(by, |tx| {
        list::show(tx, id)?.ok_or(Refusal::LetterUnknown { number: id })?;
        if !list::cancel(tx, id)? {
            return Err(Refusal::LetterSettled.into());
        }
        Ok(())
    })
}
