//! The slip of a case handed to the counter: its number, its day, and where to go. A6; it names nobody.

use super::face::Face;
use super::list::{Ink, Item, Page};
use super::plates::{Area, deadline_plate, outline, rule, title_plate};
use super::prose::Prose;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle};
use crate::words::Words;

/// What it says; days and hours are text already.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// `G-27`
    pub number: String,
    /// The day the number is of: numbers begin again every morning.
    pub day: String,
    /// Where to go: `Guichet 2, à droite de l’entrée`.
    pub desk: String,
    /// Opening hours.
    pub hours: Option<String>,
    /// Until when it is kept.
    pub kept: String,
    /// When it was printed.
    pub printed: String,
    /// Where: `borne 1`.
    pub place: String,
}

const PLATE: Area = Area(8.0, 8.0, 89.0, 11.0);
const TAB: &[Stage] = &[Stage(1, 9.0, 7.5)];
const BODY: &[Stage] = &[Stage(1, 10.5, 9.0), Stage(2, 9.0, 7.5), Stage(3, 7.5, 6.25)];
const TITLE: Frame = Frame::new("case: title", 8.0, 22.0, 89.0, 12.0, &[Stage(1, 20.0, 16.0), Stage(2, 14.5, 12.0)])
    .face(Face::Title)
    .down(Down::Middle)
    .lead(1.08);
const BOX: Area = Area(8.0, 37.0, 89.0, 30.0);
const NUMBER: Frame = Frame::new("case: number", 10.0, 38.5, 85.0, 27.0, &[Stage(1, 58.0, 30.0)])
    .face(Face::Title)
    .across(Across::Centre)
    .down(Down::Middle);
const DEADLINE: Area = Area(8.0, 71.0, 89.0, 12.0);
const TEXT: &[Stage] = &[Stage(3, 10.5, 9.0), Stage(4, 9.0, 7.5)];
const WHERE: Frame = Frame::new("case: where", 8.0, 87.0, 89.0, 14.0, TEXT).lead(1.25);
const BRING: Frame = Frame::new("case: bring", 8.0, 102.0, 89.0, 14.0, TEXT).lead(1.25);
const KEPT: Frame = Frame::new("case: kept", 8.0, 117.0, 89.0, 14.0, TEXT).lead(1.25);
const FOOT: Frame = Frame::new("case: foot", 8.0, 136.6, 89.0, 3.0, &[Stage(1, 7.0, 6.0)]);

/// Draws the slip.
///
/// # Errors
/// [`DoesNotFit`] when the desk's name or the hours are too long even at their smallest.
pub fn case_slip(words: &Words, style: &SheetStyle, facts: &CaseFacts) -> Result<Document, DoesNotFit> {
    let say = |id: &str| Prose::say(words, id, &[]);
    let plain = |text: &str| Prose::plain(words, text);
    let mut items: Vec<Item> = style.mark(words, (52.5, 110.0), 80.0).into_iter().collect();
    items.extend(title_plate(PLATE, &say("paper-case"), (TAB, BODY), &plain(&style.institution))?);
    TITLE.set(&say("paper-case-title"), &mut items)?;
    items.push(outline(BOX, 0.5, 0.55, Ink::Black));
    NUMBER.set(&plain(&facts.number), &mut items)?;
    items.extend(deadline_plate(DEADLINE, &say("paper-case-day"), &plain(&facts.day), 12.0)?);
    WHERE.set(&Prose::say(words, "paper-case-where", &[("desk", facts.desk.as_str().into())]), &mut items)?;
    BRING.set(&say("paper-case-bring"), &mut items)?;
    KEPT.set(&Prose::say(words, "paper-case-kept", &[("day", facts.kept.as_str().into())]), &mut items)?;
    items.push(rule((8.0, 135.9), (97.0, 135.9), 0.2));
    let mut foot = FOOT;
    if let Some(hours) = &facts.hours {
        foot.set(&Prose::say(words, "paper-next-hours", &[("hours", hours.as_str().into())]), &mut items)?;
        foot = foot.lower(3.1);
    }
    let reference = [
        ("reference", facts.number.as_str().into()),
        ("printed", facts.printed.as_str().into()),
        ("place", facts.place.as_str().into()),
    ];
    foot.set(&Prose::say(words, "paper-next-reference", &reference), &mut items)?;
    Ok(Document::of(vec![Page::a6(items)]))
}
