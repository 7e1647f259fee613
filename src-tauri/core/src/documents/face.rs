//! The faces paper is set in, and what they know of a letter: its width and its outline.

use std::sync::OnceLock;

use ttf_parser::GlyphId;

use super::list::Step;

/// A face. Five are ours; the spare ones hold what ours lack (Greek, Cyrillic, Vietnamese …).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Atkinson Hyperlegible Next 400.
    Text,
    /// Atkinson Hyperlegible Next 700.
    Bold,
    /// Atkinson Hyperlegible Mono 400.
    Mono,
    /// Atkinson Hyperlegible Mono 600.
    Code,
    /// Bricolage Grotesque 600.
    Title,
    /// `DejaVu` Sans.
    SpareText,
    /// `DejaVu` Sans Bold.
    SpareBold,
    /// `DejaVu` Sans Mono Bold.
    SpareCode,
}

impl Face {
    /// Every face.
    pub const ALL: [Self; 8] = [
        Self::Text,
        Self::Bold,
        Self::Mono,
        Self::Code,
        Self::Title,
        Self::SpareText,
        Self::SpareBold,
        Self::SpareCode,
    ];

    /// The font file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Text => include_bytes!(concat!(env!("OUT_DIR"), "/text.ttf")),
            Self::Bold => include_bytes!(concat!(env!("OUT_DIR"), "/bold.ttf")),
            Self::Mono => include_bytes!(concat!(env!("OUT_DIR"), "/mono.ttf")),
            Self::Code => include_bytes!(concat!(env!("OUT_DIR"), "/code.ttf")),
            Self::Title => include_bytes!(concat!(env!("OUT_DIR"), "/title.ttf")),
            Self::SpareText => dejavu::sans::regular(),
            Self::SpareBold => dejavu::sans::bold(),
            Self::SpareCode => dejavu::sans_mono::bold(),
        }
    }

    /// Six capitals: the tag of its subset in a PDF, and its name in a page's resources.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Text => "NEXTRE",
            Self::Bold => "NEXTBO",
            Self::Mono => "MONORE",
            Self::Code => "MONOSE",
            Self::Title => "BRICOL",
            Self::SpareText => "SPARRE",
            Self::SpareBold => "SPARBO",
            Self::SpareCode => "SPARMO",
        }
    }

    /// The height of a capital in ems, by which lines are centred.
    pub fn capital(self) -> f64 {
        match self {
            Self::Title => 0.660,
            _ => 0.668,
        }
    }

    /// The face that has `letter`: this one, else its spare, else this one with its empty box.
    #[must_use]
    pub fn with(self, letter: char) -> Self {
        if self.has(letter) {
            return self;
        }
        let spare = match self {
            Self::Text | Self::SpareText => Self::SpareText,
            Self::Bold | Self::Title | Self::SpareBold => Self::SpareBold,
            Self::Mono | Self::Code | Self::SpareCode => Self::SpareCode,
        };
        if spare.has(letter) { spare } else { Self::SpareText }
    }

    /// Whether the face has `letter`.
    pub fn has(self, letter: char) -> bool {
        self.glyph(letter).is_some()
    }

    /// The letter's advance in thousandths of an em, cut as the PDF stores it.
    pub fn advance(self, letter: char) -> f64 {
        let Some(font) = self.font() else { return 0.0 };
        let glyph = self.glyph(letter).unwrap_or_default();
        let units = u32::from(font.glyph_hor_advance(glyph).unwrap_or_default());
        f64::from(units * 1000 / u32::from(font.units_per_em()))
    }

    /// The letter's outline in thousandths of an em, y upwards.
    pub fn outline(self, letter: char) -> Vec<Step> {
        let Some(font) = self.font() else { return vec![] };
        let mut trace = Trace { scale: 1000.0 / f64::from(font.units_per_em()), ..Trace::default() };
        let _ = font.outline_glyph(self.glyph(letter).unwrap_or_default(), &mut trace);
        trace.steps
    }

    fn glyph(self, letter: char) -> Option<GlyphId> {
        self.font()?.glyph_index(letter)
    }

    fn font(self) -> Option<&'static ttf_parser::Face<'static>> {
        type Cell = OnceLock<Option<ttf_parser::Face<'static>>>;
        static FONTS: [Cell; Face::ALL.len()] = [const { OnceLock::new() }; Face::ALL.len()];
        let place = Self::ALL.iter().position(|face| *face == self)?;
        FONTS.get(place)?.get_or_init(|| ttf_parser::Face::parse(self.bytes(), 0).ok()).as_ref()
    }
}

/// The letters of `text` that no face has: staff are told before such a name is printed (decision 28).
pub fn unprintable(text: &str) -> Vec<char> {
    text.chars().filter(|letter| !letter.is_whitespace() && !Face::Text.with(*letter).has(*letter)).collect()
}

#[derive(Default)]
struct Trace {
    scale: f64,
    at: (f64, f64),
    steps: Vec<Step>,
}

impl Trace {
    fn scaled(&self, x: f32, y: f32) -> (f64, f64) {
        (f64::from(x) * self.scale, f64::from(y) * self.scale)
    }
}

impl ttf_parser::OutlineBuilder for Trace {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.scaled(x, y);
        self.steps.push(Step::Move(self.at.0, self.at.1));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = self.scaled(x, y);
        self.steps.push(Step::Line(self.at.0, self.at.1));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (handle, end, start) = (self.scaled(x1, y1), self.scaled(x, y), self.at);
        let toward = |from: f64, to: f64| from + 2.0 / 3.0 * (to - from);
        self.steps.push(Step::Curve(
            toward(start.0, handle.0),
            toward(start.1, handle.1),
            toward(end.0, handle.0),
            toward(end.1, handle.1),
            end.0,
            end.1,
        ));
        self.at = end;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (a, b, end) = (self.scaled(x1, y1), self.scaled(x2, y2), self.scaled(x, y));
        self.steps.push(Step::Curve(a.0, a.1, b.0, b.1, end.0, end.1));
        self.at = end;
    }

    fn close(&mut self) {
        self.steps.push(Step::Close);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_ours_lack_is_found_in_the_spare_face() {
        assert_eq!(Face::Bold.with('Š'), Face::Bold);
        assert_eq!(Face::Title.with('И'), Face::SpareBold);
        assert_eq!(Face::Code.with('И'), Face::SpareCode);
        assert!(unprintable("Łukasz Šarić Nguyễn Ирина").is_empty());
        assert_eq!(unprintable("山田"), ['山', '田']);
    }

    #[test]
    fn every_face_opens_and_measures() {
        for face in Face::ALL {
            assert!(face.advance('n') > 400.0, "{face:?}");
            assert!(!face.outline('n').is_empty(), "{face:?}");
        }
        assert!((Face::Text.advance('R') - 630.0).abs() < 80.0);
    }
}
