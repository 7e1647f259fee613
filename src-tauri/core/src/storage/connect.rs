//! Opening the file so that an acknowledged commit survives a power cut (architecture §8).

use std::path::Path;
use std::time::Duration;

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};
use sha2::{Digest, Sha256};

use super::{search, verify, wal};
use crate::error::{Error, Result};
use crate::refusal::Refusal;

/// The oldest SQLite without the WAL-reset corruption bug: 3.51.3.
const OLDEST_SQLITE: i32 = 3_051_003;

// Checkpoints are ours to make (`wal.rs`): the automatic one says nothing of a sync that failed.
const PRAGMAS: &str = "
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA trusted_schema = OFF;
PRAGMA temp_store = MEMORY;
PRAGMA mmap_size = 0;
PRAGMA wal_autocheckpoint = 0;
";

/// How long a writer waits for another process before it gives up.
const PATIENCE: Duration = Duration::from_secs(10);

/// Opens the file for writing, making it when it is not there.
///
/// # Errors
/// A fault when SQLite is too old or the file cannot be opened.
pub fn writer(file: &Path) -> Result<Connection> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(Error::fault("SQLite is older than 3.51.3"));
    }
    let connection = Connection::open(file)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch(PRAGMAS)?;
    #[cfg(feature = "broken")]
    harm(&connection)?;
    add_functions(&connection)?;
    Ok(connection)
}

/// Opens the file for writing after a read, a write or a sync has failed. What the log holds may
/// never have reached the disk, though it can still be read: it goes into the file with a write on
/// trial, the log begins anew, and every page is looked at before anything more is accepted.
///
/// # Errors
/// [`Refusal::FileInDoubt`] until that works.
pub fn again(file: &Path) -> Result<Connection> {
    let judged = writer(file).and_then(|connection| {
        wal::try_out(&connection)?;
        match verify::integrity(&connection)?.first() {
            Some(damage) => Err(Error::fault(damage.clone())),
            None => Ok(connection),
        }
    });
    judged.map_err(|error| {
        tracing::error!(%error, "the file is in doubt");
        Refusal::FileInDoubt.into()
    })
}

/// What the negative controls of `tests/faults` take away from the file.
#[cfg(feature = "broken")]
fn harm(connection: &Connection) -> Result<()> {
    if crate::broken::is("sync-off") {
        connection.execute_batch("PRAGMA synchronous = OFF")?;
    }
    if crate::broken::is("sync-normal") {
        connection.execute_batch("PRAGMA synchronous = NORMAL")?;
    }
    if crate::broken::is("no-cas") {
        connection.execute_batch("DROP INDEX IF EXISTS one_open_registration_per_voucher")?;
    }
    Ok(())
}

/// Opens the file for reading; a write through this connection is an error.
///
/// # Errors
/// A fault when the file cannot be opened.
pub fn reader(file: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;")?;
    add_functions(&connection)?;
    Ok(connection)
}

/// Opens a file as it is, for copying and looking: no pragma of ours, nothing is made.
///
/// # Errors
/// A fault when the file cannot be opened.
pub fn plain(file: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(PATIENCE)?;
    add_functions(&connection)?;
    Ok(connection)
}

/// What the file's own triggers, views and queries call.
///
/// # Errors
/// A fault when SQLite refuses.
pub fn add_functions(connection: &Connection) -> Result<()> {
    add_digest(connection)?;
    search::add_words(connection)
}

/// `digest(x)` in SQL: the first 16 hexadecimal digits of SHA-256, so that the ledger can
/// guard a password hash without holding it.
fn add_digest(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("digest", 1, flags, |context| {
        use rusqlite::types::ValueRef;
        let bytes = match context.get_raw(0) {
            ValueRef::Null => return Ok(None),
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes.to_vec(),
            ValueRef::Integer(number) => number.to_be_bytes().to_vec(),
            ValueRef::Real(number) => number.to_be_bytes().to_vec(),
        };
        Ok(Some(short_digest(&bytes)))
    })?;
    Ok(())
}

/// The first 16 hexadecimal digits of SHA-256.
pub fn short_digest(bytes: &[u8]) -> String {
    let head = Sha256::digest(bytes).first_chunk::<8>().map_or(0, |head| u64::from_be_bytes(*head));
    format!("{head:016x}")
}

/// Pages a work on thousands of rows keeps at hand, in KiB; the usual 2 MB make it read each page again and again.
const WIDE_KIB: i64 = 98_304;
const USUAL_KIB: i64 = 2_000;

/// Keeps more pages at hand, or the usual ones again.
///
/// # Errors
/// A fault when the file refuses.
pub fn widen(connection: &Connection, is_wide: bool) -> Result<()> {
    let kib = if is_wide { WIDE_KIB } else { USUAL_KIB };
    Ok(connection.execute_batch(&format!("PRAGMA cache_size = -{kib}"))?)
}
