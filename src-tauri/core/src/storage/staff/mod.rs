//! People who work here.

pub mod scope;

use rusqlite::{Connection, OptionalExtension, Row, params};

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
    /// argon2id, PHC string; empty once closed.
    pub password_hash: String,
    /// Salt of the wrapping key.
    pub key_salt: [u8; 16],
    /// The office key's private half, wrapped; empty once closed.
    pub wrapped_office_key: Vec<u8>,
    /// Whether the password was drawn by somebody else and is to be changed.
    pub must_change: bool,
    /// argon2id of the PIN, if there is one.
    pub pin_hash: Option<String>,
    /// Whether they work here still.
    pub is_active: bool,
}

const COLUMNS: &str = "SELECT id, name, display_name, role, password_hash, key_salt, wrapped_office_key, \
                       must_change, pin_hash, state = 'active' FROM staff";

fn read(row: &Row<'_>) -> rusqlite::Result<Member> {
    Ok(Member {
        id: row.get(0)?,
        name: row.get(1)?,
        display_name: row.get(2)?,
        role: row.get(3)?,
        password_hash: row.get(4)?,
        key_salt: row.get(5)?,
        wrapped_office_key: row.get(6)?,
        must_change: row.get(7)?,
        pin_hash: row.get(8)?,
        is_active: row.get(9)?,
    })
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
            member.must_change,
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
    let sql = format!("{COLUMNS} WHERE name = ?1 AND state = 'active'");
    Ok(connection.prepare_cached(&sql)?.query_row([name], read).optional()?)
}

/// The member of that row, closed or not.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_id(connection: &Connection, id: i64) -> Result<Option<Member>> {
    Ok(connection.prepare_cached(&format!("{COLUMNS} WHERE id = ?1"))?.query_row([id], read).optional()?)
}

/// Everybody, those who work here first, by name.
///
/// # Errors
/// A fault when the file refuses.
pub fn all(connection: &Connection) -> Result<Vec<Member>> {
    let mut statement = connection.prepare(&format!("{COLUMNS} ORDER BY state, lower(display_name), id"))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many active administrators there are beside that row.
///
/// # Errors
/// A fault when the file refuses.
pub fn other_administrators(connection: &Connection, id: i64) -> Result<i64> {
    let sql = "SELECT count(*) FROM staff WHERE role = 'administrator' AND state = 'active' AND id <> ?1";
    Ok(connection.query_row(sql, [id], |row| row.get(0))?)
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
        params![id, member.password_hash, member.key_salt, member.wrapped_office_key, member.role, member.must_change],
    )?;
    Ok(())
}

/// Gives a member another name on screens, and another role.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_role(tx: &Connection, id: i64, display_name: &str, role: &str) -> Result<()> {
    tx.execute("UPDATE staff SET display_name = ?2, role = ?3 WHERE id = ?1", params![id, display_name, role])?;
    Ok(())
}

/// Gives a member a PIN, or takes it away.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_pin(tx: &Connection, id: i64, hash: Option<&str>) -> Result<()> {
    tx.execute("UPDATE staff SET pin_hash = ?2 WHERE id = ?1", params![id, hash])?;
    Ok(())
}

/// Closes a member's access, with everything that opened anything.
///
/// # Errors
/// A fault when the file refuses.
pub fn close(tx: &Connection, id: i64, at: i64) -> Result<()> {
    tx.execute(include_str!("close.sql"), [id, at])?;
    Ok(())
}
