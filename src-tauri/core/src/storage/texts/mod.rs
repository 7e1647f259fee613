//! The texts staff accept, version by version, and who accepted them.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;

/// One version of a text.
#[derive(Debug, Clone)]
pub struct HouseText {
    /// Row.
    pub id: i64,
    /// `terms` or `charter`.
    pub kind: String,
    /// Its number, from 1.
    pub version: i64,
    /// The text in each language.
    pub bodies: BTreeMap<String, String>,
    /// Since when, seconds since 1970.
    pub in_force_at: i64,
}

/// One acceptance.
#[derive(Debug, Clone)]
pub struct Acceptance {
    /// The text's row.
    pub text: i64,
    /// The language it was read in.
    pub language: String,
    /// SHA-256 of what was read.
    pub digest: [u8; 32],
    /// When, seconds since 1970.
    pub at: i64,
}

const COLUMNS: &str = "SELECT id, kind, version, bodies, in_force_at FROM house_text";

fn read(row: &Row<'_>) -> rusqlite::Result<(HouseText, String)> {
    let text = HouseText {
        id: row.get(0)?,
        kind: row.get(1)?,
        version: row.get(2)?,
        bodies: BTreeMap::new(),
        in_force_at: row.get(4)?,
    };
    Ok((text, row.get(3)?))
}

fn whole((text, bodies): (HouseText, String)) -> Result<HouseText> {
    Ok(HouseText { bodies: serde_json::from_str(&bodies)?, ..text })
}

/// The newest version of that kind, if one is in force.
///
/// # Errors
/// A fault when the file refuses.
pub fn newest(connection: &Connection, kind: &str) -> Result<Option<HouseText>> {
    let sql = format!("{COLUMNS} WHERE kind = ?1 ORDER BY version DESC LIMIT 1");
    connection.prepare_cached(&sql)?.query_row([kind], read).optional()?.map(whole).transpose()
}

/// The text of that row.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_id(connection: &Connection, id: i64) -> Result<Option<HouseText>> {
    let sql = format!("{COLUMNS} WHERE id = ?1");
    connection.prepare_cached(&sql)?.query_row([id], read).optional()?.map(whole).transpose()
}

/// The newest version of that kind which a member has accepted.
///
/// # Errors
/// A fault when the file refuses.
pub fn last_accepted(connection: &Connection, staff: i64, kind: &str) -> Result<Option<HouseText>> {
    let sql = include_str!("last_accepted.sql");
    connection.prepare_cached(sql)?.query_row(params![staff, kind], read).optional()?.map(whole).transpose()
}

/// Puts a version in force; answers the row.
///
/// # Errors
/// A fault when the file refuses.
pub fn add(tx: &Connection, kind: &str, version: i64, bodies: &BTreeMap<String, String>, at: i64) -> Result<i64> {
    tx.execute(include_str!("add.sql"), params![kind, version, serde_json::to_string(bodies)?, at])?;
    Ok(tx.last_insert_rowid())
}

/// Notes that a member accepted a text.
///
/// # Errors
/// A fault when the file refuses.
pub fn accept(tx: &Connection, staff: i64, said: &Acceptance) -> Result<()> {
    tx.execute(include_str!("accept.sql"), params![staff, said.text, said.language, said.digest, said.at])?;
    Ok(())
}

/// What a member has accepted, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn accepted(connection: &Connection, staff: i64) -> Result<Vec<Acceptance>> {
    let mut statement = connection.prepare_cached(include_str!("accepted.sql"))?;
    let rows = statement.query_map([staff], |row| {
        Ok(Acceptance { text: row.get(0)?, language: row.get(1)?, digest: row.get(2)?, at: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether a member has yet to accept a text in force.
///
/// # Errors
/// A fault when the file refuses.
pub fn are_due(connection: &Connection, staff: i64) -> Result<bool> {
    Ok(connection.prepare_cached(include_str!("are_due.sql"))?.query_row([staff], |row| row.get(0))?)
}

/// How many of those who work here have accepted a text, and how many work here.
///
/// # Errors
/// A fault when the file refuses.
pub fn count_accepted(connection: &Connection, text: i64) -> Result<(i64, i64)> {
    let sql = include_str!("count_accepted.sql");
    Ok(connection.query_row(sql, [text], |row| Ok((row.get(0)?, row.get(1)?)))?)
}
