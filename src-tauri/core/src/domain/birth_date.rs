//! A birth date typed in three boxes: "27", "mars" or "3" or "03", "1984".

use jiff::civil::Date;

use super::name::folded;

/// Nobody in front of a kiosk is older.
const EARLIEST_YEAR: i16 = 1900;

/// Which box is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// The day.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
    /// No such day, or one to come.
    Date,
}

impl Flaw {
    /// Its name in a sentence.
    pub fn part(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
            Self::Date => "date",
        }
    }
}

/// Reads the three boxes. `months` are month names with their number, in every language spoken here;
/// three letters of one are enough.
///
/// # Errors
/// A [`Flaw`] that says which box to mend.
pub fn parse(boxes: [&str; 3], months: &[(String, i8)], today: Date) -> Result<Date, Flaw> {
    let [day, month, year] = boxes.map(|text| text.trim().trim_end_matches('.'));
    let day: i8 = day.parse().ok().filter(|day| (1..=31).contains(day)).ok_or(Flaw::Day)?;
    let month = read_month(month, months).ok_or(Flaw::Month)?;
    let year: i16 = year.parse().ok().filter(|_| year.len() == 4).ok_or(Flaw::Year)?;
    if !(EARLIEST_YEAR..=today.year()).contains(&year) {
        return Err(Flaw::Year);
    }
    Date::new(year, month, day).ok().filter(|date| *date < today).ok_or(Flaw::Date)
}

fn read_month(text: &str, months: &[(String, i8)]) -> Option<i8> {
    if let Ok(number) = text.parse::<i8>() {
        return (1..=12).contains(&number).then_some(number);
    }
    let typed = folded(text);
    if typed.chars().count() < 3 {
        return None;
    }
    let mut meant: Vec<i8> =
        months.iter().filter(|(name, _)| folded(name).starts_with(&typed)).map(|(_, number)| *number).collect();
    meant.sort_unstable();
    meant.dedup();
    match meant.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn read(boxes: [&str; 3]) -> Result<Date, Flaw> {
        let months =
            [("mars", 3), ("März", 3), ("juin", 6), ("juillet", 7), ("août", 8)].map(|(name, n)| (name.to_owned(), n));
        parse(boxes, &months, date(2026, 11, 23))
    }

    #[test]
    fn a_month_is_a_number_a_name_or_its_beginning() {
        for month in ["3", "03", "mars", "Mars", " MAR ", "märz", "marz"] {
            assert_eq!(read(["27", month, "1984"]), Ok(date(1984, 3, 27)), "{month}");
        }
        assert_eq!(read(["1.", "aout", "2001"]), Ok(date(2001, 8, 1)));
        assert_eq!(read(["1", "jui", "2001"]), Err(Flaw::Month), "June or July");
    }

    #[test]
    fn the_wrong_box_is_named() {
        assert_eq!(read(["32", "3", "1984"]), Err(Flaw::Day));
        assert_eq!(read(["", "3", "1984"]), Err(Flaw::Day));
        assert_eq!(read(["27", "13", "1984"]), Err(Flaw::Month));
        assert_eq!(read(["27", "3", "84"]), Err(Flaw::Year));
        assert_eq!(read(["27", "3", "1884"]), Err(Flaw::Year));
        assert_eq!(read(["30", "2", "1984"]), Err(Flaw::Date));
        assert_eq!(read(["24", "11", "2026"]), Err(Flaw::Date));
    }
}
