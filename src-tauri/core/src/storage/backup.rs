//! A copy of the file as one consistent state, checked before it gets its name.

use std::path::Path;

use super::{connect, verify};
use crate::error::{Error, Result, is_disk_full};
use crate::refusal::Refusal;
use crate::target::{Standing, Target};

/// Copies `database` to `place`, which must not exist; answers how many bytes it has.
///
/// # Errors
/// Refused as [`Target::reserve`] does, and when the disk is full; a fault when the copy is not
/// whole. Nothing is left behind then.
pub fn copy(database: &Path, place: &Path) -> Result<u64> {
    let target = Target::reserve(place, Standing::Kept)?;
    // VACUUM INTO takes the empty file, which nobody else may read.
    match connect::plain(database)?.execute("VACUUM INTO ?1", [target.aside().display().to_string()]) {
        Err(error) if is_disk_full(&error) => {
            return Err(Refusal::target_not_writable(place, &std::io::ErrorKind::StorageFull.into()).into());
        }
        outcome => outcome?,
    };
    let damage = verify::integrity(&connect::plain(target.aside())?)?;
    if let Some(first) = damage.first() {
        return Err(Error::fault(format!("the copy is not whole: {first}")));
    }
    target.settle()?;
    Ok(std::fs::metadata(place)?.len())
}
