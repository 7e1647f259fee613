//! People who work here.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::sealed_copy::Wrapped;
use crate::error::Result;

/// A member of staff, as the file keeps them.
#[derive(Debug, Clone)]
pub struct Member {
    /// Row.
    pub id: i64,
    /// Sign-in name.
    pub name: String,
    /// Name on screens and papers.
    pub display_name: String,
    /// Role.
    pub role: String,
    /// argon2id, PHC string.
    pub password_hash: String,
    /// Salt of the wrapping key.
    pub key_salt: [u8; 16],
    /// The office key's private half, wrapped.
    pub wrapped_office_key: Vec<u8>,
}

/// Adds a member; answers the row.
///
/// # Errors
/// A fault when the file refuses.
pub fn add(tx: &Connection, member: &Member, at: i64) -> Result<i64> {
    tx.execute(
        include_str!("add.sql"),
        params![
            member.name,
            member.display_name,
            member.role,
            member.password_hash,
            member.key_salt,
            member.wrapped_office_key,
            at
        ],
    )?;
    Ok(tx.last_insert_rowid())
}

/// The active member of that sign-in name.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_name(connection: &Connection, name: &str) -> Result<Option<Member>> {
    Ok(connection
        .query_row(include_str!("by_name.sql"), [name], |row| {
            Ok(Member {
                id: row.get(0)?,
                name: row.get(1)?,
                display_name: row.get(2)?,
                role: row.get(3)?,
                password_hash: row.get(4)?,
                key_salt: row.get(5)?,
                wrapped_office_key: row.get(6)?,
            })
        })
        .optional()?)
}

/// The office key as each active member can open it.
///
/// # Errors
/// A fault when the file refuses.
pub fn wrapped(connection: &Connection) -> Result<Vec<Wrapped>> {
    let mut statement = connection.prepare(include_str!("wrapped.sql"))?;
    let rows = statement.query_map([], |row| Ok(Wrapped { name: row.get(0)?, salt: row.get(1)?, key: row.get(2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The row of that sign-in name, whether or not it is active.
///
/// # Errors
/// A fault when the file refuses.
pub fn row_of(connection: &Connection, name: &str) -> Result<Option<i64>> {
    Ok(connection.query_row("SELECT id FROM staff WHERE name = ?1", [name], |row| row.get(0)).optional()?)
}

/// Gives a member another password and role, and makes them active.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_password(tx: &Connection, id: i64, member: &Member) -> Result<()> {
    tx.execute(
        include_str!("set_password.sql"),
        params![id, member.password_hash, member.key_salt, member.wrapped_office_key, member.role],
    )?;
    Ok(())
}
