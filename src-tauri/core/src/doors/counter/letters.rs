//! Entries about letters: the list, one letter, sending it again, calling it back.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::doors::entry::Visit;
use crate::error::Result;
use crate::journeys::settle_letter as settling;
use crate::refusal::Refusal;
use crate::storage::letters::list;
use crate::views::letter::{self as page, LetterDetail};
use crate::views::letters::{self as view, LetterFilter, LetterLine, LetterList, line};

/// Which letters to list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// Which.
    #[serde(default)]
    pub filter: LetterFilter,
}

/// One letter.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneLetter {
    /// Its row.
    pub id: i64,
}

pub(super) fn letters(visit: &Visit<'_>, asked: Shown) -> Result<LetterList> {
    view::letters(visit.desk, asked.filter, visit.sayer())
}

pub(super) fn letter(visit: &Visit<'_>, asked: OneLetter) -> Result<LetterDetail> {
    page::letter(visit.desk, asked.id, visit.sayer())
}

pub(super) fn retry(visit: &Visit<'_>, asked: OneLetter) -> Result<LetterLine> {
    settling::retry_letter(visit.desk, &visit.seat.actor()?, asked.id)?;
    told(visit, asked.id)
}

pub(super) fn cancel(visit: &Visit<'_>, asked: OneLetter) -> Result<LetterLine> {
    settling::cancel_letter(visit.desk, &visit.seat.actor()?, asked.id)?;
    told(visit, asked.id)
}

fn told(visit: &Visit<'_>, id: i64) -> Result<LetterLine> {
    let now = visit.desk.now()?;
    let letter = visit.desk.read(|sql| list::show(sql, id))?.ok_or(Refusal::LetterUnknown { number: id })?;
    Ok(line(&letter, now, visit.sayer()))
}
