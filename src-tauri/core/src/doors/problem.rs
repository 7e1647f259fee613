//! What a door answers when it does not do what was asked: a refusal in words, or an incident.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::Value;

use super::entry::Visit;
use crate::dice::Dice;
use crate::error::Error;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::words::{Fact, Words};

/// A refusal or a fault, ready for a screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Problem {
    /// Understood; `message` says what is so, in the visitor's language.
    Refused {
        /// The refusal's name.
        code: String,
        /// Its facts, for screens that do more than show the message.
        facts: serde_json::Map<String, Value>,
        /// The sentence.
        message: String,
    },
    /// Something broke; the log has it under this number.
    Fault {
        /// The number.
        incident: String,
        /// "Ask the desk", with the number.
        message: String,
    },
}

impl Problem {
    /// Says an error at the door of `entry`; a fault is logged here, once.
    pub fn of(error: Error, entry: &str, visit: &Visit<'_>) -> Self {
        Self::said(error, entry, visit.sayer(), visit.desk.dice())
    }

    /// The same where there is no desk yet.
    pub fn without_desk(error: Error, entry: &str, words: &Words) -> Self {
        Self::said(error, entry, Sayer { words, zone: &TimeZone::UTC }, &Dice::from_system())
    }

    fn said(error: Error, entry: &str, sayer: Sayer<'_>, dice: &Dice) -> Self {
        match error {
            Error::Refused(refusal) => {
                let (code, facts) = refusal.parts();
                let message = sentence(&refusal, sayer);
                Self::Refused { code, facts, message }
            }
            Error::Fault(fault) => {
                let incident: String = dice.name().chars().take(6).collect::<String>().to_uppercase();
                tracing::error!(%incident, entry, %fault, "a fault at the door");
                let message = sayer.words.say_with("fault", &[("incident", incident.clone().into())]);
                Self::Fault { incident, message }
            }
        }
    }
}

/// A refusal's sentence: the message `refusal-<name>` with its facts, dates and instants in words.
pub fn say(refusal: &Refusal, visit: &Visit<'_>) -> String {
    sentence(refusal, visit.sayer())
}

/// The same where there is no visit: set-up, and a folder that does not open.
pub fn sentence(refusal: &Refusal, sayer: Sayer<'_>) -> String {
    let (code, facts) = refusal.parts();
    let said: Vec<(&str, Fact)> = facts
        .iter()
        .map(|(name, value)| {
            let fact = match (name.as_str(), value) {
                ("at", Value::Number(at)) => {
                    let at = at.as_i64().and_then(|at| Timestamp::from_second(at).ok()).unwrap_or_default();
                    Fact::Text(sayer.moment(at))
                }
                ("on", Value::String(day)) => {
                    day.parse().map_or_else(|_| day.clone().into(), |day| sayer.long_day(day).into())
                }
                (_, Value::Number(number)) => Fact::Number(number.as_i64().unwrap_or_default()),
                (_, Value::String(text)) => Fact::Text(text.clone()),
                (_, other) => Fact::Text(other.to_string()),
            };
            (name.as_str(), fact)
        })
        .collect();
    sayer.words.say_with(&format!("refusal-{}", code.replace('_', "-")), &said)
}
