//! Hand-overs: what a programme's platform was told of its accounts, and what it is still to be told.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::handover::{Change, Told};
use crate::error::{Error, Result};

/// How an account stands, and what was told last.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The account's row.
    pub account: i64,
    /// How it is now; none when it is over for this programme.
    pub now: Option<Told>,
    /// The argon2id hash of its password.
    pub hash: Option<String>,
    /// The last change told, with what was told.
    pub last: Option<(Change, Told)>,
    /// What a closing says: how it was, as far as it is still known.
    pub known: Told,
}

/// A hand-over that was made.
#[derive(Debug, Clone)]
pub struct Handover {
    /// Row.
    pub id: i64,
    /// Counts from 1 for each programme and format.
    pub number: i64,
    /// Seconds since 1970.
    pub made_at: i64,
    /// Who made it.
    pub made_by: String,
}

/// A line that was told.
#[derive(Debug, Clone)]
pub struct ToldLine {
    /// The account's row.
    pub account: i64,
    /// What became of it.
    pub change: Change,
    /// What was told.
    pub told: Told,
    /// The hash its password has now.
    pub hash: Option<String>,
}

fn change(name: &str) -> Result<Change> {
    Change::parse(name).ok_or_else(|| Error::fault(format!("no change is called {name}")))
}

/// Every account of a programme at the instant `at`, in the order of rows.
///
/// # Errors
/// A fault when the file refuses.
pub fn standing(connection: &Connection, programme: i64, at: i64, format: &str) -> Result<Vec<Standing>> {
    let mut statement = connection.prepare_cached(include_str!("standing.sql"))?;
    let mut rows = statement.query(params![programme, at, format])?;
    let mut all = vec![];
    while let Some(row) = rows.next()? {
        let known = Told {
            login: row.get(1)?,
            is_suspended: row.get(4)?,
            first_name: row.get(5)?,
            last_name: row.get(6)?,
            email: row.get(7)?,
            number: row.get(8)?,
            secret: if format == "ldif" { row.get(9)? } else { String::new() },
            group: row.get(12)?,
            was: String::new(),
        };
        let is_open: bool = row.get(3)?;
        let last: Option<String> = row.get(10)?;
        let told: Option<String> = row.get(11)?;
        let last = match (last, told) {
            (Some(last), Some(told)) => Some((change(&last)?, serde_json::from_str(&told)?)),
            _ => None,
        };
        let now = is_open.then(|| known.clone());
        all.push(Standing { account: row.get(0)?, now, hash: row.get(2)?, last, known });
    }
    Ok(all)
}

/// Logins whose closing is still to be told, and the accounts' rows.
///
/// # Errors
/// A fault when the file refuses.
pub fn closings(
    connection: &Connection,
    programme: i64,
    format: &str,
    told_in: Option<i64>,
) -> Result<Vec<(i64, String)>> {
    let sql = "SELECT account_id, login FROM handover_closing \
               WHERE programme_id = ?1 AND format = ?2 AND told_in IS ?3 ORDER BY account_id";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params![programme, format, told_in], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes that the closings that were due are told in hand-over `number`, and forgets those told before.
///
/// # Errors
/// A fault when the file refuses.
pub fn settle_closings(tx: &Connection, programme: i64, format: &str, number: i64) -> Result<()> {
    tx.execute(
        "DELETE FROM handover_closing WHERE programme_id = ?1 AND format = ?2 AND told_in IS NOT NULL",
        params![programme, format],
    )?;
    tx.execute(
        "UPDATE handover_closing SET told_in = ?3 WHERE programme_id = ?1 AND format = ?2",
        params![programme, format, number],
    )?;
    Ok(())
}

/// Forgets what was told of an account whose person is being erased; platforms that still know it
/// are owed its closing.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget(tx: &Connection, account: i64, at: i64) -> Result<()> {
    tx.execute(include_str!("owe_closing.sql"), params![account, at])?;
    tx.execute("UPDATE handover_line SET told = '{}' WHERE account_id = ?1", [account])?;
    Ok(())
}

/// The number of the last hand-over; 0 before the first.
///
/// # Errors
/// A fault when the file refuses.
pub fn last_number(connection: &Connection, programme: i64, format: &str) -> Result<i64> {
    let sql = "SELECT coalesce(max(number), 0) FROM handover WHERE programme_id = ?1 AND format = ?2";
    Ok(connection.query_row(sql, params![programme, format], |row| row.get(0))?)
}

/// The hand-over of that number.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_number(connection: &Connection, programme: i64, format: &str, number: i64) -> Result<Option<Handover>> {
    let sql = "SELECT id, number, made_at, made_by FROM handover \
               WHERE programme_id = ?1 AND format = ?2 AND number = ?3";
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Handover { id: row.get(0)?, number: row.get(1)?, made_at: row.get(2)?, made_by: row.get(3)? })
    };
    Ok(connection.query_row(sql, params![programme, format, number], read).optional()?)
}

/// Begins a hand-over; answers its row.
///
/// # Errors
/// A fault when the file refuses.
pub fn begin(tx: &Connection, programme: i64, format: &str, number: i64, by: &str, at: i64) -> Result<i64> {
    tx.execute(
        "INSERT INTO handover (programme_id, format, number, made_at, made_by) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![programme, format, number, at, by],
    )?;
    Ok(tx.last_insert_rowid())
}

/// Notes one line of a hand-over.
///
/// # Errors
/// A fault when the file refuses.
pub fn tell(tx: &Connection, handover: i64, account: i64, change: Change, told: &Told) -> Result<()> {
    let sql = "INSERT INTO handover_line (handover_id, account_id, change, told) VALUES (?1, ?2, ?3, ?4)";
    tx.prepare_cached(sql)?.execute(params![handover, account, change.name(), serde_json::to_string(told)?])?;
    Ok(())
}

/// The lines of a hand-over, those of erased people left out.
///
/// # Errors
/// A fault when the file refuses.
pub fn lines(connection: &Connection, handover: i64) -> Result<Vec<ToldLine>> {
    let mut statement = connection.prepare(include_str!("lines.sql"))?;
    let mut rows = statement.query([handover])?;
    let mut all = vec![];
    while let Some(row) = rows.next()? {
        let (name, told): (String, String) = (row.get(1)?, row.get(2)?);
        let told = serde_json::from_str(&told)?;
        all.push(ToldLine { account: row.get(0)?, change: change(&name)?, told, hash: row.get(3)? });
    }
    Ok(all)
}

/// When a programme's platform was last told of an account, seconds since 1970.
///
/// # Errors
/// A fault when the file refuses.
pub fn last_told(connection: &Connection, programme: i64, account: i64) -> Result<Option<i64>> {
    let sql = "SELECT max(handover.made_at) FROM handover_line \
               JOIN handover ON handover.id = handover_line.handover_id \
               WHERE handover.programme_id = ?1 AND handover_line.account_id = ?2";
    Ok(connection.query_row(sql, params![programme, account], |row| row.get(0))?)
}
