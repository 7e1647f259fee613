//! Entries about people who work here: everybody, for an administrator.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::domain::password::Password;
use crate::domain::rights::Role;
use crate::doors::entry::{Nothing, Visit};
use crate::doors::kiosk::print::Printed;
use crate::error::Result;
use crate::journeys::manage_staff::{self as managing, Drawn, Post};
use crate::journeys::print_staff_slip as slip;
use crate::refusal::Refusal;
use crate::storage::staff::scope::Scope;
use crate::views::staff_list::{StaffList, staff_list};

/// A person to be added.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewStaff {
    /// Sign-in name.
    pub name: String,
    /// Name on screens and papers.
    pub display_name: String,
    /// Role's name.
    pub role: String,
    /// Units a component's manager answers for.
    #[serde(default)]
    pub units: Vec<i64>,
    /// Programmes a programme's manager answers for.
    #[serde(default)]
    pub programmes: Vec<i64>,
}

/// A person who is to be something else.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangedStaff {
    /// Row.
    pub id: i64,
    /// Name on screens and papers.
    pub display_name: String,
    /// Role's name.
    pub role: String,
    /// Units a component's manager answers for.
    #[serde(default)]
    pub units: Vec<i64>,
    /// Programmes a programme's manager answers for.
    #[serde(default)]
    pub programmes: Vec<i64>,
}

/// One person.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneStaff {
    /// Row.
    pub id: i64,
}

/// A drawn password on its way to paper.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StaffSlip {
    /// Row.
    pub id: i64,
    /// The password, as it was shown.
    pub password: String,
}

/// A drawn password: shown once, or printed.
#[derive(Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct DrawnPassword {
    /// Whose.
    pub id: i64,
    /// The password.
    pub password: String,
    /// Everybody, as they stand now.
    pub list: StaffList,
}

pub(super) fn staff(visit: &Visit<'_>, _: Nothing) -> Result<StaffList> {
    staff_list(visit.desk, visit.seat.occupant().map(|occupant| occupant.id), visit.sayer())
}

fn post(display_name: String, role: &str, units: Vec<i64>, programmes: Vec<i64>) -> Result<Post> {
    let role = Role::parse(role).ok_or_else(|| Refusal::RequestMalformed { reason: format!("role: {role}") })?;
    Ok(Post { display_name, role, scope: Scope { units, programmes } })
}

fn told(visit: &Visit<'_>, drawn: &Drawn) -> Result<DrawnPassword> {
    Ok(DrawnPassword { id: drawn.id, password: drawn.password.to_string(), list: staff(visit, Nothing {})? })
}

pub(super) fn add(visit: &Visit<'_>, asked: NewStaff) -> Result<DrawnPassword> {
    let by = visit.seat.actor()?;
    let post = post(asked.display_name, &asked.role, asked.units, asked.programmes)?;
    let drawn = visit.seat.with_office_key(|key| managing::add_staff(visit.desk, &by, key, &asked.name, &post))?;
    told(visit, &drawn)
}

pub(super) fn change(visit: &Visit<'_>, asked: ChangedStaff) -> Result<StaffList> {
    let post = post(asked.display_name, &asked.role, asked.units, asked.programmes)?;
    managing::change_staff(visit.desk, &visit.seat.actor()?, asked.id, &post)?;
    staff(visit, Nothing {})
}

/// A new password for somebody who works here, or who works here again.
pub(super) fn reset(visit: &Visit<'_>, asked: OneStaff) -> Result<DrawnPassword> {
    let by = visit.seat.actor()?;
    let drawn = visit.seat.with_office_key(|key| managing::reset_staff(visit.desk, &by, key, asked.id))?;
    told(visit, &drawn)
}

pub(super) fn close(visit: &Visit<'_>, asked: OneStaff) -> Result<StaffList> {
    managing::close_staff(visit.desk, &visit.seat.actor()?, asked.id)?;
    staff(visit, Nothing {})
}

pub(super) fn unlock(visit: &Visit<'_>, asked: OneStaff) -> Result<StaffList> {
    managing::unlock_staff(visit.desk, &visit.seat.actor()?, asked.id)?;
    staff(visit, Nothing {})
}

pub(super) fn print_slip(visit: &Visit<'_>, asked: StaffSlip) -> Result<Printed> {
    let by = visit.seat.actor()?;
    let password = Password::new(&asked.password);
    Ok(Printed::of(slip::print_staff_slip(visit.desk, &by, asked.id, &password, visit.sayer())?, None))
}
