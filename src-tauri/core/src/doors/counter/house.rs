//! Entries about the desk as a whole: its home, and calls from the kiosk.

use super::session::state;
use crate::actor::Actor;
use crate::doors::entry::{Nothing, Visit};
use crate::error::Result;
use crate::journeys::call_desk;
use crate::journeys::erase;
use crate::journeys::lapse::lapse_overdue;
use crate::views::counter_home::{self as view, CounterHome};
use crate::views::counter_state::CounterState;
use crate::views::purges::{PurgeLine, purge_lines};

pub(super) fn home(visit: &Visit<'_>, _: Nothing) -> Result<CounterHome> {
    lapse_overdue(visit.desk, &Actor::Round)?;
    view::counter_home(visit.desk, visit.sayer())
}

pub(super) fn calls(visit: &Visit<'_>, _: Nothing) -> Result<CounterState> {
    state(visit, Nothing {})
}

pub(super) fn answer_call(visit: &Visit<'_>, _: Nothing) -> Result<CounterState> {
    call_desk::answer_call(visit.desk, &visit.seat.actor()?)?;
    state(visit, Nothing {})
}

/// An administrator has compared the machine's clock with a watch.
pub(super) fn confirm_clock(visit: &Visit<'_>, _: Nothing) -> Result<CounterHome> {
    erase::confirm_clock(visit.desk, &visit.seat.actor()?)?;
    home(visit, Nothing {})
}

/// An administrator agrees that everybody due is erased today.
pub(super) fn agree_to_erasure(visit: &Visit<'_>, _: Nothing) -> Result<CounterHome> {
    erase::agree_to_erasure(visit.desk, &visit.seat.actor()?)?;
    home(visit, Nothing {})
}

/// What was erased, as counts.
pub(super) fn purges(visit: &Visit<'_>, _: Nothing) -> Result<Vec<PurgeLine>> {
    purge_lines(visit.desk, visit.sayer())
}
