//! Letters as staff look at them, and what staff may do with one.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;

/// A letter as the file keeps it.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Row.
    pub id: i64,
    /// Kind, such as `activation`.
    pub kind: String,
    /// Language's tag.
    pub language: String,
    /// Address; none once it has been erased.
    pub recipient: Option<String>,
    /// Name before the address.
    pub recipient_name: Option<String>,
    /// What the template needs.
    pub facts: serde_json::Value,
    /// The registration it serves.
    pub registration: Option<i64>,
    /// The account it serves.
    pub account: Option<i64>,
    /// Random and stable over all attempts.
    pub message_id: String,
    /// `queued`, `sending`, `deferred`, `accepted`, `failed`, `needs_staff` or `cancelled`.
    pub state: String,
    /// Attempts so far.
    pub attempts: i64,
    /// Attempts of which nobody knows whether they arrived.
    pub unanswered: i64,
    /// When it was posted.
    pub posted_at: i64,
    /// When it is tried next.
    pub next_at: i64,
    /// When the server took it.
    pub accepted_at: Option<i64>,
    /// What the server said last.
    pub last_reply: Option<String>,
}

/// One attempt.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// 1, 2, 3 …
    pub number: i64,
    /// When it began.
    pub started_at: i64,
    /// When it ended.
    pub ended_at: Option<i64>,
    /// How.
    pub verdict: Option<String>,
    /// Where.
    pub phase: Option<String>,
    /// What the server said.
    pub reply: Option<String>,
}

/// Letters by how far they have come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Still to leave.
    pub waiting: i64,
    /// Taken by the server.
    pub sent: i64,
    /// Refused, or waiting for a person.
    pub failed: i64,
}

/// Which letters to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// Every one.
    All,
    /// Those still to leave.
    Waiting,
    /// Those the server took.
    Sent,
    /// Those refused, or waiting for a person.
    Failed,
}

fn read(row: &Row<'_>) -> rusqlite::Result<(Letter, String)> {
    let facts: String = row.get(5)?;
    let letter = Letter {
        id: row.get(0)?,
        kind: row.get(1)?,
        language: row.get(2)?,
        recipient: row.get(3)?,
        recipient_name: row.get(4)?,
        facts: serde_json::Value::Null,
        registration: row.get(6)?,
        account: row.get(7)?,
        message_id: row.get(8)?,
        state: row.get(9)?,
        attempts: row.get(10)?,
        unanswered: row.get(11)?,
        posted_at: row.get(12)?,
        next_at: row.get(13)?,
        accepted_at: row.get(14)?,
        last_reply: row.get(15)?,
    };
    Ok((letter, facts))
}

fn whole((letter, facts): (Letter, String)) -> Result<Letter> {
    Ok(Letter { facts: serde_json::from_str(&facts)?, ..letter })
}

/// The letter of that row.
///
/// # Errors
/// A fault when the file refuses.
pub fn show(connection: &Connection, id: i64) -> Result<Option<Letter>> {
    let sql = format!("{} WHERE id = ?1", include_str!("list.sql"));
    connection.prepare_cached(&sql)?.query_row([id], read).optional()?.map(whole).transpose()
}

/// Letters, newest first, at most `most`.
///
/// # Errors
/// A fault when the file refuses.
pub fn list(connection: &Connection, filter: Filter, most: i64) -> Result<Vec<Letter>> {
    let states = match filter {
        Filter::All => "1",
        Filter::Waiting => "state IN ('queued', 'sending', 'deferred')",
        Filter::Sent => "state = 'accepted'",
        Filter::Failed => "state IN ('failed', 'needs_staff')",
    };
    let sql = format!("{} WHERE {states} ORDER BY id DESC LIMIT ?1", include_str!("list.sql"));
    let rows = connection.prepare_cached(&sql)?.query_map([most], read)?.collect::<rusqlite::Result<Vec<_>>>()?;
    rows.into_iter().map(whole).collect()
}

/// How many letters stand where.
///
/// # Errors
/// A fault when the file refuses.
pub fn counts(connection: &Connection) -> Result<Counts> {
    Ok(connection
        .prepare_cached(include_str!("counts.sql"))?
        .query_row([], |row| Ok(Counts { waiting: row.get(0)?, sent: row.get(1)?, failed: row.get(2)? }))?)
}

/// A letter's attempts, oldest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn attempts(connection: &Connection, letter: i64) -> Result<Vec<Attempt>> {
    let sql = "SELECT number, started_at, ended_at, verdict, phase, reply FROM letter_attempt \
               WHERE letter_id = ?1 ORDER BY number";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([letter], |row| {
        Ok(Attempt {
            number: row.get(0)?,
            started_at: row.get(1)?,
            ended_at: row.get(2)?,
            verdict: row.get(3)?,
            phase: row.get(4)?,
            reply: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Cancels a letter that has not left and is in nobody's hands. False when there is no such.
///
/// # Errors
/// A fault when the file refuses.
pub fn cancel(tx: &Connection, id: i64) -> Result<bool> {
    Ok(tx.execute(include_str!("cancel.sql"), [id])? == 1)
}

/// Sends a letter again, now. False when it has left, was cancelled, or its recipient was erased.
///
/// # Errors
/// A fault when the file refuses.
pub fn retry(tx: &Connection, id: i64, at: i64) -> Result<bool> {
    Ok(tx.execute(include_str!("retry.sql"), params![id, at])? == 1)
}
