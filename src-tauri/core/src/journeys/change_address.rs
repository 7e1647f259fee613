//! "Send it to another address": the draft gets the new one, letters to the old one stop.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::email::Email;
use crate::error::{Error, Result};
use crate::journeys::create_account::post_first;
use crate::journeys::lapse::{ACTIVATION, lapse_if_over};
use crate::journeys::mail_limits::may_cause_letter;
use crate::journeys::redeem_voucher::post_letter;
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::registrations::{self, Registration};
use crate::storage::{codes, letters, programmes, temporary};

/// How many letters one registration may cause: a kiosk must not become a mail cannon (T6).
const MOST_LETTERS: i64 = 5;

/// Changes the address of an open registration and posts a new letter.
///
/// # Errors
/// [`Refusal::RegistrationUnknown`] when it has ended; [`Refusal::SlowDown`] after five letters, and
/// as [`may_cause_letter`].
pub fn change_address(desk: &Desk, handle: &str, email: &Email) -> Result<Registration> {
    let changed = desk.write(&Actor::Kiosk, |tx| {
        let unknown = || Error::from(Refusal::RegistrationUnknown);
        let open = registrations::by_handle(tx, handle)?.filter(|open| open.state == "open").ok_or_else(unknown)?;
        if lapse_if_over(tx, &open)? {
            return Ok(None);
        }
        if open.email.as_deref() == Some(email.address().as_str()) {
            return Ok(Some(open));
        }
        if letters::count_of(tx, open.id)? >= MOST_LETTERS {
            return Err(Refusal::SlowDown { seconds: 600 }.into());
        }
        if !may_cause_letter(tx, &email.login())? {
            return Err(Refusal::SlowDown { seconds: 600 }.into());
        }
        let programme = programmes::by_id(tx, open.programme)?.ok_or_else(unknown)?;
        let kind = letters::newest_kind(tx, open.id)?.unwrap_or_else(|| ACTIVATION.to_owned());
        registrations::change_address(tx, open.id, &email.address())?;
        letters::cancel_waiting(tx, open.id, &kind)?;
        // A letter that reached the wrong address must not open the account.
        codes::end_all(tx, "activation", open.id, Some("letter"), "replaced", tx.at())?;
        temporary::end_all(tx, "activation", open.id, "replaced", tx.at())?;
        let fresh = registrations::by_handle(tx, handle)?.ok_or_else(unknown)?;
        if open.voucher.is_none() && programme.policy.is_self_service() {
            // What an address gets depends on whether it has an account, each address for itself.
            post_first(tx, &fresh, &programme)?;
        } else {
            post_letter(tx, &fresh, &programme, &kind)?;
        }
        tx.record("address_changed", Object::Registration, fresh.id)?;
        Ok(Some(fresh))
    })?;
    desk.wake_courier();
    changed.ok_or_else(|| Refusal::RegistrationUnknown.into())
}
