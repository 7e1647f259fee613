//! What the institution's register says of a person: files, enrolments, attestations.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::said::Sayer;
use crate::storage::register::{self, papers};

/// A linked file.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PersonFile {
    /// Row.
    #[ts(type = "number")]
    pub id: i64,
    /// `dossier n° 8841`
    pub title: String,
    /// Courses with their dates and state.
    pub enrolments: Vec<PaperLine>,
    /// Documents with their number and day.
    pub attestations: Vec<PaperLine>,
}

/// A course or a document in a line.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct PaperLine {
    pub title: String,
    pub under: String,
    pub state: String,
    /// Row of an enrolment that can be attested.
    #[ts(type = "number | null")]
    pub attestable: Option<i64>,
}

/// The files linked to a learner.
///
/// # Errors
/// A fault when the file refuses.
pub fn files_of(sql: &Connection, learner: i64, sayer: Sayer<'_>) -> Result<Vec<PersonFile>> {
    let day = |iso: Option<&String>| iso.and_then(|iso| iso.parse().ok()).map(|day| sayer.plain_day(day));
    let mut files = vec![];
    for file in register::of_learner(sql, learner)? {
        let course = |one: papers::Enrolment| PaperLine {
            attestable: (one.state != "cancelled").then_some(one.id),
            under: [day(one.begins_on.as_ref()), day(one.ends_on.as_ref())]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" – "),
            state: sayer.words.say(&format!("person-enrolment-{}", one.state)),
            title: one.course,
        };
        let document = |one: papers::Attestation| PaperLine {
            attestable: None,
            under: day(one.issued_on.as_ref()).unwrap_or_default(),
            state: one.number,
            title: one.title,
        };
        files.push(PersonFile {
            id: file.id,
            title: sayer.words.say_with("people-file", &[("number", file.number.clone().into())]),
            enrolments: papers::enrolments(sql, file.id)?.into_iter().map(course).collect(),
            attestations: papers::attestations(sql, file.id)?.into_iter().map(document).collect(),
        });
    }
    Ok(files)
}
