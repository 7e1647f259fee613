//! Days and deadlines in the institution's zone (decisions 9 and 10).

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// When the institution is open, day by day; an empty list of spans is a closed day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningHours {
    /// Seven days, Monday first; each a list of opening and closing times.
    pub days: [Vec<(Time, Time)>; 7],
}

impl OpeningHours {
    /// The closing time of `date`, if the house opens at all that day.
    pub fn closing(&self, date: Date) -> Option<Time> {
        let day = usize::try_from(date.weekday().to_monday_zero_offset()).ok()?;
        self.days.get(day)?.iter().map(|(_, closes)| *closes).max()
    }

    /// The same hours from Monday to Friday.
    pub fn weekdays(opens: Time, closes: Time) -> Self {
        let mut hours = Self::default();
        for day in [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday] {
            let at = usize::try_from(day.to_monday_zero_offset()).unwrap_or(0);
            if let Some(spans) = hours.days.get_mut(at) {
                spans.push((opens, closes));
            }
        }
        hours
    }
}

/// The local day of `at`.
pub fn day_of(at: Timestamp, zone: &TimeZone) -> Date {
    at.to_zoned(zone.clone()).date()
}

/// The instant that closes the `days`-th day after the day of `entered`, which is day 0 (V-13, V-19).
pub fn end_of_day(entered: Timestamp, days: u32, zone: &TimeZone) -> Option<Timestamp> {
    let last = day_of(entered, zone).checked_add(i64::from(days).days()).ok()?;
    end_of(last, zone)
}

/// The midnight that opens `date`.
pub fn start_of(date: Date, zone: &TimeZone) -> Option<Timestamp> {
    Some(date.to_zoned(zone.clone()).ok()?.timestamp())
}

/// The midnight that closes `date`.
pub fn end_of(date: Date, zone: &TimeZone) -> Option<Timestamp> {
    Some(date.tomorrow().ok()?.to_zoned(zone.clone()).ok()?.timestamp())
}

/// Whole days left on the day of `now` until the midnight `ends`; 0 on the last day and after.
pub fn days_left(now: Timestamp, ends: Timestamp, zone: &TimeZone) -> i64 {
    let last = day_of(ends - SignedDuration::from_secs(1), zone);
    (last - day_of(now, zone)).get_days().max(0).into()
}

/// The last day on which something that ends at `ends` still works.
pub fn last_day(ends: Timestamp, zone: &TimeZone) -> Date {
    day_of(ends - SignedDuration::from_secs(1), zone)
}

/// The end of a code's life: `ttl_hours` after `start`, or the closing time of the next opening
/// day when that is later, since a code used at the desk would otherwise die in a closed hall.
pub fn deadline(start: Timestamp, ttl_hours: u32, zone: &TimeZone, hours: Option<&OpeningHours>) -> Timestamp {
    let plain = start + SignedDuration::from_hours(i64::from(ttl_hours));
    let Some(hours) = hours else { return plain };
    let mut date = day_of(start, zone);
    for _ in 0..62 {
        let Ok(next) = date.tomorrow() else { break };
        date = next;
        if let Some(closes) = hours.closing(date)
            && let Ok(closing) = date.at(closes.hour(), closes.minute(), 0, 0).to_zoned(zone.clone())
        {
            return plain.max(closing.timestamp());
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zurich() -> TimeZone {
        TimeZone::get("Europe/Zurich").unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn ninety_days_end_at_the_local_midnight_across_a_change_of_hour() {
        // Entered on 23 November at 15:20; day 90 is 21 February.
        let ends = end_of_day(at("2026-11-23T14:20:00Z"), 90, &zurich()).unwrap();
        assert_eq!(ends, at("2027-02-21T23:00:00Z"));
        // Entered in winter, ending in summer time.
        let ends = end_of_day(at("2027-02-01T22:59:59Z"), 90, &zurich()).unwrap();
        assert_eq!(ends, at("2027-05-02T22:00:00Z"));
        // One second later it is already 2 February in Zurich? No: 23:00Z is midnight there.
        assert_eq!(end_of_day(at("2027-02-01T23:00:00Z"), 90, &zurich()).unwrap(), at("2027-05-03T22:00:00Z"));
    }

    #[test]
    fn days_left_counts_down_to_zero_on_the_last_day() {
        let ends = end_of_day(at("2026-11-23T14:20:00Z"), 90, &zurich()).unwrap();
        assert_eq!(days_left(at("2026-11-23T14:20:00Z"), ends, &zurich()), 90);
        assert_eq!(days_left(at("2026-11-23T23:00:00Z"), ends, &zurich()), 89);
        assert_eq!(days_left(at("2027-02-21T22:59:59Z"), ends, &zurich()), 0);
    }

    #[test]
    fn the_deadline_is_never_in_a_closed_hall() {
        let hours = OpeningHours::weekdays(jiff::civil::time(8, 0, 0, 0), jiff::civil::time(17, 0, 0, 0));
        let late = |start: &str| deadline(at(start), 24, &zurich(), Some(&hours));
        // Monday 15:20 → Tuesday 17:00 is later than Tuesday 15:20.
        assert_eq!(late("2026-11-23T14:20:00Z"), at("2026-11-24T16:00:00Z"));
        // Friday 16:00 → Monday 17:00.
        assert_eq!(late("2026-11-27T15:00:00Z"), at("2026-11-30T16:00:00Z"));
        // Monday 20:00, after closing → 24 h are later than Tuesday 17:00.
        assert_eq!(late("2026-11-23T19:00:00Z"), at("2026-11-24T19:00:00Z"));
        assert_eq!(deadline(at("2026-11-27T15:00:00Z"), 24, &zurich(), None), at("2026-11-28T15:00:00Z"));
    }
}
