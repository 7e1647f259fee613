//! The days on which nobody answers: a region's holidays, and what the house adds or takes away.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::business_days;
use super::holidays;

/// A day the house adds to the region's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnDay {
    /// The day.
    pub on: Date,
    /// What it is, in the house's own words.
    pub name: String,
}

/// The house's closed days. Nothing chosen means weekends only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClosedDays {
    /// The key of the region's table; empty for none.
    pub region: String,
    /// Days the house is closed besides.
    pub added: Vec<OwnDay>,
    /// Holidays of the region on which the house works all the same.
    pub worked: Vec<Date>,
}

impl ClosedDays {
    /// Whether nobody answers on that day; weekends are not asked here.
    pub fn holds(&self, day: Date) -> bool {
        if self.added.iter().any(|own| own.on == day) {
            return true;
        }
        let is_holiday = holidays::table(&self.region).is_some_and(|table| table.holds(day));
        is_holiday && !self.worked.contains(&day)
    }

    /// The `count`-th business day after `from`.
    pub fn business_day(&self, from: Date, count: u32) -> Date {
        business_days::after(from, count, |day| self.holds(day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_region_an_own_day_and_a_worked_one() {
        let mut days = ClosedDays { region: "ch-ju".to_owned(), ..ClosedDays::default() };
        // Monday 22 June 2026: Tuesday is the Jura's own day.
        assert_eq!(days.business_day(date(2026, 6, 22), 3), date(2026, 6, 26));
        days.added.push(OwnDay { on: date(2026, 6, 24), name: "Déménagement".to_owned() });
        assert_eq!(days.business_day(date(2026, 6, 22), 3), date(2026, 6, 29));
        days.worked.push(date(2026, 6, 23));
        assert_eq!(days.business_day(date(2026, 6, 22), 3), date(2026, 6, 26));
        // Christmas 2026 to New Year: 25 and 26 December, 1 and 2 January.
        let berne = ClosedDays { region: "ch-be".to_owned(), ..ClosedDays::default() };
        assert_eq!(berne.business_day(date(2026, 12, 24), 3), date(2026, 12, 30));
        assert_eq!(berne.business_day(date(2026, 12, 30), 3), date(2027, 1, 5));
    }

    #[test]
    fn a_table_that_is_gone_closes_weekends_only() {
        let days = ClosedDays { region: "ch-xx".to_owned(), ..ClosedDays::default() };
        assert_eq!(days.business_day(date(2026, 11, 27), 3), date(2026, 12, 2));
    }
}
