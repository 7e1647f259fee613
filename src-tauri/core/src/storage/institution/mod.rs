//! The institution, its settings, and the clock's mark.

pub mod steps;

use rusqlite::{Connection, OptionalExtension, params};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::calendar::OpeningHours;
use crate::error::Result;

/// The institution's row.
#[derive(Debug, Clone)]
pub struct Institution {
    /// Its name, as plates and papers print it.
    pub name: String,
    /// Its language's tag.
    pub language: String,
    /// Its IANA zone.
    pub zone: String,
    /// Whether this folder is a rehearsal.
    pub is_rehearsal: bool,
    /// The public half of the office key.
    pub office_key: [u8; 32],
    /// PNG or JPEG, as uploaded.
    pub logo: Option<Vec<u8>>,
}

/// Settings that are values of their own; each is one JSON row.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct House {
    /// Street and place, one line.
    pub address: String,
    /// Telephone, as printed.
    pub phone: String,
    /// Where answers to letters go.
    pub email: String,
    /// The desk's name: `Guichet 2`.
    pub desk: String,
    /// Where it is: `à droite de l’entrée`.
    pub place: String,
    /// Opening hours; none means the deadline is a plain count of hours.
    pub hours: Option<OpeningHours>,
    /// Domains offered as chips on the e-mail keyboard, the institution's first.
    pub email_domains: Vec<String>,
    /// Where the reader stands: `right`, `left` or `below`.
    pub reader: String,
    /// Printer queue; empty means the system's default, `/` that there is none.
    pub printer: String,
    /// The queue of a printer of tickets at the kiosk, on a roll of 80 mm; empty where there is none.
    #[serde(default)]
    pub tickets: String,
}

/// Name of the row that holds [`House`].
pub const HOUSE: &str = "house";

/// Writes the one row.
///
/// # Errors
/// A fault when the file refuses.
pub fn create(tx: &Connection, institution: &Institution, at: i64) -> Result<()> {
    tx.execute(
        include_str!("create.sql"),
        params![
            institution.name,
            institution.language,
            institution.zone,
            institution.is_rehearsal,
            institution.office_key,
            at
        ],
    )?;
    tx.execute("INSERT INTO unit (id, institution_id, name) VALUES (1, 1, ?1)", [&institution.name])?;
    Ok(())
}

/// The one row, if set-up has been done.
///
/// # Errors
/// A fault when the file refuses.
pub fn find(connection: &Connection) -> Result<Option<Institution>> {
    Ok(connection
        .query_row("SELECT name, language, zone, is_rehearsal, office_public_key, logo FROM institution", [], |row| {
            Ok(Institution {
                name: row.get(0)?,
                language: row.get(1)?,
                zone: row.get(2)?,
                is_rehearsal: row.get(3)?,
                office_key: row.get(4)?,
                logo: row.get(5)?,
            })
        })
        .optional()?)
}

/// Keeps the logo, or takes it away.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_logo(tx: &Connection, logo: Option<&[u8]>) -> Result<()> {
    tx.execute("UPDATE institution SET logo = ?1", [logo])?;
    Ok(())
}

/// A setting by its name.
///
/// # Errors
/// A fault when the file refuses or the value has another shape.
pub fn setting<T: DeserializeOwned>(connection: &Connection, name: &str) -> Result<Option<T>> {
    let value: Option<String> =
        connection.query_row("SELECT value FROM setting WHERE name = ?1", [name], |row| row.get(0)).optional()?;
    Ok(value.map(|value| serde_json::from_str(&value)).transpose()?)
}

/// Keeps a setting.
///
/// # Errors
/// A fault when the file refuses.
pub fn set<T: Serialize>(tx: &Connection, name: &str, value: &T) -> Result<()> {
    tx.execute(include_str!("set.sql"), params![name, serde_json::to_string(value)?])?;
    Ok(())
}

/// Forgets a setting.
///
/// # Errors
/// A fault when the file refuses.
pub fn unset(tx: &Connection, name: &str) -> Result<()> {
    tx.execute("DELETE FROM setting WHERE name = ?1", [name])?;
    Ok(())
}

/// The highest time ever seen, in seconds since 1970.
///
/// # Errors
/// A fault when the file refuses.
pub fn clock_mark(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT mark FROM clock_mark", [], |row| row.get(0))?)
}

/// Raises the mark; it never goes down.
///
/// # Errors
/// A fault when the file refuses.
pub fn raise_clock_mark(tx: &Connection, to: i64) -> Result<()> {
    tx.execute("UPDATE clock_mark SET mark = ?1 WHERE mark < ?1", [to])?;
    Ok(())
}

/// Puts the mark where an administrator has confirmed the time to be, even if that is earlier.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_clock_mark(tx: &Connection, to: i64) -> Result<()> {
    tx.execute("UPDATE clock_mark SET mark = ?1", [to])?;
    Ok(())
}
