//! Erasure: people whose access is long over are forgotten, counts stay (V-20, V-G10; trust 2.5, 2.6).

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::erasure::{PACE_DAYS, allowed, due_at};
use crate::error::Result;
use crate::journeys::end_codes::end_secrets;
use crate::journeys::lapse::lapse;
use crate::journeys::print_attestation::end_attestations;
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::purges::{self, LastAccess};
use crate::storage::registrations::intents;
use crate::storage::{backup, details, dossiers, handovers, institution, programmes, register, rosters};
use crate::sweep;
use crate::timekeeping::believe_clock;

/// Name of the setting that holds the day an administrator has agreed to a large erasure.
const AGREED: &str = "erasure_agreed";

/// People forgotten in one transaction: others may write in between.
const AT_ONCE: usize = 100;

/// Days for which a copy counts as being at hand.
const COPY_DAYS: i64 = 7;

/// Days a person who is due may wait for a copy: the promise leaves twenty.
const MAY_WAIT_DAYS: i64 = 15;

/// What an erasure has done, and what it waits for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Erasure {
    /// People forgotten now.
    pub erased: i64,
    /// People due who wait for an administrator: too many for one day, or the clock is doubted.
    pub waiting: i64,
}

/// A person who is due: learner, programme of the last access, instant from which they are.
type Due = (i64, i64, i64);

/// Who is due now, longest due first.
///
/// # Errors
/// A fault when the file refuses.
pub fn due(desk: &Desk) -> Result<Vec<Due>> {
    let now = desk.now()?.as_second();
    desk.read(|sql| {
        let promised: BTreeMap<i64, u32> =
            programmes::all(sql)?.into_iter().map(|one| (one.id, one.policy.access.erase_after_days)).collect();
        let mut latest: BTreeMap<i64, Due> = BTreeMap::new();
        for LastAccess { learner, programme, ends_at } in purges::last_accesses(sql)? {
            let ends = Timestamp::from_second(ends_at).unwrap_or(Timestamp::MAX);
            let days = promised.get(&programme).copied().unwrap_or(u32::MAX);
            let from = if ends_at > now { i64::MAX } else { due_at(ends, days).as_second() };
            let line = latest.entry(learner).or_insert((learner, programme, from));
            if from > line.2 {
                *line = (learner, programme, from);
            }
        }
        let mut due: Vec<Due> = latest.into_values().filter(|(.., from)| *from <= now).collect();
        due.sort_by_key(|(.., from)| *from);
        Ok(due)
    })
}

/// Forgets whoever is due, at the daily pace; afterwards the write-ahead log holds nothing of them.
///
/// # Errors
/// A fault when the file refuses.
pub fn erase_due(desk: &Desk, by: &Actor) -> Result<Erasure> {
    let mut due = due(desk)?;
    let everybody = due.len();
    if !is_copied(desk)? {
        // Without a good copy only those are forgotten whom the promise leaves no more time.
        let latest = (desk.now()? - SignedDuration::from_hours(24 * MAY_WAIT_DAYS)).as_second();
        due.retain(|(.., from)| *from <= latest);
    }
    let count = |people: usize| i64::try_from(people).unwrap_or(i64::MAX);
    let all = count(due.len());
    let may = if desk.doubted_clock()?.is_some() { 0 } else { quota(desk, all)? };
    due.truncate(usize::try_from(may).unwrap_or(0));
    for some in due.chunks(AT_ONCE) {
        desk.write(by, |tx| forget(tx, some))?;
    }
    if !due.is_empty() || erased_lately(desk)? {
        sweep::sweep_papers(desk)?;
        desk.empty_log()?;
    }
    Ok(Erasure { erased: count(due.len()), waiting: count(everybody) - count(due.len()) })
}

/// How many people are due and wait for an administrator's word.
///
/// # Errors
/// A fault when the file refuses.
pub fn waiting(desk: &Desk) -> Result<i64> {
    let all = i64::try_from(due(desk)?.len()).unwrap_or(i64::MAX);
    Ok(if all == 0 { 0 } else { all - quota(desk, all)? })
}

/// Whether a good copy is at hand: what a wrong clock or a wrong setting erases can be brought back.
fn is_copied(desk: &Desk) -> Result<bool> {
    let since = (desk.now()? - SignedDuration::from_hours(24 * COPY_DAYS)).as_second();
    Ok(desk.read(backup::last_good_backup)?.is_some_and(|at| at >= since))
}

/// Whether somebody was erased since yesterday: a reader may have kept the log from being emptied.
fn erased_lately(desk: &Desk) -> Result<bool> {
    let since = (desk.now()? - SignedDuration::from_hours(24)).as_second();
    Ok(desk.read(|sql| purges::erased_since(sql, since))? > 0)
}

/// How many may be forgotten today.
fn quota(desk: &Desk, due: i64) -> Result<i64> {
    let now = desk.now()?;
    let today = calendar::day_of(now, desk.zone());
    let midnight = today.to_zoned(desk.zone().clone()).map_or(0, |start| start.timestamp().as_second());
    let pace = (now - SignedDuration::from_hours(24 * i64::from(PACE_DAYS))).as_second();
    desk.read(|sql| {
        let all = purges::known(sql)? + purges::erased_since(sql, pace)?;
        let is_agreed = institution::setting::<String>(sql, AGREED)?.is_some_and(|day| day == today.to_string());
        Ok(allowed(due, purges::erased_since(sql, midnight)?, all, is_agreed))
    })
}

fn forget(tx: &Tx<'_>, people: &[Due]) -> Result<()> {
    let mut counts: BTreeMap<i64, i64> = BTreeMap::new();
    for (learner, programme, _) in people {
        forget_person(tx, *learner)?;
        *counts.entry(*programme).or_default() += 1;
    }
    for (programme, people) in counts {
        let promised = programmes::by_id(tx, programme)?.map_or(0, |one| one.policy.access.erase_after_days);
        purges::add(tx, programme, people, promised.into(), tx.at())?;
    }
    Ok(())
}

/// Forgets one person: names, addresses, logins, letters, and what the ledger knew of them. Its
/// lines stay, and so do the accesses and vouchers, which name nobody.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget_person(tx: &Tx<'_>, learner: i64) -> Result<()> {
    for account in purges::accounts_of(tx, learner)? {
        end_secrets(tx, account)?;
        details::drop_draft(tx, account)?;
        for change in intents::open_changes(tx, account)? {
            lapse(tx, &change, tx.at())?;
        }
        purges::forget_letters(tx, account)?;
        handovers::forget(tx, account, tx.at())?;
        purges::erase_account(tx, account)?;
        tx.record_end("account_erased", Object::Account, account)?;
    }
    // The file is the institution's own record: it stays, linked to nobody.
    for file in register::of_learner(tx, learner)? {
        end_attestations(tx, file.id, tx.at())?;
        register::link(tx, file.id, None)?;
        tx.record("file_unlinked", Object::File, file.id)?;
    }
    rosters::forget(tx, learner)?;
    dossiers::forget(tx, learner)?;
    for dossier in dossiers::of_learner(tx, learner)? {
        tx.record("dossier_forgotten", Object::Dossier, dossier.id)?;
    }
    purges::erase_learner(tx, learner, tx.at())?;
    tx.record_end("learner_erased", Object::Learner, learner)
}

/// An administrator agrees that more people than the daily pace are forgotten today.
///
/// # Errors
/// [`Refusal::RightMissing`].
pub fn agree_to_erasure(desk: &Desk, by: &Actor) -> Result<Erasure> {
    check_administrator(by)?;
    let today = calendar::day_of(desk.now()?, desk.zone());
    desk.write(by, |tx| {
        institution::set(tx, AGREED, &today.to_string())?;
        tx.record("erasure_agreed", Object::Institution, 1)
    })?;
    erase_due(desk, by)
}

/// An administrator has compared the machine's clock with a watch.
///
/// # Errors
/// [`Refusal::RightMissing`]; [`Refusal::NothingToDo`] when the clock is not doubted.
pub fn confirm_clock(desk: &Desk, by: &Actor) -> Result<()> {
    check_administrator(by)?;
    if desk.doubted_clock()?.is_none() {
        return Err(Refusal::NothingToDo.into());
    }
    desk.write(by, believe_clock)
}

/// Refuses whoever is no administrator. The console holds the folder itself: it may.
fn check_administrator(by: &Actor) -> Result<()> {
    let is_right = matches!(by, Actor::Console) || by.role() == "administrator";
    if is_right { Ok(()) } else { Err(Refusal::RightMissing.into()) }
}
