//! A learner and what they type, for stories that need many.

use serde_json::{Value, json};

/// The form of somebody with that code; each number is another person.
pub fn form(code: &str, person: usize) -> Value {
    let last = ["Ducommun", "Rossi", "Costa", "Nguyễn", "Šarić"][person % 5];
    json!({
        "code": code, "first_name": "Amina", "last_name": last,
        "email": format!("personne{person}@exemple.ch"), "language": "fr",
    })
}
