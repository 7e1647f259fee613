//! Temporary passwords, known only by their hash and by the keyed hash of the login they are for.

pub mod first;

use rusqlite::{Connection, params};

use crate::error::Result;

/// One that works.
#[derive(Debug, Clone)]
pub struct Live {
    /// `activation` or `reset`.
    pub purpose: String,
    /// The registration or account it stands for.
    pub subject: i64,
    /// argon2id, PHC string.
    pub hash: String,
    /// Whether a letter carried it, and not a paper.
    pub is_by_letter: bool,
}

/// One that was just drawn.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// `activation` or `reset`.
    pub purpose: &'a str,
    /// The registration or account it stands for.
    pub subject: i64,
    /// The attempt whose letter carries it; none on paper.
    pub attempt: Option<i64>,
    /// The keyed hash of its login.
    pub login_mac: &'a [u8; 32],
    /// argon2id, PHC string.
    pub hash: &'a str,
}

/// Keeps a fresh one; answers its row.
///
/// # Errors
/// A fault when the file refuses.
pub fn add(tx: &Connection, draft: Draft<'_>, at: i64) -> Result<i64> {
    let Draft { purpose, subject, attempt, login_mac, hash } = draft;
    tx.prepare_cached(include_str!("add.sql"))?.execute(params![purpose, subject, attempt, login_mac, hash, at])?;
    Ok(tx.last_insert_rowid())
}

/// Those that work for a login, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn live(connection: &Connection, login_mac: &[u8; 32], now: i64) -> Result<Vec<Live>> {
    let mut statement = connection.prepare_cached(include_str!("live.sql"))?;
    let rows = statement.query_map(params![login_mac, now], |row| {
        Ok(Live { purpose: row.get(0)?, subject: row.get(1)?, hash: row.get(2)?, is_by_letter: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Ends every one of a subject.
///
/// # Errors
/// A fault when the file refuses.
pub fn end_all(tx: &Connection, purpose: &str, subject: i64, why: &str, at: i64) -> Result<()> {
    tx.prepare_cached(include_str!("end.sql"))?.execute(params![purpose, subject, why, at])?;
    Ok(())
}

/// Ends the one of an attempt whose letter has not left.
///
/// # Errors
/// A fault when the file refuses.
pub fn end_attempt(tx: &Connection, attempt: i64, why: &str, at: i64) -> Result<()> {
    tx.prepare_cached(include_str!("end_attempt.sql"))?.execute(params![attempt, why, at])?;
    Ok(())
}

/// Starts the time of a subject's, once each.
///
/// # Errors
/// A fault when the file refuses.
pub fn start_clock(tx: &Connection, purpose: &str, subject: i64, expires_at: i64) -> Result<()> {
    tx.prepare_cached(include_str!("start_clock.sql"))?.execute(params![purpose, subject, expires_at])?;
    Ok(())
}

/// Ends every one whose time is over; answers how many.
///
/// # Errors
/// A fault when the file refuses.
pub fn expire(tx: &Connection, now: i64) -> Result<usize> {
    Ok(tx.prepare_cached(include_str!("expire.sql"))?.execute([now])?)
}

/// Whether the time of a living one is over.
///
/// # Errors
/// A fault when the file refuses.
pub fn any_expired(connection: &Connection, now: i64) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM temporary_password WHERE state = 'live' AND expires_at <= ?1)";
    Ok(connection.prepare_cached(sql)?.query_row([now], |row| row.get(0))?)
}
