//! Signing in: a login and a password, judged in the same time whether the login exists or not.

use std::sync::OnceLock;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::dice::Dice;
use crate::domain::password::{self, Flaw, LONGEST, Password};
use crate::error::Result;
use crate::hashing;
use crate::journeys::slow_down::{self, Lane};
use crate::refusal::Refusal;
use crate::storage::people::{self, Account};

pub use crate::hashing::verifies;

/// argon2id of a password, as a PHC string.
///
/// # Errors
/// A fault when memory for it is not to be had.
pub fn hash_password(password: &Password, dice: &Dice) -> Result<String> {
    hashing::hash(password, &dice.bytes())
}

/// Spends the time of one verification, for a login that does not exist.
pub fn verify_nothing(password: &Password) {
    static NOBODY: OnceLock<String> = OnceLock::new();
    let hash = NOBODY.get_or_init(|| {
        let salt = [0x5a; 16];
        hashing::hash(&Password::new("nobody"), &salt).unwrap_or_default()
    });
    let _ = verifies(password, hash);
}

/// Refuses a password that is too short, too long, common or its owner's name.
///
/// # Errors
/// The refusal.
pub fn judge(password: &Password, least: u32, owner: &[&str]) -> Result<()> {
    if password.reveal().chars().count() > LONGEST {
        return Err(Refusal::PasswordTooLong { most: i64::try_from(LONGEST).unwrap_or(256) }.into());
    }
    password::judge(password, least, owner).map_err(|flaw| {
        match flaw {
            Flaw::TooShort { least } => Refusal::PasswordTooShort { least: least.into() },
            Flaw::Common => Refusal::PasswordCommon,
            Flaw::Personal => Refusal::PasswordHasName,
        }
        .into()
    })
}

/// Signs a learner in; answers their account.
///
/// # Errors
/// [`Refusal::SignInWrong`] without saying which of the two was wrong, [`Refusal::SlowDown`] after
/// three failures.
pub fn sign_in(desk: &Desk, login: &str, password: &Password) -> Result<Account> {
    let login = login.trim().to_lowercase();
    let lane = Lane::Login(&login);
    slow_down::check(desk, &lane)?;
    match account_of(desk, &login, password)? {
        Some(account) => {
            slow_down::forgive(desk, &Actor::Kiosk, &lane)?;
            Ok(account)
        }
        None => {
            slow_down::count(desk, &Actor::Kiosk, &lane)?;
            Err(Refusal::SignInWrong.into())
        }
    }
}

/// The active account of a login, if the password is its own; one verification either way.
///
/// # Errors
/// A fault when the file refuses.
pub fn account_of(desk: &Desk, login: &str, password: &Password) -> Result<Option<Account>> {
    let account = desk.read(|sql| people::account_by_login(sql, login))?.filter(|account| account.state == "active");
    let is_right = match account.as_ref().and_then(|account| account.password_hash.as_deref()) {
        Some(hash) => verifies(password, hash),
        None => {
            verify_nothing(password);
            false
        }
    };
    Ok(account.filter(|_| is_right))
}
