//! No two inks overlap, none leaves the safe area, none enters a quiet zone: measured on the display list.

use guichet_core::documents::SAFE;
use guichet_core::documents::list::{Ink, Item, MM_PER_POINT, Page, Run, Step};
use guichet_core::words::LANGUAGES;

use crate::facts::papers;

#[derive(Debug, Clone, Copy)]
struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn around(points: impl Iterator<Item = (f64, f64)>) -> Option<Self> {
        points.map(|(x, y)| Self { left: x, top: y, right: x, bottom: y }).reduce(|a, b| Self {
            left: a.left.min(b.left),
            top: a.top.min(b.top),
            right: a.right.max(b.right),
            bottom: a.bottom.max(b.bottom),
        })
    }

    fn grown(self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    fn meets(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn is_within(self, other: Self) -> bool {
        self.left >= other.left && self.top >= other.top && self.right <= other.right && self.bottom <= other.bottom
    }
}

fn ends(steps: &[Step]) -> impl Iterator<Item = (f64, f64)> + '_ {
    steps.iter().filter_map(|step| match *step {
        Step::Move(x, y) | Step::Line(x, y) | Step::Curve(_, _, _, _, x, y) => Some((x, y)),
        Step::Close => None,
    })
}

/// The ink of a run, glyph by glyph.
fn letters(run: &Run) -> Option<Area> {
    let scale = run.points * MM_PER_POINT / 1000.0;
    let mut x = run.x;
    let mut points = vec![];
    for letter in run.text.chars() {
        points.extend(ends(&run.face.outline(letter)).map(|(dx, dy)| (x + dx * scale, run.y - dy * scale)));
        x += run.face.advance(letter) * scale + run.tracking;
    }
    Area::around(points.into_iter())
}

fn area(item: &Item) -> Option<Area> {
    match item {
        Item::Text(run) => letters(run),
        Item::Shape { steps, line, .. } => {
            Area::around(ends(steps)).map(|area| area.grown(line.map_or(0.0, |(width, _)| width / 2.0)))
        }
        Item::Line { from, to, width, .. } => {
            let area = Area::around([*from, *to].into_iter())?;
            let across = if (from.1 - to.1).abs() < 1e-9 { (0.0, width / 2.0) } else { (width / 2.0, 0.0) };
            Some(Area {
                left: area.left - across.0,
                right: area.right + across.0,
                top: area.top - across.1,
                bottom: area.bottom + across.1,
            })
        }
        Item::Modules { x, y, module, grid } => {
            let side = f64::from(grid.side()) * module;
            Some(Area { left: *x, top: *y, right: x + side, bottom: y + side })
        }
        Item::Image { x, y, w, h, .. } | Item::Clip { frame: (x, y, w, h), .. } => {
            Some(Area { left: *x, top: *y, right: x + w, bottom: y + h })
        }
        Item::Stamp { .. } => None,
    }
}

/// A pale word may lie under others: that is what it is for.
fn is_pale(item: &Item) -> bool {
    matches!(item, Item::Text(run) if run.ink == Ink::Pale)
}

/// A page's marks, each with its ink measured once.
struct Inks {
    page: Page,
    areas: Vec<Option<Area>>,
}

impl Inks {
    fn of(page: Page) -> Self {
        let areas = page.items.iter().map(area).collect();
        Self { page, areas }
    }

    fn all(&self) -> impl Iterator<Item = (&Item, Area)> {
        self.page.items.iter().zip(&self.areas).filter_map(|(item, area)| area.map(|area| (item, area)))
    }

    fn texts(&self) -> impl Iterator<Item = (&Run, Area)> {
        self.all().filter(|(item, _)| !is_pale(item)).filter_map(|(item, area)| match item {
            Item::Text(run) => Some((run, area)),
            _ => None,
        })
    }
}

fn every_page(check: impl Fn(&str, &Inks)) {
    for language in LANGUAGES {
        for (name, paper) in papers(language).unwrap() {
            for number in 0..paper.pages() {
                check(&format!("{name}, page {number}"), &Inks::of(paper.page(number).unwrap()));
            }
        }
    }
}

#[test]
fn all_ink_stays_where_every_printer_reaches() {
    every_page(|name, inks| {
        let safe = Area { left: SAFE, top: SAFE, right: inks.page.w - SAFE, bottom: inks.page.h - SAFE };
        for (item, area) in inks.all() {
            assert!(area.is_within(safe.grown(1e-6)), "{name}: {item:?}");
        }
    });
}

#[test]
fn no_two_texts_touch_however_long_they_are() {
    every_page(|name, inks| {
        let texts: Vec<(&Run, Area)> = inks.texts().collect();
        for (place, (run, ink)) in texts.iter().enumerate() {
            for (other, next) in &texts[place + 1..] {
                // Two runs of one line meet at a letter's edge.
                let same_line = (run.y - other.y).abs() < 1e-9;
                let meets = ink.grown(if same_line { -0.15 } else { 0.0 }).meets(*next);
                assert!(!meets, "{name}: “{}” at {ink:?} and “{}” at {next:?}", run.text, other.text);
            }
        }
    });
}

#[test]
fn no_text_meets_a_line_or_the_edge_of_a_plate() {
    every_page(|name, inks| {
        for (item, edge) in inks.all() {
            let inner = match item {
                Item::Line { .. } => None,
                Item::Shape { fill: None, line: Some((width, _)), .. } => Some(edge.grown(-width)),
                _ => continue,
            };
            for (run, ink) in inks.texts() {
                let inside = inner.is_some_and(|inner| ink.is_within(inner));
                assert!(inside || !ink.meets(edge), "{name}: “{}” at {ink:?} on {edge:?}", run.text);
            }
        }
    });
}

#[test]
fn nothing_enters_a_quiet_zone() {
    every_page(|name, inks| {
        for (item, square) in inks.all() {
            let Item::Modules { module, grid, .. } = item else { continue };
            // Noise has no finder patterns and needs no quiet.
            if grid.side() == 30 {
                continue;
            }
            let quiet = square.grown(4.0 * module - 1e-6);
            for (other, ink) in inks.all().filter(|(other, _)| !std::ptr::eq(*other, item)) {
                let around = matches!(other, Item::Shape { fill: None, line: Some((width, _)), .. }
                    if quiet.is_within(ink.grown(-width + 1e-6)));
                assert!(around || !ink.meets(quiet), "{name}: {other:?}");
            }
        }
    });
}
