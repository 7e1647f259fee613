//! What one day brought: counts over the whole file, for the day sheet.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::error::Result;

/// A day as a span of seconds since 1970: from its midnight to the next.
pub type Span = (i64, i64);

/// The counts of a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DayCounts {
    /// Accounts created.
    pub accounts: i64,
    /// Vouchers used.
    pub used: i64,
    /// Registrations entered.
    pub registrations: i64,
    /// Letters that left.
    pub letters: i64,
    /// Sheets of paper the printer took.
    pub sheets: i64,
    /// Sheets that went to a folder, or nowhere.
    pub sheets_elsewhere: i64,
    /// Vouchers issued, the first and the last of their numbers.
    pub issued: (i64, i64, i64),
    /// Vouchers voided as misprints, and for another reason.
    pub voided: (i64, i64),
    /// How often each act was done.
    pub acts: BTreeMap<String, i64>,
    /// When people were served.
    pub visits: Vec<i64>,
}

/// Counts.
///
/// # Errors
/// A fault when the file refuses.
pub fn counts(sql: &Connection, (from, to): Span) -> Result<DayCounts> {
    let span = [from, to];
    let mut counts = sql.query_row(include_str!("day_counts.sql"), span, |row| {
        Ok(DayCounts {
            accounts: row.get(0)?,
            used: row.get(1)?,
            registrations: row.get(2)?,
            letters: row.get(3)?,
            sheets: row.get(4)?,
            sheets_elsewhere: row.get(5)?,
            ..DayCounts::default()
        })
    })?;
    counts.issued =
        sql.query_row(include_str!("day_vouchers.sql"), span, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    counts.voided = sql.query_row(include_str!("day_voided.sql"), span, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut acts = sql.prepare(include_str!("day_acts.sql"))?;
    counts.acts = acts.query_map(span, |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    let mut visits = sql.prepare(include_str!("day_visits.sql"))?;
    counts.visits = visits.query_map(span, |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(counts)
}
