//! A roster's import taken back within a day: whoever it made is gone again, whoever it changed is as before.

use std::collections::HashMap;

use jiff::SignedDuration;
use serde::Serialize;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::error::Result;
use crate::journeys::erase::forget_person;
use crate::journeys::import_roster::{Before, write};
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::people;
use crate::storage::rosters::{self, RosterImport, RosterPerson};
use crate::words::{Fact, Words};

/// Hours in which an import can be taken back.
pub const UNDO_HOURS: i64 = 24;
/// Imports that are looked through.
const LOOKED_AT: i64 = 1_000;

/// What became of the people of an import.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Undone {
    /// People who are gone again.
    pub removed: i64,
    /// People who are as they were.
    pub restored: i64,
    /// People who have used their account meanwhile, and stay.
    pub kept: i64,
}

impl Undone {
    /// All of it in a sentence.
    pub fn say(self, number: i64, words: &Words) -> String {
        let facts: [(&str, Fact); 4] = [
            ("number", number.into()),
            ("removed", self.removed.into()),
            ("restored", self.restored.into()),
            ("kept", self.kept.into()),
        ];
        words.say_with("roster-undone", &facts)
    }
}

/// Takes an import back.
///
/// # Errors
/// [`Refusal::RosterImportUnknown`], [`Refusal::NothingToUndo`] when it was taken back already,
/// [`Refusal::RosterUndoLate`] after a day, [`Refusal::UndoOverrun`] when another import came after it.
pub fn undo_roster(desk: &Desk, by: &Actor, number: i64) -> Result<Undone> {
    desk.write(by, |tx| {
        let found = rosters::imports(tx, LOOKED_AT)?.into_iter().find(|import| import.id == number);
        let import = found.ok_or(Refusal::RosterImportUnknown { number })?;
        if import.undone_at.is_some() {
            return Err(Refusal::NothingToUndo.into());
        }
        if import.made_at < (tx.now() - SignedDuration::from_hours(UNDO_HOURS)).as_second() {
            return Err(Refusal::RosterUndoLate { hours: UNDO_HOURS }.into());
        }
        if rosters::has_newer(tx, &import)? {
            return Err(Refusal::UndoOverrun.into());
        }
        let undone = take_back(tx, &import)?;
        rosters::set_undone(tx, number, tx.by().name(), tx.at())?;
        tx.record("roster_undone", Object::Programme, import.programme)?;
        Ok(undone)
    })
}

/// Forgets what was before imports that can no longer be taken back: nobody reads it any more.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget_old_steps(desk: &Desk, by: &Actor) -> Result<()> {
    let limit = (desk.now()? - SignedDuration::from_hours(UNDO_HOURS)).as_second();
    if desk.read(|sql| rosters::has_before(sql, limit))? {
        desk.write(by, |tx| rosters::forget_before(tx, limit))?;
    }
    Ok(())
}

fn take_back(tx: &Tx<'_>, import: &RosterImport) -> Result<Undone> {
    let mut standing: HashMap<i64, RosterPerson> =
        rosters::people(tx, import.programme)?.into_iter().map(|person| (person.id, person)).collect();
    let mut undone = Undone::default();
    for step in rosters::steps(tx, import.id)? {
        let Some(person) = standing.remove(&step.person) else { continue };
        match rosters::before::<Before>(&step)? {
            None if remove(tx, &person)? => undone.removed += 1,
            None => undone.kept += 1,
            Some(before) => {
                restore(tx, &person, &before)?;
                undone.restored += 1;
            }
        }
    }
    Ok(undone)
}

/// Removes somebody who has not used their account. False when they have.
fn remove(tx: &Tx<'_>, person: &RosterPerson) -> Result<bool> {
    if people::account_by_id(tx, person.account)?.is_none_or(|account| account.state != "waiting") {
        return Ok(false);
    }
    forget_person(tx, person.learner)?;
    // Taken again, the same file gives the same names.
    rosters::free_names(tx, person.account)?;
    Ok(true)
}

/// What was written then is as it was, except where staff have corrected it since.
fn restore(tx: &Tx<'_>, person: &RosterPerson, before: &Before) -> Result<()> {
    let mut now = person.now.clone();
    for field in crate::domain::roster::FIELDS {
        if person.now.field(field) == person.told.field(field) {
            now.set(field, before.now.field(field).to_owned());
        }
    }
    write(tx, person, &now)?;
    rosters::set_told(tx, person.id, &before.told)?;
    rosters::set_missing(tx, person.id, before.missing_since)?;
    rosters::set_source(tx, person.id, &before.source)?;
    tx.record("roster_restored", Object::Learner, person.learner)
}
