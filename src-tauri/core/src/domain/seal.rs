//! Sealing: the desk can lock things to the office key, only staff can open them (decision 16).

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use crypto_box::{PublicKey, SecretKey};
use zeroize::Zeroizing;

/// A symmetric key, wiped when dropped.
pub type SecretBytes = Zeroizing<[u8; 32]>;

/// The seal does not open: wrong key, moved or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the seal does not open")]
pub struct Broken;

const NONCE: usize = 24;

/// Locks `text` under `key`; `place` binds it to the row it stands in.
///
/// # Errors
/// [`Broken`] only if the cipher itself refuses, which lengths of ours never cause.
pub fn lock(key: &[u8; 32], nonce: [u8; NONCE], place: &[u8], text: &[u8]) -> Result<Vec<u8>, Broken> {
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let locked = cipher.encrypt(&XNonce::from(nonce), Payload { msg: text, aad: place }).map_err(|_| Broken)?;
    Ok(nonce.iter().copied().chain(locked).collect())
}

/// Opens what [`lock`] made at the same `place`.
///
/// # Errors
/// [`Broken`] for another key or place, or changed bytes.
pub fn unlock(key: &[u8; 32], place: &[u8], locked: &[u8]) -> Result<Zeroizing<Vec<u8>>, Broken> {
    let (nonce, body) = locked.split_first_chunk::<NONCE>().ok_or(Broken)?;
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg: body, aad: place }).map(Zeroizing::new).map_err(|_| Broken)
}

/// The public half of an office key.
pub fn public_half(private: &[u8; 32]) -> [u8; 32] {
    *SecretKey::from(*private).public_key().as_bytes()
}

/// Seals 32 bytes to the office key: whoever has only the file cannot open it again.
///
/// # Errors
/// [`Broken`] only if the cipher itself refuses.
pub fn seal(office: &[u8; 32], secret: &[u8; 32]) -> Result<Vec<u8>, Broken> {
    // crypto_box draws the one-time key itself, from the system.
    PublicKey::from(*office).seal(&mut crypto_box::aead::OsRng, secret).map_err(|_| Broken)
}

/// Opens what [`seal`] made, with the private half.
///
/// # Errors
/// [`Broken`] for another office key.
pub fn open(private: &[u8; 32], sealed: &[u8]) -> Result<SecretBytes, Broken> {
    let opened = Zeroizing::new(SecretKey::from(*private).unseal(sealed).map_err(|_| Broken)?);
    <[u8; 32]>::try_from(opened.as_slice()).map(Zeroizing::new).map_err(|_| Broken)
}

/// Seals a text to the office key; `place` binds it to the row it stands in.
///
/// # Errors
/// [`Broken`] only if the cipher itself refuses.
pub fn seal_text(office: &[u8; 32], place: &[u8], text: &[u8]) -> Result<Vec<u8>, Broken> {
    let whole: Zeroizing<Vec<u8>> = Zeroizing::new([place, b"\0", text].concat());
    PublicKey::from(*office).seal(&mut crypto_box::aead::OsRng, &whole).map_err(|_| Broken)
}

/// Opens what [`seal_text`] made at the same `place`.
///
/// # Errors
/// [`Broken`] for another office key or place.
pub fn open_text(private: &[u8; 32], place: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Broken> {
    let whole = Zeroizing::new(SecretKey::from(*private).unseal(sealed).map_err(|_| Broken)?);
    let text = whole.strip_prefix(place).and_then(|rest| rest.strip_prefix(b"\0")).ok_or(Broken)?;
    Ok(Zeroizing::new(text.to_vec()))
}

/// The key a staff password wraps the office key with: argon2id, 19 MiB, 2 passes (OWASP).
///
/// # Errors
/// [`Broken`] when memory for the derivation is not to be had.
pub fn wrapping_key(password: &str, salt: &[u8; 16]) -> Result<SecretBytes, Broken> {
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
        .hash_password_into(password.as_bytes(), salt, key.as_mut())
        .map_err(|_| Broken)?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_opens_only_with_its_key_in_its_place() {
        let locked = lock(&[1; 32], [2; NONCE], b"voucher 7", b"BCDF").unwrap();
        assert_eq!(unlock(&[1; 32], b"voucher 7", &locked).unwrap().as_slice(), b"BCDF");
        assert_eq!(unlock(&[1; 32], b"voucher 8", &locked).err(), Some(Broken));
        assert_eq!(unlock(&[3; 32], b"voucher 7", &locked).err(), Some(Broken));
    }

    #[test]
    fn only_the_private_half_opens_a_seal() {
        let private = [7; 32];
        let sealed = seal(&public_half(&private), &[9; 32]).unwrap();
        assert_eq!(*open(&private, &sealed).unwrap(), [9; 32]);
        assert_eq!(open(&[8; 32], &sealed).err(), Some(Broken));
    }

    #[test]
    fn a_sealed_text_opens_only_in_its_place() {
        let private = [7; 32];
        let sealed = seal_text(&public_half(&private), b"account 12", b"BCDF GHJK").unwrap();
        assert_eq!(open_text(&private, b"account 12", &sealed).unwrap().as_slice(), b"BCDF GHJK");
        assert_eq!(open_text(&private, b"account 1", &sealed).err(), Some(Broken));
        assert_eq!(open_text(&[8; 32], b"account 12", &sealed).err(), Some(Broken));
    }

    #[test]
    fn another_password_makes_another_key() {
        assert_ne!(*wrapping_key("un", &[0; 16]).unwrap(), *wrapping_key("deux", &[0; 16]).unwrap());
    }
}
