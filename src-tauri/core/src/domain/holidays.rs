//! Public holidays, computed: what a country or a canton observes in any year (H-G6).
//!
//! A canton's list holds the days its law names and those on which its offices stay closed by custom:
//! a promise a day too long is kept, one a day too short is not. Days that only some communes
//! observe are left to the house's own list. Belgium: law of 4 January 1974. France: article L3133-1
//! of the labour code; `fr-am` adds what Alsace and the Moselle keep.

mod tables;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

pub use tables::{TABLES, table};

/// A holiday, as the year moves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The same day each year.
    Fixed(i8, i8),
    /// Days after Easter Sunday; before, when negative.
    Easter(i64),
    /// Days after the third Sunday of September, the federal fast.
    Fast(i64),
    /// The Thursday after the first Sunday of September, the fast of Geneva.
    GenevaFast,
    /// The first Thursday of April, or the one after when it falls in Holy Week: Näfels.
    Nafels,
    /// 26 December, unless it would make a bridge with Christmas: not on a Tuesday or a Saturday.
    StephenUnlessBridge,
    /// A fixed day when it is a Monday, in memory of a holiday that was a Sunday.
    MondayOf(i8, i8),
}

/// Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher.
pub fn easter(year: i16) -> Option<Date> {
    let year_long = i32::from(year);
    let (cycle, century, rest) = (year_long % 19, year_long / 100, year_long % 100);
    let moon = (19 * cycle + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let shift = (cycle + 11 * moon + 22 * week) / 451;
    let sum = moon + week - 7 * shift + 114;
    Date::new(year, i8::try_from(sum / 31).ok()?, i8::try_from(sum % 31 + 1).ok()?).ok()
}

impl Rule {
    /// The day in a year; none when the year has none.
    pub fn day(self, year: i16) -> Option<Date> {
        match self {
            Self::Fixed(month, day) => Date::new(year, month, day).ok(),
            Self::Easter(days) => easter(year)?.checked_add(days.days()).ok(),
            Self::Fast(days) => {
                let sunday = date(year, 9, 1).nth_weekday_of_month(3, Weekday::Sunday).ok()?;
                sunday.checked_add(days.days()).ok()
            }
            Self::GenevaFast => {
                let sunday = date(year, 9, 1).nth_weekday_of_month(1, Weekday::Sunday).ok()?;
                sunday.checked_add(4.days()).ok()
            }
            Self::Nafels => {
                let first = date(year, 4, 1).nth_weekday_of_month(1, Weekday::Thursday).ok()?;
                let maundy = easter(year)?.checked_sub(3.days()).ok()?;
                if first == maundy { first.checked_add(7.days()).ok() } else { Some(first) }
            }
            Self::StephenUnlessBridge => {
                let day = date(year, 12, 26);
                let makes_bridge = matches!(day.weekday(), Weekday::Tuesday | Weekday::Saturday);
                (!makes_bridge).then_some(day)
            }
            Self::MondayOf(month, day) => {
                Date::new(year, month, day).ok().filter(|day| day.weekday() == Weekday::Monday)
            }
        }
    }
}

/// A region's list.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// `ch-ju`, `be`, `fr`.
    pub key: &'static str,
    /// Rules with the name of each, the end of the message `holiday-…`.
    pub days: &'static [(Rule, &'static str)],
}

impl Table {
    /// The year's days in order, each with its name.
    pub fn year(&self, year: i16) -> Vec<(Date, &'static str)> {
        let mut days: Vec<_> =
            self.days.iter().filter_map(|(rule, name)| rule.day(year).map(|day| (day, *name))).collect();
        days.sort_unstable();
        days.dedup_by_key(|(day, _)| *day);
        days
    }

    /// Whether the region rests on that day.
    pub fn holds(&self, day: Date) -> bool {
        self.days.iter().any(|(rule, _)| rule.day(day.year()) == Some(day))
    }
}

#[cfg(test)]
mod tests;
