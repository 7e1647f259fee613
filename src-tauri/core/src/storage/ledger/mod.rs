//! The ledger: every act a line, chained by hash, personal facts behind a salted commitment.

pub mod head;
pub mod snapshot;
pub mod trace;

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::actor::Actor;
use crate::dice::Dice;
use crate::error::{Error, Result};
pub use snapshot::Object;

/// One line as it stands in the file.
pub struct Line {
    /// Its number, from 1.
    pub seq: i64,
    /// Seconds since 1970.
    pub at: i64,
    /// Who, and in which role.
    pub actor: (String, String),
    /// What was done.
    pub act: String,
    /// On what.
    pub object: (String, i64),
    /// The object's state afterwards.
    pub state: String,
    /// Why, a word of a short list; empty where no reason is asked.
    pub reason: String,
    /// HMAC-SHA-256 of the guarded facts under a salt of their own.
    pub commitment: [u8; 32],
    /// The hash of the line before.
    pub prev_hash: [u8; 32],
}

impl Line {
    /// SHA-256 over the line's fields, each with its length before it, so that no two lines
    /// read alike.
    pub fn hash(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        let numbers = [self.seq, self.at, self.object.1].map(i64::to_be_bytes);
        let texts = [&self.actor.0, &self.actor.1, &self.act, &self.object.0, &self.state];
        let parts = numbers.iter().map(<[u8; 8]>::as_slice).chain(texts.iter().map(|text| text.as_bytes()));
        for part in [b"guichet-ledger-1".as_slice()]
            .into_iter()
            .chain(parts)
            .chain([self.commitment.as_slice(), self.prev_hash.as_slice()])
            // Lines without a reason are hashed as they always were.
            .chain((!self.reason.is_empty()).then_some(self.reason.as_bytes()))
        {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        hash.finalize().into()
    }
}

/// The commitment to `fields` under `salt`.
pub fn commitment(salt: &[u8; 32], fields: &str) -> [u8; 32] {
    Hmac::<Sha256>::new_from_slice(salt).map_or([0; 32], |mut mac| {
        mac.update(fields.as_bytes());
        mac.finalize().into_bytes().into()
    })
}

/// What a line says: the act, why, and on what.
#[derive(Debug, Clone, Copy)]
pub struct Deed<'a> {
    /// What was done.
    pub act: &'a str,
    /// Why, a word of a short list; empty where no reason is asked.
    pub reason: &'a str,
    /// The kind of thing.
    pub object: Object,
    /// Its row.
    pub id: i64,
}

/// Writes a line about the deed's object as it stands now in this transaction.
///
/// # Errors
/// A fault when the object is not there or the file refuses.
pub fn record(tx: &Connection, dice: &Dice, by: &Actor, at: i64, deed: Deed<'_>) -> Result<()> {
    let Deed { act, reason, object, id } = deed;
    let (state, fields) =
        snapshot::take(tx, object, id)?.ok_or_else(|| Error::fault(format!("no {} {id} to record", object.name())))?;
    let last: Option<(i64, [u8; 32])> = tx
        .prepare_cached("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (seq, prev_hash) = last.map_or((1, [0; 32]), |(seq, hash)| (seq + 1, hash));
    let salt: [u8; 32] = dice.bytes();
    let line = Line {
        seq,
        at,
        actor: (by.name().to_owned(), by.role().to_owned()),
        act: act.to_owned(),
        object: (object.name().to_owned(), id),
        state,
        reason: reason.to_owned(),
        commitment: commitment(&salt, &fields),
        prev_hash,
    };
    tx.prepare_cached(include_str!("append.sql"))?.execute(params![
        line.seq,
        line.at,
        line.actor.0,
        line.actor.1,
        line.act,
        line.object.0,
        line.object.1,
        line.state,
        line.commitment,
        line.prev_hash,
        line.hash(),
        line.reason
    ])?;
    tx.prepare_cached("INSERT INTO ledger_detail (seq, salt, fields) VALUES (?1, ?2, ?3)")?
        .execute(params![line.seq, salt, fields])?;
    Ok(())
}

/// Forgets the facts of an object's earlier lines: what was typed goes with its draft, and the
/// chain still holds.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget(tx: &Connection, object: Object, id: i64) -> Result<()> {
    tx.prepare_cached(include_str!("forget.sql"))?.execute(params![object.name(), id])?;
    Ok(())
}

/// Calls `each` for every line in order, with the hash the file claims for it.
///
/// # Errors
/// A fault when the file refuses or a line has not the shape of one.
pub fn each(connection: &Connection, mut each: impl FnMut(&Line, [u8; 32])) -> Result<()> {
    let mut statement = connection.prepare(include_str!("all.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line = Line {
            seq: row.get(0)?,
            at: row.get(1)?,
            actor: (row.get(2)?, row.get(3)?),
            act: row.get(4)?,
            object: (row.get(5)?, row.get(6)?),
            state: row.get(7)?,
            commitment: row.get(8)?,
            prev_hash: row.get(9)?,
            reason: row.get(11)?,
        };
        each(&line, row.get(10)?);
    }
    Ok(())
}

/// The ledger's head as papers print it: 16 hexadecimal digits.
///
/// # Errors
/// A fault when the file refuses.
pub fn head(connection: &Connection) -> Result<String> {
    let head: Option<String> = connection
        .query_row("SELECT lower(hex(hash)) FROM ledger ORDER BY seq DESC LIMIT 1", [], |row| row.get(0))
        .optional()?;
    Ok(head.unwrap_or_default().chars().take(16).collect())
}

/// Whether a head that some paper printed stands in the chain: what came before it is all there still.
///
/// # Errors
/// A fault when the file refuses.
pub fn knows_head(connection: &Connection, head: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM ledger WHERE lower(substr(hex(hash), 1, 16)) = ?1)";
    Ok(connection.query_row(sql, [head], |row| row.get(0))?)
}
