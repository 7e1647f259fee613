//! The institution's register: whom it knows, for which courses, with which documents.

pub mod papers;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;

/// A file: the institution's own record of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct File {
    /// Row.
    pub id: i64,
    /// Its number, as the institution writes it.
    pub number: String,
    /// The learner it is linked to.
    pub learner: Option<i64>,
    /// What it says of the person.
    pub person: Known,
}

/// What a file says of a person; empty texts are not known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// First names.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Family name at birth, where it is another.
    pub birth_name: String,
    /// ISO.
    pub birth_date: String,
    /// Contact address.
    pub email: String,
}

const COLUMNS: &str = include_str!("files.sql");

fn read(row: &Row<'_>) -> rusqlite::Result<File> {
    Ok(File {
        id: row.get(0)?,
        number: row.get(1)?,
        learner: row.get(2)?,
        person: Known {
            first_name: row.get(3)?,
            last_name: row.get(4)?,
            birth_name: row.get(5)?,
            birth_date: row.get(6)?,
            email: row.get(7)?,
        },
    })
}

/// Adds a file under the first unit; answers the row.
///
/// # Errors
/// A fault when the file refuses, a number that is taken included.
pub fn add(tx: &Connection, number: &str, person: &Known, at: i64) -> Result<i64> {
    tx.prepare_cached(include_str!("add.sql"))?.execute(params![
        number,
        person.first_name,
        person.last_name,
        person.birth_name,
        person.birth_date,
        person.email,
        at
    ])?;
    Ok(tx.last_insert_rowid())
}

/// Writes what the institution now knows of the person; a file that was taken back is there again.
///
/// # Errors
/// A fault when the file refuses.
pub fn change(tx: &Connection, id: i64, person: &Known) -> Result<()> {
    tx.prepare_cached(include_str!("change.sql"))?.execute(params![
        id,
        person.first_name,
        person.last_name,
        person.birth_name,
        person.birth_date,
        person.email
    ])?;
    Ok(())
}

/// Links a file to a learner, or takes the link away.
///
/// # Errors
/// A fault when the file refuses.
pub fn link(tx: &Connection, id: i64, learner: Option<i64>) -> Result<()> {
    tx.prepare_cached("UPDATE file SET learner_id = ?2 WHERE id = ?1")?.execute(params![id, learner])?;
    Ok(())
}

/// Takes back a file that was made here, or lets it stand again.
///
/// # Errors
/// A fault when the file refuses.
pub fn withdraw(tx: &Connection, id: i64, at: Option<i64>) -> Result<()> {
    tx.prepare_cached("UPDATE file SET withdrawn_at = ?2 WHERE id = ?1")?.execute(params![id, at])?;
    Ok(())
}

/// The file of that row, unless it was taken back.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_id(connection: &Connection, id: i64) -> Result<Option<File>> {
    let sql = format!("{COLUMNS} WHERE id = ?1 AND withdrawn_at IS NULL");
    Ok(connection.prepare_cached(&sql)?.query_row([id], read).optional()?)
}

/// The file of that number, taken back or not: its number is never given twice.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_number(connection: &Connection, number: &str) -> Result<Option<File>> {
    let sql = format!("{COLUMNS} WHERE number = ?1");
    Ok(connection.prepare_cached(&sql)?.query_row([number], read).optional()?)
}

/// A learner's files, oldest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn of_learner(connection: &Connection, learner: i64) -> Result<Vec<File>> {
    let sql = format!("{COLUMNS} WHERE learner_id = ?1 AND withdrawn_at IS NULL ORDER BY id");
    Ok(connection.prepare_cached(&sql)?.query_map([learner], read)?.collect::<rusqlite::Result<_>>()?)
}

/// Files that share one of `keys`; and those that share one of `names` and were born on nearly the
/// day `born`, ISO, or on a day that is not known. Each once.
///
/// # Errors
/// A fault when the file refuses.
pub fn sharing(connection: &Connection, keys: &[String], names: &[String], born: &str) -> Result<Vec<File>> {
    let sql = format!("{COLUMNS} {}", include_str!("sharing.sql"));
    let asked = params![serde_json::to_string(keys)?, serde_json::to_string(names)?, born];
    Ok(connection.prepare_cached(&sql)?.query_map(asked, read)?.collect::<rusqlite::Result<_>>()?)
}

/// Writes the keys a file can be found by.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_keys(tx: &Connection, id: i64, keys: &[String]) -> Result<()> {
    tx.prepare_cached("DELETE FROM file_key WHERE file_id = ?1")?.execute([id])?;
    let mut statement = tx.prepare_cached("INSERT OR IGNORE INTO file_key (key, file_id) VALUES (?1, ?2)")?;
    for key in keys {
        statement.execute(params![key, id])?;
    }
    Ok(())
}

/// The number after the highest that is made of digits only.
///
/// # Errors
/// A fault when the file refuses.
pub fn next_number(connection: &Connection) -> Result<String> {
    let highest: Option<i64> = connection.query_row(include_str!("highest.sql"), [], |row| row.get(0))?;
    Ok((highest.unwrap_or(0) + 1).to_string())
}

/// How many files there are.
///
/// # Errors
/// A fault when the file refuses.
pub fn count(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT count(*) FROM file WHERE withdrawn_at IS NULL", [], |row| row.get(0))?)
}
