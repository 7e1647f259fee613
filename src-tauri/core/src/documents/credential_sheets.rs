//! Credential slips by the class: one, two or four an A4 sheet, in order, with a page between classes where asked.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rayon::prelude::*;

use super::credential_slip::{Body, own, shared};
use super::cuts::{SAFE, cut, cuts_in_two_columns};
use super::face::Face;
use super::list::{Item, Page};
use super::plates::{Area, rule, title_plate};
use super::prose::Prose;
use super::type_setting::{DoesNotFit, Down, Frame, Stage};
use super::{CredentialFacts, Document, SheetStyle};
use crate::words::{Fact, Words};

/// How many slips stand on a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PerSheet {
    /// One, in the middle above: for a few, and for a printer that folds.
    One,
    /// Two side by side above: the lower half stays blank.
    Two,
    /// Four.
    #[default]
    Four,
}

/// A class and its slips in the order they are handed out.
#[derive(Debug, Clone)]
pub struct ClassSlips {
    /// `Classe 2B`
    pub title: String,
    /// The slips.
    pub slips: Vec<CredentialFacts>,
}

const PIECE: (f64, f64) = (105.0, 148.5);
const PLATE: Area = Area(18.0, 12.0, 174.0, 11.0);
const TAB: &[Stage] = &[Stage(1, 10.0, 8.0)];
const BODY: &[Stage] = &[Stage(1, 11.0, 8.5), Stage(2, 8.5, 7.0)];
const TITLE: Frame = Frame::new(
    "separator: class",
    18.0,
    90.0,
    174.0,
    60.0,
    &[Stage(1, 96.0, 36.0), Stage(2, 48.0, 24.0), Stage(3, 24.0, 14.0)],
)
.face(Face::Title)
.down(Down::Middle)
.lead(1.08);
const COUNT: Frame = Frame::new("separator: count", 18.0, 158.0, 174.0, 9.0, &[Stage(1, 20.0, 11.0)]);
const HOW: Frame = Frame::new("separator: how", 18.0, 172.0, 150.0, 16.0, &[Stage(2, 12.0, 9.0)]).lead(1.3);

impl PerSheet {
    fn places(self) -> &'static [(f64, f64)] {
        match self {
            Self::One => &[(52.5, 0.0)],
            Self::Two => &[(0.0, 0.0), (PIECE.0, 0.0)],
            Self::Four => &[(0.0, 0.0), (PIECE.0, 0.0), (0.0, PIECE.1), PIECE],
        }
    }

    fn cuts(self) -> Vec<Item> {
        let across = cut((SAFE, PIECE.1), (210.0 - SAFE, PIECE.1));
        let down = |x: f64| cut((x, SAFE), (x, PIECE.1 - 1.0));
        match self {
            Self::One => vec![across, down(52.5), down(157.5)],
            Self::Two => vec![across, down(PIECE.0)],
            Self::Four => cuts_in_two_columns(&[PIECE.1]),
        }
    }
}

/// Four slips per A4 sheet with cut lines.
///
/// # Errors
/// [`DoesNotFit`] when a name or user name is too long even at its smallest.
pub fn credential_sheets(words: &Words, style: &SheetStyle, slips: &[CredentialFacts]) -> Result<Document, DoesNotFit> {
    let mut run = Run::new(words, style, PerSheet::Four);
    run.add(slips)?;
    Ok(run.document)
}

/// Every class begins a sheet of its own; `separated` lays a page with its name before it, to sort a pile by.
///
/// # Errors
/// [`DoesNotFit`] when a class, name or user name is too long even at its smallest.
pub fn class_slips(
    words: &Words,
    style: &SheetStyle,
    classes: &[ClassSlips],
    per_sheet: PerSheet,
    separated: bool,
) -> Result<Document, DoesNotFit> {
    let mut run = Run::new(words, style, per_sheet);
    for class in classes {
        if separated {
            let sheets = class.slips.len().div_ceil(per_sheet.places().len());
            run.document.pages.push(separator(words, style, class, sheets)?);
        }
        run.add(&class.slips)?;
    }
    Ok(run.document)
}

/// Sheets as they come, with what they share drawn once.
struct Run<'a> {
    words: &'a Words,
    style: &'a SheetStyle,
    per_sheet: PerSheet,
    known: HashMap<Body, usize>,
    document: Document,
}

impl<'a> Run<'a> {
    fn new(words: &'a Words, style: &'a SheetStyle, per_sheet: PerSheet) -> Self {
        let document = Document { pages: vec![], stamps: vec![per_sheet.cuts()] };
        Self { words, style, per_sheet, known: HashMap::new(), document }
    }

    fn add(&mut self, slips: &[CredentialFacts]) -> Result<(), DoesNotFit> {
        for facts in slips {
            if let Entry::Vacant(unknown) = self.known.entry(Body::of(facts)) {
                self.document.stamps.push(shared(self.words, self.style, facts)?);
                unknown.insert(self.document.stamps.len() - 1);
            }
        }
        let places = self.per_sheet.places();
        let (words, known) = (self.words, &self.known);
        let pages: Result<Vec<Page>, DoesNotFit> = slips
            .par_chunks(places.len())
            .map(|sheet| {
                let mut items = vec![Item::Stamp { number: 0, x: 0.0, y: 0.0 }];
                for (facts, (x, y)) in sheet.iter().zip(places) {
                    let number = known.get(&Body::of(facts)).copied().unwrap_or_default();
                    items.push(Item::Stamp { number, x: *x, y: *y });
                    items.extend(own(words, facts)?.into_iter().map(|item| item.moved(*x, *y)));
                }
                Ok(Page::a4(items))
            })
            .collect();
        self.document.pages.extend(pages?);
        Ok(())
    }
}

/// The page before a class.
fn separator(words: &Words, style: &SheetStyle, class: &ClassSlips, sheets: usize) -> Result<Page, DoesNotFit> {
    let mut items: Vec<Item> = style.mark(words, (105.0, 230.0), 150.0).into_iter().collect();
    let institution = Prose::plain(words, &style.institution);
    items.extend(title_plate(PLATE, &Prose::say(words, "paper-separator", &[]), (TAB, BODY), &institution)?);
    TITLE.set(&Prose::plain(words, &class.title), &mut items)?;
    items.push(rule((18.0, 154.0), (192.0, 154.0), 0.5));
    let number = |count: usize| Fact::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let counts = [("slips", number(class.slips.len())), ("sheets", number(sheets))];
    COUNT.set(&Prose::say(words, "paper-separator-count", &counts), &mut items)?;
    HOW.set(&Prose::say(words, "paper-separator-how", &[]), &mut items)?;
    Ok(Page::a4(items))
}
