//! A copy of the file as one consistent state, checked before it gets its name.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::{connect, verify};
use crate::error::{Error, Result, is_disk_full};
use crate::refusal::Refusal;

/// Copies `database` to `target`, which must not exist; answers how many bytes it has.
///
/// # Errors
/// [`Refusal::TargetNotWritable`] when the copy cannot be made there, [`Refusal::DiskFull`]; a
/// fault when the copy is not whole. Nothing is left behind then.
pub fn copy(database: &Path, target: &Path) -> Result<u64> {
    if target.exists() {
        return Err(Refusal::TargetExists { file: target.display().to_string() }.into());
    }
    let not_writable = |error: std::io::Error| Refusal::target_not_writable(target, &error);
    let aside = Aside(beside(target));
    // VACUUM INTO takes an empty file: made first, so that it is never readable by others.
    private_file(&aside.0).map_err(not_writable)?;
    let outcome = connect::plain(database)?.execute("VACUUM INTO ?1", [aside.0.display().to_string()]);
    match outcome {
        Err(error) if is_disk_full(&error) => return Err(Refusal::DiskFull { least_mb: 200 }.into()),
        Err(error) => return Err(error.into()),
        Ok(_) => {}
    }
    let damage = verify::integrity(&connect::plain(&aside.0)?)?;
    if let Some(first) = damage.first() {
        return Err(Error::fault(format!("the copy is not whole: {first}")));
    }
    File::open(&aside.0)?.sync_all()?;
    // A link fails where a rename would replace somebody's file made in the meantime.
    fs::hard_link(&aside.0, target).or_else(|_| rename_new(&aside.0, target)).map_err(not_writable)?;
    if let Some(folder) = target.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        File::open(folder)?.sync_all()?;
    }
    Ok(fs::metadata(target)?.len())
}

/// For file systems without links.
fn rename_new(from: &Path, to: &Path) -> std::io::Result<()> {
    if to.exists() {
        return Err(std::io::ErrorKind::AlreadyExists.into());
    }
    fs::rename(from, to)
}

fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn beside(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    target.with_file_name(name)
}

/// A file that goes when it is done with, whatever happened.
struct Aside(PathBuf);

impl Drop for Aside {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
