//! A learner's own page after signing in: their accesses and the days left (V-18).

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::days::{Span, span};
use crate::desk::Desk;
use crate::error::Result;
use crate::said::Sayer;
use crate::storage::people::{self, Account};
use crate::storage::programmes;

/// One access on the page.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct ProfileAccess {
    /// The programme's name.
    pub programme: String,
    /// The platform's address.
    pub platform: Option<String>,
    /// The time left.
    #[serde(flatten)]
    #[ts(flatten)]
    pub span: Span,
}

/// The page.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Profile {
    /// First names.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Login.
    pub login: String,
    /// Accesses, newest first.
    pub accesses: Vec<ProfileAccess>,
}

/// The page of an account.
///
/// # Errors
/// A fault when the file refuses.
pub fn profile(desk: &Desk, account: Account, sayer: Sayer<'_>) -> Result<Profile> {
    let now = desk.now()?;
    let accesses = desk.read(|sql| {
        let of_account = people::accesses(sql, account.id)?;
        of_account
            .iter()
            .map(|access| {
                let policy = programmes::by_id(sql, access.programme)?.map(|programme| programme.policy);
                Ok(ProfileAccess {
                    platform: policy
                        .as_ref()
                        .and_then(|policy| policy.platform.as_ref())
                        .map(|platform| platform.address.clone()),
                    programme: policy.map(|policy| policy.name).unwrap_or_default(),
                    span: span(access, now, sayer),
                })
            })
            .collect::<Result<Vec<_>>>()
    })?;
    Ok(Profile {
        first_name: account.person.first_name,
        last_name: account.person.last_name,
        login: account.login,
        accesses,
    })
}
