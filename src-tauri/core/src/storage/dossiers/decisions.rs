//! Decisions about dossiers, each with what it changed elsewhere, so that it can be taken back.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use super::Dossier;
use crate::error::Result;

/// What a decision changed besides its dossier: rows only, nobody's name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Moved {
    /// Files that were linked or changed hands.
    pub files: Vec<i64>,
    /// Whether the file was made by the decision.
    pub is_made: bool,
    /// Accesses that changed hands.
    pub accesses: Vec<i64>,
    /// The account that was replaced, its state before, and its learner.
    pub account: Option<(i64, String, i64)>,
    /// Dossiers of that account that became pointless, with their state before.
    pub dossiers: Vec<(i64, String)>,
    /// Letters that were posted.
    pub letters: Vec<i64>,
}

/// A decision as the file keeps it.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Row.
    pub id: i64,
    /// The dossier's row.
    pub dossier: i64,
    /// `linked`, `created`, `merged`, `asked` or `refused`.
    pub act: String,
    /// The dossier's state before.
    pub state_before: String,
    /// What was asked for before.
    pub reason_before: Option<String>,
    /// What it changed elsewhere.
    pub moved: Moved,
    /// When, seconds since 1970.
    pub at: i64,
    /// Who, by the ledger's name.
    pub by: String,
    /// When it was taken back.
    pub undone_at: Option<i64>,
}

/// What a decision writes into its dossier.
#[derive(Debug, Clone, Copy)]
pub struct Verdict<'a> {
    /// `asked`, `accepted`, `refused` or `withdrawn`.
    pub state: &'a str,
    /// The file it was decided for.
    pub file: Option<i64>,
    /// Why, a word of a short list.
    pub reason: Option<&'a str>,
}

/// Decides an open dossier, if it still has the version that was looked at. False when it has not.
///
/// # Errors
/// A fault when the file refuses.
pub fn decide(tx: &Connection, seen: (i64, i64), verdict: Verdict<'_>, by: &str, at: i64) -> Result<bool> {
    let changed = tx.prepare_cached(include_str!("decide.sql"))?.execute(params![
        seen.0,
        seen.1,
        verdict.state,
        verdict.file,
        verdict.reason,
        by,
        at
    ])?;
    Ok(changed == 1)
}

/// Puts a dossier back to what it was before a decision. Its promised day stays.
///
/// # Errors
/// A fault when the file refuses.
pub fn reopen(tx: &Connection, dossier: i64, state: &str, reason: Option<&str>) -> Result<()> {
    tx.prepare_cached(include_str!("reopen.sql"))?.execute(params![dossier, state, reason])?;
    Ok(())
}

/// Sets a later promised day; an earlier one changes nothing.
///
/// # Errors
/// A fault when the file refuses.
pub fn extend(tx: &Connection, dossier: i64, due_on: &str) -> Result<()> {
    let sql = "UPDATE dossier SET due_on = max(due_on, ?2) WHERE id = ?1";
    tx.prepare_cached(sql)?.execute(params![dossier, due_on])?;
    Ok(())
}

/// Keeps a decision; answers the row.
///
/// # Errors
/// A fault when the file refuses.
pub fn add(tx: &Connection, before: &Dossier, act: &str, moved: &Moved, by: &str, at: i64) -> Result<i64> {
    tx.prepare_cached(include_str!("add_decision.sql"))?.execute(params![
        before.id,
        act,
        before.state,
        before.reason,
        serde_json::to_string(moved)?,
        at,
        by
    ])?;
    Ok(tx.last_insert_rowid())
}

fn read(row: &Row<'_>) -> rusqlite::Result<(Decision, String)> {
    let decision = Decision {
        id: row.get(0)?,
        dossier: row.get(1)?,
        act: row.get(2)?,
        state_before: row.get(3)?,
        reason_before: row.get(4)?,
        moved: Moved::default(),
        at: row.get(6)?,
        by: row.get(7)?,
        undone_at: row.get(8)?,
    };
    Ok((decision, row.get(5)?))
}

/// The last decision about a dossier that was not taken back.
///
/// # Errors
/// A fault when the file refuses.
pub fn last_of(connection: &Connection, dossier: i64) -> Result<Option<Decision>> {
    let found = connection.prepare_cached(include_str!("last_decision.sql"))?.query_row([dossier], read).optional()?;
    found.map(|(decision, moved)| Ok(Decision { moved: serde_json::from_str(&moved)?, ..decision })).transpose()
}

/// Notes that a decision was taken back. False when it had been.
///
/// # Errors
/// A fault when the file refuses.
pub fn undo(tx: &Connection, decision: i64, by: &str, at: i64) -> Result<bool> {
    let sql = "UPDATE decision SET undone_at = ?2, undone_by = ?3 WHERE id = ?1 AND undone_at IS NULL";
    Ok(tx.prepare_cached(sql)?.execute(params![decision, at, by])? == 1)
}
