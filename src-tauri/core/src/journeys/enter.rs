//! Coming in at the kiosk: with one's own password, or with a first one that must be changed (E-4, H-11).

use jiff::SignedDuration;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::code::Code;
use crate::domain::password::Password;
use crate::error::Result;
use crate::hashing::{hash_temporary, login_mac};
use crate::journeys::sign_in::{account_of, sign_in};
use crate::journeys::slow_down::{self, Lane};
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::people::Account;
use crate::storage::temporary::{self, Live};
use crate::storage::{codes, programmes};

/// How long the choice of a new password may take: as long as the longest silence of a kiosk, many times over.
const CHOICE_MINUTES: i64 = 30;

/// What a login and its password open.
#[derive(Debug)]
pub enum Entered {
    /// The account.
    Account(Account),
    /// The password was a temporary one: another must be chosen now.
    Temporary {
        /// A fresh code to choose it with.
        code: Code,
        /// What the code is for: `activation` or `reset`.
        purpose: String,
    },
}

/// Signs a learner in. Where a programme hands out first passwords, two are computed for everybody: the
/// account's, and the temporary one that the login may have, so that no answer is quicker.
///
/// # Errors
/// [`Refusal::SignInWrong`] without saying which of the two was wrong, [`Refusal::SlowDown`] after
/// three failures.
pub fn enter(desk: &Desk, login: &str, password: &Password) -> Result<Entered> {
    if !desk.read(programmes::any_starts_with_password)? {
        return sign_in(desk, login, password).map(Entered::Account);
    }
    let login = login.trim().to_lowercase();
    let lane = Lane::Login(&login);
    slow_down::check(desk, &lane)?;
    let account = account_of(desk, &login, password)?;
    let hash = hash_temporary(desk.index_key(), &login, password)?;
    let (mac, now) = (login_mac(desk.index_key(), &login), desk.now()?.as_second());
    let live = desk.read(|sql| temporary::live(sql, &mac, now))?;
    let temporary = live.into_iter().find(|one| one.hash == hash);
    match (account, temporary) {
        (Some(account), _) => {
            slow_down::forgive(desk, &Actor::Kiosk, &lane)?;
            Ok(Entered::Account(account))
        }
        (None, Some(temporary)) => {
            slow_down::forgive(desk, &Actor::Kiosk, &lane)?;
            let code = exchange(desk, &temporary)?;
            Ok(Entered::Temporary { code, purpose: temporary.purpose })
        }
        (None, None) => {
            slow_down::count(desk, &Actor::Kiosk, &lane)?;
            Err(Refusal::SignInWrong.into())
        }
    }
}

/// A code in place of the temporary password: whatever asks for a fresh code takes it from here. One
/// that came by letter proves the address, one from a paper does not (decision 4). The password lives
/// until another is chosen: who is called away in between comes in once more.
fn exchange(desk: &Desk, temporary: &Live) -> Result<Code> {
    let code = desk.dice().code();
    let mac = desk.index_key().code(&code);
    desk.write(&Actor::Kiosk, |tx| {
        let channel = if temporary.is_by_letter { "letter" } else { "paper" };
        let id = codes::add(tx, &mac, &temporary.purpose, temporary.subject, channel, tx.at())?;
        codes::end_at(tx, id, (tx.now() + SignedDuration::from_mins(CHOICE_MINUTES)).as_second())?;
        let whose = if temporary.purpose == "reset" { Object::Account } else { Object::Registration };
        tx.record("temporary_password_entered", whose, temporary.subject)
    })?;
    Ok(code)
}
