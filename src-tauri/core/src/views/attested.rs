//! What the code of a printed attestation answers: initials, programme and dates, nothing more (decision 34).

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::people::newcomer;
use crate::storage::register::papers::{self, Enrolment};
use crate::views::days::initials;

/// An attestation as it stands today.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Attested {
    /// `A. D.`
    pub initials: String,
    /// The course.
    pub programme: String,
    /// `du lundi 23 novembre 2026 au dimanche 21 février 2027`; empty where no date is known.
    pub dates: String,
    /// `terminé`, `en cours`
    pub state: String,
    /// False when the enrolment was cancelled since.
    pub is_valid: bool,
}

/// The enrolment that an attestation's code stands for.
///
/// # Errors
/// [`Refusal::CodeUnknown`] once its file is nobody’s any more or its person is forgotten.
pub fn attested(sql: &Connection, enrolment: i64, sayer: Sayer<'_>) -> Result<Attested> {
    let (course, learner) = papers::enrolment_of(sql, enrolment)?.ok_or(Refusal::CodeUnknown)?;
    let learner = learner.ok_or(Refusal::CodeUnknown)?;
    let person = newcomer::by_learner(sql, learner)?.ok_or(Refusal::CodeUnknown)?;
    Ok(Attested {
        initials: initials(&person.first_name, &person.last_name),
        dates: dates(&course, sayer),
        state: sayer.words.say(&format!("person-enrolment-{}", course.state)),
        is_valid: course.state != "cancelled",
        programme: course.course,
    })
}

/// The days an enrolment lasts, in words.
pub fn dates(course: &Enrolment, sayer: Sayer<'_>) -> String {
    let day = |iso: &Option<String>| {
        iso.as_ref().and_then(|iso| iso.parse().ok()).map(|day| sayer.long_day(day)).unwrap_or_default()
    };
    let (begins, ends) = (day(&course.begins_on), day(&course.ends_on));
    let which = match (begins.is_empty(), ends.is_empty()) {
        (true, true) => return String::new(),
        (false, true) => "attested-since",
        (true, false) => "attested-until",
        (false, false) => "attested-between",
    };
    sayer.words.say_with(which, &[("begins", begins.into()), ("ends", ends.into())])
}
