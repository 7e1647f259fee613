//! Days and names as narrow columns of the counter say them.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::said::Sayer;
use crate::words::Fact;

/// The instant of a column in seconds since 1970.
pub fn instant(at: i64) -> Timestamp {
    Timestamp::from_second(at).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn weekday(sayer: Sayer<'_>, day: Date) -> Fact {
    sayer.words.say(&format!("desk-weekday-{}", day.weekday().to_monday_one_offset())).into()
}

/// `ven. 20 nov.`
pub fn day(sayer: Sayer<'_>, day: Date) -> String {
    let facts = [("weekday", weekday(sayer, day)), ("day", sayer.short_day(day).into())];
    sayer.words.say_with("desk-day-short", &facts)
}

/// `ven. 20 nov.`, of an instant.
pub fn day_of(sayer: Sayer<'_>, at: i64) -> String {
    day(sayer, sayer.day_of(instant(at)))
}

/// `15 h 20` today, `mar. 8 h 20` within a week, `ven. 20 nov.` beyond.
pub fn near(sayer: Sayer<'_>, at: i64, now: Timestamp) -> String {
    let (on, hour) = (sayer.day_of(instant(at)), sayer.hour(instant(at)));
    match (on - sayer.day_of(now)).get_days() {
        0 => hour,
        -6..=6 => sayer.words.say_with("desk-day-hour", &[("weekday", weekday(sayer, on)), ("time", hour.into())]),
        _ => day(sayer, on),
    }
}

/// `aujourd’hui`, `demain`, `ven. 20 nov.`
pub fn day_from(sayer: Sayer<'_>, on: Date, today: Date) -> String {
    match (on - today).get_days() {
        0 => sayer.words.say("desk-today"),
        1 => sayer.words.say("desk-tomorrow"),
        _ => day(sayer, on),
    }
}

/// A number as it stands on a voucher: `000198`.
pub fn number(number: i64) -> String {
    format!("{number:06}")
}

/// `S. R.` of a person, without the dots: two letters for a small plate.
pub fn initials(name: &str) -> String {
    let parts = name.split(|c: char| !c.is_alphanumeric()).filter_map(|part| part.chars().next());
    parts.flat_map(char::to_uppercase).take(2).collect()
}
