//! One letter: its journey step by step, and its text with the code covered.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::letter::ACTIVATION;
use crate::error::Result;
use crate::outbox::facts::masked_text;
use crate::outbox::line::{self as wire, LineState};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::letters::list::{self, Attempt, Letter};
use crate::views::letters::{LetterLine, line};
use crate::views::short;
use crate::words::Fact;

/// One step of a letter's journey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct LetterStep {
    /// `14 h 36`; empty for what is still to come.
    pub at: String,
    /// What happened.
    pub text: String,
}

/// A letter in full; never its code.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct LetterDetail {
    /// Its line in the list.
    #[serde(flatten)]
    #[ts(flatten)]
    pub line: LetterLine,
    /// Its address, unless it was erased.
    pub address: Option<String>,
    /// Its journey.
    pub timeline: Vec<LetterStep>,
    /// Its text, dots in place of the code.
    pub text: String,
}

/// The letter of row `id`.
///
/// # Errors
/// [`Refusal::LetterUnknown`].
pub fn letter(desk: &Desk, id: i64, sayer: Sayer<'_>) -> Result<LetterDetail> {
    let now = desk.now()?;
    let (found, attempts, state) =
        desk.read(|sql| Ok((list::show(sql, id)?, list::attempts(sql, id)?, wire::state(sql)?)))?;
    let found = found.ok_or(Refusal::LetterUnknown { number: id })?;
    Ok(LetterDetail {
        line: line(&found, now, sayer),
        timeline: timeline(&found, &attempts, &state, now, sayer),
        text: masked_text(desk, &found)?.unwrap_or_else(|| sayer.words.say("desk-letter-erased")),
        address: found.recipient,
    })
}

fn timeline(
    letter: &Letter,
    attempts: &[Attempt],
    line: &LineState,
    now: Timestamp,
    sayer: Sayer<'_>,
) -> Vec<LetterStep> {
    let step = |at: Option<i64>, id: &str, facts: &[(&str, Fact)]| LetterStep {
        at: at.map(|at| short::near(sayer, at, now)).unwrap_or_default(),
        text: sayer.words.say_with(id, facts),
    };
    let mut steps = vec![step(Some(letter.posted_at), "desk-letter-step-posted", &[])];
    steps.extend(attempts.iter().map(|attempt| {
        let verdict = attempt.verdict.as_deref().unwrap_or("leaving");
        let facts: [(&str, Fact); 2] =
            [("number", attempt.number.into()), ("reply", attempt.reply.clone().unwrap_or_default().into())];
        step(Some(attempt.ended_at.unwrap_or(attempt.started_at)), &format!("desk-letter-step-{verdict}"), &facts)
    }));
    let is_waiting = matches!(letter.state.as_str(), "queued" | "deferred");
    if is_waiting && !line.is_up() {
        steps.push(step(Some(line.since), "desk-letter-step-line", &[("reply", line.reply.as_str().into())]));
    }
    if is_waiting {
        let next = letter.next_at.max(line.until);
        let said = if next <= now.as_second() { "desk-letter-step-next" } else { "desk-letter-step-next-at" };
        steps.push(step(None, said, &[("at", short::near(sayer, next, now).into())]));
    }
    match letter.state.as_str() {
        "queued" | "deferred" | "sending" if letter.kind == ACTIVATION => {
            steps.push(step(None, "desk-letter-step-clock", &[]));
        }
        "needs_staff" => steps.push(step(None, "desk-letter-step-needs-staff", &[])),
        "cancelled" => steps.push(step(None, "desk-letter-step-cancelled", &[])),
        _ => {}
    }
    steps
}
