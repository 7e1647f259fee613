//! Days as lists write them: the day first, or the year first; never the month first.

use jiff::civil::Date;

/// The day of `2027-12-31`, `31.12.2027`, `31/12/27` or `31-12-2027`.
pub(in crate::domain) fn parse(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['.', '/', '-']).map(str::trim).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if ![first, second, third].into_iter().all(is_number) {
        return None;
    }
    let (day, year) = if first.len() == 4 { (third, first) } else { (first, third) };
    let year: i16 = match year.len() {
        4 => year.parse().ok()?,
        2 => 2000 + year.parse::<i16>().ok()?,
        _ => return None,
    };
    Date::new(year, second.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_read_as_they_are_written_here() {
        for text in ["2027-12-31", "31.12.2027", "31.12.27", "31/12/2027", "31-12-2027", "31. 12. 2027"] {
            assert_eq!(parse(text), Some(date(2027, 12, 31)), "{text}");
        }
        assert_eq!(parse("1.2.2028"), Some(date(2028, 2, 1)));
        for text in ["12/31/2027", "31.12", "31.12.7", "demain", "31.02.2027", "2027-12-31T00:00", "+1.2.2027", "1..2"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
