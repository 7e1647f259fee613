//! Business days: the day a promise of "up to three business days" falls on (H-18, H-G6).

use jiff::civil::{Date, Weekday};

/// Days looked at before giving up: a table that closes every day must not hang the desk.
const FARTHEST: u32 = 3660;

/// Whether nobody works on that weekday.
pub fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The `count`-th business day after `from`, which itself never counts; a count of 0 is the next
/// business day on or after `from`. `is_closed` answers for holidays; weekends are closed anyway.
pub fn after(from: Date, count: u32, is_closed: impl Fn(Date) -> bool) -> Date {
    let is_open = |day: Date| !is_weekend(day) && !is_closed(day);
    let mut day = from;
    let mut left = count;
    if left == 0 && is_open(day) {
        return day;
    }
    for _ in 0..FARTHEST {
        let Ok(next) = day.tomorrow() else { break };
        day = next;
        if is_open(day) {
            left = left.saturating_sub(1);
            if left == 0 {
                break;
            }
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn three_business_days_skip_the_weekend_and_a_holiday() {
        let monday = date(2026, 11, 23);
        assert_eq!(after(monday, 3, |_| false), date(2026, 11, 26));
        assert_eq!(after(date(2026, 11, 27), 3, |_| false), date(2026, 12, 2));
        assert_eq!(after(monday, 3, |day| day == date(2026, 11, 24)), date(2026, 11, 27));
        assert_eq!(after(date(2026, 11, 28), 0, |_| false), date(2026, 11, 30));
        assert_eq!(after(monday, 0, |_| false), monday);
    }
}
