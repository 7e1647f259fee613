//! A new password at the counter: identity checked by a person, a slip with a fresh code (E-G3, P-G7, decision 4).

use jiff::Timestamp;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{CredentialFacts, CredentialSecret, credential_slips};
use crate::domain::calendar;
use crate::domain::code::{Code, Kind};
use crate::domain::letter::RESET;
use crate::error::{Error, Result};
use crate::journeys::ask_new_password::programme_of;
use crate::journeys::end_codes::end_resets;
use crate::journeys::print::{fitting, print, style};
use crate::outbox::facts::reset_deadline;
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::institution::{self, House};
use crate::storage::ledger::Object;
use crate::storage::openings;
use crate::storage::people::{self, Account};
use crate::storage::programmes::Programme;
use crate::storage::{codes, letters};

/// How identity was checked: that and how is kept, never a document's number (E-G3).
pub const CHECKS: [&str; 3] = ["card_seen", "known_in_person", "class_teacher"];

/// A slip that has left, and the code it bears where it could not.
pub struct DeskReset {
    /// The account.
    pub account: Account,
    /// How the slip left.
    pub outcome: Outcome,
    /// The code, where there is no printer: shown to the learner for a moment.
    pub on_screen: Option<Code>,
    /// Until when the code works.
    pub deadline: Timestamp,
}

/// Draws a code, kills every older one, prints the slip.
///
/// # Errors
/// [`Refusal::ReasonMissing`] when no check is named; [`Refusal::AccountUnknown`];
/// [`Refusal::ResetClosed`] when the account's programmes offer no new password.
pub fn reset_at_desk(desk: &Desk, by: &Actor, account: i64, check: &str, sayer: Sayer<'_>) -> Result<DeskReset> {
    let check = CHECKS.iter().find(|known| **known == check).ok_or(Refusal::ReasonMissing)?;
    let code = desk.dice().code();
    let mac = desk.index_key().code(&code);
    let has_printer = desk.printer().name().is_some() || desk.institution().is_rehearsal;
    let (account, programme, deadline) = desk.write(by, |tx| {
        let is_open = |account: &Account| matches!(account.state.as_str(), "active" | "waiting");
        let account = people::account_by_id(tx, account)?.filter(is_open);
        let account = account.ok_or(Refusal::AccountUnknown)?;
        if let Some(opens) = openings::of_account(tx, account.id, tx.at())? {
            let on = calendar::day_of(Timestamp::from_second(opens).unwrap_or(tx.now()), tx.desk().zone());
            return Err(Refusal::NotOpenYet { on }.into());
        }
        let programme = programme_of(tx, account.id)?.ok_or(Refusal::ResetClosed)?;
        let house: House = institution::setting(tx, institution::HOUSE)?.unwrap_or_default();
        let deadline = reset_deadline(tx.now(), &programme, &house, tx.desk().zone()).ok_or(Refusal::ResetClosed)?;
        end_resets(tx, account.id, "replaced")?;
        letters::cancel_waiting_of(tx, account.id, RESET)?;
        codes::add(tx, &mac, "reset", account.id, if has_printer { "paper" } else { "screen" }, tx.at())?;
        codes::start_clock(tx, "reset", account.id, deadline.as_second())?;
        tx.record(&format!("identity_{check}"), Object::Account, account.id)?;
        tx.record("reset_printed", Object::Account, account.id)?;
        Ok((account, programme, deadline))
    })?;
    let document = slip(desk, by, &account, &programme, &code, deadline, sayer)?;
    let title = sayer.words.say("paper-access-title");
    let outcome = match print(desk, by, sayer.words, &title, &document) {
        Err(Error::Refused(Refusal::PrinterRefused { .. })) => Outcome::NoPrinter,
        other => other?,
    };
    let on_screen = (outcome == Outcome::NoPrinter).then_some(code);
    Ok(DeskReset { account, outcome, on_screen, deadline })
}

fn slip(
    desk: &Desk,
    by: &Actor,
    account: &Account,
    programme: &Programme,
    code: &Code,
    deadline: Timestamp,
    sayer: Sayer<'_>,
) -> Result<crate::documents::Document> {
    let now = desk.now()?;
    let facts = CredentialFacts {
        name: format!("{} {}", account.person.first_name, account.person.last_name),
        about: programme.policy.name.clone(),
        deadline: sayer.moment(deadline),
        secret: CredentialSecret::Code(code.payload(Kind::Reset)),
        platform: programme.policy.platform.as_ref().map(|platform| platform.address.clone()),
        reference: format!("{:06}", account.id),
        printed: format!("{} {}", sayer.figures(sayer.day_of(now)), sayer.clock(now)),
        by: by.name().to_owned(),
        second: None,
        noise: u64::from_be_bytes(desk.dice().bytes()),
    };
    fitting(credential_slips(sayer.words, &style(desk)?, &[facts]))
}
