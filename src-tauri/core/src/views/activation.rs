//! An activation that is under way: whose it is and what a password must be.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::activate::open_registration;
use crate::said::Sayer;

/// What the password page needs.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct OpenActivation {
    /// First names, to greet with.
    pub first_name: String,
    /// The programme's name.
    pub programme: String,
    /// Until when the code works; none while its letter has not left.
    pub deadline: Option<String>,
    /// Least length of one's own password.
    pub least_length: u32,
}

/// The activation behind a code; looking spends nothing (rules 1.8, 6).
///
/// # Errors
/// As [`open_registration`].
pub fn open_activation(desk: &Desk, code: &str, sayer: Sayer<'_>) -> Result<OpenActivation> {
    let (_, registration, programme) = open_registration(desk, code)?;
    let deadline = registration.deadline_at.and_then(|at| jiff::Timestamp::from_second(at).ok());
    Ok(OpenActivation {
        first_name: registration.first_name.unwrap_or_default(),
        programme: programme.policy.name,
        deadline: deadline.map(|at| sayer.moment(at)),
        least_length: programme.policy.secret.least_length,
    })
}
