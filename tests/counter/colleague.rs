//! A colleague of the administrator, at a window of their own.

use guichet_core::doors::{self, Face, Problem, Seat};
use serde_json::{Value, json};

use crate::office::Office;

/// The password every colleague of these stories chooses.
pub const OWN: &str = "sept tiroirs de bois clair";

/// Somebody at a window of their own.
pub struct Colleague<'a> {
    pub office: &'a Office,
    pub seat: Seat,
}

impl Colleague<'_> {
    pub fn at(office: &Office) -> Colleague<'_> {
        Colleague { office, seat: Seat::default() }
    }

    pub fn try_ask(&self, name: &str, args: Value) -> Result<Value, Problem> {
        doors::ask(&self.office.desk, &self.seat, Face::Counter, name, args, "fr")
    }

    pub fn ask(&self, name: &str, args: Value) -> Value {
        self.try_ask(name, args).unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
    }

    pub fn refused(&self, name: &str, args: Value) -> String {
        match self.try_ask(name, args) {
            Err(Problem::Refused { code, message, .. }) => {
                assert!(!message.contains('{'), "{code} is not said: {message}");
                code
            }
            other => panic!("{name}: {other:?}"),
        }
    }
}

/// A colleague with a password of their own, at their window; the texts are still owed.
pub fn hired<'a>(office: &'a Office, name: &str, role: &str) -> Colleague<'a> {
    let drawn = office.ask("add_staff", json!({ "name": name, "display_name": "S. Rochat", "role": role }));
    let colleague = Colleague::at(office);
    colleague.ask("sign_in", json!({ "name": name, "password": drawn["password"] }));
    colleague.ask("choose_password", json!({ "password": OWN }));
    colleague
}

/// Reads and accepts the two texts.
pub fn accept(who: &Colleague<'_>) -> Value {
    let due = who.ask("due_texts", json!({}));
    let rows: Vec<&Value> = due["texts"].as_array().unwrap().iter().map(|text| &text["id"]).collect();
    who.ask("accept_texts", json!({ "texts": rows }))
}

/// A colleague who has a password of their own and has accepted the texts: the counter answers them.
pub fn settled<'a>(office: &'a Office, name: &str, role: &str) -> Colleague<'a> {
    let colleague = hired(office, name, role);
    accept(&colleague);
    colleague
}
