//! The seat of a counter window: its staff session, kept in memory, and its lock.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::actor::Actor;
use crate::domain::rights::{Right, Role};
use crate::domain::seal::SecretBytes;
use crate::error::Result;
use crate::journeys::staff_sign_in::Session;
use crate::refusal::Refusal;

/// Who sits at a window. Dropping it wipes the office key.
#[derive(Default)]
pub struct Seat(Mutex<Option<Taken>>);

struct Taken {
    session: Session,
    is_locked: bool,
}

/// What a screen may know of the person at the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occupant {
    /// Who.
    pub actor: Actor,
    /// Name on screens and papers.
    pub display_name: String,
    /// Whether the window is locked.
    pub is_locked: bool,
}

impl Seat {
    fn held(&self) -> MutexGuard<'_, Option<Taken>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the seat.
    pub fn take(&self, session: Session) {
        *self.held() = Some(Taken { session, is_locked: false });
    }

    /// Leaves the seat: the session and the key are gone.
    pub fn leave(&self) {
        *self.held() = None;
    }

    /// Locks the window; the office key is put away until the password opens it again.
    pub fn lock(&self) {
        if let Some(taken) = self.held().as_mut() {
            taken.is_locked = true;
            taken.session.office_key = SecretBytes::new([0; 32]);
        }
    }

    /// Who sits here.
    pub fn occupant(&self) -> Option<Occupant> {
        self.held().as_ref().map(|taken| Occupant {
            actor: taken.session.actor.clone(),
            display_name: taken.session.display_name.clone(),
            is_locked: taken.is_locked,
        })
    }

    /// Refuses unless somebody sits here with an open session.
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

    /// Refuses unless the person who sits here has the right.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`], [`Refusal::Locked`] or [`Refusal::RightMissing`].
    pub fn check_right(&self, right: Right) -> Result<()> {
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

    /// Uses the opened office key.
    ///
    /// # Errors
    /// [`Refusal::SignedOut`] or [`Refusal::Locked`].
    pub fn with_office_key<T>(&self, act: impl FnOnce(&[u8; 32]) -> Result<T>) -> Result<T> {
        self.check_open()?;
        match self.held().as_ref() {
            Some(taken) => act(&taken.session.office_key),
            None => Err(Refusal::SignedOut.into()),
        }
    }
}
