//! A letter for a window envelope; its lower third is torn off where it is folded and taken to the kiosk. A4.

use super::face::Face;
use super::letter_coupon::{TEAR, coupon};
use super::list::{Dash, Ink, Item, MM_PER_POINT, Page};
use super::plates::{Area, outline, rule};
use super::prose::Prose;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle};
use crate::words::Words;

/// What it says; dates and hours are text already.
#[derive(Debug, Clone, Default)]
pub struct LetterFacts {
    /// The institution's address, on two lines.
    pub sender: String,
    /// Who receives it, line by line, six at most.
    pub address: Vec<String>,
    /// `Delémont, le lundi 23 novembre 2026`
    pub place_and_day: String,
    /// What to quote.
    pub reference: String,
    /// Who answers questions: `S. Rochat, secrétariat, 032 555 01 20`.
    pub contact: String,
    /// First and last name.
    pub name: String,
    /// The programme.
    pub programme: String,
    /// Until when the code works.
    pub deadline: String,
    /// Until when the access lasts, where that is known.
    pub access_until: Option<String>,
    /// Who signs.
    pub signatory: String,
    /// Twelve letters of an activation code.
    pub code: String,
    /// Opening hours and telephone.
    pub hours: Option<String>,
    /// Initials of who printed it.
    pub by: String,
}

const PLATE: Area = Area(20.0, 12.0, 170.0, 13.0);
const INSTITUTION: Frame =
    Frame::new("letter: institution", 24.0, 13.0, 100.0, 11.0, &[Stage(1, 15.0, 11.0), Stage(2, 10.5, 8.5)])
        .face(Face::Title)
        .down(Down::Middle)
        .lead(1.05);
const SENDER: Frame = Frame::new("letter: sender", 128.0, 13.4, 58.5, 10.2, &[Stage(2, 8.5, 7.0), Stage(3, 7.0, 6.0)])
    .across(Across::Right)
    .down(Down::Middle);
/// The window: five postal lines from here, six a little smaller.
const ADDRESS: (f64, f64, f64) = (118.0, 52.0, 73.0);
/// Address lines shrink no further.
const SMALLEST: f64 = 8.0;
const LINE: &[Stage] = &[Stage(1, 10.5, 8.0), Stage(2, 8.0, 6.5)];
const SUBJECT: Frame =
    Frame::new("letter: subject", 20.0, 99.0, 170.0, 8.0, &[Stage(1, 17.0, 12.0)]).face(Face::Title).down(Down::Middle);
const BODY: (f64, f64, f64) = (20.0, 111.5, 138.0);
/// Where the text must have ended.
const BOTTOM: f64 = 204.0;
/// Line pitch in ems, and the room between paragraphs.
const LEAD: f64 = 1.4;
const BETWEEN: f64 = 2.8;
const SIZES: [&[Stage]; 3] = [&[Stage(30, 11.0, 11.0)], &[Stage(30, 10.5, 10.5)], &[Stage(30, 10.0, 10.0)]];

/// Draws one letter a sheet.
///
/// # Errors
/// [`DoesNotFit`] when an address has more than six lines, or a name or the text is too long even at its smallest.
pub fn letters(words: &Words, style: &SheetStyle, letters: &[LetterFacts]) -> Result<Document, DoesNotFit> {
    let pages = letters.iter().map(|facts| letter(words, style, facts).map(Page::a4));
    Ok(Document::of(pages.collect::<Result<_, _>>()?))
}

fn letter(words: &Words, style: &SheetStyle, facts: &LetterFacts) -> Result<Vec<Item>, DoesNotFit> {
    let plain = |text: &str| Prose::plain(words, text);
    let mut items: Vec<Item> = style.mark(words, (105.0, 155.0), 150.0).into_iter().collect();
    items.push(outline(PLATE, 0.5, 0.55, Ink::Black));
    items.push(outline(Area(20.9, 12.9, 168.2, 11.2), 0.2, 0.3, Ink::Black));
    INSTITUTION.set(&plain(&style.institution), &mut items)?;
    SENDER.set(&plain(&facts.sender), &mut items)?;
    address(words, &facts.address, &mut items)?;
    let reference = Prose::say(words, "paper-letter-reference", &[("reference", facts.reference.as_str().into())]);
    for (y, prose) in [(52.0, plain(&facts.place_and_day)), (56.81, reference), (61.63, plain(&facts.contact))] {
        Frame::new("letter: line", 20.0, y, 70.0, 5.0, LINE).lead(1.0).down(Down::Middle).set(&prose, &mut items)?;
    }
    SUBJECT.set(&Prose::say(words, "paper-letter-subject", &[]), &mut items)?;
    body(words, facts, &mut items)?;
    // Where it is folded for an envelope of a third and of a half.
    items.push(rule((5.0, 105.0), (9.0, 105.0), 0.2));
    items.push(rule((5.0, 148.5), (7.5, 148.5), 0.2));
    let tear = |from: f64, to: f64| Item::Line {
        from: (from, TEAR),
        to: (to, TEAR),
        width: 0.3,
        ink: Ink::Black,
        dash: Dash::Dashes(1.2, 1.2),
    };
    items.extend([tear(5.0, 81.0), tear(129.0, 205.0)]);
    Frame::new("letter: tear", 82.0, TEAR - 1.6, 46.0, 3.2, &[Stage(1, 7.5, 6.0)])
        .face(Face::Bold)
        .across(Across::Centre)
        .down(Down::Middle)
        .set(&Prose::say(words, "paper-letter-tear", &[]), &mut items)?;
    items.extend(coupon(words, style, facts)?.into_iter().map(|item| item.moved(0.0, TEAR)));
    Ok(items)
}

/// All lines in one size: a postal machine reads them as one block. A line too long for it is parted in two.
fn address(words: &Words, lines: &[String], items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    const ANY: &[Stage] = &[Stage(1, 10.5, 7.0)];
    let (x, y, w) = ADDRESS;
    let too_long = || DoesNotFit { frame: "letter: address", text: lines.join(", ") };
    let line = Frame::new("letter: address", x, y, w, 4.0, ANY);
    let wide = |text: &str, points: f64| line.wants(&Prose::plain(words, text), points) > w;
    let parted: Vec<&str> =
        lines.iter().flat_map(|text| if wide(text, SMALLEST) { halves(text) } else { vec![text.as_str()] }).collect();
    let (count, from) = match parted.len() {
        0..=5 => (5.0, 10.5),
        6 => (6.0, 9.5),
        _ => return Err(too_long()),
    };
    let quarters = (0u32..).map(|step| from - 0.25 * f64::from(step)).take_while(|points| *points >= SMALLEST);
    let points = quarters.into_iter().find(|points| !parted.iter().any(|text| wide(text, *points)));
    let frame = Frame::new("letter: address", x, y, w, 24.0 / count, ANY).down(Down::Middle);
    let frame = frame.sized(points.ok_or_else(too_long)?);
    for (place, text) in (0u32..).zip(parted) {
        frame.lower(f64::from(place) * 24.0 / count).set(&Prose::plain(words, text), items)?;
    }
    Ok(())
}

/// A text in two at the space nearest its middle.
fn halves(text: &str) -> Vec<&str> {
    let middle = text.len() / 2;
    let spaces = text.match_indices(' ').map(|(place, _)| place);
    match spaces.min_by_key(|place| place.abs_diff(middle)).and_then(|place| text.split_at_checked(place)) {
        Some((first, second)) => vec![first, second.trim_start()],
        None => vec![text],
    }
}

/// The text, at the first size whose last line stands above the coupon.
fn body(words: &Words, facts: &LetterFacts, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let (x, top, w) = BODY;
    for stages in SIZES {
        let (mut y, mut set) = (top, vec![]);
        for prose in paragraphs(words, facts) {
            let frame = Frame::new("letter: text", x, y, w, BOTTOM - top, stages).lead(LEAD).ragged();
            let said = frame.set(&prose, &mut set)?;
            let lines = u32::try_from(said.lines).map_or(1.0, f64::from);
            y += lines * said.points * MM_PER_POINT * LEAD + BETWEEN;
        }
        if y - BETWEEN <= BOTTOM {
            items.extend(set);
            return Ok(());
        }
    }
    Err(DoesNotFit { frame: "letter: text", text: facts.programme.clone() })
}

fn paragraphs(words: &Words, facts: &LetterFacts) -> Vec<Prose> {
    let say = |id: &str| Prose::say(words, id, &[]);
    let with = |id: &str, name: &str, fact: &str| Prose::say(words, id, &[(name, fact.into())]);
    let enrolled = [("programme", facts.programme.as_str().into()), ("deadline", facts.deadline.as_str().into())];
    let mut paragraphs = vec![
        with("paper-letter-hello", "name", &facts.name),
        Prose::say(words, "paper-letter-enrolled", &enrolled),
        say("paper-letter-late"),
    ];
    paragraphs.extend(facts.access_until.as_deref().map(|day| with("paper-letter-access", "day", day)));
    paragraphs.push(say("paper-letter-stranger"));
    paragraphs.push(with("paper-letter-regards", "signatory", &facts.signatory));
    paragraphs
}
