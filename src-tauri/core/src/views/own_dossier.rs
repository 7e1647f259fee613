//! How far somebody's own data have come in one area: to be filled, waiting, asked for more, linked (H-13…H-19).

use jiff::civil::Date;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::said::Sayer;
use crate::storage::dossiers::Dossier;
use crate::storage::people::Account;
use crate::storage::programmes::Programme;
use crate::storage::register::{self, papers};
use crate::storage::{details, dossiers};

/// Where a person's data stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "kiosk/")]
pub enum OwnState {
    /// They are still to be given.
    Due,
    /// Handed in: there is an answer by the promised day.
    Waiting,
    /// Something is missing.
    Asked,
    /// Joined to the institution's file.
    Linked,
    /// Not accepted.
    Refused,
    /// Handed in, and nobody has to agree.
    Kept,
}

/// One line of what the file holds.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct OwnPaper {
    /// A course, or what a document says.
    pub title: String,
    /// Its dates and state, or its number and day.
    pub note: String,
}

/// An area's data.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct OwnDossier {
    /// Where they stand.
    pub state: OwnState,
    /// The promised day: `jeudi 26 novembre`.
    pub due: Option<String>,
    /// Business days it was promised in.
    #[ts(type = "number | null")]
    pub days: Option<u32>,
    /// What is missing, or why not.
    pub reason: Option<String>,
    /// The file's number.
    pub file: Option<String>,
    /// Courses of the file.
    pub enrolments: Vec<OwnPaper>,
    /// Documents of the file.
    pub attestations: Vec<OwnPaper>,
}

/// An account's data in a programme; none where the programme asks for none.
///
/// # Errors
/// A fault when the file refuses.
pub fn own_dossier(
    sql: &Connection,
    account: &Account,
    programme: &Programme,
    sayer: Sayer<'_>,
) -> Result<Option<OwnDossier>> {
    if programme.policy.details.is_none() {
        return Ok(None);
    }
    let mine = dossiers::of_account(sql, account.id)?;
    let newest = mine.into_iter().find(|one| one.programme == programme.id && one.kind == "linking");
    let is_saved = details::saved_at(sql, account.learner)?.is_some();
    let blank = OwnDossier {
        state: if is_saved { OwnState::Kept } else { OwnState::Due },
        due: None,
        days: programme.policy.approval.due_business_days,
        reason: None,
        file: None,
        enrolments: vec![],
        attestations: vec![],
    };
    match newest {
        Some(dossier) if is_saved => decided(sql, &dossier, blank, sayer).map(Some),
        _ => Ok(Some(blank)),
    }
}

fn decided(sql: &Connection, dossier: &Dossier, blank: OwnDossier, sayer: Sayer<'_>) -> Result<OwnDossier> {
    let due = dossier.due_on.parse::<Date>().ok().map(|day| sayer.day(day));
    let reason = |key: &str| -> Result<Option<String>> {
        let word = details::reason_of(sql, dossier.id)?;
        let said = word.map(|word| format!("{key}-{}", word.replace('_', "-")));
        Ok(said.filter(|id| sayer.words.knows(id)).map(|id| sayer.words.say(&id)))
    };
    Ok(match dossier.state.as_str() {
        "asked" => OwnDossier { state: OwnState::Asked, due, reason: reason("mail-missing")?, ..blank },
        "accepted" => linked(sql, dossier, blank, sayer)?,
        "refused" => OwnDossier { state: OwnState::Refused, reason: reason("mail-refusal")?, ..blank },
        _ => OwnDossier { state: OwnState::Waiting, due, ..blank },
    })
}

fn linked(sql: &Connection, dossier: &Dossier, blank: OwnDossier, sayer: Sayer<'_>) -> Result<OwnDossier> {
    let Some(file) = dossier.file else { return Ok(OwnDossier { state: OwnState::Linked, ..blank }) };
    let day = |on: &str| on.parse::<Date>().map_or_else(|_| on.to_owned(), |day| sayer.figures(day));
    let enrolments = papers::enrolments(sql, file)?.into_iter().map(|one| {
        let span = [one.begins_on, one.ends_on].into_iter().flatten().map(|on| day(&on)).collect::<Vec<_>>().join("–");
        let state = sayer.words.say(&format!("own-enrolment-{}", one.state));
        let note = if span.is_empty() { state } else { format!("{span}, {state}") };
        OwnPaper { title: one.course, note }
    });
    let attestations = papers::attestations(sql, file)?.into_iter().map(|one| {
        let on = one.issued_on.map(|on| format!(", {}", day(&on))).unwrap_or_default();
        OwnPaper { title: one.title, note: format!("{}{on}", one.number) }
    });
    Ok(OwnDossier {
        state: OwnState::Linked,
        enrolments: enrolments.collect(),
        attestations: attestations.collect(),
        file: register::by_id(sql, file)?.map(|file| file.number),
        ..blank
    })
}
