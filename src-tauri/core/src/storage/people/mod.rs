//! Learners, accounts and accesses.

pub mod addresses;
pub mod card;
pub mod correct;
pub mod newcomer;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;

/// A person.
#[derive(Debug, Clone)]
pub struct Learner {
    /// First names.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Contact address.
    pub email: Option<String>,
    /// When a mailed code proved it (decision 4).
    pub email_proved_at: Option<i64>,
    /// Language.
    pub language: String,
}

/// An account with its person.
#[derive(Debug, Clone)]
pub struct Account {
    /// Row.
    pub id: i64,
    /// Person's row.
    pub learner: i64,
    /// Login.
    pub login: String,
    /// argon2id, PHC string.
    pub password_hash: Option<String>,
    /// State's name.
    pub state: String,
    /// The person.
    pub person: Learner,
}

/// An access: an account in a programme, for a time.
#[derive(Debug, Clone)]
pub struct Access {
    /// Row.
    pub id: i64,
    /// Account's row.
    pub account: i64,
    /// Programme's row.
    pub programme: i64,
    /// The voucher it came from.
    pub voucher: Option<i64>,
    /// Start, seconds since 1970.
    pub opens_at: i64,
    /// End; none for an open one.
    pub ends_at: Option<i64>,
}

/// Adds a person; answers the row.
///
/// # Errors
/// A fault when the file refuses.
pub fn add_learner(tx: &Connection, person: &Learner, at: i64) -> Result<i64> {
    tx.prepare_cached(include_str!("add_learner.sql"))?.execute(params![
        person.first_name,
        person.last_name,
        person.email,
        person.email_proved_at,
        person.language,
        at
    ])?;
    Ok(tx.last_insert_rowid())
}

/// First and last name of that row; empty once erased.
///
/// # Errors
/// A fault when the file refuses.
pub fn name_of(connection: &Connection, learner: i64) -> Result<Option<String>> {
    let sql = "SELECT trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')) FROM learner WHERE id = ?1";
    Ok(connection.query_row(sql, [learner], |row| row.get(0)).optional()?)
}

/// Notes that a mailed code reached the person's address.
///
/// # Errors
/// A fault when the file refuses.
pub fn prove_email(tx: &Connection, learner: i64, at: i64) -> Result<()> {
    tx.execute(
        "UPDATE learner SET email_proved_at = coalesce(email_proved_at, ?2) WHERE id = ?1",
        params![learner, at],
    )?;
    Ok(())
}

/// Adds an active account; answers the row.
///
/// # Errors
/// A fault when the file refuses, a login that is taken included.
pub fn add_account(tx: &Connection, learner: i64, login: &str, password_hash: &str, at: i64) -> Result<i64> {
    tx.prepare_cached(include_str!("add_account.sql"))?.execute(params![
        learner,
        login.to_lowercase(),
        password_hash,
        at
    ])?;
    Ok(tx.last_insert_rowid())
}

/// Sets another password; the first one of a waiting account opens it.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_password(tx: &Connection, account: i64, password_hash: &str, at: i64) -> Result<()> {
    tx.prepare_cached(include_str!("set_password.sql"))?.execute(params![account, password_hash, at])?;
    Ok(())
}

/// Adds an access; answers the row.
///
/// # Errors
/// A fault when the file refuses, a voucher that has made one already included.
pub fn grant(tx: &Connection, access: &Access) -> Result<i64> {
    tx.prepare_cached(include_str!("grant.sql"))?.execute(params![
        access.account,
        access.programme,
        access.voucher,
        access.opens_at,
        access.ends_at
    ])?;
    Ok(tx.last_insert_rowid())
}

const ACCOUNTS: &str = include_str!("accounts.sql");

fn read_account(row: &Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account {
        id: row.get(0)?,
        learner: row.get(1)?,
        login: row.get(2)?,
        password_hash: row.get(3)?,
        state: row.get(4)?,
        person: Learner {
            first_name: row.get(5)?,
            last_name: row.get(6)?,
            email: row.get(7)?,
            email_proved_at: row.get(8)?,
            language: row.get(9)?,
        },
    })
}

/// The account of that login; logins are kept in lower case.
///
/// # Errors
/// A fault when the file refuses.
pub fn account_by_login(connection: &Connection, login: &str) -> Result<Option<Account>> {
    let sql = format!("{ACCOUNTS} WHERE account.login = ?1");
    Ok(connection.prepare_cached(&sql)?.query_row([login.to_lowercase()], read_account).optional()?)
}

/// The newest account whose person receives letters at an address, proved or not: the counter's
/// question, who sees the person.
///
/// # Errors
/// A fault when the file refuses.
pub fn account_by_email(connection: &Connection, email: &str) -> Result<Option<Account>> {
    let sql = format!("{ACCOUNTS} WHERE learner.email IN (?1, ?2) ORDER BY account.id DESC LIMIT 1");
    Ok(connection.prepare_cached(&sql)?.query_row([&email.to_lowercase(), email], read_account).optional()?)
}

/// The account that an address has proved to be the way to: its login, or else the newest account
/// whose person receives letters there. Both ways are always looked at, so that none is quicker.
///
/// # Errors
/// A fault when the file refuses.
pub fn account_by_proved_email(connection: &Connection, email: &str) -> Result<Option<Account>> {
    let found: Option<i64> = connection
        .prepare_cached(include_str!("by_proved_email.sql"))?
        .query_row([&email.to_lowercase(), email], |row| row.get(0))
        .optional()?;
    found.map_or(Ok(None), |id| account_by_id(connection, id))
}

/// The account of that row.
///
/// # Errors
/// A fault when the file refuses.
pub fn account_by_id(connection: &Connection, id: i64) -> Result<Option<Account>> {
    let sql = format!("{ACCOUNTS} WHERE account.id = ?1");
    Ok(connection.prepare_cached(&sql)?.query_row([id], read_account).optional()?)
}

/// How many logins begin with `stem`: the next number of a user name.
///
/// # Errors
/// A fault when the file refuses.
pub fn logins_like(connection: &Connection, stem: &str) -> Result<i64> {
    Ok(connection.query_row("SELECT count(*) FROM account WHERE login GLOB ?1 || '*'", [stem], |row| row.get(0))?)
}

fn read_access(row: &Row<'_>) -> rusqlite::Result<Access> {
    Ok(Access {
        id: row.get(0)?,
        account: row.get(1)?,
        programme: row.get(2)?,
        voucher: row.get(3)?,
        opens_at: row.get(4)?,
        ends_at: row.get(5)?,
    })
}

const ACCESSES: &str = "SELECT id, account_id, programme_id, voucher_id, opens_at, ends_at FROM access";

/// An account's accesses, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn accesses(connection: &Connection, account: i64) -> Result<Vec<Access>> {
    let sql = format!("{ACCESSES} WHERE account_id = ?1 ORDER BY opens_at DESC, id DESC");
    Ok(connection.prepare_cached(&sql)?.query_map([account], read_access)?.collect::<rusqlite::Result<_>>()?)
}

/// The access a voucher has made.
///
/// # Errors
/// A fault when the file refuses.
pub fn access_of_voucher(connection: &Connection, voucher: i64) -> Result<Option<Access>> {
    let sql = format!("{ACCESSES} WHERE voucher_id = ?1");
    Ok(connection.prepare_cached(&sql)?.query_row([voucher], read_access).optional()?)
}

/// Accesses that end between two instants, soonest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn ending(connection: &Connection, from: i64, to: i64) -> Result<Vec<Access>> {
    let sql = format!("{ACCESSES} WHERE ends_at > ?1 AND ends_at <= ?2 ORDER BY ends_at, id");
    Ok(connection.prepare_cached(&sql)?.query_map([from, to], read_access)?.collect::<rusqlite::Result<_>>()?)
}

/// Notes that an access was warned of `days` days before its end. False when it had been.
///
/// # Errors
/// A fault when the file refuses.
pub fn note_warning(tx: &Connection, access: i64, days: u32) -> Result<bool> {
    let sql = "INSERT INTO access_warning (access_id, days) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    Ok(tx.prepare_cached(sql)?.execute(params![access, days])? == 1)
}
