//! Entries about the desk as a whole: its home, calls from the kiosk, and the rehearsal beside it.

use super::session::state;
use crate::actor::Actor;
use crate::doors::entry::{Nothing, Visit};
use crate::doors::first_run::Moved;
use crate::error::Result;
use crate::journeys::call_desk;
use crate::journeys::erase;
use crate::journeys::lapse::lapse_overdue;
use crate::journeys::match_dossiers::match_dossiers;
use crate::journeys::rehearse::{self as rehearsing, Rehearsal};
use crate::refusal::Refusal;
use crate::views::counter_home::{self as view, CounterHome};
use crate::views::counter_state::CounterState;
use crate::views::purges::{PurgeLine, purge_lines};

pub(super) fn home(visit: &Visit<'_>, _: Nothing) -> Result<CounterHome> {
    lapse_overdue(visit.desk, &Actor::Round)?;
    let by = visit.seat.actor()?;
    // Dossiers are shown with what they need: whoever decides them finds them compared.
    match_dossiers(visit.desk, &by)?;
    let home = view::counter_home(visit.desk, &by, visit.sayer())?;
    Ok(if visit.sees_people() { home } else { home.without_people() })
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
