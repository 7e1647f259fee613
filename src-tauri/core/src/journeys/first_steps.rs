//! The steps of the first days: a printer chosen and tried, a reader tried, letters left to wait.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{TestFacts, VoucherFacts, test_page, voucher_sheets};
use crate::domain::code::{Code, Kind};
use crate::domain::policy_file::PRESETS;
use crate::domain::preset::{Edits, fill};
use crate::error::Result;
use crate::journeys::add_programme::add_programme;
use crate::journeys::print;
use crate::journeys::set_house::{HouseFile, set_house};
use crate::printer::{NO_QUEUE, Outcome, queues};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::institution::steps::{self, FirstSteps, Verdict};
use crate::storage::ledger::Object;

/// The code of the test square: right letters that no desk ever gave out, so that reading them opens nothing.
pub fn test_code() -> Code {
    Code::from_random([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
}

/// The text of the test square.
pub fn test_payload() -> String {
    test_code().payload(Kind::Voucher)
}

/// Papers go to that queue from now on; none means that the house has no printer, which is an answer too.
///
/// # Errors
/// [`Refusal::QueueUnknown`] when the spooler does not know it.
pub fn choose_printer(desk: &Desk, by: &Actor, queue: Option<&str>) -> Result<()> {
    if let Some(queue) = queue.filter(|queue| !queues().iter().any(|known| known == queue)) {
        return Err(Refusal::QueueUnknown { queue: queue.to_owned() }.into());
    }
    let chosen = queue.unwrap_or(NO_QUEUE);
    set_house(desk, by, HouseFile { printer: chosen.to_owned(), ..HouseFile::of(&desk.house()?) })?;
    if !desk.institution().is_rehearsal {
        desk.printer().turn_to(chosen);
    }
    judge(desk, by, Step::Printer, if queue.is_some() { Verdict::Open } else { Verdict::Without })
}

/// Tickets of the kiosk go to that queue from now on, a roll of 80 mm; none means that they are slips like others.
///
/// # Errors
/// [`Refusal::QueueUnknown`] when the spooler does not know it.
pub fn choose_tickets(desk: &Desk, by: &Actor, queue: Option<&str>) -> Result<()> {
    if let Some(queue) = queue.filter(|queue| !queues().iter().any(|known| known == queue)) {
        return Err(Refusal::QueueUnknown { queue: queue.to_owned() }.into());
    }
    let tickets = queue.unwrap_or_default().to_owned();
    set_house(desk, by, HouseFile { tickets, ..HouseFile::of(&desk.house()?) })
}

/// Prints the test page.
///
/// # Errors
/// [`Refusal::PrinterRefused`] with the spooler's words.
pub fn print_test(desk: &Desk, by: &Actor) -> Result<Outcome> {
    let (words, now) = (desk.words(), desk.now()?);
    let sayer = Sayer { words, zone: desk.zone() };
    let facts = TestFacts {
        at: sayer.moment(now),
        printer: desk.printer().name().unwrap_or_default(),
        code: test_code().groups(),
        payload: test_payload(),
    };
    let document = print::fitting(test_page(words, &print::style(desk)?, &facts))?;
    print::print(desk, by, words, &words.say("first-test-title"), &document)
}

/// Adds a programme from a preset with the school's own words, which a voucher must have room for.
///
/// # Errors
/// [`Refusal::ProgrammeUnknown`], [`Refusal::TextDoesNotFit`], and as [`add_programme`].
pub fn add_preset(desk: &Desk, by: &Actor, preset: &str, edits: &Edits) -> Result<i64> {
    let found = PRESETS.iter().find(|(name, _)| *name == preset);
    let (key, text) = found.ok_or_else(|| Refusal::ProgrammeUnknown { key: preset.to_owned() })?;
    let facts = VoucherFacts { code: test_code().letters(), programme: edits.name.clone(), ..VoucherFacts::default() };
    print::fitting(voucher_sheets(desk.words(), &print::style(desk)?, &[facts]))?;
    add_programme(desk, by, key, key, &fill(text, edits))
}

/// A step that somebody judges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Step {
    Printer,
    Reader,
    Mail,
}

/// Keeps what somebody says of a step.
///
/// # Errors
/// A fault when the file refuses.
pub fn judge(desk: &Desk, by: &Actor, step: Step, verdict: Verdict) -> Result<()> {
    desk.write(by, |tx| {
        let mut steps: FirstSteps = steps::steps(tx)?;
        match step {
            Step::Printer => steps.printer = verdict,
            Step::Reader => steps.reader = verdict,
            Step::Mail => steps.mail = verdict,
        }
        steps::set(tx, &steps)?;
        tx.record("step_judged", Object::Institution, 1)
    })
}
