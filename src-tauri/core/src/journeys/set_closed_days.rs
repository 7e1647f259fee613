//! The house's closed days: a region's holidays, what is added and what is worked all the same (H-G6).

use jiff::civil::Date;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::closed_days::{ClosedDays, OwnDay};
use crate::domain::holidays;
use crate::domain::issuer_list::LONGEST_LINE;
use crate::domain::line::one_line;
use crate::error::Result;
use crate::journeys::promise::{CLOSED_DAYS, closed_days};
use crate::refusal::Refusal;
use crate::storage::institution;
use crate::storage::ledger::Object;

/// A change to the closed days.
#[derive(Debug, Clone)]
pub enum Change {
    /// Takes a region's table; an empty key means weekends only.
    Region(String),
    /// Closes on a day, under a name.
    Close(Date, String),
    /// Opens on a day: an own one is forgotten, a holiday is worked.
    Open(Date),
}

/// Makes a change. Promises already made stay as they were told.
///
/// # Errors
/// [`Refusal::RegionUnknown`], [`Refusal::NothingToDo`], [`Refusal::TextTooLong`].
pub fn set_closed_days(desk: &Desk, by: &Actor, change: Change) -> Result<()> {
    desk.write(by, |tx| {
        let mut days = closed_days(tx)?;
        apply(&mut days, change)?;
        institution::set(tx, CLOSED_DAYS, &days)?;
        tx.record("closed_days_set", Object::Institution, 1)
    })
}

fn apply(days: &mut ClosedDays, change: Change) -> Result<()> {
    match change {
        Change::Region(region) => {
            if !region.is_empty() && holidays::table(&region).is_none() {
                return Err(Refusal::RegionUnknown { region }.into());
            }
            days.region = region;
        }
        Change::Close(on, name) => {
            let name = one_line(&name);
            if name.chars().count() > LONGEST_LINE {
                let most = i64::try_from(LONGEST_LINE).unwrap_or_default();
                return Err(Refusal::TextTooLong { field: "name".to_owned(), most }.into());
            }
            days.worked.retain(|day| *day != on);
            if days.holds(on) {
                return Ok(());
            }
            days.added.push(OwnDay { on, name });
            days.added.sort_by_key(|own| own.on);
        }
        Change::Open(on) => {
            if !days.holds(on) {
                return Err(Refusal::NothingToDo.into());
            }
            days.added.retain(|own| own.on != on);
            if days.holds(on) {
                days.worked.push(on);
                days.worked.sort_unstable();
            }
        }
    }
    Ok(())
}
