//! Redeeming a voucher: it is held, a draft is kept, a letter is posted, all at once (V-4…V-8).

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::Connection;
use serde_json::json;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::email::{self, Email};
use crate::domain::name::{self, LONGEST, Name};
use crate::domain::voucher::{State, may_be_entered};
use crate::error::Result;
use crate::journeys::lapse::{ACTIVATION, lapse_if_over};
use crate::journeys::recognise::{Carried, parse, recognise_at_kiosk};
use crate::refusal::{Field, Refusal};
use crate::storage::ledger::Object;
use crate::storage::letters::{self, Draft};
use crate::storage::people;
use crate::storage::programmes::{self, Programme};
use crate::storage::registrations::{self, Registration};
use crate::storage::vouchers::{self, Voucher};
use crate::words::LANGUAGES;

pub use crate::domain::letter::STILL_RUNNING;

/// What a learner typed.
#[derive(Debug, Clone)]
pub struct Redeem {
    /// The voucher's code.
    pub code: Carried,
    /// First names.
    pub first_name: Name,
    /// Family name.
    pub last_name: Name,
    /// Address.
    pub email: Email,
    /// Language of the visit.
    pub language: String,
}

impl Redeem {
    /// Reads the five texts of the form.
    ///
    /// # Errors
    /// The refusal of the first one that is wrong.
    pub fn parse(code: &str, first_name: &str, last_name: &str, email: &str, language: &str) -> Result<Self> {
        if !LANGUAGES.contains(&language) {
            return Err(Refusal::LanguageUnknown { tag: language.to_owned() }.into());
        }
        Ok(Self {
            code: parse(code)?,
            first_name: parse_name(first_name, Field::FirstName)?,
            last_name: parse_name(last_name, Field::LastName)?,
            email: parse_email(email)?,
            language: language.to_owned(),
        })
    }
}

/// Reads a name.
///
/// # Errors
/// The refusal that says which name and why.
pub fn parse_name(text: &str, which: Field) -> Result<Name> {
    Name::parse(text).map_err(|flaw| {
        match flaw {
            name::Flaw::Missing => Refusal::NameMissing { which },
            name::Flaw::TooLong => Refusal::NameTooLong { which, most: i64::try_from(LONGEST).unwrap_or(100) },
            name::Flaw::Symbols => Refusal::NameHasSymbols { which },
        }
        .into()
    })
}

/// Reads an address.
///
/// # Errors
/// The refusal that says what is missing.
pub fn parse_email(text: &str) -> Result<Email> {
    Email::parse(text).map_err(|flaw| {
        match flaw {
            email::Flaw::Incomplete => Refusal::EmailIncomplete,
            email::Flaw::Impossible => Refusal::EmailImpossible,
        }
        .into()
    })
}

/// Redeems; answers the registration. Asked twice with the same answers (a double tap, a kiosk
/// that died after the commit) it answers the same registration again.
///
/// # Errors
/// Refused when the voucher cannot be used; a wrong code counts as an attempt.
pub fn redeem_voucher(desk: &Desk, asked: &Redeem) -> Result<Registration> {
    desk.check_space()?;
    let code = recognise_at_kiosk(desk, &asked.code.handed())?;
    if code.purpose != "voucher" {
        return Err(Refusal::CodeUnknown.into());
    }
    #[cfg(feature = "broken")]
    if crate::broken::is("no-cas") {
        return redeem_by_an_old_look(desk, code.subject, asked);
    }
    let registration = desk.write(&Actor::Kiosk, |tx| redeem(tx, tx, code.subject, asked))?;
    desk.wake_courier();
    Ok(registration)
}

/// The negative control: looks before the lock and writes by what it saw.
#[cfg(feature = "broken")]
fn redeem_by_an_old_look(desk: &Desk, voucher: i64, asked: &Redeem) -> Result<Registration> {
    desk.read(|seen| {
        vouchers::by_id(seen, voucher)?;
        desk.write(&Actor::Kiosk, |tx| redeem(tx, seen, voucher, asked))
    })
}

/// Redeems by what is `seen`, which is the transaction itself.
fn redeem(tx: &Tx<'_>, seen: &Connection, voucher: i64, asked: &Redeem) -> Result<Registration> {
    if let Some(open) = registrations::open_of_voucher(seen, voucher)?
        && !lapse_if_over(tx, &open)?
    {
        return if is_same(&open, asked) { Ok(open) } else { Err(Refusal::VoucherNotUsable.into()) };
    }
    let (voucher, programme) = check_usable(seen, voucher, calendar::day_of(tx.now(), tx.desk().zone()))?;
    let is_running = is_access_running(tx, &asked.email, programme.id, tx.now())?;
    let draft = Registration {
        id: 0,
        handle: tx.desk().dice().name(),
        case_number: next_case_number(tx)?,
        programme: programme.id,
        voucher: Some(voucher.id).filter(|_| !is_running),
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
    // The compare-and-set: of many that try at once, one holds the voucher (V-11).
    if !vouchers::move_state(tx, voucher.id, State::Issued, State::Held, tx.at())? {
        return Err(Refusal::VoucherNotUsable.into());
    }
    if is_running {
        // The page is the ordinary one, the letter explains, and the voucher is free again (V-G7):
        // the same writes as for anybody else, so that nothing tells from outside (decision 30).
        vouchers::move_state(tx, voucher.id, State::Held, State::Issued, tx.at())?;
    }
    let registration = Registration { id, ..draft };
    post_letter(tx, &registration, &programme, if is_running { STILL_RUNNING } else { ACTIVATION })?;
    tx.record("voucher_entered", Object::Registration, id)?;
    tx.record(if is_running { "voucher_answered" } else { "voucher_held" }, Object::Voucher, voucher.id)?;
    Ok(registration)
}

/// The voucher and its programme, if it can be entered on the local day `today`.
///
/// # Errors
/// [`Refusal::VoucherNotUsable`] for every reason there is: the counter knows which (decision 17).
pub fn check_usable(sql: &Connection, voucher: i64, today: Date) -> Result<(Voucher, Programme)> {
    let not_usable = || Refusal::VoucherNotUsable;
    let voucher = vouchers::by_id(sql, voucher)?.ok_or_else(not_usable)?;
    let batch = vouchers::batch(sql, voucher.batch)?.ok_or_else(not_usable)?;
    let use_by = batch.use_by.as_deref().and_then(|day| day.parse().ok());
    may_be_entered(voucher.state, use_by, today).map_err(|_| not_usable())?;
    let programme = programmes::by_id(sql, batch.programme)?.ok_or_else(not_usable)?;
    Ok((voucher, programme))
}

fn is_same(open: &Registration, asked: &Redeem) -> bool {
    open.first_name.as_deref() == Some(asked.first_name.as_str())
        && open.last_name.as_deref() == Some(asked.last_name.as_str())
        && open.email.as_deref() == Some(asked.email.address().as_str())
}

fn is_access_running(tx: &Tx<'_>, email: &Email, programme: i64, now: Timestamp) -> Result<bool> {
    let Some(account) = people::account_by_login(tx, &email.login())? else { return Ok(false) };
    let accesses = people::accesses(tx, account.id)?;
    Ok(accesses
        .iter()
        .any(|access| access.programme == programme && access.ends_at.is_none_or(|ends| ends > now.as_second())))
}

/// The next case number of the day: they begin again every morning.
///
/// # Errors
/// A fault when the file refuses.
pub fn next_case_number(tx: &Tx<'_>) -> Result<String> {
    let today = calendar::day_of(tx.now(), tx.desk().zone());
    let since = today.to_zoned(tx.desk().zone().clone()).map_or(0, |start| start.timestamp().as_second());
    Ok(format!("G-{}", registrations::count_since(tx, since)? + 1))
}

/// Posts a registration's letter; the code in it is drawn when it is sent.
///
/// # Errors
/// A fault when the file refuses.
pub fn post_letter(tx: &Tx<'_>, registration: &Registration, programme: &Programme, kind: &str) -> Result<i64> {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let (first_name, last_name) = (text(&registration.first_name), text(&registration.last_name));
    let draft = Draft {
        kind,
        language: &registration.language,
        recipient: &text(&registration.email),
        recipient_name: &format!("{first_name} {last_name}"),
        facts: json!({
            "first_name": first_name, "last_name": last_name, "programme": programme.id,
            "entered_at": registration.entered_at, "case_number": registration.case_number,
        }),
        registration: Some(registration.id),
        account: None,
        message_id: &tx.desk().dice().name(),
    };
    letters::post(tx, &draft, tx.at())
}
