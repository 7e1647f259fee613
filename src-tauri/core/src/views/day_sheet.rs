//! What the day sheet says: the day's counts, what is to be taken up, and the proofs.

use jiff::civil::Date;
use rusqlite::Connection;

use super::counter_home::Sight;
use super::today::start_of;
use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{DaySheetFacts, DayTodo, PaperLine};
use crate::domain::calendar;
use crate::error::Result;
use crate::said::Sayer;
use crate::storage::dossiers::queue;
use crate::storage::figures::{self, day::DayCounts};
use crate::storage::letters::list;
use crate::storage::{backup, ledger};
use crate::views::todo::{TodoKind, todo};
use crate::views::{backups, batches, short, verify};
use crate::words::Fact;

/// The facts of `day`; what is to be taken up, and the proofs, are those of now.
///
/// # Errors
/// A fault when the file refuses.
pub fn day_sheet_facts(desk: &Desk, day: Date, by: &str, sayer: Sayer<'_>) -> Result<DaySheetFacts> {
    let now = desk.now()?;
    let verdict = verify::verify(desk)?;
    let is_suspect = desk.doubted_clock()?.is_some();
    let words = sayer.words;
    desk.read(|sql| {
        // The sheet is the house's: it tells of every programme.
        let sight = Sight { sql, now, date: sayer.day_of(now), sayer, by: &Actor::Console };
        let until = calendar::end_of(day, sayer.zone).map_or(i64::MAX, jiff::Timestamp::as_second);
        let counts = figures::day::counts(sql, (start_of(&sight, day), until))?;
        let ledger = [("lines", verdict.lines.into()), ("findings", count(verdict.findings.len()))];
        let printed: [(&str, Fact); 3] =
            [("day", sayer.long_day(sight.date).into()), ("time", sayer.hour(now).into()), ("by", by.into())];
        Ok(DaySheetFacts {
            day: capital(&sayer.long_day(day)),
            printed: words.say_with("paper-day-by", &printed),
            todo: to_take_up(&sight)?,
            figures: [counts.accounts, counts.used, counts.registrations, counts.letters],
            hours: by_hour(&counts.visits, sayer),
            letters: letters(sql, &counts)?,
            papers: papers(&counts, sayer),
            backup: copy(sql, sayer)?,
            ledger: words.say_with("paper-day-ledger-lines", &ledger),
            head: groups(&ledger::head(sql)?),
            clock: words.say(if is_suspect { "paper-day-clock-suspect" } else { "paper-day-clock-sure" }),
        })
    })
}

fn count(of: usize) -> Fact {
    i64::try_from(of).unwrap_or(i64::MAX).into()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// `9F2C 51AB 07D4 E386`
fn groups(head: &str) -> String {
    let letters: Vec<char> = head.to_uppercase().chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Late things first, then by their day.
fn to_take_up(sight: &Sight<'_>) -> Result<Vec<DayTodo>> {
    let words = sight.sayer.words;
    let mut rows = vec![];
    if let Some(trouble) = backups::trouble(sight.sql, sight.sayer)? {
        rows.push(DayTodo {
            is_late: true,
            title: words.say("paper-day-backup"),
            what: trouble.message,
            brief: words.say("paper-day-backup-brief"),
            ..DayTodo::default()
        });
    }
    let midnight = start_of(sight, sight.date);
    let troubled = figures::troubled(sight.sql, i64::MAX)?;
    let is_old = |id: i64| troubled.iter().any(|letter| letter.id == id && letter.posted_at < midnight);
    let overdue: Vec<i64> = figures::waiting(sight.sql, i64::MAX)?
        .into_iter()
        .filter(|waiting| waiting.deadline_at.is_some_and(|at| at <= sight.now.as_second()))
        .map(|waiting| waiting.id)
        .collect();
    let unkept = queue::unkept(sight.sql, &sight.date.to_string())?;
    let lines = batches::lines(sight.sql, sight.date, sight.sayer)?;
    for day in todo(sight, &lines)? {
        let on: Option<Date> = day.on.parse().ok();
        for item in day.items {
            let is_late = match item.kind {
                TodoKind::Letter => is_old(item.id),
                TodoKind::Registration => overdue.contains(&item.id),
                TodoKind::Dossier => unkept.contains(&item.id),
                TodoKind::Batch | TodoKind::Call => false,
            };
            let when = match (&item.due, on) {
                (Some(time), Some(on)) if item.kind != TodoKind::Dossier => {
                    let facts = [("day", short::day(sight.sayer, on).into()), ("time", time.as_str().into())];
                    words.say_with("paper-day-when", &facts)
                }
                _ => String::new(),
            };
            let what = match &item.flag {
                Some(flag) => {
                    words.say_with("paper-day-flag", &[("what", item.what.into()), ("flag", flag.as_str().into())])
                }
                None => item.what,
            };
            rows.push(DayTodo { is_late, when, title: item.title, brief: what.clone(), what });
        }
    }
    rows.sort_by_key(|row| !row.is_late);
    Ok(rows)
}

fn by_hour(visits: &[i64], sayer: Sayer<'_>) -> Vec<(i8, i64)> {
    let mut hours = std::collections::BTreeMap::new();
    for at in visits {
        *hours.entry(short::instant(*at).to_zoned(sayer.zone.clone()).hour()).or_insert(0) += 1;
    }
    hours.into_iter().collect()
}

/// Those that left that day; those that wait, were refused, or must be looked at now.
fn letters(sql: &Connection, counts: &DayCounts) -> Result<[i64; 4]> {
    let troubled = figures::troubled(sql, i64::MAX)?;
    let (refused, unsure): (Vec<_>, Vec<_>) = troubled.iter().partition(|letter| letter.state == "failed");
    let many = |of: usize| i64::try_from(of).unwrap_or(i64::MAX);
    Ok([counts.letters, list::counts(sql)?.waiting, many(refused.len()), many(unsure.len())])
}

fn papers(counts: &DayCounts, sayer: Sayer<'_>) -> Vec<PaperLine> {
    let words = sayer.words;
    let act = |name: &str| counts.acts.get(name).copied().unwrap_or_default();
    let (issued, first, last) = counts.issued;
    let numbers: [(&str, Fact); 2] = [("first", short::number(first).into()), ("last", short::number(last).into())];
    let vouchers = match issued {
        0 => words.say("paper-day-kind-vouchers"),
        _ => words.say_with("paper-day-kind-vouchers-numbered", &numbers),
    };
    let (spoiled, voided) = counts.voided;
    let line = |kind: String, counts| PaperLine { kind, counts };
    let plain = |id: &str, printed| line(words.say(id), [Some(printed), None, None, None]);
    vec![
        line(vouchers, [Some(issued), Some(spoiled), Some(voided), Some(act("batch_reprinted"))]),
        plain("paper-day-kind-slips", act("slip_printed")),
        plain("paper-day-kind-next", act("next_step_printed")),
        plain("paper-day-kind-sheets", counts.sheets),
        plain("paper-day-kind-elsewhere", counts.sheets_elsewhere),
    ]
}

/// The last copy, with and without its place.
fn copy(sql: &Connection, sayer: Sayer<'_>) -> Result<[String; 2]> {
    let (words, state) = (sayer.words, backup::state(sql)?);
    let at = |at: i64| Fact::from(sayer.moment(short::instant(at)));
    Ok(match (state.good_at, state.failed_since) {
        (None, _) => [words.say("paper-day-backup-none"), words.say("paper-day-backup-none")],
        (Some(good), Some(since)) => {
            let text = words.say_with("paper-day-backup-failing", &[("at", at(good)), ("since", at(since))]);
            [text.clone(), words.say_with("paper-day-backup-good", &[("at", at(good))])]
        }
        (Some(good), None) => {
            let folder = std::path::Path::new(&state.good_file).parent();
            let folder = folder.map(|folder| folder.display().to_string()).unwrap_or_default();
            [
                words.say_with("paper-day-backup-placed", &[("at", at(good)), ("folder", folder.into())]),
                words.say_with("paper-day-backup-good", &[("at", at(good))]),
            ]
        }
    })
}
