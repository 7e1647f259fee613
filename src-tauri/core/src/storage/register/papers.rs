//! Enrolments and attestations of a file.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;

/// A course somebody was or is enrolled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Row; 0 for one that is not kept yet.
    pub id: i64,
    /// The course, as the institution names it.
    pub course: String,
    /// ISO; empty where it is not known.
    pub begins_on: Option<String>,
    /// ISO; empty where it is not known.
    pub ends_on: Option<String>,
    /// `enrolled`, `running`, `completed` or `cancelled`.
    pub state: String,
}

/// A document the institution has issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attestation {
    /// Its number.
    pub number: String,
    /// What it says.
    pub title: String,
    /// ISO; empty where it is not known.
    pub issued_on: Option<String>,
}

/// A file's enrolments, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn enrolments(connection: &Connection, file: i64) -> Result<Vec<Enrolment>> {
    let mut statement = connection.prepare_cached(include_str!("enrolments.sql"))?;
    let rows = statement.query_map([file], enrolment)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn enrolment(row: &Row<'_>) -> rusqlite::Result<Enrolment> {
    Ok(Enrolment {
        id: row.get(0)?,
        course: row.get(1)?,
        begins_on: row.get(2)?,
        ends_on: row.get(3)?,
        state: row.get(4)?,
    })
}

/// An enrolment, with the learner its file is linked to.
///
/// # Errors
/// A fault when the file refuses.
pub fn enrolment_of(connection: &Connection, id: i64) -> Result<Option<(Enrolment, Option<i64>)>> {
    let mut statement = connection.prepare_cached(include_str!("enrolment_of.sql"))?;
    Ok(statement.query_row([id], |row| Ok((enrolment(row)?, row.get(5)?))).optional()?)
}

/// A file's attestations, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn attestations(connection: &Connection, file: i64) -> Result<Vec<Attestation>> {
    let mut statement = connection.prepare_cached(include_str!("attestations.sql"))?;
    let rows = statement
        .query_map([file], |row| Ok(Attestation { number: row.get(0)?, title: row.get(1)?, issued_on: row.get(2)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds an enrolment, or brings the one of the same course and beginning up to date. False when
/// it was there as it is.
///
/// # Errors
/// A fault when the file refuses.
pub fn keep_enrolment(tx: &Connection, file: i64, one: &Enrolment) -> Result<bool> {
    let changed = tx.prepare_cached(include_str!("keep_enrolment.sql"))?.execute(params![
        file,
        one.course,
        one.begins_on,
        one.ends_on,
        one.state
    ])?;
    Ok(changed == 1)
}

/// Adds an attestation, or brings the one of that number up to date. False when it was there as it is.
///
/// # Errors
/// A fault when the file refuses.
pub fn keep_attestation(tx: &Connection, file: i64, one: &Attestation) -> Result<bool> {
    let changed = tx.prepare_cached(include_str!("keep_attestation.sql"))?.execute(params![
        file,
        one.number,
        one.title,
        one.issued_on
    ])?;
    Ok(changed == 1)
}

/// The number of the file an attestation belongs to.
///
/// # Errors
/// A fault when the file refuses.
pub fn owner_of(connection: &Connection, number: &str) -> Result<Option<String>> {
    let sql = include_str!("owner_of.sql");
    Ok(connection.prepare_cached(sql)?.query_row([number], |row| row.get(0)).optional()?)
}
