//! The queue of dossiers, by promised day, and those that were decided.

use rusqlite::{Connection, Row, params};

use crate::error::Result;

/// A dossier in the queue.
#[derive(Debug, Clone)]
pub struct Queued {
    /// Row.
    pub id: i64,
    /// `linking` or `takeover`.
    pub kind: String,
    /// The programme's row.
    pub programme: i64,
    /// `open` or `asked`.
    pub state: String,
    /// The local day promised.
    pub due_on: String,
    /// Counts every change.
    pub version: i64,
    /// First and last names.
    pub name: (String, String),
    /// What kind of candidates there are, how many, and what differs from the best.
    pub fit: Option<(String, i64, Vec<String>)>,
    /// Who opened it last, by the ledger's name, and when.
    pub opened: Option<(String, i64)>,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Queued> {
    let fit: Option<String> = row.get(8)?;
    let reasons: Option<String> = row.get(10)?;
    let reasons = reasons.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let opened: Option<String> = row.get(11)?;
    Ok(Queued {
        id: row.get(0)?,
        kind: row.get(1)?,
        programme: row.get(2)?,
        state: row.get(3)?,
        due_on: row.get(4)?,
        version: row.get(5)?,
        name: (row.get(6)?, row.get(7)?),
        fit: match fit {
            Some(kind) => Some((kind, row.get(9)?, reasons)),
            None => None,
        },
        opened: opened.zip(row.get(12)?),
    })
}

/// Everything undecided, soonest promised first. `since` bounds how long an opening is told.
///
/// # Errors
/// A fault when the file refuses.
pub fn undecided(connection: &Connection, since: i64, most: i64) -> Result<Vec<Queued>> {
    let mut statement = connection.prepare_cached(include_str!("queue.sql"))?;
    Ok(statement.query_map(params![since, most], read)?.collect::<rusqlite::Result<_>>()?)
}

/// A decided dossier.
#[derive(Debug, Clone)]
pub struct Decided {
    /// The dossier's row.
    pub id: i64,
    /// The programme's row.
    pub programme: i64,
    /// First and last names.
    pub name: (String, String),
    /// `linked`, `created`, `merged`, `asked` or `refused`.
    pub act: String,
    /// Why, where a reason was asked.
    pub reason: Option<String>,
    /// The file's number.
    pub number: Option<String>,
    /// When, seconds since 1970.
    pub at: i64,
    /// Who, by their name on screens.
    pub by: String,
}

/// Decisions since an instant that still stand, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn decided(connection: &Connection, since: i64, most: i64) -> Result<Vec<Decided>> {
    let mut statement = connection.prepare_cached(include_str!("decided.sql"))?;
    let rows = statement.query_map(params![since, most], |row| {
        Ok(Decided {
            id: row.get(0)?,
            programme: row.get(1)?,
            name: (row.get(2)?, row.get(3)?),
            act: row.get(4)?,
            reason: row.get(5)?,
            number: row.get(6)?,
            at: row.get(7)?,
            by: row.get(8)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A line of a dossier's history.
#[derive(Debug, Clone)]
pub struct Past {
    /// When, seconds since 1970.
    pub at: i64,
    /// The act's name.
    pub act: String,
    /// Who, by their name on screens.
    pub by: String,
    /// Why, where a reason was asked.
    pub reason: String,
}

/// What the ledger knows of a dossier, oldest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn history(connection: &Connection, dossier: i64) -> Result<Vec<Past>> {
    let mut statement = connection.prepare_cached(include_str!("history.sql"))?;
    let rows = statement.query_map([dossier], |row| {
        Ok(Past { at: row.get(0)?, act: row.get(1)?, by: row.get(2)?, reason: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The soonest promised day from today on.
///
/// # Errors
/// A fault when the file refuses.
pub fn next_due(connection: &Connection, today: &str) -> Result<Option<String>> {
    let sql = "SELECT min(due_on) FROM dossier WHERE state IN ('open', 'asked') AND due_on >= ?1";
    Ok(connection.prepare_cached(sql)?.query_row([today], |row| row.get(0))?)
}

/// Of each programme: how many are undecided, and how many of them past their promised day.
///
/// # Errors
/// A fault when the file refuses.
pub fn counts(connection: &Connection, today: &str) -> Result<Vec<(i64, i64, i64)>> {
    let mut statement = connection.prepare_cached(include_str!("queue_counts.sql"))?;
    let rows = statement.query_map([today], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Undecided dossiers past their promised day.
///
/// # Errors
/// A fault when the file refuses.
pub fn unkept(connection: &Connection, today: &str) -> Result<Vec<i64>> {
    let sql = "SELECT id FROM dossier WHERE state IN ('open', 'asked') AND due_on < ?1";
    Ok(connection.prepare_cached(sql)?.query_map([today], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
