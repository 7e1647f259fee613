//! One account told frankly at the counter: whose it is, what state it is in, what can be done for it.

use jiff::Timestamp;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::calendar;
use crate::domain::code::Code;
use crate::error::Result;
use crate::journeys::ask_new_password::programme_of;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::people::{self, Account};
use crate::storage::{codes, programmes};
use crate::views::short;

/// An account as staff see it.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct FrankAccount {
    /// Row.
    #[ts(type = "number")]
    pub account: i64,
    /// First and last name.
    pub name: String,
    /// Login.
    pub login: String,
    /// Address that letters go to.
    pub email: Option<String>,
    /// Whether that address was proved by a mailed code: without it a new password is the desk's business.
    pub is_proved: bool,
    /// The newest access in one sentence.
    pub sentence: String,
    /// Whether a new password can be given.
    pub can_reset: bool,
}

/// The account of a login, an address, or a code held under the reader.
///
/// # Errors
/// [`Refusal::AccountUnknown`].
pub fn find_account(desk: &Desk, text: &str, sayer: Sayer<'_>) -> Result<FrankAccount> {
    let now = desk.now()?;
    let mac = Code::parse(text).ok().map(|presented| desk.index_key().code(&presented.code));
    desk.read(|sql| {
        let found = match mac {
            Some(mac) => of_code(sql, &mac)?,
            None => of_words(sql, text.trim())?,
        };
        let account = found.filter(|account| account.state != "erased").ok_or(Refusal::AccountUnknown)?;
        told(sql, account, now, sayer)
    })
}

fn of_code(sql: &Connection, mac: &codes::CodeMac) -> Result<Option<Account>> {
    let Some(row) = codes::find(sql, mac)? else { return Ok(None) };
    match row.purpose.as_str() {
        "slip" | "reset" => people::account_by_id(sql, row.subject),
        "voucher" => match people::access_of_voucher(sql, row.subject)? {
            Some(access) => people::account_by_id(sql, access.account),
            None => Ok(None),
        },
        _ => Ok(None),
    }
}

fn of_words(sql: &Connection, text: &str) -> Result<Option<Account>> {
    match people::account_by_login(sql, text)? {
        None => people::account_by_email(sql, text),
        found => Ok(found),
    }
}

fn told(sql: &Connection, account: Account, now: Timestamp, sayer: Sayer<'_>) -> Result<FrankAccount> {
    let newest = people::accesses(sql, account.id)?.into_iter().next();
    let programme = newest.as_ref().map(|access| programmes::by_id(sql, access.programme)).transpose()?.flatten();
    let name = programme.map(|programme| programme.policy.name).unwrap_or_default();
    let ends = newest.and_then(|access| access.ends_at).map(short::instant);
    let id = match ends {
        None => "desk-account-open",
        Some(ends) if ends <= now => "desk-account-ended",
        Some(_) => "desk-account-until",
    };
    let last = ends.map(|ends| sayer.long_day(calendar::last_day(ends, sayer.zone))).unwrap_or_default();
    let person = account.person;
    Ok(FrankAccount {
        account: account.id,
        name: format!("{} {}", person.first_name, person.last_name),
        login: account.login,
        is_proved: person.email_proved_at.is_some(),
        email: person.email,
        sentence: sayer.words.say_with(id, &[("programme", name.into()), ("ends", last.into())]),
        can_reset: account.state == "active" && programme_of(sql, account.id)?.is_some(),
    })
}
