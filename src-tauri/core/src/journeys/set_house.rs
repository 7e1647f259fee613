//! Saying where the desk is, when it opens, and what its logo looks like.

use std::collections::BTreeMap;

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::SheetStyle;
use crate::domain::calendar::OpeningHours;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::storage::institution::{self, House};
use crate::storage::ledger::Object;

const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Most bytes of a logo: it goes onto every sheet.
const LARGEST_LOGO: usize = 2 * 1024 * 1024;

/// The house as an administrator writes it, in TOML.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "the fields are those of `House`, one to one")]
pub struct HouseFile {
    pub address: String,
    pub phone: String,
    pub email: String,
    pub desk: String,
    pub place: String,
    pub email_domains: Vec<String>,
    pub reader: String,
    pub printer: String,
    /// The queue of a printer of tickets at the kiosk; empty for none.
    pub tickets: String,
    /// `monday = ["08:00-12:00", "13:30-17:00"]`; a day that is not there is closed.
    pub hours: BTreeMap<String, Vec<String>>,
}

impl HouseFile {
    /// The file that would write this house.
    pub fn of(house: &House) -> Self {
        let spans =
            |day: &[(Time, Time)]| day.iter().map(|(from, to)| format!("{}-{}", short(*from), short(*to))).collect();
        let days = house.hours.iter().flat_map(|hours| DAYS.iter().zip(&hours.days));
        Self {
            address: house.address.clone(),
            phone: house.phone.clone(),
            email: house.email.clone(),
            desk: house.desk.clone(),
            place: house.place.clone(),
            email_domains: house.email_domains.clone(),
            reader: house.reader.clone(),
            printer: house.printer.clone(),
            tickets: house.tickets.clone(),
            hours: days
                .filter(|(_, day)| !day.is_empty())
                .map(|(name, day)| ((*name).to_owned(), spans(day)))
                .collect(),
        }
    }

    /// Reads a file's text; `file` is named in refusals.
    ///
    /// # Errors
    /// [`Refusal::ProgrammeFileWrong`] with the line and the reason.
    pub fn parse(file: &str, text: &str) -> Result<Self> {
        let wrong = |line: usize, key: String, reason: String| Refusal::ProgrammeFileWrong {
            file: file.to_owned(),
            line: i64::try_from(line).unwrap_or(0),
            key,
            reason,
        };
        let read: Self = toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
            wrong(line, String::new(), error.message().to_owned())
        })?;
        let line_of =
            |key: &str| text.lines().position(|line| line.trim_start().starts_with(key)).map_or(0, |at| at + 1);
        if !read.reader.is_empty() && !["right", "left", "below"].contains(&read.reader.as_str()) {
            return Err(wrong(line_of("reader"), "reader".into(), "right | left | below".into()).into());
        }
        if let Some(day) = read.hours.keys().find(|day| !DAYS.contains(&day.as_str())) {
            return Err(wrong(line_of(day), format!("hours.{day}"), DAYS.join(" | ")).into());
        }
        if let Some((day, _)) = read.hours.iter().find(|(_, spans)| spans.iter().any(|text| span(text).is_none())) {
            return Err(wrong(line_of(day), format!("hours.{day}"), "\"08:00-12:00\"".into()).into());
        }
        Ok(read)
    }

    /// Refuses hours that are none: an end before its beginning, spans that overlap, what is no time.
    ///
    /// # Errors
    /// [`Refusal::HoursWrong`] with the day, from 1 for Monday.
    pub fn check_hours(&self) -> Result<()> {
        for (name, spans) in &self.hours {
            let known = (1..).zip(DAYS).find(|(_, day)| day == name).map(|(number, _)| number);
            let read: Option<Vec<_>> = spans.iter().map(|text| span(text)).collect();
            let is_in_order = |spans: &Vec<(Time, Time)>| spans.is_sorted_by(|before, after| before.1 <= after.0);
            if known.is_none() || !read.as_ref().is_some_and(is_in_order) {
                return Err(Refusal::HoursWrong { day: known.unwrap_or(1) }.into());
            }
        }
        Ok(())
    }

    pub(super) fn house(self) -> House {
        let day = |name: &&str| self.hours.get(*name).into_iter().flatten().filter_map(|text| span(text)).collect();
        let hours = (!self.hours.is_empty()).then(|| OpeningHours { days: DAYS.each_ref().map(day) });
        House {
            address: self.address,
            phone: self.phone,
            email: self.email,
            desk: self.desk,
            place: self.place,
            hours,
            email_domains: self.email_domains,
            reader: if self.reader.is_empty() { "right".into() } else { self.reader },
            printer: self.printer,
            tickets: self.tickets,
        }
    }
}

fn short(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn span(text: &str) -> Option<(Time, Time)> {
    let (from, to) = text.split_once('-')?;
    let read = |text: &str| text.trim().parse::<Time>().ok();
    let (from, to) = (read(from)?, read(to)?);
    (from < to).then_some((from, to))
}

/// Keeps the house as the file says it.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_house(desk: &Desk, by: &Actor, house: HouseFile) -> Result<()> {
    let house = house.house();
    desk.write(by, |tx| {
        institution::set(tx, institution::HOUSE, &house)?;
        tx.record("house_changed", Object::Institution, 1)
    })
}

/// Refuses what is no PNG or JPEG of two megabytes at most.
///
/// # Errors
/// [`Refusal::LogoUnreadable`].
pub fn check_logo(bytes: &[u8]) -> Result<()> {
    let is_picture = bytes.len() <= LARGEST_LOGO && SheetStyle::of("").with_logo(bytes).is_ok();
    if is_picture { Ok(()) } else { Err(Refusal::LogoUnreadable.into()) }
}

/// Keeps the opening hours; the rest of the house stays as it is. None at all means that nobody has said them.
///
/// # Errors
/// [`Refusal::HoursWrong`].
pub fn set_hours(desk: &Desk, by: &Actor, hours: BTreeMap<String, Vec<String>>) -> Result<()> {
    let file = HouseFile { hours, ..HouseFile::of(&desk.house()?) };
    file.check_hours()?;
    set_house(desk, by, file)
}

/// Keeps a logo, PNG or JPEG of two megabytes at most, or takes it away.
///
/// # Errors
/// [`Refusal::LogoUnreadable`] when it is no such picture.
pub fn set_logo(desk: &Desk, by: &Actor, logo: Option<&[u8]>) -> Result<()> {
    logo.map_or(Ok(()), check_logo)?;
    desk.write(by, |tx| {
        institution::set_logo(tx, logo)?;
        tx.record("logo_changed", Object::Institution, 1)
    })?;
    desk.refresh_institution()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_is_read_written_and_refused_with_its_line() {
        let text = "desk = \"Guichet 2\"\nreader = \"left\"\n[hours]\nmonday = [\"08:00-12:00\", \"13:30-17:00\"]\n";
        let file = HouseFile::parse("house.toml", text).unwrap();
        let house = file.clone().house();
        assert_eq!(
            house.hours.as_ref().unwrap().closing(jiff::civil::date(2026, 11, 23)),
            Some(jiff::civil::time(17, 0, 0, 0))
        );
        assert_eq!(HouseFile::of(&house), file);
        for wrong in [text.replace("left", "up"), text.replace("monday", "lundi"), text.replace("12:00", "7:99")] {
            assert!(HouseFile::parse("house.toml", &wrong).is_err(), "{wrong}");
        }
    }
}
