//! Entries about the desk as a whole: its home, calls from the kiosk, and the rehearsal beside it.

use super::session::state;
use crate::actor::Actor;
use crate::doors::entry::{Nothing, Visit};
use crate::doors::first_run::Moved;
use crate::error::Result;
use crate::journeys::call_desk;
use crate::journeys::lapse::lapse_overdue;
use crate::journeys::rehearse::{self as rehearsing, Rehearsal};
use crate::refusal::Refusal;
use crate::views::counter_home::{self as view, CounterHome};
use crate::views::counter_state::CounterState;

pub(super) fn home(visit: &Visit<'_>, _: Nothing) -> Result<CounterHome> {
    lapse_overdue(visit.desk, &Actor::Round)?;
    view::counter_home(visit.desk, visit.sayer())
}

pub(super) fn rehearse(visit: &Visit<'_>, _: Nothing) -> Result<Moved> {
    if visit.desk.institution().is_rehearsal {
        return Err(Refusal::PracticeNotPossible { folder: visit.desk.folder().display().to_string() }.into());
    }
    let folder = rehearsing::rehearse(visit.desk.folder(), Rehearsal::beside(visit.desk))?;
    Ok(Moved { folder: folder.display().to_string() })
}

pub(super) fn leave_rehearsal(visit: &Visit<'_>, _: Nothing) -> Result<Moved> {
    Ok(Moved { folder: rehearsing::real_desk(visit.desk)?.display().to_string() })
}

pub(super) fn calls(visit: &Visit<'_>, _: Nothing) -> Result<CounterState> {
    state(visit, Nothing {})
}

pub(super) fn answer_call(visit: &Visit<'_>, _: Nothing) -> Result<CounterState> {
    call_desk::answer_call(visit.desk, &visit.seat.actor()?)?;
    state(visit, Nothing {})
}
