//! argon2id, the one way passwords are hashed; temporary ones under a salt of their login.
//!
//! The 19 MiB of a computation are kept for the next one. Asked of the system each time, blocks of that size and
//! alignment are not found again between smaller ones: three thousand hashes grew the process by eleven gigabytes.

use std::sync::Mutex;
use std::thread::available_parallelism;

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};

use crate::desk::held;
use crate::domain::password::{self, Password};
use crate::error::{Error, Result};
use crate::keys::IndexKey;

/// Memory of computations that are over.
static SPARE: Mutex<Vec<Vec<Block>>> = Mutex::new(vec![]);

fn argon2(params: Params) -> Argon2<'static> {
    // argon2id, 19 MiB, 2 passes, 1 lane: OWASP's first choice and the crate's default.
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Computes in memory that was used before, where there is some.
fn compute(params: &Params, text: &[u8], salt: &[u8]) -> Result<Output> {
    let spare = held(&SPARE).pop();
    let mut blocks = spare.unwrap_or_default();
    blocks.resize(params.block_count(), Block::new());
    let mut out = [0; Params::DEFAULT_OUTPUT_LEN];
    let answer = argon2(params.clone()).hash_password_into_with_memory(text, salt, &mut out, &mut blocks);
    // The hash is made of the last block; the others tell no more than it does.
    if let Some(last) = blocks.last_mut() {
        *last = Block::new();
    }
    let mut spares = held(&SPARE);
    if spares.len() < available_parallelism().map_or(1, usize::from) {
        spares.push(blocks);
    }
    drop(spares);
    answer.map_err(|error| Error::fault(error.to_string()))?;
    Output::new(&out).map_err(|error| Error::fault(error.to_string()))
}

/// argon2id of a password under a salt, as a PHC string.
///
/// # Errors
/// A fault when memory for it is not to be had.
pub fn hash(password: &Password, salt: &[u8; 16]) -> Result<String> {
    let params = Params::default();
    let output = compute(&params, password.reveal().as_bytes(), salt)?;
    let fault = |error: &dyn std::fmt::Display| Error::fault(error.to_string());
    let hash = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).map_err(|error| fault(&error))?,
        salt: Some(Salt::new(salt).map_err(|error| fault(&error))?),
        hash: Some(output),
    };
    Ok(hash.to_string())
}

/// Whether the password is the hash's; compared in the same time wherever they differ.
pub fn verifies(password: &Password, hash: &str) -> bool {
    let Ok(known) = PasswordHash::new(hash) else { return false };
    let is_ours = known.algorithm == Algorithm::Argon2id.ident() && known.version == Some(Version::V0x13.into());
    match (Params::try_from(&known), known.salt, known.hash) {
        (Ok(params), Some(salt), Some(output)) if is_ours => {
            compute(&params, password.reveal().as_bytes(), &salt).is_ok_and(|found| found == output)
        }
        _ => false,
    }
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

#[cfg(test)]
mod tests {
    use argon2::{PasswordHasher, PasswordVerifier};

    use super::*;

    #[test]
    fn our_hashes_are_the_library_s_and_each_verifies_the_other_s() {
        let password = Password::new("cinq mots pris au hasard");
        let ours = hash(&password, &[7; 16]).unwrap();
        let theirs = argon2(Params::default()).hash_password_with_salt(password.reveal().as_bytes(), &[7; 16]).unwrap();
        assert_eq!(ours, theirs.to_string());
        assert!(argon2(Params::default()).verify_password(password.reveal().as_bytes(), ours.as_str()).is_ok());
        assert!(verifies(&password, &ours) && !verifies(&Password::new("cinq mots pris ailleurs"), &ours));
        // What an earlier version or another cost has made is judged by its own numbers.
        let cheap = argon2(Params::new(64, 1, 1, None).unwrap());
        let cheap = cheap.hash_password_with_salt(password.reveal().as_bytes(), &[9; 16]).unwrap().to_string();
        assert!(verifies(&password, &cheap) && !verifies(&Password::new("autre"), &cheap));
        assert!(!verifies(&password, "") && !verifies(&password, "$argon2id$v=19$m=64,t=1,p=1$$"));
    }
}
