//! "Forgotten password" at the kiosk: the page says the same to everybody, the letter tells (J4, decision 30).

use serde_json::json;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::email::Email;
use crate::domain::letter::RESET;
use crate::error::Result;
use crate::journeys::mail_limits::may_cause_letter;
use crate::refusal::Refusal;
use crate::storage::codes;
use crate::storage::ledger::Object;
use crate::storage::letters::{self, Draft};
use crate::storage::people::{self, Account};
use crate::storage::programmes::{self, Programme};

/// What the page may say: the same for an address that is known and one that is not.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Minutes a letter may take.
    pub promise_minutes: u32,
    /// Hours the code in it works.
    pub ttl_hours: u32,
}

/// Posts a letter with a code if the address has proved to be an account's; else the same writes
/// for nobody. An address that was never proved is helped at the desk only (decision 4).
///
/// # Errors
/// [`Refusal::ResetClosed`] when no programme offers it; as [`may_cause_letter`].
pub fn ask_new_password(desk: &Desk, email: &Email) -> Result<Asked> {
    let offered = desk.read(offered)?.ok_or(Refusal::ResetClosed)?;
    desk.check_space()?;
    desk.write(&Actor::Kiosk, |tx| {
        let may = may_cause_letter(tx, &email.login())?;
        let known = people::account_by_proved_email(tx, &email.address())?;
        let programme = known.as_ref().map(|account| programme_of(tx, account.id)).transpose()?.flatten();
        match known.zip(programme).filter(|_| may) {
            Some((account, programme)) => post(tx, &account, &programme),
            None => {
                letters::post_nothing(tx, RESET, &tx.desk().dice().name(), tx.at())?;
                tx.record("reset_asked", Object::Institution, 1)
            }
        }
    })?;
    desk.wake_courier();
    Ok(offered)
}

/// Whether resets are offered at all, and in which terms: the first programme's that has them.
///
/// # Errors
/// A fault when the file refuses.
pub fn offered(sql: &rusqlite::Connection) -> Result<Option<Asked>> {
    let all = programmes::all(sql)?;
    Ok(all.into_iter().find_map(|programme| {
        let reset = programme.policy.reset?;
        let promise_minutes = programme.policy.activation.mail_promise_minutes;
        Some(Asked { promise_minutes, ttl_hours: reset.ttl_hours })
    }))
}

/// The programme whose rules apply to an account's password: its newest that offers resets.
///
/// # Errors
/// A fault when the file refuses.
pub fn programme_of(sql: &rusqlite::Connection, account: i64) -> Result<Option<Programme>> {
    for access in people::accesses(sql, account)? {
        let programme = programmes::by_id(sql, access.programme)?;
        if let Some(programme) = programme.filter(|programme| programme.policy.reset.is_some()) {
            return Ok(Some(programme));
        }
    }
    Ok(None)
}

/// Posts the letter in place of any that has not left: asked twice, it comes once.
fn post(tx: &Tx<'_>, account: &Account, programme: &Programme) -> Result<()> {
    letters::cancel_waiting_of(tx, account.id, RESET)?;
    // Newest only (H-G7); a slip that the desk has printed is not a stranger's to end.
    codes::end_all(tx, "reset", account.id, Some("letter"), "replaced", tx.at())?;
    let person = &account.person;
    let draft = Draft {
        kind: RESET,
        language: &person.language,
        recipient: person.email.as_deref().unwrap_or_default(),
        recipient_name: &format!("{} {}", person.first_name, person.last_name),
        facts: json!({ "programme": programme.id, "login": account.login }),
        registration: None,
        account: Some(account.id),
        message_id: &tx.desk().dice().name(),
    };
    letters::post(tx, &draft, tx.at())?;
    tx.record("reset_asked", Object::Account, account.id)
}
