//! The slip at the foot of a letter: what comes next, until when, with its code and square.

use super::face::Face;
use super::letter::LetterFacts;
use super::list::Item;
use super::plates::{
    Area, body_frame, code_letters, code_outlines, code_plates, plate, rule, step_plate, tab_frame, title_plate,
};
use super::prose::Prose;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use super::{SheetStyle, square};
use crate::words::Words;

/// The second fold, and the line to tear along.
pub(super) const TEAR: f64 = 210.0;
const PLATE: Area = Area(20.0, 6.0, 170.0, 10.0);
const TAB: &[Stage] = &[Stage(1, 9.5, 8.0)];
const BODY: &[Stage] = &[Stage(1, 11.0, 9.0), Stage(2, 9.0, 7.0)];
const TITLE: Frame =
    Frame::new("coupon: title", 61.0, 18.6, 129.0, 8.0, &[Stage(1, 18.0, 13.0)]).face(Face::Title).down(Down::Middle);
const DEADLINE: Area = Area(61.0, 28.0, 129.0, 11.0);
const WIDE: f64 = 26.0;
const UNTIL: &[Stage] = &[Stage(1, 10.0, 7.5)];
const DATE: &[Stage] = &[Stage(1, 14.0, 11.0), Stage(2, 10.0, 8.5)];
const QR: (f64, f64, f64) = (20.0, 19.4, 35.8);
const MODULE: f64 = 1.2;
const CODE: Area = Area(61.0, 42.4, 129.0, 12.8);
const STEP: &[Stage] = &[Stage(2, 9.5, 8.5), Stage(3, 8.0, 6.75)];
const SMALL: &[Stage] = &[Stage(1, 7.5, 5.75)];

/// Draws it, from the tear line down.
pub(super) fn coupon(words: &Words, style: &SheetStyle, facts: &LetterFacts) -> Result<Vec<Item>, DoesNotFit> {
    let say = |id: &str| Prose::say(words, id, &[]);
    let plain = |text: &str| Prose::plain(words, text);
    let whose = plain(&format!("{} · {}", facts.name, style.institution));
    let mut items = title_plate(PLATE, &say("paper-next"), (TAB, BODY), &whose)?;
    TITLE.set(&say("paper-next-title"), &mut items)?;
    items.extend(plate(DEADLINE, WIDE, false));
    tab_frame(DEADLINE, WIDE, UNTIL).set(&say("paper-until"), &mut items)?;
    body_frame(DEADLINE, WIDE, DATE).set(&plain(&facts.deadline), &mut items)?;
    items.extend(square::framed("coupon: QR", &format!("GTC{}", facts.code), QR, MODULE)?);
    let plates = code_plates(CODE, 2.6);
    items.extend(code_outlines(plates));
    items.extend(code_letters(plates, &facts.code, &[Stage(1, 26.0, 26.0)])?);
    for (number, left) in [(1, 20.0), (2, 78.0), (3, 136.0)] {
        items.extend(step_plate(left, 60.0, 6.8, number, &[Stage(1, 12.0, 12.0)])?);
        Frame::new("coupon: step", left + 8.8, 58.9, 46.0, 9.0, STEP)
            .down(Down::Middle)
            .lead(1.15)
            .set(&say(&format!("paper-next-step-{number}")), &mut items)?;
    }
    items.push(rule((20.0, 73.0), (190.0, 73.0), 0.2));
    if let Some(hours) = &facts.hours {
        Frame::new("coupon: hours", 20.0, 74.6, 115.0, 3.4, SMALL)
            .set(&Prose::say(words, "paper-next-hours", &[("hours", hours.as_str().into())]), &mut items)?;
    }
    let reference = [("reference", facts.reference.as_str().into()), ("by", facts.by.as_str().into())];
    Frame::new("coupon: reference", 140.0, 74.6, 50.0, 3.4, SMALL)
        .across(Across::Right)
        .set(&Prose::say(words, "paper-letter-foot", &reference), &mut items)?;
    Ok(items)
}
