//! The write-ahead log: brought into the file when it has grown long, and never in silence.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::{Error, Result};

/// Pages after which the log is brought into the file. Every thousand would fall on more than one
/// redeeming in a hundred: with four thousand (16 MB) it is one in three hundred.
const LONG: i64 = 4000;

/// What SQLite answers: whether somebody was in the way, and the log's pages.
struct State {
    is_busy: bool,
    pages: i64,
}

fn ask(connection: &Connection, mode: &str) -> Result<State> {
    let sql = format!("PRAGMA wal_checkpoint({mode})");
    let read = |row: &rusqlite::Row<'_>| Ok(State { is_busy: row.get::<_, i64>(0)? != 0, pages: row.get(1)? });
    Ok(connection.prepare_cached(&sql)?.query_row([], read)?)
}

/// Brings into the file what nobody reads any more.
///
/// # Errors
/// A fault when a write or a sync fails. What was acknowledged is in the log all the same.
pub fn shorten(connection: &Connection) -> Result<()> {
    ask(connection, "PASSIVE").map(|_| ())
}

/// As [`shorten`], once the log has grown long.
///
/// # Errors
/// As [`shorten`].
pub fn shorten_if_long(connection: &Connection) -> Result<()> {
    if ask(connection, "NOOP")?.pages >= LONG { shorten(connection) } else { Ok(()) }
}

/// Brings all of the log into the file and begins it anew; false when another process read the log
/// all the while.
///
/// # Errors
/// As [`shorten`].
pub fn empty(connection: &Connection) -> Result<bool> {
    Ok(!ask(connection, "TRUNCATE")?.is_busy)
}

/// Writes what stands there already, all the way into the file: whether the disk takes anything.
///
/// # Errors
/// As [`shorten`]; a fault, too, when another process reads the log all the while.
pub fn try_out(connection: &Connection) -> Result<()> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    transaction.pragma_update(None, "user_version", version)?;
    transaction.commit()?;
    if empty(connection)? { Ok(()) } else { Err(Error::fault("another process reads the log")) }
}
