//! Erasing people: who is due, what is forgotten, and the counts that stay (V-20, V-G10).

use rusqlite::{Connection, params};

use crate::error::Result;

/// The last access of a person in one programme.
#[derive(Debug, Clone, Copy)]
pub struct LastAccess {
    /// Learner's row.
    pub learner: i64,
    /// Programme's row.
    pub programme: i64,
    /// When it ends, seconds since 1970; far away for one that stays open.
    pub ends_at: i64,
}

/// A purge that was made.
#[derive(Debug, Clone)]
pub struct Purge {
    /// Programme's row.
    pub programme: i64,
    /// How many people.
    pub people: i64,
    /// Days after the end by which their erasure was promised.
    pub promised_days: i64,
    /// When.
    pub erased_at: i64,
}

/// The last access in each programme of everybody who is still known, by learner.
///
/// # Errors
/// A fault when the file refuses.
pub fn last_accesses(connection: &Connection) -> Result<Vec<LastAccess>> {
    let mut statement = connection.prepare_cached(include_str!("last_accesses.sql"))?;
    let rows = statement
        .query_map([], |row| Ok(LastAccess { learner: row.get(0)?, programme: row.get(1)?, ends_at: row.get(2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many people are still known.
///
/// # Errors
/// A fault when the file refuses.
pub fn known(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT count(*) FROM learner WHERE erased_at IS NULL", [], |row| row.get(0))?)
}

/// How many people were erased from `since` on.
///
/// # Errors
/// A fault when the file refuses.
pub fn erased_since(connection: &Connection, since: i64) -> Result<i64> {
    let sql = "SELECT coalesce(sum(people), 0) FROM purge WHERE erased_at >= ?1";
    Ok(connection.query_row(sql, [since], |row| row.get(0))?)
}

/// Accounts of a learner.
///
/// # Errors
/// A fault when the file refuses.
pub fn accounts_of(connection: &Connection, learner: i64) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached("SELECT id FROM account WHERE learner_id = ?1")?;
    Ok(statement.query_map([learner], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Forgets what letters of an account said and to whom; those that wait are called back.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget_letters(tx: &Connection, account: i64) -> Result<()> {
    tx.prepare_cached(include_str!("forget_replies.sql"))?.execute([account])?;
    tx.prepare_cached(include_str!("forget_letters.sql"))?.execute([account])?;
    Ok(())
}

/// Forgets an account's login and password.
///
/// # Errors
/// A fault when the file refuses.
pub fn erase_account(tx: &Connection, account: i64) -> Result<()> {
    tx.prepare_cached(include_str!("erase_account.sql"))?.execute([account])?;
    Ok(())
}

/// Forgets a person's names, birth date and address.
///
/// # Errors
/// A fault when the file refuses.
pub fn erase_learner(tx: &Connection, learner: i64, at: i64) -> Result<()> {
    tx.prepare_cached(include_str!("erase_learner.sql"))?.execute(params![learner, at])?;
    Ok(())
}

/// Notes how many people of a programme were erased.
///
/// # Errors
/// A fault when the file refuses.
pub fn add(tx: &Connection, programme: i64, people: i64, promised_days: i64, at: i64) -> Result<i64> {
    tx.execute(include_str!("add.sql"), params![programme, people, promised_days, at])?;
    Ok(tx.last_insert_rowid())
}

/// Every purge, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn all(connection: &Connection, most: i64) -> Result<Vec<Purge>> {
    let mut statement = connection.prepare(include_str!("all.sql"))?;
    let rows = statement.query_map([most], |row| {
        Ok(Purge { programme: row.get(0)?, people: row.get(1)?, promised_days: row.get(2)?, erased_at: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
