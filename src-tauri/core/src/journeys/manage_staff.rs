//! People who work here: added, given another role, let in again, closed (issue 4; `docs/decisions/0006-people-who-work-here.md`).

use zeroize::Zeroizing;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::password::Password;
use crate::domain::rights::Role;
use crate::error::Result;
use crate::journeys::house_texts::ensure_texts;
use crate::journeys::set_up::new_member;
use crate::journeys::slow_down::{self, Lane};
use crate::journeys::staff_sign_in::check_staff_name;
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::staff::scope::{self, Scope};
use crate::storage::staff::{self, Member};

/// What somebody is here.
#[derive(Debug, Clone)]
pub struct Post {
    /// Name on screens and papers.
    pub display_name: String,
    /// The role.
    pub role: Role,
    /// What a manager answers for; empty for the other roles.
    pub scope: Scope,
}

/// A password that was drawn: shown or printed once, then forgotten here.
pub struct Drawn {
    /// Whose.
    pub id: i64,
    /// The password.
    pub password: Zeroizing<String>,
}

/// Adds a person under a drawn password, which they change at their first sign-in. `office_key` is
/// wrapped for them under it.
///
/// # Errors
/// [`Refusal::StaffNameImpossible`], [`Refusal::StaffNameTaken`], [`Refusal::ScopeMissing`], [`Refusal::RoleTooHigh`].
pub fn add_staff(desk: &Desk, by: &Actor, office_key: &[u8; 32], name: &str, post: &Post) -> Result<Drawn> {
    check_staff_name(name)?;
    check_post(by, post)?;
    let (member, password) = draw(desk, name, post.role.name(), office_key)?;
    let id = desk.write(by, |tx| {
        if staff::row_of(tx, &member.name)?.is_some() {
            return Err(Refusal::StaffNameTaken { name: member.name.clone() }.into());
        }
        ensure_texts(tx)?;
        let shown = Member { display_name: post.display_name.trim().to_owned(), ..member };
        let id = staff::add(tx, &shown, tx.at())?;
        scope::set(tx, id, &post.scope)?;
        tx.record("staff_added", Object::Staff, id)?;
        Ok(id)
    })?;
    forgive(desk, by, name)?;
    Ok(Drawn { id, password })
}

/// Gives a person another role, name or scope.
///
/// # Errors
/// [`Refusal::StaffUnknown`], [`Refusal::LastAdministrator`], [`Refusal::RoleTooHigh`], [`Refusal::ScopeMissing`].
pub fn change_staff(desk: &Desk, by: &Actor, id: i64, post: &Post) -> Result<()> {
    check_post(by, post)?;
    desk.write(by, |tx| {
        let member = find(tx, by, id)?;
        if post.role != Role::Administrator {
            check_not_last(tx, &member)?;
        }
        staff::set_role(tx, id, post.display_name.trim(), post.role.name())?;
        scope::set(tx, id, &post.scope)?;
        tx.record("staff_changed", Object::Staff, id)
    })
}

/// Draws a new password for a person; their sessions end, a closed one works here again, a lock is lifted.
///
/// # Errors
/// [`Refusal::StaffUnknown`], [`Refusal::RoleTooHigh`]; [`Refusal::ResetOneself`] for whoever asks.
pub fn reset_staff(desk: &Desk, by: &Actor, office_key: &[u8; 32], id: i64) -> Result<Drawn> {
    if matches!(by, Actor::Staff { id: own, .. } if *own == id) {
        return Err(Refusal::ResetOneself.into());
    }
    let before = desk.read(|sql| staff::by_id(sql, id))?.ok_or(Refusal::StaffUnknown)?;
    let (drawn, password) = draw(desk, &before.name, &before.role, office_key)?;
    desk.write(by, |tx| {
        let member = find(tx, by, id)?;
        ensure_texts(tx)?;
        staff::set_password(tx, id, &Member { role: member.role, ..drawn })?;
        staff::set_pin(tx, id, None)?;
        tx.record(if member.is_active { "staff_reset" } else { "staff_reopened" }, Object::Staff, id)
    })?;
    forgive(desk, by, &before.name)?;
    Ok(Drawn { id, password })
}

/// Closes a person's access: password, wrapped key and PIN are gone, their lines in the ledger stay.
///
/// # Errors
/// [`Refusal::StaffUnknown`], [`Refusal::LastAdministrator`], [`Refusal::RoleTooHigh`].
pub fn close_staff(desk: &Desk, by: &Actor, id: i64) -> Result<()> {
    desk.write(by, |tx| {
        let member = find(tx, by, id)?;
        if !member.is_active {
            return Err(Refusal::NothingToDo.into());
        }
        check_not_last(tx, &member)?;
        staff::close(tx, id, tx.at())?;
        tx.record("staff_closed", Object::Staff, id)
    })
}

/// Lifts the lock of a person who gave ten wrong passwords.
///
/// # Errors
/// [`Refusal::StaffUnknown`], [`Refusal::RoleTooHigh`].
pub fn unlock_staff(desk: &Desk, by: &Actor, id: i64) -> Result<()> {
    let member = desk.write(by, |tx| {
        let member = find(tx, by, id)?;
        tx.record("staff_unlocked", Object::Staff, id)?;
        Ok(member)
    })?;
    forgive(desk, by, &member.name)
}

/// Until when a name is locked, in seconds since 1970.
///
/// # Errors
/// A fault when the file refuses.
pub fn locked_until(desk: &Desk, name: &str) -> Result<Option<i64>> {
    slow_down::waits_until(desk, &Lane::StaffLock(name))
}

fn forgive(desk: &Desk, by: &Actor, name: &str) -> Result<()> {
    let name = name.to_lowercase();
    slow_down::forgive(desk, by, &Lane::Staff(&name))?;
    slow_down::forgive(desk, by, &Lane::StaffLock(&name))
}

/// A member under a password drawn now.
fn draw(desk: &Desk, name: &str, role: &str, office_key: &[u8; 32]) -> Result<(Member, Zeroizing<String>)> {
    let password = Zeroizing::new(desk.dice().phrase(desk.words().tag()).join(" "));
    let member = new_member(desk.dice(), name, role, &Password::new(&password), office_key)?;
    Ok((Member { must_change: true, ..member }, password))
}

fn find(tx: &Tx<'_>, by: &Actor, id: i64) -> Result<Member> {
    let member = staff::by_id(tx, id)?.ok_or(Refusal::StaffUnknown)?;
    check_rank(by, Role::parse(&member.role))?;
    Ok(member)
}

/// Nobody acts on a higher role than their own; whoever holds the folder may.
fn check_rank(by: &Actor, role: Option<Role>) -> Result<()> {
    let Actor::Staff { role: own, .. } = by else { return Ok(()) };
    if Role::parse(own) >= role { Ok(()) } else { Err(Refusal::RoleTooHigh.into()) }
}

fn check_post(by: &Actor, post: &Post) -> Result<()> {
    check_rank(by, Some(post.role))?;
    let most = 60;
    if post.display_name.trim().is_empty() {
        return Err(Refusal::DisplayNameMissing.into());
    }
    if post.display_name.chars().count() > most {
        return Err(Refusal::TextTooLong { field: "display_name".into(), most: 60 }.into());
    }
    let (units, programmes) = (!post.scope.units.is_empty(), !post.scope.programmes.is_empty());
    let is_fit = match post.role {
        Role::Component => units && !programmes,
        Role::Programme => programmes && !units,
        _ => !units && !programmes,
    };
    if is_fit { Ok(()) } else { Err(Refusal::ScopeMissing.into()) }
}

/// A house without an administrator could never be set right again.
fn check_not_last(tx: &Tx<'_>, member: &Member) -> Result<()> {
    let is_administrator = member.is_active && Role::parse(&member.role) == Some(Role::Administrator);
    if is_administrator && staff::other_administrators(tx, member.id)? == 0 {
        return Err(Refusal::LastAdministrator.into());
    }
    Ok(())
}
