//! A ticket from an 80 mm roll: a number to be called by, a promise, and a square to follow the case with.
//!
//! Thermal heads print no line thinner than a quarter of a millimetre, and modules of ten dots.

use super::face::Face;
use super::list::{Item, Page};
use super::plates::{Area, body_frame, code_letters, code_outlines, code_plates, plate, tab_frame};
use super::prose::Prose;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle, square};
use crate::words::Words;

/// What it says; dates and hours are text already.
#[derive(Debug, Clone, Default)]
pub struct TicketFacts {
    /// `G-27`
    pub number: String,
    /// `Amina D.`: first name and initial, since others read it too.
    pub who: String,
    /// What it is about.
    pub subject: String,
    /// By when an answer is promised.
    pub promise: String,
    /// Twelve letters of a slip's code, which opens nothing.
    pub code: String,
    /// When and where it was printed: `lundi 23 novembre 2026, 15 h 20 · borne 1`.
    pub printed: String,
    /// Opening hours and telephone.
    pub hours: Option<String>,
}

/// Width and length of the piece, in millimetres.
const ROLL: (f64, f64) = (80.0, 152.0);
/// The length in whole millimetres, as a spooler is told.
pub const TICKET_LENGTH: u32 = 152;
const LEFT: f64 = 5.0;
const WIDE: f64 = 70.0;
const PLATE: Area = Area(LEFT, 5.0, WIDE, 9.6);
const TAB: f64 = 21.0;
const BODY: &[Stage] = &[Stage(1, 9.5, 8.0), Stage(2, 8.0, 6.5), Stage(3, 5.75, 5.0)];
const LEAD: Frame =
    Frame::new("ticket: lead", LEFT, 18.0, WIDE, 4.6, &[Stage(1, 10.5, 8.5)]).face(Face::Bold).across(Across::Centre);
const NUMBER: Frame = Frame::new("ticket: number", LEFT, 22.5, WIDE, 24.0, &[Stage(1, 68.0, 30.0)])
    .face(Face::Title)
    .across(Across::Centre)
    .down(Down::Middle);
const WHO: Frame =
    Frame::new("ticket: who", LEFT, 47.6, WIDE, 5.0, &[Stage(1, 12.0, 5.5)]).face(Face::Bold).across(Across::Centre);
const SUBJECT: Frame =
    Frame::new("ticket: subject", LEFT, 53.0, WIDE, 8.4, &[Stage(2, 10.0, 7.0)]).across(Across::Centre).lead(1.12);
const PROMISE: Area = Area(LEFT, 62.4, WIDE, 13.0);
const PROMISE_TAB: f64 = 24.0;
const QR: (f64, f64, f64) = (21.4, 78.0, 37.25);
const MODULE: f64 = 1.25;
const CODE: Area = Area(LEFT, 118.0, WIDE, 10.5);
const NOTICE: Frame = Frame::new("ticket: notice", LEFT, 130.6, WIDE, 9.0, &[Stage(2, 8.5, 7.25), Stage(3, 7.0, 6.25)])
    .across(Across::Centre)
    .lead(1.15);
const SMALL: &[Stage] = &[Stage(1, 7.5, 5.0)];

/// Draws it on a roll of 80 mm.
///
/// # Errors
/// [`DoesNotFit`] when a name or subject is too long even at its smallest.
pub fn ticket(words: &Words, style: &SheetStyle, facts: &TicketFacts) -> Result<Document, DoesNotFit> {
    let say = |id: &str| Prose::say(words, id, &[]);
    let plain = |text: &str| Prose::plain(words, text);
    let mut items: Vec<Item> = style.mark(words, (40.0, 58.0), 60.0).into_iter().collect();
    items.extend(plate(PLATE, TAB, false));
    tab_frame(PLATE, TAB, &[Stage(1, 10.0, 7.0)]).set(&say("paper-ticket"), &mut items)?;
    body_frame(PLATE, TAB, BODY).set(&plain(&style.institution), &mut items)?;
    LEAD.set(&say("paper-ticket-number"), &mut items)?;
    NUMBER.set(&plain(&facts.number), &mut items)?;
    WHO.set(&plain(&facts.who), &mut items)?;
    SUBJECT.set(&plain(&facts.subject), &mut items)?;
    items.extend(plate(PROMISE, PROMISE_TAB, false));
    tab_frame(PROMISE, PROMISE_TAB, &[Stage(2, 9.0, 7.0)]).set(&say("paper-ticket-promise"), &mut items)?;
    body_frame(PROMISE, PROMISE_TAB, &[Stage(2, 12.0, 9.0)]).lead(1.15).set(&plain(&facts.promise), &mut items)?;
    items.extend(square::framed("ticket: QR", &format!("GTS{}", facts.code), QR, MODULE)?);
    let plates = code_plates(CODE, 1.8);
    items.extend(code_outlines(plates));
    items.extend(code_letters(plates, &facts.code, &[Stage(1, 18.0, 18.0)])?);
    NOTICE.set(&say("paper-ticket-notice"), &mut items)?;
    let mut foot = Frame::new("ticket: foot", LEFT, 140.4, WIDE, 3.0, SMALL).across(Across::Centre);
    foot.set(&plain(&facts.printed), &mut items)?;
    foot = foot.lower(3.2);
    if let Some(hours) = &facts.hours {
        foot.set(&plain(hours), &mut items)?;
    }
    Ok(Document::of(vec![Page { w: ROLL.0, h: ROLL.1, items }]))
}
