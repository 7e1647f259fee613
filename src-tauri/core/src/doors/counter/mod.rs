//! The counter's table: what staff may ask.

use super::entry::{Entry, Needs, Nothing, entry};

pub mod session;

/// Every entry, in the order of a day.
pub static ENTRIES: [Entry; 5] = [
    entry!(Needs::Nobody, "state", session::state: Nothing => session::State),
    entry!(Needs::Nobody, "sign_in", session::sign_in: session::SignIn => session::State),
    entry!(Needs::Nobody, "lock", session::lock: Nothing => session::State),
    entry!(Needs::Nobody, "unlock", session::unlock: session::Unlock => session::State),
    entry!(Needs::Nobody, "sign_out", session::sign_out: Nothing => session::State),
];
