//! The figures of the day: accounts, vouchers used, slips, and fourteen days of accounts.

use jiff::ToSpan;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::counter_home::Sight;
use crate::error::Result;
use crate::storage::figures;
use crate::views::short;

/// How many days the bars show.
const DAYS: i64 = 14;

/// Accounts of one day.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct DayBar {
    /// `lun. 23 nov.`
    pub day: String,
    /// How many.
    pub accounts: i64,
}

/// How the day is going.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Today {
    /// Accounts created today.
    pub accounts: i64,
    /// Vouchers used today.
    pub vouchers_used: i64,
    /// Slips printed today.
    pub slips: i64,
    /// Accounts of the last fourteen days, today last.
    pub bars: Vec<DayBar>,
}

/// The figures.
pub(super) fn today(sight: &Sight<'_>) -> Result<Today> {
    let first = sight.date.checked_sub((DAYS - 1).days()).unwrap_or(sight.date);
    let accounts = figures::accounts_since(sight.sql, start_of(sight, first))?;
    let on = |day: Date| {
        let of_day = accounts.iter().filter(|at| sight.sayer.day_of(short::instant(**at)) == day).count();
        i64::try_from(of_day).unwrap_or_default()
    };
    let days = (0..DAYS).map(|back| first.checked_add(back.days()).unwrap_or(sight.date));
    let since = start_of(sight, sight.date);
    Ok(Today {
        accounts: on(sight.date),
        vouchers_used: i64::try_from(figures::used_since(sight.sql, since)?).unwrap_or_default(),
        slips: figures::acts_since(sight.sql, "slip_printed", since)?,
        bars: days.map(|day| DayBar { day: short::day(sight.sayer, day), accounts: on(day) }).collect(),
    })
}

/// The midnight that opens `day`, in seconds since 1970.
pub(super) fn start_of(sight: &Sight<'_>, day: Date) -> i64 {
    day.to_zoned(sight.sayer.zone.clone()).map_or(0, |start| start.timestamp().as_second())
}
