//! Codes, known only by their keyed hash.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;

/// A keyed hash of a code.
pub type CodeMac = [u8; 32];

/// A code's row.
#[derive(Debug, Clone)]
pub struct Row {
    /// Row.
    pub id: i64,
    /// What it is for: the table's word.
    pub purpose: String,
    /// The voucher, registration or account it stands for.
    pub subject: i64,
    /// How it travelled.
    pub channel: String,
    /// `live`, `used` or `dead`.
    pub state: String,
    /// When it stops working by itself.
    pub expires_at: Option<i64>,
    /// When and why it stopped working.
    pub ended: Option<(i64, String)>,
}

/// Keeps a fresh code; answers the row.
///
/// # Errors
/// A fault when the file refuses, a hash that is already there included.
pub fn add(tx: &Connection, mac: &CodeMac, purpose: &str, subject: i64, channel: &str, at: i64) -> Result<i64> {
    tx.prepare_cached(include_str!("add.sql"))?.execute(params![mac, purpose, subject, channel, at])?;
    Ok(tx.last_insert_rowid())
}

/// The code of that hash.
///
/// # Errors
/// A fault when the file refuses.
pub fn find(connection: &Connection, mac: &CodeMac) -> Result<Option<Row>> {
    Ok(connection
        .prepare_cached(include_str!("find.sql"))?
        .query_row([mac], |row| {
            let ended: Option<i64> = row.get(5)?;
            let why: Option<String> = row.get(6)?;
            Ok(Row {
                id: row.get(0)?,
                purpose: row.get(1)?,
                subject: row.get(2)?,
                channel: row.get(3)?,
                state: row.get(4)?,
                ended: ended.zip(why),
                expires_at: row.get(7)?,
            })
        })
        .optional()?)
}

/// Uses one code and kills its siblings. False when it was not live any more.
///
/// # Errors
/// A fault when the file refuses.
pub fn spend(tx: &Connection, code: &Row, at: i64) -> Result<bool> {
    let won = tx.prepare_cached(include_str!("use.sql"))?.execute(params![code.id, at])? == 1;
    if won {
        end_all(tx, &code.purpose, code.subject, None, "sibling", at)?;
    }
    Ok(won)
}

/// Ends every live code of a subject, or those of one channel.
///
/// # Errors
/// A fault when the file refuses.
pub fn end_all(tx: &Connection, purpose: &str, subject: i64, channel: Option<&str>, why: &str, at: i64) -> Result<()> {
    tx.prepare_cached(include_str!("end_all.sql"))?.execute(params![purpose, subject, channel, why, at])?;
    Ok(())
}

/// Ends one live code.
///
/// # Errors
/// A fault when the file refuses.
pub fn end(tx: &Connection, id: i64, why: &str, at: i64) -> Result<()> {
    tx.execute(include_str!("end.sql"), params![id, why, at])?;
    Ok(())
}

/// Lets a live code end by itself.
///
/// # Errors
/// A fault when the file refuses.
pub fn end_at(tx: &Connection, id: i64, expires_at: i64) -> Result<()> {
    tx.execute("UPDATE code SET expires_at = ?2 WHERE id = ?1 AND state = 'live'", params![id, expires_at])?;
    Ok(())
}

/// Starts the time of a subject's live codes, once each.
///
/// # Errors
/// A fault when the file refuses.
pub fn start_clock(tx: &Connection, purpose: &str, subject: i64, expires_at: i64) -> Result<()> {
    tx.prepare_cached(include_str!("start_clock.sql"))?.execute(params![purpose, subject, expires_at])?;
    Ok(())
}

/// Ends every live code whose time is over; answers how many.
///
/// # Errors
/// A fault when the file refuses.
pub fn expire(tx: &Connection, now: i64) -> Result<usize> {
    Ok(tx.prepare_cached(include_str!("expire.sql"))?.execute([now])?)
}

/// Whether a live code's time is over.
///
/// # Errors
/// A fault when the file refuses.
pub fn any_expired(connection: &Connection, now: i64) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM code WHERE state = 'live' AND expires_at <= ?1)";
    Ok(connection.prepare_cached(sql)?.query_row([now], |row| row.get(0))?)
}
