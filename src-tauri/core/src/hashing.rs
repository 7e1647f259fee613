//! argon2id, the one way passwords are hashed; temporary ones under a salt of their login.

use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};

use crate::domain::password::{self, Password};
use crate::error::{Error, Result};
use crate::keys::IndexKey;

fn argon2() -> Argon2<'static> {
    // argon2id, 19 MiB, 2 passes, 1 lane: OWASP's first choice and the crate's default.
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

/// argon2id of a password under a salt, as a PHC string.
///
/// # Errors
/// A fault when memory for it is not to be had.
pub fn hash(password: &Password, salt: &[u8; 16]) -> Result<String> {
    let hash = argon2()
        .hash_password_with_salt(password.reveal().as_bytes(), salt)
        .map_err(|error| Error::fault(error.to_string()))?;
    Ok(hash.to_string())
}

/// Whether the password is the hash's.
pub fn verifies(password: &Password, hash: &str) -> bool {
    argon2().verify_password(password.reveal().as_bytes(), hash).is_ok()
}

/// The keyed hash by which a login's temporary passwords are found.
pub fn login_mac(key: &IndexKey, login: &str) -> [u8; 32] {
    key.mac("temporary login", login.to_lowercase().as_bytes())
}

/// argon2id of a temporary password. Its salt is the login's under the index key: one computation
/// answers for all that a login may have at once.
///
/// # Errors
/// As [`hash`].
pub fn hash_temporary(key: &IndexKey, login: &str, password: &Password) -> Result<String> {
    let salt = key.mac("temporary salt", login.to_lowercase().as_bytes());
    let salt: [u8; 16] = std::array::from_fn(|at| salt.get(at).copied().unwrap_or_default());
    hash(&password::plain(password.reveal()), &salt)
}
