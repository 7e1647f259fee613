//! Entries about a person's account: finding it, and a new password after an identity check.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::domain::code::Code;
use crate::doors::entry::Visit;
use crate::doors::kiosk::print::Printed;
use crate::error::Result;
use crate::journeys::reset_at_desk as resetting;
use crate::views::account_frank::{self as frank, FrankAccount};

/// A login, an address, or a code.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sought {
    /// What was typed or scanned.
    pub text: String,
}

/// A new password for somebody whose identity was checked.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPassword {
    /// Account's row.
    pub account: i64,
    /// How identity was checked: `card_seen`, `known_in_person` or `class_teacher`.
    pub check: String,
}

/// What became of the slip.
#[derive(Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ResetSlip {
    /// How the slip left.
    pub printed: Printed,
    /// Until when its code works.
    pub deadline: String,
    /// Whose it is.
    pub name: String,
}

/// Finds an account.
pub(super) fn find(visit: &Visit<'_>, asked: Sought) -> Result<FrankAccount> {
    frank::find_account(visit.desk, &asked.text, visit.sayer())
}

/// Prints a slip with a code for a new password.
pub(super) fn reset(visit: &Visit<'_>, asked: NewPassword) -> Result<ResetSlip> {
    let by = visit.seat.actor()?;
    let slip = resetting::reset_at_desk(visit.desk, &by, asked.account, &asked.check, visit.sayer())?;
    Ok(ResetSlip {
        printed: Printed::of(slip.outcome, slip.on_screen.as_ref().map(Code::groups)),
        deadline: visit.sayer().moment(slip.deadline),
        name: format!("{} {}", slip.account.person.first_name, slip.account.person.last_name),
    })
}
