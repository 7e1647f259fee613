//! First credentials for a class, or a school: a slip each with a code and the user name, in the order they are
//! handed out (E-4, E-14, J17).
//!
//! The secret is a code and not a password: nothing is kept that could be read again, and whoever has lost the
//! paper gets another, which ends the first (`docs/decisions/0008-first-credentials.md`).

use jiff::SignedDuration;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::documents::{ClassSlips, CredentialFacts, CredentialSecret, PerSheet, class_slips};
use crate::domain::code::{Code, Kind};
use crate::error::Result;
use crate::journeys::print::{fitting, pdf, style};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::desk as shelf;
use crate::storage::ledger::Object;
use crate::storage::programmes::Programme;
use crate::storage::rosters::{self, Waiting};
use crate::storage::{codes, programmes};

/// Characters of class and user name that fit on one line of a slip.
const ON_A_LINE: usize = 56;
/// Why slips that still work may be printed again.
pub const REASONS: [&str; 4] = ["lost", "misprint", "not_received", "other"];

/// Whose slips are asked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// The programme's key.
    pub programme: String,
    /// One class alone.
    pub group: Option<String>,
    /// Only people whom this import or a later one has created.
    pub since_import: Option<i64>,
    /// Why slips that still work are printed again; without a reason they are left out.
    pub again: Option<String>,
    /// How many stand on a sheet.
    pub per_sheet: PerSheet,
    /// A page with its name before each class.
    pub separated: bool,
}

/// What was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Printed {
    /// Slips.
    pub slips: i64,
    /// People left out because their slip still works.
    pub left_out: i64,
    /// Sheets of paper.
    pub sheets: i64,
}

/// Draws a code for everybody asked for and who has not used the account yet, and hands the PDF to `keep`; if
/// that fails, no code was drawn. Somebody's older code dies.
///
/// # Errors
/// [`Refusal::ProgrammeUnknown`], [`Refusal::RosterNotAsked`], [`Refusal::ReasonMissing`],
/// [`Refusal::NothingToDo`] when nobody waits; [`Refusal::TextDoesNotFit`]; whatever `keep` says.
pub fn print_class_slips(
    desk: &Desk,
    by: &Actor,
    wanted: &Wanted,
    sayer: Sayer<'_>,
    keep: impl FnOnce(&[u8]) -> Result<()>,
) -> Result<Printed> {
    let programme = desk.read(|sql| programmes::by_key(sql, &wanted.programme))?;
    let programme = programme.ok_or_else(|| Refusal::ProgrammeUnknown { key: wanted.programme.clone() })?;
    if !programme.policy.is_roster() {
        return Err(Refusal::RosterNotAsked { programme: programme.policy.name }.into());
    }
    let again = wanted.again.as_deref();
    if again.is_some_and(|reason| !REASONS.contains(&reason)) {
        return Err(Refusal::ReasonMissing.into());
    }
    desk.check_space()?;
    let now = desk.now()?;
    let deadline = now + SignedDuration::from_hours(programme.policy.activation.ttl_hours.into());
    let (words, title) = (sayer.words, sayer.words.say("paper-access-title"));
    // Whoever activates between the look and the lock is left out by the lock, so all of it happens in it.
    desk.write(by, |tx| {
        let at = tx.at();
        let all = rosters::waiting(tx, programme.id, wanted.group.as_deref(), wanted.since_import, at)?;
        let everybody = all.len();
        let people: Vec<Waiting> = all.into_iter().filter(|one| again.is_some() || !one.has_code).collect();
        if people.is_empty() {
            return Err(Refusal::NothingToDo.into());
        }
        let drawn: Vec<Code> = people.iter().map(|_| tx.desk().dice().code()).collect();
        let deadline_said = sayer.moment(deadline);
        let mut classes: Vec<ClassSlips> = vec![];
        for (person, code) in people.iter().zip(&drawn) {
            let slip = facts(tx, &programme, person, code, (&deadline_said, by.name()), sayer);
            match classes.last_mut().filter(|class| class.title == person.group) {
                Some(class) => class.slips.push(slip),
                None => classes.push(ClassSlips { title: person.group.clone(), slips: vec![slip] }),
            }
        }
        for class in &mut classes {
            let id = if class.title.is_empty() { "class-none" } else { "class-title" };
            class.title = words.say_with(id, &[("class", class.title.as_str().into())]);
        }
        let document = fitting(class_slips(words, &style(desk)?, &classes, wanted.per_sheet, wanted.separated))?;
        for (person, code) in people.iter().zip(&drawn) {
            codes::end_all(tx, "reset", person.account, None, "replaced", at)?;
            let mac = tx.desk().index_key().code(code);
            let row = codes::add(tx, &mac, "reset", person.account, "paper", at)?;
            codes::end_at(tx, row, deadline.as_second())?;
            match again.filter(|_| person.has_code) {
                Some(reason) => tx.record_because("first_slip_again", reason, Object::Account, person.account)?,
                None => tx.record("first_slip_printed", Object::Account, person.account)?,
            }
        }
        let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
        let sheets = count(document.pages());
        shelf::add_print(tx, &title, sheets, "folder", by.name(), at)?;
        keep(&pdf(desk, words, &title, &document, now)?)?;
        Ok(Printed { slips: count(people.len()), left_out: count(everybody - people.len()), sheets })
    })
}

fn facts(
    tx: &Tx<'_>,
    programme: &Programme,
    person: &Waiting,
    code: &Code,
    (deadline, by): (&str, &str),
    sayer: Sayer<'_>,
) -> CredentialFacts {
    let now = tx.now();
    let said = [("class", person.group.as_str().into()), ("user", person.login.as_str().into())];
    let whole = sayer.words.say_with("class-slip-about", &said);
    let is_short = !person.group.is_empty() && whole.chars().count() <= ON_A_LINE;
    CredentialFacts {
        name: format!("{} {}", person.first_name, person.last_name),
        about: if is_short { whole } else { sayer.words.say_with("class-slip-user", &said) },
        deadline: deadline.to_owned(),
        secret: CredentialSecret::Code(code.payload(Kind::Reset)),
        platform: programme.policy.platform.as_ref().map(|platform| platform.address.clone()),
        reference: format!("{:06}", person.account),
        printed: format!("{} {}", sayer.figures(sayer.day_of(now)), sayer.clock(now)),
        by: by.to_owned(),
        noise: u64::from_be_bytes(tx.desk().dice().bytes()),
    }
}
