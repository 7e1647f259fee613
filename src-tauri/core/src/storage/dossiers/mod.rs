//! Dossiers: what people handed in and staff decide by a promised day.

pub mod decisions;
pub mod fits;
pub mod queue;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;

/// A dossier as the file keeps it.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// Row.
    pub id: i64,
    /// `linking` or `takeover`.
    pub kind: String,
    /// The person's row.
    pub learner: i64,
    /// The account's row; of a takeover, the new one's.
    pub account: i64,
    /// The programme's row.
    pub programme: i64,
    /// `open`, `asked`, `accepted`, `refused` or `withdrawn`.
    pub state: String,
    /// Seconds since 1970.
    pub submitted_at: i64,
    /// The local day promised, `2026-11-26`.
    pub due_on: String,
    /// The file it was decided for.
    pub file: Option<i64>,
    /// When it was decided or last asked about, seconds since 1970.
    pub decided_at: Option<i64>,
    /// Who did, by the ledger's name.
    pub decided_by: Option<String>,
    /// Why, a word of a short list.
    pub reason: Option<String>,
    /// What staff noted.
    pub note: Option<String>,
    /// Counts every change: a decision names the version it saw.
    pub version: i64,
}

const COLUMNS: &str = "SELECT id, kind, learner_id, account_id, programme_id, state, submitted_at, due_on, file_id, \
                       decided_at, decided_by, reason, note, version FROM dossier";

fn read(row: &Row<'_>) -> rusqlite::Result<Dossier> {
    Ok(Dossier {
        id: row.get(0)?,
        kind: row.get(1)?,
        learner: row.get(2)?,
        account: row.get(3)?,
        programme: row.get(4)?,
        state: row.get(5)?,
        submitted_at: row.get(6)?,
        due_on: row.get(7)?,
        file: row.get(8)?,
        decided_at: row.get(9)?,
        decided_by: row.get(10)?,
        reason: row.get(11)?,
        note: row.get(12)?,
        version: row.get(13)?,
    })
}

/// A dossier that begins.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// `linking` or `takeover`.
    pub kind: &'a str,
    /// The person's row.
    pub learner: i64,
    /// The account's row.
    pub account: i64,
    /// The programme's row.
    pub programme: i64,
    /// The local day promised.
    pub due_on: &'a str,
}

/// Opens a dossier; answers the row.
///
/// # Errors
/// A fault when the file refuses, a second open one of the same account, programme and kind included.
pub fn open(tx: &Connection, draft: Draft<'_>, at: i64) -> Result<i64> {
    tx.prepare_cached(include_str!("open.sql"))?.execute(params![
        draft.kind,
        draft.learner,
        draft.account,
        draft.programme,
        at,
        draft.due_on
    ])?;
    Ok(tx.last_insert_rowid())
}

/// The dossier of that row.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_id(connection: &Connection, id: i64) -> Result<Option<Dossier>> {
    Ok(connection.prepare_cached(&format!("{COLUMNS} WHERE id = ?1"))?.query_row([id], read).optional()?)
}

/// An account's dossiers, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn of_account(connection: &Connection, account: i64) -> Result<Vec<Dossier>> {
    let sql = format!("{COLUMNS} WHERE account_id = ?1 ORDER BY id DESC");
    Ok(connection.prepare_cached(&sql)?.query_map([account], read)?.collect::<rusqlite::Result<_>>()?)
}

/// Dossiers of a learner's accounts that nobody has decided yet.
///
/// # Errors
/// A fault when the file refuses.
pub fn undecided_of(connection: &Connection, learner: i64) -> Result<Vec<Dossier>> {
    let sql = format!("{COLUMNS} WHERE learner_id = ?1 AND state IN ('open', 'asked') ORDER BY id");
    Ok(connection.prepare_cached(&sql)?.query_map([learner], read)?.collect::<rusqlite::Result<_>>()?)
}

/// All dossiers of a learner, oldest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn of_learner(connection: &Connection, learner: i64) -> Result<Vec<Dossier>> {
    let sql = format!("{COLUMNS} WHERE learner_id = ?1 ORDER BY id");
    Ok(connection.prepare_cached(&sql)?.query_map([learner], read)?.collect::<rusqlite::Result<_>>()?)
}

/// Notes something for colleagues.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_note(tx: &Connection, id: i64, note: &str) -> Result<()> {
    tx.prepare_cached("UPDATE dossier SET note = nullif(?2, '') WHERE id = ?1")?.execute(params![id, note])?;
    Ok(())
}

/// Forgets what was noted about a learner's dossiers; those that nobody decided are withdrawn.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget(tx: &Connection, learner: i64) -> Result<()> {
    tx.prepare_cached(include_str!("forget.sql"))?.execute([learner])?;
    Ok(())
}
