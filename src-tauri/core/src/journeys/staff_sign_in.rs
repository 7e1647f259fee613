//! Staff sign in: the session and the opened office key live in memory only (T10, decision 16).

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::password::Password;
use crate::domain::seal::{self, SecretBytes};
use crate::error::Result;
use crate::journeys::sign_in::{verifies, verify_nothing};
use crate::journeys::slow_down::{self, Lane};
use crate::refusal::Refusal;
use crate::storage::staff;

/// A signed-in member of staff.
pub struct Session {
    /// Who.
    pub actor: Actor,
    /// Their name on screens and papers.
    pub display_name: String,
    /// The office key's private half.
    pub office_key: SecretBytes,
}

/// Refuses names that cannot be typed at a sign-in: 2–40 letters, digits, dots, hyphens.
///
/// # Errors
/// [`Refusal::StaffNameImpossible`].
pub fn check_staff_name(name: &str) -> Result<()> {
    let length = name.chars().count();
    let belongs = |c: char| c.is_alphanumeric() || ".-_ ".contains(c);
    if !(2..=40).contains(&length) || !name.chars().all(belongs) || name.trim() != name {
        return Err(Refusal::StaffNameImpossible.into());
    }
    Ok(())
}

/// Signs a member of staff in.
///
/// # Errors
/// [`Refusal::SignInWrong`] without saying which of the two was wrong, [`Refusal::SlowDown`] after
/// three failures.
pub fn staff_sign_in(desk: &Desk, name: &str, password: &Password) -> Result<Session> {
    let name = name.trim().to_lowercase();
    let lane = Lane::Staff(&name);
    slow_down::check(desk, &lane)?;
    let member = desk.read(|sql| staff::by_name(sql, &name))?;
    let is_right = match &member {
        Some(member) => verifies(password, &member.password_hash),
        None => {
            verify_nothing(password);
            false
        }
    };
    let Some(member) = member.filter(|_| is_right) else {
        slow_down::count(desk, &Actor::Console, &lane)?;
        return Err(Refusal::SignInWrong.into());
    };
    let wrapping = seal::wrapping_key(password.reveal(), &member.key_salt)?;
    let opened = seal::unlock(&wrapping, b"office key", &member.wrapped_office_key)?;
    let office_key = <[u8; 32]>::try_from(opened.as_slice()).map_err(|_| seal::Broken)?;
    slow_down::forgive(desk, &Actor::Console, &lane)?;
    let actor = Actor::Staff { id: member.id, name: member.name, role: member.role };
    Ok(Session { actor, display_name: member.display_name, office_key: SecretBytes::new(office_key) })
}
