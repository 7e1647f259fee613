//! Taking a decision back: at once from the toast, and from history for seven days (H-26).

use jiff::SignedDuration;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::dossier::UNDO_DAYS;
use crate::domain::letter::DOSSIER_REOPENED;
use crate::error::Result;
use crate::journeys::decide_dossier::may_decide;
use crate::journeys::dossier_letters::{Told, post};
use crate::journeys::print_attestation::end_attestations;
use crate::refusal::Refusal;
use crate::storage::dossiers::decisions::{self, Decision};
use crate::storage::dossiers::{self, Dossier, fits};
use crate::storage::ledger::Object;
use crate::storage::people::newcomer;
use crate::storage::{letters, people, register};

/// Whether the decision's letters could all be called back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undone {
    /// False when one had left: the person is told that the dossier is open again.
    pub is_silent: bool,
}

/// Takes the last decision about a dossier back. The promised day stays what it was.
///
/// # Errors
/// [`Refusal::DossierUnknown`], [`Refusal::RightMissing`], [`Refusal::NothingToUndo`],
/// [`Refusal::UndoTooLate`], [`Refusal::UndoOverrun`] when something was built on it.
pub fn undo_decision(desk: &Desk, by: &Actor, dossier: i64) -> Result<Undone> {
    let undone = desk.write(by, |tx| {
        let before = dossiers::by_id(tx, dossier)?.ok_or(Refusal::DossierUnknown { number: dossier })?;
        if !may_decide(tx, tx.by(), before.programme)? {
            return Err(Refusal::RightMissing.into());
        }
        let decision = decisions::last_of(tx, dossier)?.ok_or(Refusal::NothingToUndo)?;
        if decision.at < (tx.now() - SignedDuration::from_hours(24 * UNDO_DAYS)).as_second() {
            return Err(Refusal::UndoTooLate { days: UNDO_DAYS }.into());
        }
        give_back(tx, &before, &decision)?;
        decisions::undo(tx, decision.id, tx.by().name(), tx.at())?;
        decisions::reopen(tx, dossier, &decision.state_before, decision.reason_before.as_deref())?;
        fits::forget(tx, dossier, None)?;
        tx.record_because("dossier_undone", &decision.act, Object::Dossier, dossier)?;
        call_back(tx, &before, &decision)
    })?;
    desk.wake_courier();
    Ok(undone)
}

fn call_back(tx: &Tx<'_>, dossier: &Dossier, decision: &Decision) -> Result<Undone> {
    let mut is_silent = true;
    for letter in &decision.moved.letters {
        is_silent &= letters::call_back(tx, *letter)?;
    }
    if !is_silent {
        post(tx, dossier, DOSSIER_REOPENED, &Told { due_on: &dossier.due_on, ..Told::default() })?;
    }
    Ok(Undone { is_silent })
}

fn give_back(tx: &Tx<'_>, dossier: &Dossier, decision: &Decision) -> Result<()> {
    let moved = &decision.moved;
    let owner = moved.account.as_ref().map(|(_, _, learner)| *learner);
    for file in &moved.files {
        let known = register::by_id(tx, *file)?.filter(|file| file.learner == Some(dossier.learner));
        let file = known.ok_or(Refusal::UndoOverrun)?.id;
        // A paper that names this person must never answer for the next one.
        end_attestations(tx, file, tx.at())?;
        register::link(tx, file, owner)?;
        if moved.is_made {
            register::withdraw(tx, file, Some(tx.at()))?;
        }
        tx.record(if moved.is_made { "file_withdrawn" } else { "file_unlinked" }, Object::File, file)?;
        fits::forget(tx, dossier.id, Some(file))?;
    }
    let Some((account, state, learner)) = &moved.account else { return Ok(()) };
    let is_as_left = people::account_by_id(tx, *account)?.is_some_and(|one| one.state == "closed");
    let now = people::accesses(tx, dossier.account)?;
    let has_all = moved.accesses.iter().all(|id| now.iter().any(|access| access.id == *id));
    if !is_as_left || !has_all || newcomer::by_learner(tx, *learner)?.is_none() {
        return Err(Refusal::UndoOverrun.into());
    }
    for access in &moved.accesses {
        newcomer::move_access(tx, *access, *account)?;
        tx.record("access_moved", Object::Access, *access)?;
    }
    newcomer::supersede(tx, *account, state, None, None)?;
    tx.record("account_restored", Object::Account, *account)?;
    for (other, state) in &moved.dossiers {
        decisions::reopen(tx, *other, state, None)?;
        tx.record("dossier_undone", Object::Dossier, *other)?;
    }
    Ok(())
}
