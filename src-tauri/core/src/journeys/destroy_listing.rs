//! A listing that was shredded: somebody says so, and nothing reminds of it any more (J16).

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::{codes, listings};

/// Notes that a listing is destroyed; its square opens nothing any more.
///
/// # Errors
/// [`Refusal::ListingUnknown`], [`Refusal::ListingDestroyed`] when somebody has said so already.
pub fn destroy_listing(desk: &Desk, by: &Actor, number: i64) -> Result<()> {
    desk.write(by, |tx| {
        let listing = listings::by_number(tx, number)?.ok_or(Refusal::ListingUnknown { number })?;
        if !listings::destroy(tx, number, tx.by().name(), tx.at())? {
            return Err(Refusal::ListingDestroyed { number }.into());
        }
        codes::end_all(tx, "listing", number, None, "void", tx.at())?;
        tx.record("listing_destroyed", Object::Programme, listing.programme)
    })
}
