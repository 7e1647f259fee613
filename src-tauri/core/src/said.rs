//! Days and hours as people say them, in every language (formatted once, here).

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::words::{Fact, Words};

/// Says dates in one language and one zone.
#[derive(Clone, Copy)]
pub struct Sayer<'a> {
    /// The language's words.
    pub words: &'a Words,
    /// The institution's zone.
    pub zone: &'a TimeZone,
}

impl Sayer<'_> {
    fn local(&self, at: Timestamp) -> DateTime {
        at.to_zoned(self.zone.clone()).datetime()
    }

    fn date(&self, id: &str, date: Date) -> String {
        let weekday = self.words.say(&format!("weekday-{}", date.weekday().to_monday_one_offset()));
        let month = self.words.say(&format!("month-{}", date.month()));
        let short = self.words.say(&format!("month-short-{}", date.month()));
        let facts: [(&str, Fact); 7] = [
            ("weekday", weekday.into()),
            ("day", i64::from(date.day()).into()),
            ("month", month.into()),
            ("short", short.into()),
            ("year", date.year().to_string().into()),
            ("dd", format!("{:02}", date.day()).into()),
            ("mm", format!("{:02}", date.month()).into()),
        ];
        self.words.say_with(id, &facts)
    }

    /// `dimanche 21 février 2027`
    pub fn long_day(&self, date: Date) -> String {
        self.date("date-long", date)
    }

    /// `lundi 23 novembre`
    pub fn day(&self, date: Date) -> String {
        self.date("date-day", date)
    }

    /// `21 février 2028`
    pub fn plain_day(&self, date: Date) -> String {
        self.date("date-plain", date)
    }

    /// `18 nov.`
    pub fn short_day(&self, date: Date) -> String {
        self.date("date-short", date)
    }

    /// `31.12.2027`
    pub fn figures(&self, date: Date) -> String {
        self.date("date-figures", date)
    }

    /// `15 h 20`, or `17 h` on the hour.
    pub fn hour(&self, at: Timestamp) -> String {
        let time = self.local(at).time();
        let facts: [(&str, Fact); 2] =
            [("hour", i64::from(time.hour()).to_string().into()), ("minute", format!("{:02}", time.minute()).into())];
        self.words.say_with(if time.minute() == 0 { "time-full" } else { "time" }, &facts)
    }

    /// `15:20`, for clocks.
    pub fn clock(&self, at: Timestamp) -> String {
        let time = self.local(at).time();
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// `mardi 24 novembre, 15 h 20`
    pub fn moment(&self, at: Timestamp) -> String {
        let facts: [(&str, Fact); 2] =
            [("day", self.day(self.local(at).date()).into()), ("time", self.hour(at).into())];
        self.words.say_with("moment", &facts)
    }

    /// `aujourd’hui, 15 h 20`, `demain, 15 h 20`, or the moment in full.
    pub fn near(&self, at: Timestamp, now: Timestamp) -> String {
        let (day, today) = (self.local(at).date(), self.local(now).date());
        let id = match (day - today).get_days() {
            0 => "moment-today",
            1 => "moment-tomorrow",
            _ => return self.moment(at),
        };
        self.words.say_with(id, &[("time", self.hour(at).into())])
    }

    /// The local day of an instant.
    pub fn day_of(&self, at: Timestamp) -> Date {
        self.local(at).date()
    }
}
