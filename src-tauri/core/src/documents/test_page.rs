//! The printer's test page: a rule to lay a ruler on, a square to hold before the reader, and a frame near the edge.

use super::face::Face;
use super::list::{Item, Page};
use super::plates::{Area, code_letters, code_outlines, code_plates, outline, rule, title_plate};
use super::prose::Prose;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle, list::Ink, square};
use crate::words::Words;

/// What it says.
#[derive(Debug, Clone, Default)]
pub struct TestFacts {
    /// Day and hour.
    pub at: String,
    /// The printer's name; may be empty.
    pub printer: String,
    /// The square's code in its three groups.
    pub code: [String; 3],
    /// The square's text.
    pub payload: String,
}

const PLATE: Area = Area(20.0, 16.0, 170.0, 12.0);
const TAB: &[Stage] = &[Stage(1, 11.0, 8.0)];
const BODY: &[Stage] = &[Stage(1, 11.5, 8.5), Stage(2, 8.5, 7.0)];
const TITLE: Frame =
    Frame::new("test: title", 20.0, 34.0, 170.0, 13.0, &[Stage(1, 32.0, 20.0)]).face(Face::Title).down(Down::Middle);
const MADE: Frame =
    Frame::new("test: made", 20.0, 48.0, 170.0, 9.0, &[Stage(1, 11.0, 8.0), Stage(2, 9.0, 6.5)]).lead(1.25);
const HEAD: &[Stage] = &[Stage(1, 14.0, 11.0)];
const TEXT: &[Stage] = &[Stage(3, 11.5, 9.5), Stage(4, 9.5, 8.5)];
const MODULE: f64 = 1.2;
/// Where the check rule begins, and how long it is.
const RULE: (f64, f64) = (20.0, 50.0);
const RULE_Y: f64 = 96.0;
const SQUARE: (f64, f64, f64) = (20.0, 138.0, 35.8);

/// Draws the page.
///
/// # Errors
/// [`DoesNotFit`] when the institution's or the printer's name is too long even at its smallest.
pub fn test_page(words: &Words, style: &SheetStyle, facts: &TestFacts) -> Result<Document, DoesNotFit> {
    let say = |id: &str| Prose::say(words, id, &[]);
    let mut items: Vec<Item> = style.mark(words, (105.0, 74.0), 150.0).into_iter().collect();
    items.push(outline(Area(6.0, 6.0, 198.0, 285.0), 0.25, 0.0, Ink::Black));
    let institution = Prose::plain(words, &style.institution);
    items.extend(title_plate(PLATE, &say("first-test-plate"), (TAB, BODY), &institution)?);
    TITLE.set(&say("first-test-title"), &mut items)?;
    let made = [("at", facts.at.as_str().into()), ("printer", facts.printer.as_str().into())];
    let id = if facts.printer.is_empty() { "first-test-made" } else { "first-test-made-on" };
    MADE.set(&Prose::say(words, id, &made), &mut items)?;
    section(words, 64.0, ("first-test-rule", "first-test-rule-how"), &mut items)?;
    check_rule(&mut items)?;
    section(words, 114.0, ("first-test-square", "first-test-square-how"), &mut items)?;
    square(facts, &mut items)?;
    section(words, 198.0, ("first-test-frame", "first-test-frame-how"), &mut items)?;
    items.extend(greys());
    Ok(Document::of(vec![Page::a4(items)]))
}

fn section(words: &Words, y: f64, (head, text): (&str, &str), items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    items.push(rule((20.0, y), (190.0, y), 0.3));
    Frame::new("test: section", 20.0, y + 2.0, 170.0, 7.0, HEAD)
        .face(Face::Title)
        .down(Down::Middle)
        .set(&Prose::say(words, head, &[]), items)?;
    Frame::new("test: how", 20.0, y + 10.0, 170.0, 14.0, TEXT).lead(1.3).set(&Prose::say(words, text, &[]), items)?;
    Ok(())
}

/// Fifty millimetres with a tick at each ten, and their figures.
fn check_rule(items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let (from, length) = RULE;
    items.push(rule((from, RULE_Y), (from + length, RULE_Y), 0.3));
    for tick in 0..=50_u32 {
        let x = from + f64::from(tick);
        let rise = if tick % 10 == 0 { 6.0 } else { 2.5 };
        items.push(rule((x, RULE_Y - rise), (x, RULE_Y), 0.2));
        if tick % 10 == 0 {
            Frame::new("test: figure", x - 4.0, RULE_Y + 1.0, 8.0, 4.0, &[Stage(1, 8.0, 7.0)])
                .across(Across::Centre)
                .set(&Prose::letters_of(&tick.to_string().chars().collect::<Vec<_>>()), items)?;
        }
    }
    Ok(())
}

fn square(facts: &TestFacts, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    items.extend(square::framed("test: QR", &facts.payload, SQUARE, MODULE)?);
    let plates = code_plates(Area(66.0, SQUARE.1 + 12.0, 97.0, 12.0), 2.4);
    items.extend(code_outlines(plates));
    items.extend(code_letters(plates, &facts.code.concat(), &[Stage(1, 23.0, 23.0)])?);
    Ok(())
}

/// Lines from a hair to a bar: what a weak toner loses first.
fn greys() -> impl Iterator<Item = Item> {
    let widths = [0.1, 0.2, 0.35, 0.5, 1.0, 2.0];
    (0..).zip(widths).map(|(at, width)| {
        let x = 20.0 + 30.0 * f64::from(at);
        rule((x, 230.0), (x + 20.0, 230.0), width)
    })
}
