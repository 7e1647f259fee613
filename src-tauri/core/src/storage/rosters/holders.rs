//! Everybody on a roster who has an account, and what they have in hand to open it.

use rusqlite::{Connection, params};

use crate::error::Result;

/// Somebody on a roster, as papers show them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Account's row.
    pub account: i64,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// User name.
    pub login: String,
    /// Class; empty where they are in none.
    pub group: String,
    /// What the roster knows them by.
    pub key: String,
    /// Language tag.
    pub language: String,
    /// Since when they use a password of their own, seconds since 1970.
    pub taken_at: Option<i64>,
    /// The code on paper that still works, as its row.
    pub code: Option<i64>,
    /// The first password that still works, as its row.
    pub first: Option<i64>,
    /// Whether that one can be read again.
    pub is_sealed: bool,
    /// Until when what is out works, seconds since 1970.
    pub expires_at: Option<i64>,
    /// Their place among everybody, by class and name.
    pub place: usize,
}

impl Holder {
    /// Whether a paper that works is out.
    pub fn has_paper(&self) -> bool {
        self.code.is_some() || self.first.is_some()
    }

    /// Whether nothing that stands on a paper, and nothing it bears, is different.
    pub fn is_as(&self, other: &Self) -> bool {
        Self { place: 0, ..self.clone() } == Self { place: 0, ..other.clone() }
    }
}

/// Everybody of a programme by class and name, or whom an import or a later one has created.
///
/// # Errors
/// A fault when the file refuses.
pub fn holders(connection: &Connection, programme: i64, since_import: Option<i64>, at: i64) -> Result<Vec<Holder>> {
    let mut statement = connection.prepare_cached(include_str!("holders.sql"))?;
    let rows = statement.query_map(params![programme, since_import, at], |row| {
        let is_taken = row.get::<_, String>(7)? == "active";
        Ok(Holder {
            account: row.get(0)?,
            first_name: row.get(1)?,
            last_name: row.get(2)?,
            login: row.get(3)?,
            group: row.get(4)?,
            key: row.get(5)?,
            language: row.get(6)?,
            taken_at: is_taken.then(|| row.get(8)).transpose()?,
            code: row.get(9)?,
            first: row.get(10)?,
            is_sealed: row.get(11)?,
            expires_at: row.get(12)?,
            place: 0,
        })
    })?;
    let rows = rows.enumerate().map(|(place, row)| row.map(|holder| Holder { place, ..holder }));
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
