//! The index people are found by, and what a list says of those that were found.

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::search::index_words;
use crate::error::Result;

/// Something that answers: a learner or a file of the register, and its words in the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What.
    pub who: Who,
    /// The words it is found by.
    pub words: String,
}

/// A row of the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    /// A learner's row.
    Learner(i64),
    /// A file's row.
    File(i64),
}

/// A person as a list shows them.
#[derive(Debug, Clone)]
pub struct FoundPerson {
    /// Row.
    pub id: i64,
    /// First names.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Birth date, `2007-03-27`.
    pub birth_date: Option<String>,
    /// Address.
    pub email: String,
    /// The newest account's login.
    pub login: String,
    /// Its state; empty without an account.
    pub state: String,
    /// Its programmes' names.
    pub programmes: Option<String>,
    /// The end of its last access.
    pub ends_at: Option<i64>,
    /// The number of a linked file.
    pub number: Option<String>,
    /// The last line about the account: the act, and when.
    pub last: Option<(String, i64)>,
}

/// `search_words(first, last, birth name, birth date, e-mail, numbers)` in SQL, for the index's triggers.
pub(super) fn add_words(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("search_words", 6, flags, |context| {
        let text = |at| text_of(context, at);
        Ok(index_words([&text(1)?, &text(0)?, &text(2)?], &text(3)?, &text(4)?, &text(5)?))
    })?;
    Ok(())
}

fn text_of(context: &Context<'_>, at: usize) -> rusqlite::Result<String> {
    Ok(context.get::<Option<String>>(at)?.unwrap_or_default())
}

fn who(row: i64) -> Who {
    if row % 2 == 0 { Who::Learner(row / 2) } else { Who::File(row / 2) }
}

fn hits(connection: &Connection, sql: &str, question: &str, most: i64) -> Result<Vec<Hit>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows =
        statement.query_map(params![question, most], |row| Ok(Hit { who: who(row.get(0)?), words: row.get(1)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// At most `most` people and files whose words begin as asked, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn beginning(connection: &Connection, question: &str, most: i64) -> Result<Vec<Hit>> {
    hits(
        connection,
        "SELECT rowid, words FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2",
        question,
        most,
    )
}

/// The same for words that hold what is asked anywhere.
///
/// # Errors
/// A fault when the file refuses.
pub fn holding(connection: &Connection, question: &str, most: i64) -> Result<Vec<Hit>> {
    let sql = "SELECT rowid, words FROM search_part WHERE search_part MATCH ?1 ORDER BY rowid DESC LIMIT ?2";
    hits(connection, sql, question, most)
}

/// Words of the index that begin with the same letter as `word` and are about as long, with how
/// many people each stands for.
///
/// # Errors
/// A fault when the file refuses.
pub fn words_like(connection: &Connection, word: &str) -> Result<Vec<(String, i64)>> {
    let Some(first) = word.chars().next() else { return Ok(vec![]) };
    let length = i64::try_from(word.chars().count()).unwrap_or(0);
    let sql = "SELECT term, doc FROM search_word WHERE term >= ?1 AND term < ?2 \
               AND length(term) BETWEEN ?3 - 1 AND ?3 + 1";
    let after = char::from_u32(u32::from(first) + 1).unwrap_or(first);
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement
        .query_map(params![first.to_string(), after.to_string(), length], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a list says of a learner.
///
/// # Errors
/// A fault when the file refuses.
pub fn found_person(connection: &Connection, learner: i64) -> Result<Option<FoundPerson>> {
    let read = |row: &rusqlite::Row<'_>| {
        let (act, at): (Option<String>, Option<i64>) = (row.get(10)?, row.get(11)?);
        Ok(FoundPerson {
            id: row.get(0)?,
            first_name: row.get(1)?,
            last_name: row.get(2)?,
            birth_date: row.get(3)?,
            email: row.get(4)?,
            login: row.get(5)?,
            state: row.get(6)?,
            programmes: row.get(7)?,
            ends_at: row.get(8)?,
            number: row.get(9)?,
            last: act.zip(at),
        })
    };
    Ok(connection.prepare_cached(include_str!("found_people.sql"))?.query_row([learner], read).optional()?)
}

/// Registrations of that case number, newest first: row, day of entry, state.
///
/// # Errors
/// A fault when the file refuses.
pub fn cases(connection: &Connection, number: &str, most: i64) -> Result<Vec<(i64, i64, String)>> {
    let sql = "SELECT id, entered_at, state FROM registration WHERE case_number = ?1 ORDER BY entered_at DESC LIMIT ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params![number, most], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Letters to an address that begins as typed, newest first: row, kind, recipient, state.
///
/// # Errors
/// A fault when the file refuses.
pub fn letters_to(connection: &Connection, learner: i64, most: i64) -> Result<Vec<(i64, String, String, String)>> {
    let sql = "SELECT letter.id, kind, coalesce(recipient, ''), letter.state FROM letter \
               JOIN account ON account.id = letter.account_id \
               WHERE account.learner_id = ?1 ORDER BY letter.id DESC LIMIT ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let rows =
        statement.query_map(params![learner, most], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Leaves the index alone until [`resume`]; answers the learner after whom newcomers begin.
///
/// # Errors
/// A fault when the file refuses.
pub fn pause(tx: &Connection) -> Result<i64> {
    tx.execute("INSERT INTO search_pause (id) VALUES (1)", [])?;
    Ok(tx.query_row("SELECT coalesce(max(id), 0) FROM learner", [], |row| row.get(0))?)
}

/// Fills the index with everybody who came after that learner, and lets it follow again.
///
/// # Errors
/// A fault when the file refuses.
pub fn resume(tx: &Connection, after: i64) -> Result<()> {
    tx.execute("INSERT INTO search (rowid, words) SELECT id, words FROM searchable WHERE learner_id > ?1", [after])?;
    // Learners have the even rows: their words are folded once for both indexes.
    let sql = "INSERT INTO search_part (rowid, words) SELECT rowid, words FROM search WHERE rowid > ?1 * 2 + 1 \
               AND rowid % 2 = 0";
    tx.execute(sql, [after])?;
    tx.execute("DELETE FROM search_pause", [])?;
    Ok(())
}
