//! Entries about people: finding them as one types, their cards, and what is done from there.

use schemars::JsonSchema;
use serde::Deserialize;

use super::trace::OneLearner;
use crate::doors::entry::{Done, Visit};
use crate::error::Result;
use crate::journeys::serve_person::{self as serving, Corrected};
use crate::views::person::{PersonCard, person_card};
use crate::views::search::{self as view, SearchAnswer};

/// What is typed.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the name says it")]
pub struct Typed {
    pub text: String,
}

pub(super) fn search(visit: &Visit<'_>, asked: Typed) -> Result<SearchAnswer> {
    view::search(visit.desk, &asked.text, visit.sayer())
}

/// The form of a card.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Form {
    pub learner: i64,
    pub first_name: String,
    pub last_name: String,
    /// Empty for none.
    pub birth_name: String,
    /// ISO; empty for none.
    pub birth_date: String,
    /// Empty for none.
    pub email: String,
}

/// An account, and why.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Because {
    /// The learner whose card is open.
    pub learner: i64,
    /// The account's row; not read where the person is meant.
    #[serde(default)]
    pub account: i64,
    /// A word of the short list.
    #[serde(default)]
    pub reason: String,
}

fn card(visit: &Visit<'_>, learner: i64) -> Result<PersonCard> {
    person_card(visit.desk, learner, visit.sayer())
}

/// Opens a card, which the ledger knows before anything is shown.
pub(super) fn open(visit: &Visit<'_>, asked: OneLearner) -> Result<PersonCard> {
    serving::open_person(visit.desk, &visit.seat.actor()?, asked.learner)?;
    card(visit, asked.learner)
}

pub(super) fn correct(visit: &Visit<'_>, asked: Form) -> Result<PersonCard> {
    let texts = [&asked.first_name, &asked.last_name, &asked.birth_name, &asked.birth_date, &asked.email];
    let corrected = Corrected::parse(texts.map(String::as_str))?;
    serving::correct_person(visit.desk, &visit.seat.actor()?, asked.learner, &corrected)?;
    card(visit, asked.learner)
}

pub(super) fn lock(visit: &Visit<'_>, asked: Because) -> Result<PersonCard> {
    serving::lock_account(visit.desk, &visit.seat.actor()?, asked.account, &asked.reason)?;
    card(visit, asked.learner)
}

pub(super) fn unlock(visit: &Visit<'_>, asked: Because) -> Result<PersonCard> {
    serving::unlock_account(visit.desk, &visit.seat.actor()?, asked.account)?;
    card(visit, asked.learner)
}

pub(super) fn close(visit: &Visit<'_>, asked: Because) -> Result<PersonCard> {
    serving::close_account(visit.desk, &visit.seat.actor()?, asked.account, &asked.reason)?;
    card(visit, asked.learner)
}

pub(super) fn erase(visit: &Visit<'_>, asked: Because) -> Result<Done> {
    serving::erase_person(visit.desk, &visit.seat.actor()?, asked.learner, &asked.reason)?;
    Ok(Done {})
}
