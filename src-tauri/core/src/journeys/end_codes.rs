//! Codes whose time is over end by themselves, and say since when (H-G7).

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::storage::{codes, temporary};

/// Ends every code and temporary password that is over; answers how many.
///
/// # Errors
/// A fault when the file refuses.
pub fn end_codes(desk: &Desk, by: &Actor) -> Result<usize> {
    let now = desk.now()?.as_second();
    if !desk.read(|sql| Ok(codes::any_expired(sql, now)? || temporary::any_expired(sql, now)?))? {
        return Ok(0);
    }
    desk.write(by, |tx| Ok(codes::expire(tx, tx.at())? + temporary::expire(tx, tx.at())?))
}
