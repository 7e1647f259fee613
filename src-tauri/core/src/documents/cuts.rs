//! Where paper is cut and folded: dashed lines, scissors, dots, ticks, and the words of rehearsal and specimen.

use super::Document;
use super::face::Face;
use super::list::{Dash, Ink, Item, MM_PER_POINT, Page, Run, Step};
use super::plates::rule;
use super::type_setting::DoesNotFit;
use crate::words::Words;

/// No printer inks the outer 4.3 mm: nothing of ours stands within this of a sheet's edge.
pub const SAFE: f64 = 5.0;

/// A dashed line to cut along.
pub(super) fn cut(from: (f64, f64), to: (f64, f64)) -> Item {
    Item::Line { from, to, width: 0.2, ink: Ink::Cut, dash: Dash::Dashes(2.0, 2.0) }
}

/// Two pieces an A4 sheet, one above the other, with the line between them.
pub(super) fn two_a_sheet<T>(
    pieces: &[T],
    draw: impl Fn(&T) -> Result<Vec<Item>, DoesNotFit>,
) -> Result<Document, DoesNotFit> {
    const HALF: f64 = 148.5;
    let pages = pieces.chunks(2).map(|two| {
        let mut items = vec![cut((SAFE, HALF), (210.0 - SAFE, HALF))];
        for (piece, y) in two.iter().zip([0.0, HALF]) {
            items.extend(draw(piece)?.into_iter().map(|item| item.moved(0.0, y)));
        }
        Ok(Page::a4(items))
    });
    Ok(Document::of(pages.collect::<Result<_, DoesNotFit>>()?))
}

/// Cut lines of an A4 sheet in two columns, with scissors on the first of each direction.
pub(super) fn cuts_in_two_columns(rows: &[f64]) -> Vec<Item> {
    let mut items = vec![cut((105.0, SAFE), (105.0, 297.0 - SAFE))];
    items.extend(rows.iter().map(|y| cut((SAFE, *y), (210.0 - SAFE, *y))));
    if let Some(first) = rows.first() {
        items.extend(scissors(9.0, *first, false));
    }
    items.extend(scissors(105.0, 9.0, true));
    items
}

/// A pair of scissors 3 mm long, as paths: no face of ours has the sign.
fn scissors(x: f64, y: f64, upright: bool) -> Vec<Item> {
    let at = |dx: f64, dy: f64| if upright { (x - dy, y + dx) } else { (x + dx, y + dy) };
    let line = Some((0.22, Ink::Black));
    let eye = |dy: f64| {
        let (cx, cy) = at(-1.35, dy);
        Item::Shape { steps: circle(cx, cy, 0.6), fill: Some(Ink::White), line }
    };
    let blade = |from: (f64, f64), to: (f64, f64)| [Step::Move(from.0, from.1), Step::Line(to.0, to.1)];
    let blades = [blade(at(-0.85, -0.42), at(1.9, 0.75)), blade(at(-0.85, 0.42), at(1.9, -0.75))];
    vec![eye(-0.75), eye(0.75), Item::Shape { steps: blades.concat(), fill: None, line }]
}

fn circle(x: f64, y: f64, r: f64) -> Vec<Step> {
    super::plates::rounded(super::plates::Area(x - r, y - r, 2.0 * r, 2.0 * r), r)
}

/// Round dots to fold along, interrupted by a label of `label` millimetres in the middle.
pub(super) fn fold(left: f64, right: f64, y: f64, label: f64) -> [Item; 2] {
    let middle = f64::midpoint(left, right);
    let dots = |from: f64, to: f64| Item::Line {
        from: (from, y),
        to: (to, y),
        width: 0.3,
        ink: Ink::Black,
        dash: Dash::Dots(1.2),
    };
    [dots(left + 0.15, middle - label / 2.0), dots(middle + label / 2.0, right - 0.15)]
}

/// Two ticks that say where a flap's edge lies when folded.
pub(super) fn ticks(y: f64) -> [Item; 2] {
    [rule((5.0, y), (8.0, y), 0.25), rule((97.0, y), (100.0, y), 0.25)]
}

/// A pale word under a piece, as wide as asked: `ESSAI` on all a rehearsal prints, `SPÉCIMEN` on what is only shown.
///
/// Pale, because it may then lie under other text, and a mark in a corner can be cut off.
pub(super) fn mark(words: &Words, id: &str, (x, y): (f64, f64), width: f64) -> Item {
    const TRACKING: f64 = 0.08;
    let text = words.say(id);
    let ems: f64 = text.chars().map(|letter| Face::Bold.advance(letter) / 1000.0 + TRACKING).sum();
    let em = width / (ems - TRACKING);
    Item::Text(Run {
        face: Face::Bold,
        points: em / MM_PER_POINT,
        x: x - width / 2.0,
        y: y + Face::Bold.capital() * em / 2.0,
        tracking: TRACKING * em,
        ink: Ink::Pale,
        text,
    })
}
