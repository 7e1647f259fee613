//! Deciding a dossier: linked to a file, to a new one, asked for more, or refused with a reason
//! (H-15, H-18, H-19, H-G4, A-G4). The first decision stands; whoever comes second is told.

use jiff::civil::Date;
use rusqlite::Connection;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::dossier::{LONGEST_NOTE, QUESTIONS, REFUSALS};
use crate::domain::letter::{DOSSIER_ASKED, DOSSIER_LINKED, DOSSIER_REFUSED};
use crate::domain::line::one_line;
use crate::error::Result;
use crate::journeys::dossier_letters::{Told, post};
use crate::journeys::match_dossiers::{judge, ready_file};
use crate::journeys::promise;
use crate::refusal::Refusal;
use crate::storage::details;
use crate::storage::dossiers::decisions::{self, Moved, Verdict};
use crate::storage::dossiers::{self, Dossier, fits};
use crate::storage::ledger::Object;
use crate::storage::people::newcomer;
use crate::storage::programmes;
use crate::storage::register::{self, File, Known};
use crate::storage::staff::{self, scope};

/// A dossier as it was looked at: its row and its version.
#[derive(Debug, Clone, Copy)]
pub struct Seen {
    /// Row.
    pub id: i64,
    /// The version that was on screen.
    pub version: i64,
}

/// Whether somebody may decide a programme's dossiers: managers only what they answer for. The one
/// place that asks.
///
/// # Errors
/// A fault when the file refuses.
pub fn may_decide(sql: &Connection, by: &Actor, programme: i64) -> Result<bool> {
    match by {
        Actor::Staff { id, .. } => scope::answers_for(sql, *id, programme),
        _ => Ok(true),
    }
}

/// The dossier, if it is still as it was looked at and may be decided.
///
/// # Errors
/// [`Refusal::DossierUnknown`], [`Refusal::RightMissing`], [`Refusal::DossierDecided`],
/// [`Refusal::DossierChanged`].
pub fn take(tx: &Tx<'_>, seen: Seen) -> Result<Dossier> {
    let dossier = dossiers::by_id(tx, seen.id)?.ok_or(Refusal::DossierUnknown { number: seen.id })?;
    if !may_decide(tx, tx.by(), dossier.programme)? {
        return Err(Refusal::RightMissing.into());
    }
    let is_open = matches!(dossier.state.as_str(), "open" | "asked");
    if is_open && dossier.version == seen.version {
        return Ok(dossier);
    }
    match (&dossier.decided_by, dossier.decided_at) {
        (Some(by), Some(at)) => {
            let by = staff::by_name(tx, by)?.map_or_else(|| by.clone(), |member| member.display_name);
            Err(Refusal::DossierDecided { by, at }.into())
        }
        _ => Err(Refusal::DossierChanged.into()),
    }
}

/// Writes a decision down: the dossier, what it changed, and the ledger's line.
pub(super) fn settle(tx: &Tx<'_>, before: &Dossier, act: &str, verdict: Verdict<'_>, moved: &Moved) -> Result<()> {
    if !decisions::decide(tx, (before.id, before.version), verdict, tx.by().name(), tx.at())? {
        return Err(Refusal::DossierChanged.into());
    }
    decisions::add(tx, before, act, moved, tx.by().name(), tx.at())?;
    fits::forget(tx, before.id, verdict.file)?;
    // An answer that was being typed has nobody left who would read it.
    details::drop_draft(tx, before.account)?;
    tx.record_because(&format!("dossier_{act}"), verdict.reason.unwrap_or_default(), Object::Dossier, before.id)
}

/// Links the file of that row.
///
/// # Errors
/// As [`take`]; [`Refusal::FileUnknown`], [`Refusal::FileTaken`].
pub fn link_dossier(desk: &Desk, by: &Actor, seen: Seen, file: i64) -> Result<()> {
    desk.write(by, |tx| {
        let dossier = take(tx, seen)?;
        let file = register::by_id(tx, file)?.ok_or(Refusal::FileUnknown)?;
        link(tx, &dossier, &file, "linked")
    })?;
    desk.wake_courier();
    Ok(())
}

fn link(tx: &Tx<'_>, dossier: &Dossier, file: &File, act: &str) -> Result<()> {
    if file.learner.is_some_and(|learner| learner != dossier.learner) {
        return Err(Refusal::FileTaken { number: file.number.clone() }.into());
    }
    register::link(tx, file.id, Some(dossier.learner))?;
    tx.record("file_linked", Object::File, file.id)?;
    let letter = post(tx, dossier, DOSSIER_LINKED, &Told { number: &file.number, ..Told::default() })?;
    let moved = Moved { files: vec![file.id], is_made: act == "created", letters: letter, ..Moved::default() };
    settle(tx, dossier, act, Verdict { state: "accepted", file: Some(file.id), reason: None }, &moved)
}

/// Makes a file of what was typed, under a number or the next one, and links it; answers its number.
///
/// # Errors
/// As [`take`]; [`Refusal::FileNumberTaken`].
pub fn create_file(desk: &Desk, by: &Actor, seen: Seen, number: &str) -> Result<String> {
    let number = one_line(number);
    let made = desk.write(by, |tx| {
        let dossier = take(tx, seen)?;
        let number = if number.is_empty() { register::next_number(tx)? } else { number.clone() };
        if register::by_number(tx, &number)?.is_some() {
            return Err(Refusal::FileNumberTaken { number }.into());
        }
        let person = newcomer::by_learner(tx, dossier.learner)?.ok_or(Refusal::AccountUnknown)?;
        let known = Known {
            first_name: person.first_name,
            last_name: person.last_name,
            birth_name: person.birth_name,
            birth_date: person.birth_date,
            email: person.email,
        };
        let id = register::add(tx, &number, &known, tx.at())?;
        let file = File { id, number: number.clone(), learner: None, person: known };
        register::set_keys(tx, id, &ready_file(&file).keys())?;
        tx.record("file_added", Object::File, id)?;
        link(tx, &dossier, &file, "created")?;
        Ok(number)
    })?;
    desk.wake_courier();
    Ok(made)
}

/// By when somebody who is asked for more on `today` is promised an answer.
///
/// # Errors
/// A fault when the file refuses.
pub fn answer_by(sql: &Connection, dossier: &Dossier, today: Date) -> Result<Date> {
    let programme = programmes::by_id(sql, dossier.programme)?;
    let days = programme.and_then(|one| one.policy.approval.due_business_days).unwrap_or_default();
    promise::extended(sql, today, &dossier.due_on, days)
}

/// Refuses, with a reason of the short list.
///
/// # Errors
/// As [`take`]; [`Refusal::ReasonMissing`].
pub fn refuse_dossier(desk: &Desk, by: &Actor, seen: Seen, reason: &str) -> Result<()> {
    let reason = *REFUSALS.iter().find(|known| **known == reason).ok_or(Refusal::ReasonMissing)?;
    desk.write(by, |tx| {
        let dossier = take(tx, seen)?;
        let letters = post(tx, &dossier, DOSSIER_REFUSED, &Told { reason, ..Told::default() })?;
        let moved = Moved { letters, ..Moved::default() };
        settle(tx, &dossier, "refused", Verdict { state: "refused", file: None, reason: Some(reason) }, &moved)
    })?;
    desk.wake_courier();
    Ok(())
}

/// Asks the person for something of the short list; the promise is told again, never earlier.
///
/// # Errors
/// As [`take`]; [`Refusal::ReasonMissing`].
pub fn ask_dossier(desk: &Desk, by: &Actor, seen: Seen, what: &str) -> Result<()> {
    let what = *QUESTIONS.iter().find(|known| **known == what).ok_or(Refusal::ReasonMissing)?;
    desk.write(by, |tx| {
        let dossier = take(tx, seen)?;
        let due = answer_by(tx, &dossier, calendar::day_of(tx.now(), tx.desk().zone()))?.to_string();
        decisions::extend(tx, dossier.id, &due)?;
        let letters = post(tx, &dossier, DOSSIER_ASKED, &Told { reason: what, due_on: &due, ..Told::default() })?;
        let moved = Moved { letters, ..Moved::default() };
        settle(tx, &dossier, "asked", Verdict { state: "asked", file: None, reason: Some(what) }, &moved)
    })?;
    desk.wake_courier();
    Ok(())
}

/// Links every one of those that is still clean, each to its only exact file; answers those that
/// were, the rest is left as it is.
///
/// # Errors
/// A fault when the file refuses.
pub fn link_clean(desk: &Desk, by: &Actor, seen: &[Seen]) -> Result<Vec<i64>> {
    let done = desk.write(by, |tx| {
        let mut done = vec![];
        for seen in seen {
            let Ok(dossier) = take(tx, *seen) else { continue };
            // Looked at again here: the register may have changed since the list was drawn.
            let fit = judge(tx, &dossier)?;
            let file = fit.file.filter(|_| fit.kind == "clean").map(|file| register::by_id(tx, file));
            if let Some(file) = file.transpose()?.flatten() {
                link(tx, &dossier, &file, "linked")?;
                done.push(dossier.id);
            }
        }
        Ok(done)
    })?;
    desk.wake_courier();
    Ok(done)
}

/// Notes something for colleagues.
///
/// # Errors
/// [`Refusal::DossierUnknown`], [`Refusal::RightMissing`], [`Refusal::TextTooLong`].
pub fn note_dossier(desk: &Desk, by: &Actor, id: i64, note: &str) -> Result<()> {
    let note = one_line(note);
    if note.chars().count() > LONGEST_NOTE {
        let most = i64::try_from(LONGEST_NOTE).unwrap_or_default();
        return Err(Refusal::TextTooLong { field: "note".to_owned(), most }.into());
    }
    desk.write(by, |tx| {
        let dossier = dossiers::by_id(tx, id)?.ok_or(Refusal::DossierUnknown { number: id })?;
        if !may_decide(tx, tx.by(), dossier.programme)? {
            return Err(Refusal::RightMissing.into());
        }
        dossiers::set_note(tx, id, &note)?;
        tx.record("dossier_noted", Object::Dossier, id)
    })
}

/// Writes down that somebody looks at a dossier: it shows a person's data.
///
/// # Errors
/// [`Refusal::DossierUnknown`], [`Refusal::RightMissing`].
pub fn look_at_dossier(desk: &Desk, by: &Actor, id: i64) -> Result<()> {
    desk.write(by, |tx| {
        let dossier = dossiers::by_id(tx, id)?.ok_or(Refusal::DossierUnknown { number: id })?;
        if !may_decide(tx, tx.by(), dossier.programme)? {
            return Err(Refusal::RightMissing.into());
        }
        tx.record("dossier_looked_at", Object::Dossier, id)
    })
}
