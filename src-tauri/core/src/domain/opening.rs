//! The yearly day on which a programme's accesses open (E-2, E-G4).

use jiff::civil::Date;

/// Month and day of `09-01`; nothing where it is none.
pub fn parse(yearly: &str) -> Option<(i8, i8)> {
    let (month, day) = yearly.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // A leap year has every day that exists at all.
    Date::new(2024, month, day).ok().map(|_| (month, day))
}

/// The day for which somebody who is enrolled on `today` waits; nothing when they need not wait: whoever comes on
/// the day or after it is in at once, until a list taken `wait_days` or less before the next one.
pub fn waits_for(yearly: (i8, i8), wait_days: u32, today: Date) -> Option<Date> {
    let in_year = |year: i16| {
        let (month, day) = yearly;
        // The 29 of February is the first of March in other years.
        Date::new(year, month, day).or_else(|_| Date::new(year, 3, 1)).ok()
    };
    let next = [today.year(), today.year() + 1].into_iter().filter_map(in_year).find(|day| *day > today)?;
    let days = (next - today).get_days();
    u32::try_from(days).is_ok_and(|days| days <= wait_days).then_some(next)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_month_and_a_day_are_read() {
        assert_eq!(parse("09-01"), Some((9, 1)));
        for wrong in ["", "9", "13-01", "02-30", "1 September", "09-01-2026"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn before_the_day_one_waits_and_from_it_on_one_is_in_at_once() {
        let first = (9, 1);
        assert_eq!(waits_for(first, 120, date(2026, 8, 20)), Some(date(2026, 9, 1)));
        assert_eq!(waits_for(first, 120, date(2026, 8, 31)), Some(date(2026, 9, 1)));
        assert_eq!(waits_for(first, 120, date(2026, 9, 1)), None);
        assert_eq!(waits_for(first, 120, date(2026, 11, 27)), None);
        assert_eq!(waits_for(first, 120, date(2027, 3, 1)), None, "in the year that runs");
        assert_eq!(waits_for(first, 120, date(2027, 5, 4)), Some(date(2027, 9, 1)), "for the year to come");
        assert_eq!(waits_for((2, 29), 60, date(2027, 2, 1)), Some(date(2027, 3, 1)));
        assert_eq!(waits_for((1, 10), 60, date(2026, 12, 20)), Some(date(2027, 1, 10)));
    }
}
