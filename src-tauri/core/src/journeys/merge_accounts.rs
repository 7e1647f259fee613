//! One account takes over another of the same person: files with their enrolments and attestations, and
//! accesses, move; the older one is closed and says by which it was replaced (H-25, H-26, H-G9).

use rusqlite::Connection;
use serde_json::json;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::letter::ACCOUNT_REPLACED;
use crate::error::Result;
use crate::journeys::decide_dossier::{Seen, settle, take};
use crate::journeys::dossier_letters::post_to;
use crate::journeys::end_codes::end_secrets;
use crate::refusal::Refusal;
use crate::storage::dossiers::decisions::{self, Moved, Verdict};
use crate::storage::dossiers::{self, Dossier, fits};
use crate::storage::ledger::Object;
use crate::storage::people::newcomer::{self, Newcomer, OtherAccount};
use crate::storage::people::{self, Access};
use crate::storage::register::{self, File};

/// What would move.
#[derive(Debug)]
pub struct Moving {
    /// The account that would be closed.
    pub from: OtherAccount,
    /// The person who would have everything.
    pub to: Newcomer,
    /// Files that would change hands.
    pub files: Vec<File>,
    /// Accesses that would change hands.
    pub accesses: Vec<Access>,
}

/// What would move to the dossier's account from that one.
///
/// # Errors
/// [`Refusal::AccountNotReplaceable`].
pub fn moving(sql: &Connection, dossier: &Dossier, account: i64) -> Result<Moving> {
    let from = newcomer::other(sql, account)?.filter(|other| other.id != dossier.account);
    let from = from.ok_or(Refusal::AccountNotReplaceable)?;
    let to = newcomer::by_learner(sql, dossier.learner)?.ok_or(Refusal::AccountUnknown)?;
    let files =
        if from.person.learner == dossier.learner { vec![] } else { register::of_learner(sql, from.person.learner)? };
    let accesses = people::accesses(sql, account)?;
    Ok(Moving { from, to, files, accesses })
}

/// Lets the dossier's account take over that one.
///
/// # Errors
/// As [`take`]; [`Refusal::AccountNotReplaceable`].
pub fn merge_accounts(desk: &Desk, by: &Actor, seen: Seen, account: i64) -> Result<()> {
    desk.write(by, |tx| {
        let dossier = take(tx, seen)?;
        let moving = moving(tx, &dossier, account)?;
        let mut moved = carry(tx, &dossier, &moving)?;
        moved.letters = tell(tx, &dossier, &moving)?;
        let file = moving.files.first().map(|file| file.id);
        settle(tx, &dossier, "merged", Verdict { state: "accepted", file, reason: None }, &moved)
    })?;
    desk.wake_courier();
    Ok(())
}

fn carry(tx: &Tx<'_>, dossier: &Dossier, moving: &Moving) -> Result<Moved> {
    let from = &moving.from;
    let mut moved = Moved {
        files: moving.files.iter().map(|file| file.id).collect(),
        accesses: moving.accesses.iter().map(|access| access.id).collect(),
        account: Some((from.id, from.state.clone(), from.person.learner)),
        ..Moved::default()
    };
    for file in &moved.files {
        register::link(tx, *file, Some(dossier.learner))?;
        tx.record("file_linked", Object::File, *file)?;
        fits::forget(tx, dossier.id, Some(*file))?;
    }
    for access in &moved.accesses {
        newcomer::move_access(tx, *access, dossier.account)?;
        tx.record("access_moved", Object::Access, *access)?;
    }
    end_secrets(tx, from.id)?;
    newcomer::supersede(tx, from.id, "closed", Some(dossier.account), Some(tx.at()))?;
    tx.record("account_superseded", Object::Account, from.id)?;
    for other in dossiers::undecided_of(tx, from.person.learner)? {
        if other.account == from.id {
            let verdict = Verdict { state: "withdrawn", file: None, reason: Some("superseded") };
            decisions::decide(tx, (other.id, other.version), verdict, tx.by().name(), tx.at())?;
            tx.record_because("dossier_withdrawn", "superseded", Object::Dossier, other.id)?;
            moved.dossiers.push((other.id, other.state));
        }
    }
    Ok(moved)
}

/// Both addresses are told, once each.
fn tell(tx: &Tx<'_>, dossier: &Dossier, moving: &Moving) -> Result<Vec<i64>> {
    let login = people::account_by_id(tx, dossier.account)?.map(|account| account.login).unwrap_or_default();
    let facts = json!({ "programme": dossier.programme, "login": login, "old": moving.from.login });
    let mut letters = vec![];
    let mut told: Vec<&str> = vec![];
    for (person, account) in [(&moving.to, dossier.account), (&moving.from.person, moving.from.id)] {
        if person.email.is_empty() || told.contains(&person.email.as_str()) {
            continue;
        }
        told.push(&person.email);
        let name = format!("{} {}", person.first_name, person.last_name);
        let to = (person.email.as_str(), name.as_str());
        letters.push(post_to(tx, ACCOUNT_REPLACED, &person.language, to, facts.clone(), account)?);
    }
    Ok(letters)
}
