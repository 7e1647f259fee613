//! Questions `verify` puts to the whole file; each answers only what is not as it should be.

use std::collections::BTreeSet;

use rusqlite::{Connection, Row};

use super::codes::CodeMac;
use super::ledger::Object;
use super::ledger::snapshot::OBJECTS;
use crate::error::Result;

/// Rules that rows of different tables keep together: a name, the table the ids are of, the query
/// that lists the ids of those that break it.
pub const RULES: [(&str, &str, &str); 21] = [
    ("held-without-registration", "voucher", include_str!("held_without_registration.sql")),
    ("registration-without-held", "registration", include_str!("registration_without_held.sql")),
    ("spent-without-access", "voucher", include_str!("spent_without_access.sql")),
    ("access-without-spent", "access", include_str!("access_without_spent.sql")),
    ("access-without-registration", "access", include_str!("access_without_registration.sql")),
    ("activated-without-access", "registration", include_str!("activated_without_access.sql")),
    ("voucher-without-code", "voucher", include_str!("voucher_without_code.sql")),
    ("voucher-code-out-of-step", "voucher", include_str!("voucher_code_out_of_step.sql")),
    ("voucher-seal-out-of-step", "voucher", include_str!("voucher_seal_out_of_step.sql")),
    ("voucher-changed-unseen", "voucher", include_str!("voucher_changed_unseen.sql")),
    ("code-live-too-long", "code", include_str!("code_live_too_long.sql")),
    ("code-without-subject", "code", include_str!("code_without_subject.sql")),
    ("draft-not-erased", "registration", include_str!("draft_not_erased.sql")),
    ("dossier-without-file", "dossier", include_str!("dossier_without_file.sql")),
    ("superseded-open", "account", include_str!("superseded_open.sql")),
    ("temporary-live-too-long", "temporary_password", include_str!("temporary_live_too_long.sql")),
    ("first-password-left", "temporary_password", include_str!("first_password_left.sql")),
    ("roster-out-of-step", "roster_person", include_str!("roster_out_of_step.sql")),
    ("search-out-of-step", "learner", include_str!("search_out_of_step.sql")),
    ("details-draft-left", "learner", include_str!("details_draft_left.sql")),
    ("active-without-password", "account", include_str!("active_without_password.sql")),
];

/// What SQLite itself finds wrong: pages, indexes, CHECK and UNIQUE.
///
/// # Errors
/// A fault when the file refuses.
pub fn integrity(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare("PRAGMA integrity_check(1000)")?;
    let rows: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(rows.into_iter().filter(|row| row != "ok").collect())
}

/// Tables, indexes and triggers that are not as this program makes them, by name.
///
/// # Errors
/// A fault when the file refuses.
pub fn schema_changes(connection: &Connection) -> Result<Vec<String>> {
    let mut ours = Connection::open_in_memory()?;
    super::schema::bring_up(&mut ours)?;
    let read = |connection: &Connection| -> Result<BTreeSet<(String, String)>> {
        let mut statement = connection.prepare(include_str!("schema.sql"))?;
        Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
    };
    let (ours, theirs) = (read(&ours)?, read(connection)?);
    let names: BTreeSet<String> = ours.symmetric_difference(&theirs).map(|(name, _)| name.clone()).collect();
    Ok(names.into_iter().collect())
}

/// Rows that point to a row that is not there: their table, their row, the table pointed to.
///
/// # Errors
/// A fault when the file refuses.
pub fn dangling(connection: &Connection) -> Result<Vec<(String, i64, String)>> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let rows = statement.query_map([], |row| {
        let id: Option<i64> = row.get(1)?;
        Ok((row.get(0)?, id.unwrap_or_default(), row.get(2)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The facts of a ledger line beside what the chain says of them.
pub struct Detail {
    /// The line.
    pub seq: i64,
    /// Its object.
    pub object: (String, i64),
    /// What the line is bound to.
    pub commitment: [u8; 32],
    /// Salt and facts, unless they were erased.
    pub kept: Option<([u8; 32], String)>,
}

/// Calls `each` for every line's facts, in order.
///
/// # Errors
/// A fault when the file refuses.
pub fn each_detail(connection: &Connection, mut each: impl FnMut(Detail)) -> Result<()> {
    let mut statement = connection.prepare(include_str!("details.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let salt: Option<[u8; 32]> = row.get(4)?;
        each(Detail {
            seq: row.get(0)?,
            object: (row.get(1)?, row.get(2)?),
            commitment: row.get(3)?,
            kept: salt.zip(row.get(5)?),
        });
    }
    Ok(())
}

/// Lines whose facts may be gone: not the last of their object, and the object is at its end.
///
/// # Errors
/// A fault when the file refuses.
pub fn erasable(connection: &Connection) -> Result<BTreeSet<i64>> {
    let mut statement = connection.prepare(include_str!("erasable.sql"))?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// An object that does not stand as its last ledger line says.
pub struct Stray {
    /// Its row.
    pub id: i64,
    /// Its state in the file.
    pub state: String,
    /// Its guarded facts in the file.
    pub fields: String,
    /// State and facts of its last line; none when it has no line or the facts are gone.
    pub said: (Option<String>, Option<String>),
}

fn read_stray(row: &Row<'_>) -> rusqlite::Result<Stray> {
    Ok(Stray { id: row.get(0)?, state: row.get(1)?, fields: row.get(2)?, said: (row.get(3)?, row.get(4)?) })
}

fn guard_of(object: Object) -> &'static str {
    OBJECTS.iter().find(|(known, ..)| *known == object).map_or("", |(_, _, sql)| sql)
}

/// Every object of a kind that its last line contradicts, or that has none. A voucher that has
/// none is judged by its batch instead.
///
/// # Errors
/// A fault when the file refuses.
pub fn strays(connection: &Connection, object: Object) -> Result<Vec<Stray>> {
    let sql = include_str!("strays.sql").replace("GUARD", guard_of(object));
    let mut statement = connection.prepare(&sql)?;
    Ok(statement.query_map([object.name()], read_stray)?.collect::<rusqlite::Result<_>>()?)
}

/// Rows the ledger speaks of that are not there.
///
/// # Errors
/// A fault when the file refuses.
pub fn lost(connection: &Connection, object: Object) -> Result<Vec<i64>> {
    let sql = include_str!("lost.sql").replace("GUARD", guard_of(object));
    let mut statement = connection.prepare(&sql)?;
    Ok(statement.query_map([object.name()], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Calls `each` with batch, number and code of every voucher, batch by batch, by number.
///
/// # Errors
/// A fault when the file refuses.
pub fn each_voucher(connection: &Connection, mut each: impl FnMut(i64, i64, Option<CodeMac>)) -> Result<()> {
    let mut statement = connection.prepare(include_str!("vouchers.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get(0)?, row.get(1)?, row.get(2)?);
    }
    Ok(())
}

/// How many rows a table of ours has.
///
/// # Errors
/// A fault when the file refuses.
pub fn count(connection: &Connection, table: &str) -> Result<i64> {
    Ok(connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
}

/// The rows that break a rule.
///
/// # Errors
/// A fault when the file refuses.
pub fn breaks(connection: &Connection, sql: &str) -> Result<Vec<i64>> {
    Ok(connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// An access that came from a voucher, with what its end depends on.
pub struct Granted {
    /// Its row.
    pub id: i64,
    /// The programme's row.
    pub programme: i64,
    /// When its registration was entered.
    pub entered_at: i64,
    /// When it was opened.
    pub opens_at: i64,
    /// When it ends.
    pub ends_at: Option<i64>,
}

/// Every access that came from a voucher.
///
/// # Errors
/// A fault when the file refuses.
pub fn granted(connection: &Connection) -> Result<Vec<Granted>> {
    let mut statement = connection.prepare(include_str!("granted.sql"))?;
    let rows = statement.query_map([], |row| {
        Ok(Granted {
            id: row.get(0)?,
            programme: row.get(1)?,
            entered_at: row.get(2)?,
            opens_at: row.get(3)?,
            ends_at: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
