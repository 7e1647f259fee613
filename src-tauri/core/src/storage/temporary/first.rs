//! First passwords that are on paper, and their seals: gone as soon as another is chosen, or their time is over.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Draft, add};
use crate::error::Result;

/// A first password to be kept.
pub struct First<'a> {
    /// The account's row.
    pub account: i64,
    /// The keyed hash of its login.
    pub login_mac: &'a [u8; 32],
    /// argon2id, PHC string.
    pub hash: &'a str,
    /// Its seal, where the programme keeps one.
    pub sealed: Option<&'a [u8]>,
    /// Until when it works, seconds since 1970.
    pub expires_at: i64,
}

/// Keeps one; answers its row.
///
/// # Errors
/// A fault when the file refuses.
pub fn keep(tx: &Connection, first: &First<'_>, at: i64) -> Result<i64> {
    let First { account, login_mac, hash, sealed, expires_at } = *first;
    let id = add(tx, Draft { purpose: "reset", subject: account, attempt: None, login_mac, hash }, at)?;
    tx.prepare_cached("UPDATE temporary_password SET expires_at = ?2 WHERE id = ?1")?
        .execute(params![id, expires_at])?;
    if let Some(sealed) = sealed {
        let sql = "INSERT INTO first_password (temporary_id, sealed) VALUES (?1, ?2)";
        tx.prepare_cached(sql)?.execute(params![id, sealed])?;
    }
    Ok(id)
}

/// The seal of a first password that is still living.
///
/// # Errors
/// A fault when the file refuses.
pub fn sealed(connection: &Connection, temporary: i64) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT sealed FROM first_password WHERE temporary_id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([temporary], |row| row.get(0)).optional()?)
}
