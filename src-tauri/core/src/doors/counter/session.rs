//! Entries about the person at the counter: signing in, locking, leaving.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::domain::password::Password;
use crate::doors::entry::{Nothing, Visit};
use crate::error::Result;
use crate::journeys::staff_sign_in::staff_sign_in;
use crate::refusal::Refusal;

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

/// What the counter's frame shows.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct State {
    /// The institution's name.
    pub institution: String,
    /// Who sits here, by display name.
    pub staff: Option<String>,
    /// Whether the window is locked.
    pub is_locked: bool,
}

pub(super) fn state(visit: &Visit<'_>, _: Nothing) -> Result<State> {
    let occupant = visit.seat.occupant();
    Ok(State {
        institution: visit.desk.institution().name,
        is_locked: occupant.as_ref().is_some_and(|occupant| occupant.is_locked),
        staff: occupant.map(|occupant| occupant.display_name),
    })
}

pub(super) fn sign_in(visit: &Visit<'_>, asked: SignIn) -> Result<State> {
    let session = staff_sign_in(visit.desk, &asked.name, &Password::new(&asked.password))?;
    visit.seat.take(session);
    state(visit, Nothing {})
}

pub(super) fn lock(visit: &Visit<'_>, _: Nothing) -> Result<State> {
    visit.seat.lock();
    state(visit, Nothing {})
}

pub(super) fn unlock(visit: &Visit<'_>, asked: Unlock) -> Result<State> {
    let occupant = visit.seat.occupant().ok_or(Refusal::SignedOut)?;
    let session = staff_sign_in(visit.desk, occupant.actor.name(), &Password::new(&asked.password))?;
    visit.seat.take(session);
    state(visit, Nothing {})
}

pub(super) fn sign_out(visit: &Visit<'_>, _: Nothing) -> Result<State> {
    visit.seat.leave();
    state(visit, Nothing {})
}
