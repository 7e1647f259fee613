//! The "next step" slip: a sibling of the mailed code, on paper or, without a printer, on screen.

use jiff::Timestamp;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{NextStepFacts, Second, next_step_slip};
use crate::domain::code::Code;
use crate::error::{Error, Result};
use crate::journeys::print::{fitting, print, style};
use crate::journeys::word_papers::{own_words, said_too};
use crate::journeys::work_case::open_one;
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::cases;
use crate::storage::codes;
use crate::storage::ledger::Object;
use crate::storage::letters;
use crate::storage::programmes;
use crate::storage::registrations::{self, Registration, intents};
use crate::views::home::kiosk_home;
use crate::words::Words;

/// What became of the slip.
pub enum NextStep {
    /// It left.
    Left(Outcome),
    /// No paper came out: the code, to be shown for a short while.
    OnScreen(Code),
}

/// Draws a code for an open registration and prints it. An older printed code of the same
/// registration dies; the mailed one lives (decision 15).
///
/// # Errors
/// [`Refusal::RegistrationUnknown`] when it has ended.
pub fn print_next_step(desk: &Desk, handle: &str, sayer: Sayer<'_>) -> Result<NextStep> {
    let code = desk.dice().code();
    let mac = desk.index_key().code(&code);
    let has_printer = desk.printer().name().is_some() || desk.institution().is_rehearsal;
    let (registration, programme) = desk.write(&Actor::Kiosk, |tx| {
        let unknown = || Error::from(Refusal::RegistrationUnknown);
        let open = registrations::by_handle(tx, handle)?.filter(|open| open.state == "open").ok_or_else(unknown)?;
        for channel in ["paper", "screen"] {
            codes::end_all(tx, "activation", open.id, Some(channel), "replaced", tx.at())?;
        }
        let id = codes::add(tx, &mac, "activation", open.id, if has_printer { "paper" } else { "screen" }, tx.at())?;
        let programme = programmes::by_id(tx, open.programme)?.ok_or_else(unknown)?;
        let intent = intents::intent(tx, open.id)?.0;
        let is_ordinary = open.voucher.is_some() || programme.policy.is_self_service();
        if !is_ordinary || intent.is_some_and(|intent| intent != "takeover") {
            // The letter explains that an access still runs, or that the address has an account;
            // the slip looks like any other and opens nothing (decisions 17 and 30).
            codes::end(tx, id, "replaced", tx.at())?;
        }
        tx.record("next_step_printed", Object::Registration, open.id)?;
        Ok((open, programme.policy.name))
    })?;
    if !has_printer {
        return Ok(NextStep::OnScreen(code));
    }
    let (words, second) = voices(desk, registration.programme, sayer, registration.deadline_at)?;
    let sayer = Sayer { words: &words, ..sayer };
    let facts = NextStepFacts { second, ..facts(desk, &registration, programme, &code, sayer)? };
    leave(desk, &Actor::Kiosk, code, &facts, sayer)
}

/// The same for a case at the counter, once its person is known: whoever has no address takes their
/// code home, or to a kiosk that is busy now (decision 3). It lives as long as the case.
///
/// # Errors
/// [`Refusal::CaseUnknown`]; [`Refusal::CaseIncomplete`] without names;
/// [`Refusal::IdentityUnchecked`] before staff said how they know who stands there.
pub fn print_case(desk: &Desk, by: &Actor, case: i64, sayer: Sayer<'_>) -> Result<NextStep> {
    let code = desk.dice().code();
    let mac = desk.index_key().code(&code);
    let has_printer = desk.printer().name().is_some() || desk.institution().is_rehearsal;
    let (registration, programme, mailed) = desk.write(by, |tx| {
        let open = open_one(tx, case)?;
        if open.first_name.is_none() || open.last_name.is_none() {
            return Err(Refusal::CaseIncomplete.into());
        }
        if cases::facts(tx, case)?.is_none_or(|facts| facts.identity.is_none()) {
            return Err(Refusal::IdentityUnchecked.into());
        }
        for channel in ["paper", "screen"] {
            codes::end_all(tx, "activation", case, Some(channel), "replaced", tx.at())?;
        }
        let id = codes::add(tx, &mac, "activation", case, if has_printer { "paper" } else { "screen" }, tx.at())?;
        if let Some(deadline) = open.deadline_at {
            codes::end_at(tx, id, deadline)?;
        }
        let programme = programmes::by_id(tx, open.programme)?.ok_or(Refusal::CaseUnknown)?;
        let mailed = letters::newest_state(tx, case)?.is_some_and(|state| state != "cancelled");
        tx.record("next_step_printed", Object::Registration, case)?;
        Ok((open, programme.policy.name, mailed))
    })?;
    if !has_printer {
        return Ok(NextStep::OnScreen(code));
    }
    let (words, second) = voices(desk, registration.programme, sayer, registration.deadline_at)?;
    let sayer = Sayer { words: &words, ..sayer };
    let place = sayer.words.say("case-slip-place");
    let facts = NextStepFacts { mailed, place, second, ..facts(desk, &registration, programme, &code, sayer)? };
    leave(desk, by, code, &facts, sayer)
}

/// The words of the slip, and those it says too: the house's first, so that staff can help, then the visitor's.
fn voices(desk: &Desk, programme: i64, sayer: Sayer<'_>, deadline: Option<i64>) -> Result<(Words, Option<Second>)> {
    let wording = desk.read(|sql| programmes::wording(sql, programme))?;
    let (house, visitor) = (desk.institution().language, sayer.words.tag());
    let second = match wording.second.as_str() {
        "" => None,
        _ if visitor != house => Some(visitor),
        _ => wording.second_of(&house, &house, &house),
    };
    let until = deadline.and_then(|at| Timestamp::from_second(at).ok());
    let first = if second.is_some() { desk.words() } else { sayer.words };
    Ok((own_words(&wording, first), second.map(|tag| said_too(&wording, tag, until, sayer.zone))))
}

/// Sends it to the printer; where none takes it, the code is shown.
fn leave(desk: &Desk, by: &Actor, code: Code, facts: &NextStepFacts, sayer: Sayer<'_>) -> Result<NextStep> {
    let document = fitting(next_step_slip(sayer.words, &style(desk)?, facts))?;
    match print(desk, by, sayer.words, &sayer.words.say("paper-next-title"), &document) {
        Ok(Outcome::NoPrinter) | Err(Error::Refused(Refusal::PrinterRefused { .. })) => Ok(NextStep::OnScreen(code)),
        Ok(outcome) => Ok(NextStep::Left(outcome)),
        Err(error) => Err(error),
    }
}

fn facts(
    desk: &Desk,
    registration: &Registration,
    programme: String,
    code: &Code,
    sayer: Sayer<'_>,
) -> Result<NextStepFacts> {
    let now = desk.now()?;
    let name =
        [&registration.first_name, &registration.last_name].map(|part| part.clone().unwrap_or_default()).join(" ");
    let deadline = registration.deadline_at.and_then(|at| Timestamp::from_second(at).ok());
    let home = kiosk_home(desk, sayer)?;
    Ok(NextStepFacts {
        programme,
        name,
        deadline: deadline.map(|at| sayer.moment(at)),
        code: code.letters(),
        mailed: true,
        hours: home.desk.hours,
        reference: registration.case_number.clone(),
        printed: format!("{} {}", sayer.figures(sayer.day_of(now)), sayer.clock(now)),
        place: sayer.words.say("kiosk-name"),
        second: None,
    })
}
