//! A temporary password for one attempt: drawn and hashed before any lock, in clear only in the message.

use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::desk::{Desk, Tx};
use crate::domain::letter::TEMPORARY_PASSWORD;
use crate::domain::password::Password;
use crate::domain::policy::SecretShape;
use crate::error::Result;
use crate::hashing::{hash_temporary, login_mac};
use crate::storage::letters::list::{self, Letter};
use crate::storage::programmes;
use crate::storage::temporary::{self, Draft};

/// What was drawn for a letter.
pub struct Drawn {
    letter: i64,
    text: Zeroizing<String>,
    hash: String,
    login_mac: [u8; 32],
}

/// Draws for the letter of that row, if its kind carries a password.
///
/// # Errors
/// A fault when the file refuses.
pub fn draw(desk: &Desk, letter: i64) -> Result<Option<Drawn>> {
    let found = desk.read(|sql| list::show(sql, letter)?.map(|letter| wanted(sql, letter)).transpose())?;
    found.flatten().map(|(letter, shape)| drawn(desk, &letter, shape)).transpose()
}

/// What was drawn for `letter`, or drawn now: another letter may have become due since.
///
/// # Errors
/// A fault when the file refuses.
pub fn for_letter(tx: &Tx<'_>, letter: &Letter, before: Option<Drawn>) -> Result<Option<Drawn>> {
    if let Some(drawn) = before.filter(|drawn| drawn.letter == letter.id) {
        return Ok(Some(drawn));
    }
    wanted(tx, letter.clone())?.map(|(letter, shape)| drawn(tx.desk(), &letter, shape)).transpose()
}

fn wanted(sql: &Connection, letter: Letter) -> Result<Option<(Letter, SecretShape)>> {
    if letter.kind != TEMPORARY_PASSWORD {
        return Ok(None);
    }
    let programme = letter.facts.get("programme").and_then(serde_json::Value::as_i64);
    let programme = programme.map(|id| programmes::by_id(sql, id)).transpose()?.flatten();
    Ok(programme.map(|programme| (letter, programme.policy.secret.shape)))
}

fn drawn(desk: &Desk, letter: &Letter, shape: SecretShape) -> Result<Drawn> {
    let text = Zeroizing::new(desk.dice().secret(shape, &letter.language).join(" "));
    let login = letter.facts.get("login").and_then(|login| login.as_str()).unwrap_or_default();
    let hash = hash_temporary(desk.index_key(), login, &Password::new(&text))?;
    Ok(Drawn { letter: letter.id, hash, login_mac: login_mac(desk.index_key(), login), text })
}

impl Drawn {
    /// Keeps the hash with the attempt that carries the password.
    ///
    /// # Errors
    /// A fault when the file refuses.
    pub fn keep(&self, tx: &Tx<'_>, registration: i64, attempt: i64) -> Result<()> {
        let (login_mac, hash) = (&self.login_mac, self.hash.as_str());
        let draft = Draft { purpose: "activation", subject: registration, attempt: Some(attempt), login_mac, hash };
        temporary::add(tx, draft, tx.at()).map(drop)
    }

    /// The password, to be put into the message.
    pub fn text(&self) -> &str {
        &self.text
    }
}
