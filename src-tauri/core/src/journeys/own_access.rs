//! One's own access: a password in the place of a drawn one, and a PIN for a locked window.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::password::Password;
use crate::domain::pin;
use crate::error::Result;
use crate::journeys::set_up::{LEAST_STAFF_PASSWORD, new_member};
use crate::journeys::sign_in::{hash_password, judge, verifies};
use crate::journeys::staff_sign_in::{Session, open, staff_sign_in};
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::staff::{self, Member};

/// Gives oneself another password: the office key is wrapped anew under it. Answers the fresh session.
///
/// # Errors
/// What [`judge`] refuses; [`Refusal::PasswordSame`]; [`Refusal::StaffUnknown`].
pub fn choose_password(desk: &Desk, by: &Actor, id: i64, key: &[u8; 32], password: &Password) -> Result<Session> {
    let before = desk.read(|sql| staff::by_id(sql, id))?.ok_or(Refusal::StaffUnknown)?;
    judge_own(desk, &before, password)?;
    let fresh = new_member(desk.dice(), &before.name, &before.role, password, key)?;
    desk.write(by, |tx| {
        staff::set_password(tx, id, &fresh)?;
        tx.record("staff_password_changed", Object::Staff, id)
    })?;
    let member = desk.read(|sql| staff::by_id(sql, id))?.ok_or(Refusal::StaffUnknown)?;
    open(desk, &member, password)
}

/// Judges a password of one's own before it is chosen.
///
/// # Errors
/// As [`choose_password`].
pub fn judge_own(desk: &Desk, member: &Member, password: &Password) -> Result<()> {
    let house = desk.institution().name;
    judge(password, LEAST_STAFF_PASSWORD, &[&member.name, &member.display_name, &house])?;
    if verifies(password, &member.password_hash) {
        return Err(Refusal::PasswordSame.into());
    }
    Ok(())
}

/// Sets a PIN, or takes it away, for whoever gives their password again.
///
/// # Errors
/// [`Refusal::PinPoor`]; what [`staff_sign_in`] refuses.
pub fn set_pin(desk: &Desk, by: &Actor, id: i64, password: &Password, digits: Option<&str>) -> Result<()> {
    staff_sign_in(desk, by.name(), password)?;
    if digits.is_some_and(|digits| !pin::is_possible(digits)) {
        return Err(Refusal::PinPoor.into());
    }
    let hash = digits.map(|digits| hash_password(&Password::new(digits), desk.dice())).transpose()?;
    desk.write(by, |tx| {
        staff::set_pin(tx, id, hash.as_deref())?;
        tx.record(if hash.is_some() { "pin_set" } else { "pin_dropped" }, Object::Staff, id)
    })
}

/// Whether the person has a PIN.
///
/// # Errors
/// A fault when the file refuses.
pub fn has_pin(desk: &Desk, id: i64) -> Result<bool> {
    Ok(desk.read(|sql| staff::by_id(sql, id))?.is_some_and(|member| member.pin_hash.is_some()))
}

/// Whether these digits are the person's PIN.
///
/// # Errors
/// A fault when the file refuses.
pub fn is_pin(desk: &Desk, id: i64, digits: &str) -> Result<bool> {
    let member = desk.read(|sql| staff::by_id(sql, id))?;
    let hash = member.and_then(|member| member.pin_hash);
    Ok(hash.is_some_and(|hash| verifies(&Password::new(digits), &hash)))
}
