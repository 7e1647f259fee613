//! Listings on paper: their numbers, who stands on them, and whether they were destroyed.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;
use crate::storage::codes::{self, CodeMac};

/// A listing to be noted.
#[expect(missing_docs, reason = "as in the listing")]
pub struct NewListing<'a> {
    pub programme: i64,
    pub title: &'a str,
    pub has_secrets: bool,
    pub destroy_by: &'a str,
}

/// A row to be noted.
pub struct NewRow<'a> {
    /// The listing's number.
    pub listing: i64,
    /// The account's row.
    pub account: i64,
    /// The code that stands there, as its row.
    pub code: Option<i64>,
    /// The first password that stands there, as its row.
    pub first: Option<i64>,
    /// The keyed hash of what is printed.
    pub stamp: &'a [u8; 32],
}

/// A listing.
#[derive(Debug, Clone)]
pub struct Listing {
    /// Its number.
    pub number: i64,
    /// Programme's row.
    pub programme: i64,
    /// What stands at its head.
    pub title: String,
    /// Whether first secrets stand on it.
    pub has_secrets: bool,
    /// By which day it is to be destroyed, ISO.
    pub destroy_by: String,
    /// When, seconds since 1970.
    pub made_at: i64,
    /// By whom.
    pub made_by: String,
    /// When somebody said that it is destroyed.
    pub destroyed_at: Option<i64>,
    /// Who said so.
    pub destroyed_by: Option<String>,
    /// How many people stand on it.
    pub people: i64,
}

/// A row as it was printed, and what has become of its secret.
#[derive(Debug, Clone)]
pub struct ListedRow {
    /// Account's row.
    pub account: i64,
    /// The keyed hash of what is printed.
    pub stamp: [u8; 32],
    /// Whether a secret was printed.
    pub had_secret: bool,
    /// Whether that one still works.
    pub is_living: bool,
    /// The account's state.
    pub state: String,
}

/// Notes one; answers its number.
///
/// # Errors
/// A fault when the file refuses.
pub fn add(tx: &Connection, new: &NewListing<'_>, by: &str, at: i64) -> Result<i64> {
    let NewListing { programme, title, has_secrets, destroy_by } = new;
    tx.prepare_cached(include_str!("add.sql"))?.execute(params![programme, title, has_secrets, destroy_by, at, by])?;
    Ok(tx.last_insert_rowid())
}

/// Notes the code of its square.
///
/// # Errors
/// A fault when the file refuses.
pub fn add_code(tx: &Connection, mac: &CodeMac, number: i64, at: i64) -> Result<()> {
    codes::add(tx, mac, "listing", number, "paper", at).map(drop)
}

/// Notes a row.
///
/// # Errors
/// A fault when the file refuses.
pub fn add_row(tx: &Connection, row: &NewRow<'_>) -> Result<()> {
    let NewRow { listing, account, code, first, stamp } = row;
    let sql =
        "INSERT INTO listing_row (listing_id, account_id, code_id, temporary_id, stamp) VALUES (?1, ?2, ?3, ?4, ?5)";
    tx.prepare_cached(sql)?.execute(params![listing, account, code, first, stamp])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Listing> {
    Ok(Listing {
        number: row.get(0)?,
        programme: row.get(1)?,
        title: row.get(2)?,
        has_secrets: row.get(3)?,
        destroy_by: row.get(4)?,
        made_at: row.get(5)?,
        made_by: row.get(6)?,
        destroyed_at: row.get(7)?,
        destroyed_by: row.get(8)?,
        people: row.get(9)?,
    })
}

/// The newest ones, those still to be destroyed first.
///
/// # Errors
/// A fault when the file refuses.
pub fn all(connection: &Connection, most: i64) -> Result<Vec<Listing>> {
    let mut statement = connection.prepare_cached(include_str!("all.sql"))?;
    let rows = statement.query_map(params![None::<i64>, most], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The one of a number.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_number(connection: &Connection, number: i64) -> Result<Option<Listing>> {
    let mut statement = connection.prepare_cached(include_str!("all.sql"))?;
    Ok(statement.query_row(params![number, 1], read).optional()?)
}

/// How many bear secrets, are not destroyed, and should be by `day`.
///
/// # Errors
/// A fault when the file refuses.
pub fn overdue(connection: &Connection, day: &str) -> Result<i64> {
    let sql = "SELECT count(*) FROM listing WHERE destroyed_at IS NULL AND has_secrets = 1 AND destroy_by < ?1";
    Ok(connection.prepare_cached(sql)?.query_row([day], |row| row.get(0))?)
}

/// Its rows.
///
/// # Errors
/// A fault when the file refuses.
pub fn rows(connection: &Connection, number: i64, at: i64) -> Result<Vec<ListedRow>> {
    let mut statement = connection.prepare_cached(include_str!("rows.sql"))?;
    let rows = statement.query_map(params![number, at], |row| {
        Ok(ListedRow {
            account: row.get(0)?,
            stamp: row.get(1)?,
            had_secret: row.get(2)?,
            is_living: row.get(3)?,
            state: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes that it is destroyed; false when somebody said so already.
///
/// # Errors
/// A fault when the file refuses.
pub fn destroy(tx: &Connection, number: i64, by: &str, at: i64) -> Result<bool> {
    let sql = "UPDATE listing SET destroyed_at = ?2, destroyed_by = ?3 WHERE id = ?1 AND destroyed_at IS NULL";
    Ok(tx.execute(sql, params![number, at, by])? == 1)
}
