//! From the display list to PDF operators. The only file that knows printpdf.
//!
//! Fonts are subset once for the whole run; pages become operators in chunks, so that memory stays
//! bounded however many there are. Under one matrix a page's units are millimetres from the top left.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use printpdf::{
    Color, CurTransMat, DictItem, FontId, Greyscale, Line, LineCapStyle, LineDashPattern, LinePoint, Op, PaintMode,
    ParsedFont, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, TextItem,
    WindingOrder,
};
use rayon::prelude::*;

use super::binding::{self, Bound, Leaf};
use super::face::Face;
use super::list::{Dash, Ink, Item, MM_PER_POINT, Page, Picture, Run, Step};
use super::{Document, Metadata, NotDrawn};

/// Pages turned into operators at a time, per core: 12 MB at eight vouchers a page.
const CHUNK: usize = 16;

/// The code of each letter in its face's subset.
type Codes = BTreeMap<Face, HashMap<char, u16>>;

/// Draws the document.
pub(super) fn pdf(document: &Document, metadata: &Metadata) -> Result<Vec<u8>, NotDrawn> {
    let mut letters = BTreeMap::new();
    let mut pictures = vec![];
    for items in document.stamps.iter().chain(document.pages.iter().map(|page| &page.items)) {
        gather(items, &mut letters, &mut pictures);
    }
    let (fonts, codes) = fonts(&letters)?;
    let press = Press { codes, pictures };
    let stamps = document.stamps.par_chunks(CHUNK).map(|chunk| press.stamps(chunk)).collect::<Result<Vec<_>, _>>()?;
    let leaves = document.pages.par_chunks(CHUNK).map(|chunk| press.leaves(chunk)).collect::<Result<Vec<_>, _>>()?;
    let bound = Bound { fonts, stamps: stamps.concat(), pictures: press.pictures, leaves: leaves.concat() };
    Ok(binding::bind(bound, metadata)?)
}

/// Which letters of which faces, and which pictures, a document needs.
fn gather(items: &[Item], letters: &mut BTreeMap<Face, BTreeSet<char>>, pictures: &mut Vec<Arc<Picture>>) {
    for item in items {
        match item {
            Item::Text(run) => letters.entry(run.face).or_default().extend(run.text.chars()),
            Item::Clip { items, .. } => gather(items, letters, pictures),
            Item::Image { picture, .. } if !pictures.iter().any(|known| Arc::ptr_eq(known, picture)) => {
                pictures.push(picture.clone());
            }
            _ => {}
        }
    }
}

/// A document of fonts alone, and the codes it gave to letters, read off a page that shows each once.
fn fonts(letters: &BTreeMap<Face, BTreeSet<char>>) -> Result<(lopdf::Document, Codes), NotDrawn> {
    let mut document = PdfDocument::new("");
    let mut ops = vec![Op::StartTextSection];
    for (face, letters) in letters {
        let mut warnings = vec![];
        let font = ParsedFont::from_bytes(face.bytes(), 0, &mut warnings)
            .ok_or_else(|| NotDrawn::Pdf(format!("{face:?} is no font")))?;
        let id = FontId(face.tag().to_owned());
        document.resources.fonts.map.insert(id.clone(), printpdf::PdfFont::new(font));
        ops.push(Op::SetFont { font: PdfFontHandle::External(id), size: Pt(1.0) });
        // Downwards, so that a space that shares its glyph with U+00A0 is read back as a space.
        let text: String = letters.iter().rev().collect();
        ops.push(Op::ShowText { items: vec![TextItem::Text(text)] });
    }
    ops.push(Op::EndTextSection);
    document.with_pages(vec![PdfPage::new(printpdf::Mm(10.0), printpdf::Mm(10.0), ops)]);
    let written = written(&document)?;
    let shown = binding::shown(&written)?;
    let codes = letters.iter().zip(shown).map(|((face, letters), codes)| {
        (*face, letters.iter().rev().copied().zip(codes).collect::<HashMap<char, u16>>())
    });
    let codes = codes.collect();
    Ok((written, codes))
}

fn written(document: &PdfDocument) -> Result<lopdf::Document, NotDrawn> {
    let options = PdfSaveOptions { optimize: false, subset_fonts: true, secure: false, image_optimization: None };
    let mut warnings = vec![];
    let written = document.to_lopdf_document(&options, &mut warnings);
    // The library warns where others fail: text outside a section, a font that was not embedded.
    match warnings.first() {
        Some(warning) => Err(NotDrawn::Pdf(warning.msg.clone())),
        None => Ok(written),
    }
}

struct Press {
    codes: Codes,
    pictures: Vec<Arc<Picture>>,
}

impl Press {
    fn leaves(&self, pages: &[Page]) -> Result<Vec<Leaf>, NotDrawn> {
        let operators = pages.iter().map(|page| {
            let matrix = [points(1.0), 0.0, 0.0, -points(1.0), 0.0, points(page.h)];
            let mut ops = vec![Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) }];
            Pen::new(self).items(&page.items, &mut ops);
            ops
        });
        let streams = binding::streams(written(&chunk(operators))?)?;
        Ok(pages
            .iter()
            .zip(streams)
            .map(|(page, stream)| Leaf { w: points(page.w), h: points(page.h), stream })
            .collect())
    }

    fn stamps(&self, stamps: &[Vec<Item>]) -> Result<Vec<Vec<u8>>, NotDrawn> {
        let operators = stamps.iter().map(|items| {
            let mut ops = vec![];
            Pen::new(self).items(items, &mut ops);
            ops
        });
        Ok(binding::streams(written(&chunk(operators))?)?)
    }
}

fn chunk(operators: impl Iterator<Item = Vec<Op>>) -> PdfDocument {
    let mut document = PdfDocument::new("");
    let any = printpdf::Mm(10.0);
    document.with_pages(operators.map(|ops| PdfPage::new(any, any, ops)).collect());
    document
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a PDF's numbers are single precision; these are below ten thousand"
)]
fn single(value: f64) -> f32 {
    ((value * 1000.0).round() / 1000.0) as f32
}

#[expect(clippy::cast_possible_truncation, reason = "the matrix needs all the digits single precision has")]
fn points(mm: f64) -> f32 {
    (mm / MM_PER_POINT) as f32
}

/// Writes operators, and remembers what is set so that it is not set again.
struct Pen<'a> {
    press: &'a Press,
    fill: Option<Ink>,
    font: Option<(Face, f64)>,
    tracking: Option<f64>,
}

impl<'a> Pen<'a> {
    fn new(press: &'a Press) -> Self {
        Self { press, fill: None, font: None, tracking: None }
    }

    fn items(&mut self, items: &[Item], ops: &mut Vec<Op>) {
        for item in items {
            self.item(item, ops);
        }
    }

    fn item(&mut self, item: &Item, ops: &mut Vec<Op>) {
        match item {
            Item::Text(run) => self.run(run, ops),
            Item::Shape { steps, fill, line } => {
                if let Some(ink) = fill {
                    self.filled(*ink, ops);
                }
                if let Some((width, ink)) = line {
                    stroked(*width, *ink, Dash::Whole, ops);
                }
                shape(steps, fill.is_some(), line.is_some(), ops);
            }
            Item::Line { from, to, width, ink, dash } => {
                ops.push(Op::SaveGraphicsState);
                stroked(*width, *ink, *dash, ops);
                ops.push(Op::DrawLine {
                    line: Line { points: vec![point(*from, false), point(*to, false)], is_closed: false },
                });
                ops.push(Op::RestoreGraphicsState);
            }
            Item::Modules { x, y, module, grid } => {
                self.filled(Ink::Black, ops);
                let module = single(*module);
                placed([module, 0.0, 0.0, module, single(*x), single(*y)], ops, |ops| {
                    let unit = |n: u32| Pt(f32::from(u16::try_from(n).unwrap_or_default()));
                    for (column, row, length) in grid.runs() {
                        let run = Rect {
                            x: unit(column),
                            y: unit(row),
                            width: unit(length),
                            height: Pt(1.0),
                            mode: Some(PaintMode::Fill),
                            winding_order: None,
                        };
                        ops.push(Op::DrawRectangle { rectangle: run });
                    }
                });
            }
            Item::Image { x, y, w, h, picture } => {
                let number =
                    self.press.pictures.iter().position(|known| Arc::ptr_eq(known, picture)).unwrap_or_default();
                let matrix = [single(*w), 0.0, 0.0, -single(*h), single(*x), single(y + h)];
                placed(matrix, ops, |ops| ops.push(named(&binding::picture_name(number))));
            }
            Item::Clip { frame: (x, y, w, h), items } => {
                ops.push(Op::SaveGraphicsState);
                let at = |value: f64| Pt(single(value));
                let frame = Rect {
                    x: at(*x),
                    y: at(*y),
                    width: at(*w),
                    height: at(*h),
                    mode: Some(PaintMode::Clip),
                    winding_order: None,
                };
                ops.push(Op::DrawRectangle { rectangle: frame });
                Pen::new(self.press).items(items, ops);
                ops.push(Op::RestoreGraphicsState);
            }
            Item::Stamp { number, x, y } => {
                // A stamp starts from the state it is set down in, and counts on the defaults.
                self.filled(Ink::Black, ops);
                placed([1.0, 0.0, 0.0, 1.0, single(*x), single(*y)], ops, |ops| {
                    if self.tracking.is_some_and(|tracking| tracking != 0.0) {
                        ops.push(Op::SetCharacterSpacing { multiplier: 0.0 });
                    }
                    ops.push(named(&binding::stamp_name(*number)));
                });
            }
        }
    }

    fn filled(&mut self, ink: Ink, ops: &mut Vec<Op>) {
        // A page starts black.
        if self.fill.unwrap_or(Ink::Black) != ink {
            ops.push(Op::SetFillColor { col: grey(ink) });
        }
        self.fill = Some(ink);
    }

    fn run(&mut self, run: &Run, ops: &mut Vec<Op>) {
        self.filled(run.ink, ops);
        ops.push(Op::StartTextSection);
        if self.font != Some((run.face, run.points)) {
            let font = PdfFontHandle::External(FontId(run.face.tag().to_owned()));
            ops.push(Op::SetFont { font, size: Pt(single(run.points * MM_PER_POINT)) });
            self.font = Some((run.face, run.points));
        }
        if (self.tracking.unwrap_or(0.0) - run.tracking).abs() > f64::EPSILON {
            ops.push(Op::SetCharacterSpacing { multiplier: single(run.tracking) });
        }
        self.tracking = Some(run.tracking);
        let matrix = [1.0, 0.0, 0.0, -1.0, single(run.x), single(run.y)];
        ops.push(Op::SetTextMatrix { matrix: printpdf::TextMatrix::Raw(matrix) });
        let codes = self.press.codes.get(&run.face);
        let code = |letter| codes.and_then(|codes| codes.get(&letter)).copied().unwrap_or_default();
        let data = run.text.chars().flat_map(|letter| u16::to_be_bytes(code(letter))).collect();
        ops.push(Op::Unknown { key: "Tj".to_owned(), value: vec![DictItem::String { data, literal: false }] });
        ops.push(Op::EndTextSection);
    }
}

fn grey(ink: Ink) -> Color {
    Color::Greyscale(Greyscale::new(single(ink.lightness()), None))
}

fn stroked(width: f64, ink: Ink, dash: Dash, ops: &mut Vec<Op>) {
    ops.push(Op::SetOutlineColor { col: grey(ink) });
    ops.push(Op::SetOutlineThickness { pt: Pt(single(width)) });
    match dash {
        Dash::Whole => {}
        Dash::Dashes(on, off) => {
            ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[single(on), single(off)]) });
        }
        Dash::Dots(pitch) => {
            ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
            ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[0.0, single(pitch)]) });
        }
    }
}

fn placed(matrix: [f32; 6], ops: &mut Vec<Op>, draw: impl FnOnce(&mut Vec<Op>)) {
    ops.push(Op::SaveGraphicsState);
    ops.push(Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) });
    draw(ops);
    ops.push(Op::RestoreGraphicsState);
}

fn named(name: &str) -> Op {
    Op::Unknown { key: "Do".to_owned(), value: vec![DictItem::Name(name.as_bytes().to_vec())] }
}

fn point((x, y): (f64, f64), bezier: bool) -> LinePoint {
    LinePoint { p: Point { x: Pt(single(x)), y: Pt(single(y)) }, bezier }
}

/// Closed outlines are polygons; open ones can only be drawn.
fn shape(steps: &[Step], filled: bool, drawn: bool, ops: &mut Vec<Op>) {
    for outline in steps.chunk_by(|_, next| !matches!(next, Step::Move(..))) {
        let mut points = vec![];
        for step in outline {
            match *step {
                Step::Move(x, y) | Step::Line(x, y) => points.push(point((x, y), false)),
                Step::Curve(a, b, c, d, x, y) => {
                    points.extend([point((a, b), true), point((c, d), true), point((x, y), false)]);
                }
                Step::Close => {}
            }
        }
        if outline.last() != Some(&Step::Close) {
            ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
            continue;
        }
        let mode = match (filled, drawn) {
            (true, true) => PaintMode::FillStroke,
            (true, false) => PaintMode::Fill,
            _ => PaintMode::Stroke,
        };
        let polygon = Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero };
        ops.push(Op::DrawPolygon { polygon });
    }
}
