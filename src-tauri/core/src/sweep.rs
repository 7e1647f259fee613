//! Sweeping: papers and exports that lie in the data folder are removed after thirty days, for they name people.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use crate::desk::Desk;
use crate::domain::erasure::BACKUP_DAYS;
use crate::error::Result;

/// Folders of the data folder that hold what a rehearsal printed or posted, and exports for staff.
const FOLDERS: [&str; 3] = ["prints", "letters", "exports"];

/// Removes what is older than thirty days; answers how many files.
///
/// # Errors
/// A fault when the desk's time cannot be read; a file that cannot be removed is logged and stays.
pub fn sweep_papers(desk: &Desk) -> Result<usize> {
    let now = u64::try_from(desk.now()?.as_second()).unwrap_or(0);
    let oldest = UNIX_EPOCH + Duration::from_secs(now.saturating_sub(u64::from(BACKUP_DAYS) * 24 * 3600));
    let folders = FOLDERS.iter().map(|name| desk.folder().join(name));
    let files = folders
        .flat_map(|folder| files(&folder))
        .filter(|file| fs::metadata(file).and_then(|facts| facts.modified()).is_ok_and(|changed| changed < oldest));
    let mut removed = 0;
    for file in files {
        match fs::remove_file(&file) {
            Ok(()) => removed += 1,
            Err(error) => tracing::warn!(%error, "an old paper could not be removed"),
        }
    }
    Ok(removed)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect()
}
