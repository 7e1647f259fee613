//! The queue: what is due, who has it in hand, and what became of it (trust: send protocol).

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;

/// An attempt whose lease ran out: its process died, or the machine slept.
#[derive(Debug, Clone, Copy)]
pub struct Stale {
    /// Letter's row.
    pub letter: i64,
    /// Attempt's row and number.
    pub attempt: Option<(i64, i64)>,
    /// The code it carried.
    pub code: Option<i64>,
    /// Whether the message had begun to leave.
    pub had_begun: bool,
}

/// How an attempt ended.
#[derive(Debug, Clone)]
pub struct Outcome<'a> {
    /// The letter's next state.
    pub state: &'a str,
    /// The attempt's verdict.
    pub verdict: &'a str,
    /// Where it ended.
    pub phase: &'a str,
    /// What the server said.
    pub reply: &'a str,
    /// When to try again.
    pub next_at: i64,
}

/// The letter that has waited longest, if one is due.
///
/// # Errors
/// A fault when the file refuses.
pub fn next_due(connection: &Connection, now: i64) -> Result<Option<i64>> {
    Ok(connection.prepare_cached(include_str!("due.sql"))?.query_row([now], |row| row.get(0)).optional()?)
}

/// When the next letter is due, if any waits.
///
/// # Errors
/// A fault when the file refuses.
pub fn next_at(connection: &Connection) -> Result<Option<i64>> {
    let sql = "SELECT min(coalesce(lease_until, next_at)) FROM letter WHERE state IN ('queued', 'deferred', 'sending')";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// Attempts whose lease ran out.
///
/// # Errors
/// A fault when the file refuses.
pub fn stale(connection: &Connection, now: i64) -> Result<Vec<Stale>> {
    let mut statement = connection.prepare_cached(include_str!("stale.sql"))?;
    let rows = statement.query_map([now], |row| {
        let attempt: Option<i64> = row.get(1)?;
        let number: Option<i64> = row.get(2)?;
        Ok(Stale { letter: row.get(0)?, attempt: attempt.zip(number), code: row.get(3)?, had_begun: row.get(4)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes a letter in hand until `until`. False when somebody else was quicker.
///
/// # Errors
/// A fault when the file refuses.
pub fn lease(tx: &Connection, letter: i64, until: i64, now: i64) -> Result<bool> {
    Ok(tx.prepare_cached(include_str!("lease.sql"))?.execute(params![letter, until, now])? == 1)
}

/// Begins the leased letter's attempt; answers its row.
///
/// # Errors
/// A fault when the file refuses.
pub fn begin(tx: &Connection, letter: i64, code: Option<i64>, at: i64) -> Result<i64> {
    tx.prepare_cached(include_str!("begin_attempt.sql"))?.execute(params![letter, code, at])?;
    Ok(tx.last_insert_rowid())
}

/// Notes that the message begins to leave: from here on a copy may arrive. False when the attempt
/// has been given up meanwhile.
///
/// # Errors
/// A fault when the file refuses.
pub fn note_leaving(tx: &Connection, attempt: i64, phase: &str) -> Result<bool> {
    let sql = "UPDATE letter_attempt SET phase = ?2 WHERE id = ?1 AND verdict IS NULL";
    Ok(tx.execute(sql, params![attempt, phase])? == 1)
}

/// Writes down how an attempt ended and what becomes of its letter. False when the letter was
/// settled by somebody else meanwhile.
///
/// # Errors
/// A fault when the file refuses.
pub fn settle(
    tx: &Connection,
    letter: i64,
    attempt: Option<(i64, i64)>,
    outcome: &Outcome<'_>,
    at: i64,
) -> Result<bool> {
    let Outcome { state, verdict, phase, reply, next_at } = *outcome;
    let mut number = 0;
    if let Some((row, its_number)) = attempt {
        tx.prepare_cached(include_str!("end_attempt.sql"))?.execute(params![row, at, verdict, phase, reply])?;
        number = its_number;
    }
    let settled = tx
        .prepare_cached(include_str!("settle.sql"))?
        .execute(params![letter, number, state, next_at, reply, verdict, at])?;
    Ok(settled == 1)
}

/// How many attempts reached a server, the running one included.
///
/// # Errors
/// A fault when the file refuses.
pub fn reached(connection: &Connection, letter: i64) -> Result<i64> {
    Ok(connection.prepare_cached(include_str!("reached.sql"))?.query_row([letter], |row| row.get(0))?)
}
