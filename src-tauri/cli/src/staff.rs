//! `staff list | add | close | reset | unlock`: people who work here, without a window.

use clap::{Subcommand, ValueEnum};
use guichet_core::desk::Desk;
use guichet_core::domain::rights::{Right, Role};
use guichet_core::error::Result;
use guichet_core::journeys::manage_staff::{Drawn, Post, add_staff, close_staff, reset_staff, unlock_staff};
use guichet_core::refusal::Refusal;
use guichet_core::said::Sayer;
use guichet_core::storage::staff::scope::{self, Scope};
use guichet_core::storage::{programmes, staff};
use guichet_core::views::staff_list::staff_list;
use guichet_core::words::{Fact, Words};
use serde_json::json;

use crate::console::Console;
use crate::said::Said;
use crate::voucher::{actor, session};

/// What is to become of somebody. A drawn password needs the office key: an administrator's `--as`.
#[derive(Debug, Subcommand)]
pub enum StaffOrder {
    List,
    Add {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(long, value_name = "TEXT")]
        shown: Option<String>,
        #[arg(long, value_enum)]
        role: RoleName,
        #[arg(long = "unit", value_name = "NAME")]
        units: Vec<String>,
        #[arg(long = "programme", value_name = "KEY")]
        programmes: Vec<String>,
        #[arg(long = "as", value_name = "USER")]
        user: String,
    },
    Close {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(long = "as", value_name = "USER")]
        user: Option<String>,
    },
    Reset {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(long = "as", value_name = "USER")]
        user: String,
    },
    Unlock {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(long = "as", value_name = "USER")]
        user: Option<String>,
    },
}

/// The roles as scripts write them.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum RoleName {
    Administrator,
    Secretariat,
    Component,
    Programme,
    Printing,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Administrator => Self::Administrator,
            RoleName::Secretariat => Self::Secretariat,
            RoleName::Component => Self::Component,
            RoleName::Programme => Self::Programme,
            RoleName::Printing => Self::Printing,
        }
    }
}

/// Does what is asked.
pub fn run(console: &Console, order: StaffOrder) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    match order {
        StaffOrder::List => list(&desk, words),
        StaffOrder::Add { name, shown, role, units, programmes, user } => {
            let scope = scope_of(&desk, &units, &programmes)?;
            let post = Post { display_name: shown.unwrap_or_else(|| name.clone()), role: role.into(), scope };
            let by = session(&desk, words, &user, Right::ManageStaff)?;
            let drawn = by.with_office_key(|key| add_staff(&desk, &by.actor, key, &name, &post))?;
            Ok(told(&drawn, &name, words))
        }
        StaffOrder::Reset { name, user } => {
            let by = session(&desk, words, &user, Right::ManageStaff)?;
            let id = row(&desk, &name)?;
            let drawn = by.with_office_key(|key| reset_staff(&desk, &by.actor, key, id))?;
            Ok(told(&drawn, &name, words))
        }
        StaffOrder::Close { name, user } => {
            let by = actor(&desk, words, user.as_deref(), Right::ManageStaff)?;
            close_staff(&desk, &by, row(&desk, &name)?)?;
            Ok(Said::new(json!({}), words.say_with("console-staff-closed", &[("name", name.into())])))
        }
        StaffOrder::Unlock { name, user } => {
            let by = actor(&desk, words, user.as_deref(), Right::ManageStaff)?;
            unlock_staff(&desk, &by, row(&desk, &name)?)?;
            Ok(Said::new(json!({}), words.say_with("console-staff-unlocked", &[("name", name.into())])))
        }
    }
}

fn row(desk: &Desk, name: &str) -> Result<i64> {
    let id = desk.read(|sql| staff::row_of(sql, &name.to_lowercase()))?;
    id.ok_or_else(|| Refusal::StaffUnknown.into())
}

fn scope_of(desk: &Desk, units: &[String], keys: &[String]) -> Result<Scope> {
    desk.read(|sql| {
        let known = scope::units(sql)?;
        let mut scope = Scope::default();
        for name in units {
            let unit = known.iter().find(|(_, known)| known == name).ok_or(Refusal::ScopeMissing)?;
            scope.units.push(unit.0);
        }
        for key in keys {
            let unknown = || Refusal::ProgrammeUnknown { key: key.clone() };
            scope.programmes.push(programmes::by_key(sql, key)?.ok_or_else(unknown)?.id);
        }
        Ok(scope)
    })
}

fn list(desk: &Desk, words: &'static Words) -> Result<Said> {
    let told = staff_list(desk, None, Sayer { words, zone: desk.zone() })?;
    let line = |one: &guichet_core::views::staff_list::StaffLine| {
        let facts: [(&str, Fact); 5] = [
            ("name", one.name.as_str().into()),
            ("shown", one.display_name.as_str().into()),
            ("role", one.role_text.as_str().into()),
            ("scope", one.scope.as_str().into()),
            ("state", one.state_text.as_str().into()),
        ];
        words.say_with(if one.scope.is_empty() { "console-staff-line" } else { "console-staff-line-scope" }, &facts)
    };
    let text = told.people.iter().map(line).collect::<Vec<_>>().join("\n");
    Ok(Said::new(json!({ "people": told.people }), text))
}

/// The password is said once, here.
fn told(drawn: &Drawn, name: &str, words: &Words) -> Said {
    let facts: [(&str, Fact); 2] = [("name", name.into()), ("password", drawn.password.as_str().into())];
    let answer = json!({ "id": drawn.id, "name": name, "password": drawn.password.as_str() });
    Said::new(answer, words.say_with("console-staff-drawn", &facts))
}
