//! Codes whose time is over end by themselves, and say since when (H-G7).

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
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

/// Ends everything that opens an account without its password: slips, codes and first passwords.
///
/// # Errors
/// A fault when the file refuses.
pub fn end_secrets(tx: &Tx<'_>, account: i64) -> Result<()> {
    for purpose in ["slip", "reset"] {
        codes::end_all(tx, purpose, account, None, "void", tx.at())?;
    }
    temporary::end_all(tx, "reset", account, "void", tx.at())
}

/// Ends what would give an account a new password: another takes its place, or one was chosen.
///
/// # Errors
/// A fault when the file refuses.
pub fn end_resets(tx: &Tx<'_>, account: i64, why: &str) -> Result<()> {
    codes::end_all(tx, "reset", account, None, "replaced", tx.at())?;
    temporary::end_all(tx, "reset", account, why, tx.at())
}
