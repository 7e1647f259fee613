//! Entries about the kiosk itself: its home, calls, and what it shows.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::doors::entry::{Done, Nothing, Visit};
use crate::error::Result;
use crate::journeys::call_desk as journey;
use crate::journeys::order_kiosk;
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

/// A visit that ends.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Forgetting {
    /// Whether the fresh page says that the screen was wiped. The shell reads it, which opens that page.
    pub is_noted: bool,
}

/// The wipe: nothing of a visit is held between two questions, so there is the screen to reset, and an
/// order that was taken here ends. The shell then gives the window a fresh process.
pub(super) fn forget(visit: &Visit<'_>, _: Forgetting) -> Result<Done> {
    end_visit(visit, Nothing {})
}

/// The visit ends and another person's begins in the same page, with the code that was held before the reader.
pub(super) fn end_visit(visit: &Visit<'_>, _: Nothing) -> Result<Done> {
    order_kiosk::kiosk_wiped(visit.desk)?;
    journey::report(visit.desk, "home")?;
    Ok(Done {})
}
