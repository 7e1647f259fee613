//! A person's address and login when both move together.

use rusqlite::{Connection, params};

use super::Account;
use crate::error::Result;

/// Gives a person the address that has just been confirmed, and the account its login.
///
/// # Errors
/// A fault when the file refuses, a login that is taken included.
pub fn move_to(tx: &Connection, account: &Account, email: &str, login: &str, at: i64) -> Result<()> {
    tx.execute(
        "UPDATE learner SET email = ?2, email_proved_at = ?3 WHERE id = ?1",
        params![account.learner, email, at],
    )?;
    tx.execute("UPDATE account SET login = ?2 WHERE id = ?1", params![account.id, login.to_lowercase()])?;
    Ok(())
}
