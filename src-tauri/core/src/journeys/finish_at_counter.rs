//! "Finish at the counter": what was typed so far becomes a case with a number on paper, and the kiosk forgets it.

use jiff::{SignedDuration, Timestamp};

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::documents::{CaseFacts, case_slip};
use crate::domain::calendar;
use crate::domain::email::Email;
use crate::domain::name::Name;
use crate::domain::voucher::State;
use crate::error::{Error, Result};
use crate::journeys::lapse::lapse_if_over;
use crate::journeys::print::{fitting, print, style};
use crate::journeys::recognise::recognise_at_kiosk;
use crate::journeys::redeem_voucher::{check_usable, next_case_number};
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::ledger::Object;
use crate::storage::registrations::{self, Registration};
use crate::storage::{cases, orders, vouchers};
use crate::views::home::kiosk_home;
use crate::words::LANGUAGES;

/// Days a case waits for its person, after the one it was opened on: it holds a voucher and a draft.
pub const KEPT_DAYS: u32 = 7;

/// What a learner has typed so far.
#[derive(Debug, Clone)]
pub struct Unfinished {
    /// The registration, where there is one already.
    pub registration: Option<String>,
    /// The voucher's code.
    pub code: Option<String>,
    /// First names; may be empty.
    pub first_name: String,
    /// Family name; may be empty.
    pub last_name: String,
    /// Address; may be empty.
    pub email: String,
    /// Language of the visit.
    pub language: String,
    /// The order that asked for it.
    pub order: Option<i64>,
}

/// A case the counter will finish.
pub struct HandedOver {
    /// The case.
    pub registration: Registration,
    /// How its slip left.
    pub outcome: Outcome,
}

/// Opens the case, or marks the registration there is, and prints its number.
///
/// # Errors
/// [`Refusal::NothingToDo`] without a code or a registration; as [`recognise_at_kiosk`] and
/// [`check_usable`]; [`Refusal::RegistrationUnknown`] when it has ended.
pub fn finish_at_counter(desk: &Desk, typed: &Unfinished, sayer: Sayer<'_>) -> Result<HandedOver> {
    if !LANGUAGES.contains(&typed.language.as_str()) {
        return Err(Refusal::LanguageUnknown { tag: typed.language.clone() }.into());
    }
    desk.check_space()?;
    let voucher = match (&typed.registration, &typed.code) {
        (Some(_), _) => None,
        (None, Some(code)) => Some(voucher_of(desk, code)?),
        (None, None) => return Err(Refusal::NothingToDo.into()),
    };
    let registration = desk.write(&Actor::Kiosk, |tx| {
        let handed = match (&typed.registration, voucher) {
            (Some(handle), _) => registrations::by_handle(tx, handle)?
                .filter(|open| open.state == "open")
                .ok_or(Refusal::RegistrationUnknown)?,
            (None, Some(voucher)) => open(tx, voucher, typed)?,
            (None, None) => return Err(Refusal::NothingToDo.into()),
        };
        cases::mark(tx, handed.id, "handed", kept_until(tx)?)?;
        tx.record("case_handed_over", Object::Registration, handed.id)?;
        let asked = orders::newest(tx)?.filter(|order| Some(order.id) == typed.order && order.kind == "take_over");
        if let Some(order) = asked {
            orders::end(tx, order.id, "done", tx.at(), Some(handed.id))?;
        }
        Ok(handed)
    })?;
    let outcome = put_on_paper(desk, &registration, sayer)?;
    Ok(HandedOver { registration, outcome })
}

fn voucher_of(desk: &Desk, code: &str) -> Result<i64> {
    let row = recognise_at_kiosk(desk, code)?;
    if row.purpose == "voucher" { Ok(row.subject) } else { Err(Refusal::CodeUnknown.into()) }
}

/// Until when a case of this moment is kept.
///
/// # Errors
/// A fault where the calendar ends.
pub fn kept_until(tx: &Tx<'_>) -> Result<i64> {
    let end = calendar::end_of_day(tx.now(), KEPT_DAYS, tx.desk().zone());
    end.map(Timestamp::as_second).ok_or_else(|| Error::fault("no day follows"))
}

/// Holds the voucher with what can be read of names and address; what cannot is asked at the counter.
fn open(tx: &Tx<'_>, voucher: i64, typed: &Unfinished) -> Result<Registration> {
    if let Some(open) = registrations::open_of_voucher(tx, voucher)?
        && !lapse_if_over(tx, &open)?
    {
        return Err(Refusal::VoucherNotUsable.into());
    }
    let (voucher, programme) = check_usable(tx, voucher, calendar::day_of(tx.now(), tx.desk().zone()))?;
    let name = |text: &str| Name::parse(text).ok().map(|name| name.as_str().to_owned());
    let draft = Registration {
        id: 0,
        handle: tx.desk().dice().name(),
        case_number: next_case_number(tx)?,
        programme: programme.id,
        voucher: Some(voucher.id),
        account: None,
        first_name: name(&typed.first_name),
        last_name: name(&typed.last_name),
        email: Email::parse(&typed.email).ok().map(|email| email.address()),
        language: typed.language.clone(),
        state: "open".to_owned(),
        entered_at: tx.at(),
        deadline_at: None,
    };
    let id = registrations::open(tx, &draft)?;
    // The compare-and-set: of many that try at once, one holds the voucher (V-11).
    if !vouchers::move_state(tx, voucher.id, State::Issued, State::Held, tx.at())? {
        return Err(Refusal::VoucherNotUsable.into());
    }
    tx.record("voucher_held", Object::Voucher, voucher.id)?;
    Ok(Registration { id, ..draft })
}

/// The paper names nobody: it lies on the kiosk's tray.
fn put_on_paper(desk: &Desk, case: &Registration, sayer: Sayer<'_>) -> Result<Outcome> {
    let (now, home) = (desk.now()?, kiosk_home(desk, sayer)?);
    let kept = now + SignedDuration::from_hours(24 * i64::from(KEPT_DAYS));
    let facts = CaseFacts {
        number: case.case_number.clone(),
        day: sayer.long_day(sayer.day_of(now)),
        desk: match home.desk.place {
            Some(place) => format!("{}, {place}", home.desk.name),
            None => home.desk.name,
        },
        hours: home.desk.hours,
        kept: sayer.long_day(sayer.day_of(kept)),
        printed: format!("{} {}", sayer.figures(sayer.day_of(now)), sayer.clock(now)),
        place: sayer.words.say("kiosk-name"),
    };
    let document = fitting(case_slip(sayer.words, &style(desk)?, &facts))?;
    match print(desk, &Actor::Kiosk, sayer.words, &sayer.words.say("paper-case-title"), &document) {
        Err(Error::Refused(Refusal::PrinterRefused { .. })) => Ok(Outcome::NoPrinter),
        other => other,
    }
}
