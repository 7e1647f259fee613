//! "Who looked at my data", on paper, for the person who asks (trust: transparency).

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{Piece, ReadingFacts, reading};
use crate::error::Result;
use crate::journeys::print::{fitting, print, style};
use crate::printer::Outcome;
use crate::said::Sayer;
use crate::storage::ledger::Object;
use crate::views::who_looked::{LookedLine, WhoLooked, who_looked};

/// Prints every line about a learner in the name of `by`, whom paper calls `named`. That it was
/// printed is a line too, and stands on the next such paper.
///
/// # Errors
/// [`crate::refusal::Refusal::LearnerUnknown`]; [`crate::refusal::Refusal::PrinterRefused`].
pub fn print_who_looked(desk: &Desk, by: &Actor, named: &str, learner: i64, sayer: Sayer<'_>) -> Result<Outcome> {
    let told = who_looked(desk, learner, sayer)?;
    let facts = facts(desk, named, &told, sayer)?;
    let document = fitting(reading(sayer.words, &style(desk)?, &facts))?;
    // The title stays in the list of papers: it names nobody.
    let outcome = print(desk, by, sayer.words, &sayer.words.say("paper-trace"), &document)?;
    desk.write(by, |tx| tx.record("trace_printed", Object::Learner, learner))?;
    Ok(outcome)
}

fn facts(desk: &Desk, named: &str, told: &WhoLooked, sayer: Sayer<'_>) -> Result<ReadingFacts> {
    let (words, now) = (sayer.words, desk.now()?);
    let printed = [
        ("day", sayer.long_day(sayer.day_of(now)).into()),
        ("time", sayer.hour(now).into()),
        ("by", named.into()),
        ("count", i64::try_from(told.lines.len()).unwrap_or(i64::MAX).into()),
    ];
    let under = if told.has_more { "paper-trace-under-newest" } else { "paper-trace-under" };
    let columns = ["when", "who", "what"].map(|column| words.say(&format!("paper-trace-{column}")));
    Ok(ReadingFacts {
        tab: words.say("paper-trace"),
        title: told.name.clone(),
        under: words.say_with(under, &printed),
        foot: words.say("paper-trace-foot"),
        columns: Some(columns),
        pieces: told.lines.iter().map(row).collect(),
    })
}

fn row(line: &LookedLine) -> Piece {
    let what = match &line.reason {
        Some(reason) => format!("{} ({reason})", line.what),
        None => line.what.clone(),
    };
    Piece::Row([line.when.clone(), format!("{}, {}", line.who, line.role), what])
}
