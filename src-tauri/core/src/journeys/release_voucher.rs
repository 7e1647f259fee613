//! Releasing a held voucher: its registration ends, the draft is erased, the voucher is free again.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::lapse::lapse;
use crate::refusal::Refusal;
use crate::storage::registrations;

/// Ends the open registration of a voucher, for a person who starts again at the counter.
///
/// # Errors
/// [`Refusal::NothingToDo`] when nobody holds it.
pub fn release_voucher(desk: &Desk, by: &Actor, voucher: i64) -> Result<()> {
    desk.write(by, |tx| {
        let open = registrations::open_of_voucher(tx, voucher)?.ok_or(Refusal::NothingToDo)?;
        lapse(tx, &open, tx.at())
    })
}
