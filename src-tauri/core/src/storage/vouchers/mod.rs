//! Batches and their vouchers.

pub mod lines;

use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};

use super::codes::CodeMac;
use crate::domain::voucher::State;
use crate::error::Result;

/// A batch's row.
#[derive(Debug, Clone)]
pub struct Batch {
    /// Row, which is also its number.
    pub id: i64,
    /// Programme's row.
    pub programme: i64,
    /// Who hands the vouchers out.
    pub issuer: String,
    /// How many there are.
    pub count: i64,
    /// The first one's number.
    pub first_number: i64,
    /// Last day they can be entered, ISO.
    pub use_by: Option<String>,
    /// Course they are for, free text.
    pub course: String,
    /// Note for the desk.
    pub note: String,
    /// Whether an issuer's list became it: nothing of it can be reprinted.
    pub is_imported: bool,
    /// The batch's key, sealed to the office key; empty for an issuer's list.
    pub sealed_key: Vec<u8>,
    /// SHA-256 over numbers and hashes of its codes, in order.
    pub vouchers_digest: [u8; 32],
    /// Who issued it.
    pub issued_by: String,
    /// When, seconds since 1970.
    pub issued_at: i64,
}

/// A voucher's row.
#[derive(Debug, Clone)]
pub struct Voucher {
    /// Row.
    pub id: i64,
    /// Batch's row.
    pub batch: i64,
    /// Printed number.
    pub number: i64,
    /// State.
    pub state: State,
    /// Its code under the batch's key, while it can be reprinted.
    pub sealed_code: Option<Vec<u8>>,
    /// When the state last changed.
    pub changed_at: i64,
    /// Why it was voided.
    pub void_reason: Option<String>,
}

/// How many vouchers of a batch stand in each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Free to be entered.
    pub issued: i64,
    /// Entered, not activated.
    pub held: i64,
    /// Used.
    pub spent: i64,
    /// Voided.
    pub void: i64,
}

/// The table's word for a batch that an issuer's list became.
const IMPORTED: &str = "imported";

/// The digest a batch keeps of its vouchers.
pub fn digest<'a>(vouchers: impl Iterator<Item = (i64, &'a CodeMac)>) -> [u8; 32] {
    let mut hash = Sha256::new();
    for (number, mac) in vouchers {
        hash.update(number.to_be_bytes());
        hash.update(mac);
    }
    hash.finalize().into()
}

/// Adds a batch; its `id` is not read. Answers the row.
///
/// # Errors
/// A fault when the file refuses.
pub fn add_batch(tx: &Connection, batch: &Batch) -> Result<i64> {
    tx.execute(
        include_str!("add_batch.sql"),
        params![
            batch.programme,
            batch.issuer,
            batch.count,
            batch.first_number,
            batch.use_by,
            batch.course,
            batch.note,
            if batch.is_imported { IMPORTED } else { "issued" },
            batch.sealed_key,
            batch.vouchers_digest,
            batch.issued_by,
            batch.issued_at
        ],
    )?;
    Ok(tx.last_insert_rowid())
}

/// Adds a free voucher, with its code sealed where it was drawn here; answers the row.
///
/// # Errors
/// A fault when the file refuses.
pub fn add(tx: &Connection, batch: i64, number: i64, sealed_code: Option<&[u8]>, at: i64) -> Result<i64> {
    tx.prepare_cached(include_str!("add.sql"))?.execute(params![batch, number, sealed_code, at])?;
    Ok(tx.last_insert_rowid())
}

/// The number the next voucher will carry.
///
/// # Errors
/// A fault when the file refuses.
pub fn next_number(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT coalesce(max(number), 0) + 1 FROM voucher", [], |row| row.get(0))?)
}

const BATCHES: &str = include_str!("batches.sql");
const VOUCHERS: &str = "SELECT id, batch_id, number, state, sealed_code, changed_at, void_reason FROM voucher";

fn read_batch(row: &Row<'_>) -> rusqlite::Result<Batch> {
    Ok(Batch {
        id: row.get(0)?,
        programme: row.get(1)?,
        issuer: row.get(2)?,
        count: row.get(3)?,
        first_number: row.get(4)?,
        use_by: row.get(5)?,
        course: row.get(6)?,
        note: row.get(7)?,
        is_imported: row.get::<_, String>(8)? == IMPORTED,
        sealed_key: row.get(9)?,
        vouchers_digest: row.get(10)?,
        issued_by: row.get(11)?,
        issued_at: row.get(12)?,
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Voucher> {
    let state: String = row.get(3)?;
    Ok(Voucher {
        id: row.get(0)?,
        batch: row.get(1)?,
        number: row.get(2)?,
        // The table's CHECK admits no other word.
        state: State::named(&state).unwrap_or(State::Void),
        sealed_code: row.get(4)?,
        changed_at: row.get(5)?,
        void_reason: row.get(6)?,
    })
}

/// The batch of that row.
///
/// # Errors
/// A fault when the file refuses.
pub fn batch(connection: &Connection, id: i64) -> Result<Option<Batch>> {
    Ok(connection.prepare_cached(&format!("{BATCHES} WHERE id = ?1"))?.query_row([id], read_batch).optional()?)
}

/// Every batch, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn batches(connection: &Connection) -> Result<Vec<Batch>> {
    let sql = format!("{BATCHES} ORDER BY id DESC");
    Ok(connection.prepare(&sql)?.query_map([], read_batch)?.collect::<rusqlite::Result<_>>()?)
}

/// The voucher of that row.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_id(connection: &Connection, id: i64) -> Result<Option<Voucher>> {
    Ok(connection.prepare_cached(&format!("{VOUCHERS} WHERE id = ?1"))?.query_row([id], read).optional()?)
}

/// A batch's vouchers, by number.
///
/// # Errors
/// A fault when the file refuses.
pub fn of_batch(connection: &Connection, batch: i64) -> Result<Vec<Voucher>> {
    let sql = format!("{VOUCHERS} WHERE batch_id = ?1 ORDER BY number");
    Ok(connection.prepare(&sql)?.query_map([batch], read)?.collect::<rusqlite::Result<_>>()?)
}

/// How many of a batch's vouchers stand in each state.
///
/// # Errors
/// A fault when the file refuses.
pub fn counts(connection: &Connection, batch: i64) -> Result<Counts> {
    Ok(connection.prepare_cached(include_str!("counts.sql"))?.query_row([batch], |row| {
        Ok(Counts { issued: row.get(0)?, held: row.get(1)?, spent: row.get(2)?, void: row.get(3)? })
    })?)
}

/// Moves a voucher from one state to another, and only from that one: of many that try at once,
/// one sees `true` (V-11). A voucher that is spent or void loses its sealed code.
///
/// # Errors
/// A fault when the file refuses.
pub fn move_state(tx: &Connection, id: i64, from: State, to: State, at: i64) -> Result<bool> {
    #[cfg(feature = "broken")]
    if crate::broken::is("no-cas") {
        let sql = include_str!("move.sql").replace("state = ?2", "?2 IS NOT NULL");
        return Ok(tx.execute(&sql, params![id, from.name(), to.name(), at])? == 1);
    }
    Ok(tx.prepare_cached(include_str!("move.sql"))?.execute(params![id, from.name(), to.name(), at])? == 1)
}

/// Says why a voucher was voided.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_void_reason(tx: &Connection, id: i64, reason: &str, note: &str) -> Result<()> {
    tx.execute("UPDATE voucher SET void_reason = ?2, void_note = ?3 WHERE id = ?1", params![id, reason, note])?;
    Ok(())
}

/// Names of those who hold or used a batch's vouchers, by voucher (decision 29: staff only).
///
/// # Errors
/// A fault when the file refuses.
pub fn holders(connection: &Connection, batch: i64) -> Result<Vec<(i64, String, Option<i64>)>> {
    let mut statement = connection.prepare_cached(include_str!("holders.sql"))?;
    let rows = statement.query_map([batch], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Issuers already written for a programme, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn issuers(connection: &Connection, programme: i64) -> Result<Vec<String>> {
    let sql = "SELECT issuer FROM batch WHERE programme_id = ?1 GROUP BY issuer ORDER BY max(id) DESC LIMIT 20";
    Ok(connection.prepare_cached(sql)?.query_map([programme], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// The batch of a voucher's number, and its state.
///
/// # Errors
/// A fault when the file refuses.
pub fn by_number(connection: &Connection, number: i64) -> Result<Option<(i64, String)>> {
    let sql = "SELECT batch_id, state FROM voucher WHERE number = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([number], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}
