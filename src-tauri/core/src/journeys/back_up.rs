//! Backing up: one file that holds everything said so far, beside people at work.

use std::path::Path;

use crate::desk::Desk;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::storage::backup;

/// Copies the data into `target`; answers how many bytes it has.
///
/// # Errors
/// Refused when the target is there already, lies inside nothing, or cannot be written.
pub fn back_up(desk: &Desk, target: &Path) -> Result<u64> {
    if target.file_name().is_none() {
        return Err(Refusal::target_not_writable(target, &std::io::ErrorKind::IsADirectory.into()).into());
    }
    backup::copy(&desk.folder().join("guichet.db"), target)
}
