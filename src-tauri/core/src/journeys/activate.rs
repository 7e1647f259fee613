//! Activating: a fresh code and a password make an account, an access, and a spent voucher (V-9).

use jiff::Timestamp;
use serde_json::json;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::email::Email;
use crate::domain::letter::OPENING;
use crate::domain::name::folded;
use crate::domain::password::Password;
use crate::domain::policy::Anchor;
use crate::domain::voucher::State;
use crate::error::{Error, Result};
use crate::journeys::lapse::lapse_if_over;
use crate::journeys::open_dossier::open_takeover;
use crate::journeys::order_kiosk;
use crate::journeys::recognise::{recognise_at_kiosk, why_ended};
use crate::journeys::sign_in::{hash_password, judge};
use crate::refusal::Refusal;
use crate::storage::cases;
use crate::storage::codes::{self, Row};
use crate::storage::ledger::Object;
use crate::storage::letters::{self, Draft};
use crate::storage::people::{self, Access, Account, Learner};
use crate::storage::programmes::{self, Programme};
use crate::storage::registrations::{self, Registration, intents};
use crate::storage::temporary;
use crate::storage::vouchers;

pub use crate::domain::letter::ACCOUNT_ACTIVE;

/// An activated account with its new access.
#[derive(Debug, Clone)]
pub struct Activated {
    /// The account.
    pub account: Account,
    /// Its new access.
    pub access: Access,
    /// The programme.
    pub programme: Programme,
}

/// The open registration of an activation code, if the code still works.
///
/// # Errors
/// [`Refusal::CodeExpired`], [`Refusal::CodeUsed`], [`Refusal::CodeReplaced`],
/// [`Refusal::CodeUnknown`].
pub fn open_registration(desk: &Desk, code: &str) -> Result<(Row, Registration, Programme)> {
    let row = recognise_at_kiosk(desk, code)?;
    if row.purpose != "activation" {
        return Err(Refusal::CodeUnknown.into());
    }
    let now = desk.now()?.as_second();
    desk.read(|sql| {
        let unknown = || Error::from(Refusal::CodeUnknown);
        if row.state != "live" {
            return Err(why_ended(&row).into());
        }
        let registration =
            registrations::by_id(sql, row.subject)?.filter(|found| found.state == "open").ok_or_else(unknown)?;
        // Another address is confirmed, not activated; its code opens its own page.
        if intents::intent(sql, registration.id)?.0.as_deref() == Some("address") {
            return Err(unknown());
        }
        // The round has not come by yet: the code is dead all the same.
        let over = [registration.deadline_at, row.expires_at].into_iter().flatten().find(|end| *end <= now);
        if let Some(at) = over {
            return Err(Refusal::CodeExpired { at }.into());
        }
        let programme = programmes::by_id(sql, registration.programme)?.ok_or_else(unknown)?;
        Ok((row.clone(), registration, programme))
    })
}

/// Words that must not make a password: the person's own.
pub fn owner_words(registration: &Registration) -> Vec<&str> {
    [&registration.first_name, &registration.last_name, &registration.email]
        .into_iter()
        .filter_map(|part| part.as_deref())
        .collect()
}

/// Activates.
///
/// # Errors
/// As [`open_registration`]; refused when the password is not good enough.
pub fn activate(desk: &Desk, code: &str, password: &Password) -> Result<Activated> {
    let (row, registration, programme) = open_registration(desk, code)?;
    judge(password, programme.policy.secret.least_length, &owner_words(&registration))?;
    // Slow work before any lock.
    let hash = hash_password(password, desk.dice())?;
    let activated = desk.write(&Actor::Kiosk, |tx| {
        let registration = registrations::by_id(tx, registration.id)?.ok_or(Refusal::CodeUnknown)?;
        if lapse_if_over(tx, &registration)? {
            return Ok(Err(Refusal::CodeExpired { at: registration.deadline_at.unwrap_or_else(|| tx.at()) }));
        }
        spend(tx, &row, &registration, &programme, &hash).map(Ok)
    })??;
    desk.wake_courier();
    Ok(activated)
}

fn spend(tx: &Tx<'_>, row: &Row, registration: &Registration, programme: &Programme, hash: &str) -> Result<Activated> {
    // Three compare-and-sets and one UNIQUE: the code, the draft, the voucher, the access (V-11).
    if !codes::spend(tx, row, tx.at())? {
        return Err(Refusal::CodeUsed.into());
    }
    let is_proved = row.channel == "letter";
    let (intent, birth_date) = intents::intent(tx, registration.id)?;
    temporary::end_all(tx, "activation", registration.id, "used", tx.at())?;
    let account = account_for(tx, registration, is_proved, hash)?;
    if let Some((how, at)) = cases::facts(tx, registration.id)?.and_then(|facts| facts.identity) {
        cases::pass_identity(tx, account.learner, &how, at)?;
        tx.record_because("identity_checked", &format!("identity_{how}"), Object::Learner, account.learner)?;
    }
    order_kiosk::activated(tx, registration.id)?;
    if !registrations::end(tx, registration.id, "activated", Some(account.id), tx.at())? {
        return Err(Refusal::CodeUsed.into());
    }
    let access = Access {
        id: 0,
        account: account.id,
        programme: programme.id,
        voucher: registration.voucher,
        opens_at: tx.at(),
        ends_at: ends_at(tx, registration, programme),
    };
    if let Some(voucher) = registration.voucher {
        if !vouchers::move_state(tx, voucher, State::Held, State::Spent, tx.at())? {
            return Err(Refusal::VoucherNotUsable.into());
        }
        codes::end_all(tx, "voucher", voucher, None, "used", tx.at())?;
        tx.record("voucher_spent", Object::Voucher, voucher)?;
    }
    let access = Access { id: people::grant(tx, &access)?, ..access };
    tx.record("access_granted", Object::Access, access.id)?;
    tx.record_end("registration_activated", Object::Registration, registration.id)?;
    for kind in OPENING {
        letters::cancel_waiting(tx, registration.id, kind)?;
    }
    letters::forget(tx, registration.id)?;
    if intent.as_deref() == Some("takeover") {
        open_takeover(tx, &account, programme, birth_date.as_deref())?;
    }
    post_notice(tx, &account, &access)?;
    Ok(Activated { account, access, programme: programme.clone() })
}

fn ends_at(tx: &Tx<'_>, registration: &Registration, programme: &Programme) -> Option<i64> {
    let from = match programme.policy.access.anchor {
        Anchor::CodeEntry => Timestamp::from_second(registration.entered_at).unwrap_or(tx.now()),
        Anchor::Activation | Anchor::Date => tx.now(),
    };
    let days = programme.policy.access.days?;
    calendar::end_of_day(from, days, tx.desk().zone()).map(Timestamp::as_second)
}

/// The account a registration becomes. An address whose account is the same person's, proved by a
/// mailed code, opens that account again; anybody else on that address gets a user name
/// (decisions 3 and 4), and nobody learns that the address was known.
fn account_for(tx: &Tx<'_>, registration: &Registration, is_proved: bool, hash: &str) -> Result<Account> {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let person = Learner {
        first_name: text(&registration.first_name),
        last_name: text(&registration.last_name),
        email: registration.email.clone(),
        email_proved_at: is_proved.then_some(tx.at()),
        language: registration.language.clone(),
    };
    // A person without an address has a user name (decision 3).
    let address = registration.email.as_deref().map(Email::parse).transpose();
    let login = address.map_err(|_| Error::fault("a draft with a broken address"))?.map(|email| email.login());
    let known = login.as_deref().map(|login| people::account_by_login(tx, login)).transpose()?.flatten();
    let whole = |person: &Learner| folded(&format!("{} {}", person.first_name, person.last_name));
    if let Some(known) = known.as_ref().filter(|known| is_proved && whole(&known.person) == whole(&person)) {
        people::set_password(tx, known.id, hash, tx.at())?;
        people::prove_email(tx, known.learner, tx.at())?;
        tx.record("learner_proved", Object::Learner, known.learner)?;
        tx.record("account_reopened", Object::Account, known.id)?;
        return people::account_by_id(tx, known.id)?.ok_or_else(|| Error::fault("account vanished"));
    }
    let login = login.filter(|_| known.is_none()).map_or_else(|| free_user_name(tx, &person), Ok)?;
    let learner = people::add_learner(tx, &person, tx.at())?;
    let id = people::add_account(tx, learner, &login, hash, tx.at())?;
    tx.record("learner_added", Object::Learner, learner)?;
    tx.record("account_activated", Object::Account, id)?;
    people::account_by_id(tx, id)?.ok_or_else(|| Error::fault("account vanished"))
}

/// `a.ducommun`, then `a.ducommun2` …
fn free_user_name(tx: &Tx<'_>, person: &Learner) -> Result<String> {
    let plain = |name: &str| folded(name).chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let initial: String = plain(&person.first_name).chars().take(1).collect();
    let stem = format!("{initial}.{}", plain(&person.last_name));
    let stem = if stem.len() < 3 { "personne".to_owned() } else { stem };
    let taken = people::logins_like(tx, &stem)?;
    for number in taken + 1..taken + 1000 {
        let name = if number == 1 { stem.clone() } else { format!("{stem}{number}") };
        if people::account_by_login(tx, &name)?.is_none() {
            return Ok(name);
        }
    }
    Err(Error::fault("no user name is free"))
}

fn post_notice(tx: &Tx<'_>, account: &Account, access: &Access) -> Result<()> {
    let Some(email) = &account.person.email else { return Ok(()) };
    let person = &account.person;
    let draft = Draft {
        kind: ACCOUNT_ACTIVE,
        language: &person.language,
        recipient: email,
        recipient_name: &format!("{} {}", person.first_name, person.last_name),
        facts: json!({
            "first_name": person.first_name, "last_name": person.last_name, "login": account.login,
            "programme": access.programme, "ends_at": access.ends_at,
        }),
        registration: None,
        account: Some(account.id),
        message_id: &tx.desk().dice().name(),
    };
    letters::post(tx, &draft, tx.at())?;
    Ok(())
}
