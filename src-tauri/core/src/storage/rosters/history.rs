//! What imports of rosters did, with what was before, so that each can be taken back for a day.

use rusqlite::{Connection, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::Result;

/// An import as it is kept.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct RosterImport {
    pub id: i64,
    pub programme: i64,
    pub file: String,
    pub made_at: i64,
    pub made_by: String,
    pub undone_at: Option<i64>,
}

/// What an import did to somebody.
#[derive(Debug, Clone)]
pub struct Step {
    /// Row of the person on the roster.
    pub person: i64,
    /// `created`, `changed`, `missing` or `returned`.
    pub act: String,
    /// What was before, as JSON.
    pub before: Option<String>,
}

/// Keeps an import; answers its number.
///
/// # Errors
/// A fault when the file refuses.
pub fn add_import(
    tx: &Connection,
    programme: i64,
    file: &str,
    is_complete: bool,
    counts: &impl Serialize,
    by: (&str, i64),
) -> Result<i64> {
    let counts = serde_json::to_string(counts)?;
    tx.prepare_cached(include_str!("add_import.sql"))?.execute(params![
        programme,
        file,
        is_complete,
        counts,
        by.1,
        by.0
    ])?;
    Ok(tx.last_insert_rowid())
}

/// Keeps what an import did to somebody.
///
/// # Errors
/// A fault when the file refuses.
pub fn add_step(tx: &Connection, import: i64, person: i64, act: &str, before: Option<&impl Serialize>) -> Result<()> {
    let before = before.map(serde_json::to_string).transpose()?;
    let sql = "INSERT INTO roster_step (import_id, person_id, act, before) VALUES (?1, ?2, ?3, ?4)";
    tx.prepare_cached(sql)?.execute(params![import, person, act, before])?;
    Ok(())
}

/// The steps of an import.
///
/// # Errors
/// A fault when the file refuses.
pub fn steps(connection: &Connection, import: i64) -> Result<Vec<Step>> {
    let sql = "SELECT person_id, act, before FROM roster_step WHERE import_id = ?1 ORDER BY person_id";
    let mut statement = connection.prepare_cached(sql)?;
    let rows =
        statement.query_map([import], |row| Ok(Step { person: row.get(0)?, act: row.get(1)?, before: row.get(2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What stood before a step.
///
/// # Errors
/// A fault when it cannot be read.
pub fn before<T: DeserializeOwned>(step: &Step) -> Result<Option<T>> {
    Ok(step.before.as_deref().map(serde_json::from_str).transpose()?)
}

/// The newest imports, all programmes together.
///
/// # Errors
/// A fault when the file refuses.
pub fn imports(connection: &Connection, most: i64) -> Result<Vec<RosterImport>> {
    let mut statement = connection.prepare_cached(include_str!("imports.sql"))?;
    let rows = statement.query_map([most], |row| {
        Ok(RosterImport {
            id: row.get(0)?,
            programme: row.get(1)?,
            file: row.get(2)?,
            made_at: row.get(3)?,
            made_by: row.get(4)?,
            undone_at: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether anything was imported into a programme after that import.
///
/// # Errors
/// A fault when the file refuses.
pub fn has_newer(connection: &Connection, import: &RosterImport) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM roster_import \
               WHERE programme_id = ?1 AND id > ?2 AND undone_at IS NULL)";
    Ok(connection.query_row(sql, params![import.programme, import.id], |row| row.get(0))?)
}

/// Notes that an import was taken back. False when it had been.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_undone(tx: &Connection, import: i64, by: &str, at: i64) -> Result<bool> {
    let sql = "UPDATE roster_import SET undone_at = ?2, undone_by = ?3 WHERE id = ?1 AND undone_at IS NULL";
    Ok(tx.execute(sql, params![import, at, by])? == 1)
}

/// Forgets what was before imports that can no longer be taken back; answers how many steps.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget_before(tx: &Connection, made_before: i64) -> Result<usize> {
    Ok(tx.execute(include_str!("forget_before.sql"), [made_before])?)
}

/// Whether anything is left to forget.
///
/// # Errors
/// A fault when the file refuses.
pub fn has_before(connection: &Connection, made_before: i64) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM roster_step JOIN roster_import ON roster_import.id = import_id \
               WHERE before IS NOT NULL AND made_at < ?1)";
    Ok(connection.query_row(sql, [made_before], |row| row.get(0))?)
}
