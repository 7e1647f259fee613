//! Entries that put something on paper.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::account::Credentials;
use super::enrol::Handle;
use crate::domain::password::Password;
use crate::doors::entry::Visit;
use crate::error::Result;
use crate::journeys::print_next_step::{NextStep, print_next_step as next_step};
use crate::journeys::print_slip::print_slip as slip;
use crate::printer::Outcome;

/// How a paper left, or what is shown in its place.
#[derive(Serialize, JsonSchema, TS)]
#[serde(tag = "how", rename_all = "snake_case")]
#[ts(export)]
pub enum Printed {
    /// On the printer.
    Printer {
        /// Its name.
        printer: String,
    },
    /// Kept as a file: a rehearsal.
    Folder {
        /// The file's name.
        file: String,
    },
    /// Nowhere.
    Screen {
        /// The code to show, three groups of four, where there is one.
        code: Option<[String; 3]>,
        /// For how long.
        seconds: u32,
    },
}

impl Printed {
    /// How an outcome is told; `code` is what is shown when no paper came out.
    pub fn of(outcome: Outcome, code: Option<[String; 3]>) -> Self {
        match outcome {
            Outcome::Printed { printer } => Self::Printer { printer },
            Outcome::Kept { file } => {
                let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                Self::Folder { file: name }
            }
            // Decision 26: forty-five seconds.
            Outcome::NoPrinter => Self::Screen { code, seconds: 45 },
        }
    }
}

pub(super) fn print_next_step(visit: &Visit<'_>, asked: Handle) -> Result<Printed> {
    Ok(match next_step(visit.desk, &asked.registration, visit.sayer())? {
        NextStep::Left(outcome) => Printed::of(outcome, None),
        NextStep::OnScreen(code) => Printed::of(Outcome::NoPrinter, Some(code.groups())),
    })
}

pub(super) fn print_slip(visit: &Visit<'_>, asked: Credentials) -> Result<Printed> {
    let outcome = slip(visit.desk, &asked.login, &Password::new(&asked.password), visit.sayer())?;
    Ok(Printed::of(outcome, None))
}
