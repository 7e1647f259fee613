//! A roster comes in: people created, changed, missed and welcomed back, in one transaction (E-1, E-G9).

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::policy::Login;
use crate::domain::roster::Told;
use crate::domain::user_name::{Pattern, Person};
use crate::error::{Error, Result};
use crate::journeys::plan_roster::{Change, Counts, Plan, Scope, plan};
use crate::journeys::promise::due_within;
use crate::journeys::roster_mappings::{remember, remembered};
use crate::refusal::Refusal;
use crate::roster::Table;
use crate::roster::people::{Corrections, Entry, Mapping, People, people};
use crate::said::Sayer;
use crate::storage::connect;
use crate::storage::ledger::Object;
use crate::storage::openings;
use crate::storage::people::{self as shelf, Access, correct};
use crate::storage::programmes::{self, Programme};
use crate::storage::rosters::{self, NewPerson, RosterPerson};
use crate::storage::search;

/// Tries for a user name before giving up: more people of one name than any school has.
const TRIES: u32 = 10_000;
/// The pattern where a programme signs in by address and somebody has none of their own.
const SPARE: &str = "{prenom[0]}.{nom}{n}";
/// Rows between two words about how far it is.
const A_STEP: usize = 200;

/// What is asked of an import.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// What the file stands for.
    pub scope: Scope,
    /// Rows that cannot be taken are left out.
    pub skips_wrong: bool,
    /// Many may be retired at once.
    pub retires_many: bool,
    /// What columns mean, to be remembered for files with the same ones.
    pub mapping: Option<Mapping>,
}

/// What a step keeps of what was before.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Before {
    /// What the roster had said.
    pub told: Told,
    /// What stood here.
    pub now: Told,
    /// Since when they were missing.
    pub missing_since: Option<i64>,
    /// Which of the programme's lists they stood on.
    #[serde(default)]
    pub source: String,
}

/// The programme a roster is for, and the people it holds.
///
/// # Errors
/// [`Refusal::ProgrammeUnknown`]; [`Refusal::RosterNotAsked`] when its accounts come from elsewhere;
/// [`Refusal::RosterColumnsMissing`] when no column holds names.
pub fn read(desk: &Desk, programme: &str, table: &Table, corrections: &Corrections) -> Result<(Programme, People)> {
    let (found, read) = read_loosely(desk, programme, table, corrections)?;
    if !read.has_names {
        return Err(Refusal::RosterColumnsMissing { file: table.file.clone() }.into());
    }
    Ok((found, read))
}

/// The same while somebody still says which column is which: without a mapping, what was said of such columns before.
///
/// # Errors
/// As [`read`], but for columns of names that are missing.
pub fn read_loosely(
    desk: &Desk,
    programme: &str,
    table: &Table,
    corrections: &Corrections,
) -> Result<(Programme, People)> {
    let found = desk.read(|sql| programmes::by_key(sql, programme))?;
    let found = found.ok_or_else(|| Refusal::ProgrammeUnknown { key: programme.to_owned() })?;
    if !found.policy.is_roster() {
        return Err(Refusal::RosterNotAsked { programme: found.policy.name }.into());
    }
    let today = calendar::day_of(desk.now()?, desk.zone());
    let known = meant(desk, table, corrections)?;
    Ok((found, people(table, today, &known, &corrections.fixes)))
}

/// What the columns mean: as somebody says now, else as they were said to mean before.
///
/// # Errors
/// A fault when the file refuses.
pub fn meant(desk: &Desk, table: &Table, corrections: &Corrections) -> Result<Mapping> {
    corrections.mapping.clone().map_or_else(|| desk.read(|sql| remembered(sql, table)), Ok)
}

/// Takes a roster; `tell` hears how many of how many rows are done, and may stop it by answering false:
/// then nothing was written. Answers the import's number with its figures; no number where nothing changed.
///
/// # Errors
/// [`Refusal::RosterLinesWrong`], [`Refusal::RosterRetiresMany`], [`Refusal::RosterStopped`], [`Refusal::DiskFull`].
pub fn import_roster(
    desk: &Desk,
    by: &Actor,
    programme: &Programme,
    table: &Table,
    people: People,
    wish: &Wish,
    mut tell: impl FnMut(usize, usize) -> bool,
) -> Result<(Option<i64>, Counts)> {
    desk.check_space()?;
    desk.write(by, |tx| {
        let plan = plan(tx, programme.id, people, &wish.scope)?;
        let counts = plan.counts();
        if counts.wrong > 0 && !wish.skips_wrong {
            return Err(Refusal::RosterLinesWrong { count: counts.wrong }.into());
        }
        if plan.retires_many() && !wish.retires_many {
            let of = i64::try_from(plan.standing).unwrap_or(i64::MAX);
            return Err(Refusal::RosterRetiresMany { count: counts.retire, of }.into());
        }
        if let Some(mapping) = &wish.mapping {
            remember(tx, table, mapping)?;
        }
        if plan.create.is_empty() && plan.change.iter().all(is_idle) && plan.missing.is_empty() {
            return Ok((None, counts));
        }
        let by = (tx.by().name().to_owned(), tx.at());
        let complete = wish.scope.is_complete;
        let import = rosters::add_import(tx, programme.id, &table.file, complete, &counts, (&by.0, by.1))?;
        connect::widen(tx, true)?;
        carry_out(tx, programme, import, &plan, &mut tell)?;
        connect::widen(tx, false)?;
        tx.record("roster_imported", Object::Programme, programme.id)?;
        Ok((Some(import), counts))
    })
}

/// What was taken in a sentence, with the promise that a programme makes of accounts (E-6): kept as soon as the
/// record is correct, and said, so that nobody asks again before it.
///
/// # Errors
/// A fault when the file refuses.
pub fn taken(
    desk: &Desk,
    programme: &Programme,
    number: Option<i64>,
    counts: &Counts,
    sayer: Sayer<'_>,
) -> Result<String> {
    let Some(number) = number else { return Ok(sayer.words.say("roster-nothing")) };
    let said = counts.say(number, sayer.words);
    let Some(hours) = programme.policy.account.creation_sla_hours.filter(|_| counts.create > 0) else {
        return Ok(said);
    };
    let day = sayer.day(due_within(desk, hours)?);
    let promised = sayer.words.say_with("roster-promised", &[("hours", i64::from(hours).into()), ("day", day.into())]);
    Ok(format!("{said} {promised}"))
}

/// Nothing to write but a correction that already waits.
fn is_idle(change: &Change) -> bool {
    change.fields.is_empty() && !change.is_back && !change.is_moved && change.entry.told == change.person.told
}

fn carry_out(
    tx: &Tx<'_>,
    programme: &Programme,
    import: i64,
    plan: &Plan,
    tell: &mut impl FnMut(usize, usize) -> bool,
) -> Result<()> {
    let all = plan.create.len() + plan.change.len() + plan.missing.len();
    let mut done = 0;
    let mut next = || {
        done += 1;
        if done % A_STEP != 1 || tell(done, all) { Ok(()) } else { Err(Error::from(Refusal::RosterStopped)) }
    };
    let pattern = programme.policy.user_names().or_else(|| Pattern::parse(SPARE));
    let pattern = pattern.ok_or_else(|| Error::fault("no pattern of user names"))?;
    let first_new = search::pause(tx)?;
    let mut names = Names { pattern, last: HashMap::new() };
    for entry in &plan.create {
        next()?;
        create(tx, programme, (import, &plan.source), entry, &mut names)?;
    }
    search::resume(tx, first_new)?;
    for change in plan.change.iter().filter(|change| !is_idle(change)) {
        next()?;
        alter(tx, (import, &plan.source), change)?;
    }
    for person in &plan.missing {
        next()?;
        rosters::set_missing(tx, person.id, Some(tx.at()))?;
        rosters::add_step(tx, import, person.id, "missing", Some(&before(person)))?;
        tx.record("roster_missing", Object::Learner, person.learner)?;
    }
    Ok(())
}

fn before(person: &RosterPerson) -> Before {
    let (told, now) = (person.told.clone(), person.now.clone());
    Before { told, now, missing_since: person.missing_since, source: person.source.clone() }
}

/// User names of one import: who shares a name goes on from the count that the last of them was given.
struct Names {
    pattern: Pattern,
    last: HashMap<(String, String), u32>,
}

fn create(
    tx: &Tx<'_>,
    programme: &Programme,
    (import, source): (i64, &str),
    entry: &Entry,
    names: &mut Names,
) -> Result<()> {
    let told = &entry.told;
    let house = tx.desk().institution().language;
    let language = if told.language.is_empty() { &house } else { &told.language };
    let learner = rosters::add_learner(tx, told, language, tx.at())?;
    let login = if programme.policy.account.login == Login::Email { own_address(tx, told)? } else { None };
    let login = login.map_or_else(|| free_name(tx, names, entry), Ok)?;
    let account = rosters::add_waiting(tx, learner, &login, tx.at())?;
    rosters::use_name(tx, &name_mac(tx, &login), account)?;
    let waits = programme.policy.waits_for(calendar::day_of(tx.now(), tx.desk().zone()));
    let opens = waits.and_then(|day| calendar::start_of(day, tx.desk().zone())).unwrap_or(tx.now());
    let opens_at = opens.as_second();
    let access = Access { id: 0, account, programme: programme.id, voucher: None, opens_at, ends_at: None };
    let access = shelf::grant(tx, &access)?;
    if opens_at > tx.at() {
        openings::wait(tx, access)?;
    }
    rosters::set_group(tx, access, &told.group)?;
    let new = NewPerson { programme: programme.id, key: &entry.key, of: (learner, access), told, source };
    let person = rosters::add(tx, &new)?;
    rosters::add_step(tx, import, person, "created", None::<&Before>)?;
    tx.record("learner_added", Object::Learner, learner)?;
    tx.record("account_prepared", Object::Account, account)?;
    tx.record("access_granted", Object::Access, access)
}

/// The address as a login, where nobody has it.
fn own_address(tx: &Tx<'_>, told: &Told) -> Result<Option<String>> {
    let login = told.email.to_lowercase();
    let is_free = !login.is_empty()
        && shelf::account_by_login(tx, &login)?.is_none()
        && !rosters::is_used(tx, &name_mac(tx, &login))?;
    Ok(is_free.then_some(login))
}

fn free_name(tx: &Tx<'_>, names: &mut Names, entry: &Entry) -> Result<String> {
    let told = &entry.told;
    let person = Person { first_name: &told.first_name, last_name: &told.last_name, number: &entry.number };
    let draw = |below: usize| {
        let drawn = u32::from_be_bytes(tx.desk().dice().bytes());
        usize::try_from(drawn).unwrap_or(0) % below.max(1)
    };
    let last = names.last.entry((told.first_name.to_lowercase(), told.last_name.to_lowercase())).or_insert(0);
    for count in *last + 1..TRIES {
        let name = names.pattern.make(person, count, draw);
        let is_free = shelf::account_by_login(tx, &name)?.is_none() && !rosters::is_used(tx, &name_mac(tx, &name))?;
        if is_free {
            *last = count;
            return Ok(name);
        }
    }
    Err(Refusal::UserNamesUsedUp { line: i64::from(entry.line) }.into())
}

fn name_mac(tx: &Tx<'_>, login: &str) -> [u8; 32] {
    tx.desk().index_key().mac("user name", login.as_bytes())
}

fn alter(tx: &Tx<'_>, (import, source): (i64, &str), change: &Change) -> Result<()> {
    let person = &change.person;
    if change.is_moved {
        rosters::set_source(tx, person.id, source)?;
    }
    let mut now = person.now.clone();
    for changed in &change.fields {
        now.set(changed.field, changed.after.clone());
    }
    write(tx, person, &now)?;
    let mut told = person.told.clone();
    for field in crate::domain::roster::FIELDS {
        let new = change.entry.told.field(field);
        if !new.is_empty() || change.fields.iter().any(|changed| changed.field == field) {
            told.set(field, new.to_owned());
        }
    }
    rosters::set_told(tx, person.id, &told)?;
    if change.is_back {
        rosters::set_missing(tx, person.id, None)?;
        revive(tx, person)?;
    }
    let act = if change.is_back { "returned" } else { "changed" };
    rosters::add_step(tx, import, person.id, act, Some(&before(person)))
}

/// Brings what stands here to `now`, with a line in the ledger for each kind of change.
///
/// # Errors
/// A fault when the file refuses.
pub fn write(tx: &Tx<'_>, person: &RosterPerson, now: &Told) -> Result<()> {
    let (old, learner) = (&person.now, person.learner);
    let is_renamed =
        (&old.first_name, &old.last_name, &old.birth_name) != (&now.first_name, &now.last_name, &now.birth_name);
    if is_renamed {
        correct::set_names(tx, learner, &now.first_name, &now.last_name, &now.birth_name)?;
        tx.record("roster_name_changed", Object::Learner, learner)?;
    }
    if old.birth_date != now.birth_date {
        correct::set_birth_date(tx, learner, Some(now.birth_date.as_str()).filter(|day| !day.is_empty()))?;
        tx.record("roster_birth_date_changed", Object::Learner, learner)?;
    }
    if old.email != now.email {
        correct::set_email(tx, learner, Some(now.email.as_str()).filter(|email| !email.is_empty()))?;
        tx.record("roster_email_changed", Object::Learner, learner)?;
        // Whoever signs in with the address goes on with the new one, where nobody has it.
        let login = shelf::account_by_id(tx, person.account)?.map(|account| account.login).unwrap_or_default();
        let is_login = !old.email.is_empty() && login == old.email.to_lowercase() && !now.email.is_empty();
        if is_login && correct::set_login(tx, person.account, &now.email)? {
            tx.record("login_changed", Object::Account, person.account)?;
        }
    }
    if old.language != now.language && !now.language.is_empty() {
        rosters::set_language(tx, learner, &now.language)?;
        tx.record("roster_language_changed", Object::Learner, learner)?;
    }
    if old.group != now.group {
        rosters::set_group(tx, person.access, &now.group)?;
        tx.record("group_changed", Object::Access, person.access)?;
    }
    Ok(())
}

/// Opens what was closed because somebody was missing.
fn revive(tx: &Tx<'_>, person: &RosterPerson) -> Result<()> {
    tx.record("roster_returned", Object::Learner, person.learner)?;
    let Some(account) = shelf::account_by_id(tx, person.account)? else { return Ok(()) };
    let is_ended = shelf::accesses(tx, account.id)?.iter().any(|one| one.id == person.access && one.ends_at.is_some());
    if is_ended {
        rosters::set_end(tx, person.access, None)?;
        tx.record("access_reopened", Object::Access, person.access)?;
    }
    if account.state == "disabled" {
        let to = if account.password_hash.is_some() { "active" } else { "waiting" };
        correct::move_state(tx, account.id, "disabled", to, None, tx.at())?;
        tx.record("account_revived", Object::Account, account.id)?;
    }
    Ok(())
}
