//! Letters: what is to be said, to whom, and how far it has come.

pub mod list;
pub mod queue;

use rusqlite::{Connection, params};

use crate::error::Result;

/// A letter to be posted: never with a secret in its facts.
#[derive(Debug, Clone)]
pub struct Draft<'a> {
    /// Kind, such as `activation`.
    pub kind: &'a str,
    /// Language's tag.
    pub language: &'a str,
    /// Address.
    pub recipient: &'a str,
    /// Name before the address.
    pub recipient_name: &'a str,
    /// What the template needs, as JSON.
    pub facts: serde_json::Value,
    /// The registration it serves.
    pub registration: Option<i64>,
    /// The account it serves.
    pub account: Option<i64>,
    /// Random and stable over all attempts, without `<`, `>` and domain.
    pub message_id: &'a str,
}

/// Posts a letter: it leaves when the line is up. Answers the row.
///
/// # Errors
/// A fault when the file refuses.
pub fn post(tx: &Connection, draft: &Draft<'_>, at: i64) -> Result<i64> {
    tx.prepare_cached(include_str!("post.sql"))?.execute(params![
        draft.kind,
        draft.language,
        draft.recipient,
        draft.recipient_name,
        serde_json::to_string(&draft.facts)?,
        draft.registration,
        draft.account,
        draft.message_id,
        at
    ])?;
    Ok(tx.last_insert_rowid())
}

/// Cancels what has not left for a registration, after it ended or changed its address.
///
/// # Errors
/// A fault when the file refuses.
pub fn cancel_waiting(tx: &Connection, registration: i64, kind: &str) -> Result<()> {
    tx.execute(include_str!("cancel_waiting.sql"), params![registration, kind])?;
    Ok(())
}

/// The state of the newest letter of a registration.
///
/// # Errors
/// A fault when the file refuses.
pub fn newest_state(connection: &Connection, registration: i64) -> Result<Option<String>> {
    use rusqlite::OptionalExtension;
    let sql = "SELECT state FROM letter WHERE registration_id = ?1 ORDER BY id DESC LIMIT 1";
    Ok(connection.query_row(sql, [registration], |row| row.get(0)).optional()?)
}

/// Erases recipient and facts of a registration's letters that are settled: the draft is gone.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget(tx: &Connection, registration: i64) -> Result<()> {
    tx.execute(include_str!("forget_replies.sql"), [registration])?;
    tx.execute(include_str!("forget.sql"), [registration])?;
    Ok(())
}

/// How many letters a registration has caused.
///
/// # Errors
/// A fault when the file refuses.
pub fn count_of(connection: &Connection, registration: i64) -> Result<i64> {
    let sql = "SELECT count(*) FROM letter WHERE registration_id = ?1";
    Ok(connection.query_row(sql, [registration], |row| row.get(0))?)
}

/// The kind of a registration's newest letter.
///
/// # Errors
/// A fault when the file refuses.
pub fn newest_kind(connection: &Connection, registration: i64) -> Result<Option<String>> {
    use rusqlite::OptionalExtension;
    let sql = "SELECT kind FROM letter WHERE registration_id = ?1 ORDER BY id DESC LIMIT 1";
    Ok(connection.query_row(sql, [registration], |row| row.get(0)).optional()?)
}

/// Calls back letters of a kind to an account that have not left.
///
/// # Errors
/// A fault when the file refuses.
pub fn cancel_waiting_of(tx: &Connection, account: i64, kind: &str) -> Result<()> {
    tx.execute(include_str!("cancel_waiting_of.sql"), params![account, kind])?;
    Ok(())
}

/// Posts a letter to nobody, cancelled from the start: what is written when there is nobody to
/// write to, so that nothing tells the two apart (decision 30).
///
/// # Errors
/// A fault when the file refuses.
pub fn post_nothing(tx: &Connection, kind: &str, message_id: &str, at: i64) -> Result<()> {
    tx.prepare_cached(include_str!("post_nothing.sql"))?.execute(params![kind, message_id, at])?;
    Ok(())
}

/// How many letters wait; counted up to `most`.
///
/// # Errors
/// A fault when the file refuses.
pub fn waiting(connection: &Connection, most: i64) -> Result<i64> {
    Ok(connection.prepare_cached(include_str!("waiting.sql"))?.query_row([most], |row| row.get(0))?)
}

/// Holds a letter back until an instant: what it tells can be taken back until then.
///
/// # Errors
/// A fault when the file refuses.
pub fn hold(tx: &Connection, letter: i64, until: i64) -> Result<()> {
    tx.execute("UPDATE letter SET next_at = ?2 WHERE id = ?1 AND state = 'queued'", params![letter, until])?;
    Ok(())
}

/// Calls a letter back before its first attempt. False when it is on its way or has left.
///
/// # Errors
/// A fault when the file refuses.
pub fn call_back(tx: &Connection, letter: i64) -> Result<bool> {
    let sql =
        "UPDATE letter SET state = 'cancelled' WHERE id = ?1 AND state IN ('queued', 'cancelled') AND attempts = 0";
    Ok(tx.execute(sql, [letter])? == 1)
}
