//! The slip that says what comes next in large print: two an A4 sheet, nothing smaller than 16 points but its reference.

use super::NextStepFacts;
use super::cuts::two_a_sheet;
use super::face::Face;
use super::list::Item;
use super::plates::{
    Area, body_frame, code_letters, code_outlines, code_plates, plate, step_plate, tab_frame, title_plate,
};
use super::prose::Prose;
use super::type_setting::{DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle, square};
use crate::words::Words;

const PLATE: Area = Area(12.0, 9.0, 186.0, 14.0);
const TAB: &[Stage] = &[Stage(1, 16.0, 13.0)];
const BODY: &[Stage] = &[Stage(1, 17.0, 16.0), Stage(2, 16.0, 11.0), Stage(2, 10.5, 9.0)];
const TITLE: Frame =
    Frame::new("large: title", 12.0, 25.0, 186.0, 13.0, &[Stage(1, 34.0, 24.0)]).face(Face::Title).down(Down::Middle);
const NAME: Frame = Frame::new("large: name", 12.0, 38.0, 186.0, 8.6, &[Stage(1, 18.0, 14.0), Stage(2, 11.0, 9.0)])
    .face(Face::Bold)
    .down(Down::Middle)
    .lead(1.08);
const DEADLINE: Area = Area(12.0, 47.0, 186.0, 15.0);
const WIDE: f64 = 52.0;
const DATE: &[Stage] = &[Stage(1, 24.0, 16.0)];
const CODE: Area = Area(12.0, 65.4, 134.0, 17.0);
const QR: (f64, f64, f64) = (150.6, 65.4, 47.4);
const MODULE: f64 = 1.6;
const STEP: &[Stage] = &[Stage(2, 17.0, 16.0), Stage(2, 15.75, 13.0)];
const FOOT: Frame = Frame::new("large: foot", 12.0, 136.6, 186.0, 4.0, &[Stage(1, 9.0, 7.0)]);

/// Draws two slips a sheet.
///
/// # Errors
/// [`DoesNotFit`] when a name or date is too long even at its smallest.
pub fn next_step_large(words: &Words, style: &SheetStyle, slips: &[NextStepFacts]) -> Result<Document, DoesNotFit> {
    two_a_sheet(slips, |facts| slip(words, style, facts))
}

fn slip(words: &Words, style: &SheetStyle, facts: &NextStepFacts) -> Result<Vec<Item>, DoesNotFit> {
    let say = |id: &str| Prose::say(words, id, &[]);
    let plain = |text: &str| Prose::plain(words, text);
    let mut items: Vec<Item> = style.mark(words, (79.0, 105.0), 110.0).into_iter().collect();
    items.extend(title_plate(PLATE, &say("paper-next"), (TAB, BODY), &plain(&style.institution))?);
    TITLE.set(&say("paper-next-title"), &mut items)?;
    NAME.set(&plain(&facts.name), &mut items)?;
    let (tab, date) = match &facts.deadline {
        Some(deadline) => (say("paper-until"), plain(deadline)),
        None => (say("paper-deadline-open"), say("paper-next-no-deadline")),
    };
    items.extend(plate(DEADLINE, WIDE, false));
    tab_frame(DEADLINE, WIDE, &[Stage(1, 17.0, 12.0)]).set(&tab, &mut items)?;
    body_frame(DEADLINE, WIDE, DATE).set(&date, &mut items)?;
    let plates = code_plates(CODE, 3.0);
    items.extend(code_outlines(plates));
    items.extend(code_letters(plates, &facts.code, &[Stage(1, 34.0, 34.0)])?);
    items.extend(square::framed("large: QR", &format!("GTC{}", facts.code), QR, MODULE)?);
    for (number, top) in [(1, 87.6), (2, 103.5), (3, 119.4)] {
        items.extend(step_plate(12.0, top, 11.6, number, &[Stage(1, 21.0, 21.0)])?);
        Frame::new("large: step", 27.0, top - 0.9, 119.0, 13.4, STEP)
            .down(Down::Middle)
            .lead(1.12)
            .set(&say(&format!("paper-next-step-{number}")), &mut items)?;
    }
    let reference = [
        ("reference", facts.reference.as_str().into()),
        ("printed", facts.printed.as_str().into()),
        ("place", facts.place.as_str().into()),
    ];
    FOOT.set(&Prose::say(words, "paper-next-reference", &reference), &mut items)?;
    Ok(items)
}
