//! Backing up: one file that holds everything said so far, beside people at work.

use std::path::Path;

use crate::desk::Desk;
use crate::error::Result;
use crate::storage::backup;

/// Copies the data into `target`; answers how many bytes it has.
///
/// # Errors
/// Refused when the target is there already or cannot be written.
pub fn back_up(desk: &Desk, target: &Path) -> Result<u64> {
    backup::copy(&desk.database(), target)
}
