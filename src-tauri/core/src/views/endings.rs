//! Accesses that end within two weeks.

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::counter_home::Sight;
use crate::domain::calendar;
use crate::error::Result;
use crate::storage::people;
use crate::views::short;

/// How far ahead is looked.
const DAYS: i64 = 14;
/// How many lines the margin has room for.
const MOST: usize = 6;

/// An access that ends soon.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Ending {
    /// Whose it is.
    pub name: String,
    /// `ven. 27 nov.`
    pub ends: String,
    /// `4 jours`
    pub in_days: String,
}

/// The soonest endings.
pub(super) fn endings(sight: &Sight<'_>) -> Result<Vec<Ending>> {
    let until = (sight.now + SignedDuration::from_hours(24 * DAYS)).as_second();
    let soonest = people::ending(sight.sql, sight.now.as_second(), until)?.into_iter().take(MOST);
    let lines = soonest.map(|access| {
        let person = people::account_by_id(sight.sql, access.account)?.map(|account| account.person);
        let ends: Timestamp = short::instant(access.ends_at.unwrap_or_default());
        let left = calendar::days_left(sight.now, ends, sight.sayer.zone);
        Ok(Ending {
            name: person.map(|person| format!("{} {}", person.first_name, person.last_name)).unwrap_or_default(),
            ends: short::day(sight.sayer, calendar::last_day(ends, sight.sayer.zone)),
            in_days: sight.sayer.words.say_with("desk-in-days", &[("days", left.into())]),
        })
    });
    lines.collect()
}
