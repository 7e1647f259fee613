//! What waits for somebody at the counter, by the day it is due.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::batches::BatchLine;
use super::counter_home::Sight;
use crate::error::Result;
use crate::storage::desk as shelf;
use crate::storage::figures::{self, Troubled, Waiting};
use crate::views::{dossiers, short};
use crate::words::Fact;

/// What waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the words are the counter's")]
pub enum TodoKind {
    Letter,
    Dossier,
    Registration,
    Batch,
    Call,
}

/// One thing that waits.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct TodoItem {
    /// Row of the letter, registration or batch.
    pub id: i64,
    /// What it is.
    pub kind: TodoKind,
    /// Whose or which it is.
    pub title: String,
    /// What it waits for.
    pub what: String,
    /// What is wrong, if anything.
    pub flag: Option<String>,
    /// The hour it is due.
    pub due: Option<String>,
}

/// The things of one day.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Day {
    /// `Aujourd’hui`, `Demain`, `ven. 27 nov.`
    pub day: String,
    /// The same day, ISO.
    pub on: String,
    /// The things, soonest first.
    pub items: Vec<TodoItem>,
}

/// Lines a person can take in; the plates above count all.
const MOST: i64 = 60;
/// Days before its last one at which a batch with free vouchers is shown.
const BATCH_DAYS: i64 = 14;

/// What waits, by day.
pub(super) fn todo(sight: &Sight<'_>, lines: &[BatchLine]) -> Result<Vec<Day>> {
    let mut days: BTreeMap<Date, Vec<TodoItem>> = BTreeMap::new();
    let mut add = |on: Date, item: TodoItem| days.entry(on.max(sight.date)).or_default().push(item);
    if let Some(at) = shelf::kiosk(sight.sql)?.called_at {
        add(sight.date, call(sight, at));
    }
    for letter in figures::troubled(sight.sql, MOST)? {
        add(sight.date, of_letter(sight, letter));
    }
    for (on, item) in dossiers::todo(sight, MOST)? {
        add(on, item);
    }
    for registration in figures::waiting(sight.sql, MOST)? {
        // A case of the desk is kept to the end of a day: the instant of that is the next midnight.
        let back = i64::from(is_for_desk(&registration));
        let on = registration.deadline_at.map_or(sight.date, |at| sight.sayer.day_of(short::instant(at - back)));
        add(on, of_registration(sight, registration));
    }
    let horizon = sight.date.checked_add(BATCH_DAYS.days()).unwrap_or(sight.date);
    for (on, line) in lines.iter().filter_map(|line| line.until_on.map(|on| (on, line))) {
        if line.free > 0 && (sight.date..=horizon).contains(&on) {
            add(on, of_batch(sight, line));
        }
    }
    let said = |on: Date| short::day_from(sight.sayer, on, sight.date);
    Ok(days.into_iter().map(|(on, items)| Day { day: said(on), on: on.to_string(), items }).collect())
}

fn call(sight: &Sight<'_>, at: i64) -> TodoItem {
    TodoItem {
        id: 0,
        kind: TodoKind::Call,
        title: sight.sayer.words.say("desk-todo-call"),
        what: sight.sayer.words.say("desk-todo-call-what"),
        flag: None,
        due: Some(sight.sayer.hour(short::instant(at))),
    }
}

fn of_letter(sight: &Sight<'_>, letter: Troubled) -> TodoItem {
    let words = sight.sayer.words;
    let title = if letter.recipient.is_empty() { words.say("desk-todo-nobody") } else { letter.recipient };
    let kind = words.say(&format!("desk-letter-{}", letter.kind.replace('_', "-")));
    TodoItem {
        id: letter.id,
        kind: TodoKind::Letter,
        title,
        what: words.say_with("desk-todo-letter", &[("kind", kind.into())]),
        flag: Some(words.say(if letter.state == "failed" { "desk-todo-refused" } else { "desk-todo-unsure" })),
        due: None,
    }
}

/// Whether staff finish it: no letter was promised.
fn is_for_desk(registration: &Waiting) -> bool {
    registration.origin != "kiosk" && registration.letter.is_none()
}

fn of_registration(sight: &Sight<'_>, registration: Waiting) -> TodoItem {
    let words = sight.sayer.words;
    let has_letter = registration.letter.as_deref() == Some("accepted");
    let is_desk = is_for_desk(&registration);
    let due = registration.deadline_at.filter(|_| !is_desk).map(|at| sight.sayer.hour(short::instant(at)));
    // A name that was not typed yet must not leave the line without a title.
    let title = if registration.name.is_empty() { registration.case_number.clone() } else { registration.name };
    let facts: [(&str, Fact); 2] =
        [("case", registration.case_number.into()), ("programme", registration.programme.into())];
    let id = match (has_letter, is_desk) {
        (true, _) => "desk-todo-registration",
        (false, true) => "desk-todo-case",
        (false, false) => "desk-todo-registration-unsent",
    };
    TodoItem {
        id: registration.id,
        kind: TodoKind::Registration,
        title,
        what: words.say_with(id, &facts),
        flag: None,
        due,
    }
}

fn of_batch(sight: &Sight<'_>, line: &BatchLine) -> TodoItem {
    let words = sight.sayer.words;
    let facts: [(&str, Fact); 2] = [("count", line.free.into()), ("issuer", line.issuer.as_str().into())];
    TodoItem {
        id: line.id,
        kind: TodoKind::Batch,
        title: words.say_with("desk-todo-batch", &[("number", line.number.to_string().into())]),
        what: words.say_with("desk-todo-batch-what", &facts),
        flag: None,
        due: None,
    }
}
