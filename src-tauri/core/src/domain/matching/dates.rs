//! How two birth dates compare.

use jiff::civil::Date;

/// How far two dates agree, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateFit {
    /// The same day.
    Same,
    /// The same but for day and month in each other's place: never taken for the same.
    Swapped,
    /// One of day, month and year is another.
    Near,
    /// One of the two is not known.
    Missing,
    /// Another day.
    Different,
}

/// The date with day and month in each other's place, where that is another day that exists.
pub fn swapped(day: Date) -> Option<Date> {
    Date::new(day.year(), day.day(), day.month()).ok().filter(|other| *other != day)
}

/// How two dates compare.
pub fn fit(one: Option<Date>, other: Option<Date>) -> DateFit {
    let (Some(one), Some(other)) = (one, other) else { return DateFit::Missing };
    if one == other {
        return DateFit::Same;
    }
    if swapped(one) == Some(other) {
        return DateFit::Swapped;
    }
    let alike = [one.year() == other.year(), one.month() == other.month(), one.day() == other.day()];
    if alike.iter().filter(|same| **same).count() == 2 { DateFit::Near } else { DateFit::Different }
}
