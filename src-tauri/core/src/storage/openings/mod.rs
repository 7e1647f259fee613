//! Accesses that wait for their programme's yearly day.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;

/// Notes that an access waits.
///
/// # Errors
/// A fault when the file refuses.
pub fn wait(tx: &Connection, access: i64) -> Result<()> {
    tx.prepare_cached("INSERT INTO opening (access_id) VALUES (?1)")?.execute([access])?;
    Ok(())
}

/// Accesses whose day has come.
///
/// # Errors
/// A fault when the file refuses.
pub fn due(connection: &Connection, at: i64) -> Result<Vec<i64>> {
    let sql =
        "SELECT access_id FROM opening JOIN access ON access.id = access_id WHERE opens_at <= ?1 ORDER BY access_id";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([at], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An access waits no more.
///
/// # Errors
/// A fault when the file refuses.
pub fn end(tx: &Connection, access: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM opening WHERE access_id = ?1")?.execute([access])?;
    Ok(())
}

/// Programmes for which people wait, with the soonest instant and how many.
///
/// # Errors
/// A fault when the file refuses.
pub fn to_come(connection: &Connection, at: i64) -> Result<Vec<(i64, i64, i64)>> {
    let mut statement = connection.prepare_cached(include_str!("to_come.sql"))?;
    let rows = statement.query_map(params![at], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The instant for which an account waits with all it has; nothing when something of it is open.
///
/// # Errors
/// A fault when the file refuses.
pub fn of_account(connection: &Connection, account: i64, at: i64) -> Result<Option<i64>> {
    let sql = "SELECT min(opens_at) FROM access WHERE account_id = ?1 HAVING min(opens_at) > ?2";
    Ok(connection.prepare_cached(sql)?.query_row(params![account, at], |row| row.get(0)).optional()?)
}
