//! First secrets, drawn before any lock: a password hashed on every core and sealed, or a code (E-4, decision 16).

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::desk::{Desk, Tx};
use crate::domain::code::Code;
use crate::domain::password::Password;
use crate::domain::policy::Policy;
use crate::domain::seal;
use crate::error::{Error, Result};
use crate::hashing::{hash_temporary, login_mac};
use crate::journeys::end_codes::end_resets;
use crate::refusal::Refusal;
use crate::storage::codes;
use crate::storage::rosters::Holder;
use crate::storage::temporary::first::{self, First};

/// Hears how many of how many are done, from any thread; answers whether to go on.
pub type Pace<'a> = &'a (dyn Fn(usize, usize) -> bool + Sync);

/// What somebody is handed first.
#[derive(Debug, Clone)]
pub enum Secret {
    /// A password, as its words or groups, and the code of the slip's square.
    Password {
        /// Words or groups.
        parts: Vec<String>,
        /// The square.
        slip: Code,
        /// Its hash and its seal where it was drawn now; nothing where it was read again.
        drawn: Option<(String, Option<Vec<u8>>)>,
    },
    /// A code by which a password is chosen.
    Code(Code),
}

/// Where the seal of an account's first password stands.
fn place(account: i64) -> Vec<u8> {
    format!("account {account}").into_bytes()
}

/// Draws a password for each, hashed on all cores; stops within one hash when `pace` says so.
///
/// # Errors
/// [`Refusal::PrintStopped`]; a fault when memory is not to be had.
pub fn draw_passwords(desk: &Desk, policy: &Policy, people: &[Holder], pace: Pace<'_>) -> Result<Vec<Secret>> {
    let office = desk.institution().office_key;
    // Chance has one source: it is asked in order, so that a rehearsal draws the same again.
    let drawn: Vec<(Vec<String>, Code)> = people
        .iter()
        .map(|holder| (desk.dice().secret(policy.secret.shape, &holder.language), desk.dice().code()))
        .collect();
    let done = AtomicUsize::new(0);
    drawn
        .into_par_iter()
        .zip(people)
        .map(|((parts, slip), holder)| {
            if !pace(done.load(Ordering::Relaxed), people.len()) {
                return Err(Refusal::PrintStopped.into());
            }
            let text = Password::new(&parts.join(" "));
            let hash = hash_temporary(desk.index_key(), &holder.login, &text)?;
            let sealed = policy
                .keeps_first()
                .then(|| seal::seal_text(&office, &place(holder.account), text.reveal().as_bytes()))
                .transpose()?;
            done.fetch_add(1, Ordering::Relaxed);
            Ok(Secret::Password { parts, slip, drawn: Some((hash, sealed)) })
        })
        .collect()
}

/// A code for each.
pub fn draw_codes(desk: &Desk, people: &[Holder]) -> Vec<Secret> {
    people.iter().map(|_| Secret::Code(desk.dice().code())).collect()
}

/// Reads a first password that is still the first one.
///
/// # Errors
/// [`Refusal::OfficeKeyClosed`] without the key, or when it does not open the seal.
pub fn read_again(desk: &Desk, holder: &Holder, key: Option<&[u8; 32]>) -> Result<Secret> {
    let key = key.ok_or(Refusal::OfficeKeyClosed)?;
    let gone = || Error::fault("a first password without its seal");
    let sealed = desk.read(|sql| first::sealed(sql, holder.first.unwrap_or_default()))?.ok_or_else(gone)?;
    let text = seal::open_text(key, &place(holder.account), &sealed).map_err(|_| Refusal::OfficeKeyClosed)?;
    let text = std::str::from_utf8(&text).map_err(|_| gone())?;
    let parts = text.split(' ').map(str::to_owned).collect();
    Ok(Secret::Password { parts, slip: desk.dice().code(), drawn: None })
}

/// Keeps what was drawn for somebody; what they had before is worth nothing any more. Answers the
/// rows of the code and of the password that are out now.
///
/// # Errors
/// A fault when the file refuses.
pub fn keep(
    tx: &Tx<'_>,
    holder: &Holder,
    secret: &Secret,
    expires_at: i64,
    has_square: bool,
) -> Result<(Option<i64>, Option<i64>)> {
    let at = tx.at();
    let key = tx.desk().index_key();
    match secret {
        Secret::Code(code) => {
            end_resets(tx, holder.account, "replaced")?;
            let row = codes::add(tx, &key.code(code), "reset", holder.account, "paper", at)?;
            codes::end_at(tx, row, expires_at)?;
            Ok((Some(row), None))
        }
        Secret::Password { slip, drawn, .. } => {
            let first = match drawn {
                Some((hash, sealed)) => {
                    end_resets(tx, holder.account, "replaced")?;
                    let login_mac = &login_mac(key, &holder.login);
                    let account = holder.account;
                    first::keep(tx, &First { account, login_mac, hash, sealed: sealed.as_deref(), expires_at }, at)?
                }
                None => holder.first.unwrap_or_default(),
            };
            if has_square {
                codes::end_all(tx, "slip", holder.account, None, "replaced", at)?;
                codes::add(tx, &key.code(slip), "slip", holder.account, "paper", at)?;
            }
            Ok((None, Some(first)))
        }
    }
}
