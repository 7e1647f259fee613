//! Years as calendars print them, written by hand.

use jiff::civil::{Date, date};

use super::*;

fn holds(key: &str, days: &[Date]) {
    for day in days {
        assert!(table(key).unwrap().holds(*day), "{key} {day}");
    }
}

fn works(key: &str, days: &[Date]) {
    for day in days {
        assert!(!table(key).unwrap().holds(*day), "{key} {day}");
    }
}

/// A month and a day.
type MonthDay = (i8, i8);

/// Easter Monday, Ascension Day, and the Monday of the federal fast.
const YEARS: [(i16, MonthDay, MonthDay, i8); 12] = [
    (2024, (4, 1), (5, 9), 16),
    (2025, (4, 21), (5, 29), 22),
    (2026, (4, 6), (5, 14), 21),
    (2027, (3, 29), (5, 6), 20),
    (2028, (4, 17), (5, 25), 18),
    (2029, (4, 2), (5, 10), 17),
    (2030, (4, 22), (5, 30), 16),
    (2031, (4, 14), (5, 22), 22),
    (2032, (3, 29), (5, 6), 20),
    (2033, (4, 18), (5, 26), 19),
    (2034, (4, 10), (5, 18), 18),
    (2035, (3, 26), (5, 3), 17),
];

#[test]
fn twelve_years_are_as_calendars_print_them() {
    for (year, monday, ascension, fast) in YEARS {
        let (monday, ascension) = (date(year, monday.0, monday.1), date(year, ascension.0, ascension.1));
        for key in ["ch-be", "ch-ju", "ch-vd", "ch-zh", "be", "fr"] {
            holds(key, &[monday, ascension, date(year, 1, 1), date(year, 12, 25)]);
        }
        holds("ch-vd", &[date(year, 9, fast)]);
        holds("ch-ne", &[date(year, 9, fast), date(year, 3, 1)]);
        holds("ch-ju", &[date(year, 6, 23), date(year, 5, 1)]);
        works("ch-be", &[date(year, 9, fast), date(year, 3, 1), date(year, 6, 23), date(year, 5, 2)]);
        assert_eq!(easter(year).unwrap().weekday(), Weekday::Sunday);
    }
}

#[test]
fn days_that_move_in_their_own_way() {
    holds("ch-ge", &[date(2024, 9, 5), date(2025, 9, 11), date(2026, 9, 10), date(2027, 9, 9), date(2026, 12, 31)]);
    // The first Thursday of April 2026 is in Holy Week.
    holds("ch-gl", &[date(2024, 4, 4), date(2025, 4, 3), date(2026, 4, 9), date(2027, 4, 1), date(2029, 4, 5)]);
    works("ch-gl", &[date(2026, 4, 2)]);
    // 26 December: a Saturday in 2026, a Tuesday in 2028, a Thursday in 2024.
    holds("ch-ai", &[date(2024, 12, 26), date(2025, 12, 26)]);
    works("ch-ar", &[date(2026, 12, 26), date(2028, 12, 26)]);
    // Neuchâtel keeps 2 January only after a Sunday: 2023 and 2034.
    holds("ch-ne", &[date(2023, 1, 2), date(2034, 1, 2)]);
    works("ch-ne", &[date(2026, 1, 2), date(2027, 1, 2)]);
    holds("ch-ow", &[date(2026, 9, 25)]);
    holds("ch-ti", &[date(2026, 6, 29), date(2026, 1, 6), date(2026, 3, 19)]);
    works("ch-ti", &[date(2026, 4, 3)]);
}

#[test]
fn neighbours_have_their_own() {
    holds("be", &[date(2026, 7, 21), date(2026, 11, 11), date(2026, 5, 25), date(2026, 11, 1)]);
    works("be", &[date(2026, 4, 3), date(2026, 7, 14), date(2026, 12, 26)]);
    holds("fr", &[date(2026, 5, 8), date(2026, 7, 14), date(2026, 11, 11)]);
    works("fr", &[date(2026, 4, 3), date(2026, 12, 26), date(2026, 7, 21)]);
    holds("fr-am", &[date(2026, 4, 3), date(2026, 12, 26)]);
}

#[test]
fn every_canton_is_there_once_and_keeps_the_national_day() {
    let cantons: Vec<_> = TABLES.iter().filter(|table| table.key.starts_with("ch-")).collect();
    assert_eq!(cantons.len(), 26);
    assert!(
        TABLES.windows(2).all(|pair| !pair[0].key.starts_with("ch-")
            || pair[0].key < pair[1].key
            || !pair[1].key.starts_with("ch-"))
    );
    for canton in cantons {
        assert!(canton.holds(date(2026, 8, 1)) && canton.holds(date(2026, 5, 14)), "{}", canton.key);
        let year = canton.year(2026);
        assert!((7..=15).contains(&year.len()), "{}: {}", canton.key, year.len());
        assert!(year.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
