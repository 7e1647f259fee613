//! Limits on letters a kiosk can cause: it must not become a mail cannon (T6, A10).

use crate::desk::Tx;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::storage::desk::{self as shelf, Throttle};
use crate::storage::letters;

/// Letters that may wait before a kiosk causes no more.
const FULLEST: i64 = 5000;
/// Letters a kiosk may cause in an hour.
const AN_HOUR: i64 = 30;
/// Letters one address may be sent in a day.
const A_DAY: i64 = 5;
/// Seconds between two letters to one address.
const BETWEEN_S: i64 = 600;

/// Whether one more letter to `address` may be caused; counts it either way, with the same writes
/// whatever the answer, so that nothing tells from outside (decision 30).
///
/// # Errors
/// [`Refusal::SlowDown`] when this kiosk has caused its letters of the hour,
/// [`Refusal::OutboxFull`] when very many wait already: both say nothing of the address.
pub fn may_cause_letter(tx: &Tx<'_>, address: &str) -> Result<bool> {
    if letters::waiting(tx, FULLEST)? >= FULLEST {
        return Err(Refusal::OutboxFull.into());
    }
    count_hour(tx)?;
    let day = tx.desk().index_key().mac("mail address", address.as_bytes());
    let before = window(shelf::throttle(tx, &day)?, 24 * 3600, tx.at());
    let may = before.failures < A_DAY && tx.at() >= before.wait_until;
    let after = if may {
        Throttle { failures: before.failures + 1, wait_until: tx.at() + BETWEEN_S, ..before }
    } else {
        before
    };
    shelf::set_throttle(tx, &day, after)?;
    Ok(may)
}

/// Counts a question of which a letter may come, for this kiosk: nobody tries addresses by the hundred.
///
/// # Errors
/// [`Refusal::SlowDown`] when this kiosk has caused its letters of the hour.
pub fn count_hour(tx: &Tx<'_>) -> Result<()> {
    let hour = tx.desk().index_key().mac("mail kiosk", b"");
    let caused = window(shelf::throttle(tx, &hour)?, 3600, tx.at());
    if caused.failures >= AN_HOUR {
        return Err(Refusal::SlowDown { seconds: (caused.since_at + 3600 - tx.at()).max(1) }.into());
    }
    shelf::set_throttle(tx, &hour, Throttle { failures: caused.failures + 1, ..caused })
}

/// What was counted since the window began, or a new window.
fn window(counted: Throttle, seconds: i64, now: i64) -> Throttle {
    let is_over = counted.since_at + seconds <= now;
    if is_over { Throttle { since_at: now, ..Throttle::default() } } else { counted }
}
