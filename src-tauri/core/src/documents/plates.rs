//! What every paper is built of: the plate with its black tab, code plates, numbered steps, corner brackets.

use super::face::Face;
use super::list::{Ink, Item, Step};
use super::prose::Prose;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};

/// A rectangle: left, top, width, height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area(pub f64, pub f64, pub f64, pub f64);

/// How far a circle's handles stand from its quarter points.
const ROUND: f64 = 0.552_284_75;

/// A rectangle's outline with all corners rounded.
pub(super) fn rounded(Area(x, y, w, h): Area, r: f64) -> Vec<Step> {
    let k = r * (1.0 - ROUND);
    let (right, bottom) = (x + w, y + h);
    vec![
        Step::Move(x + r, y),
        Step::Line(right - r, y),
        Step::Curve(right - k, y, right, y + k, right, y + r),
        Step::Line(right, bottom - r),
        Step::Curve(right, bottom - k, right - k, bottom, right - r, bottom),
        Step::Line(x + r, bottom),
        Step::Curve(x + k, bottom, x, bottom - k, x, bottom - r),
        Step::Line(x, y + r),
        Step::Curve(x, y + k, x + k, y, x + r, y),
        Step::Close,
    ]
}

/// The outline of a tab: rounded at the left, straight where the plate goes on.
fn tab(Area(x, y, w, h): Area, r: f64) -> Vec<Step> {
    let k = r * (1.0 - ROUND);
    let (right, bottom) = (x + w, y + h);
    vec![
        Step::Move(x + r, y),
        Step::Line(right, y),
        Step::Line(right, bottom),
        Step::Line(x + r, bottom),
        Step::Curve(x + k, bottom, x, bottom - k, x, bottom - r),
        Step::Line(x, y + r),
        Step::Curve(x, y + k, x + k, y, x + r, y),
        Step::Close,
    ]
}

/// An outline drawn inside its area.
pub(super) fn outline(Area(x, y, w, h): Area, width: f64, radius: f64, ink: Ink) -> Item {
    let inner = Area(x + width / 2.0, y + width / 2.0, w - width, h - width);
    Item::Shape { steps: rounded(inner, radius), fill: None, line: Some((width, ink)) }
}

fn keyline(Area(x, y, w, h): Area, width: f64, ink: Ink) -> Item {
    Item::Shape { steps: rounded(Area(x, y, w, h), 0.3), fill: None, line: Some((width, ink)) }
}

/// A straight black line.
pub(super) fn rule(from: (f64, f64), to: (f64, f64), width: f64) -> Item {
    Item::Line { from, to, width, ink: Ink::Black, dash: super::list::Dash::Whole }
}

/// The plate: an outline with a black tab; of two keylines when it says whose paper it is.
pub(super) fn plate(area: Area, tab_width: f64, body_keyline: bool) -> Vec<Item> {
    let Area(x, y, w, h) = area;
    let mut items = vec![
        outline(area, 0.5, 0.55, Ink::Black),
        Item::Shape { steps: tab(Area(x, y, tab_width, h), 0.8), fill: Some(Ink::Black), line: None },
        keyline(Area(x + 0.9, y + 0.9, tab_width - 1.5, h - 1.8), 0.25, Ink::White),
    ];
    if body_keyline {
        items.push(keyline(Area(x + tab_width + 0.6, y + 0.9, w - tab_width - 1.5, h - 1.8), 0.2, Ink::Black));
    }
    items
}

/// What a tab's word is set in: one line, tracked, white.
pub(super) const fn tab_frame(area: Area, width: f64, stages: &'static [Stage]) -> Frame {
    let Area(x, y, _, h) = area;
    Frame::new("tab", x + 2.4, y + 1.0, width - 4.8, h - 2.0, stages)
        .face(Face::Bold)
        .across(Across::Centre)
        .down(Down::Middle)
        .tracking(0.06)
        .lead(1.1)
        .ink(Ink::White)
}

/// What the plate's body is set in, right of the tab.
pub(super) const fn body_frame(area: Area, tab: f64, stages: &'static [Stage]) -> Frame {
    let Area(x, y, w, h) = area;
    Frame::new("plate", x + tab + 2.6, y + 1.0, w - tab - 5.2, h - 2.0, stages)
        .face(Face::Bold)
        .down(Down::Middle)
        .lead(1.05)
}

/// A plate whose tab is as wide as its word; gives the tab's width.
pub(super) fn title_plate(
    area: Area,
    word: &Prose,
    (tab_stages, body_stages): (&'static [Stage], &'static [Stage]),
    body: &Prose,
) -> Result<Vec<Item>, DoesNotFit> {
    let points = tab_stages.first().map_or(9.0, |stage| stage.1);
    let wants = tab_frame(area, 20.0, tab_stages).wants(word, points);
    let width = (wants + 6.4).min(area.2 * 0.55);
    let mut items = plate(area, width, true);
    tab_frame(area, width, tab_stages).set(word, &mut items)?;
    body_frame(area, width, body_stages).set(body, &mut items)?;
    Ok(items)
}

/// Until when: one plate of the same form without the keyline.
pub(super) fn deadline_plate(area: Area, word: &Prose, date: &Prose, from: f64) -> Result<Vec<Item>, DoesNotFit> {
    const TAB: &[Stage] = &[Stage(1, 9.5, 8.0), Stage(2, 8.0, 7.0)];
    const WIDE: &[Stage] = &[Stage(1, 13.0, 10.0), Stage(2, 10.0, 8.0)];
    const NARROW: &[Stage] = &[Stage(1, 12.5, 10.0), Stage(2, 9.5, 8.0)];
    let roomy = tab_frame(area, 21.0, TAB).wants(word, 8.0) > 16.2;
    let width = if roomy { 24.0 } else { 21.0 };
    let mut items = plate(area, width, false);
    tab_frame(area, width, TAB).set(word, &mut items)?;
    body_frame(area, width, if from > 12.6 { WIDE } else { NARROW }).set(date, &mut items)?;
    Ok(items)
}

/// Three plates of four letters, seen as on the pad.
pub(super) fn code_plates(Area(x, y, w, h): Area, gap: f64) -> [Area; 3] {
    let plate = (w - 2.0 * gap) / 3.0;
    [0.0, 1.0, 2.0].map(|place| Area(x + place * (plate + gap), y, plate, h))
}

/// The groups of a code inside its plates.
pub(super) fn code_letters(plates: [Area; 3], code: &str, stages: &'static [Stage]) -> Result<Vec<Item>, DoesNotFit> {
    let letters: Vec<char> = code.chars().collect();
    let mut items = vec![];
    for (Area(x, y, w, h), group) in plates.into_iter().zip(letters.chunks(4)) {
        let frame = Frame::new("code", x + 1.0, y + 0.6, w - 2.0, h - 1.2, stages)
            .face(Face::Code)
            .across(Across::Centre)
            .down(Down::Middle)
            .tracking(0.05);
        frame.set(&Prose::letters_of(group), &mut items)?;
    }
    Ok(items)
}

/// The outlines of code plates.
pub(super) fn code_outlines(plates: [Area; 3]) -> impl Iterator<Item = Item> {
    plates.into_iter().map(|plate| outline(plate, 0.5, 0.55, Ink::Black))
}

/// A white number on a black square.
pub(super) fn step_plate(
    x: f64,
    y: f64,
    side: f64,
    number: u32,
    stages: &'static [Stage],
) -> Result<Vec<Item>, DoesNotFit> {
    let square = Area(x, y, side, side);
    let inner = Area(x + 0.7, y + 0.7, side - 1.4, side - 1.4);
    let mut items = vec![
        Item::Shape { steps: rounded(square, 0.7), fill: Some(Ink::Black), line: None },
        Item::Shape { steps: rounded(inner, 0.25), fill: None, line: Some((0.3, Ink::White)) },
    ];
    Frame::new("step", x, y, side, side, stages)
        .face(Face::Title)
        .across(Across::Centre)
        .down(Down::Middle)
        .ink(Ink::White)
        .set(&Prose::letters_of(&number.to_string().chars().collect::<Vec<_>>()), &mut items)?;
    Ok(items)
}

/// “Scan here”: four corners outside the quiet zone of a square.
pub(super) fn brackets(x: f64, y: f64, side: f64) -> Item {
    let (near, far, arm) = (0.25, side - 0.25, 4.2);
    let corner = |ax: f64, ay: f64, bx: f64, by: f64, cx: f64, cy: f64| {
        [Step::Move(x + ax, y + ay), Step::Line(x + bx, y + by), Step::Line(x + cx, y + cy)]
    };
    let steps = [
        corner(near, arm, near, near, arm, near),
        corner(side - arm, near, far, near, far, arm),
        corner(far, side - arm, far, far, side - arm, far),
        corner(arm, far, near, far, near, side - arm),
    ];
    Item::Shape { steps: steps.concat(), fill: None, line: Some((0.5, Ink::Black)) }
}
