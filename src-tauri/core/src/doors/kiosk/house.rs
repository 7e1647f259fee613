//! Entries about the kiosk itself: its home, calls, and what it shows.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::doors::entry::{Done, Nothing, Visit};
use crate::error::Result;
use crate::journeys::call_desk as journey;
use crate::views::home::{KioskHome, kiosk_home};

/// The desk was called.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Called {
    /// Where somebody comes from: `Guichet 2`.
    pub desk: String,
}

/// Which screen is shown.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Its name.
    pub state: String,
}

pub(super) fn home(visit: &Visit<'_>, _: Nothing) -> Result<KioskHome> {
    kiosk_home(visit.desk, visit.sayer())
}

pub(super) fn call_desk(visit: &Visit<'_>, _: Nothing) -> Result<Called> {
    journey::call_desk(visit.desk)?;
    Ok(Called { desk: kiosk_home(visit.desk, visit.sayer())?.desk.name })
}

pub(super) fn report(visit: &Visit<'_>, report: Report) -> Result<Done> {
    journey::report(visit.desk, &report.state)?;
    Ok(Done {})
}

/// The wipe: nothing of a visit is held between two questions, so there is only the screen to reset.
pub(super) fn forget(visit: &Visit<'_>, _: Nothing) -> Result<Done> {
    journey::report(visit.desk, "home")?;
    Ok(Done {})
}
