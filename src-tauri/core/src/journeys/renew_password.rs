//! Choosing a new password with a fresh code; every other code and slip of the account dies (J4, H-23).

use serde_json::json;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::letter::{PASSWORD_CHANGED, RESET};
use crate::domain::password::Password;
use crate::error::{Error, Result};
use crate::journeys::ask_new_password::programme_of;
use crate::journeys::end_codes::end_resets;
use crate::journeys::recognise::{recognise_at_kiosk, why_ended};
use crate::journeys::sign_in::{hash_password, judge};
use crate::journeys::slow_down::{self, Lane};
use crate::refusal::Refusal;
use crate::storage::codes::{self, Row};
use crate::storage::ledger::Object;
use crate::storage::letters::{self, Draft};
use crate::storage::people::{self, Access, Account};
use crate::storage::programmes::{self, Programme};

/// An account with its new password.
#[derive(Debug, Clone)]
pub struct Renewed {
    /// The account.
    pub account: Account,
    /// Its newest access.
    pub access: Access,
    /// The programme of that access.
    pub programme: Programme,
}

/// The account of a code for a new password, if the code still works.
///
/// # Errors
/// [`Refusal::ResetExpired`], [`Refusal::CodeUsed`], [`Refusal::CodeReplaced`], [`Refusal::CodeUnknown`].
pub fn open_reset(desk: &Desk, code: &str) -> Result<(Row, Account, Programme)> {
    let row = recognise_at_kiosk(desk, code)?;
    if row.purpose != "reset" {
        return Err(Refusal::CodeUnknown.into());
    }
    let now = desk.now()?.as_second();
    desk.read(|sql| {
        let unknown = || Error::from(Refusal::CodeUnknown);
        if row.state != "live" {
            return Err(match why_ended(&row) {
                Refusal::CodeExpired { at } => Refusal::ResetExpired { at },
                other => other,
            }
            .into());
        }
        // The round has not come by yet: the code is dead all the same.
        if let Some(at) = row.expires_at.filter(|deadline| *deadline <= now) {
            return Err(Refusal::ResetExpired { at }.into());
        }
        let account = people::account_by_id(sql, row.subject)?.filter(may_choose).ok_or_else(unknown)?;
        let programme = programme_of(sql, account.id)?.ok_or_else(unknown)?;
        Ok((row.clone(), account, programme))
    })
}

/// In use, or waiting for its first password.
fn may_choose(account: &Account) -> bool {
    matches!(account.state.as_str(), "active" | "waiting")
}

/// Words that must not make the account's password: the person's own.
pub fn owner_words(account: &Account) -> Vec<&str> {
    let person = &account.person;
    let email = person.email.as_deref().unwrap_or_default();
    vec![&person.first_name, &person.last_name, email, &account.login]
}

/// Gives the account its new password.
///
/// # Errors
/// As [`open_reset`]; refused when the password is not good enough.
pub fn renew_password(desk: &Desk, code: &str, password: &Password) -> Result<Renewed> {
    let (row, account, programme) = open_reset(desk, code)?;
    judge(password, programme.policy.secret.least_length, &owner_words(&account))?;
    // Slow work before any lock.
    let hash = hash_password(password, desk.dice())?;
    let renewed = desk.write(&Actor::Kiosk, |tx| {
        if !codes::spend(tx, &row, tx.at())? {
            return Err(Refusal::CodeUsed.into());
        }
        set(tx, &account, row.channel == "letter", &hash)
    })?;
    // Whoever had locked themselves out by guessing may come in now.
    slow_down::forgive(desk, &Actor::Kiosk, &Lane::Login(&account.login))?;
    desk.wake_courier();
    Ok(renewed)
}

fn set(tx: &Tx<'_>, account: &Account, is_proved: bool, hash: &str) -> Result<Renewed> {
    people::set_password(tx, account.id, hash, tx.at())?;
    // One living secret per person: a slip that shows the old one is worth nothing any more.
    codes::end_all(tx, "slip", account.id, None, "replaced", tx.at())?;
    end_resets(tx, account.id, "used")?;
    letters::cancel_waiting_of(tx, account.id, RESET)?;
    if is_proved {
        people::prove_email(tx, account.learner, tx.at())?;
        tx.record("learner_proved", Object::Learner, account.learner)?;
    }
    if account.state == "waiting" {
        tx.record("account_activated", Object::Account, account.id)?;
    } else {
        tx.record("password_changed", Object::Account, account.id)?;
        post_notice(tx, account)?;
    }
    let lost = || Error::fault("an account without an access");
    let access = people::accesses(tx, account.id)?.into_iter().next().ok_or_else(lost)?;
    let programme = programmes::by_id(tx, access.programme)?.ok_or_else(lost)?;
    Ok(Renewed { account: account.clone(), access, programme })
}

/// Tells the account's owner, wherever the change was made (M13).
fn post_notice(tx: &Tx<'_>, account: &Account) -> Result<()> {
    let person = &account.person;
    let Some(email) = &person.email else { return Ok(()) };
    let draft = Draft {
        kind: PASSWORD_CHANGED,
        language: &person.language,
        recipient: email,
        recipient_name: &format!("{} {}", person.first_name, person.last_name),
        facts: json!({ "login": account.login }),
        registration: None,
        account: Some(account.id),
        message_id: &tx.desk().dice().name(),
    };
    letters::post(tx, &draft, tx.at())?;
    Ok(())
}
