//! Creating one's own account at the kiosk, without a voucher: the first of two steps (H-3…H-8, H-24).

use rusqlite::Connection;
use serde_json::json;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::email::Email;
use crate::domain::letter::{ACTIVATION, ADDRESS_CODE, KNOWN_ACCOUNT, TEMPORARY_PASSWORD};
use crate::domain::name::Name;
use crate::domain::policy::KnownAddress;
use crate::error::{Error, Result};
use crate::journeys::lapse::lapse_if_over;
use crate::journeys::mail_limits::{count_hour, may_cause_letter};
use crate::journeys::redeem_voucher::{next_case_number, parse_email, parse_name};
use crate::refusal::{Field, Refusal};
use crate::storage::ledger::Object;
use crate::storage::letters::{self, Draft};
use crate::storage::people::{self, Account};
use crate::storage::programmes::{self, Programme};
use crate::storage::registrations::{self, Registration, intents};
use crate::words::LANGUAGES;

/// What a learner typed.
#[derive(Debug, Clone)]
pub struct Create {
    /// The programme's key.
    pub programme: String,
    /// First names.
    pub first_name: Name,
    /// Family name.
    pub last_name: Name,
    /// Address.
    pub email: Email,
    /// Language of the visit.
    pub language: String,
    /// The birth date of somebody who has lost their old address (H-25, H-26), `1984-03-27`.
    pub birth_date: Option<String>,
}

impl Create {
    /// Reads the texts of the form.
    ///
    /// # Errors
    /// The refusal of the first one that is wrong.
    pub fn parse(programme: &str, names: [&str; 2], email: &str, language: &str) -> Result<Self> {
        if !LANGUAGES.contains(&language) {
            return Err(Refusal::LanguageUnknown { tag: language.to_owned() }.into());
        }
        let [first_name, last_name] = names;
        Ok(Self {
            programme: programme.to_owned(),
            first_name: parse_name(first_name, Field::FirstName)?,
            last_name: parse_name(last_name, Field::LastName)?,
            email: parse_email(email)?,
            language: language.to_owned(),
            birth_date: None,
        })
    }
}

/// Registers; asked twice with the same answers, it answers the same registration again. Where the
/// programme is neutral, an address that has an account gets the same answer and the same writes.
///
/// # Errors
/// [`Refusal::AreaClosed`] where people do not create accounts themselves, [`Refusal::EmailHasAccount`]
/// where the programme says so directly, and as [`may_cause_letter`].
pub fn create_account(desk: &Desk, asked: &Create) -> Result<Registration> {
    desk.check_space()?;
    let registration = desk.write(&Actor::Kiosk, |tx| {
        let found = programmes::by_key(tx, &asked.programme)?.filter(|found| found.policy.is_self_service());
        let programme = found.ok_or(Refusal::AreaClosed)?;
        if let Some(open) = running(tx, &programme, asked)? {
            return Ok(Ok(open));
        }
        if known(tx, &asked.email.address())?.is_some()
            && programme.policy.account.known_address == KnownAddress::Direct
        {
            // Counted, so that nobody asks for addresses by the hundred.
            count_hour(tx)?;
            return Ok(Err(Refusal::EmailHasAccount));
        }
        if !may_cause_letter(tx, &asked.email.login())? {
            return Ok(Err(Refusal::SlowDown { seconds: 600 }));
        }
        register(tx, &programme, asked).map(Ok)
    })??;
    desk.wake_courier();
    Ok(registration)
}

/// The account an address has proved to be the way to. One that was never proved is nobody's answer:
/// a letter to it finds out (decision 4).
fn known(sql: &Connection, email: &str) -> Result<Option<Account>> {
    people::account_by_proved_email(sql, email)
}

/// The open registration with these very answers: a double tap, a kiosk that died after the commit.
fn running(tx: &Tx<'_>, programme: &Programme, asked: &Create) -> Result<Option<Registration>> {
    for open in intents::open_of_email(tx, programme.id, &asked.email.address())? {
        let is_same = open.first_name.as_deref() == Some(asked.first_name.as_str())
            && open.last_name.as_deref() == Some(asked.last_name.as_str())
            && intents::intent(tx, open.id)?.1 == asked.birth_date
            && open.voucher.is_none();
        if !lapse_if_over(tx, &open)? && is_same {
            return Ok(Some(open));
        }
    }
    Ok(None)
}

fn register(tx: &Tx<'_>, programme: &Programme, asked: &Create) -> Result<Registration> {
    let draft = Registration {
        id: 0,
        handle: tx.desk().dice().name(),
        case_number: next_case_number(tx)?,
        programme: programme.id,
        voucher: None,
        account: None,
        first_name: Some(asked.first_name.as_str().to_owned()),
        last_name: Some(asked.last_name.as_str().to_owned()),
        email: Some(asked.email.address()),
        language: asked.language.clone(),
        state: "open".to_owned(),
        entered_at: tx.at(),
        deadline_at: None,
    };
    let id = registrations::open(tx, &draft)?;
    let registration = Registration { id, ..draft };
    if let Some(birth_date) = &asked.birth_date {
        intents::set_birth_date(tx, id, birth_date)?;
        intents::set_intent(tx, id, Some("takeover"), None)?;
    }
    post_first(tx, &registration, programme)?;
    tx.record("account_asked", Object::Registration, id)?;
    Ok(registration)
}

/// Posts the first letter of a registration without a voucher: what opens the account or confirms the
/// address, or, to an address that has an account of its own, the way back to that one (H-24).
///
/// # Errors
/// A fault when the file refuses.
pub fn post_first(tx: &Tx<'_>, registration: &Registration, programme: &Programme) -> Result<()> {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let (first_name, last_name, recipient) =
        (text(&registration.first_name), text(&registration.last_name), text(&registration.email));
    let is_change = intents::intent(tx, registration.id)?.0.as_deref() == Some("address");
    let known = known(tx, &recipient)?.filter(|known| Some(known.id) != registration.account);
    let kind = match (&known, is_change) {
        (Some(_), _) => KNOWN_ACCOUNT,
        (None, true) => ADDRESS_CODE,
        (None, false) if programme.policy.starts_with_password() => TEMPORARY_PASSWORD,
        (None, false) => ACTIVATION,
    };
    if !is_change {
        let intent = match (&known, intents::intent(tx, registration.id)?) {
            (Some(_), _) => Some("known"),
            (None, (_, Some(_))) => Some("takeover"),
            (None, _) => None,
        };
        intents::set_intent(tx, registration.id, intent, None)?;
    }
    let login = Email::parse(&recipient).map_err(|_| Error::fault("a draft without an address"))?.login();
    let login = known.as_ref().map_or(login, |known| known.login.clone());
    // Who has an account is greeted by the name they gave then, not by what somebody typed today.
    let name = known.as_ref().map_or_else(
        || format!("{first_name} {last_name}"),
        |known| format!("{} {}", known.person.first_name, known.person.last_name),
    );
    let draft = Draft {
        kind,
        language: known.as_ref().map_or(&registration.language, |known| &known.person.language),
        recipient: &recipient,
        recipient_name: &name,
        facts: json!({
            "first_name": first_name, "last_name": last_name, "programme": programme.id, "login": login,
            "entered_at": registration.entered_at, "case_number": registration.case_number,
        }),
        registration: Some(registration.id),
        account: known.as_ref().map(|known| known.id),
        message_id: &tx.desk().dice().name(),
    };
    letters::post(tx, &draft, tx.at())?;
    Ok(())
}
