//! Letters about dossiers: posted with the decision, held back until it can no longer be undone at once.

use serde_json::json;

use crate::desk::Tx;
use crate::domain::dossier::HOLD_SECONDS;
use crate::error::Result;
use crate::storage::dossiers::Dossier;
use crate::storage::letters::{self, Draft};
use crate::storage::people::newcomer;

/// What a letter tells besides whose dossier it is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told<'a> {
    /// The file's number.
    pub number: &'a str,
    /// Why, or what is asked for: a word of a short list.
    pub reason: &'a str,
    /// The promised day, ISO.
    pub due_on: &'a str,
}

/// Posts a letter about a dossier to its person; answers its row, none for somebody without an address.
///
/// # Errors
/// A fault when the file refuses.
pub fn post(tx: &Tx<'_>, dossier: &Dossier, kind: &str, told: &Told<'_>) -> Result<Vec<i64>> {
    let Some(person) = newcomer::by_learner(tx, dossier.learner)?.filter(|one| !one.email.is_empty()) else {
        return Ok(vec![]);
    };
    let name = format!("{} {}", person.first_name, person.last_name);
    let letter = post_to(tx, kind, &person.language, (&person.email, &name), facts(dossier, told), dossier.account)?;
    Ok(vec![letter])
}

/// What a letter about a dossier is made of.
pub fn facts(dossier: &Dossier, told: &Told<'_>) -> serde_json::Value {
    json!({
        "programme": dossier.programme, "number": told.number, "reason": told.reason, "due_on": told.due_on,
    })
}

/// Posts a letter to an address.
///
/// # Errors
/// A fault when the file refuses.
pub fn post_to(
    tx: &Tx<'_>,
    kind: &str,
    language: &str,
    to: (&str, &str),
    facts: serde_json::Value,
    account: i64,
) -> Result<i64> {
    let draft = Draft {
        kind,
        language,
        recipient: to.0,
        recipient_name: to.1.trim(),
        facts,
        registration: None,
        account: Some(account),
        message_id: &tx.desk().dice().name(),
    };
    let letter = letters::post(tx, &draft, tx.at())?;
    letters::hold(tx, letter, tx.at() + HOLD_SECONDS)?;
    Ok(letter)
}
