//! A credential slip in large print: two an A4 sheet, nothing smaller than 16 points but its reference.

use super::credential_slip::{CredentialFacts, CredentialSecret, first_and_last, in_two};
use super::cuts::two_a_sheet;
use super::face::Face;
use super::list::{Ink, Item};
use super::plates::{
    Area, body_frame, code_letters, code_outlines, code_plates, outline, plate, step_plate, tab_frame, title_plate,
};
use super::prose::Prose;
use super::type_setting::{DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle, square};
use crate::domain::phrase::GROUPS;
use crate::words::Words;

const PLATE: Area = Area(12.0, 8.0, 186.0, 13.0);
const TAB: &[Stage] = &[Stage(1, 16.0, 13.0)];
const BODY: &[Stage] = &[Stage(1, 17.0, 16.0), Stage(2, 16.0, 11.0), Stage(2, 10.5, 9.0)];
const NAME: Frame =
    Frame::new("large access: name", 12.0, 22.5, 186.0, 11.0, &[Stage(1, 28.0, 20.0), Stage(2, 14.0, 10.0)])
        .face(Face::Title)
        .down(Down::Middle)
        .lead(1.06);
const DEADLINE: Area = Area(12.0, 35.0, 186.0, 14.0);
const WIDE: f64 = 52.0;
const DATE: &[Stage] = &[Stage(1, 22.0, 15.0)];
const LABELS: f64 = 60.0;
const USER: Area = Area(74.0, 51.5, 124.0, 12.0);
const SECRET: Area = Area(74.0, 65.5, 124.0, 21.0);
const CODE: Area = Area(12.0, 57.0, 186.0, 22.0);
const LABEL: &[Stage] = &[Stage(2, 16.0, 12.0)];
const QR: (f64, f64, f64) = (150.6, 89.5, 47.4);
const MODULE: f64 = 1.6;
const STEP: &[Stage] = &[Stage(2, 17.0, 16.0), Stage(2, 15.75, 12.0), Stage(3, 12.0, 10.0)];
const FOOT: Frame = Frame::new("large access: foot", 12.0, 139.4, 186.0, 4.0, &[Stage(1, 9.0, 6.5)]);

/// Draws two slips a sheet. A slip in large print is not folded: it is handed over in person.
///
/// # Errors
/// [`DoesNotFit`] when a name or user name is too long even at its smallest.
pub fn credential_large(words: &Words, style: &SheetStyle, slips: &[CredentialFacts]) -> Result<Document, DoesNotFit> {
    two_a_sheet(slips, |facts| slip(words, style, facts))
}

fn slip(words: &Words, style: &SheetStyle, facts: &CredentialFacts) -> Result<Vec<Item>, DoesNotFit> {
    let say = |id: &str| Prose::say(words, id, &[]);
    let plain = |text: &str| Prose::plain(words, text);
    let mut items: Vec<Item> = style.mark(words, (79.0, 112.0), 110.0).into_iter().collect();
    items.extend(title_plate(PLATE, &say("paper-access"), (TAB, BODY), &plain(&style.institution))?);
    NAME.set(&plain(&facts.name), &mut items)?;
    items.extend(plate(DEADLINE, WIDE, false));
    tab_frame(DEADLINE, WIDE, &[Stage(1, 17.0, 12.0)]).set(&say("paper-until"), &mut items)?;
    body_frame(DEADLINE, WIDE, DATE).set(&plain(&facts.deadline), &mut items)?;
    let (payload, steps) = secret(words, facts, &mut items)?;
    if let Some(payload) = payload {
        items.extend(square::framed("large access: QR", &payload, QR, MODULE)?);
    }
    for ((number, top), prose) in [(1, 90.0), (2, 106.0), (3, 122.0)].into_iter().zip(steps) {
        items.extend(step_plate(12.0, top, 11.6, number, &[Stage(1, 21.0, 21.0)])?);
        let frame = Frame::new("large access: step", 27.0, top - 1.4, 119.0, 14.4, STEP);
        frame.down(Down::Middle).lead(1.12).set(&prose, &mut items)?;
    }
    FOOT.set(&facts.foot(words), &mut items)?;
    Ok(items)
}

/// What is handed over; answers what its square says, and the three steps.
fn secret(
    words: &Words,
    facts: &CredentialFacts,
    items: &mut Vec<Item>,
) -> Result<(Option<String>, [Prose; 3]), DoesNotFit> {
    let say = |id: &str| Prose::say(words, id, &[]);
    if let CredentialSecret::Code(payload) = &facts.secret {
        let plates = code_plates(CODE, 4.0);
        items.extend(code_outlines(plates));
        items.extend(code_letters(plates, payload.get(3..).unwrap_or_default(), &[Stage(1, 44.0, 34.0)])?);
        let steps = ["paper-next-step-1", "paper-next-step-2", "paper-access-code-step-3"].map(say);
        return Ok((Some(payload.clone()), steps));
    }
    let (user, parts, slip, last) = match &facts.secret {
        CredentialSecret::Phrase { user, words, slip } => (user, words, Some(slip), "paper-access-step-3"),
        CredentialSecret::Letters { user, groups, slip } => (user, groups, Some(slip), "paper-access-step-3"),
        CredentialSecret::Chosen { user, words, slip } => (user, words, Some(slip), "paper-access-chosen-step-3"),
        CredentialSecret::Staff { user, words } => (user, words, None, "paper-staff-step-3"),
        CredentialSecret::Code(_) => return Ok((None, ["", "", ""].map(|text| Prose::plain(words, text)))),
    };
    let first = if parts.len() == GROUPS { 2 } else { 3 };
    let secret = if parts.is_empty() { say("paper-access-own") } else { in_two(parts, first) };
    for (area, id) in [(USER, "paper-access-user"), (SECRET, "paper-card-phrase")] {
        let Area(x, y, w, h) = area;
        let label = Frame::new("large access: label", 12.0, y, LABELS, h, LABEL).down(Down::Middle);
        label.face(Face::Bold).lead(1.1).set(&say(id), items)?;
        items.push(outline(Area(x, y, w, h), 0.6, 0.7, Ink::Black));
    }
    let frame = |name, Area(x, y, w, h): Area, stages| {
        Frame::new(name, x + 3.0, y + 0.4, w - 6.0, h - 0.8, stages).face(Face::Code).down(Down::Middle)
    };
    let letters = Prose::letters_of(&user.chars().collect::<Vec<_>>());
    frame("large access: user", USER, &[Stage(1, 24.0, 14.0), Stage(1, 13.5, 9.0)]).set(&letters, items)?;
    frame("large access: secret", SECRET, &[Stage(2, 21.0, 14.0)]).lead(1.2).set(&secret, items)?;
    let [first, last] = first_and_last(words, facts, last);
    Ok((slip.map(|slip| format!("GTS{slip}")), [first, say("paper-access-step-2"), last]))
}
