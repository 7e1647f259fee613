//! QR codes by the thousand: the crate's bits, and its choice of mask made in words instead of modules.
//!
//! Trying eight masks module by module takes half a millisecond a code. Masks are linear: a symbol
//! under mask `m` is the symbol under mask 0 xor two grids that depend on the version alone.

use std::sync::OnceLock;

use qrcode::bits::Bits;
use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::types::QrError;
use qrcode::{Color, EcLevel, Version, ec};

use super::grid::Grid;

/// The sizes we print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Version 1, level M: 15 letters, 21 modules.
    Code,
    /// Version 5, level Q: 87 letters, 37 modules.
    Key,
}

const MASKS: [MaskPattern; 8] = [
    MaskPattern::Checkerboard,
    MaskPattern::HorizontalLines,
    MaskPattern::VerticalLines,
    MaskPattern::DiagonalLines,
    MaskPattern::LargeCheckerboard,
    MaskPattern::Fields,
    MaskPattern::Diamonds,
    MaskPattern::Meadow,
];

impl Size {
    fn shape(self) -> (Version, EcLevel) {
        match self {
            Self::Code => (Version::Normal(1), EcLevel::M),
            Self::Key => (Version::Normal(5), EcLevel::Q),
        }
    }

    /// Modules along an edge, without the quiet zone.
    pub fn side(self) -> u32 {
        match self {
            Self::Code => 21,
            Self::Key => 37,
        }
    }

    /// What mask `m` changes against mask 0.
    fn masks(self) -> &'static [Vec<u64>] {
        static CODE: OnceLock<Vec<Vec<u64>>> = OnceLock::new();
        static KEY: OnceLock<Vec<Vec<u64>>> = OnceLock::new();
        let cell = match self {
            Self::Code => &CODE,
            Self::Key => &KEY,
        };
        cell.get_or_init(|| {
            let blank: Vec<Vec<u64>> = MASKS.iter().map(|mask| self.drawn(&[], &[], *mask)).collect();
            let first = blank.first().cloned().unwrap_or_default();
            blank.iter().map(|rows| xor(rows, &first)).collect()
        })
    }

    fn drawn(self, data: &[u8], check: &[u8], mask: MaskPattern) -> Vec<u64> {
        let (version, level) = self.shape();
        let mut canvas = Canvas::new(version, level);
        canvas.draw_all_functional_patterns();
        if data.is_empty() {
            // Light everywhere, so that the mask alone shows.
            let width = version.width();
            let modules = usize::try_from(width * width).unwrap_or_default() / 8 + 8;
            canvas.draw_data(&vec![0; modules], &[]);
        } else {
            canvas.draw_data(data, check);
        }
        canvas.apply_mask(mask);
        packed(&canvas.into_colors(), self.side())
    }
}

/// The code of `text`, in capitals and digits.
///
/// # Errors
/// When the text does not fit the size or has letters outside the alphanumeric mode.
pub fn grid(text: &str, size: Size) -> Result<Grid, QrError> {
    let (version, level) = size.shape();
    // The crate would encode a small letter as another sign without a word.
    if !text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) {
        return Err(QrError::InvalidCharacter);
    }
    let mut bits = Bits::new(version);
    bits.push_alphanumeric_data(text.as_bytes())?;
    bits.push_terminator(level)?;
    let (data, check) = ec::construct_codewords(&bits.into_bytes(), version, level)?;
    let first = size.drawn(&data, &check, MASKS[0]);
    let best = size.masks().iter().map(|mask| xor(&first, mask)).min_by_key(|rows| penalty(rows));
    Ok(Grid::new(best.unwrap_or(first)))
}

/// The dark modules of a code of ours as the path of an SVG, one unit a module.
///
/// # Errors
/// As [`grid`].
pub fn path(text: &str) -> Result<String, QrError> {
    use std::fmt::Write;
    let grid = grid(text, Size::Code)?;
    Ok(grid.runs().fold(String::new(), |mut path, (x, y, length)| {
        let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
        path
    }))
}

fn packed(colors: &[Color], side: u32) -> Vec<u64> {
    let side = usize::try_from(side).unwrap_or(1);
    let row = |row: &[Color]| row.iter().rev().fold(0, |bits, color| bits << 1 | u64::from(*color == Color::Dark));
    colors.chunks(side).map(row).collect()
}

fn xor(a: &[u64], b: &[u64]) -> Vec<u64> {
    a.iter().zip(b).map(|(a, b)| a ^ b).collect()
}

/// The standard's four penalties, scored as the crate scores them.
fn penalty(rows: &[u64]) -> u32 {
    let side = u32::try_from(rows.len()).unwrap_or_default();
    let columns: Vec<u64> =
        (0..side).map(|x| rows.iter().rev().fold(0, |column, row| column << 1 | (row >> x & 1))).collect();
    let lines = rows.iter().chain(&columns);
    let along: u32 = lines.map(|line| stripes(*line, side) + finders(*line, side)).sum();
    let blocks: u32 = rows.windows(2).map(|pair| blocks(pair, side)).sum();
    let dark: u32 = rows.iter().map(|row| row.count_ones()).sum();
    along + 3 * blocks + (dark * 200 / (side * side)).abs_diff(100)
}

/// Five or more alike in a line: two less than their number.
fn stripes(line: u64, side: u32) -> u32 {
    let edges = (line ^ line >> 1) & ((1 << (side - 1)) - 1) | 1 << (side - 1);
    let (mut rest, mut start, mut score) = (edges, 0, 0);
    while rest != 0 {
        let end = rest.trailing_zeros() + 1;
        let length = end - start;
        if length >= 5 {
            score += length - 2;
        }
        start = end;
        rest &= rest - 1;
    }
    score
}

/// What looks like a finder with light on one side: forty each.
fn finders(line: u64, side: u32) -> u32 {
    let l = line << 4;
    let found = l & !(l >> 1) & l >> 2 & l >> 3 & l >> 4 & !(l >> 5) & l >> 6;
    let light_before = !(l << 1 | l << 2 | l << 3 | l << 4);
    let light_after = !(l >> 7 | l >> 8 | l >> 9 | l >> 10);
    40 * (found & (light_before | light_after) & ((1 << (side - 6)) - 1) << 4).count_ones()
}

/// Two by two alike.
fn blocks(pair: &[u64], side: u32) -> u32 {
    let [upper, lower] = pair else { return 0 };
    let down = !(upper ^ lower);
    let across = !(upper ^ upper >> 1);
    (down & down >> 1 & across & ((1 << (side - 1)) - 1)).count_ones()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use qrcode::QrCode;

    fn by_the_crate(text: &str, size: Size) -> Vec<u64> {
        let (version, level) = size.shape();
        let code = QrCode::with_version(text, version, level).unwrap();
        packed(&code.to_colors(), size.side())
    }

    proptest! {
        #[test]
        fn every_code_is_the_crates_own(letters in "[BCDFGHJKLNPRSTVX]{12}", key in "[BCDFGHJKLNPRSTVX]{84}") {
            let text = format!("GTV{letters}");
            let ours = grid(&text, Size::Code).unwrap();
            prop_assert_eq!(ours.rows(), by_the_crate(&text, Size::Code));
            let text = format!("GTK{key}");
            let ours = grid(&text, Size::Key).unwrap();
            prop_assert_eq!(ours.rows(), by_the_crate(&text, Size::Key));
        }
    }

    #[test]
    fn a_text_too_long_or_in_small_letters_is_refused() {
        assert!(grid("GTVBCDFGHJKLNPRGTVBCDFGHJKLNPR", Size::Code).is_err());
        assert!(grid("gtv", Size::Code).is_err());
    }
}
