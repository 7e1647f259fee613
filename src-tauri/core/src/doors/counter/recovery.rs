//! Entries that give the recovery sheet once: printed, kept as a file, or read on the screen.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::session::state;
use crate::doors::entry::{Nothing, Visit};
use crate::doors::kiosk::print::Printed;
use crate::error::Result;
use crate::journeys::give_recovery as giving;
use crate::journeys::print_recovery::fingerprint;
use crate::views::counter_state::CounterState;

/// The sheet was kept.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct KeptRecovery {
    /// Where.
    pub file: String,
}

/// The sheet on the screen.
#[derive(Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct RecoveryLines {
    /// Seven codes in groups of four.
    pub lines: Vec<[String; 3]>,
    /// The key's public fingerprint.
    pub fingerprint: String,
}

pub(super) fn print(visit: &Visit<'_>, _: Nothing) -> Result<Printed> {
    let by = visit.seat.actor()?;
    let outcome = visit.seat.with_office_key(|key| giving::print_recovery(visit.desk, &by, key))?;
    Ok(Printed::of(outcome, None))
}

pub(super) fn keep(visit: &Visit<'_>, _: Nothing) -> Result<KeptRecovery> {
    let by = visit.seat.actor()?;
    let file = visit.seat.with_office_key(|key| giving::keep_recovery(visit.desk, &by, key))?;
    Ok(KeptRecovery { file: file.display().to_string() })
}

pub(super) fn read(visit: &Visit<'_>, _: Nothing) -> Result<RecoveryLines> {
    let by = visit.seat.actor()?;
    let recovery = visit.seat.with_office_key(|key| giving::read_recovery(visit.desk, &by, key))?;
    Ok(RecoveryLines {
        lines: recovery.codes().iter().map(crate::domain::code::Code::groups).collect(),
        fingerprint: fingerprint(&visit.desk.institution().office_key),
    })
}

pub(super) fn settle(visit: &Visit<'_>, _: Nothing) -> Result<CounterState> {
    giving::settle_recovery(visit.desk, &visit.seat.actor()?)?;
    state(visit, Nothing {})
}
