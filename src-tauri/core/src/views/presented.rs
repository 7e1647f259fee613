//! Whatever code was held under the reader: what it opens at the kiosk.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::activation::{OpenActivation, open_activation};
use super::attested::{Attested, attested};
use super::days::{self, DaysLeft};
use super::reset::{OpenReset, view_reset};
use super::voucher::{CheckedVoucher, checked_voucher};
use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::email::Email;
use crate::error::Result;
use crate::journeys::lapse::lapse_overdue;
use crate::journeys::move_address::open_change;
use crate::journeys::recognise::{parse, recognise_at_kiosk};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::people;
use crate::storage::registrations::intents;

/// What a code opens.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export, export_to = "kiosk/")]
pub enum Presented {
    /// A voucher that can be entered.
    Voucher {
        /// Its twelve letters, or an issuer's code with its mark.
        code: String,
        /// What it opens.
        voucher: CheckedVoucher,
    },
    /// An activation that is waiting.
    Activation {
        /// Its twelve letters.
        code: String,
        /// Whose it is.
        activation: OpenActivation,
    },
    /// A new address that is to be confirmed.
    Address {
        /// Its twelve letters.
        code: String,
        /// The new address, masked.
        email: String,
    },
    /// A used voucher or a slip: it only says how long.
    DaysLeft {
        /// Its twelve letters, or an issuer's code with its mark.
        code: String,
        /// The time left.
        days: DaysLeft,
    },
    /// A code for a new password that still works.
    Reset {
        /// Its twelve letters.
        code: String,
        /// What it opens.
        reset: OpenReset,
    },
    /// A printed attestation, as it stands today.
    Attestation {
        /// Its twelve letters.
        code: String,
        /// What may be told of it.
        attested: Attested,
    },
}

/// Looks a code up; nothing is spent by looking.
///
/// # Errors
/// Refused as decisions 17 and 18 say.
pub fn presented(desk: &Desk, text: &str, sayer: Sayer<'_>) -> Result<Presented> {
    let row = recognise_at_kiosk(desk, text)?;
    let code = parse(text)?.handed();
    let now = desk.now()?;
    match row.purpose.as_str() {
        "activation" if is_change(desk, row.subject)? => {
            let (_, change) = open_change(desk, text)?;
            let email = change.email.as_deref().and_then(|email| Email::parse(email).ok());
            Ok(Presented::Address { email: email.map(|email| email.masked()).unwrap_or_default(), code })
        }
        "activation" => Ok(Presented::Activation { activation: open_activation(desk, text, sayer)?, code }),
        "reset" => Ok(Presented::Reset { reset: view_reset(desk, text, sayer)?, code }),
        "voucher" => {
            lapse_overdue(desk, &Actor::Round)?;
            desk.read(|sql| match people::access_of_voucher(sql, row.subject)? {
                Some(_) => Ok(Presented::DaysLeft {
                    days: days::of_voucher(sql, row.subject, now, sayer)?,
                    code: code.clone(),
                }),
                None => {
                    let voucher = checked_voucher(sql, row.subject, now, sayer)?;
                    Ok(Presented::Voucher { voucher, code: code.clone() })
                }
            })
        }
        "slip" if row.state == "live" => {
            let days = desk.read(|sql| days::of_account(sql, row.subject, now, sayer))?;
            Ok(Presented::DaysLeft { code, days })
        }
        "attestation" if row.state == "live" && row.expires_at.is_none_or(|at| at > now.as_second()) => {
            let attested = desk.read(|sql| attested(sql, row.subject, sayer))?;
            Ok(Presented::Attestation { code, attested })
        }
        _ => Err(Refusal::CodeUnknown.into()),
    }
}

fn is_change(desk: &Desk, registration: i64) -> Result<bool> {
    Ok(desk.read(|sql| intents::intent(sql, registration))?.0.as_deref() == Some("address"))
}
