//! The contract with every screen and with `guichetctl`: two tables, kiosk and counter, and a small one
//! that the counter's window asks while there is no desk yet.

pub mod counter;
pub mod entry;
pub mod first_run;
pub mod kiosk;
pub mod problem;
pub mod seat;

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;

pub use entry::{Entry, Needs, Visit};
pub use problem::Problem;
pub use seat::Seat;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::refusal::Refusal;
use crate::words::{LANGUAGES, Words};

/// Which table is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// What anybody at the kiosk may ask.
    Kiosk,
    /// What staff may ask.
    Counter,
}

impl Face {
    /// The face's table.
    pub fn entries(self) -> &'static [Entry] {
        match self {
            Self::Kiosk => kiosk::ENTRIES,
            Self::Counter => counter::ENTRIES,
        }
    }
}

/// Asks an entry of a face. `language` is the visitor's; an empty one is the institution's.
///
/// Blocking: hashing and disk. A panic inside is a fault.
///
/// # Errors
/// A [`Problem`], already said in the visitor's language.
pub fn ask(
    desk: &Desk,
    seat: &Seat,
    face: Face,
    name: &str,
    args: Value,
    language: &str,
) -> std::result::Result<Value, Problem> {
    let words = if LANGUAGES.contains(&language) { Words::of(language) } else { desk.words() };
    let visit = Visit { desk, seat, words };
    let answer = catch_unwind(AssertUnwindSafe(|| enter(&visit, face, name, args)))
        .unwrap_or_else(|_| Err(Error::fault("a panic at the door")));
    answer.map_err(|error| Problem::of(error, name, &visit))
}

fn enter(visit: &Visit<'_>, face: Face, name: &str, args: Value) -> Result<Value> {
    let Some(entry) = face.entries().iter().find(|entry| entry.name == name) else {
        return Err(Refusal::EntryUnknown { name: name.to_owned() }.into());
    };
    if face == Face::Counter {
        // Whoever was closed, reset or given another role meanwhile stands as the file says.
        visit.seat.refresh(visit.desk)?;
    }
    match entry.needs {
        Needs::Nobody => {}
        Needs::Seat => visit.seat.check_open()?,
        Needs::Session => visit.seat.check_settled()?,
        Needs::Right(right) => visit.seat.check_right(right)?,
    }
    let args = if args.is_null() { Value::Object(serde_json::Map::new()) } else { args };
    (entry.run)(visit, args)
}
