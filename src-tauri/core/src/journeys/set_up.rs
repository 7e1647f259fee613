//! Set-up: a folder becomes an institution with its keys and its first administrator.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use zeroize::Zeroizing;

use crate::actor::Actor;
use crate::clock::Clock;
use crate::dice::Dice;
use crate::domain::code::Code;
use crate::domain::house_text::{KINDS, shipped};
use crate::domain::password::Password;
use crate::domain::seal;
use crate::error::Result;
use crate::folder::{Admission, Folder};
use crate::journeys::set_house::{HouseFile, check_logo};
use crate::journeys::sign_in::hash_password;
use crate::journeys::staff_sign_in::check_staff_name;
use crate::keys::IndexKey;
use crate::refusal::Refusal;
use crate::storage::institution::steps::{self, FirstSteps};
use crate::storage::institution::{self, Institution};
use crate::storage::ledger::{self, Deed, Object};
use crate::storage::staff::{self, Member};
use crate::storage::{connect, schema, texts, wal};
use crate::words::LANGUAGES;

/// Least length of a staff password (trust 2.7).
pub const LEAST_STAFF_PASSWORD: u32 = 15;

/// What set-up needs to know.
pub struct SetUp {
    /// Name of the institution.
    pub name: String,
    /// Tag of its language.
    pub language: String,
    /// IANA zone.
    pub zone: String,
    /// Sign-in name of the first administrator.
    pub admin: String,
    /// Their password.
    pub password: Password,
    /// Whether the folder is a rehearsal.
    pub is_rehearsal: bool,
    /// A fixed time; rehearsals only.
    pub now: Option<Timestamp>,
    /// A seed; tests only.
    pub seed: Option<u64>,
}

/// The office key's private half, to be printed on the recovery sheet and forgotten.
pub struct Recovery(Zeroizing<[u8; 32]>);

/// How many codes the recovery sheet has.
pub const RECOVERY_CODES: usize = 7;

impl Recovery {
    /// Seven codes: 256 bits of key, then a version byte and 16 bits of checksum.
    pub fn codes(&self) -> [Code; RECOVERY_CODES] {
        let digest = connect::short_digest(self.0.as_slice());
        let check = u16::from_str_radix(digest.get(..4).unwrap_or("0"), 16).unwrap_or(0).to_be_bytes();
        let bytes = self.0.iter().copied().chain([1]).chain(check);
        let nibbles: Zeroizing<Vec<u8>> = Zeroizing::new(bytes.flat_map(|byte| [byte >> 4, byte & 15]).collect());
        let mut parts = nibbles.chunks_exact(10);
        std::array::from_fn(|_| {
            let part = parts.next().and_then(|part| <[u8; 10]>::try_from(part).ok()).unwrap_or_default();
            Code::from_random(part)
        })
    }

    /// Reads the key back from its seven codes.
    pub fn from_codes(codes: &[Code; RECOVERY_CODES]) -> Option<Self> {
        let nibbles: Vec<u8> = codes.iter().flat_map(Code::data).collect();
        let bytes: Vec<u8> =
            nibbles.chunks_exact(2).map(|pair| pair.iter().fold(0, |byte, nibble| byte << 4 | nibble)).collect();
        let key = Self(Zeroizing::new(*bytes.first_chunk::<32>()?));
        (key.codes() == *codes).then_some(key)
    }

    /// The recovery of an office key that a signed-in administrator holds open.
    pub fn of_key(key: &[u8; 32]) -> Self {
        Self(Zeroizing::new(*key))
    }

    /// The private half itself.
    pub fn key(&self) -> &[u8; 32] {
        &self.0
    }
}

/// What an institution may have from its first moment, beyond what it needs.
#[derive(Default)]
pub struct Furnishing {
    /// Address, hours and the like.
    pub house: HouseFile,
    /// Its logo, PNG or JPEG.
    pub logo: Option<Vec<u8>>,
    /// Whether it is set up at the counter: its administrator is then who does it, and owes the recovery sheet.
    pub is_at_counter: bool,
}

/// Sets the folder up; answers what the recovery sheet must hold.
///
/// # Errors
/// Refused when the folder is taken or in use, or a value makes no sense; nothing is left behind.
pub fn set_up(folder: &Path, asked: &SetUp) -> Result<Recovery> {
    set_up_with(folder, asked, Furnishing::default())
}

/// Sets the folder up with what is given for its first day: all of it in one commit, or nothing.
///
/// # Errors
/// As [`set_up`]; refused when the hours or the logo cannot be read.
pub fn set_up_with(folder: &Path, asked: &SetUp, given: Furnishing) -> Result<Recovery> {
    check(asked)?;
    given.house.check_hours()?;
    given.logo.as_deref().map_or(Ok(()), check_logo)?;
    make_private(folder).map_err(|_| Refusal::FolderNotWritable { folder: folder.display().to_string() })?;
    let place = Folder::enter(folder, Admission::Alone)?;
    let taken = || Refusal::FolderTaken { folder: folder.display().to_string() };
    if place.database().exists() {
        return Err(taken().into());
    }
    let dice = asked.seed.map_or_else(Dice::from_system, Dice::seeded);
    let clock = asked.now.map_or(Clock::System, Clock::fixed);
    // Written aside and renamed at the end: a set-up that dies half-way leaves no institution.
    let aside = folder.join("guichet.db.new");
    let _ = fs::remove_file(&aside);
    let key_file = folder.join(crate::keys::FILE);
    let _ = fs::remove_file(&key_file);
    let index_key = IndexKey::create(folder, dice.bytes())?;
    let private = Zeroizing::new(dice.bytes::<32>());
    write(&aside, (asked, given), &dice, (&private, &index_key), clock.now().as_second())?;
    fs::rename(&aside, place.database())?;
    Ok(Recovery(private))
}

/// Makes the folder for its owner alone; one that is there keeps its rights, so that a kiosk of
/// another user can be let in by group (decision 21).
fn make_private(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent)?;
    }
    #[cfg(unix)]
    let made = std::os::unix::fs::DirBuilderExt::mode(&mut fs::DirBuilder::new(), 0o700).create(folder);
    #[cfg(not(unix))]
    let made = fs::DirBuilder::new().create(folder);
    made
}

/// Refuses a name that is none, a language we do not speak, a zone nobody knows.
///
/// # Errors
/// The refusal of the first that is wrong.
pub fn check_institution(name: &str, language: &str, zone: &str) -> Result<()> {
    if name.trim().is_empty() {
        return Err(Refusal::InstitutionNameMissing.into());
    }
    if name.chars().count() > 80 {
        return Err(Refusal::TextTooLong { field: "name".into(), most: 80 }.into());
    }
    if !LANGUAGES.contains(&language) {
        return Err(Refusal::LanguageUnknown { tag: language.to_owned() }.into());
    }
    if TimeZone::get(zone).is_err() {
        return Err(Refusal::ZoneUnknown { zone: zone.to_owned() }.into());
    }
    Ok(())
}

fn check(asked: &SetUp) -> Result<()> {
    check_institution(&asked.name, &asked.language, &asked.zone)?;
    if asked.now.is_some() && !asked.is_rehearsal {
        return Err(Refusal::ClockOnlyInRehearsal.into());
    }
    check_staff_name(&asked.admin)?;
    crate::journeys::sign_in::judge(&asked.password, LEAST_STAFF_PASSWORD, &[&asked.admin, &asked.name])
}

fn write(
    file: &Path,
    (asked, given): (&SetUp, Furnishing),
    dice: &Dice,
    (private, index_key): (&[u8; 32], &IndexKey),
    at: i64,
) -> Result<()> {
    let institution = Institution {
        name: asked.name.trim().to_owned(),
        language: asked.language.clone(),
        zone: asked.zone.clone(),
        is_rehearsal: asked.is_rehearsal,
        office_key: seal::public_half(private),
        logo: None,
    };
    let member = new_member(dice, &asked.admin, "administrator", &asked.password, private)?;
    let mut connection = connect::writer(file)?;
    schema::bring_up(&mut connection)?;
    let tx = connection.transaction()?;
    institution::create(&tx, &institution, at)?;
    institution::set(&tx, institution::HOUSE, &given.house.house())?;
    institution::set_logo(&tx, given.logo.as_deref())?;
    let id = staff::add(&tx, &member, at)?;
    let mut by = Actor::Console;
    if given.is_at_counter {
        steps::set(&tx, &FirstSteps { is_recovery_due: true, ..FirstSteps::default() })?;
        by = Actor::Staff { id, name: member.name, role: member.role };
    }
    for (act, object, id) in [("set_up", Object::Institution, 1), ("staff_added", Object::Staff, id)] {
        ledger::record(&tx, dice, &by, at, Deed { act, reason: "", object, id })?;
    }
    if given.is_at_counter {
        // Their next sign-in asks for their word. Whoever sets up from the console owns the folder: there
        // the texts come into force with the first colleague.
        for kind in KINDS {
            let id = texts::add(&tx, kind, 1, &shipped(kind), at)?;
            let deed = Deed { act: "text_published", reason: "", object: Object::HouseText, id };
            ledger::record(&tx, dice, &by, at, deed)?;
        }
    }
    ledger::head::keep(&tx, index_key)?;
    tx.commit()?;
    // The log goes into the file before it gets its name; closing alone would not say that it failed.
    wal::empty(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// A member of staff with the office key wrapped by their password.
///
/// # Errors
/// A fault when hashing fails.
pub fn new_member(
    dice: &Dice,
    name: &str,
    role: &str,
    password: &Password,
    office_private: &[u8; 32],
) -> Result<Member> {
    let key_salt: [u8; 16] = dice.bytes();
    let wrapping = seal::wrapping_key(password.reveal(), &key_salt)?;
    Ok(Member {
        id: 0,
        name: name.to_lowercase(),
        display_name: name.to_owned(),
        role: role.to_owned(),
        password_hash: hash_password(password, dice)?,
        key_salt,
        wrapped_office_key: seal::lock(&wrapping, dice.bytes(), b"office key", office_private)?,
        must_change: false,
        pin_hash: None,
        is_active: true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recovery_sheet_gives_the_key_back_and_a_wrong_sheet_does_not() {
        let recovery = Recovery(Zeroizing::new([0xa7; 32]));
        let codes = recovery.codes();
        assert_eq!(Recovery::from_codes(&codes).unwrap().key(), recovery.key());
        let mut swapped = codes.clone();
        swapped[6] = Code::from_random([0; 10]);
        assert!(Recovery::from_codes(&swapped).is_none());
    }
}
