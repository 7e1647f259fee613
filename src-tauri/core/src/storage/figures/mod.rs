//! What the counter's home counts and lists: reads across the nouns, never writes.

pub mod day;

use rusqlite::{Connection, params};

use crate::error::Result;

/// A registration somebody should keep an eye on.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Row.
    pub id: i64,
    /// `G-27`
    pub case_number: String,
    /// Name, as typed.
    pub name: String,
    /// The programme's name.
    pub programme: String,
    /// End of its time; none while its letter has not left.
    pub deadline_at: Option<i64>,
    /// State of its newest letter.
    pub letter: Option<String>,
    /// Where it began: `kiosk`, `handed` or `counter`.
    pub origin: String,
}

/// A letter that waits for a person.
#[derive(Debug, Clone)]
pub struct Troubled {
    /// Row.
    pub id: i64,
    /// Kind.
    pub kind: String,
    /// Name or address.
    pub recipient: String,
    /// `failed` or `needs_staff`.
    pub state: String,
    /// When it was posted.
    pub posted_at: i64,
}

/// An act of today, as the ledger knows it.
#[derive(Debug, Clone)]
pub struct Recent {
    /// When.
    pub at: i64,
    /// Who, by the ledger's name.
    pub actor: String,
    /// Who, by their display name, when they are staff.
    pub display_name: Option<String>,
    /// The act's name.
    pub act: String,
    /// The object's row.
    pub object: i64,
    /// How many objects at once.
    pub count: i64,
    /// The person it is about, if any and if still known.
    pub person: String,
    /// Case number, programme's name or issuer.
    pub about: String,
    /// Voucher's number, or vouchers in the batch.
    pub number: i64,
}

macro_rules! rows {
    ($connection:expr, $sql:expr, $params:expr, $read:expr) => {
        Ok($connection.prepare_cached($sql)?.query_map($params, $read)?.collect::<rusqlite::Result<_>>()?)
    };
}

/// Open registrations that hold a voucher, soonest deadline first.
///
/// # Errors
/// A fault when the file refuses.
pub fn waiting(connection: &Connection, most: i64) -> Result<Vec<Waiting>> {
    rows!(connection, include_str!("waiting.sql"), [most], |row| {
        Ok(Waiting {
            id: row.get(0)?,
            case_number: row.get(1)?,
            name: row.get(2)?,
            programme: row.get(3)?,
            deadline_at: row.get(4)?,
            letter: row.get(5)?,
            origin: row.get(6)?,
        })
    })
}

/// Letters that wait for a person, oldest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn troubled(connection: &Connection, most: i64) -> Result<Vec<Troubled>> {
    rows!(connection, include_str!("troubled.sql"), [most], |row| {
        Ok(Troubled {
            id: row.get(0)?,
            kind: row.get(1)?,
            recipient: row.get(2)?,
            state: row.get(3)?,
            posted_at: row.get(4)?,
        })
    })
}

/// Acts from `since` on, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn recent(connection: &Connection, since: i64, most: i64) -> Result<Vec<Recent>> {
    rows!(connection, include_str!("recent.sql"), params![since, most], |row| {
        Ok(Recent {
            at: row.get(0)?,
            actor: row.get(1)?,
            display_name: row.get(2)?,
            act: row.get(3)?,
            object: row.get(4)?,
            count: row.get(5)?,
            person: row.get(6)?,
            about: row.get(7)?,
            number: row.get(8)?,
        })
    })
}

/// Instants from `since` on of a table that only grows: read from its end and stopped early.
fn since(connection: &Connection, sql: &str, since: i64) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached(sql)?;
    let instants = statement.query_map([], |row| row.get::<_, i64>(0))?;
    let mut found = vec![];
    for at in instants {
        let at = at?;
        if at < since {
            break;
        }
        found.push(at);
    }
    Ok(found)
}

/// When accounts were created, from `from` on.
///
/// # Errors
/// A fault when the file refuses.
pub fn accounts_since(connection: &Connection, from: i64) -> Result<Vec<i64>> {
    since(connection, "SELECT created_at FROM account ORDER BY id DESC", from)
}

/// How many vouchers were used from `from` on.
///
/// # Errors
/// A fault when the file refuses.
pub fn used_since(connection: &Connection, from: i64) -> Result<usize> {
    let sql = "SELECT opens_at FROM access WHERE voucher_id IS NOT NULL ORDER BY id DESC";
    Ok(since(connection, sql, from)?.len())
}

/// How many acts of that name there were from `from` on.
///
/// # Errors
/// A fault when the file refuses.
pub fn acts_since(connection: &Connection, act: &str, from: i64) -> Result<i64> {
    let sql = include_str!("acts.sql");
    Ok(connection.prepare_cached(sql)?.query_row(params![act, from], |row| row.get(0))?)
}
