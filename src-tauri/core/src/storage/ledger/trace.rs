//! What the ledger says about one person, newest line first.

use rusqlite::{Connection, Row};

use crate::error::Result;

/// A line about a person, as the ledger keeps it.
#[derive(Debug, Clone)]
pub struct Trace {
    /// Seconds since 1970.
    pub at: i64,
    /// Who, by the ledger's name.
    pub actor: String,
    /// In which role.
    pub role: String,
    /// Who, by their display name, when they are or were staff.
    pub display_name: Option<String>,
    /// What was done.
    pub act: String,
    /// On what.
    pub object: String,
    /// Why; empty where no reason is asked.
    pub reason: String,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Trace> {
    Ok(Trace {
        at: row.get(0)?,
        actor: row.get(1)?,
        role: row.get(2)?,
        display_name: row.get(3)?,
        act: row.get(4)?,
        object: row.get(5)?,
        reason: row.get(6)?,
    })
}

/// The newest `most` lines about anything.
///
/// # Errors
/// A fault when the file refuses.
pub fn newest(connection: &Connection, most: i64) -> Result<Vec<Trace>> {
    let mut statement = connection.prepare_cached(include_str!("newest.sql"))?;
    let rows = statement.query_map([most], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// At most `most` lines about a learner, their accounts and what hangs on those.
///
/// # Errors
/// A fault when the file refuses.
pub fn about_learner(connection: &Connection, learner: i64, most: i64) -> Result<Vec<Trace>> {
    let mut statement = connection.prepare_cached(include_str!("about_learner.sql"))?;
    let rows = statement.query_map([learner, most], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
