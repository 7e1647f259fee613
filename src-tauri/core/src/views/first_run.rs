//! What the set-up page begins with: languages, zones, a guess of both, and where the desk will be.

use std::path::Path;

use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::counter_state::{CounterLanguage, languages};
use crate::journeys::set_up::LEAST_STAFF_PASSWORD;
use crate::words::Words;

/// Where no system says its zone.
const USUAL_ZONE: &str = "Europe/Zurich";

/// The beginning.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Beginning {
    /// Languages to choose from.
    pub languages: Vec<CounterLanguage>,
    /// The language of whoever sits here, as the system says.
    pub language: String,
    /// The zone of this machine.
    pub zone: String,
    /// Every zone there is.
    pub zones: Vec<String>,
    /// Where the data will be.
    pub folder: String,
    /// Least length of a password.
    pub least_password: u32,
}

/// What is thought of the first administrator's password while it is typed.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PasswordAdvice {
    /// Whether it would be accepted.
    pub accepted: bool,
    /// Why not.
    pub message: Option<String>,
    /// 0 (guessed at once) to 4; advice only.
    pub strength: u8,
}

/// The page's beginning.
pub fn beginning(folder: &Path, words: &Words) -> Beginning {
    let mut zones: Vec<String> =
        jiff::tz::db().available().map(|name| name.as_str().to_owned()).filter(|name| is_place(name)).collect();
    zones.push("UTC".to_owned());
    Beginning {
        languages: languages(),
        language: words.tag().to_owned(),
        zone: usual_zone(),
        zones,
        folder: folder.display().to_string(),
        least_password: LEAST_STAFF_PASSWORD,
    }
}

/// The zone of this machine, where it has one of its own.
pub fn usual_zone() -> String {
    let system = TimeZone::system();
    system.iana_name().filter(|name| is_place(name)).unwrap_or(USUAL_ZONE).to_owned()
}

/// Zones are named by place; the rest are old spellings and other clocks.
fn is_place(name: &str) -> bool {
    name.contains('/') && !["Etc/", "posix/", "right/", "SystemV/", "US/"].iter().any(|old| name.starts_with(old))
}
