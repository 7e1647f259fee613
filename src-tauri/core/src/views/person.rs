//! A person's card: their state in one sentence, the next useful step, and everything that hangs on them.

use jiff::Timestamp;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::letter::RESET;
use crate::error::Result;
use crate::journeys::ask_new_password::programme_of;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::handovers;
use crate::storage::letters::list::Letter;
use crate::storage::people::card::{self, CardAccount};
use crate::storage::people::newcomer::{self, Newcomer};
use crate::storage::{dossiers, openings, people, programmes, rosters};
use crate::views::days::{Span, span};
use crate::views::letters::{self as letter_views, LetterLine};
use crate::views::person_files::{PersonFile, files_of};
use crate::views::search::{Tone, state_of};
use crate::views::short;
use crate::views::who_looked::{LookedLine, traces};
use crate::words::Fact;

/// Letters and acts a card shows; the rest is one step away.
const SHOWN: usize = 8;

/// What stands above everything else, and what to do about it.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Situation {
    /// Its mark.
    pub tone: Tone,
    /// `Nouveau mot de passe demandé ; le message attend.`
    pub text: String,
    /// What that means.
    pub under: String,
    /// `reset`, `unlock`, `resend`, `decide`, or empty when nothing is to be done.
    pub step: String,
    /// The row the step is about: an account, a letter, a dossier.
    #[ts(type = "number | null")]
    pub about: Option<i64>,
}

/// An access.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PersonAccess {
    /// The programme's name.
    pub programme: String,
    /// `bon n° 000123, ouvert le 26 octobre 2026`
    pub under: String,
    /// When its platform was told: `transmis le …`, or not yet.
    pub platform: String,
    /// The time left.
    pub span: Span,
}

/// An account.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PersonAccount {
    /// Row.
    #[ts(type = "number")]
    pub id: i64,
    /// Login; empty once erased.
    pub login: String,
    /// `waiting`, `active`, `locked`, `disabled` or `closed`.
    pub state: String,
    /// The same in words.
    pub state_text: String,
    /// Since when, why, replaced by which: empty where nothing is to be said.
    pub note: String,
    /// Its accesses, newest first.
    pub accesses: Vec<PersonAccess>,
    /// Whether a new password can be given.
    pub can_reset: bool,
}

/// What the person has said of themselves, as it is corrected.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct PersonData {
    pub first_name: String,
    pub last_name: String,
    pub birth_name: String,
    /// ISO; empty where it is not known.
    pub birth_date: String,
    /// `27 mars 2007`
    pub born: String,
    pub email: String,
    /// `adresse prouvée`, or what is missing.
    pub email_note: String,
    /// Whether a mailed code proved the address.
    pub is_email_proved: bool,
    pub language: String,
    /// How identity was checked, in words.
    pub identity: String,
}

/// The card.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PersonCard {
    /// The learner's row.
    #[ts(type = "number")]
    pub learner: i64,
    /// `Amina Ducommun`
    pub name: String,
    /// `dossier n° 8841, naissance 27 mars 2007`
    pub under: String,
    /// What stands above everything else.
    pub situation: Situation,
    /// Data.
    pub data: PersonData,
    /// Accounts, newest first.
    pub accounts: Vec<PersonAccount>,
    /// Files of the institution's register that are linked.
    pub files: Vec<PersonFile>,
    /// Letters, newest first.
    pub letters: Vec<LetterLine>,
    /// The last acts.
    pub history: Vec<LookedLine>,
    /// How many there are in all.
    #[ts(type = "number")]
    pub acts: i64,
}

/// The card of a learner. Whoever opens it writes so in the ledger first (`open_person`).
///
/// # Errors
/// [`Refusal::LearnerUnknown`] when there is no such person any more.
pub fn person_card(desk: &Desk, learner: i64, sayer: Sayer<'_>) -> Result<PersonCard> {
    let now = desk.now()?;
    desk.read(|sql| {
        let person = newcomer::by_learner(sql, learner)?.ok_or(Refusal::LearnerUnknown)?;
        if card::is_erased(sql, learner)? {
            return Err(Refusal::LearnerUnknown.into());
        }
        let accounts = card::accounts(sql, learner)?;
        let newest: Vec<Letter> = card::letters(sql, learner, SHOWN)?;
        let files = files_of(sql, learner, sayer)?;
        let (history, acts) = traces(sql, learner, SHOWN, sayer)?;
        let data = data(&person, sayer);
        let number = files.first().map(|file| file.title.clone());
        let born =
            (!data.born.is_empty()).then(|| sayer.words.say_with("people-born", &[("day", data.born.clone().into())]));
        Ok(PersonCard {
            learner,
            name: format!("{} {}", person.first_name, person.last_name).trim().to_owned(),
            under: number.into_iter().chain(born).collect::<Vec<_>>().join(", "),
            situation: situation(sql, learner, &accounts, &newest, now, sayer)?,
            data,
            accounts: accounts.iter().map(|one| account(sql, one, now, sayer)).collect::<Result<_>>()?,
            files,
            letters: newest.iter().map(|letter| letter_views::line(letter, now, sayer)).collect(),
            history,
            acts,
        })
    })
}

fn data(person: &Newcomer, sayer: Sayer<'_>) -> PersonData {
    let say = |id: &str| sayer.words.say(id);
    let born = person.birth_date.parse().map_or_else(|_| String::new(), |day| sayer.plain_day(day));
    let email_note = match (person.email.is_empty(), person.is_email_proved) {
        (true, _) => "person-email-none",
        (_, true) => "person-email-proved",
        (_, false) => "person-email-unproved",
    };
    PersonData {
        first_name: person.first_name.clone(),
        last_name: person.last_name.clone(),
        birth_name: person.birth_name.clone(),
        birth_date: person.birth_date.clone(),
        born,
        email: person.email.clone(),
        email_note: say(email_note),
        is_email_proved: person.is_email_proved,
        language: person.language.clone(),
        identity: say(&format!("person-identity-{}", person.identity.as_deref().unwrap_or("none"))),
    }
}

fn account(sql: &Connection, one: &CardAccount, now: Timestamp, sayer: Sayer<'_>) -> Result<PersonAccount> {
    let accesses = people::accesses(sql, one.id)?;
    let ends = accesses.first().and_then(|access| access.ends_at);
    let (state_text, _) = state_of(&one.state, ends, now, sayer);
    let note = match (&one.superseded_by, &one.lock_reason, one.closed_at) {
        (Some(login), ..) => sayer.words.say_with("person-superseded", &[("login", login.clone().into())]),
        (_, Some(reason), _) => sayer.words.say(&format!("reason-{}", reason.replace('_', "-"))),
        (.., Some(at)) => sayer.words.say_with("person-closed", &[("day", short::day_of(sayer, at).into())]),
        _ => String::new(),
    };
    Ok(PersonAccount {
        id: one.id,
        login: one.login.clone(),
        state: one.state.clone(),
        state_text,
        note,
        can_reset: matches!(one.state.as_str(), "active" | "waiting")
            && openings::of_account(sql, one.id, now.as_second())?.is_none()
            && programme_of(sql, one.id)?.is_some(),
        accesses: accesses.iter().map(|access| access_line(sql, access, now, sayer)).collect::<Result<_>>()?,
    })
}

fn access_line(sql: &Connection, access: &people::Access, now: Timestamp, sayer: Sayer<'_>) -> Result<PersonAccess> {
    let programme = programmes::by_id(sql, access.programme)?;
    let class = class_line(sql, access, programme.as_ref(), sayer)?;
    let opened: Fact = sayer.plain_day(sayer.day_of(short::instant(access.opens_at))).into();
    let number = access.voucher.map(|voucher| card::voucher_number(sql, voucher)).transpose()?.flatten();
    let under = match number {
        Some(number) => {
            sayer.words.say_with("person-by-voucher", &[("number", short::number(number).into()), ("day", opened)])
        }
        None if access.opens_at > now.as_second() => sayer.words.say_with("person-opens", &[("day", opened)]),
        None => sayer.words.say_with("person-opened", &[("day", opened)]),
    };
    let under = [class, under].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    let has_platform = programme.as_ref().is_some_and(|one| one.policy.platform.is_some());
    let told = handovers::last_told(sql, access.programme, access.account)?;
    let platform = match told {
        Some(at) => sayer.words.say_with("person-told", &[("day", short::day_of(sayer, at).into())]),
        None if has_platform => sayer.words.say("person-not-told"),
        None => String::new(),
    };
    let programme = programme.map(|one| one.policy.name).unwrap_or_default();
    Ok(PersonAccess { programme, under, platform, span: span(access, now, sayer) })
}

/// Somebody's class, or that an assignment is still missing (E-7).
fn class_line(
    sql: &Connection,
    access: &people::Access,
    programme: Option<&programmes::Programme>,
    sayer: Sayer<'_>,
) -> Result<String> {
    let Some(roster) = programme.and_then(|one| one.policy.roster) else { return Ok(String::new()) };
    let class = rosters::group_of(sql, access.id)?;
    Ok(match (class.is_empty(), roster.assigns) {
        (true, true) => sayer.words.say("person-unassigned"),
        (true, false) => String::new(),
        (false, true) => sayer.words.say_with("person-assigned", &[("class", class.into())]),
        (false, false) => sayer.words.say_with("person-in-class", &[("class", class.into())]),
    })
}

/// The first thing that somebody at the counter should know, in the order of what people come for.
fn situation(
    sql: &Connection,
    learner: i64,
    accounts: &[CardAccount],
    letters: &[Letter],
    now: Timestamp,
    sayer: Sayer<'_>,
) -> Result<Situation> {
    let say = |id: &str, tone: Tone, step: &str, about: Option<i64>, facts: &[(&str, Fact)]| Situation {
        tone,
        text: sayer.words.say_with(&format!("person-is-{id}"), facts),
        under: sayer.words.say_with(&format!("person-is-{id}-under"), facts),
        step: step.to_owned(),
        about,
    };
    let Some(newest) = accounts.first() else {
        return Ok(say("without", Tone::Planned, "", None, &[]));
    };
    let about = Some(newest.id);
    if newest.state == "locked" {
        return Ok(say("locked", Tone::Bad, "unlock", about, &[]));
    }
    if let Some(opens) = openings::of_account(sql, newest.id, now.as_second())? {
        let day: Fact = sayer.long_day(sayer.day_of(short::instant(opens))).into();
        return Ok(say("opening", Tone::Planned, "", about, &[("day", day)]));
    }
    if newest.state == "closed" {
        return Ok(say("closed", Tone::Planned, "", about, &[]));
    }
    if let Some(failed) = letters.iter().find(|letter| matches!(letter.state.as_str(), "failed" | "needs_staff")) {
        return Ok(say("undelivered", Tone::Bad, "resend", Some(failed.id), &[]));
    }
    let is_waiting = |letter: &&Letter| matches!(letter.state.as_str(), "queued" | "deferred" | "sending");
    if let Some(letter) = letters.iter().filter(|letter| letter.kind == RESET).find(is_waiting) {
        let facts = [("time", sayer.hour(short::instant(letter.posted_at)).into())];
        return Ok(say("reset-waiting", Tone::Waiting, "reset", about, &facts));
    }
    if let Some(dossier) = dossiers::undecided_of(sql, learner)?.first() {
        let due = dossier.due_on.parse().map_or_else(|_| String::new(), |day| sayer.day(day));
        return Ok(say("undecided", Tone::Waiting, "decide", Some(dossier.id), &[("day", due.into())]));
    }
    let ends = people::accesses(sql, newest.id)?.first().and_then(|access| access.ends_at);
    match ends.map(short::instant) {
        Some(ends) if ends <= now => Ok(say("ended", Tone::Planned, "", about, &[])),
        _ => Ok(say("fine", Tone::Good, "reset", about, &[])),
    }
}
