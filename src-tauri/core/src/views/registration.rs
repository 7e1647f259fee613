//! A registration that has just been made: what the done page may truthfully say.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::email::Email;
use crate::error::Result;
use crate::outbox::setting::mail_setting;
use crate::said::Sayer;
use crate::storage::letters;
use crate::storage::programmes;
use crate::storage::registrations::Registration;

/// How far the letter has come, as a learner is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "kiosk/")]
pub enum Mail {
    /// It is on its way out.
    Leaving,
    /// It waits for a line, or for the desk.
    Waiting,
    /// The mail server has taken it.
    Sent,
    /// It could not be sent: see the desk.
    Failed,
}

/// The done page.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Registered {
    /// The registration's handle, for the page's own next steps.
    pub registration: String,
    /// `G-27`
    pub case_number: String,
    /// First names.
    pub first_name: String,
    /// `amina…@exemple.ch`
    pub masked_email: String,
    /// `mardi 24 novembre, 15 h 20`; none until the letter has left (V-G5).
    pub deadline: Option<String>,
    /// `demain, 15 h 20`, or how the time will count.
    pub deadline_hint: String,
    /// How far the letter has come.
    pub mail: Mail,
    /// Minutes a letter may take (V-10).
    pub mail_minutes: u32,
    /// Whether the letter carries a temporary password instead of a code (H-9).
    pub by_password: bool,
}

/// What can be said of a registration now.
///
/// # Errors
/// A fault when the file refuses.
pub fn registered(desk: &Desk, registration: &Registration, sayer: Sayer<'_>) -> Result<Registered> {
    let now = desk.now()?;
    let has_transport = mail_setting(desk)?.is_some();
    let (state, policy) = desk.read(|sql| {
        let programme = programmes::by_id(sql, registration.programme)?;
        Ok((letters::newest_state(sql, registration.id)?, programme.map(|programme| programme.policy)))
    })?;
    let mail = match state.as_deref() {
        Some("accepted") => Mail::Sent,
        Some("failed" | "cancelled" | "needs_staff") => Mail::Failed,
        Some("queued" | "sending") if has_transport => Mail::Leaving,
        _ => Mail::Waiting,
    };
    let deadline = registration.deadline_at.and_then(|at| Timestamp::from_second(at).ok());
    let by_password = policy.as_ref().is_some_and(crate::domain::policy::Policy::starts_with_password);
    let (hours, mail_minutes) =
        policy.map_or((24, 10), |policy| (policy.activation.ttl_hours, policy.activation.mail_promise_minutes));
    let email = registration.email.as_deref().and_then(|email| Email::parse(email).ok());
    Ok(Registered {
        registration: registration.handle.clone(),
        case_number: registration.case_number.clone(),
        first_name: registration.first_name.clone().unwrap_or_default(),
        masked_email: email.map(|email| email.masked()).unwrap_or_default(),
        deadline: deadline.map(|at| sayer.moment(at)),
        deadline_hint: deadline.map_or_else(
            || sayer.words.say_with("deadline-not-started", &[("hours", i64::from(hours).into())]),
            |at| sayer.near(at, now),
        ),
        mail,
        mail_minutes,
        by_password,
    })
}
