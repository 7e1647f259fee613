//! Slow-downs: wrong codes and wrong passwords are counted, and survive a restart (decision 18, T4).

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::storage::desk::{self as shelf, Throttle};

/// What is slowed down.
pub enum Lane<'a> {
    /// Codes typed at the kiosk.
    KioskCodes,
    /// One learner's login, known or not.
    Login(&'a str),
    /// One member of staff, known or not.
    Staff(&'a str),
    /// The same name's lock: it counts every failure since the last right password.
    StaffLock(&'a str),
}

/// Failures allowed, the time they count within, the first wait, the longest wait.
struct Measure {
    allowed: i64,
    window_s: i64,
    first_wait_s: i64,
    longest_wait_s: i64,
    /// Whether counting starts anew once a wait is over.
    starts_anew: bool,
}

/// How long a name stays locked after ten wrong passwords, unless somebody opens it before.
const LOCK_S: i64 = 24 * 3600;

impl Lane<'_> {
    fn key(&self, desk: &Desk) -> [u8; 32] {
        match self {
            Self::KioskCodes => desk.index_key().mac("slow codes", b""),
            Self::Login(login) => desk.index_key().mac("slow login", login.as_bytes()),
            Self::Staff(name) => desk.index_key().mac("slow staff", name.as_bytes()),
            Self::StaffLock(name) => desk.index_key().mac("lock staff", name.as_bytes()),
        }
    }

    fn measure(&self) -> Measure {
        match self {
            // Five wrong codes in ten minutes, then 30 s, doubling to 5 min.
            Self::KioskCodes => {
                Measure { allowed: 5, window_s: 600, first_wait_s: 30, longest_wait_s: 300, starts_anew: false }
            }
            // Three wrong passwords, then 30 s, doubling to 15 min: ten tries take over half an hour.
            Self::Login(_) | Self::Staff(_) => {
                Measure { allowed: 3, window_s: 3600, first_wait_s: 30, longest_wait_s: 900, starts_anew: false }
            }
            // Ten in a row, for as long as counts are kept at all; then a day.
            Self::StaffLock(_) => Measure {
                allowed: 10,
                window_s: FORGOTTEN_DAYS * 24 * 3600,
                first_wait_s: LOCK_S,
                longest_wait_s: LOCK_S,
                starts_anew: true,
            },
        }
    }
}

/// Refuses while the lane waits.
///
/// # Errors
/// [`Refusal::SlowDown`] with the seconds left.
pub fn check(desk: &Desk, lane: &Lane<'_>) -> Result<()> {
    let now = desk.now()?.as_second();
    match waits_until(desk, lane)? {
        Some(until) => Err(Refusal::SlowDown { seconds: until - now }.into()),
        None => Ok(()),
    }
}

/// Until when the lane waits, in seconds since 1970; none while it does not.
///
/// # Errors
/// A fault when the file refuses.
pub fn waits_until(desk: &Desk, lane: &Lane<'_>) -> Result<Option<i64>> {
    let now = desk.now()?.as_second();
    let throttle = desk.read(|sql| shelf::throttle(sql, &lane.key(desk)))?;
    Ok(Some(throttle.wait_until).filter(|until| *until > now))
}

/// Counts a failure; from the allowed number on, each one makes the lane wait longer. Answers
/// whether it waits now.
///
/// # Errors
/// A fault when the file refuses.
pub fn count(desk: &Desk, by: &Actor, lane: &Lane<'_>) -> Result<bool> {
    let key = lane.key(desk);
    let measure = lane.measure();
    desk.write(by, |tx| {
        let mut throttle = shelf::throttle(tx, &key)?;
        if tx.at() - throttle.since_at > measure.window_s && tx.at() > throttle.wait_until {
            // The level fades one step per quiet window rather than at once.
            throttle = Throttle { level: (throttle.level - 1).max(0), since_at: tx.at(), ..Throttle::default() };
        }
        if measure.starts_anew && throttle.wait_until > 0 && tx.at() > throttle.wait_until {
            throttle = Throttle { since_at: tx.at(), ..Throttle::default() };
        }
        throttle.failures += 1;
        if throttle.failures >= measure.allowed {
            let wait = measure.first_wait_s << throttle.level.clamp(0, 10);
            throttle.wait_until = tx.at() + wait.min(measure.longest_wait_s);
            throttle.level += 1;
        }
        let waits = throttle.wait_until > tx.at();
        shelf::set_throttle(tx, &key, throttle)?;
        Ok(waits)
    })
}

/// Forgets the failures of a lane that ended well. Writes as often as [`count`] does, so that a
/// right answer cannot be told from a wrong one by what it costs.
///
/// # Errors
/// A fault when the file refuses.
pub fn forgive(desk: &Desk, by: &Actor, lane: &Lane<'_>) -> Result<()> {
    let key = lane.key(desk);
    desk.write(by, |tx| shelf::set_throttle(tx, &key, Throttle { since_at: tx.at(), ..Throttle::default() }))
}

/// Days after which nothing that was counted matters any more.
const FORGOTTEN_DAYS: i64 = 2;

/// Forgets old counts: each is a keyed hash of what somebody typed, and nobody needs it for longer.
///
/// # Errors
/// A fault when the file refuses.
pub fn forget_old(desk: &Desk, by: &Actor) -> Result<()> {
    desk.write(by, |tx| shelf::forget_throttles(tx, tx.at() - FORGOTTEN_DAYS * 24 * 3600, tx.at()))
}
