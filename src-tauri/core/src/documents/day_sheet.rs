//! The day sheet: what is to be taken up tomorrow, the day in figures, paper accounted for, proofs.

use super::day_sheet_parts::{Bars, bars, figures, letters, papers, proofs, todo};
use super::face::Face;
use super::list::{Item, Page};
use super::plates::{Area, rule, title_plate};
use super::prose::Prose;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle};
use crate::words::Words;

/// Something to take up again.
#[derive(Debug, Clone, Default)]
pub struct DayTodo {
    /// Whether it should have been done already.
    pub is_late: bool,
    /// `mar. 24 nov., 17 h`; empty when it has no time.
    pub when: String,
    /// Whose or which it is.
    pub title: String,
    /// What is to be done.
    pub what: String,
    /// The same without anybody's name, should the name not fit.
    pub brief: String,
}

/// A kind of paper, and how many of it were printed, spoiled, voided and printed again.
#[derive(Debug, Clone, Default)]
pub struct PaperLine {
    /// `Bons, nos 000123 à 000202`
    pub kind: String,
    /// The counts; none where the kind knows none.
    pub counts: [Option<i64>; 4],
}

/// What it says; dates are text already.
#[derive(Debug, Clone, Default)]
pub struct DaySheetFacts {
    /// `Lundi 23 novembre 2026`
    pub day: String,
    /// Who printed it, and when.
    pub printed: String,
    /// What is to be taken up, late things first.
    pub todo: Vec<DayTodo>,
    /// Accounts created, vouchers used, registrations entered, letters sent.
    pub figures: [i64; 4],
    /// People served, by hour of the day.
    pub hours: Vec<(i8, i64)>,
    /// Letters that left that day, that wait, that were refused, that somebody must look at.
    pub letters: [i64; 4],
    /// Paper.
    pub papers: Vec<PaperLine>,
    /// The last copy, and the same without its place, should the place not fit.
    pub backup: [String; 2],
    /// How many lines the ledger has, and whether it verifies.
    pub ledger: String,
    /// The ledger's head, in groups of four.
    pub head: String,
    /// How the clock went.
    pub clock: String,
}

const PLATE: Area = Area(18.0, 12.0, 174.0, 11.0);
const TAB: &[Stage] = &[Stage(1, 10.0, 8.0)];
const BODY: &[Stage] = &[Stage(1, 11.0, 8.5), Stage(2, 8.5, 7.0)];
const DAY: Frame =
    Frame::new("day sheet: day", 18.0, 27.0, 174.0, 12.0, &[Stage(1, 28.0, 20.0)]).face(Face::Title).down(Down::Middle);
const SMALL: &[Stage] = &[Stage(1, 7.5, 6.5)];
const CLOSING: Frame =
    Frame::new("day sheet: closing", 18.0, 40.0, 174.0, 5.0, &[Stage(1, 10.0, 8.0), Stage(1, 8.0, 6.0)]);

/// Draws the sheet.
///
/// # Errors
/// [`DoesNotFit`] when the institution's name is too long even at its smallest.
pub fn day_sheet(words: &Words, style: &SheetStyle, facts: &DaySheetFacts) -> Result<Document, DoesNotFit> {
    let say = |id: &str| Prose::say(words, id, &[]);
    let mut items: Vec<Item> = style.mark(words, (105.0, 148.0), 150.0).into_iter().collect();
    let institution = Prose::plain(words, &style.institution);
    items.extend(title_plate(PLATE, &say("paper-day"), (TAB, BODY), &institution)?);
    DAY.set(&Prose::plain(words, &facts.day), &mut items)?;
    CLOSING.set(&Prose::plain(words, &facts.printed), &mut items)?;
    section(49.0, &say("paper-day-todo"), &mut items)?;
    todo(words, &facts.todo, &mut items)?;
    section(111.0, &say("paper-day-figures"), &mut items)?;
    figures(words, facts.figures, &mut items)?;
    bars(words, &Bars::of(&facts.hours), &mut items)?;
    letters(words, facts.letters, &mut items)?;
    section(187.0, &say("paper-day-papers"), &mut items)?;
    papers(words, &facts.papers, &mut items)?;
    section(236.0, &say("paper-day-proofs"), &mut items)?;
    proofs(words, facts, &mut items)?;
    foot(words, &mut items)?;
    Ok(Document::of(vec![Page::a4(items)]))
}

fn section(y: f64, title: &Prose, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    Frame::new("day sheet: section", 18.0, y, 174.0, 7.0, &[Stage(1, 15.0, 12.0)])
        .face(Face::Title)
        .down(Down::Middle)
        .set(title, items)?;
    Ok(())
}

fn foot(words: &Words, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let word = |x, id: &str, items: &mut Vec<Item>| {
        Frame::new("day sheet: signature", x, 275.5, 40.0, 4.4, &[Stage(1, 9.5, 8.0)])
            .set(&Prose::say(words, id, &[]), items)
            .map(|set| x + set.width + 2.0)
    };
    let seen = word(18.0, "paper-day-seen", items)?;
    items.push(rule((seen, 279.4), (78.0, 279.4), 0.2));
    let signed = word(84.0, "paper-day-signed", items)?;
    items.push(rule((signed, 279.4), (192.0, 279.4), 0.2));
    Frame::new("day sheet: foot", 18.0, 283.5, 130.0, 3.6, SMALL)
        .set(&Prose::say(words, "paper-day-foot", &[]), items)?;
    Frame::new("day sheet: page", 148.0, 283.5, 44.0, 3.6, SMALL)
        .across(Across::Right)
        .set(&Prose::say(words, "paper-day-page", &[]), items)?;
    Ok(())
}
