//! Restoring: a sealed copy becomes a data folder again, on this PC or another, whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::actor::Actor;
use crate::desk::{Desk, Opening, Tx};
use crate::domain::code::Code;
use crate::domain::password::Password;
use crate::domain::seal::SecretBytes;
use crate::domain::sealed_copy::{Flaw, Header, Pieces, read_name};
use crate::error::{Error, Fault, Result, is_disk_full};
use crate::folder::{Admission, Folder};
use crate::journeys::back_up::{BESIDE, DATABASE, make_private, private};
use crate::journeys::set_up::{LEAST_STAFF_PASSWORD, RECOVERY_CODES, Recovery, new_member};
use crate::journeys::sign_in;
use crate::journeys::staff_sign_in::check_staff_name;
use crate::parcel::{NotRead, Opener, Sealed, read_header};
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::{backup, staff};
use crate::target::sync_folder;
use crate::views::verify;

/// The folder inside the data folder where a copy is unpacked and verified before it counts.
const ASIDE: &str = "restoring";

/// What opens a copy.
pub enum Opened<'a> {
    /// The recovery sheet; it may give somebody a new password, since it opens what passwords no
    /// longer can.
    Recovery {
        /// The sheet.
        sheet: &'a Recovery,
        /// Sign-in name and new password of an administrator.
        admin: Option<(&'a str, &'a Password)>,
    },
    /// A member of staff, as they signed in when the copy was made.
    Staff {
        /// Sign-in name.
        name: &'a str,
        /// Password.
        password: &'a Password,
    },
}

/// What was restored.
#[derive(Debug, Clone)]
pub struct Restored {
    /// The institution.
    pub institution: String,
    /// When the copy was made: what was done since is not in it.
    pub made_at: Timestamp,
    /// The ledger's head in the copy.
    pub head: String,
}

/// Reads the seven codes of a recovery sheet, one a line or together, with or without the lines'
/// numbers, or as its square is scanned.
///
/// # Errors
/// [`Refusal::RecoveryLineWrong`] for a line that is mistyped, [`Refusal::RecoveryWrong`] when the
/// lines do not belong together.
pub fn read_recovery(text: &str) -> Result<Recovery> {
    let typed: Vec<char> = text.to_uppercase().chars().filter(|c| c.is_alphabetic()).collect();
    let scanned = typed.strip_prefix(&['G', 'T', 'K']).filter(|rest| rest.len() == 12 * RECOVERY_CODES);
    let letters = scanned.unwrap_or(&typed);
    let mut codes: Vec<Code> = vec![];
    for (line, letters) in (1..).zip(letters.chunks(12)) {
        let code = Code::parse(&letters.iter().collect::<String>());
        codes.push(code.map_err(|_| Refusal::RecoveryLineWrong { line })?.code);
    }
    let codes = <[Code; RECOVERY_CODES]>::try_from(codes).map_err(|_| Refusal::RecoveryWrong)?;
    Recovery::from_codes(&codes).ok_or_else(|| Refusal::RecoveryWrong.into())
}

/// Restores `copy` into `folder`, which must be empty or not there.
///
/// # Errors
/// Refused when the copy is none, newer, changed or cut off, when the key does not open it, and
/// when the folder is not empty or in use. Nothing is written then.
pub fn restore(copy: &Path, folder: &Path, with: &Opened<'_>, now: Option<Timestamp>) -> Result<Restored> {
    if let Opened::Recovery { admin: Some((name, password)), .. } = with {
        check_staff_name(name)?;
        sign_in::judge(password, LEAST_STAFF_PASSWORD, &[name])?;
    }
    let sealed = open_file(copy)?;
    let key = open_key(&sealed.header, with)?;
    let named = copy.file_name().and_then(|name| read_name(name.to_str()?));
    let damaged = || Error::from(Refusal::CopyDamaged { file: copy.display().to_string() });
    if named.is_some_and(|(_, head)| head != sealed.header.head) {
        return Err(damaged());
    }
    let mut place = Place::prepare(folder)?;
    let aside = place.enter()?;
    let header = sealed.header.clone();
    unpack(sealed, key, &aside).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::AlreadyExists => damaged(),
        _ => Refusal::target_not_writable(&aside.join(DATABASE), &error).into(),
    })?;
    let institution = judge(&aside, &header, with, now).map_err(|error| match error {
        Error::Fault(Fault::Database(error)) if is_disk_full(&error) => {
            Refusal::target_not_writable(&aside.join(DATABASE), &io::ErrorKind::StorageFull.into()).into()
        }
        Error::Refused(Refusal::FolderFromNewerVersion) => {
            Refusal::CopyNewer { file: copy.display().to_string() }.into()
        }
        Error::Fault(Fault::Database(_) | Fault::File(_) | Fault::Migration(_))
        | Error::Refused(Refusal::FolderEmpty { .. } | Refusal::CopyDamaged { .. }) => damaged(),
        other => other,
    })?;
    for name in BESIDE.iter().chain([&DATABASE]) {
        if aside.join(name).exists() {
            // The database comes last: a folder without it holds no institution.
            fs::rename(aside.join(name), folder.join(name))?;
        }
    }
    sync_folder(folder)?;
    place.is_done = true;
    let made_at = Timestamp::from_second(header.created_at).unwrap_or_default();
    Ok(Restored { institution, made_at, head: header.head })
}

fn open_file(copy: &Path) -> Result<Sealed> {
    let file = copy.display().to_string();
    read_header(copy).map_err(|why| {
        match why {
            NotRead::File(error) => Refusal::CopyUnreadable { file, reason: format!("{:?}", error.kind()) },
            NotRead::Flaw(Flaw::Foreign) => Refusal::CopyForeign { file },
            NotRead::Flaw(Flaw::Newer) => Refusal::CopyNewer { file },
            NotRead::Flaw(Flaw::Damaged) => Refusal::CopyDamaged { file },
        }
        .into()
    })
}

/// The key of the pieces, by the office key.
fn open_key(header: &Header, with: &Opened<'_>) -> Result<SecretBytes> {
    let wrong = |_| Error::from(Refusal::CopyKeyWrong);
    match with {
        Opened::Recovery { sheet, .. } => header.open_key(sheet.key()).map_err(wrong),
        Opened::Staff { name, password } => {
            let private = header.unwrap_key(&name.trim().to_lowercase(), password.reveal()).map_err(wrong)?;
            header.open_key(&private).map_err(wrong)
        }
    }
}

fn unpack(sealed: Sealed, key: SecretBytes, aside: &Path) -> io::Result<()> {
    let mut opener = Opener::new(sealed.rest, Pieces::after(&sealed.encoded, key));
    while let Some((name, size)) = opener.next_file()? {
        if name != DATABASE && !BESIDE.contains(&name.as_str()) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut file = private(&aside.join(name))?;
        opener.file_to(size, &mut file)?;
        file.sync_all()?;
    }
    Ok(())
}

/// Opens what was unpacked as a desk of its own, verifies it, and writes the ledger's line.
fn judge(aside: &Path, header: &Header, with: &Opened<'_>, now: Option<Timestamp>) -> Result<String> {
    let damaged = || Refusal::CopyDamaged { file: String::new() };
    if !aside.join(DATABASE).exists() {
        return Err(damaged().into());
    }
    let opening = Opening { now, ..Opening::new(aside, Admission::Alone) };
    let desk = Desk::open(opening)?;
    let flaws = desk.read(verify::flaws)?;
    let facts = desk.read(backup::facts)?;
    if !flaws.is_empty() || facts.head != header.head || facts.office_key.as_slice() != header.office_key {
        tracing::error!(?flaws, "a copy does not verify");
        return Err(damaged().into());
    }
    desk.write(&Actor::Console, |tx| {
        tx.record("restored", Object::Institution, 1)?;
        match with {
            Opened::Recovery { sheet, admin: Some((name, password)) } => let_in(tx, sheet, name, password),
            _ => Ok(()),
        }
    })?;
    let name = desk.institution().name;
    let database = desk.database();
    drop(desk);
    backup::settle(&database)?;
    Ok(name)
}

/// Gives an administrator, known or new, a password that opens the office key.
fn let_in(tx: &Tx<'_>, sheet: &Recovery, name: &str, password: &Password) -> Result<()> {
    let member = new_member(tx.desk().dice(), name, "administrator", password, sheet.key())?;
    match staff::row_of(tx, &member.name)? {
        Some(id) => {
            staff::set_password(tx, id, &member)?;
            tx.record("staff_let_in", Object::Staff, id)
        }
        None => {
            let id = staff::add(tx, &member, tx.at())?;
            tx.record("staff_added", Object::Staff, id)
        }
    }
}

/// The folder to restore into; what was not done leaves it as it was.
struct Place {
    folder: PathBuf,
    was_there: bool,
    had_locks: bool,
    entered: Option<Folder>,
    is_done: bool,
}

impl Place {
    fn prepare(folder: &Path) -> Result<Self> {
        let was_there = folder.symlink_metadata().is_ok();
        let had_locks = folder.join("locks").exists();
        if was_there {
            let not_empty = || Refusal::FolderNotEmpty { folder: folder.display().to_string() };
            let entries = fs::read_dir(folder).map_err(|_| not_empty())?;
            // Locks are made by whoever enters; a restore that died left its own unpacking.
            let is_ours = |name: &std::ffi::OsStr| name == "locks" || name == ASIDE;
            if entries.flatten().any(|entry| !is_ours(&entry.file_name())) {
                return Err(not_empty().into());
            }
        } else {
            make_private(folder).map_err(|_| Refusal::FolderNotWritable { folder: folder.display().to_string() })?;
        }
        Ok(Self { folder: folder.to_owned(), was_there, had_locks, entered: None, is_done: false })
    }

    /// Enters alone; answers the empty folder to unpack in.
    fn enter(&mut self) -> Result<PathBuf> {
        self.entered = Some(Folder::enter(&self.folder, Admission::Alone)?);
        self.clear()?;
        let aside = self.folder.join(ASIDE);
        make_private(&aside)?;
        Ok(aside)
    }

    fn clear(&self) -> io::Result<()> {
        match fs::remove_dir_all(self.folder.join(ASIDE)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.entered.is_some() {
            if let Err(error) = self.clear() {
                tracing::error!(%error, "what was unpacked could not be removed");
            }
            if !self.is_done && !self.had_locks {
                let _ = fs::remove_dir_all(self.folder.join("locks"));
            }
        }
        if !self.is_done && !self.was_there {
            // Not empty when somebody else came meanwhile.
            let _ = fs::remove_dir(&self.folder);
        }
    }
}
