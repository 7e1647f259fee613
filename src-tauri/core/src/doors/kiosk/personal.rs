//! Entries of the personal account: creating it, its data, its areas, its address (J3, J5, J6).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::account::Credentials;
use super::enrol::Presenting;
use crate::domain::calendar;
use crate::domain::password::Password;
use crate::doors::entry::Visit;
use crate::error::Result;
use crate::journeys::add_area as adding;
use crate::journeys::create_account::{self as creating, Create};
use crate::journeys::keep_details::{self as keeping, Page, parse_birth_date};
use crate::journeys::move_address as moving;
use crate::journeys::redeem_voucher::parse_email;
use crate::journeys::send_details as sending;
use crate::journeys::sign_in as signing;
use crate::storage::people::Account;
use crate::views::details_form::{DetailsForm, details_form};
use crate::views::profile::{Profile, profile};
use crate::views::registration::{Registered, registered};

/// The form of J3's first step.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateAccount {
    /// The area's key.
    pub programme: String,
    /// First names.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Address.
    pub email: String,
    /// Language of the visit.
    pub language: String,
}

/// The form of somebody whose old address is lost (J6).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplaceAccount {
    /// The area's key.
    pub programme: String,
    /// First names.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Day, month and year of birth.
    pub birth: [String; 3],
    /// The new address.
    pub email: String,
    /// Language of the visit.
    pub language: String,
}

/// A birth date, typed in three boxes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BirthBoxes {
    /// Day, month and year.
    pub birth: [String; 3],
}

/// A birth date, read back.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct BirthRead {
    /// `27 mars 1984`
    pub shown: String,
}

/// One page of the data.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DetailsPage {
    /// Login.
    pub login: String,
    /// Password.
    pub password: String,
    /// Day, month and year of birth, where the page asks it.
    pub birth: Option<[String; 3]>,
    /// The page's other fields by name.
    pub fields: BTreeMap<String, String>,
}

/// An area to be added.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AddArea {
    /// Login.
    pub login: String,
    /// Password.
    pub password: String,
    /// The area's key.
    pub programme: String,
}

/// Another address for one's account.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveAddress {
    /// Login.
    pub login: String,
    /// Password.
    pub password: String,
    /// The new address.
    pub email: String,
    /// Language of the visit.
    pub language: String,
}

/// An address that was confirmed.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct AddressMoved {
    /// First names.
    pub first_name: String,
    /// The new address.
    pub email: String,
    /// What the person signs in with now.
    pub login: String,
}

fn own(visit: &Visit<'_>, login: &str, password: &str) -> Result<Account> {
    signing::sign_in(visit.desk, login, &Password::new(password))
}

pub(super) fn create_account(visit: &Visit<'_>, asked: CreateAccount) -> Result<Registered> {
    let names = [asked.first_name.as_str(), asked.last_name.as_str()];
    let create = Create::parse(&asked.programme, names, &asked.email, &asked.language)?;
    registered(visit.desk, &creating::create_account(visit.desk, &create)?, visit.sayer())
}

pub(super) fn check_birth_date(visit: &Visit<'_>, asked: BirthBoxes) -> Result<BirthRead> {
    let today = calendar::day_of(visit.desk.now()?, visit.desk.zone());
    Ok(BirthRead { shown: visit.sayer().plain_day(parse_birth_date(&asked.birth, today)?) })
}

pub(super) fn replace_account(visit: &Visit<'_>, asked: ReplaceAccount) -> Result<Registered> {
    let names = [asked.first_name.as_str(), asked.last_name.as_str()];
    let create = Create::parse(&asked.programme, names, &asked.email, &asked.language)?;
    let today = calendar::day_of(visit.desk.now()?, visit.desk.zone());
    let birth_date = Some(parse_birth_date(&asked.birth, today)?.to_string());
    let registration = creating::create_account(visit.desk, &Create { birth_date, ..create })?;
    registered(visit.desk, &registration, visit.sayer())
}

pub(super) fn open_details(visit: &Visit<'_>, asked: Credentials) -> Result<DetailsForm> {
    let account = own(visit, &asked.login, &asked.password)?;
    details_form(visit.desk, &account, visit.sayer())
}

pub(super) fn keep_details(visit: &Visit<'_>, asked: DetailsPage) -> Result<DetailsForm> {
    let account = own(visit, &asked.login, &asked.password)?;
    keeping::keep_details(visit.desk, &account, &Page { birth: asked.birth, fields: asked.fields })?;
    details_form(visit.desk, &account, visit.sayer())
}

pub(super) fn send_details(visit: &Visit<'_>, asked: Credentials) -> Result<Profile> {
    let account = own(visit, &asked.login, &asked.password)?;
    sending::send_details(visit.desk, &account)?;
    profile(visit.desk, account, visit.sayer())
}

pub(super) fn add_area(visit: &Visit<'_>, asked: AddArea) -> Result<Profile> {
    let account = own(visit, &asked.login, &asked.password)?;
    adding::add_area(visit.desk, &account, &asked.programme)?;
    profile(visit.desk, account, visit.sayer())
}

pub(super) fn move_address(visit: &Visit<'_>, asked: MoveAddress) -> Result<Registered> {
    let account = own(visit, &asked.login, &asked.password)?;
    let email = parse_email(&asked.email)?;
    let registration = moving::ask_address(visit.desk, &account, &email, &asked.language)?;
    registered(visit.desk, &registration, visit.sayer())
}

pub(super) fn confirm_address(visit: &Visit<'_>, asked: Presenting) -> Result<AddressMoved> {
    let account = moving::confirm_address(visit.desk, &asked.code)?;
    let email = account.person.email.unwrap_or_default();
    Ok(AddressMoved { first_name: account.person.first_name, email, login: account.login })
}
