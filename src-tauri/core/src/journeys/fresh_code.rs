//! A fresh code opens the choice of a password, a first one or a new one: whose it is, and what is asked of it.

use crate::desk::Desk;
use crate::domain::policy::SecretShape;
use crate::error::Result;
use crate::journeys::activate::{self, open_registration};
use crate::journeys::recognise::recognise_at_kiosk;
use crate::journeys::renew_password::{self, open_reset};

/// What a password chosen with this code must be.
pub struct Choosing {
    /// Words that must not make it: the person's own.
    pub owner: Vec<String>,
    /// Least length, in characters.
    pub least_length: u32,
    /// The shape of what is proposed.
    pub shape: SecretShape,
}

/// Opens a code of either kind.
///
/// # Errors
/// As [`open_registration`] and [`open_reset`].
pub fn open_fresh(desk: &Desk, code: &str) -> Result<Choosing> {
    let own = |words: Vec<&str>| words.into_iter().map(str::to_owned).collect();
    if recognise_at_kiosk(desk, code)?.purpose == "reset" {
        let (_, account, programme) = open_reset(desk, code)?;
        let owner = own(renew_password::owner_words(&account));
        let secret = programme.policy.secret;
        return Ok(Choosing { owner, least_length: secret.least_length, shape: secret.shape });
    }
    let (_, registration, programme) = open_registration(desk, code)?;
    let owner = own(activate::owner_words(&registration));
    let secret = programme.policy.secret;
    Ok(Choosing { owner, least_length: secret.least_length, shape: secret.shape })
}
