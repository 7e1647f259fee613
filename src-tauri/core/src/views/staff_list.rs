//! People who work here, as an administrator sees them.

use jiff::Timestamp;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::rights::{ROLES, Role};
use crate::error::Result;
use crate::journeys::manage_staff::locked_until;
use crate::said::Sayer;
use crate::storage::programmes;
use crate::storage::staff::scope::{self, Scope};
use crate::storage::staff::{self, Member};
use crate::storage::texts;
use crate::views::short;

/// How a person's access stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the words say it")]
pub enum StaffState {
    Active,
    /// The password was drawn and not changed yet.
    Awaited,
    /// Ten wrong passwords.
    Locked,
    Closed,
}

/// One person.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct StaffLine {
    /// Row.
    pub id: i64,
    /// Sign-in name.
    pub name: String,
    /// Name on screens and papers.
    pub display_name: String,
    /// The role's name.
    pub role: String,
    /// The role in words.
    pub role_text: String,
    /// Units they answer for.
    pub units: Vec<i64>,
    /// Programmes they answer for.
    pub programmes: Vec<i64>,
    /// The same in words; empty for the whole house.
    pub scope: String,
    /// How their access stands.
    pub state: StaffState,
    /// The same in words.
    pub state_text: String,
    /// Whether it is the person asking.
    pub is_self: bool,
    /// Whether they are the only administrator left.
    pub is_last_administrator: bool,
}

/// Something that can be chosen: a role, a unit, a programme.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct RoleChoice {
    /// The role's name.
    pub role: String,
    /// The role in words.
    pub text: String,
    /// What it may do, in one sentence.
    pub about: String,
}

/// A unit or a programme to answer for.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ScopeChoice {
    /// Row.
    pub id: i64,
    /// Its name.
    pub name: String,
}

/// Everybody, and what can be chosen for them.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct StaffList {
    /// Those who work here first.
    pub people: Vec<StaffLine>,
    /// Roles, highest first.
    pub roles: Vec<RoleChoice>,
    /// Units.
    pub units: Vec<ScopeChoice>,
    /// Programmes.
    pub programmes: Vec<ScopeChoice>,
}

/// Everybody who works or worked here; `own` is the row of the person asking.
///
/// # Errors
/// A fault when the file refuses.
pub fn staff_list(desk: &Desk, own: Option<i64>, sayer: Sayer<'_>) -> Result<StaffList> {
    let now = desk.now()?;
    let members = desk.read(staff::all)?;
    let locked: Vec<Option<i64>> =
        members.iter().map(|member| locked_until(desk, &member.name)).collect::<Result<_>>()?;
    desk.read(|sql| {
        let choice = |(id, name)| ScopeChoice { id, name };
        let units: Vec<ScopeChoice> = scope::units(sql)?.into_iter().map(choice).collect();
        let programmes = programmes::all(sql)?.into_iter().map(|one| choice((one.id, one.policy.name)));
        let programmes: Vec<ScopeChoice> = programmes.collect();
        let mut people = vec![];
        for (member, locked) in members.into_iter().zip(locked) {
            let scope = scope::of(sql, member.id)?;
            let words = in_words(&scope, &units, &programmes);
            let is_last = is_last_administrator(sql, &member)?;
            let has_accepted = !texts::accepted(sql, member.id)?.is_empty();
            people.push(line(member, (scope, words, is_last, has_accepted), locked, own, (sayer, now)));
        }
        Ok(StaffList { people, roles: roles(sayer), units, programmes })
    })
}

fn is_last_administrator(sql: &Connection, member: &Member) -> Result<bool> {
    let is_administrator = member.is_active && Role::parse(&member.role) == Some(Role::Administrator);
    Ok(is_administrator && staff::other_administrators(sql, member.id)? == 0)
}

fn line(
    member: Member,
    (scope, words, is_last_administrator, has_accepted): (Scope, String, bool, bool),
    locked: Option<i64>,
    own: Option<i64>,
    (sayer, now): (Sayer<'_>, Timestamp),
) -> StaffLine {
    let state = match (member.is_active, locked, member.must_change) {
        (false, ..) => StaffState::Closed,
        (_, Some(_), _) => StaffState::Locked,
        (.., true) => StaffState::Awaited,
        _ => StaffState::Active,
    };
    let state_text = match (state, locked) {
        (StaffState::Closed, _) => sayer.words.say("staff-state-closed"),
        (StaffState::Locked, Some(until)) => {
            let until = sayer.near(short::instant(until), now);
            sayer.words.say_with("staff-state-locked", &[("until", until.into())])
        }
        (StaffState::Awaited, _) => sayer.words.say("staff-state-awaited"),
        _ if has_accepted => sayer.words.say("staff-state-active"),
        _ => sayer.words.say("staff-state-active-texts"),
    };
    StaffLine {
        id: member.id,
        role_text: sayer.words.say(&format!("desk-role-{}", member.role)),
        name: member.name,
        display_name: member.display_name,
        role: member.role,
        units: scope.units,
        programmes: scope.programmes,
        scope: words,
        state,
        state_text,
        is_self: own == Some(member.id),
        is_last_administrator,
    }
}

fn in_words(scope: &Scope, units: &[ScopeChoice], programmes: &[ScopeChoice]) -> String {
    let of = |rows: &[i64], known: &[ScopeChoice]| -> Vec<String> {
        known.iter().filter(|choice| rows.contains(&choice.id)).map(|choice| choice.name.clone()).collect()
    };
    [of(&scope.units, units), of(&scope.programmes, programmes)].concat().join(", ")
}

fn roles(sayer: Sayer<'_>) -> Vec<RoleChoice> {
    let choice = |name: &str| RoleChoice {
        role: name.to_owned(),
        text: sayer.words.say(&format!("desk-role-{name}")),
        about: sayer.words.say(&format!("staff-role-{name}")),
    };
    ROLES.iter().rev().map(|(_, name)| choice(name)).collect()
}
