//! What a person's card asks of the file.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::storage::letters::list::{self, Letter};

/// An account as a card shows it.
#[derive(Debug, Clone)]
pub struct CardAccount {
    /// Row.
    pub id: i64,
    /// Login.
    pub login: String,
    /// State's name.
    pub state: String,
    /// Why it is locked or closed.
    pub lock_reason: Option<String>,
    /// When it was closed.
    pub closed_at: Option<i64>,
    /// The login of the account that took over.
    pub superseded_by: Option<String>,
}

/// A learner's accounts, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn accounts(connection: &Connection, learner: i64) -> Result<Vec<CardAccount>> {
    let sql = "SELECT account.id, coalesce(account.login, ''), account.state, account.lock_reason, \
               account.closed_at, newer.login FROM account \
               LEFT JOIN account AS newer ON newer.id = account.superseded_by \
               WHERE account.learner_id = ?1 ORDER BY account.id DESC";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([learner], |row| {
        Ok(CardAccount {
            id: row.get(0)?,
            login: row.get(1)?,
            state: row.get(2)?,
            lock_reason: row.get(3)?,
            closed_at: row.get(4)?,
            superseded_by: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether the learner was erased.
///
/// # Errors
/// A fault when the file refuses.
pub fn is_erased(connection: &Connection, learner: i64) -> Result<bool> {
    let sql = "SELECT erased_at IS NOT NULL FROM learner WHERE id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([learner], |row| row.get(0)).optional()?.unwrap_or(true))
}

/// The newest letters to a learner's accounts and of the registrations these came from.
///
/// # Errors
/// A fault when the file refuses.
pub fn letters(connection: &Connection, learner: i64, most: usize) -> Result<Vec<Letter>> {
    let sql = "SELECT letter.id FROM account JOIN letter ON letter.account_id = account.id \
               WHERE account.learner_id = ?1 \
               UNION SELECT letter.id FROM account \
               JOIN registration ON registration.account_id = account.id \
               JOIN letter ON letter.registration_id = registration.id \
               WHERE account.learner_id = ?1 ORDER BY 1 DESC LIMIT ?2";
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let mut statement = connection.prepare_cached(sql)?;
    let ids: Vec<i64> =
        statement.query_map(params![learner, most], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    ids.into_iter().filter_map(|id| list::show(connection, id).transpose()).collect()
}

/// The number of a voucher.
///
/// # Errors
/// A fault when the file refuses.
pub fn voucher_number(connection: &Connection, voucher: i64) -> Result<Option<i64>> {
    let sql = "SELECT number FROM voucher WHERE id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([voucher], |row| row.get(0)).optional()?)
}
