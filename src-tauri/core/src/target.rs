//! A file somebody asked for by name: tried before the work, private, and there only when whole.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::Result;
use crate::refusal::Refusal;

/// Whether a file that stands there already may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is kept, and the target refused.
    Kept,
    /// It is replaced at the end.
    Replaced,
}

/// A target whose place has been tried; what is not settled leaves nothing behind.
#[derive(Debug)]
pub struct Target {
    place: PathBuf,
    aside: PathBuf,
    standing: Standing,
}

impl Target {
    /// Tries a place by making an empty file beside it that nobody else may read.
    ///
    /// # Errors
    /// [`Refusal::TargetExists`], [`Refusal::TargetNotWritable`].
    pub fn reserve(place: &Path, standing: Standing) -> Result<Self> {
        let refuse = |error: &io::Error| Refusal::target_not_writable(place, error);
        let name = place.file_name().filter(|_| !place.is_dir());
        let Some(name) = name else { return Err(refuse(&io::ErrorKind::IsADirectory.into()).into()) };
        if standing == Standing::Kept && place.symlink_metadata().is_ok() {
            return Err(refuse(&io::ErrorKind::AlreadyExists.into()).into());
        }
        let mut aside = name.to_owned();
        aside.push(format!(".{}.part", std::process::id()));
        let target = Self { place: place.to_owned(), aside: place.with_file_name(aside), standing };
        private_file(&target.aside).map_err(|error| refuse(&error))?;
        Ok(target)
    }

    /// The empty file beside it, to be filled.
    pub fn aside(&self) -> &Path {
        &self.aside
    }

    /// Fills it and gives it its name.
    ///
    /// # Errors
    /// As [`Target::settle`].
    pub fn keep(self, bytes: &[u8]) -> Result<()> {
        self.fill(bytes)?;
        self.settle()
    }

    /// Fills it, under no name yet.
    ///
    /// # Errors
    /// [`Refusal::TargetNotWritable`].
    pub fn fill(&self, bytes: &[u8]) -> Result<()> {
        let filled = fs::OpenOptions::new().write(true).open(&self.aside).and_then(|mut file| file.write_all(bytes));
        Ok(filled.map_err(|error| Refusal::target_not_writable(&self.place, &error))?)
    }

    /// Gives what stands beside it its name, on disk for good.
    ///
    /// # Errors
    /// [`Refusal::TargetExists`] when somebody made such a file meanwhile,
    /// [`Refusal::TargetNotWritable`].
    pub fn settle(self) -> Result<()> {
        self.settled().map_err(|error| Refusal::target_not_writable(&self.place, &error).into())
    }

    fn settled(&self) -> io::Result<()> {
        // Open for writing: Windows flushes no file that is only read.
        fs::OpenOptions::new().write(true).open(&self.aside)?.sync_all()?;
        match self.standing {
            Standing::Replaced => fs::rename(&self.aside, &self.place)?,
            Standing::Kept => self.rename_to_new()?,
        }
        let folder = self.place.parent().filter(|folder| !folder.as_os_str().is_empty());
        sync_folder(folder.unwrap_or(Path::new(".")))
    }

    /// A link fails where a rename would replace; not every file system has links.
    fn rename_to_new(&self) -> io::Result<()> {
        match fs::hard_link(&self.aside, &self.place) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists && !self.place.exists() => {
                fs::rename(&self.aside, &self.place)
            }
            other => other,
        }
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        // Gone already when it was renamed.
        let _ = fs::remove_file(&self.aside);
    }
}

/// Puts the names in a folder on disk for good.
///
/// # Errors
/// What the system said.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    // A folder of Windows cannot be opened like a file; its names are on the disk with the file.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

fn private_file(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(answer: Result<impl Sized>) -> String {
        match answer {
            Err(crate::error::Error::Refused(refusal)) => refusal.parts().0,
            _ => "nothing".into(),
        }
    }

    #[test]
    fn a_target_is_whole_or_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("bons.pdf");
        drop(Target::reserve(&place, Standing::Kept).unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        Target::reserve(&place, Standing::Kept).unwrap().keep(b"%PDF").unwrap();
        assert_eq!(fs::read(&place).unwrap(), b"%PDF");
        assert_eq!(code(Target::reserve(&place, Standing::Kept)), "target_exists");
        Target::reserve(&place, Standing::Replaced).unwrap().keep(b"%PDF 2").unwrap();
        assert_eq!(fs::read(&place).unwrap(), b"%PDF 2");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_place_that_cannot_be_written_says_why() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(code(Target::reserve(folder.path(), Standing::Replaced)), "target_not_writable");
        assert_eq!(
            code(Target::reserve(&folder.path().join("no/bons.pdf"), Standing::Replaced)),
            "target_not_writable"
        );
        let late = Target::reserve(&folder.path().join("x"), Standing::Kept).unwrap();
        fs::write(folder.path().join("x"), b"somebody else's").unwrap();
        assert_eq!(code(late.keep(b"ours")), "target_exists");
        assert_eq!(fs::read(folder.path().join("x")).unwrap(), b"somebody else's");
    }
}
