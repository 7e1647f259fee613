//! Letters as staff see them: what leaves, what left, what came back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::said::Sayer;
use crate::storage::letters::list::{self, Letter};
use crate::views::short;
use crate::words::Fact;

/// Letters listed, at most; the counts tell of all.
const MOST: i64 = 500;

/// Which letters are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words are the counter's")]
pub enum LetterFilter {
    #[default]
    All,
    Waiting,
    Sent,
    Failed,
}

/// One letter in the list.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct LetterLine {
    /// Its row, which is its number.
    pub id: i64,
    /// `Activation, G-27`
    pub kind_text: String,
    /// Name, or address, or that both were erased.
    pub recipient: String,
    /// `queued`, `sending`, `deferred`, `accepted`, `failed`, `needs_staff` or `cancelled`.
    pub state: String,
    /// The same in words.
    pub state_text: String,
    /// When it came there: `15 h 12`, `ven. 20 nov.`
    pub when: String,
    /// Attempts so far.
    pub attempts: i64,
}

/// How many letters stand where.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct LetterCounts {
    /// Still to leave.
    pub waiting: i64,
    /// Taken by the server.
    pub sent: i64,
    /// Refused, or waiting for a person.
    pub failed: i64,
}

/// The list, newest first.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct LetterList {
    /// `12 messages en attente`
    pub headline: String,
    /// How many stand where.
    pub counts: LetterCounts,
    /// Those the filter lets through.
    pub letters: Vec<LetterLine>,
}

/// The list.
///
/// # Errors
/// A fault when the file refuses.
pub fn letters(desk: &Desk, filter: LetterFilter, sayer: Sayer<'_>) -> Result<LetterList> {
    let now = desk.now()?;
    let asked = match filter {
        LetterFilter::All => list::Filter::All,
        LetterFilter::Waiting => list::Filter::Waiting,
        LetterFilter::Sent => list::Filter::Sent,
        LetterFilter::Failed => list::Filter::Failed,
    };
    let (counts, letters) = desk.read(|sql| Ok((list::counts(sql)?, list::list(sql, asked, MOST)?)))?;
    let facts: [(&str, Fact); 2] = [("waiting", counts.waiting.into()), ("failed", counts.failed.into())];
    Ok(LetterList {
        headline: sayer.words.say_with("desk-letters", &facts),
        counts: LetterCounts { waiting: counts.waiting, sent: counts.sent, failed: counts.failed },
        letters: letters.iter().map(|letter| line(letter, now, sayer)).collect(),
    })
}

/// A letter as a line of the list.
pub fn line(letter: &Letter, now: jiff::Timestamp, sayer: Sayer<'_>) -> LetterLine {
    let said = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let recipient = said(&letter.recipient_name).or_else(|| said(&letter.recipient));
    let state = letter.state.replace('_', "-");
    LetterLine {
        id: letter.id,
        kind_text: kind(letter, sayer),
        recipient: recipient.unwrap_or_else(|| sayer.words.say("desk-todo-nobody")),
        state: letter.state.clone(),
        state_text: sayer.words.say(&format!("desk-letter-state-{state}")),
        when: short::near(sayer, letter.accepted_at.unwrap_or(letter.posted_at), now),
        attempts: letter.attempts,
    }
}

fn kind(letter: &Letter, sayer: Sayer<'_>) -> String {
    let kind = sayer.words.say(&format!("desk-letter-{}", letter.kind.replace('_', "-")));
    match letter.facts.get("case_number").and_then(|case| case.as_str()) {
        Some(case) => format!("{kind}, {case}"),
        None => kind,
    }
}
