//! "Save and hand in": once, with the day of the answer on screen and in a letter (H-14…H-18, H-G5).

use serde_json::json;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::letter::DETAILS_RECEIVED;
use crate::error::Result;
use crate::journeys::keep_details::{asked, asked_again, begun};
use crate::journeys::open_dossier::open_linking;
use crate::refusal::Refusal;
use crate::storage::details;
use crate::storage::dossiers::{decisions, fits};
use crate::storage::ledger::Object;
use crate::storage::letters::{self, Draft};
use crate::storage::people::{self, Account};
use crate::storage::programmes::{self, Programme};

/// Hands the draft in, for every area the account has.
///
/// # Errors
/// [`Refusal::DetailMissing`] when a required field is empty; as [`asked`].
pub fn send_details(desk: &Desk, account: &Account) -> Result<()> {
    desk.write(&Actor::Kiosk, |tx| {
        let draft = begun(tx, account)?;
        for (field, is_required) in asked(tx, account)? {
            if is_required && draft.get(field).is_none_or(String::is_empty) {
                return Err(Refusal::DetailMissing { field: field.to_owned() }.into());
            }
        }
        let asked_again = asked_again(tx, account)?;
        let is_kept = if asked_again.is_empty() {
            details::save(tx, account.learner, &draft, tx.at())?
        } else {
            details::save_again(tx, account.learner, &draft, tx.at())?
        };
        if !is_kept {
            return Err(Refusal::DetailsSent.into());
        }
        details::drop_draft(tx, account.id)?;
        tx.record("details_sent", Object::Learner, account.learner)?;
        for dossier in asked_again {
            // The promised day stays what was told; staff find the answer in their queue at once.
            decisions::reopen(tx, dossier.id, "open", None)?;
            fits::forget(tx, dossier.id, None)?;
            tx.record("dossier_answered", Object::Dossier, dossier.id)?;
        }
        let mut programmes: Vec<i64> = people::accesses(tx, account.id)?.iter().map(|one| one.programme).collect();
        programmes.dedup();
        for programme in programmes {
            let programme = programmes::by_id(tx, programme)?.filter(|one| one.policy.details.is_some());
            if let Some(programme) = programme {
                promise(tx, account, &programme)?;
            }
        }
        Ok(())
    })?;
    desk.wake_courier();
    Ok(())
}

/// Opens the dossier of an area whose data are known, and says by when there is an answer.
///
/// # Errors
/// A fault when the file refuses.
pub fn promise(tx: &Tx<'_>, account: &Account, programme: &Programme) -> Result<()> {
    let Some(due_on) = open_linking(tx, account, programme)? else { return Ok(()) };
    let person = &account.person;
    let Some(email) = &person.email else { return Ok(()) };
    let draft = Draft {
        kind: DETAILS_RECEIVED,
        language: &person.language,
        recipient: email,
        recipient_name: &format!("{} {}", person.first_name, person.last_name),
        facts: json!({ "programme": programme.id, "due_on": due_on }),
        registration: None,
        account: Some(account.id),
        message_id: &tx.desk().dice().name(),
    };
    letters::post(tx, &draft, tx.at())?;
    Ok(())
}
