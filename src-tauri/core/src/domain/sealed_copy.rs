//! The form of a sealed copy: what stands in clear before it, how its pieces are locked, how it is named.
//!
//! `guichet` newline, a version, the length of the header, the header as JSON, then pieces of 256 KiB
//! under a key of their own. The header says what a restore needs before anybody can open it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::seal::{self, Broken, SecretBytes};

/// How every copy begins.
pub const MAGIC: [u8; 8] = *b"guichet\n";
/// The version of this form.
pub const FORMAT: u16 = 1;
/// Bytes before the header: the beginning, the version, the header's length.
pub const PREFIX: usize = 14;
/// The longest header: a thousand members of staff fit.
pub const LONGEST_HEADER: usize = 1 << 20;
/// A piece in clear; the last one is shorter.
pub const PIECE: usize = 256 * 1024;
/// A whole piece, locked.
pub const LOCKED: usize = PIECE + 24 + 16;
/// The ending of the names of copies.
pub const ENDING: &str = ".guichet";

/// What stands in clear before the pieces. It names neither the institution nor anybody's facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// When the copy was made, seconds since 1970.
    pub created_at: i64,
    /// The ledger's head: 16 hexadecimal digits, as papers print it.
    pub head: String,
    /// The office key's public half.
    #[serde(with = "in_base64")]
    pub office_key: Vec<u8>,
    /// The key of the pieces, sealed to the office key.
    #[serde(with = "in_base64")]
    pub sealed_key: Vec<u8>,
    /// The office key, wrapped once per member of staff.
    pub staff: Vec<Wrapped>,
}

/// The office key's private half as one member of staff can open it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrapped {
    /// Sign-in name.
    pub name: String,
    /// Salt of the wrapping key.
    #[serde(with = "in_base64")]
    pub salt: Vec<u8>,
    /// The wrapped key.
    #[serde(with = "in_base64")]
    pub key: Vec<u8>,
}

/// Why the beginning of a file is not a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// No copy at all.
    Foreign,
    /// A copy of a later form.
    Newer,
    /// A copy whose header is changed or cut off.
    Damaged,
}

impl Header {
    /// The header as it stands at a copy's beginning.
    ///
    /// # Errors
    /// [`Broken`] when it is longer than any desk's.
    pub fn encode(&self) -> Result<Vec<u8>, Broken> {
        let json = serde_json::to_vec(self).map_err(|_| Broken)?;
        let length = u32::try_from(json.len()).ok().filter(|_| json.len() <= LONGEST_HEADER).ok_or(Broken)?;
        Ok([&MAGIC[..], &FORMAT.to_be_bytes(), &length.to_be_bytes(), &json].concat())
    }

    /// How long the header is, from the bytes before it.
    ///
    /// # Errors
    /// A [`Flaw`].
    pub fn length(prefix: &[u8; PREFIX]) -> Result<usize, Flaw> {
        let rest = prefix.strip_prefix(&MAGIC).ok_or(Flaw::Foreign)?;
        let (format, length) = rest.split_first_chunk::<2>().ok_or(Flaw::Damaged)?;
        match u16::from_be_bytes(*format) {
            0 => return Err(Flaw::Damaged),
            FORMAT => {}
            _ => return Err(Flaw::Newer),
        }
        let length = <[u8; 4]>::try_from(length).map(u32::from_be_bytes).map_err(|_| Flaw::Damaged)?;
        usize::try_from(length).ok().filter(|length| *length <= LONGEST_HEADER).ok_or(Flaw::Damaged)
    }

    /// The header from its JSON.
    ///
    /// # Errors
    /// [`Flaw::Damaged`].
    pub fn decode(json: &[u8]) -> Result<Self, Flaw> {
        serde_json::from_slice(json).map_err(|_| Flaw::Damaged)
    }

    /// Opens the office key with a member's password.
    ///
    /// # Errors
    /// [`Broken`] when nobody of that name has that password.
    pub fn unwrap_key(&self, name: &str, password: &str) -> Result<SecretBytes, Broken> {
        let member = self.staff.iter().find(|member| member.name == name);
        // As long for a name that is not there.
        let salt = member.and_then(|member| <[u8; 16]>::try_from(member.salt.as_slice()).ok()).unwrap_or_default();
        let wrapping = seal::wrapping_key(password, &salt)?;
        let opened = seal::unlock(&wrapping, b"office key", &member.ok_or(Broken)?.key)?;
        <[u8; 32]>::try_from(opened.as_slice()).map(Zeroizing::new).map_err(|_| Broken)
    }

    /// Opens the key of the pieces with the office key's private half.
    ///
    /// # Errors
    /// [`Broken`] for another office's key.
    pub fn open_key(&self, private: &[u8; 32]) -> Result<SecretBytes, Broken> {
        seal::open(private, &self.sealed_key)
    }
}

/// How the pieces of one copy are locked: each to its header, its place, and whether it is the last.
pub struct Pieces {
    key: SecretBytes,
    header: [u8; 32],
}

impl Pieces {
    /// The pieces that follow `encoded`, a header as it stands in the file.
    pub fn after(encoded: &[u8], key: SecretBytes) -> Self {
        Self { key, header: Sha256::digest(encoded).into() }
    }

    fn place(&self, number: u64, is_last: bool) -> Vec<u8> {
        [b"guichet copy".as_slice(), &self.header, &number.to_be_bytes(), &[u8::from(is_last)]].concat()
    }

    /// Locks piece `number`, from 0. The key locks one copy only, so a piece's number is its nonce.
    ///
    /// # Errors
    /// [`Broken`] only if the cipher itself refuses.
    pub fn lock(&self, number: u64, is_last: bool, text: &[u8]) -> Result<Vec<u8>, Broken> {
        let mut nonce = [0; 24];
        for (byte, of_number) in nonce.iter_mut().rev().zip(number.to_be_bytes().iter().rev()) {
            *byte = *of_number;
        }
        seal::lock(&self.key, nonce, &self.place(number, is_last), text)
    }

    /// Opens piece `number`.
    ///
    /// # Errors
    /// [`Broken`] when it is changed, cut off, or stands elsewhere.
    pub fn unlock(&self, number: u64, is_last: bool, locked: &[u8]) -> Result<Zeroizing<Vec<u8>>, Broken> {
        seal::unlock(&self.key, &self.place(number, is_last), locked)
    }
}

/// The name of a copy made at `at` (local): `guichet-2026-11-23-152000-9f2c51ab07d4e386.guichet`.
pub fn name(at: DateTime, head: &str) -> String {
    format!("guichet-{}-{head}{ENDING}", at.strftime("%Y-%m-%d-%H%M%S"))
}

/// What a name of ours says: the day of the copy and the ledger's head. Any other name is nobody's.
pub fn read_name(name: &str) -> Option<(Date, String)> {
    let middle = name.strip_prefix("guichet-")?.strip_suffix(ENDING)?;
    let (at, head) = middle.rsplit_once('-')?;
    let is_head = head.len() == 16 && head.chars().all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c));
    let at = DateTime::strptime("%Y-%m-%d-%H%M%S", at).ok()?;
    // Read and said again: a name that is only like ours is left alone.
    (is_head && self::name(at, head) == name).then(|| (at.date(), head.to_owned()))
}

mod in_base64 {
    use super::{Deserialize, Deserializer, Engine, STANDARD, Serializer};

    pub fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(from)?;
        STANDARD.decode(text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_ours_is_read_and_no_other() {
        let at = jiff::civil::date(2026, 11, 23).at(15, 20, 0, 0);
        let ours = name(at, "9f2c51ab07d4e386");
        assert_eq!(ours, "guichet-2026-11-23-152000-9f2c51ab07d4e386.guichet");
        assert_eq!(read_name(&ours), Some((at.date(), "9f2c51ab07d4e386".to_owned())));
        for other in [
            "guichet-2026-11-23-152000-9f2c51ab07d4e386.guichet.bak",
            "guichet-2026-11-23-152000-9F2C51AB07D4E386.guichet",
            "guichet-2026-13-23-152000-9f2c51ab07d4e386.guichet",
            "guichet-2026-11-23-9f2c51ab07d4e386.guichet",
            "photos.guichet",
        ] {
            assert_eq!(read_name(other), None, "{other}");
        }
    }

    #[test]
    fn a_piece_opens_in_its_place_only() {
        let pieces = Pieces::after(b"header", Zeroizing::new([1; 32]));
        let locked = pieces.lock(3, false, b"text").unwrap();
        assert_eq!(pieces.unlock(3, false, &locked).unwrap().as_slice(), b"text");
        assert_eq!(pieces.unlock(4, false, &locked).err(), Some(Broken));
        assert_eq!(pieces.unlock(3, true, &locked).err(), Some(Broken));
        let other = Pieces::after(b"another header", Zeroizing::new([1; 32]));
        assert_eq!(other.unlock(3, false, &locked).err(), Some(Broken));
    }
}
