//! The index key: it lives in a file of its own, so that a stolen database names no code.

use std::fs;
use std::io::Write;
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::domain::code::Code;
use crate::domain::foreign_code::ForeignCode;
use crate::error::{Error, Result};

/// File name in the data folder.
pub const FILE: &str = "index.key";

/// HMAC-SHA-256 under the folder's key.
pub struct IndexKey(Zeroizing<[u8; 32]>);

impl IndexKey {
    /// Draws and keeps a key; only the owner may read it.
    ///
    /// # Errors
    /// A fault when the file cannot be written, or is there already.
    pub fn create(folder: &Path, bytes: [u8; 32]) -> Result<Self> {
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(folder.join(FILE))?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// Reads the key.
    ///
    /// # Errors
    /// A fault when the file is not there or is not 32 bytes long.
    pub fn read(folder: &Path) -> Result<Self> {
        let bytes = Zeroizing::new(fs::read(folder.join(FILE))?);
        let key = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| Error::fault("index.key is damaged"))?;
        Ok(Self(Zeroizing::new(key)))
    }

    /// The keyed hash a code is looked up by.
    pub fn code(&self, code: &Code) -> [u8; 32] {
        self.mac("code", code.letters().as_bytes())
    }

    /// The keyed hash an issuer's code is looked up by; it never meets one of ours.
    pub fn foreign_code(&self, code: &ForeignCode) -> [u8; 32] {
        self.mac("foreign code", code.text().as_bytes())
    }

    /// The keyed hash of something else, apart from codes.
    pub fn mac(&self, domain: &str, bytes: &[u8]) -> [u8; 32] {
        Hmac::<Sha256>::new_from_slice(self.0.as_slice()).map_or([0; 32], |mut mac| {
            mac.update(domain.as_bytes());
            mac.update(&[0]);
            mac.update(bytes);
            mac.finalize().into_bytes().into()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issuers_code_and_one_of_ours_never_meet() {
        let key = IndexKey(Zeroizing::new([7; 32]));
        let ours = Code::from_random([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        let theirs = ForeignCode::parse(&ours.letters()).unwrap();
        assert_eq!(theirs.text(), ours.letters());
        assert_ne!(key.foreign_code(&theirs), key.code(&ours));
    }
}
