//! Recognising a code that was typed or scanned, and counting the wrong ones (decision 18).

use rusqlite::Connection;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::code::{Code, Flaw, Presented};
use crate::domain::foreign_code::{self, ForeignCode};
use crate::error::{Error, Result};
use crate::journeys::slow_down::{self, Lane};
use crate::keys::IndexKey;
use crate::refusal::Refusal;
use crate::storage::codes::{self, CodeMac, Row};

/// A code as somebody carries it: drawn here, or by another issuer (decision 19).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carried {
    /// One of ours.
    Ours(Presented),
    /// One of an issuer's list.
    Foreign(ForeignCode),
}

impl Carried {
    /// The keyed hash it is looked up by.
    pub fn mac(&self, key: &IndexKey) -> CodeMac {
        match self {
            Self::Ours(presented) => key.code(&presented.code),
            Self::Foreign(code) => key.foreign_code(code),
        }
    }

    /// The form in which a door hands it out and takes it back.
    pub fn handed(&self) -> String {
        match self {
            Self::Ours(presented) => presented.code.letters(),
            Self::Foreign(code) => code.handed(),
        }
    }
}

/// Reads a code; one that cannot be right is refused and is not an attempt. An issuer's code is
/// known by the mark it was handed out with.
///
/// # Errors
/// [`Refusal::CodeTooShort`] or [`Refusal::CodeMistyped`].
pub fn parse(text: &str) -> Result<Carried> {
    if let Some(code) = ForeignCode::take_back(text) {
        return Ok(Carried::Foreign(code));
    }
    let presented = Code::parse(text).map_err(|flaw| match flaw {
        Flaw::Length => Refusal::CodeTooShort,
        Flaw::Mistyped { group, hint } => Refusal::CodeMistyped { group, hint },
    })?;
    Ok(Carried::Ours(presented))
}

/// Finds a code at the kiosk. A right code of ours from a reader passes even while typing waits; an
/// issuer's code has no check letters and may be short, so that it always waits.
///
/// # Errors
/// As [`parse`]; [`Refusal::CodeUnknown`], which counts; [`Refusal::SlowDown`].
pub fn recognise_at_kiosk(desk: &Desk, text: &str) -> Result<Row> {
    let carried = parse(text)?;
    let found = desk.read(|sql| codes::find(sql, &carried.mac(desk.index_key())))?;
    let is_ours_scanned = matches!(&carried, Carried::Ours(presented) if presented.kind.is_some());
    match found {
        Some(row) if is_ours_scanned => Ok(row),
        Some(row) => {
            slow_down::check(desk, &Lane::KioskCodes)?;
            Ok(row)
        }
        None => Err(unknown(desk)?),
    }
}

/// Counts a wrong code.
fn unknown(desk: &Desk) -> Result<Error> {
    slow_down::check(desk, &Lane::KioskCodes)?;
    slow_down::count(desk, &Actor::Kiosk, &Lane::KioskCodes)?;
    Ok(Refusal::CodeUnknown.into())
}

/// Which code of an issuer stands in `texts`: what was typed, or the two readings of one scan. Both
/// readings are one attempt. Letters of ours, typed where an issuer's code was asked, are ours.
///
/// # Errors
/// [`Refusal::ForeignCodeMalformed`], which is no attempt; [`Refusal::CodeUnknown`], which counts;
/// [`Refusal::SlowDown`].
pub fn recognise_foreign_at_kiosk(desk: &Desk, texts: &[String]) -> Result<Carried> {
    // One attempt must stay one guess: a scan has two readings and no more.
    let [first, rest @ ..] = texts else { return Err(malformed()) };
    if rest.len() > 1 {
        return Err(Refusal::RequestMalformed { reason: "texts: 1–2".to_owned() }.into());
    }
    let ours = Code::parse(first).ok().map(Carried::Ours);
    let foreign = texts.iter().filter_map(|text| ForeignCode::parse(text).ok()).map(Carried::Foreign);
    let read: Vec<Carried> = foreign.chain(ours).collect();
    if read.is_empty() {
        return Err(malformed());
    }
    // Whether typing waits is asked where the code that was found is used, as for any typed code.
    match desk.read(|sql| first_known(sql, desk.index_key(), &read))? {
        Some(carried) => Ok(carried),
        None => Err(unknown(desk)?),
    }
}

fn first_known(sql: &Connection, key: &IndexKey, read: &[Carried]) -> Result<Option<Carried>> {
    for carried in read {
        if codes::find(sql, &carried.mac(key))?.is_some() {
            return Ok(Some(carried.clone()));
        }
    }
    Ok(None)
}

fn malformed() -> Error {
    let number = |most| i64::try_from(most).unwrap_or_default();
    Refusal::ForeignCodeMalformed { least: number(foreign_code::LEAST), most: number(foreign_code::MOST) }.into()
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
