//! Noise that hides a secret through folded paper: letters and modules from a throw-away seed, never from the secret.

use std::sync::Arc;

use super::face::Face;
use super::grid::Grid;
use super::list::{Ink, Item, MM_PER_POINT, Run};
use super::plates::Area;

/// A small generator (splitmix64); it only has to look like letters.
pub(super) struct Noise(u64);

impl Noise {
    /// Seeded for one slip.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// Rows of letters clipped to `band`, closer than they can be read.
    pub fn letters(&mut self, band: Area, alphabet: &[char], points: f64, pitch: f64) -> Item {
        let Area(x, y, w, h) = band;
        let em = points * MM_PER_POINT;
        let advance = Face::Code.advance('n') / 1000.0 * em;
        let mut items = vec![];
        let mut row = y + 1.0;
        while row < y + h + Face::Code.capital() * em {
            let part = u32::try_from(self.draw() % 1000).unwrap_or_default();
            // A tenth of a millimetre is chance enough, and short to write.
            let left = ((x - f64::from(part) / 1000.0 * advance) * 10.0).round() / 10.0;
            let mut text = String::new();
            let mut end = left;
            while end < x + w {
                let draw = usize::try_from(self.draw() % 1024).unwrap_or_default();
                text.extend(alphabet.get(draw % alphabet.len().max(1)));
                end += advance;
            }
            items.push(Item::Text(Run {
                face: Face::Code,
                points,
                x: left,
                y: row,
                tracking: 0.0,
                ink: Ink::Black,
                text,
            }));
            row += pitch;
        }
        Item::Clip { frame: (x, y, w, h), items }
    }

    /// A square of random modules without finder patterns.
    pub fn modules(&mut self, x: f64, y: f64, side: u32, module: f64) -> Item {
        let mask = (1 << side) - 1;
        let rows = (0..side).map(|_| self.draw() & mask).collect();
        Item::Modules { x, y, module, grid: Arc::new(Grid::new(rows)) }
    }
}
