//! How a column writes its days: the day, the month or the year first; judged by all of them together.

use jiff::civil::Date;

/// Impossible days that are told one by one.
const TOLD: usize = 20;
/// Characters of a cell that are told.
const LONGEST: usize = 40;

/// The order of a day's parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// `2027-12-31`
    YearFirst,
    /// `31.12.2027`
    DayFirst,
    /// `12/31/2027`
    MonthFirst,
    /// Every day of the column can be read both ways.
    Ambiguous,
    /// Some can only be read one way and some only the other.
    Mixed,
}

impl DateOrder {
    /// Its name in JSON and, with strokes, in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::YearFirst => "year_first",
            Self::DayFirst => "day_first",
            Self::MonthFirst => "month_first",
            Self::Ambiguous => "ambiguous",
            Self::Mixed => "mixed",
        }
    }
}

/// What a column's cells say so far.
#[derive(Debug, Default)]
pub struct DateEvidence {
    filled: usize,
    dated: usize,
    year_first: usize,
    only_day_first: usize,
    only_month_first: usize,
    dotted: usize,
    short_years: usize,
    impossible_count: usize,
    impossible: Vec<(u32, String)>,
}

/// The verdict on a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnDates {
    /// The order.
    pub order: DateOrder,
    /// Whether years of two figures occur.
    pub has_short_years: bool,
    /// The first days that do not exist, with their lines.
    pub impossible: Vec<(u32, String)>,
    /// How many there are.
    pub impossible_count: usize,
}

impl DateEvidence {
    /// One more cell.
    pub fn see(&mut self, line: u32, cell: &str) {
        let cell = cell.trim();
        if cell.is_empty() {
            return;
        }
        self.filled += 1;
        let Some(parts) = Parts::of(cell) else { return };
        self.dated += 1;
        self.short_years += usize::from(parts.has_short_year);
        self.dotted += usize::from(cell.contains('.'));
        match (parts.is_year_first, parts.day_first().is_some(), parts.month_first().is_some()) {
            (true, _, is_real) if is_real => self.year_first += 1,
            (false, true, false) => self.only_day_first += 1,
            (false, false, true) => self.only_month_first += 1,
            (false, true, true) => {}
            _ => {
                self.impossible_count += 1;
                if self.impossible.len() < TOLD {
                    self.impossible.push((line, cell.chars().take(LONGEST).collect()));
                }
            }
        }
    }

    /// The verdict; none where most cells are no days.
    pub fn judge(self) -> Option<ColumnDates> {
        if self.dated == 0 || self.dated * 5 < self.filled * 4 {
            return None;
        }
        let order = match (self.only_day_first > 0, self.only_month_first > 0) {
            (true, true) => DateOrder::Mixed,
            _ if self.year_first + self.impossible_count == self.dated && self.year_first > 0 => DateOrder::YearFirst,
            (true, false) => DateOrder::DayFirst,
            (false, true) => DateOrder::MonthFirst,
            // Points stand only where the day comes first.
            (false, false) if self.dotted == self.dated => DateOrder::DayFirst,
            (false, false) => DateOrder::Ambiguous,
        };
        Some(ColumnDates {
            order,
            has_short_years: self.short_years > 0,
            impossible: self.impossible,
            impossible_count: self.impossible_count,
        })
    }
}

/// Three numbers of a day.
struct Parts {
    numbers: [i16; 3],
    is_year_first: bool,
    has_short_year: bool,
}

impl Parts {
    fn of(cell: &str) -> Option<Self> {
        // A time of midnight is what spreadsheets add to a day.
        let cell = cell.strip_suffix("T00:00:00").or_else(|| cell.strip_suffix(" 00:00:00")).unwrap_or(cell);
        let mut parts = cell.split(['.', '/', '-']).map(str::trim);
        let three = [parts.next()?, parts.next()?, parts.next()?];
        let is_number = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
        if parts.next().is_some() || !three.iter().all(|part| is_number(part)) {
            return None;
        }
        let [first, second, third] = three;
        let is_year_first = first.len() == 4;
        let lengths_fit = if is_year_first { third.len() <= 2 } else { first.len() <= 2 && third.len() != 3 };
        if !lengths_fit || second.len() > 2 {
            return None;
        }
        let numbers = [first.parse().ok()?, second.parse().ok()?, third.parse().ok()?];
        Some(Self { numbers, is_year_first, has_short_year: !is_year_first && third.len() <= 2 })
    }

    /// The day, read with the day first.
    fn day_first(&self) -> Option<Date> {
        let [day, month, year] = self.numbers;
        real(year, month, day)
    }

    /// The day, read with the month (or the year) first.
    fn month_first(&self) -> Option<Date> {
        let [first, second, third] = self.numbers;
        if self.is_year_first { real(first, second, third) } else { real(third, first, second) }
    }
}

/// The birthday a cell writes in the order of its column; none for a day that does not exist, that is yet
/// to come, or before 1900. A year of two figures is the newest that has been.
pub fn birth_day(cell: &str, order: DateOrder, today: Date) -> Option<Date> {
    let parts = Parts::of(cell.trim())?;
    let month_first = matches!(order, DateOrder::MonthFirst) || parts.is_year_first;
    let read = if month_first { parts.month_first() } else { parts.day_first() };
    let day = match order {
        // Each day of such a column tells for itself, where it can.
        DateOrder::Mixed => read.or_else(|| parts.month_first()),
        _ => read,
    }?;
    let day = if parts.has_short_year && day > today { day.with().year(day.year() - 100).build().ok()? } else { day };
    (day <= today && day.year() >= 1900).then_some(day)
}

/// A day that exists; of a short year any century tells.
fn real(year: i16, month: i16, day: i16) -> Option<Date> {
    let year = if year < 100 { 2000 + year } else { year };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(cells: &[&str]) -> Option<ColumnDates> {
        let mut column = DateEvidence::default();
        for (cell, line) in cells.iter().zip(2..) {
            column.see(line, cell);
        }
        column.judge()
    }

    #[test]
    fn the_whole_column_tells_the_order() {
        for (cells, order) in [
            (&["2010-03-04", "", "2011-12-31"][..], DateOrder::YearFirst),
            (&["01/02/2010", "31/12/2010"], DateOrder::DayFirst),
            (&["01/02/2010", "12/31/2010"], DateOrder::MonthFirst),
            (&["01.02.2010", "3.4.10"], DateOrder::DayFirst),
            (&["01/02/2010", "03/04/2010"], DateOrder::Ambiguous),
            (&["31/12/2010", "12/31/2010"], DateOrder::Mixed),
        ] {
            assert_eq!(judged(cells).unwrap().order, order, "{cells:?}");
        }
        assert!(judged(&["3.4.10"]).unwrap().has_short_years);
        assert_eq!(judged(&["Ducommun", "01/02/2010"]), None);
        assert_eq!(judged(&["", ""]), None);
    }

    #[test]
    fn a_birthday_is_read_in_the_order_of_its_column() {
        let today = "2026-11-27".parse().unwrap();
        for (cell, order, day) in [
            ("03.07.2008", DateOrder::DayFirst, Some("2008-07-03")),
            ("03/07/2008", DateOrder::MonthFirst, Some("2008-03-07")),
            ("2008-07-03", DateOrder::DayFirst, Some("2008-07-03")),
            ("2008-07-03 00:00:00", DateOrder::YearFirst, Some("2008-07-03")),
            ("3.7.08", DateOrder::DayFirst, Some("2008-07-03")),
            ("3.7.71", DateOrder::DayFirst, Some("1971-07-03")),
            ("12/31/2007", DateOrder::Mixed, Some("2007-12-31")),
            ("31.02.2008", DateOrder::DayFirst, None),
            ("03.07.2031", DateOrder::DayFirst, None),
            ("03.07.1831", DateOrder::DayFirst, None),
            ("hier", DateOrder::DayFirst, None),
        ] {
            assert_eq!(birth_day(cell, order, today).map(|day| day.to_string()).as_deref(), day, "{cell}");
        }
    }

    #[test]
    fn days_that_do_not_exist_are_told_by_their_line() {
        let dates = judged(&["30.01.2010", "31.02.2010", "2010-13-01", "29.02.2012", "1.2.2011"]).unwrap();
        assert_eq!(dates.order, DateOrder::DayFirst);
        assert_eq!(dates.impossible, [(3, "31.02.2010".to_owned()), (4, "2010-13-01".to_owned())]);
    }
}
