//! Promises: the day by which a person is told they will have an answer (H-18, H-G6, E-6, A-G4).
//!
//! One engine for every promise: "up to three business days", "within 24 hours", an approval's term. A
//! promise is a local day, counted from the desk's own time (never before the highest time seen)
//! over the house's closed days, and written down where it was made. What was told stays: a table
//! taken away, a day removed or a clock set back changes promises to come, never one that was made.

use jiff::SignedDuration;
use jiff::civil::Date;
use rusqlite::Connection;

use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::closed_days::ClosedDays;
use crate::error::Result;
use crate::storage::institution;

/// Name of the setting that holds the house's closed days.
pub const CLOSED_DAYS: &str = "closed_days";

/// The house's closed days.
///
/// # Errors
/// A fault when the file refuses.
pub fn closed_days(sql: &Connection) -> Result<ClosedDays> {
    Ok(institution::setting(sql, CLOSED_DAYS)?.unwrap_or_default())
}

/// The local day that is `days` business days after today.
///
/// # Errors
/// A fault when the file refuses.
pub fn due_on(tx: &Tx<'_>, days: u32) -> Result<Date> {
    let today = calendar::day_of(tx.now(), tx.desk().zone());
    Ok(closed_days(tx)?.business_day(today, days))
}

/// The local day on which `hours` from now are over, or the next business day when nobody works then.
///
/// # Errors
/// A fault when the file refuses.
pub fn due_within(desk: &Desk, hours: u32) -> Result<Date> {
    let over = calendar::day_of(desk.now()? + SignedDuration::from_hours(hours.into()), desk.zone());
    Ok(desk.read(closed_days)?.business_day(over, 0))
}

/// A promise told again: the later of what was told and `days` business days from `today`.
///
/// # Errors
/// A fault when the file refuses.
pub fn extended(sql: &Connection, today: Date, told: &str, days: u32) -> Result<Date> {
    let again = closed_days(sql)?.business_day(today, days);
    Ok(told.parse::<Date>().map_or(again, |told| told.max(again)))
}
