//! Registrations: from the code's entry to activation or lapse.

pub mod intents;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::Result;

/// A registration as the file keeps it. Names and address are gone once it has ended.
#[derive(Debug, Clone)]
pub struct Registration {
    /// Row.
    pub id: i64,
    /// The kiosk's word for it while the person stands there.
    pub handle: String,
    /// `G-27`.
    pub case_number: String,
    /// Programme's row.
    pub programme: i64,
    /// Voucher's row; none for the answer to an address that has an access already.
    pub voucher: Option<i64>,
    /// The account it became.
    pub account: Option<i64>,
    /// First names.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Address, as typed.
    pub email: Option<String>,
    /// Language of the visit.
    pub language: String,
    /// `open`, `activated`, `lapsed` or `answered`.
    pub state: String,
    /// Entry of the code, seconds since 1970.
    pub entered_at: i64,
    /// End of the time to activate; none until the letter has left.
    pub deadline_at: Option<i64>,
}

const COLUMNS: &str = "SELECT id, handle, case_number, programme_id, voucher_id, account_id, first_name, last_name, \
                       email, language, state, entered_at, deadline_at FROM registration";

fn read(row: &Row<'_>) -> rusqlite::Result<Registration> {
    Ok(Registration {
        id: row.get(0)?,
        handle: row.get(1)?,
        case_number: row.get(2)?,
        programme: row.get(3)?,
        voucher: row.get(4)?,
        account: row.get(5)?,
        first_name: row.get(6)?,
        last_name: row.get(7)?,
        email: row.get(8)?,
        language: row.get(9)?,
        state: row.get(10)?,
        entered_at: row.get(11)?,
        deadline_at: row.get(12)?,
    })
}

/// Opens a registration; answers the row. `id` and `account` of the draft are not read.
///
/// # Errors
/// A fault when the file refuses.
pub fn open(tx: &Connection, draft: &Registration) -> Result<i64> {
    tx.prepare_cached(include_str!("open.sql"))?.execute(params![
        draft.handle,
        draft.case_number,
        draft.programme,
        draft.voucher,
        draft.first_name,
        draft.last_name,
        draft.email,
        draft.language,
        draft.state,
        draft.entered_at
    ])?;
    Ok(tx.last_insert_rowid())
}

macro_rules! one_by {
    ($(#[$doc:meta])* $name:ident, $key:ty, $where:literal) => {
        $(#[$doc])*
        ///
        /// # Errors
        /// A fault when the file refuses.
        pub fn $name(connection: &Connection, key: $key) -> Result<Option<Registration>> {
            Ok(connection.prepare_cached(&format!("{COLUMNS} WHERE {}", $where))?.query_row([key], read).optional()?)
        }
    };
}
one_by!(/** The registration of that row. */ by_id, i64, "id = ?1");
one_by!(/** The registration of that handle. */ by_handle, &str, "handle = ?1");
one_by!(/** The open registration of that voucher. */ open_of_voucher, i64, "voucher_id = ?1 AND state = 'open'");

/// Open registrations whose time is over at `now`, or whose letter never left and that were
/// entered before `entered_before` (decision 12).
///
/// # Errors
/// A fault when the file refuses.
pub fn overdue(connection: &Connection, now: i64) -> Result<Vec<Registration>> {
    let sql = format!("{COLUMNS} WHERE state = 'open' AND (deadline_at <= ?1 OR deadline_at IS NULL) ORDER BY id");
    Ok(connection.prepare_cached(&sql)?.query_map([now], read)?.collect::<rusqlite::Result<_>>()?)
}

/// How many were entered from `since` on: the next case number.
///
/// # Errors
/// A fault when the file refuses.
pub fn count_since(connection: &Connection, since: i64) -> Result<i64> {
    Ok(connection
        .prepare_cached("SELECT count(*) FROM registration WHERE entered_at >= ?1")?
        .query_row([since], |row| row.get(0))?)
}

/// Starts the time to activate, once: a second letter does not lengthen it.
///
/// # Errors
/// A fault when the file refuses.
pub fn start_clock(tx: &Connection, id: i64, deadline_at: i64) -> Result<bool> {
    Ok(tx.execute(include_str!("start_clock.sql"), params![id, deadline_at])? == 1)
}

/// Gives the draft another address; its clock starts again with the next letter.
///
/// # Errors
/// A fault when the file refuses.
pub fn change_address(tx: &Connection, id: i64, email: &str) -> Result<bool> {
    Ok(tx.execute(include_str!("change_address.sql"), params![id, email])? == 1)
}

/// Ends an open registration and erases its draft (decision 16). False when it was not open.
///
/// # Errors
/// A fault when the file refuses.
pub fn end(tx: &Connection, id: i64, state: &str, account: Option<i64>, at: i64) -> Result<bool> {
    Ok(tx.prepare_cached(include_str!("end.sql"))?.execute(params![id, state, account, at])? == 1)
}

/// The number an account's newest registration was called by.
///
/// # Errors
/// A fault when the file refuses.
pub fn number_of(connection: &Connection, account: i64) -> Result<Option<String>> {
    let sql = "SELECT case_number FROM registration WHERE account_id = ?1 ORDER BY id DESC LIMIT 1";
    Ok(connection.prepare_cached(sql)?.query_row([account], |row| row.get(0)).optional()?)
}
