//! Entries from a voucher to a registration (J1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::doors::entry::Visit;
use crate::error::Result;
use crate::journeys::change_address as other_address;
use crate::journeys::recognise::{recognise_at_kiosk, recognise_foreign_at_kiosk};
use crate::journeys::redeem_voucher::{self as redeeming, Redeem, parse_email, parse_name};
use crate::refusal::{Field, Refusal};
use crate::storage::registrations;
use crate::views::presented::{Presented, presented};
use crate::views::registration::{Registered, registered};
use crate::views::voucher::CheckedVoucher;

/// A code, typed or scanned.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Presenting {
    /// Twelve letters, or the whole text of a QR.
    pub code: String,
}

/// An issuer's code, typed, or the two readings of one scan (decision 19).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PresentingForeign {
    /// What the keys say; after a scan also what they would say on a US keyboard.
    pub texts: Vec<String>,
}

/// A person's two names.
#[derive(Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, export_to = "kiosk/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct Names {
    pub first_name: String,
    pub last_name: String,
}

/// An address to be read back.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// As typed.
    pub email: String,
}

/// An address in its parts, and the one that was probably meant.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct ReadBack {
    /// The whole address.
    pub email: String,
    /// Before the `@`.
    pub local: String,
    /// After it.
    pub domain: String,
    /// The whole address with its typing slip mended.
    pub suggestion: Option<String>,
}

/// The form of J1.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct RedeemVoucher {
    pub code: String,
    pub first_name: String,
    pub last_name: String,
    pub email: String,
    pub language: String,
}

/// A registration made during this visit.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Handle {
    /// Its handle.
    pub registration: String,
}

/// Another address for it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAddress {
    /// Its handle.
    pub registration: String,
    /// The address.
    pub email: String,
}

pub(super) fn present_code(visit: &Visit<'_>, asked: Presenting) -> Result<Presented> {
    presented(visit.desk, &asked.code, visit.sayer())
}

pub(super) fn present_foreign_code(visit: &Visit<'_>, asked: PresentingForeign) -> Result<Presented> {
    let carried = recognise_foreign_at_kiosk(visit.desk, &asked.texts)?;
    presented(visit.desk, &carried.handed(), visit.sayer())
}

pub(super) fn check_voucher(visit: &Visit<'_>, asked: Presenting) -> Result<CheckedVoucher> {
    let row = recognise_at_kiosk(visit.desk, &asked.code)?;
    match (row.purpose.as_str(), present_code(visit, asked)?) {
        ("voucher", Presented::Voucher { voucher, .. }) => Ok(voucher),
        ("voucher", _) => Err(Refusal::VoucherNotUsable.into()),
        _ => Err(Refusal::CodeUnknown.into()),
    }
}

pub(super) fn check_name(_: &Visit<'_>, asked: Names) -> Result<Names> {
    Ok(Names {
        first_name: parse_name(&asked.first_name, Field::FirstName)?.as_str().to_owned(),
        last_name: parse_name(&asked.last_name, Field::LastName)?.as_str().to_owned(),
    })
}

pub(super) fn check_email(visit: &Visit<'_>, asked: Address) -> Result<ReadBack> {
    let email = parse_email(&asked.email)?;
    Ok(ReadBack {
        email: email.address(),
        local: email.local().to_owned(),
        domain: email.domain().to_owned(),
        suggestion: email.suggestion(&visit.desk.house()?.email_domains),
    })
}

pub(super) fn redeem_voucher(visit: &Visit<'_>, asked: RedeemVoucher) -> Result<Registered> {
    let redeem = Redeem::parse(&asked.code, &asked.first_name, &asked.last_name, &asked.email, &asked.language)?;
    let registration = redeeming::redeem_voucher(visit.desk, &redeem)?;
    registered(visit.desk, &registration, visit.sayer())
}

pub(super) fn registration(visit: &Visit<'_>, asked: Handle) -> Result<Registered> {
    let found = visit.desk.read(|sql| registrations::by_handle(sql, &asked.registration))?;
    let open = found.filter(|found| found.state == "open").ok_or(Refusal::RegistrationUnknown)?;
    registered(visit.desk, &open, visit.sayer())
}

pub(super) fn change_address(visit: &Visit<'_>, asked: NewAddress) -> Result<Registered> {
    let email = parse_email(&asked.email)?;
    let registration = other_address::change_address(visit.desk, &asked.registration, &email)?;
    registered(visit.desk, &registration, visit.sayer())
}
