//! The state of the line, apart from any letter: up, down for now, or waiting for somebody to mend it.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::backoff;
use super::smtp::Trouble;
use super::verdict::{Verdict, judge};
use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::storage::institution;

/// Name of the setting.
const LINE: &str = "mail_line";

/// What is known of the line; the default is that nothing is wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LineState {
    /// Failures in a row.
    pub failures: usize,
    /// Since when.
    pub since: i64,
    /// When it is tried again.
    pub until: i64,
    /// Whether only somebody at the counter can mend it.
    pub is_paused: bool,
    /// Where it failed.
    pub phase: String,
    /// With what.
    pub reply: String,
}

impl LineState {
    /// Whether letters can leave.
    pub fn is_up(&self) -> bool {
        self.failures == 0
    }
}

/// The state now.
///
/// # Errors
/// A fault when the file refuses.
pub fn state(sql: &Connection) -> Result<LineState> {
    Ok(institution::setting(sql, LINE)?.unwrap_or_default())
}

/// The line works, or is to be tried afresh: after a change of settings, say.
///
/// # Errors
/// A fault when the file refuses.
pub fn clear(tx: &Connection) -> Result<()> {
    if !state(tx)?.is_up() {
        institution::set(tx, LINE, &LineState::default())?;
    }
    Ok(())
}

/// Notes that the line works.
///
/// # Errors
/// A fault when the file refuses.
pub fn note_up(desk: &Desk) -> Result<()> {
    if desk.read(state)?.is_up() {
        return Ok(());
    }
    tracing::info!("the mail line is up again");
    desk.write(&Actor::Courier, |tx| clear(tx))
}

/// Notes that the line failed, and when it is tried again.
///
/// # Errors
/// A fault when the file refuses.
pub fn note_down(desk: &Desk, trouble: &Trouble) -> Result<LineState> {
    let is_paused = judge(trouble.phase, &trouble.answer) == Verdict::Paused;
    desk.write(&Actor::Courier, |tx| {
        let before = state(tx)?;
        let failures = before.failures + 1;
        let wait = if is_paused { backoff::pause() } else { backoff::line(failures) };
        let now = LineState {
            failures,
            since: if before.is_up() { tx.at() } else { before.since },
            until: tx.at() + wait,
            is_paused,
            phase: trouble.phase.name().to_owned(),
            reply: trouble.answer.to_string(),
        };
        if before.is_paused != is_paused || before.is_up() {
            tracing::warn!(phase = now.phase, is_paused, "the mail line is down");
        }
        institution::set(tx, LINE, &now)?;
        Ok(now)
    })
}
