//! Keeping what staff asked for as a file that only its owner may read; the ledger knows of it.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::storage::ledger::Object;
use crate::views::export_batch::Table;

/// Folder of exports in the data folder.
const FOLDER: &str = "exports";

/// Writes the table into the folder of exports; answers the file. One of the same day is replaced.
///
/// # Errors
/// A fault when the folder or the file cannot be written.
pub fn keep_export(desk: &Desk, by: &Actor, batch: i64, table: &Table) -> Result<PathBuf> {
    keep_file(desk, &table.file_name, table.csv.as_bytes(), || {
        desk.write(by, |tx| tx.record("batch_exported", Object::Batch, batch))
    })
}

/// Writes a file into the folder of exports, for the owner of the folder alone; `noted` runs before it has its name.
///
/// # Errors
/// As [`keep_export`], and whatever `noted` answers.
pub fn keep_file(desk: &Desk, name: &str, bytes: &[u8], noted: impl FnOnce() -> Result<()>) -> Result<PathBuf> {
    desk.check_space()?;
    let folder = desk.folder().join(FOLDER);
    let mut making = fs::DirBuilder::new();
    making.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut making, 0o700);
    making.create(&folder)?;
    let file = folder.join(name);
    // Written aside and renamed, so that nobody reads half a file.
    let aside = folder.join(format!(".{name}.new"));
    let _ = fs::remove_file(&aside);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut writing = options.open(&aside)?;
    writing.write_all(bytes)?;
    writing.sync_all()?;
    noted()?;
    fs::rename(&aside, &file)?;
    Ok(file)
}
