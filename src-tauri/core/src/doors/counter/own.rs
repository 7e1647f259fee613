//! Entries about one's own access: the password one chooses, the PIN, and the two texts.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::session::state;
use crate::domain::password::{self, LONGEST, Password};
use crate::doors::entry::{Nothing, Visit};
use crate::doors::kiosk::print::Printed;
use crate::doors::problem::sentence;
use crate::doors::seat::Occupant;
use crate::error::{Error, Result};
use crate::journeys::house_texts as texts;
use crate::journeys::own_access;
use crate::journeys::staff_sign_in::{Owed, staff_sign_in};
use crate::refusal::Refusal;
use crate::storage::staff;
use crate::views::counter_state::CounterState;
use crate::views::first_run::PasswordAdvice;
use crate::views::house_texts::{DueTexts, EditedText, due_texts, edited_texts};
use crate::views::my_access::{self as view, MyAccess};

/// A password of one's own.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnPassword {
    /// The one in use; not asked in the place of a drawn one, which has just been given.
    #[serde(default)]
    pub current: Option<String>,
    /// The new one.
    pub password: String,
}

/// A password that is being written.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    /// The password.
    pub password: String,
}

/// A PIN for a locked window.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPin {
    /// The password, given again.
    pub password: String,
    /// Six digits; none takes the PIN away.
    pub pin: Option<String>,
}

/// The texts that were read and accepted.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// Their rows.
    pub texts: Vec<i64>,
}

/// A text as an administrator wrote it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewText {
    /// `terms` or `charter`.
    pub kind: String,
    /// The text in each language.
    pub bodies: BTreeMap<String, String>,
}

fn occupant(visit: &Visit<'_>) -> Result<Occupant> {
    visit.seat.occupant().ok_or_else(|| Refusal::SignedOut.into())
}

pub(super) fn choose_password(visit: &Visit<'_>, asked: OwnPassword) -> Result<CounterState> {
    let who = occupant(visit)?;
    let new = Password::new(&asked.password);
    if !who.owed.password {
        let current = Password::new(asked.current.as_deref().unwrap_or_default());
        visit.seat.unlock(staff_sign_in(visit.desk, who.actor.name(), &current)?);
    }
    let fresh =
        visit.seat.with_own_key(|key| own_access::choose_password(visit.desk, &who.actor, who.id, key, &new))?;
    visit.seat.unlock(fresh);
    visit.seat.settle(Owed { password: false, ..who.owed });
    state(visit, Nothing {})
}

pub(super) fn judge_password(visit: &Visit<'_>, asked: Judged) -> Result<PasswordAdvice> {
    let who = occupant(visit)?;
    let member = visit.desk.read(|sql| staff::by_id(sql, who.id))?.ok_or(Refusal::StaffUnknown)?;
    let password = Password::new(&asked.password);
    let message = match own_access::judge_own(visit.desk, &member, &password) {
        Ok(()) => None,
        Err(Error::Refused(refusal)) => Some(sentence(&refusal, visit.sayer())),
        Err(fault) => return Err(fault),
    };
    let is_judged = password.reveal().chars().count() <= LONGEST;
    let strength = if is_judged { password::strength(&password, &[&member.name]) } else { 0 };
    Ok(PasswordAdvice { accepted: message.is_none(), message, strength })
}

/// Gives the password again in an open session, so that sealed things open after a PIN.
pub(super) fn confirm_password(visit: &Visit<'_>, asked: Judged) -> Result<CounterState> {
    let who = occupant(visit)?;
    let fresh = staff_sign_in(visit.desk, who.actor.name(), &Password::new(&asked.password))?;
    visit.seat.unlock(fresh);
    state(visit, Nothing {})
}

pub(super) fn my_access(visit: &Visit<'_>, _: Nothing) -> Result<MyAccess> {
    view::my_access(visit.desk, occupant(visit)?.id, visit.sayer())
}

pub(super) fn set_pin(visit: &Visit<'_>, asked: NewPin) -> Result<MyAccess> {
    let who = occupant(visit)?;
    own_access::set_pin(visit.desk, &who.actor, who.id, &Password::new(&asked.password), asked.pin.as_deref())?;
    my_access(visit, Nothing {})
}

pub(super) fn due(visit: &Visit<'_>, _: Nothing) -> Result<DueTexts> {
    due_texts(visit.desk, occupant(visit)?.id, visit.sayer())
}

pub(super) fn accept(visit: &Visit<'_>, asked: Accepted) -> Result<CounterState> {
    let who = occupant(visit)?;
    if who.owed.password {
        return Err(Refusal::PasswordDue.into());
    }
    texts::accept_texts(visit.desk, &who.actor, who.id, &asked.texts, visit.words.tag())?;
    visit.seat.settle(Owed { texts: false, ..who.owed });
    state(visit, Nothing {})
}

pub(super) fn print_texts(visit: &Visit<'_>, _: Nothing) -> Result<Printed> {
    let who = occupant(visit)?;
    let outcome = texts::print_texts(visit.desk, &who.actor, (who.id, &who.display_name), visit.sayer())?;
    Ok(Printed::of(outcome, None))
}

pub(super) fn house_texts(visit: &Visit<'_>, _: Nothing) -> Result<Vec<EditedText>> {
    edited_texts(visit.desk, visit.sayer())
}

pub(super) fn publish_text(visit: &Visit<'_>, asked: NewText) -> Result<Vec<EditedText>> {
    texts::publish_text(visit.desk, &visit.seat.actor()?, &asked.kind, &asked.bodies)?;
    house_texts(visit, Nothing {})
}
