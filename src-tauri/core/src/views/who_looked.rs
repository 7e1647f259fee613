//! Who looked at a person's data and what was done with it: the ledger's lines about them, in words.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::ledger::trace::{self, Trace};
use crate::storage::people;
use crate::views::short;
use crate::words::Words;

/// Lines told at most, on a screen or on paper.
pub const MOST: i64 = 400;

/// One act about a person.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct LookedLine {
    /// `23.11.2026, 15 h 20`
    pub when: String,
    /// `S. Rochat`
    pub who: String,
    /// `Secrétariat`
    pub role: String,
    /// `Fiche ouverte`
    pub what: String,
    /// Why, where a reason was asked.
    pub reason: Option<String>,
}

/// Everything the ledger says about a person, newest first.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct WhoLooked {
    /// Whose data.
    pub name: String,
    /// The lines.
    pub lines: Vec<LookedLine>,
    /// Whether there are older lines than these.
    pub has_more: bool,
}

/// Who looked at a learner's data.
///
/// # Errors
/// [`Refusal::LearnerUnknown`].
pub fn who_looked(desk: &Desk, learner: i64, sayer: Sayer<'_>) -> Result<WhoLooked> {
    desk.read(|sql| {
        let name = name_of(sql, learner)?;
        let mut traces = trace::about_learner(sql, learner, MOST + 1)?;
        let has_more = traces.len() > usize::try_from(MOST).unwrap_or(usize::MAX);
        traces.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
        Ok(WhoLooked { name, lines: traces.into_iter().map(|trace| line(trace, sayer)).collect(), has_more })
    })
}

/// The newest `most` lines of the whole ledger, in words; each with what it is about.
///
/// # Errors
/// A fault when the file refuses.
pub fn newest_lines(desk: &Desk, most: i64, sayer: Sayer<'_>) -> Result<Vec<(LookedLine, String)>> {
    let traces = desk.read(|sql| trace::newest(sql, most))?;
    let told = |trace: Trace| {
        let object = trace.object.clone();
        (line(trace, sayer), object)
    };
    Ok(traces.into_iter().map(told).collect())
}

/// The newest `most` acts about a learner in words, and how many there are in all.
///
/// # Errors
/// A fault when the file refuses.
pub fn traces(sql: &Connection, learner: i64, most: usize, sayer: Sayer<'_>) -> Result<(Vec<LookedLine>, i64)> {
    let all = trace::about_learner(sql, learner, MOST)?;
    let count = i64::try_from(all.len()).unwrap_or(MOST);
    Ok((all.into_iter().take(most).map(|trace| line(trace, sayer)).collect(), count))
}

fn name_of(sql: &Connection, learner: i64) -> Result<String> {
    Ok(people::name_of(sql, learner)?.ok_or(Refusal::LearnerUnknown)?)
}

fn line(trace: Trace, sayer: Sayer<'_>) -> LookedLine {
    let words = sayer.words;
    let who = match (trace.display_name, trace.actor.as_str()) {
        (Some(name), _) => name,
        (None, known @ ("kiosk" | "round" | "courier" | "guichetctl")) => words.say(&format!("trace-who-{known}")),
        (None, _) => trace.actor,
    };
    LookedLine {
        when: words.say_with(
            "trace-when",
            &[
                ("day", sayer.figures(sayer.day_of(short::instant(trace.at))).into()),
                ("time", sayer.hour(short::instant(trace.at)).into()),
            ],
        ),
        who,
        role: role(words, &trace.role),
        what: act(words, &trace.act),
        reason: (!trace.reason.is_empty()).then(|| reason(words, &trace.reason)),
    }
}

fn role(words: &Words, role: &str) -> String {
    let own = format!("trace-role-{role}");
    if words.knows(&own) { words.say(&own) } else { words.say(&format!("desk-role-{role}")) }
}

/// An act of the ledger in words; one that has no sentence yet is only said to be one.
pub fn act(words: &Words, act: &str) -> String {
    let own = format!("act-{}", act.replace('_', "-"));
    if words.knows(&own) { words.say(&own) } else { words.say_with("act-other", &[("act", act.into())]) }
}

fn reason(words: &Words, reason: &str) -> String {
    let own = format!("reason-{}", reason.replace('_', "-"));
    if words.knows(&own) { words.say(&own) } else { reason.to_owned() }
}
