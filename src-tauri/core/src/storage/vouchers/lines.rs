//! Vouchers with all that staff may know of them: who holds them, until when, why they are void.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row};

use super::Counts;
use crate::domain::voucher::State;
use crate::error::Result;

/// One voucher and the person behind it.
#[derive(Debug, Clone)]
pub struct Line {
    /// Row.
    pub id: i64,
    /// Batch's row.
    pub batch: i64,
    /// Printed number.
    pub number: i64,
    /// State.
    pub state: State,
    /// When the state last changed.
    pub changed_at: i64,
    /// Why it was voided, and what was noted then.
    pub voided: Option<(String, String)>,
    /// Name of who holds or used it; empty for the others.
    pub holder: String,
    /// When its code was entered, while it is held.
    pub entered_at: Option<i64>,
    /// End of the time to activate, once the letter has left.
    pub deadline_at: Option<i64>,
    /// End of the access it made.
    pub ends_at: Option<i64>,
}

const LINES: &str = include_str!("lines.sql");

fn read(row: &Row<'_>) -> rusqlite::Result<Line> {
    let state: String = row.get(3)?;
    let reason: Option<String> = row.get(5)?;
    let note: Option<String> = row.get(6)?;
    Ok(Line {
        id: row.get(0)?,
        batch: row.get(1)?,
        number: row.get(2)?,
        // The table's CHECK admits no other word.
        state: State::named(&state).unwrap_or(State::Void),
        changed_at: row.get(4)?,
        voided: reason.map(|reason| (reason, note.unwrap_or_default())),
        holder: row.get(7)?,
        entered_at: row.get(8)?,
        deadline_at: row.get(9)?,
        ends_at: row.get(10)?,
    })
}

/// A batch's vouchers, by number.
///
/// # Errors
/// A fault when the file refuses.
pub fn of_batch(connection: &Connection, batch: i64) -> Result<Vec<Line>> {
    let sql = format!("{LINES} WHERE voucher.batch_id = ?1 ORDER BY voucher.number");
    Ok(connection.prepare_cached(&sql)?.query_map([batch], read)?.collect::<rusqlite::Result<_>>()?)
}

/// One voucher.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_id(connection: &Connection, id: i64) -> Result<Option<Line>> {
    let sql = format!("{LINES} WHERE voucher.id = ?1");
    Ok(connection.prepare_cached(&sql)?.query_row([id], read).optional()?)
}

/// How many vouchers stand in each state, for every batch at once.
///
/// # Errors
/// A fault when the file refuses.
pub fn tallies(connection: &Connection) -> Result<HashMap<i64, Counts>> {
    let mut statement = connection.prepare_cached(include_str!("tallies.sql"))?;
    let rows = statement.query_map([], |row| {
        let counts = Counts { issued: row.get(1)?, held: row.get(2)?, spent: row.get(3)?, void: row.get(4)? };
        Ok((row.get(0)?, counts))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
