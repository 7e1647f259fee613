//! Opening the file so that an acknowledged commit survives a power cut (architecture §8).

use std::path::Path;
use std::time::Duration;

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// The oldest SQLite without the WAL-reset corruption bug: 3.51.3.
const OLDEST_SQLITE: i32 = 3_051_003;

// A checkpoint every thousand pages would fall on more than one redeeming in a hundred: with four
// thousand (16 MB of WAL) it is one in three hundred.
const PRAGMAS: &str = "
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA trusted_schema = OFF;
PRAGMA temp_store = MEMORY;
PRAGMA mmap_size = 0;
PRAGMA wal_autocheckpoint = 4000;
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
    add_digest(&connection)?;
    Ok(connection)
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
    add_digest(&connection)?;
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
    Ok(connection)
}

/// Copies the write-ahead log into the file and empties it; false when a reader stood in the way.
///
/// # Errors
/// A fault when the file refuses.
pub fn truncate_log(connection: &Connection) -> Result<bool> {
    let is_busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(!is_busy)
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
