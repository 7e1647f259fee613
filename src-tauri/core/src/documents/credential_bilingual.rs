//! A credential slip in two languages: the first in bold, the second below it; folded like any other.

use super::credential_slip::{
    BAND, CredentialFacts, CredentialSecret, PLATE, QR, SECRET_FRAME, Said, USER_FRAME, fold_line,
};
use super::cuts::ticks;
use super::face::Face;
use super::list::{Ink, Item};
use super::plates::{Area, brackets, code_outlines, code_plates, outline, plate, step_plate, tab_frame, title_plate};
use super::prose::Prose;
use super::second::{Both, Second};
use super::type_setting::{DoesNotFit, Down, Frame, Stage};
use super::{SheetStyle, credential_code_slip as code};
use crate::words::{Fact, Words};

const TAB: &[Stage] = &[Stage(2, 7.5, 5.5)];
const BODY: &[Stage] = &[Stage(1, 10.0, 8.5), Stage(2, 8.5, 7.0), Stage(3, 6.5, 5.75)];
const NOTICE: Frame = Frame::new("bilingual access: notice", 8.0, 29.9, 89.0, 4.6, &[Stage(2, 6.0, 5.0)]).lead(1.1);
/// Beside the square of a slip that bears a password; a code's square stands lower.
const DEADLINE: Area = Area(8.0, 36.6, 60.0, 11.4);
const WIDE_DEADLINE: Area = Area(8.0, 36.4, 89.0, 11.4);
const UNTIL: &[Stage] = &[Stage(2, 8.0, 6.0)];
const DATE: &[Stage] = &[Stage(2, 10.0, 7.5), Stage(4, 6.5, 5.5)];
const LABEL: &[Stage] = &[Stage(1, 8.0, 6.25), Stage(2, 6.25, 4.75)];
/// Where the square stands that says which slip it is.
pub(super) const SQUARE: (f64, f64) = (71.35, 37.0);
/// The user name, beside it.
pub(super) const USER: Frame =
    Frame::new("bilingual access: user name", 11.0, 53.8, 54.0, 8.8, &[Stage(1, 16.0, 11.0), Stage(1, 10.75, 7.25)])
        .face(Face::Code)
        .down(Down::Middle);
const STEP: &[Stage] = &[Stage(2, 8.75, 7.25), Stage(3, 7.0, 6.5), Stage(4, 6.25, 5.5)];
/// What a narrower step of a code's slip is set in, one language at a time.
const CODE_STEP: &[Stage] = &[Stage(2, 8.5, 7.25), Stage(3, 7.0, 6.0)];
const NOISE: Frame = Frame::new("bilingual access: noise", 8.0, 133.9, 89.0, 3.0, &[Stage(1, 7.0, 5.0)]);
const OPENS: Frame =
    Frame::new("bilingual access: platform", 8.0, 136.9, 89.0, 4.0, &[Stage(1, 8.0, 6.0), Stage(2, 5.75, 4.75)]);

/// What slips of one run share in both languages.
pub(super) fn shared(
    words: &Words,
    second: &Second,
    style: &SheetStyle,
    facts: &CredentialFacts,
    said: Option<Said>,
) -> Result<Vec<Item>, DoesNotFit> {
    let both = Both::of(words, second);
    let mut items: Vec<Item> = style.mark(words, (52.5, 25.0), 76.0).into_iter().collect();
    items.extend(title_plate(
        PLATE,
        &both.lines("paper-access", &[]),
        (TAB, BODY),
        &Prose::plain(words, &style.institution),
    )?);
    NOTICE.set(&both.lines("paper-access-notice", &[]), &mut items)?;
    items.extend(ticks(34.0));
    deadline(words, second, facts, if said.is_some() { DEADLINE } else { WIDE_DEADLINE }, &mut items)?;
    fold_line(words, &mut items)?;
    let Some((label, last)) = said else {
        code_steps(&both, facts, &mut items)?;
        return Ok(items);
    };
    for (id, y, area) in [("paper-access-user", 49.0, narrow(USER_FRAME)), (label, 65.2, SECRET_FRAME)] {
        let Area(_, _, w, _) = area;
        let frame = Frame::new("bilingual access: label", 8.0, y, w, 4.4, LABEL).down(Down::Middle).lead(1.05);
        frame.set(&if id == label { both.lines(id, &[]) } else { both.label(id) }, &mut items)?;
        items.push(outline(area, 0.5, 0.55, Ink::Black));
    }
    items.push(outline(BAND, 0.5, 0.55, Ink::Black));
    items.push(brackets(SQUARE.0, SQUARE.1, QR.2));
    let platform = facts.platform.as_deref().unwrap_or_default();
    let named = [("platform", platform.into())];
    let is_first = matches!(facts.secret, CredentialSecret::Phrase { .. } | CredentialSecret::Letters { .. });
    let steps: [(&str, &[(&str, Fact)]); 3] = match (platform.is_empty(), is_first) {
        (true, _) => [("paper-access-step-1-kiosk", &[]), ("paper-access-step-2", &[]), (last, &[])],
        (false, true) => {
            [("paper-access-first-step-1", &named), ("paper-access-step-2", &[]), ("paper-access-first-step-3", &named)]
        }
        (false, false) => [("paper-access-step-1", &named), ("paper-access-step-2", &[]), (last, &[])],
    };
    for ((number, top), (id, facts)) in [(1, 114.6), (2, 123.5), (3, 132.4)].into_iter().zip(steps) {
        items.extend(step_plate(8.0, top, 6.0, number, &[Stage(1, 11.0, 11.0)])?);
        let frame = Frame::new("bilingual access: step", 16.0, top - 1.4, 81.0, 8.7, STEP).down(Down::Middle);
        frame.lead(1.13).set(&both.lines(id, facts), &mut items)?;
    }
    Ok(items)
}

/// A frame that leaves room for the square at its right.
const fn narrow(Area(x, y, _, h): Area) -> Area {
    Area(x, y, DEADLINE.2, h)
}

fn deadline(
    words: &Words,
    second: &Second,
    facts: &CredentialFacts,
    area: Area,
    items: &mut Vec<Item>,
) -> Result<(), DoesNotFit> {
    const WIDE: f64 = 18.0;
    let both = Both::of(words, second);
    items.extend(plate(area, WIDE, false));
    tab_frame(area, WIDE, UNTIL).set(&both.lines("paper-until", &[]), items)?;
    let date = Prose::plain(words, &facts.deadline).all(true);
    let date = date.then("\n", Prose::plain(&second.words, &second.deadline));
    let Area(x, y, w, h) = area;
    let frame = Frame::new("bilingual access: deadline", x + WIDE + 2.6, y + 1.0, w - WIDE - 5.2, h - 2.0, DATE);
    frame.down(Down::Middle).lead(1.2).set(&date, items)?;
    Ok(())
}

/// Steps beside the square in the first language, beside the noise that hides it in the second.
fn code_steps(both: &Both<'_>, facts: &CredentialFacts, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let (x, y, side) = code::QR;
    items.push(brackets(x, y, side));
    let ids = ["paper-next-step-1", "paper-next-step-2", "paper-access-code-step-3"];
    for ((number, down), id) in (1..=3).zip([0.0, 9.4, 18.8]).zip(ids) {
        for (top, prose) in [(50.4, both.first(id, &[])), (107.0, both.second(id, &[]))] {
            items.extend(step_plate(37.6, top + down, 6.0, number, &[Stage(1, 11.0, 11.0)])?);
            let frame = Frame::new("bilingual access: step", 45.6, top + down - 1.4, 51.4, 8.8, CODE_STEP);
            frame.down(Down::Middle).lead(1.13).set(&prose, items)?;
        }
    }
    items.extend(code_outlines(code_plates(code::CODE, 2.4)));
    items.push(outline(code::BAND, 0.5, 0.55, Ink::Black));
    NOISE.set(&both.label("paper-access-noise-short"), items)?;
    if let Some(platform) = &facts.platform {
        let named = [("platform", platform.as_str().into())];
        let opens = both.first("paper-access-opens", &named);
        OPENS.down(Down::Middle).set(&opens, items)?;
    }
    Ok(())
}
