//! One's own access: whether a PIN is set, and what was accepted.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::house_texts::{AcceptedText, accepted_texts};
use crate::desk::Desk;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::staff;

/// What somebody may know of their own access.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct MyAccess {
    /// Sign-in name.
    pub name: String,
    /// Whether a PIN opens their locked window.
    pub has_pin: bool,
    /// What they have accepted, newest first.
    pub texts: Vec<AcceptedText>,
}

/// The access of the person of that row.
///
/// # Errors
/// [`Refusal::StaffUnknown`].
pub fn my_access(desk: &Desk, id: i64, sayer: Sayer<'_>) -> Result<MyAccess> {
    desk.read(|sql| {
        let member = staff::by_id(sql, id)?.ok_or(Refusal::StaffUnknown)?;
        let texts = accepted_texts(sql, id, &member.display_name, sayer)?;
        Ok(MyAccess { has_pin: member.pin_hash.is_some(), name: member.name, texts })
    })
}
