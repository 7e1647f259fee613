//! An attestation of enrolment on paper, whose letters anybody may have checked (decision 34).

use jiff::ToSpan;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{AttestationFacts, LastRow, attestation};
use crate::domain::calendar;
use crate::error::Result;
use crate::journeys::print::{fitting, print, style};
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::codes;
use crate::storage::institution::{self, HOUSE, House};
use crate::storage::ledger::Object;
use crate::storage::people::newcomer;
use crate::storage::register::papers::{self, Enrolment};
use crate::views::attested::dates;

/// Months for which a paper can be checked, unless its person is forgotten before.
const MONTHS: i32 = 12;

/// Prints that a learner is enrolled, in the name of `by`, whom paper calls `named`.
///
/// # Errors
/// [`Refusal::LearnerUnknown`]; [`Refusal::EnrolmentUnknown`] when it is somebody else’s or cancelled;
/// [`Refusal::PrinterRefused`], after which the letters drawn for the paper are dead.
pub fn print_attestation(
    desk: &Desk,
    by: &Actor,
    named: &str,
    learner: i64,
    enrolment: i64,
    sayer: Sayer<'_>,
) -> Result<Outcome> {
    let now = desk.now()?;
    let (course, person, house) = desk.read(|sql| {
        let person = newcomer::by_learner(sql, learner)?.ok_or(Refusal::LearnerUnknown)?;
        let found =
            papers::enrolment_of(sql, enrolment)?.filter(|(course, owner)| is_attested(course, *owner, learner));
        let (course, _) = found.ok_or(Refusal::EnrolmentUnknown)?;
        Ok((course, person, institution::setting::<House>(sql, HOUSE)?.unwrap_or_default()))
    })?;
    let last_day = sayer.day_of(now).checked_add(MONTHS.months()).unwrap_or(sayer.day_of(now));
    let code = desk.dice().code();
    let mac = desk.index_key().code(&code);
    // Known before it is on paper: a paper whose letters nobody knows would accuse its bearer.
    let row = desk.write(by, |tx| {
        let row = codes::add(tx, &mac, "attestation", enrolment, "paper", tx.at())?;
        if let Some(ends) = calendar::end_of(last_day, desk.zone()) {
            codes::end_at(tx, row, ends.as_second())?;
        }
        tx.record("attestation_printed", Object::Learner, learner)?;
        Ok(row)
    })?;
    let born = person.birth_date.parse().ok();
    let facts = AttestationFacts {
        address: house.address,
        name: format!("{} {}", person.first_name, person.last_name).trim().to_owned(),
        birth: born.map(|day| sayer.plain_day(day)),
        programme: course.course.clone(),
        access: dates(&course, sayer),
        last: LastRow::State(sayer.words.say(&format!("person-enrolment-{}", course.state))),
        place_and_day: sayer.long_day(sayer.day_of(now)),
        signatory: named.to_owned(),
        has_stamp: true,
        code: code.letters(),
        telephone: Some(house.phone).filter(|phone| !phone.is_empty()),
        number: format!("{row:06}"),
        until: sayer.plain_day(last_day),
    };
    let printed = fitting(attestation(sayer.words, &style(desk)?, &facts)).and_then(|document| {
        // The title stays in the list of papers: it names nobody.
        print(desk, by, sayer.words, &sayer.words.say("paper-attestation-title"), &document)
    });
    if printed.is_err() {
        desk.write(by, |tx| codes::end(tx, row, "void", tx.at()))?;
    }
    printed
}

fn is_attested(course: &Enrolment, owner: Option<i64>, learner: i64) -> bool {
    owner == Some(learner) && course.state != "cancelled"
}

/// Ends every attestation of a learner’s files: nothing is left to be told.
///
/// # Errors
/// A fault when the file refuses.
pub fn end_attestations(tx: &rusqlite::Connection, file: i64, at: i64) -> Result<()> {
    for course in papers::enrolments(tx, file)? {
        codes::end_all(tx, "attestation", course.id, None, "void", at)?;
    }
    Ok(())
}
