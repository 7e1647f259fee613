//! Entries between counter and kiosk: cases by their number, a password chosen eyes off, the kiosk attended.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::doors::entry::{Nothing, Visit};
use crate::doors::kiosk::print::Printed;
use crate::error::Result;
use crate::journeys::order_kiosk as ordering;
use crate::journeys::print_next_step::{NextStep, print_case};
use crate::journeys::redeem_voucher::parse_email;
use crate::journeys::start_case::{Start, start_case};
use crate::journeys::work_case as working;
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::views::case::{self as view, CaseList, CaseProgramme, CaseView};
use crate::views::counter_state::{CounterState, counter_state};
use crate::views::order::{CurrentOrder, current_order};
use crate::words::LANGUAGES;

/// A case number, as somebody says it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseNumber {
    /// `G-27`, `27`.
    pub number: String,
}

/// A case.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneCase {
    /// Its row.
    pub case: i64,
}

/// Names and address as they should be.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Correction {
    pub case: i64,
    pub first_name: String,
    pub last_name: String,
    /// None for a person without one.
    pub email: Option<String>,
}

/// Somebody who came to the desk first.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct NewCase {
    pub first_name: String,
    pub last_name: String,
    /// None for a person without one.
    pub email: Option<String>,
    pub language: String,
    /// The voucher's code.
    pub code: Option<String>,
    /// The programme's row, where it takes no voucher.
    pub programme: Option<i64>,
}

/// How identity was checked.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// The case's row.
    pub case: i64,
    /// `card`, `known` or `vouched`; never a document's number.
    pub check: String,
}

fn told(visit: &Visit<'_>, case: i64) -> Result<CaseView> {
    view::case(visit.desk, case, visit.sayer())
}

fn written(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

pub(super) fn find(visit: &Visit<'_>, asked: CaseNumber) -> Result<CaseList> {
    view::find_case(visit.desk, &asked.number, visit.sayer())
}

pub(super) fn open(visit: &Visit<'_>, asked: OneCase) -> Result<CaseView> {
    working::open_case(visit.desk, &visit.seat.actor()?, asked.case)?;
    told(visit, asked.case)
}

pub(super) fn start(visit: &Visit<'_>, asked: NewCase) -> Result<CaseView> {
    if !LANGUAGES.contains(&asked.language.as_str()) {
        return Err(Refusal::LanguageUnknown { tag: asked.language }.into());
    }
    let start = Start {
        names: working::names(&asked.first_name, &asked.last_name)?,
        email: written(asked.email.as_deref()).map(parse_email).transpose()?,
        language: asked.language,
        code: written(asked.code.as_deref()).map(str::to_owned),
        programme: asked.programme,
    };
    told(visit, start_case(visit.desk, &visit.seat.actor()?, &start)?)
}

pub(super) fn correct(visit: &Visit<'_>, asked: Correction) -> Result<CaseView> {
    let (first, last) = working::names(&asked.first_name, &asked.last_name)?;
    let email = written(asked.email.as_deref()).map(parse_email).transpose()?;
    working::correct_case(visit.desk, &visit.seat.actor()?, asked.case, (&first, &last), email.as_ref())?;
    told(visit, asked.case)
}

pub(super) fn check_identity(visit: &Visit<'_>, asked: Checked) -> Result<CaseView> {
    working::check_identity(visit.desk, &visit.seat.actor()?, asked.case, &asked.check)?;
    told(visit, asked.case)
}

pub(super) fn send(visit: &Visit<'_>, asked: OneCase) -> Result<CaseView> {
    working::send_case(visit.desk, &visit.seat.actor()?, asked.case)?;
    told(visit, asked.case)
}

pub(super) fn print(visit: &Visit<'_>, asked: OneCase) -> Result<Printed> {
    Ok(match print_case(visit.desk, &visit.seat.actor()?, asked.case, visit.sayer())? {
        NextStep::Left(outcome) => Printed::of(outcome, None),
        NextStep::OnScreen(code) => Printed::of(Outcome::NoPrinter, Some(code.groups())),
    })
}

/// Where a case can begin without a voucher.
pub(super) fn programmes(visit: &Visit<'_>, _: Nothing) -> Result<Vec<CaseProgramme>> {
    view::case_programmes(visit.desk)
}

pub(super) fn drop_case(visit: &Visit<'_>, asked: OneCase) -> Result<CaseView> {
    working::drop_case(visit.desk, &visit.seat.actor()?, asked.case)?;
    told(visit, asked.case)
}

/// The password is chosen at the kiosk; this window only hears how far that is.
pub(super) fn activate_here(visit: &Visit<'_>, asked: OneCase) -> Result<CurrentOrder> {
    ordering::order_activation(visit.desk, &visit.seat.actor()?, asked.case)?;
    order(visit, Nothing {})
}

pub(super) fn order(visit: &Visit<'_>, _: Nothing) -> Result<CurrentOrder> {
    current_order(visit.desk, visit.sayer())
}

pub(super) fn cancel_order(visit: &Visit<'_>, _: Nothing) -> Result<CurrentOrder> {
    ordering::cancel_order(visit.desk, &visit.seat.actor()?)?;
    order(visit, Nothing {})
}

pub(super) fn take_over(visit: &Visit<'_>, _: Nothing) -> Result<CurrentOrder> {
    ordering::order(visit.desk, &visit.seat.actor()?, "take_over")?;
    order(visit, Nothing {})
}

pub(super) fn wipe(visit: &Visit<'_>, _: Nothing) -> Result<CurrentOrder> {
    ordering::order(visit.desk, &visit.seat.actor()?, "wipe")?;
    order(visit, Nothing {})
}

pub(super) fn close(visit: &Visit<'_>, _: Nothing) -> Result<CounterState> {
    ordering::set_closed(visit.desk, &visit.seat.actor()?, true)?;
    counter_state(visit.desk, visit.seat, visit.sayer())
}

pub(super) fn reopen(visit: &Visit<'_>, _: Nothing) -> Result<CounterState> {
    ordering::set_closed(visit.desk, &visit.seat.actor()?, false)?;
    counter_state(visit.desk, visit.seat, visit.sayer())
}
