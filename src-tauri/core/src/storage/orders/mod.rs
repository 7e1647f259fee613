//! What staff ask of the kiosk: an order waits, is taken once, and ends.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;

/// An order.
#[derive(Debug, Clone)]
pub struct Order {
    /// Row.
    pub id: i64,
    /// `activate`, `take_over` or `wipe`.
    pub kind: String,
    /// The case it is about.
    pub registration: Option<i64>,
    /// `waiting`, `taken`, or how it ended.
    pub state: String,
    /// Who asked, by sign-in name.
    pub by: String,
    /// When it was given.
    pub ordered_at: i64,
    /// When it ends by itself.
    pub expires_at: i64,
}

impl Order {
    /// Whether it is still to be done at `now`.
    pub fn is_live(&self, now: i64) -> bool {
        matches!(self.state.as_str(), "waiting" | "taken") && self.expires_at > now
    }
}

/// Gives an order; answers the row.
///
/// # Errors
/// A fault when the file refuses, one that is live already included.
pub fn add(
    tx: &Connection,
    kind: &str,
    registration: Option<i64>,
    by: &str,
    (at, expires_at): (i64, i64),
) -> Result<i64> {
    tx.execute(include_str!("add.sql"), params![kind, registration, by, at, expires_at])?;
    Ok(tx.last_insert_rowid())
}

/// The order given last.
///
/// # Errors
/// A fault when the file refuses.
pub fn newest(connection: &Connection) -> Result<Option<Order>> {
    let read = connection.prepare_cached(include_str!("newest.sql"))?.query_row([], |row| {
        Ok(Order {
            id: row.get(0)?,
            kind: row.get(1)?,
            registration: row.get(2)?,
            state: row.get(3)?,
            by: row.get(4)?,
            ordered_at: row.get(5)?,
            expires_at: row.get(6)?,
        })
    });
    Ok(read.optional()?)
}

/// Takes an order that waits: of two that try, one has it. It ends by itself at `expires_at`.
///
/// # Errors
/// A fault when the file refuses.
pub fn take(tx: &Connection, id: i64, now: i64, expires_at: i64) -> Result<bool> {
    Ok(tx.execute(include_str!("take.sql"), params![id, now, expires_at])? == 1)
}

/// Ends an order that waits or is taken; `registration` is the case it made. False when it had ended.
///
/// # Errors
/// A fault when the file refuses.
pub fn end(tx: &Connection, id: i64, state: &str, at: i64, registration: Option<i64>) -> Result<bool> {
    Ok(tx.execute(include_str!("end.sql"), params![id, state, at, registration])? == 1)
}

/// A code drawn for an order works no longer than the order.
///
/// # Errors
/// A fault when the file refuses.
pub fn limit_code(tx: &Connection, code: i64, expires_at: i64) -> Result<()> {
    tx.execute(include_str!("limit_code.sql"), params![code, expires_at])?;
    Ok(())
}

/// Since when staff keep the kiosk closed.
///
/// # Errors
/// A fault when the file refuses.
pub fn closed_at(connection: &Connection) -> Result<Option<i64>> {
    Ok(connection.query_row("SELECT closed_at FROM kiosk", [], |row| row.get(0))?)
}

/// Closes the kiosk, or opens it again.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_closed(tx: &Connection, at: Option<i64>) -> Result<()> {
    tx.execute("UPDATE kiosk SET closed_at = ?1", [at])?;
    Ok(())
}
