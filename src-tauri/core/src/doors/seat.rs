//! The seat of a counter window: its staff session, kept in memory, and its lock.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::rights::{Right, Role};
use crate::domain::seal::SecretBytes;
use crate::error::Result;
use crate::jobs::Jobs;
use crate::journeys::staff_sign_in::{Owed, Session};
use crate::refusal::Refusal;
use crate::storage::staff;

/// Wrong PINs after which only the password opens the window.
const PIN_TRIES: u8 = 3;

/// Who sits at a window. Dropping it wipes the office key.
#[derive(Default)]
pub struct Seat(Mutex<Option<Taken>>, Jobs);

struct Taken {
    session: Session,
    is_locked: bool,
    wrong_pins: u8,
}

/// What a screen may know of the person at the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occupant {
    /// Who.
    pub actor: Actor,
    /// Their row.
    pub id: i64,
    /// Name on screens and papers.
    pub display_name: String,
    /// Whether the window is locked.
    pub is_locked: bool,
    /// What they owe before the counter answers.
    pub owed: Owed,
    /// Whether a PIN may still be tried.
    pub may_try_pin: bool,
}

impl Seat {
    fn held(&self) -> MutexGuard<'_, Option<Taken>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the seat.
    pub fn take(&self, session: Session) {
        *self.held() = Some(Taken { session, is_locked: false, wrong_pins: 0 });
    }

    /// Leaves the seat: the session and the key are gone.
    pub fn leave(&self) {
        *self.held() = None;
        self.1.forget();
    }

    /// Locks the window; the office key is put away until the password is given again.
    pub fn lock(&self) {
        if let Some(taken) = self.held().as_mut() {
            taken.is_locked = true;
            taken.session.office_key = None;
        }
        self.1.forget();
    }

    /// Opens the locked window again with the password's fresh session: what was owed stays owed, and
    /// a text that came into force meanwhile is asked about at the next sign-in, not in mid-work.
    pub fn unlock(&self, fresh: Session) {
        let owed = self.held().as_ref().map_or(fresh.owed, |taken| taken.session.owed);
        self.take(Session { owed, ..fresh });
    }

    /// Opens the locked window by PIN: the office key stays away.
    pub fn unlock_by_pin(&self) {
        if let Some(taken) = self.held().as_mut() {
            taken.is_locked = false;
            taken.wrong_pins = 0;
        }
    }

    /// Counts a wrong PIN; answers how many tries are left.
    pub fn count_pin(&self) -> u8 {
        self.held().as_mut().map_or(0, |taken| {
            taken.wrong_pins = taken.wrong_pins.saturating_add(1);
            PIN_TRIES.saturating_sub(taken.wrong_pins)
        })
    }

    /// Notes what is still owed.
    pub fn settle(&self, still: Owed) {
        if let Some(taken) = self.held().as_mut() {
            taken.session.owed = still;
        }
    }

    /// Who sits here.
    pub fn occupant(&self) -> Option<Occupant> {
        self.held().as_ref().map(|taken| Occupant {
            actor: taken.session.actor.clone(),
            id: taken.session.id,
            display_name: taken.session.display_name.clone(),
            is_locked: taken.is_locked,
            owed: taken.session.owed,
            may_try_pin: taken.wrong_pins < PIN_TRIES,
        })
    }

    /// Looks whether the person still works here under the password they came in with; their role and
    /// name are those of the file. Whoever was closed or reset meanwhile is signed out.
    ///
    /// # Errors
    /// A fault when the file refuses.
    pub fn refresh(&self, desk: &Desk) -> Result<()> {
        let Some(id) = self.held().as_ref().map(|taken| taken.session.id) else { return Ok(()) };
        let member = desk.read(|sql| staff::by_id(sql, id))?.filter(|member| member.is_active);
        let mut held = self.held();
        let Some(taken) = held.as_mut().filter(|taken| taken.session.id == id) else { return Ok(()) };
        match member.filter(|member| member.key_salt == taken.session.salt) {
            Some(member) => {
                taken.session.actor = Actor::Staff { id, name: member.name, role: member.role };
                taken.session.display_name = member.display_name;
            }
            None => *held = None,
        }
        Ok(())
    }

    /// Refuses unless somebody sits here with an open session, whatever they owe.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`] or [`Refusal::Locked`].
    pub fn check_open(&self) -> Result<()> {
        match self.held().as_ref() {
            None => Err(Refusal::SignedOut.into()),
            Some(taken) if taken.is_locked => Err(Refusal::Locked.into()),
            Some(_) => Ok(()),
        }
    }

    /// Refuses unless somebody sits here with an open session and owes nothing.
    ///
    /// # Errors
    /// As [`Seat::check_open`]; [`Refusal::PasswordDue`], [`Refusal::TextsDue`].
    pub fn check_settled(&self) -> Result<()> {
        self.check_open()?;
        self.held().as_ref().map_or_else(|| Err(Refusal::SignedOut.into()), |taken| taken.session.check_settled())
    }

    /// Refuses unless the person who sits here owes nothing and has the right.
    ///
    /// # Errors
    /// As [`Seat::check_settled`]; [`Refusal::RightMissing`].
    pub fn check_right(&self, right: Right) -> Result<()> {
        self.check_settled()?;
        let actor = self.actor()?;
        let has = Role::parse(actor.role()).is_some_and(|role| role.has(right));
        if has { Ok(()) } else { Err(Refusal::RightMissing.into()) }
    }

    /// The person acting.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`] or [`Refusal::Locked`].
    pub fn actor(&self) -> Result<Actor> {
        self.check_open()?;
        self.occupant().map(|occupant| occupant.actor).ok_or_else(|| Refusal::SignedOut.into())
    }

    /// The long works of this window.
    pub fn jobs(&self) -> &Jobs {
        &self.1
    }

    /// The opened office key, for a long work beside which the window goes on; none after a PIN.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`] or [`Refusal::Locked`].
    pub fn office_key(&self) -> Result<Option<SecretBytes>> {
        self.check_open()?;
        Ok(self.held().as_ref().and_then(|taken| taken.session.office_key.clone()))
    }

    /// Uses the opened office key.
    ///
    /// # Errors
    /// As [`Seat::check_settled`]; [`Refusal::PasswordWanted`] after a PIN.
    pub fn with_office_key<T>(&self, act: impl FnOnce(&[u8; 32]) -> Result<T>) -> Result<T> {
        self.check_open()?;
        match self.held().as_ref() {
            Some(taken) => taken.session.with_office_key(act),
            None => Err(Refusal::SignedOut.into()),
        }
    }

    /// Uses the key that opened with a drawn password, to wrap it again under one's own.
    ///
    /// # Errors
    /// As [`Seat::check_open`]; [`Refusal::PasswordWanted`] when the key was put away.
    pub fn with_own_key<T>(&self, act: impl FnOnce(&[u8; 32]) -> Result<T>) -> Result<T> {
        self.check_open()?;
        let held = self.held();
        let key = held.as_ref().and_then(|taken| taken.session.office_key.as_ref());
        act(key.ok_or(Refusal::PasswordWanted)?)
    }
}
