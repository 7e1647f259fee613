//! What the counter's window may ask while there is no desk: a small table that ends itself.
//!
//! Nothing is written before `set_up`; then everything is, and the counter's own table answers from there on.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;

use schemars::{JsonSchema, Schema};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::counter::steps::picture;
use super::entry::{self, Done, Nothing};
use super::problem::sentence;
use super::{Face, Problem, Seat};
use crate::desk::Desk;
use crate::domain::password::{self, LONGEST, Password};
use crate::error::{Error, Result};
use crate::folder::Folder;
use crate::journeys::print_recovery::{check_names, check_room};
use crate::journeys::rehearse::{Rehearsal, rehearse as rehearsing};
use crate::journeys::set_house::{HouseFile, check_logo};
use crate::journeys::set_up::{Furnishing, LEAST_STAFF_PASSWORD, SetUp, check_institution, set_up_with};
use crate::journeys::sign_in::judge;
use crate::journeys::staff_sign_in::{Owed, Session, check_staff_name, staff_sign_in};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::views::counter_state::{CounterState, counter_state};
use crate::views::first_run::{Beginning, PasswordAdvice, beginning, usual_zone};
use crate::words::{LANGUAGES, Words};

/// Somebody at a counter without a desk.
pub struct Arrival<'a> {
    /// The folder the desk will be in.
    pub folder: &'a Path,
    /// The seat the first administrator takes.
    pub seat: &'a Seat,
    /// Opens the desk once it is there, with all that goes on around it.
    pub open: &'a dyn Fn() -> Result<Arc<Desk>>,
    /// The words of the visitor's language.
    pub words: &'static Words,
}

/// One line of the table.
pub struct FirstEntry {
    /// Its name.
    pub name: &'static str,
    run: fn(&Arrival<'_>, Value) -> Result<Value>,
    /// The JSON schema of its request.
    pub request: fn() -> Schema,
    /// The JSON schema of its answer.
    pub answer: fn() -> Schema,
}

macro_rules! first {
    ($name:literal, $run:path : $request:ty => $answer:ty) => {
        FirstEntry {
            name: $name,
            run: |arrival, args| entry::write($run(arrival, entry::read::<$request>(args)?)?),
            request: || schemars::schema_for!($request),
            answer: || schemars::schema_for!($answer),
        }
    };
}

/// Every entry, in the order of a first run.
pub static ENTRIES: &[FirstEntry] = &[
    first!("begin", begin: Nothing => Beginning),
    first!("check_house", check_house: FirstHouse => Done),
    first!("check_hours", check_hours: FirstHours => Done),
    first!("judge_password", judge_password: FirstStaff => PasswordAdvice),
    first!("set_up", set_up: FirstDay => CounterState),
    first!("rehearse", rehearse: Nothing => Moved),
];

/// The institution as it is being written.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FirstHouse {
    /// Its name.
    pub name: String,
    /// Its language's tag.
    pub language: String,
    /// Its IANA zone.
    pub zone: String,
    /// Its logo in base64, if it has one.
    #[serde(default)]
    pub logo: Option<String>,
}

/// Opening hours as they are being written.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FirstHours {
    /// `{"monday": ["08:00-12:00"]}`; a day that is not there is closed.
    pub hours: BTreeMap<String, Vec<String>>,
}

/// The first administrator as they are being written.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FirstStaff {
    /// The institution's name, which makes no password.
    pub institution: String,
    /// Sign-in name.
    pub admin: String,
    /// Password.
    pub password: String,
}

/// Everything that is written in one commit.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FirstDay {
    /// The institution.
    pub house: FirstHouse,
    /// Its opening hours, if anybody has said them.
    #[serde(default)]
    pub hours: BTreeMap<String, Vec<String>>,
    /// Sign-in name of the first administrator.
    pub admin: String,
    /// Their password.
    pub password: String,
}

/// Another folder is to be opened in this one's place: the application starts again there.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Moved {
    /// Which.
    pub folder: String,
}

/// Asks an entry. The counter's own names are refused as not yet, others as unknown.
///
/// # Errors
/// A [`Problem`], already said in the visitor's language.
pub fn ask(arrival: &Arrival<'_>, name: &str, args: Value) -> std::result::Result<Value, Problem> {
    let args = if args.is_null() { Value::Object(serde_json::Map::new()) } else { args };
    let enter = || match ENTRIES.iter().find(|entry| entry.name == name) {
        Some(entry) => (entry.run)(arrival, args),
        None if is_known(Face::Counter, name) => Err(Refusal::NotSetUp.into()),
        None => Err(Refusal::EntryUnknown { name: name.to_owned() }.into()),
    };
    let answer = catch_unwind(AssertUnwindSafe(enter)).unwrap_or_else(|_| Err(Error::fault("a panic at the door")));
    answer.map_err(|error| Problem::without_desk(error, name, arrival.words))
}

/// What the kiosk hears while there is no desk.
pub fn not_yet(name: &str, language: &str) -> Problem {
    Problem::without_desk(Refusal::NotSetUp.into(), name, words_of(language))
}

/// The words of a visitor who may not have chosen any: then those of the system.
pub fn words_of(language: &str) -> &'static Words {
    if LANGUAGES.contains(&language) { Words::of(language) } else { Words::of(system_language()) }
}

fn system_language() -> &'static str {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok());
    let said = said.unwrap_or_default();
    LANGUAGES.into_iter().find(|tag| said.starts_with(tag)).unwrap_or("fr")
}

fn is_known(face: Face, name: &str) -> bool {
    face.entries().iter().any(|entry| entry.name == name)
}

#[expect(clippy::unnecessary_wraps, reason = "a line of the table answers a Result")]
fn begin(arrival: &Arrival<'_>, _: Nothing) -> Result<Beginning> {
    Ok(beginning(arrival.folder, words_of("")))
}

fn check_house(_: &Arrival<'_>, asked: FirstHouse) -> Result<Done> {
    asked.check()?;
    Ok(Done {})
}

impl FirstHouse {
    /// Refuses what cannot be; answers the logo's bytes.
    fn check(&self) -> Result<Option<Vec<u8>>> {
        check_institution(&self.name, &self.language, &self.zone)?;
        check_names(&self.name, "", &self.language)?;
        let logo = self.logo.as_deref().map(picture).transpose()?;
        logo.as_deref().map_or(Ok(()), check_logo)?;
        Ok(logo)
    }
}

fn check_hours(_: &Arrival<'_>, asked: FirstHours) -> Result<Done> {
    HouseFile { hours: asked.hours, ..HouseFile::default() }.check_hours()?;
    Ok(Done {})
}

fn judge_password(arrival: &Arrival<'_>, asked: FirstStaff) -> Result<PasswordAdvice> {
    let password = Password::new(&asked.password);
    let owner = [asked.admin.as_str(), asked.institution.as_str()];
    let judged = judge(&password, LEAST_STAFF_PASSWORD, &owner);
    let message = match judged {
        Ok(()) => None,
        Err(Error::Refused(refusal)) => {
            Some(sentence(&refusal, Sayer { words: arrival.words, zone: &jiff::tz::TimeZone::UTC }))
        }
        Err(fault) => return Err(fault),
    };
    let is_judged = password.reveal().chars().count() <= LONGEST;
    let strength = if is_judged { password::strength(&password, &owner) } else { 0 };
    Ok(PasswordAdvice { accepted: message.is_none(), message, strength })
}

fn set_up(arrival: &Arrival<'_>, asked: FirstDay) -> Result<CounterState> {
    // A second window's set-up came first: that is said before anything typed here is judged.
    if Folder::holds_database(arrival.folder) {
        return Err(Refusal::FolderTaken { folder: arrival.folder.display().to_string() }.into());
    }
    let logo = asked.house.check()?;
    check_staff_name(&asked.admin)?;
    let password = Password::new(&asked.password);
    let new = SetUp {
        name: asked.house.name,
        language: asked.house.language,
        zone: asked.house.zone,
        admin: asked.admin,
        password: password.clone(),
        is_rehearsal: false,
        now: None,
        seed: None,
    };
    check_room(&new)?;
    let house = HouseFile { hours: asked.hours, ..HouseFile::default() };
    set_up_with(arrival.folder, &new, Furnishing { house, logo, is_at_counter: true })?;
    let desk = (arrival.open)()?;
    // The first day is not interrupted: the texts are asked about at the next sign-in.
    let session = staff_sign_in(&desk, &new.admin, &password)?;
    arrival.seat.take(Session { owed: Owed::default(), ..session });
    counter_state(&desk, arrival.seat, Sayer { words: arrival.words, zone: desk.zone() })
}

fn rehearse(arrival: &Arrival<'_>, _: Nothing) -> Result<Moved> {
    let folder = rehearsing(arrival.folder, Rehearsal::of_nobody(arrival.words, usual_zone()))?;
    Ok(Moved { folder: folder.display().to_string() })
}
