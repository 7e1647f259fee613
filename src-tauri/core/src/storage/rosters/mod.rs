//! Rosters: who stands on a programme's list, what each import did, and the user names that were given.

use rusqlite::{Connection, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::roster::Told;
use crate::error::Result;

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
}

/// An import as it is kept.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct RosterImport {
    pub id: i64,
    pub programme: i64,
    pub file: String,
    pub made_at: i64,
    pub made_by: String,
    pub undone_at: Option<i64>,
}

/// What an import did to somebody.
#[derive(Debug, Clone)]
pub struct Step {
    /// Row of the person on the roster.
    pub person: i64,
    /// `created`, `changed`, `missing` or `returned`.
    pub act: String,
    /// What was before, as JSON.
    pub before: Option<String>,
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
}

/// Adds somebody to a roster; answers the row.
///
/// # Errors
/// A fault when the file refuses.
pub fn add(tx: &Connection, new: &NewPerson<'_>) -> Result<i64> {
    let told = serde_json::to_string(new.told)?;
    tx.prepare_cached(include_str!("add.sql"))?.execute(params![new.programme, new.key, new.of.0, new.of.1, told])?;
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

/// Learners born that day who stand on no roster of this programme.
///
/// # Errors
/// A fault when the file refuses.
pub fn born_elsewhere(connection: &Connection, programme: i64, day: &str) -> Result<Vec<(i64, String)>> {
    let mut statement = connection.prepare_cached(include_str!("born_elsewhere.sql"))?;
    let rows = statement.query_map(params![programme, day], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// People whose grace is over: their row, account, state and access.
///
/// # Errors
/// A fault when the file refuses.
pub fn overdue(connection: &Connection, programme: i64, before: i64) -> Result<Vec<(i64, i64, String, i64)>> {
    let mut statement = connection.prepare_cached(include_str!("overdue.sql"))?;
    let rows = statement
        .query_map(params![programme, before], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Somebody on a roster who has not used their account yet.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Waiting {
    pub account: i64,
    pub first_name: String,
    pub last_name: String,
    pub login: String,
    /// Empty where they are in none.
    pub group: String,
    /// Whether a code is out that still works.
    pub has_code: bool,
}

/// Whoever has not used their account yet, by class and name: of one class, or created since an import.
///
/// # Errors
/// A fault when the file refuses.
pub fn waiting(
    connection: &Connection,
    programme: i64,
    group: Option<&str>,
    since_import: Option<i64>,
    at: i64,
) -> Result<Vec<Waiting>> {
    let mut statement = connection.prepare_cached(include_str!("waiting.sql"))?;
    let rows = statement.query_map(params![programme, group, since_import, at], |row| {
        Ok(Waiting {
            account: row.get(0)?,
            first_name: row.get(1)?,
            last_name: row.get(2)?,
            login: row.get(3)?,
            group: row.get(4)?,
            has_code: row.get(5)?,
        })
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

/// Keeps an import; answers its number.
///
/// # Errors
/// A fault when the file refuses.
pub fn add_import(
    tx: &Connection,
    programme: i64,
    file: &str,
    is_complete: bool,
    counts: &impl Serialize,
    by: (&str, i64),
) -> Result<i64> {
    let counts = serde_json::to_string(counts)?;
    tx.prepare_cached(include_str!("add_import.sql"))?.execute(params![
        programme,
        file,
        is_complete,
        counts,
        by.1,
        by.0
    ])?;
    Ok(tx.last_insert_rowid())
}

/// Keeps what an import did to somebody.
///
/// # Errors
/// A fault when the file refuses.
pub fn add_step(tx: &Connection, import: i64, person: i64, act: &str, before: Option<&impl Serialize>) -> Result<()> {
    let before = before.map(serde_json::to_string).transpose()?;
    let sql = "INSERT INTO roster_step (import_id, person_id, act, before) VALUES (?1, ?2, ?3, ?4)";
    tx.prepare_cached(sql)?.execute(params![import, person, act, before])?;
    Ok(())
}

/// The steps of an import.
///
/// # Errors
/// A fault when the file refuses.
pub fn steps(connection: &Connection, import: i64) -> Result<Vec<Step>> {
    let sql = "SELECT person_id, act, before FROM roster_step WHERE import_id = ?1 ORDER BY person_id";
    let mut statement = connection.prepare_cached(sql)?;
    let rows =
        statement.query_map([import], |row| Ok(Step { person: row.get(0)?, act: row.get(1)?, before: row.get(2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What stood before a step.
///
/// # Errors
/// A fault when it cannot be read.
pub fn before<T: DeserializeOwned>(step: &Step) -> Result<Option<T>> {
    Ok(step.before.as_deref().map(serde_json::from_str).transpose()?)
}

/// The newest imports, all programmes together.
///
/// # Errors
/// A fault when the file refuses.
pub fn imports(connection: &Connection, most: i64) -> Result<Vec<RosterImport>> {
    let mut statement = connection.prepare_cached(include_str!("imports.sql"))?;
    let rows = statement.query_map([most], |row| {
        Ok(RosterImport {
            id: row.get(0)?,
            programme: row.get(1)?,
            file: row.get(2)?,
            made_at: row.get(3)?,
            made_by: row.get(4)?,
            undone_at: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether anything was imported into a programme after that import.
///
/// # Errors
/// A fault when the file refuses.
pub fn has_newer(connection: &Connection, import: &RosterImport) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM roster_import \
               WHERE programme_id = ?1 AND id > ?2 AND undone_at IS NULL)";
    Ok(connection.query_row(sql, params![import.programme, import.id], |row| row.get(0))?)
}

/// Notes that an import was taken back. False when it had been.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_undone(tx: &Connection, import: i64, by: &str, at: i64) -> Result<bool> {
    let sql = "UPDATE roster_import SET undone_at = ?2, undone_by = ?3 WHERE id = ?1 AND undone_at IS NULL";
    Ok(tx.execute(sql, params![import, at, by])? == 1)
}

/// Forgets a learner's place on rosters, and what was before each import.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget(tx: &Connection, learner: i64) -> Result<()> {
    let mine = "SELECT id FROM roster_person WHERE learner_id = ?1";
    tx.execute(&format!("DELETE FROM roster_step WHERE person_id IN ({mine})"), [learner])?;
    tx.execute("DELETE FROM roster_person WHERE learner_id = ?1", [learner])?;
    Ok(())
}
