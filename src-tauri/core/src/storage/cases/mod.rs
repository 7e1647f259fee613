//! Cases: registrations as the counter finishes them, with where they began and how identity was checked.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;

/// A registration found by its case number.
#[derive(Debug, Clone)]
pub struct Found {
    /// Row.
    pub id: i64,
    /// When it was opened.
    pub entered_at: i64,
    /// The registration's state.
    pub state: String,
    /// Programme's row.
    pub programme: i64,
}

/// What a case is beyond its registration.
#[derive(Debug, Clone)]
pub struct Facts {
    /// `kiosk`, `handed` or `counter`.
    pub origin: String,
    /// How identity was checked, and when: `card`, `known` or `vouched`.
    pub identity: Option<(String, i64)>,
    /// The voucher it holds or used.
    pub voucher: Option<i64>,
    /// When it ended.
    pub ended_at: Option<i64>,
}

/// Cases of that number opened from `since` on: open ones first, then the newest.
///
/// # Errors
/// A fault when the file refuses.
pub fn find(connection: &Connection, number: &str, since: i64) -> Result<Vec<Found>> {
    let mut statement = connection.prepare_cached(include_str!("find.sql"))?;
    let rows = statement.query_map(params![number, since], |row| {
        Ok(Found { id: row.get(0)?, entered_at: row.get(1)?, state: row.get(2)?, programme: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a case is beyond its registration.
///
/// # Errors
/// A fault when the file refuses.
pub fn facts(connection: &Connection, id: i64) -> Result<Option<Facts>> {
    let read = connection.prepare_cached(include_str!("facts.sql"))?.query_row([id], |row| {
        let how: Option<String> = row.get(1)?;
        let at: Option<i64> = row.get(2)?;
        Ok(Facts { origin: row.get(0)?, identity: how.zip(at), voucher: row.get(3)?, ended_at: row.get(4)? })
    });
    Ok(read.optional()?)
}

/// Notes where a case began; it is kept until `kept_until` unless its time runs already.
///
/// # Errors
/// A fault when the file refuses.
pub fn mark(tx: &Connection, id: i64, origin: &str, kept_until: i64) -> Result<()> {
    tx.execute(include_str!("mark.sql"), params![id, origin, kept_until])?;
    Ok(())
}

/// Writes names and address anew. False when the case is not open.
///
/// # Errors
/// A fault when the file refuses.
pub fn correct(tx: &Connection, id: i64, first: &str, last: &str, email: Option<&str>) -> Result<bool> {
    Ok(tx.execute(include_str!("correct.sql"), params![id, first, last, email])? == 1)
}

/// The time to activate starts with the letter, as for anybody's.
///
/// # Errors
/// A fault when the file refuses.
pub fn await_letter(tx: &Connection, id: i64) -> Result<()> {
    tx.execute("UPDATE registration SET deadline_at = NULL WHERE id = ?1 AND state = 'open'", [id])?;
    Ok(())
}

/// Notes that and how identity was checked. False when the case is not open.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_identity(tx: &Connection, id: i64, how: &str, at: i64) -> Result<bool> {
    Ok(tx.execute(include_str!("set_identity.sql"), params![id, how, at])? == 1)
}

/// What was checked of the case is known of the person from now on.
///
/// # Errors
/// A fault when the file refuses.
pub fn pass_identity(tx: &Connection, learner: i64, how: &str, at: i64) -> Result<()> {
    tx.execute(include_str!("pass_identity.sql"), params![learner, how, at])?;
    Ok(())
}
