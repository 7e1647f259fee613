//! A new password under way at the kiosk: whose it is, without more than a first name.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::renew_password::open_reset;
use crate::said::Sayer;

/// An open code for a new password.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct OpenReset {
    /// First names.
    pub first_name: String,
    /// Until when the code works, once that is known.
    pub deadline: Option<String>,
    /// Least length of a password of one's own.
    pub least_length: u32,
}

/// Looks at a code for a new password; looking spends nothing.
///
/// # Errors
/// As [`open_reset`].
pub fn view_reset(desk: &Desk, code: &str, sayer: Sayer<'_>) -> Result<OpenReset> {
    let (row, account, programme) = open_reset(desk, code)?;
    let deadline = row.expires_at.and_then(|at| jiff::Timestamp::from_second(at).ok());
    Ok(OpenReset {
        first_name: account.person.first_name,
        deadline: deadline.map(|at| sayer.moment(at)),
        least_length: programme.policy.secret.least_length,
    })
}
