//! Another address in place of the one that still works: asked signed in, confirmed by its letter (H-25, H-G1).

use serde_json::json;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::email::Email;
use crate::domain::letter::ADDRESS_CHANGED;
use crate::domain::policy::KnownAddress;
use crate::error::{Error, Result};
use crate::journeys::ask_new_password::programme_of;
use crate::journeys::create_account::post_first;
use crate::journeys::lapse::{lapse, lapse_if_over};
use crate::journeys::mail_limits::may_cause_letter;
use crate::journeys::recognise::{recognise_at_kiosk, why_ended};
use crate::journeys::redeem_voucher::next_case_number;
use crate::refusal::Refusal;
use crate::storage::codes::{self, Row};
use crate::storage::ledger::Object;
use crate::storage::letters::{self, Draft};
use crate::storage::people::addresses;
use crate::storage::people::{self, Account};
use crate::storage::registrations::{self, Registration, intents};

/// Asks for another address: nothing changes until the code that is sent there comes back. A second
/// wish replaces the first.
///
/// # Errors
/// [`Refusal::AddressSame`]; [`Refusal::AddressTaken`] where the programme answers directly;
/// [`Refusal::SlowDown`], and as [`may_cause_letter`].
pub fn ask_address(desk: &Desk, account: &Account, email: &Email, language: &str) -> Result<Registration> {
    let asked = desk.write(&Actor::Kiosk, |tx| {
        if account.person.email.as_deref() == Some(email.address().as_str()) {
            return Ok(Err(Refusal::AddressSame));
        }
        let programme = programme_of(tx, account.id)?.ok_or(Refusal::ResetClosed)?;
        let holder = people::account_by_proved_email(tx, &email.address())?.filter(|other| other.id != account.id);
        if holder.is_some() && programme.policy.account.known_address == KnownAddress::Direct {
            return Ok(Err(Refusal::AddressTaken));
        }
        for before in intents::open_changes(tx, account.id)? {
            if before.email.as_deref() == Some(email.address().as_str()) && !lapse_if_over(tx, &before)? {
                return Ok(Ok(before));
            }
            lapse(tx, &before, tx.at())?;
        }
        if !may_cause_letter(tx, &email.login())? {
            return Ok(Err(Refusal::SlowDown { seconds: 600 }));
        }
        let draft = Registration {
            id: 0,
            handle: tx.desk().dice().name(),
            case_number: next_case_number(tx)?,
            programme: programme.id,
            voucher: None,
            account: Some(account.id),
            first_name: Some(account.person.first_name.clone()),
            last_name: Some(account.person.last_name.clone()),
            email: Some(email.address()),
            language: language.to_owned(),
            state: "open".to_owned(),
            entered_at: tx.at(),
            deadline_at: None,
        };
        let id = registrations::open(tx, &draft)?;
        intents::set_intent(tx, id, Some("address"), Some(account.id))?;
        let registration = Registration { id, ..draft };
        post_first(tx, &registration, &programme)?;
        tx.record("address_asked", Object::Registration, id)?;
        Ok(Ok(registration))
    })??;
    desk.wake_courier();
    Ok(asked)
}

/// The change that a code confirms, if the code still works.
///
/// # Errors
/// [`Refusal::CodeExpired`], [`Refusal::CodeUsed`], [`Refusal::CodeReplaced`], [`Refusal::CodeUnknown`].
pub fn open_change(desk: &Desk, code: &str) -> Result<(Row, Registration)> {
    let row = recognise_at_kiosk(desk, code)?;
    let now = desk.now()?.as_second();
    desk.read(|sql| {
        let unknown = || Error::from(Refusal::CodeUnknown);
        let is_change = row.purpose == "activation"
            && intents::intent(sql, row.subject)?.0.as_deref() == Some("address")
            && row.channel == "letter";
        if !is_change {
            return Err(unknown());
        }
        if row.state != "live" {
            return Err(why_ended(&row).into());
        }
        let found = registrations::by_id(sql, row.subject)?.filter(|found| found.state == "open");
        let registration = found.ok_or_else(unknown)?;
        if let Some(at) = registration.deadline_at.filter(|deadline| *deadline <= now) {
            return Err(Refusal::CodeExpired { at }.into());
        }
        Ok((row.clone(), registration))
    })
}

/// Confirms the new address; both addresses are told (M12). The login follows where it was the address.
///
/// # Errors
/// As [`open_change`]; [`Refusal::AddressTaken`] when somebody else has it as login meanwhile.
pub fn confirm_address(desk: &Desk, code: &str) -> Result<Account> {
    let (row, registration) = open_change(desk, code)?;
    let account = desk.write(&Actor::Kiosk, |tx| {
        if !codes::spend(tx, &row, tx.at())? {
            return Err(Refusal::CodeUsed.into());
        }
        let before = registration.account.map(|id| people::account_by_id(tx, id)).transpose()?.flatten();
        let before = before.filter(|account| account.state == "active").ok_or(Refusal::CodeUnknown)?;
        let text = registration.email.clone().unwrap_or_default();
        let email = Email::parse(&text).map_err(|_| Error::fault("a draft without an address"))?;
        let old = before.person.email.clone();
        let follows =
            old.as_deref().and_then(|old| Email::parse(old).ok()).is_some_and(|old| old.login() == before.login);
        let login = if follows { email.login() } else { before.login.clone() };
        if people::account_by_login(tx, &login)?.is_some_and(|other| other.id != before.id) {
            return Err(Refusal::AddressTaken.into());
        }
        addresses::move_to(tx, &before, &email.address(), &login, tx.at())?;
        // A letter that reached the old address must not open the account any more.
        codes::end_all(tx, "reset", before.id, Some("letter"), "replaced", tx.at())?;
        registrations::end(tx, registration.id, "answered", Some(before.id), tx.at())?;
        letters::forget(tx, registration.id)?;
        tx.record_end("address_confirmed", Object::Registration, registration.id)?;
        tx.record("address_moved", Object::Learner, before.learner)?;
        tx.record("address_moved", Object::Account, before.id)?;
        for (to, is_old) in [(old, true), (Some(email.address()), false)] {
            if let Some(to) = to {
                tell(tx, &before, registration.programme, &to, &email.masked(), &login, is_old)?;
            }
        }
        people::account_by_id(tx, before.id)?.ok_or_else(|| Error::fault("account vanished"))
    })?;
    desk.wake_courier();
    Ok(account)
}

/// Posts the notice of a changed address to the old or the new one (M12).
pub(super) fn tell(
    tx: &Tx<'_>,
    account: &Account,
    programme: i64,
    recipient: &str,
    email: &str,
    login: &str,
    is_old: bool,
) -> Result<()> {
    let person = &account.person;
    let draft = Draft {
        kind: ADDRESS_CHANGED,
        language: &person.language,
        recipient,
        recipient_name: &format!("{} {}", person.first_name, person.last_name),
        facts: json!({
            "programme": programme, "email": email, "login": login, "to": if is_old { "old" } else { "new" },
        }),
        registration: None,
        account: Some(account.id),
        message_id: &tx.desk().dice().name(),
    };
    letters::post(tx, &draft, tx.at())?;
    Ok(())
}
