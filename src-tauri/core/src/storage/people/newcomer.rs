//! What people have said of themselves, for comparing; and other accounts of theirs.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;

/// What a learner has said of themselves; empty texts were not given.
#[derive(Debug, Clone, Default)]
pub struct Newcomer {
    /// Row.
    pub learner: i64,
    /// First names.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Family name at birth.
    pub birth_name: String,
    /// ISO.
    pub birth_date: String,
    /// Contact address.
    pub email: String,
    /// Whether a mailed code proved it.
    pub is_email_proved: bool,
    /// Language.
    pub language: String,
    /// The other fields of the programme, as JSON.
    pub details: String,
    /// How somebody saw who it is.
    pub identity: Option<String>,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Newcomer> {
    Ok(Newcomer {
        learner: row.get(0)?,
        first_name: row.get(1)?,
        last_name: row.get(2)?,
        birth_name: row.get(3)?,
        birth_date: row.get(4)?,
        email: row.get(5)?,
        is_email_proved: row.get(6)?,
        language: row.get(7)?,
        details: row.get(8)?,
        identity: row.get(9)?,
    })
}

const COLUMNS: &str = include_str!("newcomer.sql");

/// The learner of that row.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_learner(connection: &Connection, learner: i64) -> Result<Option<Newcomer>> {
    let sql = format!("{COLUMNS} WHERE learner.id = ?1");
    Ok(connection.prepare_cached(&sql)?.query_row([learner], read).optional()?)
}

/// An account that may be the same person's.
#[derive(Debug, Clone)]
pub struct OtherAccount {
    /// Row.
    pub id: i64,
    /// Login.
    pub login: String,
    /// State's name.
    pub state: String,
    /// Seconds since 1970.
    pub created_at: i64,
    /// Its person.
    pub person: Newcomer,
}

fn read_other(row: &Row<'_>) -> rusqlite::Result<OtherAccount> {
    Ok(OtherAccount {
        person: read(row)?,
        id: row.get(10)?,
        login: row.get(11)?,
        state: row.get(12)?,
        created_at: row.get(13)?,
    })
}

/// Other accounts that can still be replaced, of people born on one of those days or with one of
/// those family names; both lists are JSON.
///
/// # Errors
/// A fault when the file refuses.
pub fn others(connection: &Connection, account: i64, born: &[String], names: &[String]) -> Result<Vec<OtherAccount>> {
    let mut statement = connection.prepare_cached(include_str!("others.sql"))?;
    let asked = params![account, serde_json::to_string(born)?, serde_json::to_string(names)?];
    Ok(statement.query_map(asked, read_other)?.collect::<rusqlite::Result<_>>()?)
}

/// The account of that row that can still be replaced.
///
/// # Errors
/// A fault when the file refuses.
pub fn other(connection: &Connection, account: i64) -> Result<Option<OtherAccount>> {
    Ok(connection.prepare_cached(include_str!("other.sql"))?.query_row([account], read_other).optional()?)
}

/// The newest account of a learner that can still be replaced.
///
/// # Errors
/// A fault when the file refuses.
pub fn account_of(connection: &Connection, learner: i64) -> Result<Option<i64>> {
    let sql = include_str!("account_of.sql");
    Ok(connection.prepare_cached(sql)?.query_row([learner], |row| row.get(0)).optional()?)
}

/// Lets one account replace another, or no longer.
///
/// # Errors
/// A fault when the file refuses.
pub fn supersede(tx: &Connection, account: i64, state: &str, by: Option<i64>, at: Option<i64>) -> Result<()> {
    tx.prepare_cached(include_str!("supersede.sql"))?.execute(params![account, state, by, at])?;
    Ok(())
}

/// Moves an access to another account.
///
/// # Errors
/// A fault when the file refuses.
pub fn move_access(tx: &Connection, access: i64, account: i64) -> Result<()> {
    let sql = "UPDATE access SET account_id = ?2 WHERE id = ?1";
    tx.prepare_cached(sql)?.execute(params![access, account])?;
    Ok(())
}
