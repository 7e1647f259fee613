//! Lapse: a registration whose time is over gives its voucher back and forgets its draft (V-8, V-G6).

use jiff::SignedDuration;
use jiff::civil::Date;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::letter::OPENING;
use crate::domain::voucher::State;
use crate::error::Result;
use crate::storage::ledger::Object;
use crate::storage::registrations::{self, Registration};
use crate::storage::{codes, letters, programmes, temporary, vouchers};

pub use crate::domain::letter::ACTIVATION;

/// Lapses everything that is overdue; answers how many.
///
/// # Errors
/// A fault when the file refuses.
pub fn lapse_overdue(desk: &Desk, by: &Actor) -> Result<usize> {
    let now = desk.now()?.as_second();
    if desk.read(|sql| registrations::overdue(sql, now))?.is_empty() {
        return Ok(0);
    }
    desk.write(by, |tx| {
        let mut count = 0;
        for registration in registrations::overdue(tx, tx.at())? {
            count += usize::from(lapse_if_over(tx, &registration)?);
        }
        Ok(count)
    })
}

/// Lapses one registration if its time is over.
///
/// # Errors
/// A fault when the file refuses.
pub fn lapse_if_over(tx: &Tx<'_>, registration: &Registration) -> Result<bool> {
    let Some(over_at) = over_at(tx, registration)? else { return Ok(false) };
    if over_at > tx.at() {
        return Ok(false);
    }
    lapse(tx, registration, over_at)?;
    Ok(true)
}

/// When a registration lapses: at its deadline, or, while its letter has not left, after the
/// programme's days of hold or the voucher's last day, whichever is first (decision 12).
fn over_at(tx: &Tx<'_>, registration: &Registration) -> Result<Option<i64>> {
    if registration.deadline_at.is_some() {
        return Ok(registration.deadline_at);
    }
    let programme = programmes::by_id(tx, registration.programme)?;
    let days = programme.and_then(|programme| programme.policy.voucher).map_or(30, |voucher| voucher.hold_days);
    let hold = registration.entered_at + SignedDuration::from_hours(24 * i64::from(days)).as_secs();
    let voucher = registration.voucher.map(|voucher| vouchers::by_id(tx, voucher)).transpose()?.flatten();
    let batch = voucher.map(|voucher| vouchers::batch(tx, voucher.batch)).transpose()?.flatten();
    let last = batch
        .and_then(|batch| batch.use_by)
        .and_then(|day| day.parse::<Date>().ok())
        .and_then(|day| calendar::end_of(day, tx.desk().zone()))
        .map(jiff::Timestamp::as_second);
    Ok(Some(last.map_or(hold, |last| hold.min(last))))
}

/// Ends a registration without an account: voucher free, draft erased, codes dead.
///
/// # Errors
/// A fault when the file refuses.
pub fn lapse(tx: &Tx<'_>, registration: &Registration, ended_at: i64) -> Result<()> {
    if !registrations::end(tx, registration.id, "lapsed", None, tx.at())? {
        return Ok(());
    }
    codes::end_all(tx, "activation", registration.id, None, "expired", ended_at)?;
    temporary::end_all(tx, "activation", registration.id, "expired", ended_at)?;
    for kind in OPENING {
        letters::cancel_waiting(tx, registration.id, kind)?;
    }
    letters::forget(tx, registration.id)?;
    tx.record_end("registration_lapsed", Object::Registration, registration.id)?;
    if let Some(voucher) = registration.voucher
        && vouchers::move_state(tx, voucher, State::Held, State::Issued, tx.at())?
    {
        tx.record("voucher_released", Object::Voucher, voucher)?;
    }
    Ok(())
}
