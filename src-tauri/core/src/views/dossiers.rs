//! The queue of dossiers as staff see it: by promised day, with what each needs; and what was decided.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use jiff::civil::Date;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::dossier::UNDO_DAYS;
use crate::domain::rights::{Right, Role};
use crate::error::Result;
use crate::journeys::decide_dossier::may_decide;
use crate::said::Sayer;
use crate::storage::dossiers::queue::{self, Decided, Queued};
use crate::views::counter_home::Sight;
use crate::views::short;
use crate::views::todo::{TodoItem, TodoKind};
use crate::words::Fact;

/// Dossiers listed, at most.
const MOST: i64 = 6000;
/// Decisions listed of today, at most; in history.
const DECIDED: [i64; 2] = [50, 500];
/// Minutes for which a colleague's opening is told.
const OPEN_MINUTES: i64 = 10;

/// A dossier in the queue.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct DossierRow {
    /// Row.
    pub id: i64,
    /// Counts every change: a decision names the one it saw.
    pub version: i64,
    /// `Élodie Šarić`
    pub name: String,
    /// `Compte`, `Rattachement`
    pub kind_text: String,
    /// `mar. 24`
    pub due: String,
    /// Whether the promised day has passed.
    pub is_late: bool,
    /// `clean`, `compare`, `several` or `none`.
    pub fit: String,
    /// What is to be looked at: `2 candidats`, `date inversée`.
    pub flag: String,
    /// Whether something was asked of the person and no answer has been noted.
    pub is_asked: bool,
    /// `ouvert par M. J.`
    pub opened_by: Option<String>,
}

/// A decision that can be read again.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct DecidedRow {
    /// The dossier's row.
    pub id: i64,
    /// `15 h 18`, or the day.
    pub when: String,
    /// Whose.
    pub name: String,
    /// `linked`, `created`, `merged`, `asked` or `refused`.
    pub act: String,
    /// `relié`
    pub act_text: String,
    /// The file's number, the reason, or who.
    pub about: String,
    /// Whether it can still be taken back.
    pub can_undo: bool,
}

/// How many dossiers stand where.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names are the filters'")]
pub struct DossierCounts {
    pub all: i64,
    pub clean: i64,
    pub compare: i64,
    pub late: i64,
    pub asked: i64,
}

/// The queue.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct DossierList {
    /// `7 à décider, dont une en retard`
    pub headline: String,
    /// `Prochaine échéance : jeudi 26 novembre.`
    pub next: String,
    /// How many stand where.
    pub counts: DossierCounts,
    /// Undecided ones, soonest promised first.
    pub rows: Vec<DossierRow>,
    /// Decided today, newest first; all of the last weeks when history was asked.
    pub decided: Vec<DecidedRow>,
}

/// The queue of what somebody may decide. `history` lists decisions of the last weeks, too.
///
/// # Errors
/// A fault when the file refuses.
pub fn dossiers(desk: &Desk, by: &Actor, history: bool, sayer: Sayer<'_>) -> Result<DossierList> {
    let now = desk.now()?;
    let today = sayer.day_of(now);
    let midnight = today.to_zoned(sayer.zone.clone()).map_or(0, |start| start.timestamp().as_second());
    let [of_today, of_history] = DECIDED;
    let weeks = (now - SignedDuration::from_hours(24 * 35)).as_second();
    let (since, most) = if history { (weeks, of_history) } else { (midnight, of_today) };
    let opened = (now - SignedDuration::from_mins(OPEN_MINUTES)).as_second();
    desk.read(|sql| {
        let mut scope = Scope { sql, by, known: BTreeMap::new() };
        let mut rows = vec![];
        for queued in queue::undecided(sql, opened, MOST)? {
            if scope.holds(queued.programme)? {
                rows.push(row(&queued, today, by, sayer));
            }
        }
        let mut decided = vec![];
        let last = (now - SignedDuration::from_hours(24 * UNDO_DAYS)).as_second();
        for one in queue::decided(sql, since, most)? {
            if scope.holds(one.programme)? {
                decided.push(decided_row(&one, one.at >= last, now, sayer));
            }
        }
        let counts = counts(&rows);
        let facts: [(&str, Fact); 2] = [("count", counts.all.into()), ("late", counts.late.into())];
        let due = queue::next_due(sql, &today.to_string())?.and_then(|day| day.parse::<Date>().ok());
        let next = due.map_or_else(
            || sayer.words.say("dossiers-next-none"),
            |day| sayer.words.say_with("dossiers-next", &[("day", sayer.day(day).into())]),
        );
        Ok(DossierList { headline: sayer.words.say_with("dossiers-headline", &facts), next, counts, rows, decided })
    })
}

struct Scope<'a> {
    sql: &'a Connection,
    by: &'a Actor,
    known: BTreeMap<i64, bool>,
}

/// Printing alone sees nobody's dossier.
fn may_see(by: &Actor) -> bool {
    Role::parse(by.role()).is_none_or(|role| role.has(Right::Decide))
}

impl Scope<'_> {
    fn holds(&mut self, programme: i64) -> Result<bool> {
        if let Some(known) = self.known.get(&programme) {
            return Ok(*known);
        }
        let may = may_decide(self.sql, self.by, programme)?;
        self.known.insert(programme, may);
        Ok(may)
    }
}

fn counts(rows: &[DossierRow]) -> DossierCounts {
    let count = |holds: fn(&&DossierRow) -> bool| i64::try_from(rows.iter().filter(holds).count()).unwrap_or_default();
    DossierCounts {
        all: count(|_| true),
        clean: count(|row| row.fit == "clean"),
        compare: count(|row| row.fit != "clean"),
        late: count(|row| row.is_late),
        asked: count(|row| row.is_asked),
    }
}

fn row(queued: &Queued, today: Date, by: &Actor, sayer: Sayer<'_>) -> DossierRow {
    let words = sayer.words;
    let due: Option<Date> = queued.due_on.parse().ok();
    let opened = queued.opened.as_ref().filter(|(who, _)| who != by.name());
    let (first, last) = &queued.name;
    DossierRow {
        id: queued.id,
        version: queued.version,
        name: full_name(first, last, sayer),
        kind_text: words.say(&format!("dossier-kind-{}", queued.kind)),
        due: due.map(|day| short_due(day, sayer)).unwrap_or_default(),
        is_late: due.is_some_and(|day| day < today),
        fit: queued.fit.as_ref().map_or("none", |(kind, ..)| kind.as_str()).to_owned(),
        flag: flag(queued, sayer),
        is_asked: queued.state == "asked",
        opened_by: opened.map(|(who, _)| words.say_with("dossier-opened-by", &[("who", who.as_str().into())])),
    }
}

/// How many somebody may decide.
///
/// # Errors
/// A fault when the file refuses.
pub fn waiting_for(sql: &Connection, by: &Actor, today: &str) -> Result<i64> {
    Ok(both(sql, by, today)?.0)
}

/// How many somebody may decide, and how many of those are past their promised day.
pub(super) fn waiting(sight: &Sight<'_>) -> Result<(i64, i64)> {
    both(sight.sql, sight.by, &sight.date.to_string())
}

fn both(sql: &Connection, by: &Actor, today: &str) -> Result<(i64, i64)> {
    let mut scope = Scope { sql, by, known: BTreeMap::new() };
    let (mut all, mut late) = (0, 0);
    for (programme, undecided, overdue) in queue::counts(sql, today)? {
        if may_see(by) && scope.holds(programme)? {
            all += undecided;
            late += overdue;
        }
    }
    Ok((all, late))
}

/// The soonest promised dossiers as lines of the home page, each with its day.
pub(super) fn todo(sight: &Sight<'_>, most: i64) -> Result<Vec<(Date, TodoItem)>> {
    let mut scope = Scope { sql: sight.sql, by: sight.by, known: BTreeMap::new() };
    let mut items = vec![];
    for queued in queue::undecided(sight.sql, i64::MAX, most)? {
        if !may_see(sight.by) || !scope.holds(queued.programme)? {
            continue;
        }
        let row = row(&queued, sight.date, sight.by, sight.sayer);
        let due: Date = queued.due_on.parse().unwrap_or(sight.date);
        let late = row.is_late.then(|| sight.sayer.words.say_with("dossier-late", &[("due", row.due.into())]));
        let item = TodoItem {
            id: row.id,
            kind: TodoKind::Dossier,
            title: row.name,
            what: row.kind_text,
            flag: late.or_else(|| (row.fit != "clean").then_some(row.flag)),
            due: (row.fit == "clean").then(|| sight.sayer.words.say("dossier-flag-clean")),
        };
        items.push((due, item));
    }
    Ok(items)
}

/// A person's name, or that it was erased.
pub fn full_name(first: &str, last: &str, sayer: Sayer<'_>) -> String {
    let name = format!("{first} {last}");
    if name.trim().is_empty() { sayer.words.say("desk-todo-nobody") } else { name.trim().to_owned() }
}

/// `mar. 24`
pub fn short_due(day: Date, sayer: Sayer<'_>) -> String {
    let weekday = sayer.words.say(&format!("desk-weekday-{}", day.weekday().to_monday_one_offset()));
    let facts: [(&str, Fact); 2] = [("weekday", weekday.into()), ("day", i64::from(day.day()).into())];
    sayer.words.say_with("dossier-due", &facts)
}

fn flag(queued: &Queued, sayer: Sayer<'_>) -> String {
    let Some((kind, candidates, reasons)) = &queued.fit else { return String::new() };
    let count: [(&str, Fact); 1] = [("count", (*candidates).into())];
    match (kind.as_str(), reasons.first()) {
        ("clean", _) => sayer.words.say("dossier-flag-clean"),
        ("several", _) => sayer.words.say_with("dossier-flag-several", &count),
        ("none", _) if queued.kind == "takeover" => sayer.words.say("dossier-flag-no-account"),
        ("none", _) => sayer.words.say("dossier-flag-none"),
        (_, Some(reason)) if *reason == "swapped" => sayer.words.say("dossier-flag-swapped"),
        (_, Some(reason)) => sayer.words.say(&format!("match-{reason}")),
        (_, None) => sayer.words.say("dossier-flag-one"),
    }
}

fn decided_row(one: &Decided, can_undo: bool, now: jiff::Timestamp, sayer: Sayer<'_>) -> DecidedRow {
    let words = sayer.words;
    let about = match (&one.number, &one.reason, one.act.as_str()) {
        (Some(number), _, _) => words.say_with("dossier-about-file", &[("number", number.as_str().into())]),
        (None, Some(reason), "asked") => words.say(&format!("dossier-missing-{}", reason.replace('_', "-"))),
        (None, Some(reason), "refused") => words.say(&format!("dossier-refused-{}", reason.replace('_', "-"))),
        _ => one.by.clone(),
    };
    DecidedRow {
        id: one.id,
        when: short::near(sayer, one.at, now),
        name: full_name(&one.name.0, &one.name.1, sayer),
        act: one.act.clone(),
        act_text: words.say(&format!("dossier-done-{}", one.act)),
        about,
        can_undo,
    }
}
