//! What a person says of themselves in the second step: a draft, then their own row.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;

/// One text per field of the programme.
pub type Fields = BTreeMap<String, String>;

/// The draft of an account; empty when there is none.
///
/// # Errors
/// A fault when the file refuses.
pub fn draft(connection: &Connection, account: i64) -> Result<Fields> {
    let sql = "SELECT fields FROM details_draft WHERE account_id = ?1";
    let text: Option<String> = connection.prepare_cached(sql)?.query_row([account], |row| row.get(0)).optional()?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?.unwrap_or_default())
}

/// Keeps a draft in place of the one before.
///
/// # Errors
/// A fault when the file refuses.
pub fn keep_draft(tx: &Connection, account: i64, fields: &Fields, at: i64) -> Result<()> {
    let text = serde_json::to_string(fields)?;
    tx.prepare_cached(include_str!("keep_draft.sql"))?.execute(params![account, text, at])?;
    Ok(())
}

/// Drops an account's draft.
///
/// # Errors
/// A fault when the file refuses.
pub fn drop_draft(tx: &Connection, account: i64) -> Result<()> {
    tx.execute("DELETE FROM details_draft WHERE account_id = ?1", [account])?;
    Ok(())
}

/// What a person has handed in, as a draft begins with it when they are asked again.
///
/// # Errors
/// A fault when the file refuses.
pub fn own(connection: &Connection, learner: i64) -> Result<Fields> {
    let mut statement = connection.prepare_cached(include_str!("own.sql"))?;
    let text: Option<String> = statement.query_row([learner], |row| row.get(0)).optional()?;
    let mut fields: Fields = text.map(|text| serde_json::from_str(&text)).transpose()?.unwrap_or_default();
    fields.retain(|_, text| !text.is_empty());
    Ok(fields)
}

/// Writes what a person has handed in, once. False when they had done so before (H-14).
///
/// # Errors
/// A fault when the file refuses.
pub fn save(tx: &Connection, learner: i64, fields: &Fields, at: i64) -> Result<bool> {
    write(tx, include_str!("save.sql"), learner, fields, at)
}

/// Writes what a person has handed in again, because staff asked.
///
/// # Errors
/// A fault when the file refuses.
pub fn save_again(tx: &Connection, learner: i64, fields: &Fields, at: i64) -> Result<bool> {
    write(tx, include_str!("save_again.sql"), learner, fields, at)
}

fn write(tx: &Connection, sql: &str, learner: i64, fields: &Fields, at: i64) -> Result<bool> {
    let (mut rest, mut own) = (fields.clone(), [None, None]);
    for (place, name) in own.iter_mut().zip(["birth_date", "birth_name"]) {
        *place = rest.remove(name).filter(|text| !text.is_empty());
    }
    rest.retain(|_, text| !text.is_empty());
    let [birth_date, birth_name] = own;
    let text = serde_json::to_string(&rest)?;
    Ok(tx.prepare_cached(sql)?.execute(params![learner, birth_date, birth_name, text, at])? == 1)
}

/// When a person handed their data in.
///
/// # Errors
/// A fault when the file refuses.
pub fn saved_at(connection: &Connection, learner: i64) -> Result<Option<i64>> {
    let sql = "SELECT details_saved_at FROM learner WHERE id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([learner], |row| row.get(0)).optional()?.flatten())
}

/// Notes the birth date of somebody who gave it before they had an account (H-26).
///
/// # Errors
/// A fault when the file refuses.
pub fn set_birth_date(tx: &Connection, learner: i64, birth_date: &str) -> Result<()> {
    tx.execute("UPDATE learner SET birth_date = ?2 WHERE id = ?1", params![learner, birth_date])?;
    Ok(())
}

/// Why a dossier was decided as it was: a word of a short list.
///
/// # Errors
/// A fault when the file refuses.
pub fn reason_of(connection: &Connection, dossier: i64) -> Result<Option<String>> {
    let sql = "SELECT reason FROM dossier WHERE id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([dossier], |row| row.get(0)).optional()?.flatten())
}
