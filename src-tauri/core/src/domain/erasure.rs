//! When personal data are erased: at the latest on the promised day, backups included (V-20, V-G10, decision 13).

use jiff::{SignedDuration, Timestamp};

/// Days a backup is kept, at most: what is erased from the file lives that much longer in copies.
pub const BACKUP_DAYS: u32 = 30;

/// Days over which a large year may be erased at the daily pace without anybody's word.
pub const PACE_DAYS: u32 = 20;

/// Least number of days after the end that a programme can promise.
pub const LEAST_DAYS: u32 = BACKUP_DAYS + 1;

/// People erased in one day without an administrator's word, at least (trust 2.6).
const LEAST_A_DAY: i64 = 50;

/// Days after the end of an access on which its person is due: early enough for the pace and for
/// the last backup that still knows them to be gone by `promised` days.
pub fn due_days(promised: u32) -> u32 {
    promised.saturating_sub(BACKUP_DAYS + PACE_DAYS)
}

/// The instant from which a person is due.
pub fn due_at(ends: Timestamp, promised: u32) -> Timestamp {
    ends + SignedDuration::from_hours(24 * i64::from(due_days(promised)))
}

/// How many of `due` people may be erased now, when `today` were already, of `all` there were at
/// the beginning of the pace. A clock or a setting gone wrong must not empty the file: beyond 5 % a
/// day, and 50 people, an administrator says so first.
pub fn allowed(due: i64, today: i64, all: i64, is_confirmed: bool) -> i64 {
    if is_confirmed {
        return due;
    }
    let a_day = LEAST_A_DAY.max(all.div_euclid(PACE_DAYS.into()) + 1);
    due.min((a_day - today).max(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_promised_and_kept_with_copies_and_pace() {
        assert_eq!(due_days(365), 315);
        assert_eq!(due_days(LEAST_DAYS), 0);
        // A whole year's people at once: gone in twenty days, and the last copy thirty days later.
        for everybody in [1, 49, 51, 1_019, 100_000] {
            let (mut left, mut days) = (everybody, 0);
            while left > 0 {
                left -= allowed(left, 0, everybody, false);
                days += 1;
            }
            assert!(days <= PACE_DAYS, "{everybody}: {days}");
        }
        assert_eq!(due_days(365) + PACE_DAYS + BACKUP_DAYS, 365);
    }

    #[test]
    fn more_than_the_pace_waits_for_a_word() {
        assert_eq!(allowed(40, 0, 100, false), 40);
        assert_eq!(allowed(80, 0, 100, false), 50);
        assert_eq!(allowed(80, 50, 100, false), 0);
        assert_eq!(allowed(80, 50, 100, true), 80);
    }
}
