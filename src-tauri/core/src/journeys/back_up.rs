//! Backing up: one sealed file that holds everything said so far, made beside people at work.
//!
//! What lies in clear while it is made lies in the data folder, for its owner alone, and is swept
//! away afterwards, after a crash by the next copy or round.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::seal;
use crate::domain::sealed_copy::{Header, Pieces};
use crate::error::{Error, Result};
use crate::folder::patiently;
use crate::outbox::setting::SECRET_FILE;
use crate::parcel::{self, Opener, Sealer};
use crate::refusal::Refusal;
use crate::storage::backup::{self, Facts};
use crate::storage::connect;
use crate::storage::ledger::Object;
use crate::target::{Standing, Target};
use crate::views::verify;

/// The database's name inside a copy and in a folder.
pub const DATABASE: &str = "guichet.db";
/// The small files that stand beside the database and belong to it.
pub const BESIDE: [&str; 2] = [crate::keys::FILE, SECRET_FILE];
/// The folder in the data folder where a copy lies in clear while it is sealed.
const WORKPLACE: &str = "copying";

/// A copy that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Where.
    pub file: PathBuf,
    /// How many bytes it has.
    pub bytes: u64,
    /// The ledger's head in it.
    pub head: String,
}

/// One copy at a time, whichever program makes it.
pub struct Turn {
    workplace: PathBuf,
    _lock: File,
}

impl Turn {
    /// Takes the turn and sweeps away what a copy that died has left.
    ///
    /// # Errors
    /// [`Refusal::BackupRunning`].
    pub fn take(desk: &Desk) -> Result<Self> {
        let file = desk.folder().join("locks").join("backup");
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(file)?;
        patiently(|| lock.try_lock()).map_err(|_| Refusal::BackupRunning)?;
        let turn = Self { workplace: desk.folder().join(WORKPLACE), _lock: lock };
        turn.sweep()?;
        Ok(turn)
    }

    fn sweep(&self) -> io::Result<()> {
        match fs::remove_dir_all(&self.workplace) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Err(error) = self.sweep() {
            tracing::error!(%error, "a copy in clear was left in the data folder");
        }
    }
}

/// Copies everything into `place`, which must not exist.
///
/// # Errors
/// Refused when the place cannot be written, another copy is being made, or a disk is full; a fault
/// when the copy is not whole. Nothing is left behind then.
pub fn back_up(desk: &Desk, by: &Actor, place: &Path) -> Result<Copied> {
    let turn = Turn::take(desk)?;
    let target = Target::reserve(place, Standing::Kept)?;
    let copied = seal_into(desk, &turn, |_| Ok((place.to_owned(), target)))?;
    desk.write(by, |tx| tx.record("backed_up", Object::Institution, 1))?;
    Ok(copied)
}

/// Copies the state of now into the place that is named by what it holds.
///
/// # Errors
/// As [`back_up`].
pub fn seal_into(desk: &Desk, turn: &Turn, place: impl FnOnce(&Facts) -> Result<(PathBuf, Target)>) -> Result<Copied> {
    let clear = turn.workplace.join(DATABASE);
    let facts = clear_copy(desk, turn, &clear)?;
    let (file, target) = place(&facts)?;
    let sources = [(DATABASE, clear)].into_iter();
    let beside = BESIDE.iter().map(|name| (*name, desk.folder().join(name)));
    let sources: Vec<_> = sources.chain(beside.filter(|(_, file)| file.exists())).collect();

    let key = Zeroizing::new(desk.dice().bytes::<32>());
    let header = Header {
        created_at: desk.now()?.as_second(),
        head: facts.head,
        office_key: facts.office_key.to_vec(),
        sealed_key: seal::seal(&facts.office_key, &key)?,
        staff: facts.staff,
    };
    let refuse = |error: io::Error| Error::from(Refusal::target_not_writable(&file, &error));
    let written = write(target.aside(), &header, &key, &sources).map_err(|error| match error {
        Error::Fault(crate::error::Fault::File(error)) => refuse(error),
        other => other,
    })?;
    if read_back(target.aside(), &key)? != written {
        return Err(Error::fault("the copy does not read back as it was written"));
    }
    target.settle()?;
    Ok(Copied { bytes: fs::metadata(&file)?.len(), file, head: header.head })
}

/// The state of now as one file, whole by `SQLite`'s own judgement and with an unbroken ledger.
fn clear_copy(desk: &Desk, turn: &Turn, clear: &Path) -> Result<Facts> {
    make_private(&turn.workplace)?;
    drop(private(clear)?);
    backup::vacuum_into(&desk.database(), clear)?;
    let copy = connect::plain(clear)?;
    if let Some(first) = verify::flaws(&copy)?.first() {
        return Err(Error::fault(format!("the copy is not whole: {first:?}")));
    }
    backup::facts(&copy)
}

/// Writes header and pieces; answers the digest of what was sealed.
fn write(place: &Path, header: &Header, key: &[u8; 32], sources: &[(&str, PathBuf)]) -> Result<[u8; 32]> {
    let encoded = header.encode()?;
    let mut file = BufWriter::new(OpenOptions::new().write(true).open(place)?);
    file.write_all(&encoded)?;
    let mut sealer = Sealer::new(file, Pieces::after(&encoded, Zeroizing::new(*key)));
    let mut digest = Sha256::new();
    for (name, source) in sources {
        let source = File::open(source)?;
        let size = source.metadata()?.len();
        digest.update(name.as_bytes());
        sealer.add(name, size, Digesting(source, &mut digest))?;
    }
    sealer.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
    Ok(digest.finalize().into())
}

/// Opens what was written, from the disk it was written to.
fn read_back(place: &Path, key: &[u8; 32]) -> Result<[u8; 32]> {
    let sealed = parcel::read_header(place).map_err(|_| Error::fault("the copy's header does not read back"))?;
    let mut opener = Opener::new(sealed.rest, Pieces::after(&sealed.encoded, Zeroizing::new(*key)));
    let mut digest = Sha256::new();
    while let Some((name, size)) = opener.next_file()? {
        digest.update(name.as_bytes());
        opener.file_to(size, DigestSink(&mut digest))?;
    }
    Ok(digest.finalize().into())
}

/// Reads and digests.
struct Digesting<'a>(File, &'a mut Sha256);

impl Read for Digesting<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(into)?;
        self.1.update(into.get(..read).unwrap_or_default());
        Ok(read)
    }
}

/// Digests and forgets.
struct DigestSink<'a>(&'a mut Sha256);

impl Write for DigestSink<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A folder for its owner alone; one that is there keeps its rights.
///
/// # Errors
/// What the system said.
pub fn make_private(folder: &Path) -> io::Result<()> {
    let mut making = fs::DirBuilder::new();
    making.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut making, 0o700);
    making.create(folder)
}

/// A new file for its owner alone.
///
/// # Errors
/// What the system said.
pub fn private(file: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}
