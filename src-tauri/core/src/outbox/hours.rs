//! Opening hours in one line: `du lundi au vendredi, 8 h–12 h et 13 h 30–17 h`.

use jiff::civil::Time;

use crate::domain::calendar::OpeningHours;
use crate::words::Words;

/// Opening and closing times of one day.
type Spans = Vec<(Time, Time)>;

/// Says the hours; empty when the house never opens.
pub fn text(words: &Words, hours: &OpeningHours) -> String {
    let mut runs: Vec<(usize, usize, &Spans)> = vec![];
    for (day, spans) in hours.days.iter().enumerate().filter(|(_, spans)| !spans.is_empty()) {
        match runs.last_mut() {
            Some((_, last, same)) if *last + 1 == day && *same == spans => *last = day,
            _ => runs.push((day, day, spans)),
        }
    }
    let lines = runs.into_iter().map(|(first, last, spans)| {
        let weekday = |day: usize| words.say(&format!("weekday-{}", day + 1));
        let days = if first == last {
            words.say_with("mail-hours-day", &[("day", weekday(first).into())])
        } else {
            words.say_with("mail-hours-days", &[("first", weekday(first).into()), ("last", weekday(last).into())])
        };
        let spans: Vec<String> = spans.iter().map(|span| span_text(words, *span)).collect();
        format!("{days}, {}", spans.join(&words.say("mail-hours-and")))
    });
    lines.collect::<Vec<_>>().join(&words.say("mail-hours-then"))
}

/// `8 h–12 h`, or `8–12 Uhr` where a language says the unit once.
fn span_text(words: &Words, (opens, closes): (Time, Time)) -> String {
    format!("{}–{}", said(words, "mail-hours-opens", opens), said(words, "time", closes))
}

/// An hour by the message `id`, or `id-full` on the hour.
fn said(words: &Words, id: &str, time: Time) -> String {
    let id = if time.minute() == 0 { format!("{id}-full") } else { id.to_owned() };
    words.say_with(&id, &[("hour", time.hour().to_string().into()), ("minute", format!("{:02}", time.minute()).into())])
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    #[test]
    fn days_with_the_same_hours_are_said_together() {
        let plain = |text: String| text.replace('\u{a0}', " ");
        let at = |hour, minute| time(hour, minute, 0, 0);
        let mut hours = OpeningHours::weekdays(at(8, 0), at(17, 0));
        assert_eq!(plain(text(Words::of("fr"), &hours)), "du lundi au vendredi, 8 h–17 h");
        hours.days[5] = vec![(at(9, 0), at(11, 30)), (at(13, 0), at(16, 0))];
        assert_eq!(
            plain(text(Words::of("fr"), &hours)),
            "du lundi au vendredi, 8 h–17 h ; le samedi, 9 h–11 h 30 et 13 h–16 h"
        );
        assert_eq!(text(Words::of("en"), &OpeningHours::default()), "");
    }
}
