//! What the faces share: slow-downs, the kiosk's state, the day's papers.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;

/// Failures counted against one key.
#[derive(Debug, Clone, Copy, Default)]
pub struct Throttle {
    /// Failures since `since_at`.
    pub failures: i64,
    /// How often it has been slowed down: the wait doubles.
    pub level: i64,
    /// First failure counted.
    pub since_at: i64,
    /// No try before this instant.
    pub wait_until: i64,
}

/// What is counted against `key`.
///
/// # Errors
/// A fault when the file refuses.
pub fn throttle(connection: &Connection, key: &[u8; 32]) -> Result<Throttle> {
    Ok(connection
        .prepare_cached("SELECT failures, level, since_at, wait_until FROM throttle WHERE key = ?1")?
        .query_row([key], |row| {
            Ok(Throttle { failures: row.get(0)?, level: row.get(1)?, since_at: row.get(2)?, wait_until: row.get(3)? })
        })
        .optional()?
        .unwrap_or_default())
}

/// Keeps what is counted against `key`.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_throttle(tx: &Connection, key: &[u8; 32], throttle: Throttle) -> Result<()> {
    tx.prepare_cached(include_str!("set_throttle.sql"))?.execute(params![
        key,
        throttle.failures,
        throttle.level,
        throttle.since_at,
        throttle.wait_until
    ])?;
    Ok(())
}

/// Forgets what was counted before `since` and slows nobody down any more.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget_throttles(tx: &Connection, since: i64, now: i64) -> Result<()> {
    tx.execute("DELETE FROM throttle WHERE since_at < ?1 AND wait_until <= ?2", params![since, now])?;
    Ok(())
}

/// The kiosk as the counter sees it.
#[derive(Debug, Clone)]
pub struct Kiosk {
    /// The screen it shows.
    pub state: String,
    /// Since when.
    pub since_at: i64,
    /// When somebody called, if nobody has answered yet.
    pub called_at: Option<i64>,
}

/// The kiosk's row.
///
/// # Errors
/// A fault when the file refuses.
pub fn kiosk(connection: &Connection) -> Result<Kiosk> {
    Ok(connection.query_row("SELECT state, since_at, called_at FROM kiosk", [], |row| {
        Ok(Kiosk { state: row.get(0)?, since_at: row.get(1)?, called_at: row.get(2)? })
    })?)
}

/// Notes the screen the kiosk shows.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_kiosk_state(tx: &Connection, state: &str, at: i64) -> Result<()> {
    tx.execute("UPDATE kiosk SET state = ?1, since_at = ?2 WHERE state <> ?1", params![state, at])?;
    Ok(())
}

/// Notes a call, or that it was answered.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_call(tx: &Connection, called_at: Option<i64>) -> Result<()> {
    tx.execute("UPDATE kiosk SET called_at = ?1", [called_at])?;
    Ok(())
}

/// Notes a paper that was made.
///
/// # Errors
/// A fault when the file refuses.
pub fn add_print(tx: &Connection, title: &str, sheets: i64, outcome: &str, by: &str, at: i64) -> Result<()> {
    tx.execute(include_str!("add_print.sql"), params![title, sheets, outcome, at, by])?;
    Ok(())
}
