//! How far the steps of the first days have come, where no other setting tells.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::storage::institution;

const STEPS: &str = "first_steps";
const PRACTICE: &str = "practice";

/// What somebody has said of a step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing yet.
    #[default]
    Open,
    /// It was tried and works.
    Good,
    /// It was tried and does not work.
    Bad,
    /// The house does without.
    Without,
}

impl Verdict {
    /// Whether there is nothing left to do: it works, or is not wanted.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Good | Self::Without)
    }

    /// Its name in the file and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Without => "without",
        }
    }
}

/// The steps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FirstSteps {
    /// The recovery sheet has not been given yet.
    pub is_recovery_due: bool,
    /// It was printed, kept or read at least once.
    pub is_recovery_given: bool,
    /// The printer's test page.
    pub printer: Verdict,
    /// The reader's test square.
    pub reader: Verdict,
    /// The test letter; `Without` when letters are to wait.
    pub mail: Verdict,
}

/// How far they are.
///
/// # Errors
/// A fault when the file refuses.
pub fn steps(sql: &Connection) -> Result<FirstSteps> {
    Ok(institution::setting(sql, STEPS)?.unwrap_or_default())
}

/// Keeps them.
///
/// # Errors
/// A fault when the file refuses.
pub fn set(tx: &Connection, steps: &FirstSteps) -> Result<()> {
    institution::set(tx, STEPS, steps)
}

/// Who may practise in a rehearsal, and the password that was drawn for it: the gate shows both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// Sign-in name.
    pub name: String,
    /// Password.
    pub password: String,
}

/// The rehearsal's own sign-in, where one was drawn.
///
/// # Errors
/// A fault when the file refuses.
pub fn practice(sql: &Connection) -> Result<Option<Practice>> {
    institution::setting(sql, PRACTICE)
}

/// Keeps it.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_practice(tx: &Connection, practice: &Practice) -> Result<()> {
    institution::set(tx, PRACTICE, practice)
}
