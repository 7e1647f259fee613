//! Rosters: who stands on a programme's list, what each import did, and the user names that were given.

mod history;
mod holders;

use rusqlite::{Connection, Row, params};

use crate::domain::roster::Told;
use crate::error::Result;

pub use history::{
    RosterImport, Step, add_import, add_step, before, forget_before, has_before, has_newer, imports, set_undone, steps,
};
pub use holders::{Holder, holders};

/// Somebody on a roster.
#[derive(Debug, Clone)]
pub struct RosterPerson {
    /// Row.
    pub id: i64,
    /// What they are known by at every import.
    pub key: String,
    /// Learner's row.
    pub learner: i64,
    /// Access's row.
    pub access: i64,
    /// Account's row.
    pub account: i64,
    /// What the roster last said.
    pub told: Told,
    /// What stands here now, corrected by staff or not.
    pub now: Told,
    /// Since when a complete roster misses them, seconds since 1970.
    pub missing_since: Option<i64>,
    /// Which of the programme's lists they stand on.
    pub source: String,
}

fn read(row: &Row<'_>) -> rusqlite::Result<(RosterPerson, String)> {
    let text = |at: usize| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
    let person = RosterPerson {
        id: row.get(0)?,
        key: row.get(1)?,
        learner: row.get(2)?,
        access: row.get(3)?,
        account: row.get(4)?,
        told: Told::default(),
        now: Told {
            first_name: text(7)?,
            last_name: text(8)?,
            birth_name: text(9)?,
            birth_date: text(10)?,
            email: text(11)?,
            group: text(12)?,
            language: text(13)?,
        },
        missing_since: row.get(6)?,
        source: row.get(14)?,
    };
    Ok((person, row.get(5)?))
}

/// Everybody on a programme's roster, in the order of rows.
///
/// # Errors
/// A fault when the file refuses.
pub fn people(connection: &Connection, programme: i64) -> Result<Vec<RosterPerson>> {
    let mut statement = connection.prepare_cached(include_str!("people.sql"))?;
    let rows = statement.query_map([programme], read)?;
    rows.map(|row| {
        let (person, told) = row?;
        Ok(RosterPerson { told: serde_json::from_str(&told)?, ..person })
    })
    .collect()
}

/// A person to be added, with their account and access.
pub struct NewPerson<'a> {
    /// The programme's row.
    pub programme: i64,
    /// What they are known by.
    pub key: &'a str,
    /// Learner's and access's row.
    pub of: (i64, i64),
    /// What the roster says.
    pub told: &'a Told,
    /// Which of the programme's lists they stand on.
    pub source: &'a str,
}

/// Adds somebody to a roster; answers the row.
///
/// # Errors
/// A fault when the file refuses.
pub fn add(tx: &Connection, new: &NewPerson<'_>) -> Result<i64> {
    let told = serde_json::to_string(new.told)?;
    tx.prepare_cached(include_str!("add.sql"))?.execute(params![
        new.programme,
        new.key,
        new.of.0,
        new.of.1,
        told,
        new.source
    ])?;
    Ok(tx.last_insert_rowid())
}

/// Adds a learner with all a roster says at once: each change would write the index anew.
///
/// # Errors
/// A fault when the file refuses.
pub fn add_learner(tx: &Connection, told: &Told, language: &str, at: i64) -> Result<i64> {
    tx.prepare_cached(include_str!("add_learner.sql"))?.execute(params![
        told.first_name,
        told.last_name,
        told.birth_name,
        told.birth_date,
        told.email,
        language,
        at
    ])?;
    Ok(tx.last_insert_rowid())
}

/// Adds an account that waits for its first password.
///
/// # Errors
/// A fault when the file refuses, a login that is taken included.
pub fn add_waiting(tx: &Connection, learner: i64, login: &str, at: i64) -> Result<i64> {
    tx.prepare_cached(include_str!("add_waiting.sql"))?.execute(params![learner, login, at])?;
    Ok(tx.last_insert_rowid())
}

/// Notes what the roster says now.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_told(tx: &Connection, id: i64, told: &Told) -> Result<()> {
    let told = serde_json::to_string(told)?;
    tx.prepare_cached("UPDATE roster_person SET told = ?2 WHERE id = ?1")?.execute(params![id, told])?;
    Ok(())
}

/// Notes which of the programme's lists somebody stands on.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_source(tx: &Connection, id: i64, source: &str) -> Result<()> {
    tx.prepare_cached("UPDATE roster_person SET source = ?2 WHERE id = ?1")?.execute(params![id, source])?;
    Ok(())
}

/// The lists a programme has taken, by name.
///
/// # Errors
/// A fault when the file refuses.
pub fn sources(connection: &Connection, programme: i64) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT source FROM roster_person WHERE programme_id = ?1 AND source <> '' ORDER BY source";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([programme], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes since when somebody is missing, or that they are there.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_missing(tx: &Connection, id: i64, since: Option<i64>) -> Result<()> {
    tx.prepare_cached("UPDATE roster_person SET missing_since = ?2 WHERE id = ?1")?.execute(params![id, since])?;
    Ok(())
}

/// Puts an access into a group of its programme by the group's name, made where it is new.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_group(tx: &Connection, access: i64, name: &str) -> Result<()> {
    if !name.is_empty() {
        tx.prepare_cached(include_str!("add_group.sql"))?.execute(params![access, name])?;
    }
    tx.prepare_cached(include_str!("set_group.sql"))?.execute(params![access, name])?;
    Ok(())
}

/// The classes of a programme in which somebody is.
///
/// # Errors
/// A fault when the file refuses.
pub fn groups(connection: &Connection, programme: i64) -> Result<Vec<String>> {
    let sql = "SELECT name FROM \"group\" WHERE programme_id = ?1 \
               AND EXISTS (SELECT 1 FROM access WHERE access.group_id = \"group\".id) ORDER BY name";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([programme], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The class an access is in; empty where it is in none.
///
/// # Errors
/// A fault when the file refuses.
pub fn group_of(connection: &Connection, access: i64) -> Result<String> {
    let sql = "SELECT coalesce(\"group\".name, '') FROM access LEFT JOIN \"group\" ON \"group\".id = group_id WHERE access.id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([access], |row| row.get(0))?)
}

/// Opens or ends an access.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_end(tx: &Connection, access: i64, ends_at: Option<i64>) -> Result<()> {
    tx.execute("UPDATE access SET ends_at = ?2 WHERE id = ?1", params![access, ends_at])?;
    Ok(())
}

/// Sets a learner's language.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_language(tx: &Connection, learner: i64, language: &str) -> Result<()> {
    tx.execute("UPDATE learner SET language = ?2 WHERE id = ?1", params![learner, language])?;
    Ok(())
}

/// Everybody born that day, with their names.
///
/// # Errors
/// A fault when the file refuses.
pub fn born(connection: &Connection, day: &str) -> Result<Vec<(i64, String)>> {
    let mut statement = connection.prepare_cached(include_str!("born.sql"))?;
    let rows = statement.query_map([day], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Somebody whose grace is over.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Overdue {
    pub account: i64,
    pub state: String,
    pub access: i64,
}

/// People whose grace was over `before`, and whose access is open at `at`.
///
/// # Errors
/// A fault when the file refuses.
pub fn overdue(connection: &Connection, programme: i64, before: i64, at: i64) -> Result<Vec<Overdue>> {
    let mut statement = connection.prepare_cached(include_str!("overdue.sql"))?;
    let rows = statement.query_map(params![programme, before, at], |row| {
        Ok(Overdue { account: row.get(0)?, state: row.get(1)?, access: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether a user name was ever given.
///
/// # Errors
/// A fault when the file refuses.
pub fn is_used(connection: &Connection, mac: &[u8; 32]) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM used_name WHERE mac = ?1)";
    Ok(connection.prepare_cached(sql)?.query_row([mac], |row| row.get(0))?)
}

/// Notes that a user name was given.
///
/// # Errors
/// A fault when the file refuses.
pub fn use_name(tx: &Connection, mac: &[u8; 32], account: i64) -> Result<()> {
    tx.prepare_cached("INSERT INTO used_name (mac, account_id) VALUES (?1, ?2)")?.execute(params![mac, account])?;
    Ok(())
}

/// Gives back the names of an account that an undone import had made.
///
/// # Errors
/// A fault when the file refuses.
pub fn free_names(tx: &Connection, account: i64) -> Result<()> {
    tx.execute("DELETE FROM used_name WHERE account_id = ?1", [account])?;
    Ok(())
}

/// Forgets a learner's place on rosters, and what was before each import.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget(tx: &Connection, learner: i64) -> Result<()> {
    let mine = "SELECT id FROM roster_person WHERE learner_id = ?1";
    tx.execute(&format!("DELETE FROM roster_step WHERE person_id IN ({mine})"), [learner])?;
    let waits = "DELETE FROM opening WHERE access_id IN (SELECT access_id FROM roster_person WHERE learner_id = ?1)";
    tx.execute(waits, [learner])?;
    tx.execute("DELETE FROM roster_person WHERE learner_id = ?1", [learner])?;
    Ok(())
}
