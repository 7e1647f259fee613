//! How dossiers compare with the register, kept beside them so that thousands can be listed.

use rusqlite::{Connection, params};

use crate::error::Result;

/// A comparison as it is kept.
#[derive(Debug, Clone)]
pub struct KeptFit {
    /// `clean`, `compare`, `several` or `none`.
    pub kind: &'static str,
    /// How many candidates there are.
    pub candidates: i64,
    /// The best one's row.
    pub file: Option<i64>,
    /// Its score.
    pub score: i64,
    /// What differs, as names of messages, JSON.
    pub reasons: String,
}

/// Open dossiers that were not compared since something changed; `most` of them.
///
/// # Errors
/// A fault when the file refuses.
pub fn missing(connection: &Connection, most: i64) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached(include_str!("fits_missing.sql"))?;
    Ok(statement.query_map([most], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Keeps a comparison.
///
/// # Errors
/// A fault when the file refuses.
pub fn keep(tx: &Connection, dossier: i64, fit: &KeptFit) -> Result<()> {
    tx.prepare_cached(include_str!("keep_fit.sql"))?.execute(params![
        dossier,
        fit.kind,
        fit.candidates,
        fit.file,
        fit.score,
        fit.reasons
    ])?;
    Ok(())
}

/// Forgets every comparison: the register has changed.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget_all(tx: &Connection) -> Result<()> {
    tx.prepare_cached("DELETE FROM dossier_fit")?.execute([])?;
    Ok(())
}

/// Forgets the comparisons with a file, and the one of a dossier.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget(tx: &Connection, dossier: i64, file: Option<i64>) -> Result<()> {
    let sql = "DELETE FROM dossier_fit WHERE dossier_id = ?1 OR file_id = ?2";
    tx.prepare_cached(sql)?.execute(params![dossier, file])?;
    Ok(())
}
