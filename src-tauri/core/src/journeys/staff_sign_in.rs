//! Staff sign in: the session and the opened office key live in memory only (T10, decision 16).

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::password::Password;
use crate::domain::seal::{self, SecretBytes};
use crate::error::Result;
use crate::journeys::sign_in::{verifies, verify_nothing};
use crate::journeys::slow_down::{self, Lane};
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::staff::{self, Member};
use crate::storage::texts;

/// What somebody owes before the counter answers them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Owed {
    /// A password of their own, in the place of a drawn one.
    pub password: bool,
    /// Their word on the texts in force.
    pub texts: bool,
}

/// A signed-in member of staff.
pub struct Session {
    /// Who.
    pub actor: Actor,
    /// Their row.
    pub id: i64,
    /// Their name on screens and papers.
    pub display_name: String,
    /// Salt of the password they came in with: once another stands in the file, the session is over.
    pub salt: [u8; 16],
    /// The office key's private half; none after a lock, until the password is given again.
    pub office_key: Option<SecretBytes>,
    /// What they owe first.
    pub owed: Owed,
}

impl Session {
    /// Refuses while something is owed.
    ///
    /// # Errors
    /// [`Refusal::PasswordDue`], [`Refusal::TextsDue`].
    pub fn check_settled(&self) -> Result<()> {
        match self.owed {
            Owed { password: true, .. } => Err(Refusal::PasswordDue.into()),
            Owed { texts: true, .. } => Err(Refusal::TextsDue.into()),
            Owed { .. } => Ok(()),
        }
    }

    /// Uses the opened office key.
    ///
    /// # Errors
    /// What [`Session::check_settled`] refuses; [`Refusal::PasswordWanted`] when the key was put away.
    pub fn with_office_key<T>(&self, act: impl FnOnce(&[u8; 32]) -> Result<T>) -> Result<T> {
        self.check_settled()?;
        act(self.office_key.as_ref().ok_or(Refusal::PasswordWanted)?)
    }
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
/// three failures, [`Refusal::StaffLocked`] after ten: each alike for a name nobody has.
pub fn staff_sign_in(desk: &Desk, name: &str, password: &Password) -> Result<Session> {
    let name = name.trim().to_lowercase();
    let (lane, lock) = (Lane::Staff(&name), Lane::StaffLock(&name));
    if let Some(at) = slow_down::waits_until(desk, &lock)? {
        return Err(Refusal::StaffLocked { at }.into());
    }
    slow_down::check(desk, &lane)?;
    let member = desk.read(|sql| staff::by_name(sql, &name))?;
    let is_right = match &member {
        Some(member) => verifies(password, &member.password_hash),
        None => {
            verify_nothing(password);
            false
        }
    };
    let Some(member) = member.as_ref().filter(|_| is_right) else {
        fail(desk, (&lane, &lock), member.as_ref())?;
        return Err(Refusal::SignInWrong.into());
    };
    slow_down::forgive(desk, &Actor::Console, &lane)?;
    slow_down::forgive(desk, &Actor::Console, &lock)?;
    open(desk, member, password)
}

/// Counts a wrong password; the tenth in a row closes the name, and the ledger says so where somebody has it.
fn fail(desk: &Desk, (lane, lock): (&Lane<'_>, &Lane<'_>), member: Option<&Member>) -> Result<()> {
    slow_down::count(desk, &Actor::Console, lane)?;
    let is_locked = slow_down::count(desk, &Actor::Console, lock)?;
    if let Some(member) = member.filter(|_| is_locked) {
        desk.write(&Actor::Console, |tx| tx.record("staff_locked", Object::Staff, member.id))?;
    }
    Ok(())
}

/// The session of a member whose password this is.
///
/// # Errors
/// A fault when the key does not open.
pub fn open(desk: &Desk, member: &Member, password: &Password) -> Result<Session> {
    let wrapping = seal::wrapping_key(password.reveal(), &member.key_salt)?;
    let opened = seal::unlock(&wrapping, b"office key", &member.wrapped_office_key)?;
    let office_key = <[u8; 32]>::try_from(opened.as_slice()).map_err(|_| seal::Broken)?;
    let texts = desk.read(|sql| texts::are_due(sql, member.id))?;
    Ok(Session {
        actor: Actor::Staff { id: member.id, name: member.name.clone(), role: member.role.clone() },
        id: member.id,
        display_name: member.display_name.clone(),
        salt: member.key_salt,
        office_key: Some(SecretBytes::new(office_key)),
        owed: Owed { password: member.must_change, texts },
    })
}
