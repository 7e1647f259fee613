//! Entries of the forgotten password (J4): asking for a code, opening it, choosing anew.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::account::{Active, Choice, active};
use super::enrol::{Address, Presenting};
use crate::domain::password::Password;
use crate::doors::entry::Visit;
use crate::error::Result;
use crate::journeys::ask_new_password as asking;
use crate::journeys::redeem_voucher::parse_email;
use crate::journeys::renew_password as renewing;
use crate::views::reset::{OpenReset, view_reset};

/// What the page says after an address was given: the same whether it is known or not.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct ResetAsked {
    /// The address, as it was understood.
    pub email: String,
    /// Minutes a letter may take.
    pub promise_minutes: u32,
    /// Hours the code in it works.
    pub ttl_hours: u32,
}

/// "Forgotten password": a letter leaves if the address is an account's.
pub(super) fn ask_new_password(visit: &Visit<'_>, asked: Address) -> Result<ResetAsked> {
    let email = parse_email(&asked.email)?;
    let said = asking::ask_new_password(visit.desk, &email)?;
    Ok(ResetAsked { email: email.address(), promise_minutes: said.promise_minutes, ttl_hours: said.ttl_hours })
}

/// Looks at a code for a new password.
pub(super) fn open_reset(visit: &Visit<'_>, asked: Presenting) -> Result<OpenReset> {
    view_reset(visit.desk, &asked.code, visit.sayer())
}

/// Chooses the new password.
pub(super) fn renew_password(visit: &Visit<'_>, asked: Choice) -> Result<Active> {
    let done = renewing::renew_password(visit.desk, &asked.code, &Password::new(&asked.password))?;
    active(visit, done.account, &done.access, done.programme)
}
