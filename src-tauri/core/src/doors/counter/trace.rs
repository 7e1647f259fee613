//! Entries about papers of one person: who looked at their data, and what they are enrolled in.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::doors::entry::Visit;
use crate::doors::kiosk::print::Printed;
use crate::error::Result;
use crate::journeys::print_attestation as attest;
use crate::journeys::print_who_looked as printing;
use crate::views::who_looked::{WhoLooked, who_looked};

/// A person.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneLearner {
    /// Learner's row.
    pub learner: i64,
}

/// An enrolment of a person.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneEnrolment {
    /// Learner's row.
    pub learner: i64,
    /// Enrolment's row, as their card names it.
    pub enrolment: i64,
}

pub(super) fn looked_at(visit: &Visit<'_>, asked: OneLearner) -> Result<WhoLooked> {
    who_looked(visit.desk, asked.learner, visit.sayer())
}

pub(super) fn print_looked_at(visit: &Visit<'_>, asked: OneLearner) -> Result<Printed> {
    let by = visit.seat.actor()?;
    let named = visit.seat.occupant().map(|occupant| occupant.display_name).unwrap_or_default();
    let outcome = printing::print_who_looked(visit.desk, &by, &named, asked.learner, visit.sayer())?;
    Ok(Printed::of(outcome, None))
}

pub(super) fn print_attestation(visit: &Visit<'_>, asked: OneEnrolment) -> Result<Printed> {
    let by = visit.seat.actor()?;
    let named = visit.seat.occupant().map(|occupant| occupant.display_name).unwrap_or_default();
    let OneEnrolment { learner, enrolment } = asked;
    let outcome = attest::print_attestation(visit.desk, &by, &named, learner, enrolment, visit.sayer())?;
    Ok(Printed::of(outcome, None))
}
