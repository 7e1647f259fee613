//! The slip a kiosk gives after enrolment: what comes next, until when, with its code. A6, read at once, not folded.

use super::face::Face;
use super::list::{Item, Page};
use super::plates::{Area, code_letters, code_outlines, code_plates, deadline_plate, rule, step_plate, title_plate};
use super::prose::Prose;
use super::second::Second;
use super::type_setting::{DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle, next_step_bilingual, square};
use crate::words::Words;

/// What it says; dates and hours are text already.
#[derive(Debug, Clone, Default)]
pub struct NextStepFacts {
    /// The programme.
    pub programme: String,
    /// First and last name.
    pub name: String,
    /// Day and hour; none while the letter has not left and no time runs (decision 9).
    pub deadline: Option<String>,
    /// Twelve letters of an activation code, the sibling of the mailed one.
    pub code: String,
    /// Whether a message goes out too.
    pub mailed: bool,
    /// Opening hours and telephone of the desk.
    pub hours: Option<String>,
    /// What to quote.
    pub reference: String,
    /// When it was printed.
    pub printed: String,
    /// Where: `borne 1`.
    pub place: String,
    /// A second language, said below the first.
    pub second: Option<Second>,
}

const PLATE: Area = Area(8.0, 8.0, 89.0, 11.0);
const TAB: &[Stage] = &[Stage(1, 9.0, 7.5)];
const BODY: &[Stage] = &[Stage(1, 10.5, 9.0), Stage(2, 9.0, 7.5), Stage(3, 7.5, 6.25)];
const TITLE: Frame =
    Frame::new("next step: title", 8.0, 22.0, 89.0, 11.0, &[Stage(1, 22.0, 17.0), Stage(2, 14.5, 12.0)])
        .face(Face::Title)
        .down(Down::Middle)
        .lead(1.08);
const PROGRAMME: Frame =
    Frame::new("next step: programme", 8.0, 33.0, 89.0, 6.0, &[Stage(1, 9.5, 8.0), Stage(2, 7.75, 7.0)])
        .down(Down::Bottom)
        .lead(1.1);
const NAME: Frame = Frame::new(
    "next step: name",
    8.0,
    39.4,
    89.0,
    7.6,
    &[Stage(1, 11.5, 9.5), Stage(2, 9.25, 7.5), Stage(3, 6.75, 6.25)],
)
.face(Face::Bold)
.lead(1.12);
const DEADLINE: Area = Area(8.0, 48.0, 89.0, 12.0);
const CODE_LABEL: Frame =
    Frame::new("next step: code label", 8.0, 62.3, 89.0, 4.2, &[Stage(1, 9.0, 7.5)]).face(Face::Bold);
const CODE: Area = Area(8.0, 66.7, 89.0, 12.0);
const QR: (f64, f64, f64) = (8.0, 81.6, 35.8);
const MODULE: f64 = 1.2;
const STEP: &[Stage] = &[Stage(2, 9.5, 9.5), Stage(2, 9.0, 9.0), Stage(3, 9.0, 8.0)];
const ONE: &[Stage] = &[Stage(1, 8.5, 7.0)];
const HELP: [Frame; 3] = [
    Frame::new("next step: help 1", 8.0, 120.2, 89.0, 7.2, &[Stage(2, 8.5, 7.5)]).lead(1.18),
    Frame::new("next step: help 2", 8.0, 127.6, 89.0, 3.6, ONE),
    Frame::new("next step: help 3", 8.0, 131.3, 89.0, 3.6, ONE),
];
const FOOT: Frame = Frame::new("next step: foot", 8.0, 136.6, 89.0, 3.0, &[Stage(1, 7.0, 6.0)]);

/// Draws the slip.
///
/// # Errors
/// [`DoesNotFit`] when a name, programme, date or the hours are too long even at their smallest.
pub fn next_step_slip(words: &Words, style: &SheetStyle, facts: &NextStepFacts) -> Result<Document, DoesNotFit> {
    if let Some(second) = &facts.second {
        return next_step_bilingual::slip(words, second, style, facts);
    }
    let say = |id: &str| Prose::say(words, id, &[]);
    let plain = |text: &str| Prose::plain(words, text);
    let mut items: Vec<Item> = style.mark(words, (52.5, 33.5), 80.0).into_iter().collect();
    items.extend(title_plate(PLATE, &say("paper-next"), (TAB, BODY), &plain(&style.institution))?);
    TITLE.set(&say("paper-next-title"), &mut items)?;
    PROGRAMME.set(&plain(&facts.programme), &mut items)?;
    NAME.set(&plain(&facts.name), &mut items)?;
    let (tab, date) = match &facts.deadline {
        Some(deadline) => (say("paper-until"), plain(deadline)),
        None => (say("paper-deadline-open"), say("paper-next-no-deadline")),
    };
    items.extend(deadline_plate(DEADLINE, &tab, &date, 13.0)?);
    CODE_LABEL.set(&say("paper-next-code"), &mut items)?;
    let plates = code_plates(CODE, 2.4);
    items.extend(code_outlines(plates));
    items.extend(code_letters(plates, &facts.code, &[Stage(1, 23.0, 23.0)])?);
    items.extend(square::framed("next step: QR", &format!("GTC{}", facts.code), QR, MODULE)?);
    for (number, top) in [(1, 82.6), (2, 94.5), (3, 106.4)] {
        items.extend(step_plate(46.5, top, 6.8, number, &[Stage(1, 12.0, 12.0)])?);
        step(&say(&format!("paper-next-step-{number}")), top, &mut items)?;
    }
    let message = if facts.mailed { "paper-next-mail" } else { "paper-next-no-mail" };
    for (frame, id) in HELP.iter().zip([message, "paper-next-late", "paper-next-lost"]) {
        frame.set(&say(id), &mut items)?;
    }
    items.push(rule((8.0, 135.9), (97.0, 135.9), 0.2));
    let mut foot = FOOT;
    if let Some(hours) = &facts.hours {
        foot.set(&Prose::say(words, "paper-next-hours", &[("hours", hours.as_str().into())]), &mut items)?;
        foot = foot.lower(3.1);
    }
    let reference = [
        ("reference", facts.reference.as_str().into()),
        ("printed", facts.printed.as_str().into()),
        ("place", facts.place.as_str().into()),
    ];
    foot.set(&Prose::say(words, "paper-next-reference", &reference), &mut items)?;
    Ok(Document::of(vec![Page::a6(items)]))
}

/// A step beside its plate: centred on it, or level with its top when it needs three lines.
fn step(prose: &Prose, plate: f64, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let frame = Frame::new("next step: step", 55.4, plate - 1.9, 41.6, 10.6, STEP).down(Down::Middle).lead(1.18);
    let before = items.len();
    if frame.set(prose, items)?.lines > 2 {
        items.truncate(before);
        frame.lower(1.35).set(prose, items)?;
    }
    Ok(())
}
