//! The "next step" slip: a sibling of the mailed code, on paper or, without a printer, on screen.

use jiff::Timestamp;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{NextStepFacts, next_step_slip};
use crate::domain::code::Code;
use crate::error::{Error, Result};
use crate::journeys::print::{fitting, print, style};
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::codes;
use crate::storage::ledger::Object;
use crate::storage::programmes;
use crate::storage::registrations::{self, Registration, intents};
use crate::views::home::kiosk_home;

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
    let facts = facts(desk, &registration, programme, &code, sayer)?;
    let document = fitting(next_step_slip(sayer.words, &style(desk)?, &facts))?;
    match print(desk, &Actor::Kiosk, sayer.words, &sayer.words.say("paper-next-title"), &document) {
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
    })
}
