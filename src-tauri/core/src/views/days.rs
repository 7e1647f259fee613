//! How long an access still lasts, for whoever holds its voucher or slip (V-18, J14).

use jiff::Timestamp;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::calendar;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::people::{self, Access};
use crate::storage::programmes;

/// The time an access has left.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Span {
    /// Whole days left; 0 on the last day, and afterwards. None when the access has no end.
    #[ts(type = "number | null")]
    pub days_left: Option<i64>,
    /// Days it lasts in all.
    #[ts(type = "number | null")]
    pub days_total: Option<i64>,
    /// `dimanche 21 février 2027`
    pub ends: Option<String>,
    /// The same day, ISO.
    pub ends_on: Option<String>,
    /// Whether it works today.
    pub is_open: bool,
}

/// What a scanned voucher or slip tells: initials, never a name.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct DaysLeft {
    /// `A. D.`
    pub initials: String,
    /// The programme's name.
    pub programme: String,
    /// The time left.
    #[serde(flatten)]
    #[ts(flatten)]
    pub span: Span,
}

/// The span of an access at `now`.
pub fn span(access: &Access, now: Timestamp, sayer: Sayer<'_>) -> Span {
    let opens = Timestamp::from_second(access.opens_at).unwrap_or(now);
    let ends = access.ends_at.and_then(|at| Timestamp::from_second(at).ok());
    let last = ends.map(|ends| calendar::last_day(ends, sayer.zone));
    let total = last.map(|last| i64::from((last - sayer.day_of(opens)).get_days()));
    Span {
        days_left: ends.map(|ends| calendar::days_left(now, ends, sayer.zone)),
        days_total: total,
        ends: last.map(|last| sayer.long_day(last)),
        ends_on: last.map(|last| last.to_string()),
        is_open: ends.is_none_or(|ends| ends > now),
    }
}

/// The days left of the access a voucher has made.
///
/// # Errors
/// [`Refusal::VoucherNotUsable`] when it has made none.
pub fn of_voucher(sql: &Connection, voucher: i64, now: Timestamp, sayer: Sayer<'_>) -> Result<DaysLeft> {
    let access = people::access_of_voucher(sql, voucher)?.ok_or(Refusal::VoucherNotUsable)?;
    of_access(sql, &access, now, sayer)
}

/// The days left of an account's newest access.
///
/// # Errors
/// [`Refusal::CodeUnknown`] when it has none.
pub fn of_account(sql: &Connection, account: i64, now: Timestamp, sayer: Sayer<'_>) -> Result<DaysLeft> {
    let access = people::accesses(sql, account)?.into_iter().next().ok_or(Refusal::CodeUnknown)?;
    of_access(sql, &access, now, sayer)
}

fn of_access(sql: &Connection, access: &Access, now: Timestamp, sayer: Sayer<'_>) -> Result<DaysLeft> {
    // Of somebody erased nothing is left to say, and the voucher has had its day.
    let account = people::account_by_id(sql, access.account)?.filter(|account| account.state != "erased");
    let account = account.ok_or(Refusal::VoucherNotUsable)?;
    let programme = programmes::by_id(sql, access.programme)?.ok_or(Refusal::CodeUnknown)?;
    let person = &account.person;
    Ok(DaysLeft {
        initials: initials(&person.first_name, &person.last_name),
        programme: programme.policy.name,
        span: span(access, now, sayer),
    })
}

/// `A. D.`
pub fn initials(first_name: &str, last_name: &str) -> String {
    let initial = |name: &str| {
        name.chars().find(|c| c.is_alphabetic()).map_or_else(String::new, |c| format!("{}.", c.to_uppercase()))
    };
    format!("{} {}", initial(first_name), initial(last_name)).trim().to_owned()
}
