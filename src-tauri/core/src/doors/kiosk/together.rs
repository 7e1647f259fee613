//! Entries between kiosk and counter: what is wanted of the kiosk, and a draft handed to the desk.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::print::Printed;
use crate::doors::entry::{Done, Nothing, Visit};
use crate::error::Result;
use crate::journeys::finish_at_counter::{Unfinished, finish_at_counter};
use crate::journeys::order_kiosk as ordering;
use crate::views::activation::{OpenActivation, open_activation};
use crate::views::home::{DeskPlace, kiosk_home};
use crate::views::order::{self as view, Pulse};
use crate::words::Words;

/// An order, by its row.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneOrder {
    /// Its row.
    pub order: i64,
}

/// An order for a password that this kiosk has taken.
#[derive(Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct TakenOrder {
    /// The code the page asks with; nobody reads it, and it dies with the order.
    pub code: String,
    /// The language of the person.
    pub language: String,
    /// Whose it is, and what a password must be.
    pub activation: OpenActivation,
}

/// What was typed so far.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Draft {
    /// The registration's handle, where there is one already.
    pub registration: Option<String>,
    /// The voucher's code, where there is none yet.
    pub code: Option<String>,
    pub first_name: String,
    pub last_name: String,
    pub email: String,
    pub language: String,
    /// The order that asked for it.
    pub order: Option<i64>,
}

/// A draft that waits at the counter.
#[derive(Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct HandedDraft {
    /// `G-27`
    pub case_number: String,
    /// The day the number is of.
    pub day: String,
    /// Where to go.
    pub desk: DeskPlace,
    /// How the slip left.
    pub printed: Printed,
}

pub(super) fn pulse(visit: &Visit<'_>, _: Nothing) -> Result<Pulse> {
    view::pulse(visit.desk)
}

pub(super) fn take_order(visit: &Visit<'_>, asked: OneOrder) -> Result<TakenOrder> {
    let taken = ordering::take_order(visit.desk, asked.order)?;
    // What the page says is in the person's language from its first sentence.
    let sayer = crate::said::Sayer { words: Words::of(&taken.language), zone: visit.desk.zone() };
    let activation = open_activation(visit.desk, &taken.code, sayer)?;
    Ok(TakenOrder { code: taken.code, language: taken.language, activation })
}

pub(super) fn decline_order(visit: &Visit<'_>, asked: OneOrder) -> Result<Done> {
    ordering::decline_order(visit.desk, asked.order)?;
    Ok(Done {})
}

pub(super) fn hand_over(visit: &Visit<'_>, draft: Draft) -> Result<HandedDraft> {
    let typed = Unfinished {
        registration: draft.registration,
        code: draft.code,
        first_name: draft.first_name,
        last_name: draft.last_name,
        email: draft.email,
        language: draft.language,
        order: draft.order,
    };
    let handed = finish_at_counter(visit.desk, &typed, visit.sayer())?;
    let opened = crate::views::short::instant(handed.registration.entered_at);
    Ok(HandedDraft {
        day: visit.sayer().long_day(visit.sayer().day_of(opened)),
        case_number: handed.registration.case_number,
        desk: kiosk_home(visit.desk, visit.sayer())?.desk,
        printed: Printed::of(handed.outcome, None),
    })
}
