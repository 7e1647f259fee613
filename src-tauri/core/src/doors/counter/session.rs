//! Entries about the person at the counter: signing in, locking, leaving; and the frame around them.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::domain::password::Password;
use crate::doors::entry::{Nothing, Visit};
use crate::error::Result;
use crate::journeys::manage_staff::locked_until;
use crate::journeys::order_kiosk::leave_counter;
use crate::journeys::own_access::is_pin;
use crate::journeys::staff_sign_in::staff_sign_in;
use crate::refusal::Refusal;
use crate::views::counter_state::{CounterState, counter_state};

/// Name and password.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct SignIn {
    pub name: String,
    pub password: String,
}

/// The password that opens a locked window.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the name says it")]
pub struct Unlock {
    pub password: String,
}

/// The PIN that opens a locked window.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// Six digits.
    pub pin: String,
}

pub(super) fn state(visit: &Visit<'_>, _: Nothing) -> Result<CounterState> {
    counter_state(visit.desk, visit.seat, visit.sayer())
}

pub(super) fn sign_in(visit: &Visit<'_>, asked: SignIn) -> Result<CounterState> {
    let session = staff_sign_in(visit.desk, &asked.name, &Password::new(&asked.password))?;
    visit.seat.take(session);
    state(visit, Nothing {})
}

pub(super) fn lock(visit: &Visit<'_>, _: Nothing) -> Result<CounterState> {
    visit.seat.lock();
    state(visit, Nothing {})
}

pub(super) fn unlock(visit: &Visit<'_>, asked: Unlock) -> Result<CounterState> {
    let occupant = visit.seat.occupant().ok_or(Refusal::SignedOut)?;
    let session = staff_sign_in(visit.desk, occupant.actor.name(), &Password::new(&asked.password))?;
    visit.seat.unlock(session);
    state(visit, Nothing {})
}

/// Three wrong ones, and only the password opens the window; the office key stays away either way.
pub(super) fn unlock_by_pin(visit: &Visit<'_>, asked: Pin) -> Result<CounterState> {
    check_pin(visit, &asked.pin)?;
    visit.seat.unlock_by_pin();
    state(visit, Nothing {})
}

/// Whether it is the PIN of whoever sits here; a wrong one counts.
pub(super) fn check_pin(visit: &Visit<'_>, pin: &str) -> Result<()> {
    let occupant = visit.seat.occupant().ok_or(Refusal::SignedOut)?;
    if !occupant.may_try_pin {
        return Err(Refusal::PinSpent.into());
    }
    if locked_until(visit.desk, occupant.actor.name())?.is_some() || !is_pin(visit.desk, occupant.id, pin)? {
        return Err(match visit.seat.count_pin() {
            0 => Refusal::PinSpent.into(),
            left => Refusal::PinWrong { left: left.into() }.into(),
        });
    }
    Ok(())
}

pub(super) fn sign_out(visit: &Visit<'_>, _: Nothing) -> Result<CounterState> {
    if let Ok(actor) = visit.seat.actor() {
        leave_counter(visit.desk, &actor)?;
    }
    visit.seat.leave();
    state(visit, Nothing {})
}
