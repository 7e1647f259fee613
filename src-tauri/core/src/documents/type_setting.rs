//! Sets text into boxes: measured by advance widths, shrunk, wrapped and balanced, never cut.
//!
//! No kerning and no font features: the PDF writer applies neither, so screen and paper break alike.

use super::face::Face;
use super::lines::{Chunk, balanced, chunks, greedy};
use super::list::{Ink, Item, MM_PER_POINT, Run};
use super::prose::{Letter, Prose};

/// A text that is too long for its box at its smallest size.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” does not fit the box “{frame}”")]
pub struct DoesNotFit {
    /// The box.
    pub frame: &'static str,
    /// The text.
    pub text: String,
}

/// So many lines at most, from one size in points down to another by quarters.
#[derive(Debug, Clone, Copy)]
pub struct Stage(pub u32, pub f64, pub f64);

/// Where lines stand between left and right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Across {
    /// At the left edge.
    Left,
    /// In the middle.
    Centre,
    /// At the right edge.
    Right,
}

/// Where lines stand between top and bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Down {
    /// Below the top edge.
    Top,
    /// Capitals centred.
    Middle,
    /// Above the bottom edge.
    Bottom,
}

/// A box for text.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    name: &'static str,
    x: f64,
    y: f64,
    w: f64,
    h: f64,
    faces: (Face, Face),
    stages: &'static [Stage],
    across: Across,
    down: Down,
    lead: f64,
    tracking: f64,
    ink: Ink,
    is_balanced: bool,
    at: Option<f64>,
}

/// What became of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Set {
    /// Its size in points.
    pub points: f64,
    /// Its lines.
    pub lines: usize,
    /// Its widest line in millimetres.
    pub width: f64,
}

/// How far below a box's top the first baseline stands, in ems.
const TOP: f64 = 0.7676;
/// How far above a box's bottom the last baseline stands, in ems.
const BOTTOM: f64 = 0.18;

impl Frame {
    /// A box at a place, set in Atkinson Next from the top left.
    pub const fn new(name: &'static str, x: f64, y: f64, w: f64, h: f64, stages: &'static [Stage]) -> Self {
        Self {
            name,
            x,
            y,
            w,
            h,
            faces: (Face::Text, Face::Bold),
            stages,
            across: Across::Left,
            down: Down::Top,
            lead: 1.2,
            tracking: 0.0,
            ink: Ink::Black,
            is_balanced: true,
            at: None,
        }
    }

    /// In one face only.
    #[must_use]
    pub const fn face(mut self, face: Face) -> Self {
        self.faces = (face, face);
        self
    }

    /// Aligned so across.
    #[must_use]
    pub const fn across(mut self, across: Across) -> Self {
        self.across = across;
        self
    }

    /// Aligned so down.
    #[must_use]
    pub const fn down(mut self, down: Down) -> Self {
        self.down = down;
        self
    }

    /// Line pitch in ems.
    #[must_use]
    pub const fn lead(mut self, ems: f64) -> Self {
        self.lead = ems;
        self
    }

    /// Added after each letter, in ems.
    #[must_use]
    pub const fn tracking(mut self, ems: f64) -> Self {
        self.tracking = ems;
        self
    }

    /// In this ink.
    #[must_use]
    pub const fn ink(mut self, ink: Ink) -> Self {
        self.ink = ink;
        self
    }

    /// With lines as long as they get: running text is not balanced.
    #[must_use]
    pub const fn ragged(mut self) -> Self {
        self.is_balanced = false;
        self
    }

    /// In one line of one size, measured beforehand.
    #[must_use]
    pub const fn sized(mut self, points: f64) -> Self {
        self.at = Some(points);
        self
    }

    /// The same box, lower by so much.
    #[must_use]
    pub const fn lower(mut self, by: f64) -> Self {
        self.y += by;
        self
    }

    /// Line pitch in ems.
    pub const fn pitch(&self) -> f64 {
        self.lead
    }

    /// The width a text wants on one line, in millimetres.
    pub fn wants(&self, prose: &Prose, points: f64) -> f64 {
        let em = points * MM_PER_POINT;
        let letters = self.faced(prose.letters());
        (letters.iter().map(|(letter, face)| face.advance(*letter) / 1000.0 + self.tracking).sum::<f64>()
            - self.tracking)
            * em
    }

    /// Sets `prose` and adds its runs to `items`.
    ///
    /// # Errors
    /// [`DoesNotFit`] when it is too long even at its smallest.
    pub fn set(&self, prose: &Prose, items: &mut Vec<Item>) -> Result<Set, DoesNotFit> {
        let letters = self.faced(prose.letters());
        // A name is parted at its hyphens only when no size keeps them together.
        let fitting =
            [false, true].into_iter().find_map(|hyphens| self.fitting(&chunks(&letters, self.tracking, hyphens)));
        let (points, lines) = fitting.ok_or_else(|| DoesNotFit { frame: self.name, text: prose.text() })?;
        Ok(self.put(&letters, &lines, points, items))
    }

    /// The first size and lines that fit, in the order the box's rule tries them.
    fn fitting(&self, chunks: &[Chunk]) -> Option<(f64, Vec<Vec<Chunk>>)> {
        let sized = self.at.map(|points| [Stage(1, points, points)]);
        for Stage(most, from, to) in sized.as_ref().map_or(self.stages, |stages| stages.as_slice()) {
            let most = usize::try_from(*most).unwrap_or(1);
            let mut points = *from;
            while points >= *to - 1e-9 {
                let em = points * MM_PER_POINT;
                let measure = self.w / em;
                if let Some(lines) = greedy(chunks, measure).filter(|lines| lines.len() <= most) {
                    let lines = if self.is_balanced { balanced(chunks, lines, measure, 0.5 / em) } else { lines };
                    return Some((points, lines));
                }
                points -= 0.25;
            }
        }
        None
    }

    fn faced(&self, letters: &[Letter]) -> Vec<(char, Face)> {
        let face = |(letter, bold): &Letter| {
            let face = if *bold { self.faces.1 } else { self.faces.0 };
            (*letter, if *letter == '\n' { face } else { face.with(*letter) })
        };
        letters.iter().map(face).collect()
    }

    fn put(&self, letters: &[(char, Face)], lines: &[Vec<Chunk>], points: f64, items: &mut Vec<Item>) -> Set {
        let em = points * MM_PER_POINT;
        let capital = self.faces.0.capital() * em;
        let below = (1..lines.len()).map(|_| self.lead * em).sum::<f64>();
        let mut y = match self.down {
            Down::Top => self.y + TOP * em,
            Down::Middle => self.y + (self.h - capital - below) / 2.0 + capital,
            Down::Bottom => self.y + self.h - BOTTOM * em - below,
        };
        let mut widest = 0.0f64;
        for line in lines {
            let width = (super::lines::width(line) - self.tracking) * em;
            widest = widest.max(width);
            let mut x = match self.across {
                Across::Left => self.x,
                Across::Centre => self.x + (self.w - width) / 2.0,
                Across::Right => self.x + self.w - width,
            };
            let range = line.first().map_or(0, |chunk| chunk.from)..line.last().map_or(0, |chunk| chunk.to);
            for run in letters.get(range).unwrap_or_default().chunk_by(|a, b| a.1 == b.1) {
                let Some((_, face)) = run.first() else { continue };
                let text: String = run.iter().map(|(letter, _)| *letter).collect();
                let advance: f64 =
                    run.iter().map(|(letter, face)| face.advance(*letter) / 1000.0 + self.tracking).sum();
                items.push(Item::Text(Run {
                    face: *face,
                    points,
                    x,
                    y,
                    tracking: self.tracking * em,
                    ink: self.ink,
                    text,
                }));
                x += advance * em;
            }
            y += self.lead * em;
        }
        Set { points, lines: lines.len(), width: widest }
    }
}
