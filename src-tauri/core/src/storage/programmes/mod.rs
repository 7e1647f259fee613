//! Programmes: one policy each.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::domain::policy::Policy;
use crate::domain::policy_file;
use crate::domain::wording::Wording;
use crate::error::{Error, Result};

/// A programme with its policy read.
#[derive(Debug, Clone)]
pub struct Programme {
    /// Row.
    pub id: i64,
    /// Short name for scripts.
    pub key: String,
    /// Its policy.
    pub policy: Policy,
    /// The policy as it was written.
    pub text: String,
}

const COLUMNS: &str = "SELECT id, key, policy FROM programme";

fn read(row: &Row<'_>) -> rusqlite::Result<(i64, String, String)> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

fn whole((id, key, text): (i64, String, String)) -> Result<Programme> {
    // Refused when it was added; a file that changed since is `verify`'s business.
    let policy = policy_file::parse(&text).map_err(|flaw| Error::fault(format!("programme {key}: {flaw:?}")))?;
    Ok(Programme { id, key, policy, text })
}

/// Adds a programme under the first unit; answers the row.
///
/// # Errors
/// A fault when the file refuses.
pub fn add(tx: &Connection, key: &str, policy: &Policy, text: &str, at: i64) -> Result<i64> {
    tx.execute(include_str!("add.sql"), params![key, policy.name, text, at])?;
    Ok(tx.last_insert_rowid())
}

/// The programme of that row.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_id(connection: &Connection, id: i64) -> Result<Option<Programme>> {
    connection
        .prepare_cached(&format!("{COLUMNS} WHERE id = ?1"))?
        .query_row([id], read)
        .optional()?
        .map(whole)
        .transpose()
}

/// The programme of that key.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_key(connection: &Connection, key: &str) -> Result<Option<Programme>> {
    connection.query_row(&format!("{COLUMNS} WHERE key = ?1"), [key], read).optional()?.map(whole).transpose()
}

/// Every programme, oldest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn all(connection: &Connection) -> Result<Vec<Programme>> {
    let rows = connection
        .prepare(&format!("{COLUMNS} ORDER BY id"))?
        .query_map([], read)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    rows.into_iter().map(whole).collect()
}

/// What a programme says on its papers in its own words.
///
/// # Errors
/// A fault when the file refuses.
pub fn wording(connection: &Connection, id: i64) -> Result<Wording> {
    let kept: Option<Option<String>> = connection
        .prepare_cached("SELECT wording FROM programme WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(kept.flatten().map(|json| serde_json::from_str(&json)).transpose()?.unwrap_or_default())
}

/// Keeps what a programme says on its papers; nothing where it says what ships.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_wording(tx: &Connection, id: i64, wording: &Wording) -> Result<()> {
    let kept = (*wording != Wording::default()).then(|| serde_json::to_string(wording)).transpose()?;
    tx.execute("UPDATE programme SET wording = ?2 WHERE id = ?1", params![id, kept])?;
    Ok(())
}

/// The programmes in which people create their account themselves, oldest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn self_service(connection: &Connection) -> Result<Vec<Programme>> {
    Ok(all(connection)?.into_iter().filter(|programme| programme.policy.is_self_service()).collect())
}

/// Whether a programme hands out first passwords.
///
/// # Errors
/// A fault when the file refuses.
pub fn any_starts_with_password(connection: &Connection) -> Result<bool> {
    Ok(all(connection)?.iter().any(|programme| programme.policy.starts_with_password()))
}

/// Whether a programme takes lists of other issuers.
///
/// # Errors
/// A fault when the file refuses.
pub fn any_takes_foreign_codes(connection: &Connection) -> Result<bool> {
    Ok(all(connection)?.iter().any(|programme| programme.policy.takes_foreign_codes()))
}
