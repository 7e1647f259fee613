//! Entries about the days on which nobody answers.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::doors::entry::{Nothing, Visit};
use crate::error::Result;
use crate::journeys::issue_vouchers::parse_day;
use crate::journeys::set_closed_days::{self as setting, Change};
use crate::views::closed_days::{ClosedDaysView, closed_days_view};

/// A change to the closed days.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(tag = "change", rename_all = "snake_case", deny_unknown_fields)]
#[expect(missing_docs, reason = "the names are the journey's")]
pub enum DayChange {
    Region { region: String },
    Close { on: String, name: String },
    Open { on: String },
}

pub(super) fn show(visit: &Visit<'_>, _: Nothing) -> Result<ClosedDaysView> {
    closed_days_view(visit.desk, visit.sayer())
}

pub(super) fn set(visit: &Visit<'_>, asked: DayChange) -> Result<ClosedDaysView> {
    let change = match asked {
        DayChange::Region { region } => Change::Region(region),
        DayChange::Close { on, name } => Change::Close(parse_day(&on)?, name),
        DayChange::Open { on } => Change::Open(parse_day(&on)?),
    };
    setting::set_closed_days(visit.desk, &visit.seat.actor()?, change)?;
    show(visit, Nothing {})
}
