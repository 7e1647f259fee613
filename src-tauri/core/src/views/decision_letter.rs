//! The letter a decision would send, before anything is decided (J15).

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::dossier::{QUESTIONS, REFUSALS};
use crate::domain::letter::{DOSSIER_ASKED, DOSSIER_REFUSED};
use crate::error::Result;
use crate::journeys::decide_dossier::{answer_by, may_decide};
use crate::journeys::dossier_letters::{Told, facts};
use crate::outbox::facts::masked_text;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::dossiers;
use crate::storage::letters::list::Letter;
use crate::storage::people::newcomer;

/// A letter that was not posted.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct DecisionLetter {
    /// Its text, in its reader's language; empty where nobody can be written to.
    pub text: String,
}

/// The letter for a reason of one of the two short lists.
///
/// # Errors
/// [`Refusal::DossierUnknown`], [`Refusal::RightMissing`], [`Refusal::ReasonMissing`].
pub fn decision_letter(desk: &Desk, by: &Actor, id: i64, reason: &str, sayer: Sayer<'_>) -> Result<DecisionLetter> {
    let kind = match (REFUSALS.contains(&reason), QUESTIONS.contains(&reason)) {
        (true, _) => DOSSIER_REFUSED,
        (_, true) => DOSSIER_ASKED,
        _ => return Err(Refusal::ReasonMissing.into()),
    };
    let now = desk.now()?;
    let letter = desk.read(|sql| {
        let dossier = dossiers::by_id(sql, id)?.ok_or(Refusal::DossierUnknown { number: id })?;
        if !may_decide(sql, by, dossier.programme)? {
            return Err(Refusal::RightMissing.into());
        }
        let Some(person) = newcomer::by_learner(sql, dossier.learner)?.filter(|one| !one.email.is_empty()) else {
            return Ok(None);
        };
        let due = answer_by(sql, &dossier, sayer.day_of(now))?.to_string();
        let told = Told { reason, due_on: if kind == DOSSIER_ASKED { &due } else { "" }, ..Told::default() };
        Ok(Some(Letter {
            id: 0,
            kind: kind.to_owned(),
            language: person.language,
            recipient: Some(person.email),
            recipient_name: Some(format!("{} {}", person.first_name, person.last_name)),
            facts: facts(&dossier, &told),
            registration: None,
            account: Some(dossier.account),
            message_id: String::new(),
            state: "queued".to_owned(),
            attempts: 0,
            unanswered: 0,
            posted_at: now.as_second(),
            next_at: now.as_second(),
            accepted_at: None,
            last_reply: None,
        }))
    })?;
    let text = letter.map(|letter| masked_text(desk, &letter)).transpose()?.flatten();
    // Its foot has a number that a letter which was not posted has not.
    let text = text.unwrap_or_default();
    Ok(DecisionLetter { text: text.split("\n-- \n").next().unwrap_or_default().trim_end().to_owned() })
}
