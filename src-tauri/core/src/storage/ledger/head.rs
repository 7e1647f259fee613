//! The ledger's last line, kept beside it under the folder's key: lines cut off at the end leave a chain
//! that holds, and are missed here.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::keys::IndexKey;

/// The last line: its number and its hash.
type Last = (i64, [u8; 32]);

fn last(connection: &Connection) -> Result<Option<Last>> {
    let sql = "SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

fn kept(connection: &Connection) -> Result<Option<Last>> {
    let mut statement = connection.prepare_cached("SELECT seq, mac FROM ledger_head")?;
    Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

fn mac(key: &IndexKey, (seq, hash): Last) -> [u8; 32] {
    let bytes: Vec<u8> = seq.to_be_bytes().into_iter().chain(hash).collect();
    key.mac("ledger head", &bytes)
}

/// Keeps the last line, where it is another than the one kept.
///
/// # Errors
/// A fault when the file refuses.
pub fn keep(tx: &Connection, key: &IndexKey) -> Result<()> {
    let Some(last) = last(tx)? else { return Ok(()) };
    if kept(tx)?.is_some_and(|(seq, _)| seq == last.0) {
        return Ok(());
    }
    tx.prepare_cached("INSERT OR REPLACE INTO ledger_head (id, seq, mac) VALUES (1, ?1, ?2)")?
        .execute(params![last.0, mac(key, last)])?;
    Ok(())
}

/// The number of the last line that was kept, where the ledger ends otherwise than it; 0 where none was.
///
/// # Errors
/// A fault when the file refuses.
pub fn missed(connection: &Connection, key: &IndexKey) -> Result<Option<i64>> {
    let (last, kept) = (last(connection)?, kept(connection)?);
    Ok(match (last, kept) {
        (None, None) => None,
        (Some(last), Some((seq, kept))) if seq == last.0 && kept == mac(key, last) => None,
        (_, kept) => Some(kept.map_or(0, |(seq, _)| seq)),
    })
}
