//! The data folder: its files, and who may be in it at once (decision 21).

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use crate::error::Result;
use crate::refusal::Refusal;

const DATABASE: &str = "guichet.db";

/// As whom a folder is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// The kiosk's face; one at a time.
    Kiosk,
    /// The counter's face; one at a time.
    Counter,
    /// Both faces in one process.
    BothFaces,
    /// `guichetctl`: always, beside the faces.
    Console,
    /// Set-up or restore: nobody else may be there.
    Alone,
}

/// A folder entered; its locks fall with it.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    _locks: Vec<File>,
}

impl Folder {
    /// Enters an existing folder.
    ///
    /// # Errors
    /// [`Refusal::FolderInUse`] when that face is taken, [`Refusal::FolderEmpty`] when there is no
    /// such folder, [`Refusal::FolderNotWritable`] when its files cannot be made.
    pub fn enter(path: &Path, admission: Admission) -> Result<Self> {
        if !path.is_dir() {
            return Err(Refusal::FolderEmpty { folder: path.display().to_string() }.into());
        }
        let not_writable = |_| Refusal::FolderNotWritable { folder: path.display().to_string() };
        let locks = path.join("locks");
        fs::create_dir_all(&locks).map_err(not_writable)?;
        let open = |name: &str| {
            OpenOptions::new().create(true).truncate(false).write(true).open(locks.join(name)).map_err(not_writable)
        };
        let house = open("house")?;
        let faces: &[&str] = match admission {
            Admission::Kiosk => &["kiosk"],
            Admission::Counter => &["counter"],
            Admission::BothFaces => &["kiosk", "counter"],
            Admission::Console | Admission::Alone => &[],
        };
        match admission {
            Admission::Alone => patiently(|| house.try_lock())?,
            _ => patiently(|| house.try_lock_shared())?,
        }
        let mut held = vec![house];
        for face in faces {
            let file = open(face)?;
            patiently(|| file.try_lock())?;
            held.push(file);
        }
        Ok(Self { path: path.to_owned(), _locks: held })
    }

    /// Whether there is a database in `path`, without entering.
    pub fn holds_database(path: &Path) -> bool {
        path.join(DATABASE).is_file()
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The database file.
    pub fn database(&self) -> PathBuf {
        self.path.join(DATABASE)
    }
}

/// Tries for a second: a program that was being started when the last holder let go carries its
/// lock along until it runs.
pub(crate) fn patiently(lock: impl Fn() -> std::result::Result<(), TryLockError>) -> Result<()> {
    for _ in 0..20 {
        if lock().is_ok() {
            return Ok(());
        }
        sleep(Duration::from_millis(50));
    }
    lock().map_err(|_| Refusal::FolderInUse.into())
}
