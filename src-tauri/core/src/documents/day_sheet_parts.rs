//! The parts of the day sheet: rows to tick, figures, bars by the hour, columns of counts, proofs.

use super::day_sheet::{DaySheetFacts, DayTodo, PaperLine};
use super::face::Face;
use super::list::{Ink, Item, Step};
use super::plates::{Area, outline, rounded, rule};
use super::prose::Prose;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use crate::words::Words;

const LEFT: f64 = 18.0;
const RIGHT: f64 = 192.0;
const PLAIN: &[Stage] = &[Stage(1, 10.0, 8.0)];
const COUNT: &[Stage] = &[Stage(1, 10.5, 8.0)];

/// Rows there is room for.
const MOST: usize = 6;
const ROW: f64 = 8.2;

/// What is to be taken up, one row each with a box to tick; what has no room is counted.
pub(super) fn todo(words: &Words, rows: &[DayTodo], items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    items.push(rule((LEFT, 57.0), (RIGHT, 57.0), 0.5));
    let line = |y: f64, prose: &Prose, items: &mut Vec<Item>| {
        Frame::new("day sheet: note", LEFT, y, 174.0, ROW, PLAIN).down(Down::Middle).set(prose, items)
    };
    if rows.is_empty() {
        line(57.0, &Prose::say(words, "paper-day-nothing", &[]), items)?;
        items.push(rule((LEFT, 57.0 + ROW), (RIGHT, 57.0 + ROW), 0.12));
        return Ok(());
    }
    let shown = if rows.len() > MOST { MOST - 1 } else { rows.len() };
    let mut y = 57.0;
    for row in rows.iter().take(shown) {
        todo_row(words, row, y, items)?;
        y += ROW;
        items.push(rule((LEFT, y), (RIGHT, y), 0.12));
    }
    if rows.len() > shown {
        let more = i64::try_from(rows.len() - shown).unwrap_or_default();
        line(y, &Prose::say(words, "paper-day-more", &[("count", more.into())]), items)?;
        items.push(rule((LEFT, y + ROW), (RIGHT, y + ROW), 0.12));
    }
    Ok(())
}

fn todo_row(words: &Words, row: &DayTodo, y: f64, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    const WHAT: &[Stage] = &[Stage(1, 10.0, 9.0), Stage(2, 8.5, 7.5)];
    items.push(outline(Area(LEFT, y + 2.0, 4.2, 4.2), 0.4, 0.1, Ink::Black));
    if row.is_late {
        let steps = rounded(Area(25.0, y + 1.6, 21.0, 5.0), 0.6);
        items.push(Item::Shape { steps, fill: Some(Ink::Black), line: None });
        Frame::new("day sheet: late", 25.5, y + 1.6, 20.0, 5.0, &[Stage(1, 7.5, 6.0)])
            .face(Face::Bold)
            .across(Across::Centre)
            .down(Down::Middle)
            .tracking(0.05)
            .ink(Ink::White)
            .set(&Prose::say(words, "paper-day-late", &[]), items)?;
    }
    let when = if row.when.is_empty() { words.say("paper-day-no-time") } else { row.when.clone() };
    Frame::new("day sheet: when", 49.0, y, 35.5, ROW, &[Stage(1, 9.5, 6.5)])
        .face(Face::Bold)
        .down(Down::Middle)
        .set(&Prose::plain(words, &when), items)?;
    let what = Frame::new("day sheet: what", 86.0, y, 106.0, ROW, WHAT).down(Down::Middle).lead(1.1);
    // A name that is too long for its row is on the screen; the row itself is never cut.
    let said =
        |id: &str, title: &str, what: &str| Prose::say(words, id, &[("title", title.into()), ("what", what.into())]);
    let tries = [
        said("paper-day-row", &row.title, &row.what),
        Prose::plain(words, &row.brief),
        Prose::say(words, "paper-day-see-screen", &[]),
    ];
    first_that_fits(&what, &tries, items)
}

/// Sets the first of these that fits.
fn first_that_fits(frame: &Frame, tries: &[Prose], items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let mut last = Ok(());
    for prose in tries {
        match frame.set(prose, items) {
            Ok(_) => return Ok(()),
            Err(misfit) => last = Err(misfit),
        }
    }
    last
}

/// Four figures in frames.
pub(super) fn figures(words: &Words, counts: [i64; 4], items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    const FIGURE: &[Stage] = &[Stage(1, 32.0, 12.0)];
    let labels = ["accounts", "used", "registrations", "letters"];
    let mut x = LEFT;
    for (count, label) in counts.into_iter().zip(labels) {
        items.push(outline(Area(x, 120.0, 40.8, 23.0), 0.5, 0.55, Ink::Black));
        let frame = |name, y, h, stages| {
            Frame::new(name, x + 2.0, y, 36.8, h, stages).across(Across::Centre).down(Down::Middle)
        };
        frame("day sheet: figure", 121.4, 13.0, FIGURE)
            .face(Face::Title)
            .set(&Prose::plain(words, &count.to_string()), items)?;
        let label = Prose::say(words, &format!("paper-day-{label}"), &[("count", count.into())]);
        frame("day sheet: label", 135.6, 5.4, PLAIN).set(&label, items)?;
        x += 44.4;
    }
    Ok(())
}

/// Bars of the hours in which somebody came, first to last.
pub(super) struct Bars {
    hours: Vec<(i8, i64)>,
    highest: i64,
}

impl Bars {
    /// Every hour from the first to the last, those without anybody too.
    pub(super) fn of(served: &[(i8, i64)]) -> Self {
        let hours = served.iter().map(|(hour, _)| *hour);
        let (first, last) = (hours.clone().min().unwrap_or(8), hours.max().unwrap_or(8));
        let count = |hour| served.iter().filter(|(at, _)| *at == hour).map(|(_, count)| count).sum();
        let hours: Vec<(i8, i64)> =
            if served.is_empty() { vec![] } else { (first..=last).map(|hour| (hour, count(hour))).collect() };
        let highest = hours.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1);
        Self { hours, highest }
    }
}

/// Draws the bars.
pub(super) fn bars(words: &Words, bars: &Bars, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    const FLOOR: f64 = 176.5;
    heading(words, LEFT, 78.0, "paper-day-hours", items)?;
    if bars.hours.is_empty() {
        Frame::new("day sheet: nobody", LEFT, 153.4, 75.0, 6.2, PLAIN)
            .down(Down::Middle)
            .set(&Prose::say(words, "paper-day-nobody", &[]), items)?;
        return Ok(());
    }
    let number = |count: i64| i32::try_from(count).map_or(1.0, f64::from);
    let count = i64::try_from(bars.hours.len()).unwrap_or(1);
    let pitch = (77.4 / number(count)).min(8.6);
    let wide = pitch * 0.72;
    let mut x = LEFT;
    for (hour, served) in &bars.hours {
        let high = 20.0 * number(*served) / number(bars.highest);
        if *served > 0 {
            let (top, right) = (FLOOR - high, x + wide);
            let steps = vec![
                Step::Move(x, top),
                Step::Line(right, top),
                Step::Line(right, FLOOR),
                Step::Line(x, FLOOR),
                Step::Close,
            ];
            items.push(Item::Shape { steps, fill: Some(Ink::Black), line: None });
        }
        // Where a column is too narrow to read its figure, the bar alone stands.
        let mut label = |y, stages, text: &str| {
            let frame = Frame::new("day sheet: hour", x + wide / 2.0 - pitch / 2.0 + 0.2, y, pitch - 0.4, 3.6, stages);
            let _ = frame.across(Across::Centre).set(&Prose::plain(words, text), items);
        };
        if *served > 0 {
            label(FLOOR - high - 4.2, &[Stage(1, 8.5, 6.0)], &served.to_string());
        }
        // Narrow columns have no room for the letter of every hour.
        let text = if pitch > 7.0 {
            words.say_with("time-full", &[("hour", i64::from(*hour).to_string().into())])
        } else {
            hour.to_string()
        };
        label(177.4, &[Stage(1, 8.0, 6.0)], &text);
        x += pitch;
    }
    items.push(rule((LEFT, FLOOR), (x - pitch + wide, FLOOR), 0.3));
    Ok(())
}

fn heading(words: &Words, x: f64, w: f64, id: &str, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    Frame::new("day sheet: heading", x, 147.0, w, 5.0, PLAIN)
        .face(Face::Bold)
        .set(&Prose::say(words, id, &[]), items)?;
    Ok(())
}

/// What became of letters.
pub(super) fn letters(words: &Words, counts: [i64; 4], items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    const X: f64 = 106.8;
    heading(words, X, 85.0, "paper-day-post", items)?;
    items.push(rule((X, 153.2), (RIGHT, 153.2), 0.35));
    let mut y = 153.4;
    for (count, id) in counts.into_iter().zip(["sent", "waiting", "refused", "unsure"]) {
        Frame::new("day sheet: post", X, y, 70.0, 6.2, PLAIN)
            .down(Down::Middle)
            .set(&Prose::say(words, &format!("paper-day-post-{id}"), &[("count", count.into())]), items)?;
        number(words, Some(count), (RIGHT - 15.2, 15.2), y, items)?;
        y += 6.2;
        items.push(rule((X, y), (RIGHT, y), 0.12));
    }
    Ok(())
}

/// A count at the right of its column; a dash where there is none.
fn number(
    words: &Words,
    count: Option<i64>,
    (x, w): (f64, f64),
    y: f64,
    items: &mut Vec<Item>,
) -> Result<(), DoesNotFit> {
    let text = count.map_or_else(|| "–".to_owned(), |count| count.to_string());
    Frame::new("day sheet: count", x, y, w, 6.2, COUNT)
        .face(Face::Code)
        .across(Across::Right)
        .down(Down::Middle)
        .set(&Prose::plain(words, &text), items)?;
    Ok(())
}

/// The right ends of the columns of paper.
const COLUMNS: [f64; 4] = [110.0, 138.0, 165.0, 192.0];

/// Paper, kind by kind.
pub(super) fn papers(words: &Words, lines: &[PaperLine], items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    for (right, id) in COLUMNS.into_iter().zip(["printed", "spoiled", "voided", "again"]) {
        Frame::new("day sheet: column", right - 26.0, 195.0, 26.0, 4.4, &[Stage(1, 8.5, 7.0)])
            .face(Face::Bold)
            .across(Across::Right)
            .down(Down::Middle)
            .set(&Prose::say(words, &format!("paper-day-{id}"), &[]), items)?;
    }
    let mut y = 200.0;
    items.push(rule((LEFT, y), (RIGHT, y), 0.5));
    for line in lines {
        Frame::new("day sheet: paper", LEFT, y, 72.0, 6.4, PLAIN)
            .down(Down::Middle)
            .set(&Prose::plain(words, &line.kind), items)?;
        for (right, count) in COLUMNS.into_iter().zip(line.counts) {
            number(words, count, (right - 18.0, 18.0), y, items)?;
        }
        y += 6.4;
        items.push(rule((LEFT, y), (RIGHT, y), 0.12));
    }
    Ok(())
}

/// The copy, the ledger with its head, the clock.
pub(super) fn proofs(words: &Words, facts: &DaySheetFacts, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    const FACT: &[Stage] = &[Stage(1, 9.5, 8.0), Stage(1, 8.0, 7.0)];
    items.push(rule((LEFT, 244.0), (RIGHT, 244.0), 0.5));
    let rows = [("backup", facts.backup.as_slice()), ("ledger", &[]), ("clock", std::slice::from_ref(&facts.clock))];
    let mut y = 244.0;
    for (word, tries) in rows {
        Frame::new("day sheet: word", LEFT, y, 28.0, 6.0, &[Stage(1, 9.5, 8.0)])
            .face(Face::Bold)
            .down(Down::Middle)
            .set(&Prose::say(words, &format!("paper-day-{word}"), &[]), items)?;
        let fact = Frame::new("day sheet: fact", 48.0, y, 144.0, 6.0, FACT).down(Down::Middle);
        if tries.is_empty() {
            let set = fact.set(&Prose::plain(words, &facts.ledger), items)?;
            Frame::new("day sheet: head", 48.0 + set.width + 3.0, y, 60.0, 6.0, &[Stage(1, 11.0, 8.0)])
                .face(Face::Code)
                .down(Down::Middle)
                .tracking(0.03)
                .set(&Prose::plain(words, &facts.head), items)?;
        } else {
            let tries: Vec<Prose> = tries.iter().map(|text| Prose::plain(words, text)).collect();
            first_that_fits(&fact, &tries, items)?;
        }
        y += 6.0;
        items.push(rule((LEFT, y), (RIGHT, y), 0.12));
    }
    Ok(())
}
