//! Recognising a code that was typed or scanned, and counting the wrong ones (decision 18).

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::code::{Code, Flaw};
use crate::error::Result;
use crate::journeys::slow_down::{self, Lane};
use crate::refusal::Refusal;
use crate::storage::codes::{self, Row};

/// Reads a code; one that cannot be right is refused and is not an attempt.
///
/// # Errors
/// [`Refusal::CodeTooShort`] or [`Refusal::CodeMistyped`].
pub fn parse(text: &str) -> Result<crate::domain::code::Presented> {
    Code::parse(text).map_err(|flaw| {
        match flaw {
            Flaw::Length => Refusal::CodeTooShort,
            Flaw::Mistyped { group, hint } => Refusal::CodeMistyped { group, hint },
        }
        .into()
    })
}

/// Finds a code at the kiosk. A right code from a reader passes even while typing waits.
///
/// # Errors
/// As [`parse`]; [`Refusal::CodeUnknown`], which counts; [`Refusal::SlowDown`].
pub fn recognise_at_kiosk(desk: &Desk, text: &str) -> Result<Row> {
    let presented = parse(text)?;
    let found = desk.read(|sql| codes::find(sql, &desk.index_key().code(&presented.code)))?;
    match found {
        Some(row) if presented.kind.is_some() => Ok(row),
        Some(row) => {
            slow_down::check(desk, &Lane::KioskCodes)?;
            Ok(row)
        }
        None => {
            slow_down::check(desk, &Lane::KioskCodes)?;
            slow_down::count(desk, &Actor::Kiosk, &Lane::KioskCodes)?;
            Err(Refusal::CodeUnknown.into())
        }
    }
}

/// Why an activation code that is not live any more does not work, in the visitor's terms.
pub fn why_ended(row: &Row) -> Refusal {
    match &row.ended {
        Some((at, why)) if why == "expired" => Refusal::CodeExpired { at: *at },
        Some((_, why)) if why == "used" || why == "sibling" => Refusal::CodeUsed,
        Some((_, why)) if why == "replaced" => Refusal::CodeReplaced,
        _ => Refusal::CodeUnknown,
    }
}
