//! The round: what time brings, at start, every hour, and by `guichetctl round`.

use serde::Serialize;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::keep_backups::{Kept, keep_backups};
use crate::journeys::lapse::lapse_overdue;
use crate::journeys::warn_endings::warn_endings;

/// What a round has done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Round {
    /// Registrations whose time was over.
    pub lapsed: usize,
    /// Warnings posted.
    pub warned: usize,
    /// Copies made and swept.
    pub copies: Kept,
}

/// Does everything that is due; a desk that was off catches up.
///
/// # Errors
/// A fault when the file refuses.
pub fn round(desk: &Desk) -> Result<Round> {
    let by = Actor::Round;
    Ok(Round { lapsed: lapse_overdue(desk, &by)?, warned: warn_endings(desk, &by)?, copies: keep_backups(desk, &by)? })
}
