//! Registrations without a voucher: what each is about, and the open ones of an address.

use rusqlite::{Connection, OptionalExtension, params};

use super::{COLUMNS, Registration, read};
use crate::error::Result;

/// What a registration is about beside a plain account: its word, and the birth date that was given.
///
/// # Errors
/// A fault when the file refuses.
pub fn intent(connection: &Connection, id: i64) -> Result<(Option<String>, Option<String>)> {
    let sql = "SELECT intent, birth_date FROM registration WHERE id = ?1";
    let found = connection.prepare_cached(sql)?.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok(found.unwrap_or_default())
}

/// Notes what a registration is about, and for which account.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_intent(tx: &Connection, id: i64, intent: Option<&str>, account: Option<i64>) -> Result<()> {
    let sql = "UPDATE registration SET intent = ?2, account_id = ?3 WHERE id = ?1";
    tx.prepare_cached(sql)?.execute(params![id, intent, account])?;
    Ok(())
}

/// Notes the birth date a takeover is to be recognised by.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_birth_date(tx: &Connection, id: i64, birth_date: &str) -> Result<()> {
    tx.execute("UPDATE registration SET birth_date = ?2 WHERE id = ?1", params![id, birth_date])?;
    Ok(())
}

/// The open registrations of an address in a programme, oldest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn open_of_email(connection: &Connection, programme: i64, email: &str) -> Result<Vec<Registration>> {
    let sql = format!("{COLUMNS} WHERE programme_id = ?1 AND email = ?2 AND state = 'open' ORDER BY id");
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(statement.query_map(params![programme, email], read)?.collect::<rusqlite::Result<_>>()?)
}

/// The open registrations that ask for another address of an account, oldest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn open_changes(connection: &Connection, account: i64) -> Result<Vec<Registration>> {
    let sql = format!("{COLUMNS} WHERE account_id = ?1 AND intent = 'address' AND state = 'open' ORDER BY id");
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(statement.query_map([account], read)?.collect::<rusqlite::Result<_>>()?)
}
