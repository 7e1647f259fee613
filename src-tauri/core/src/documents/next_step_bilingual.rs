//! The slip that says what comes next in two languages: the house's in bold, the visitor's below it. A6.

use super::face::Face;
use super::list::{Item, Page};
use super::plates::{Area, body_frame, code_letters, code_outlines, code_plates, plate, rule, step_plate, tab_frame};
use super::prose::Prose;
use super::second::{Both, Second};
use super::type_setting::{DoesNotFit, Down, Frame, Stage};
use super::{Document, NextStepFacts, SheetStyle, square};
use crate::words::Words;

const PLATE: Area = Area(8.0, 8.0, 89.0, 12.0);
const WIDE: f64 = 36.0;
const TAB: &[Stage] = &[Stage(2, 8.0, 6.5)];
const BODY: &[Stage] = &[Stage(1, 10.0, 8.5), Stage(2, 8.5, 7.0), Stage(3, 7.0, 6.0)];
const TITLES: [Frame; 2] = [
    Frame::new("bilingual: title", 8.0, 21.6, 89.0, 8.6, &[Stage(1, 21.0, 14.0)]).face(Face::Title).down(Down::Middle),
    Frame::new("bilingual: title", 8.0, 30.0, 89.0, 6.0, &[Stage(1, 14.0, 10.0)]).down(Down::Middle),
];
const NAME: Frame =
    Frame::new("bilingual: name", 8.0, 36.6, 89.0, 6.4, &[Stage(1, 11.0, 8.5), Stage(2, 8.0, 7.0), Stage(3, 6.0, 5.5)])
        .face(Face::Bold)
        .down(Down::Middle)
        .lead(1.05);
const DEADLINE: Area = Area(8.0, 43.4, 89.0, 14.0);
const UNTIL: &[Stage] = &[Stage(2, 9.5, 6.5)];
const DATE: &[Stage] = &[Stage(2, 11.5, 8.5), Stage(3, 8.5, 7.0)];
const CODE_LABEL: Frame = Frame::new("bilingual: code label", 8.0, 60.0, 89.0, 4.0, &[Stage(1, 8.5, 6.5)]);
const CODE: Area = Area(8.0, 64.4, 89.0, 11.0);
const QR: (f64, f64, f64) = (8.0, 78.6, 32.9);
const MODULE: f64 = 1.1;
const STEP: &[Stage] = &[Stage(2, 9.0, 8.0), Stage(3, 7.25, 6.5)];
const HELP: Frame =
    Frame::new("bilingual: help", 8.0, 112.8, 33.0, 7.2, &[Stage(2, 8.0, 7.0), Stage(3, 6.75, 5.75)]).lead(1.12);
const MESSAGE: Frame =
    Frame::new("bilingual: message", 8.0, 127.8, 89.0, 7.4, &[Stage(2, 8.0, 6.75), Stage(4, 6.0, 5.0)]).lead(1.15);
const FOOT: Frame = Frame::new("bilingual: foot", 8.0, 136.4, 89.0, 3.0, &[Stage(1, 7.0, 5.5)]);

/// Draws the slip in both languages.
///
/// # Errors
/// [`DoesNotFit`] when a name, date or the hours are too long even at their smallest.
pub(super) fn slip(
    words: &Words,
    second: &Second,
    style: &SheetStyle,
    facts: &NextStepFacts,
) -> Result<Document, DoesNotFit> {
    let both = Both::of(words, second);
    let plain = |text: &str| Prose::plain(words, text);
    let mut items: Vec<Item> = style.mark(words, (52.5, 33.5), 80.0).into_iter().collect();
    items.extend(plate(PLATE, WIDE, true));
    tab_frame(PLATE, WIDE, TAB).set(&both.lines("paper-next", &[]), &mut items)?;
    body_frame(PLATE, WIDE, BODY).set(&plain(&style.institution), &mut items)?;
    let [first, other] = &TITLES;
    first.set(&Prose::say(words, "paper-next-title", &[]), &mut items)?;
    other.set(&both.second("paper-next-title", &[]), &mut items)?;
    NAME.set(&plain(&facts.name), &mut items)?;
    let (tab, date) = match &facts.deadline {
        Some(deadline) => {
            let other = Prose::plain(&second.words, &second.deadline);
            (both.lines("paper-until", &[]), plain(deadline).all(true).then("\n", other))
        }
        None => (both.lines("paper-deadline-open", &[]), both.lines("paper-next-no-deadline", &[])),
    };
    let tab_width = if facts.deadline.is_some() { 23.0 } else { 30.0 };
    items.extend(plate(DEADLINE, tab_width, false));
    tab_frame(DEADLINE, tab_width, UNTIL).set(&tab, &mut items)?;
    let Area(x, y, w, h) = DEADLINE;
    let frame = Frame::new("bilingual: deadline", x + tab_width + 2.6, y + 1.0, w - tab_width - 5.2, h - 2.0, DATE);
    frame.down(Down::Middle).lead(1.3).set(&date, &mut items)?;
    CODE_LABEL.set(&both.label("paper-next-code"), &mut items)?;
    code(facts, &mut items)?;
    for (number, top) in [(1, 79.0), (2, 95.0), (3, 111.0)] {
        items.extend(step_plate(43.6, top, 6.6, number, &[Stage(1, 12.0, 12.0)])?);
        let frame = Frame::new("bilingual: step", 52.0, top - 0.6, 45.0, 7.7, STEP).lead(1.16);
        both.below(&format!("paper-next-step-{number}"), frame, &mut items)?;
    }
    both.below("paper-next-help", HELP, &mut items)?;
    let message = if facts.mailed { "paper-next-mail-short" } else { "paper-next-no-mail-short" };
    MESSAGE.set(&both.lines(message, &[]), &mut items)?;
    items.push(rule((8.0, 135.7), (97.0, 135.7), 0.2));
    foot(words, facts, &mut items)?;
    Ok(Document::of(vec![Page::a6(items)]))
}

fn code(facts: &NextStepFacts, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let plates = code_plates(CODE, 2.4);
    items.extend(code_outlines(plates));
    items.extend(code_letters(plates, &facts.code, &[Stage(1, 22.0, 22.0)])?);
    items.extend(square::framed("bilingual: QR", &format!("GTC{}", facts.code), QR, MODULE)?);
    Ok(())
}

fn foot(words: &Words, facts: &NextStepFacts, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let mut foot = FOOT;
    if let Some(hours) = &facts.hours {
        foot.set(&Prose::say(words, "paper-next-hours", &[("hours", hours.as_str().into())]), items)?;
        foot = foot.lower(3.0);
    }
    let reference = [
        ("reference", facts.reference.as_str().into()),
        ("printed", facts.printed.as_str().into()),
        ("place", facts.place.as_str().into()),
    ];
    foot.set(&Prose::say(words, "paper-next-reference", &reference), items)?;
    Ok(())
}
