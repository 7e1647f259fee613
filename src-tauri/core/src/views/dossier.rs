//! One dossier: what was typed beside each candidate, differences in words, and what can be done.

use jiff::civil::Date;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::dossier::{QUESTIONS, REFUSALS, UNDO_DAYS};
use crate::error::Result;
use crate::journeys::decide_dossier::may_decide;
use crate::journeys::match_dossiers::{self as matching, candidates, other_accounts};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::dossiers::{self, Dossier, decisions, queue};
use crate::storage::people::newcomer::{self, Newcomer};
use crate::storage::{programmes, register, staff};
use crate::views::candidate::{CandidateView, OtherView, of_account, of_file};
use crate::views::dossiers::full_name;
use crate::views::{short, who_looked};
use crate::words::Fact;

/// A word of a short list.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Choice {
    /// The word the file keeps.
    pub key: String,
    /// What it says.
    pub text: String,
}

/// A line of the dossier's history.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct PastLine {
    pub when: String,
    pub what: String,
    pub who: String,
}

/// One dossier.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct DossierDetail {
    /// Row.
    pub id: i64,
    /// Counts every change: a decision names the one it saw.
    pub version: i64,
    /// The person's row.
    pub learner: i64,
    /// `linking` or `takeover`.
    pub kind: String,
    /// `open`, `asked`, `accepted`, `refused` or `withdrawn`.
    pub state: String,
    /// `Élodie Šarić`
    pub name: String,
    /// `Rattachement, demande du jeudi 19 novembre, un seul candidat`
    pub about: String,
    /// `mardi 24 novembre`
    pub due: String,
    /// Whether the promised day has passed.
    pub is_late: bool,
    /// Whether somebody saw who it is.
    pub identity: String,
    /// `clean`, `compare`, `several` or `none`.
    pub fit: String,
    /// Files of the register, best first.
    pub candidates: Vec<CandidateView>,
    /// Other accounts of what may be the same person, best first.
    pub others: Vec<OtherView>,
    /// The number a new file would have.
    pub next_number: String,
    /// What happens on acceptance, in sentences.
    pub outcome: Vec<String>,
    /// Why it can be refused.
    pub refusals: Vec<Choice>,
    /// What can be asked for.
    pub questions: Vec<Choice>,
    /// What staff noted.
    pub note: String,
    /// `Relié au dossier 8412 par S. Rochat, aujourd’hui à 15 h 18`
    pub decided: Option<String>,
    /// Whether the decision can still be taken back.
    pub can_undo: bool,
    /// What happened so far, oldest first.
    pub history: Vec<PastLine>,
}

/// The dossier of that row.
///
/// # Errors
/// [`Refusal::DossierUnknown`], [`Refusal::RightMissing`].
pub fn dossier(desk: &Desk, by: &Actor, id: i64, sayer: Sayer<'_>) -> Result<DossierDetail> {
    let now = desk.now()?;
    desk.read(|sql| {
        let dossier = dossiers::by_id(sql, id)?.ok_or(Refusal::DossierUnknown { number: id })?;
        if !may_decide(sql, by, dossier.programme)? {
            return Err(Refusal::RightMissing.into());
        }
        let person = newcomer::by_learner(sql, dossier.learner)?.unwrap_or_default();
        let due: Option<Date> = dossier.due_on.parse().ok();
        let is_open = matches!(dossier.state.as_str(), "open" | "asked");
        let undo_since = now.as_second() - UNDO_DAYS * 24 * 3600;
        let last = decisions::last_of(sql, id)?;
        let choices = |list: &str, keys: &[&str]| keys.iter().map(|key| choice(list, key, sayer)).collect();
        Ok(DossierDetail {
            id,
            version: dossier.version,
            learner: dossier.learner,
            name: full_name(&person.first_name, &person.last_name, sayer),
            about: about(sql, &dossier, sayer)?,
            due: due.map(|day| sayer.day(day)).unwrap_or_default(),
            is_late: is_open && due.is_some_and(|day| day < sayer.day_of(now)),
            identity: identity(&person, sayer),
            fit: matching::judge(sql, &dossier)?.kind.to_owned(),
            candidates: if is_open { files(sql, &person, sayer)? } else { vec![] },
            others: if is_open { accounts(sql, &person, &dossier, sayer)? } else { vec![] },
            next_number: register::next_number(sql)?,
            outcome: outcome(&person, &dossier, sayer),
            refusals: choices("dossier-refused", &REFUSALS),
            questions: choices("dossier-missing", &QUESTIONS),
            note: dossier.note.clone().unwrap_or_default(),
            decided: decided(sql, &dossier, now, sayer)?,
            can_undo: last.is_some_and(|one| one.at >= undo_since),
            history: history(sql, id, now, sayer)?,
            kind: dossier.kind,
            state: dossier.state,
        })
    })
}

fn choice(list: &str, key: &str, sayer: Sayer<'_>) -> Choice {
    Choice { key: key.to_owned(), text: sayer.words.say(&format!("{list}-{}", key.replace('_', "-"))) }
}

fn about(sql: &Connection, dossier: &Dossier, sayer: Sayer<'_>) -> Result<String> {
    let programme = programmes::by_id(sql, dossier.programme)?.map(|one| one.policy.name).unwrap_or_default();
    let sent = sayer.day_of(short::instant(dossier.submitted_at));
    let facts: [(&str, Fact); 3] = [
        ("kind", sayer.words.say(&format!("dossier-kind-{}", dossier.kind)).into()),
        ("programme", programme.into()),
        ("day", sayer.day(sent).into()),
    ];
    Ok(sayer.words.say_with("dossier-about", &facts))
}

fn identity(person: &Newcomer, sayer: Sayer<'_>) -> String {
    sayer.words.say(&format!("dossier-identity-{}", person.identity.as_deref().unwrap_or("none")))
}

fn files(sql: &Connection, person: &Newcomer, sayer: Sayer<'_>) -> Result<Vec<CandidateView>> {
    candidates(sql, person)?.iter().map(|one| of_file(sql, person, one, sayer)).collect()
}

fn accounts(sql: &Connection, person: &Newcomer, dossier: &Dossier, sayer: Sayer<'_>) -> Result<Vec<OtherView>> {
    let found = other_accounts(sql, person, dossier.account)?;
    Ok(found.iter().map(|(other, compared)| of_account(person, other, compared, sayer)).collect())
}

fn outcome(person: &Newcomer, dossier: &Dossier, sayer: Sayer<'_>) -> Vec<String> {
    let what = if dossier.kind == "takeover" { "dossier-outcome-takeover" } else { "dossier-outcome-linking" };
    let letter = if person.email.is_empty() {
        sayer.words.say("dossier-outcome-no-letter")
    } else {
        sayer.words.say_with("dossier-outcome-letter", &[("email", person.email.as_str().into())])
    };
    vec![sayer.words.say(what), letter, sayer.words.say("dossier-outcome-undo")]
}

fn decided(sql: &Connection, dossier: &Dossier, now: jiff::Timestamp, sayer: Sayer<'_>) -> Result<Option<String>> {
    let (Some(by), Some(at)) = (&dossier.decided_by, dossier.decided_at) else { return Ok(None) };
    let who = staff::by_name(sql, by)?.map_or_else(|| by.clone(), |member| member.display_name);
    let facts: [(&str, Fact); 3] = [
        ("state", dossier.state.as_str().into()),
        ("who", who.into()),
        ("when", sayer.near(short::instant(at), now).into()),
    ];
    Ok(Some(sayer.words.say_with("dossier-decided", &facts)))
}

fn history(sql: &Connection, id: i64, now: jiff::Timestamp, sayer: Sayer<'_>) -> Result<Vec<PastLine>> {
    let lines = queue::history(sql, id)?;
    let told = lines.into_iter().map(|past| PastLine {
        when: short::near(sayer, past.at, now),
        what: who_looked::act(sayer.words, &past.act),
        who: past.by,
    });
    Ok(told.collect())
}
