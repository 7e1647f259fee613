//! A page as SVG: letters as outlines, so that it shows the right faces wherever it is embedded.

use std::collections::BTreeMap;
use std::fmt::Write;

use base64::Engine;

use super::face::Face;
use super::list::{Dash, Ink, Item, MM_PER_POINT, Page, Picture, Run, Step};

/// Writes one page.
pub(super) fn page(page: &Page, stamps: &[Vec<Item>]) -> String {
    let mut pen = Pen::default();
    let mut body = String::new();
    pen.items(&page.items, &mut body);
    let mut defs = String::new();
    for number in std::mem::take(&mut pen.stamps) {
        let mut inside = String::new();
        pen.items(stamps.get(number).map_or(&[], Vec::as_slice), &mut inside);
        put(&mut defs, format_args!("<g id=\"s{number}\">{inside}</g>"));
    }
    for ((face, letter), id) in &pen.glyphs {
        put(&mut defs, format_args!("<path id=\"{id}\" d=\"{}\"/>", outline(&face.outline(*letter))));
    }
    let (w, h) = (page.w, page.h);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}mm\" height=\"{h}mm\" viewBox=\"0 0 {w} {h}\">\
         <defs>{defs}</defs><rect width=\"{w}\" height=\"{h}\" fill=\"#fff\"/>{body}</svg>"
    )
}

#[derive(Default)]
struct Pen {
    glyphs: BTreeMap<(Face, char), String>,
    stamps: std::collections::BTreeSet<usize>,
    clips: u32,
}

impl Pen {
    fn items(&mut self, items: &[Item], out: &mut String) {
        for item in items {
            self.item(item, out);
        }
    }

    fn item(&mut self, item: &Item, out: &mut String) {
        match item {
            Item::Text(run) => self.run(run, out),
            Item::Shape { steps, fill, line } => {
                let fill = fill.map_or("none", shade);
                let line = line.map_or_else(String::new, |(width, ink)| {
                    format!(" stroke=\"{}\" stroke-width=\"{width}\"", shade(ink))
                });
                put(out, format_args!("<path d=\"{}\" fill=\"{fill}\"{line}/>", outline(steps)));
            }
            Item::Line { from, to, width, ink, dash } => {
                let dash = match dash {
                    Dash::Whole => String::new(),
                    Dash::Dashes(on, off) => format!(" stroke-dasharray=\"{on} {off}\""),
                    Dash::Dots(pitch) => format!(" stroke-dasharray=\"0 {pitch}\" stroke-linecap=\"round\""),
                };
                let ends = outline(&[Step::Move(from.0, from.1), Step::Line(to.0, to.1)]);
                put(
                    out,
                    format_args!(
                        "<path d=\"{ends}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\"{dash}/>",
                        shade(*ink)
                    ),
                );
            }
            Item::Modules { x, y, module, grid } => {
                let mut path = String::new();
                for (column, row, length) in grid.runs() {
                    put(&mut path, format_args!("M{column} {row}h{length}v1h-{length}z"));
                }
                put(
                    out,
                    format_args!(
                        "<path transform=\"translate({} {})scale({module})\" shape-rendering=\"crispEdges\" d=\"{path}\"/>",
                        short(*x),
                        short(*y)
                    ),
                );
            }
            Item::Image { x, y, w, h, picture } => put(
                out,
                format_args!(
                    "<image x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" href=\"data:image/png;base64,{}\"/>",
                    short(*x),
                    short(*y),
                    short(*w),
                    short(*h),
                    png(picture)
                ),
            ),
            Item::Clip { frame: (x, y, w, h), items } => {
                self.clips += 1;
                let id = self.clips;
                put(
                    out,
                    format_args!(
                        "<clipPath id=\"c{id}\"><rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"/></clipPath><g clip-path=\"url(#c{id})\">"
                    ),
                );
                self.items(items, out);
                out.push_str("</g>");
            }
            Item::Stamp { number, x, y } => {
                self.stamps.insert(*number);
                put(out, format_args!("<use href=\"#s{number}\" x=\"{}\" y=\"{}\"/>", short(*x), short(*y)));
            }
        }
    }

    fn run(&mut self, run: &Run, out: &mut String) {
        let em = run.points * MM_PER_POINT;
        let scale = em / 1000.0;
        put(
            out,
            format_args!("<g transform=\"translate({} {})scale({scale:.7} -{scale:.7})\"", short(run.x), short(run.y)),
        );
        if run.ink == Ink::Black {
            out.push('>');
        } else {
            put(out, format_args!(" fill=\"{}\">", shade(run.ink)));
        }
        let mut x = 0.0;
        for letter in run.text.chars() {
            if !letter.is_whitespace() {
                let next = self.glyphs.len();
                let id = self.glyphs.entry((run.face, letter)).or_insert_with(|| format!("g{next}"));
                put(out, format_args!("<use href=\"#{id}\" x=\"{}\"/>", short(x)));
            }
            x += run.face.advance(letter) + run.tracking / scale;
        }
        out.push_str("</g>");
    }
}

fn put(out: &mut String, what: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = out.write_fmt(what);
}

/// Hexadecimal, which every viewer reads.
fn shade(ink: Ink) -> &'static str {
    match ink {
        Ink::Black => "#000",
        Ink::Cut => "#999",
        Ink::Pale => "#ccc",
        Ink::White => "#fff",
    }
}

/// A coordinate to the thousandth of a millimetre, without a useless tail.
fn short(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

fn outline(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps {
        match *step {
            Step::Move(x, y) => put(&mut path, format_args!("M{} {}", short(x), short(y))),
            Step::Line(x, y) => put(&mut path, format_args!("L{} {}", short(x), short(y))),
            Step::Curve(a, b, c, d, x, y) => put(
                &mut path,
                format_args!("C{} {} {} {} {} {}", short(a), short(b), short(c), short(d), short(x), short(y)),
            ),
            Step::Close => path.push('Z'),
        }
    }
    path
}

fn png(picture: &Picture) -> String {
    let mut bytes = std::io::Cursor::new(vec![]);
    if let Some(image) = image::GrayImage::from_raw(picture.width, picture.height, picture.grey.clone()) {
        // A grey image into memory cannot fail; an empty picture is the worst that could come of it.
        let _ = image.write_to(&mut bytes, image::ImageFormat::Png);
    }
    base64::engine::general_purpose::STANDARD.encode(bytes.into_inner())
}
