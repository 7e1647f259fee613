//! A voucher that can be used, as the kiosk shows it before anything is typed.

use jiff::Timestamp;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::calendar;
use crate::error::Result;
use crate::journeys::redeem_voucher::check_usable;
use crate::said::Sayer;
use crate::storage::vouchers;

/// What a voucher opens.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct CheckedVoucher {
    /// The programme's name.
    pub programme: String,
    /// How many days the access will last, when it ends at all.
    #[ts(type = "number | null")]
    pub days: Option<u32>,
    /// The last day if the code is entered now: `dimanche 21 février 2027`.
    pub ends: Option<String>,
    /// The same day, ISO.
    pub ends_on: Option<String>,
    /// The last day it can be entered: `31 décembre 2027`.
    pub use_by: Option<String>,
    /// What a person reads about their data.
    pub privacy: String,
    /// The day their data are erased at the latest.
    pub erased_by: Option<String>,
    /// The platform's address.
    pub platform: Option<String>,
}

/// The voucher of row `voucher`, entered at `now`.
///
/// # Errors
/// [`crate::refusal::Refusal::VoucherNotUsable`].
pub fn checked_voucher(sql: &Connection, voucher: i64, now: Timestamp, sayer: Sayer<'_>) -> Result<CheckedVoucher> {
    let (voucher, programme) = check_usable(sql, voucher, sayer.day_of(now))?;
    let policy = programme.policy;
    let ends = policy.access.days.and_then(|days| calendar::end_of_day(now, days, sayer.zone));
    let last = ends.map(|ends| calendar::last_day(ends, sayer.zone));
    let erased =
        ends.map(|ends| ends + jiff::SignedDuration::from_hours(24 * i64::from(policy.access.erase_after_days)));
    let use_by = vouchers::batch(sql, voucher.batch)?.and_then(|batch| batch.use_by).and_then(|day| day.parse().ok());
    Ok(CheckedVoucher {
        privacy: policy.privacy_in(sayer.words.tag()).to_owned(),
        days: policy.access.days,
        ends: last.map(|last| sayer.long_day(last)),
        ends_on: last.map(|last| last.to_string()),
        use_by: use_by.map(|day| sayer.plain_day(day)),
        erased_by: erased.map(|at| sayer.plain_day(calendar::last_day(at, sayer.zone))),
        platform: policy.platform.map(|platform| platform.address),
        programme: policy.name,
    })
}
