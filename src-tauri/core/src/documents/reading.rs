//! A paper to be read: headings, paragraphs and rows under each other, on as many pages as they need.

use super::face::Face;
use super::list::{Item, Page};
use super::plates::{Area, rule, title_plate};
use super::prose::Prose;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle};
use crate::words::Words;

/// What stands under the title, piece by piece.
#[derive(Debug, Clone)]
pub enum Piece {
    /// A heading; it never ends a page.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A row of three columns: when, who, what.
    Row([String; 3]),
}

/// What it says; dates are text already.
#[derive(Debug, Clone, Default)]
pub struct ReadingFacts {
    /// The word on the plate's tab.
    pub tab: String,
    /// The title.
    pub title: String,
    /// What it is and for whom, in two lines at most.
    pub under: String,
    /// What stands at the foot of each page.
    pub foot: String,
    /// The names of the three columns, where there are rows.
    pub columns: Option<[String; 3]>,
    /// The pieces.
    pub pieces: Vec<Piece>,
}

const PLATE: Area = Area(18.0, 12.0, 174.0, 11.0);
const TAB: &[Stage] = &[Stage(1, 10.0, 8.0)];
const BODY: &[Stage] = &[Stage(1, 11.0, 8.5), Stage(2, 8.5, 7.0)];
const TITLE: Frame =
    Frame::new("reading: title", 18.0, 27.0, 174.0, 12.0, &[Stage(1, 26.0, 14.0)]).face(Face::Title).down(Down::Middle);
const UNDER: Frame =
    Frame::new("reading: under", 18.0, 40.0, 174.0, 11.0, &[Stage(2, 10.5, 8.0), Stage(3, 8.0, 7.0)]).lead(1.3);
const SMALL: &[Stage] = &[Stage(1, 7.5, 6.0)];
const HEAD: &[Stage] = &[Stage(3, 13.0, 11.0)];
const TEXT: &[Stage] = &[Stage(60, 10.5, 10.5)];
const CELL: &[Stage] = &[Stage(1, 9.5, 9.5), Stage(2, 9.5, 8.5), Stage(6, 8.5, 7.5)];
const NAME: &[Stage] = &[Stage(1, 8.5, 7.0)];
/// Where the columns begin, and how wide they are.
const COLUMNS: [(f64, f64); 3] = [(18.0, 38.0), (58.0, 52.0), (112.0, 80.0)];
/// The first line of the first page and of the others, and where a page ends.
const TOPS: (f64, f64) = (56.0, 30.0);
const BOTTOM: f64 = 278.0;
const MM_PER_POINT: f64 = 25.4 / 72.0;

/// Draws the paper.
///
/// # Errors
/// [`DoesNotFit`] when a name or a cell is too long even at its smallest.
pub fn reading(words: &Words, style: &SheetStyle, facts: &ReadingFacts) -> Result<Document, DoesNotFit> {
    let mut sheets = Sheets { words, style, facts, pages: vec![], items: vec![], y: 0.0 };
    sheets.begin()?;
    for piece in &facts.pieces {
        let (items, height) = set(words, piece)?;
        // A heading takes the room of two lines with it.
        let needs = if matches!(piece, Piece::Heading(_)) { height + 12.0 } else { height };
        if sheets.y + needs > BOTTOM && sheets.y > TOPS.0 {
            sheets.end();
            sheets.begin()?;
        }
        let y = sheets.y;
        sheets.items.extend(items.into_iter().map(|item| item.moved(0.0, y)));
        sheets.y += height;
    }
    sheets.end();
    sheets.finish()
}

/// The pages as they fill.
struct Sheets<'a> {
    words: &'a Words,
    style: &'a SheetStyle,
    facts: &'a ReadingFacts,
    pages: Vec<Vec<Item>>,
    items: Vec<Item>,
    y: f64,
}

impl Sheets<'_> {
    fn begin(&mut self) -> Result<(), DoesNotFit> {
        let plain = |text: &str| Prose::plain(self.words, text);
        let institution = plain(&self.style.institution);
        let mut items: Vec<Item> = self.style.mark(self.words, (105.0, 160.0), 150.0).into_iter().collect();
        items.extend(title_plate(PLATE, &plain(&self.facts.tab), (TAB, BODY), &institution)?);
        self.y = TOPS.1;
        if self.pages.is_empty() {
            TITLE.set(&plain(&self.facts.title), &mut items)?;
            UNDER.set(&plain(&self.facts.under), &mut items)?;
            self.y = TOPS.0;
        }
        if let Some(names) = &self.facts.columns {
            for ((x, w), name) in COLUMNS.into_iter().zip(names) {
                Frame::new("reading: column", x, self.y, w, 4.4, NAME)
                    .face(Face::Bold)
                    .set(&plain(name), &mut items)?;
            }
            self.y += 5.4;
            items.push(rule((18.0, self.y), (192.0, self.y), 0.5));
            self.y += 1.6;
        }
        self.items = items;
        Ok(())
    }

    fn end(&mut self) {
        self.pages.push(std::mem::take(&mut self.items));
    }

    fn finish(self) -> Result<Document, DoesNotFit> {
        let count = i64::try_from(self.pages.len()).unwrap_or(i64::MAX);
        let mut pages = vec![];
        for (number, mut items) in (1..).zip(self.pages) {
            items.push(rule((18.0, 281.5), (192.0, 281.5), 0.2));
            Frame::new("reading: foot", 18.0, 283.5, 140.0, 3.6, SMALL)
                .set(&Prose::plain(self.words, &self.facts.foot), &mut items)?;
            let of: [(&str, crate::words::Fact); 2] = [("page", i64::into(number)), ("pages", count.into())];
            Frame::new("reading: page", 160.0, 283.5, 32.0, 3.6, SMALL)
                .across(Across::Right)
                .set(&Prose::say(self.words, "paper-reading-page", &of), &mut items)?;
            pages.push(Page::a4(items));
        }
        Ok(Document::of(pages))
    }
}

/// A piece at the top of a page, and how much room it takes.
fn set(words: &Words, piece: &Piece) -> Result<(Vec<Item>, f64), DoesNotFit> {
    let mut items = vec![];
    let plain = |text: &str| Prose::plain(words, text);
    let height = match piece {
        Piece::Heading(text) => {
            let frame = Frame::new("reading: heading", 18.0, 3.0, 174.0, 20.0, HEAD).face(Face::Title).lead(1.15);
            lines_high(frame.set(&plain(text), &mut items)?, 1.15) + 5.0
        }
        Piece::Paragraph(text) => {
            let frame = Frame::new("reading: paragraph", 18.0, 0.0, 150.0, 240.0, TEXT).lead(1.35);
            lines_high(frame.set(&plain(text), &mut items)?, 1.35) + 2.2
        }
        Piece::Row(cells) => {
            let mut highest = 0.0f64;
            for ((x, w), text) in COLUMNS.into_iter().zip(cells) {
                let frame = Frame::new("reading: cell", x, 0.0, w, 30.0, CELL).lead(1.25);
                highest = highest.max(lines_high(frame.set(&plain(text), &mut items)?, 1.25));
            }
            items.push(rule((18.0, highest + 1.3), (192.0, highest + 1.3), 0.12));
            highest + 2.9
        }
    };
    Ok((items, height))
}

fn lines_high(set: super::type_setting::Set, lead: f64) -> f64 {
    let lines = u32::try_from(set.lines).map_or(1.0, f64::from);
    lines * set.points * MM_PER_POINT * lead
}
