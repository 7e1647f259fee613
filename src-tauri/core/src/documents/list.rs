//! The display list: what stands on a page, in millimetres from its top-left corner.

use std::sync::Arc;

use super::face::Face;
use super::grid::Grid;

/// Millimetres in a typographic point.
pub const MM_PER_POINT: f64 = 25.4 / 72.0;

/// What a mark is printed with: paper knows one ink, and a grey for cut lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Full black: tints and grey text would print as dots.
    Black,
    /// The paper, on black.
    White,
    /// Forty per cent grey, for cut lines only.
    Cut,
    /// Twenty per cent grey, for the mark of a specimen that is never printed.
    Pale,
}

impl Ink {
    /// How light it is, 0 for black and 1 for paper.
    pub fn lightness(self) -> f64 {
        match self {
            Self::Black => 0.0,
            Self::Cut => 0.6,
            Self::Pale => 0.8,
            Self::White => 1.0,
        }
    }
}

/// One step of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Starts a new outline.
    Move(f64, f64),
    /// A straight line.
    Line(f64, f64),
    /// A cubic curve: two handles, then its end.
    Curve(f64, f64, f64, f64, f64, f64),
    /// Back to the outline's start.
    Close,
}

/// How a line is broken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Dash {
    /// Not at all.
    Whole,
    /// Dashes of one length, gaps of another.
    Dashes(f64, f64),
    /// Round dots at a pitch.
    Dots(f64),
}

/// A picture in one ink: eight-bit grey, row by row.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Greys, 0 for black.
    pub grey: Vec<u8>,
}

/// A run of letters of one face.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// Its face.
    pub face: Face,
    /// Its size in points.
    pub points: f64,
    /// Left end.
    pub x: f64,
    /// Baseline.
    pub y: f64,
    /// Added after each letter, in millimetres.
    pub tracking: f64,
    /// Its ink.
    pub ink: Ink,
    /// The letters.
    pub text: String,
}

/// One mark on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// Letters.
    Text(Run),
    /// An outline, filled, drawn or both.
    Shape {
        /// The outline.
        steps: Vec<Step>,
        /// Its filling.
        fill: Option<Ink>,
        /// Width and ink of its line.
        line: Option<(f64, Ink)>,
    },
    /// A straight line.
    Line {
        /// Where it starts.
        from: (f64, f64),
        /// Where it ends.
        to: (f64, f64),
        /// Its width.
        width: f64,
        /// Its ink.
        ink: Ink,
        /// How it is broken.
        dash: Dash,
    },
    /// Square modules: a QR code, or noise that looks like one.
    Modules {
        /// Left edge of the first module.
        x: f64,
        /// Top edge of the first module.
        y: f64,
        /// Side of a module.
        module: f64,
        /// Which are dark.
        grid: Arc<Grid>,
    },
    /// A picture.
    Image {
        /// Left edge.
        x: f64,
        /// Top edge.
        y: f64,
        /// Width.
        w: f64,
        /// Height.
        h: f64,
        /// The picture.
        picture: Arc<Picture>,
    },
    /// Marks of which only those inside a rectangle show.
    Clip {
        /// Left, top, width, height.
        frame: (f64, f64, f64, f64),
        /// The marks.
        items: Vec<Item>,
    },
    /// A stamp of the document, set down with its corner at a point.
    Stamp {
        /// Which stamp.
        number: usize,
        /// Right by.
        x: f64,
        /// Down by.
        y: f64,
    },
}

/// A sheet of paper and what stands on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
    /// The marks, in the order they are printed.
    pub items: Vec<Item>,
}

impl Page {
    /// An A4 sheet, upright.
    pub fn a4(items: Vec<Item>) -> Self {
        Self { w: 210.0, h: 297.0, items }
    }

    /// An A6 sheet, upright.
    pub fn a6(items: Vec<Item>) -> Self {
        Self { w: 105.0, h: 148.5, items }
    }
}

impl Item {
    /// The same mark, right and down by so much.
    #[must_use]
    pub fn moved(mut self, dx: f64, dy: f64) -> Self {
        match &mut self {
            Self::Text(run) => {
                run.x += dx;
                run.y += dy;
            }
            Self::Shape { steps, .. } => {
                for step in steps {
                    *step = step.moved(dx, dy);
                }
            }
            Self::Line { from, to, .. } => {
                *from = (from.0 + dx, from.1 + dy);
                *to = (to.0 + dx, to.1 + dy);
            }
            Self::Modules { x, y, .. } | Self::Image { x, y, .. } | Self::Stamp { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Clip { frame, items } => {
                frame.0 += dx;
                frame.1 += dy;
                *items = std::mem::take(items).into_iter().map(|item| item.moved(dx, dy)).collect();
            }
        }
        self
    }
}

impl Step {
    fn moved(self, dx: f64, dy: f64) -> Self {
        match self {
            Self::Move(x, y) => Self::Move(x + dx, y + dy),
            Self::Line(x, y) => Self::Line(x + dx, y + dy),
            Self::Curve(a, b, c, d, x, y) => Self::Curve(a + dx, b + dy, c + dx, d + dy, x + dx, y + dy),
            Self::Close => Self::Close,
        }
    }
}
