//! Programmes that issue vouchers, as the issuing form offers them.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::said::Sayer;
use crate::storage::{programmes as shelf, vouchers};
use crate::views::batch::opens;

/// One programme in the form.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ProgrammeLine {
    /// Its key.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `Ouvre 90 jours dès la saisie du code, sans validation.`
    pub sentence: String,
    /// Issuers written before, newest first.
    pub issuers: Vec<String>,
    /// The platform's name.
    pub platform: Option<String>,
    /// Whether lists of other issuers become its vouchers (V-G9).
    pub foreign_codes: bool,
}

/// Every programme that issues vouchers.
///
/// # Errors
/// A fault when the file refuses.
pub fn programmes(desk: &Desk, sayer: Sayer<'_>) -> Result<Vec<ProgrammeLine>> {
    desk.read(|sql| {
        let issuing = shelf::all(sql)?.into_iter().filter(|programme| programme.policy.voucher.is_some());
        let lines = issuing.map(|programme| {
            let policy = programme.policy;
            let id = if policy.approval.by.is_empty() { "desk-programme-opens" } else { "desk-programme-approved" };
            Ok(ProgrammeLine {
                sentence: sayer.words.say_with(id, &[("opens", opens(&policy, sayer).into())]),
                foreign_codes: policy.takes_foreign_codes(),
                issuers: vouchers::issuers(sql, programme.id)?,
                id: programme.key,
                name: policy.name,
                platform: policy.platform.map(|platform| platform.name),
            })
        });
        lines.collect()
    })
}
