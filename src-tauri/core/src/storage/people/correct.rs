//! What staff correct about a person, and how an account is locked, opened and closed.

use rusqlite::{Connection, params};

use crate::error::Result;

/// Sets both names and the birth name, empty for none.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_names(tx: &Connection, learner: i64, first: &str, last: &str, birth: &str) -> Result<()> {
    let sql = "UPDATE learner SET first_name = ?2, last_name = ?3, birth_name = nullif(?4, '') WHERE id = ?1";
    tx.execute(sql, params![learner, first, last, birth])?;
    Ok(())
}

/// Sets the birth date, `2007-03-27`.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_birth_date(tx: &Connection, learner: i64, day: Option<&str>) -> Result<()> {
    tx.execute("UPDATE learner SET birth_date = ?2 WHERE id = ?1", params![learner, day])?;
    Ok(())
}

/// Sets another address, which nobody has proved yet (decision 4).
///
/// # Errors
/// A fault when the file refuses.
pub fn set_email(tx: &Connection, learner: i64, email: Option<&str>) -> Result<()> {
    tx.execute("UPDATE learner SET email = ?2, email_proved_at = NULL WHERE id = ?1", params![learner, email])?;
    Ok(())
}

/// Gives an account another login. False when somebody has it.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_login(tx: &Connection, account: i64, login: &str) -> Result<bool> {
    let sql = "UPDATE account SET login = ?2 WHERE id = ?1 \
               AND NOT EXISTS (SELECT 1 FROM account AS other WHERE other.login = ?2 AND other.id <> ?1)";
    Ok(tx.execute(sql, params![account, login.to_lowercase()])? == 1)
}

/// Moves an account from one state to another. False when it was not in it any more.
///
/// # Errors
/// A fault when the file refuses.
pub fn move_state(tx: &Connection, account: i64, from: &str, to: &str, reason: Option<&str>, at: i64) -> Result<bool> {
    let sql = "UPDATE account SET state = ?3, lock_reason = ?4, \
               closed_at = CASE WHEN ?3 = 'closed' THEN ?5 ELSE NULL END WHERE id = ?1 AND state = ?2";
    Ok(tx.execute(sql, params![account, from, to, reason, at])? == 1)
}
