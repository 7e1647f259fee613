//! One line of a door's table: a name, what it needs, its two shapes, and what it runs.

use schemars::Schema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::seat::Seat;
use crate::desk::Desk;
use crate::domain::rights::Right;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::words::Words;

/// Somebody at a door: the desk they stand at, their seat and their language.
pub struct Visit<'a> {
    /// The desk.
    pub desk: &'a Desk,
    /// The staff session of this window; empty at the kiosk.
    pub seat: &'a Seat,
    /// The words of the visitor's language.
    pub words: &'static Words,
}

impl Visit<'_> {
    /// Whether whoever sits here may see people: what bears a name is left out for the others.
    pub fn sees_people(&self) -> bool {
        self.seat.check_right(Right::SeePeople).is_ok()
    }

    /// Says dates in the visitor's language and the institution's zone.
    pub fn sayer(&self) -> Sayer<'_> {
        Sayer { words: self.words, zone: self.desk.zone() }
    }
}

/// Who may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Anybody in front of that face.
    Nobody,
    /// A member of staff whose session is open, even while they owe a password or their word on a text.
    Seat,
    /// A member of staff whose session is open and who owes nothing.
    Session,
    /// Such a member whose role has the right.
    Right(Right),
}

/// One line of a table.
pub struct Entry {
    /// Its name.
    pub name: &'static str,
    /// Who may ask.
    pub needs: Needs,
    /// What it runs.
    pub run: fn(&Visit<'_>, Value) -> Result<Value>,
    /// The JSON schema of its request.
    pub request: fn() -> Schema,
    /// The JSON schema of its answer.
    pub answer: fn() -> Schema,
}

/// Reads a request; what it is not is a refusal, never a fault.
///
/// # Errors
/// [`Refusal::RequestMalformed`].
pub fn read<R: DeserializeOwned>(args: Value) -> Result<R> {
    serde_json::from_value(args).map_err(|error| Refusal::RequestMalformed { reason: error.to_string() }.into())
}

/// Writes an answer.
///
/// # Errors
/// A fault when it cannot be JSON.
pub fn write<A: Serialize>(answer: A) -> Result<Value> {
    Ok(serde_json::to_value(answer)?)
}

/// A request without fields.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// An answer without fields.
#[derive(Debug, Serialize, schemars::JsonSchema, ts_rs::TS)]
#[ts(export)]
pub struct Done {}

/// A table's line: `entry!(Needs::Nobody, "home", home: Nothing => Home)`.
macro_rules! entry {
    ($needs:expr, $name:literal, $run:path : $request:ty => $answer:ty) => {
        $crate::doors::entry::Entry {
            name: $name,
            needs: $needs,
            run: |visit, args| $crate::doors::entry::write($run(visit, $crate::doors::entry::read::<$request>(args)?)?),
            request: || schemars::schema_for!($request),
            answer: || schemars::schema_for!($answer),
        }
    };
}
pub(crate) use entry;
