//! The round: what time brings, at start, every hour, and by `guichetctl round`.

use serde::Serialize;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::close_missing::close_missing;
use crate::journeys::end_codes::end_codes;
use crate::journeys::erase::{Erasure, erase_due};
use crate::journeys::keep_backups::{Kept, keep_backups};
use crate::journeys::lapse::lapse_overdue;
use crate::journeys::open_accesses::open_accesses;
use crate::journeys::slow_down::forget_old;
use crate::journeys::undo_roster::forget_old_steps;
use crate::journeys::warn_endings::warn_endings;
use crate::journeys::watch_rosters::look;

/// What a round has done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Round {
    /// Registrations whose time was over.
    pub lapsed: usize,
    /// Codes for a new password whose time was over.
    pub expired: usize,
    /// Warnings of an end, and notices of one, that were posted.
    pub warned: usize,
    /// People whose data were erased, and those who wait for an administrator.
    #[serde(flatten)]
    pub erasure: Erasure,
    /// Accounts closed because a roster missed their people for too long.
    pub retired: i64,
    /// Accesses whose yearly day has come.
    pub opened: i64,
    /// Lists taken out of the watched folder.
    pub rosters: i64,
    /// Copies made and swept.
    pub copies: Kept,
}

/// Does everything that is due; a desk that was off catches up.
///
/// # Errors
/// A fault when the file refuses.
pub fn round(desk: &Desk) -> Result<Round> {
    let by = Actor::Round;
    desk.keep_time(&by)?;
    forget_old(desk, &by)?;
    forget_old_steps(desk, &by)?;
    Ok(Round {
        lapsed: lapse_overdue(desk, &by)?,
        expired: end_codes(desk, &by)?,
        warned: warn_endings(desk, &by)?,
        retired: close_missing(desk, &by)?,
        rosters: look(desk, &by)?,
        opened: open_accesses(desk, &by)?,
        // A copy first: what a wrong clock or a wrong setting would erase can be brought back.
        copies: keep_backups(desk, &by)?,
        erasure: erase_due(desk, &by)?,
    })
}
