//! The recovery sheet of the office key: seven codes and one QR, folded in three so that the letters lie inside.

use super::cuts::fold;
use super::face::Face;
use super::list::{Item, Page};
use super::plates::{Area, brackets, code_letters, code_outlines, code_plates, rule, step_plate, title_plate};
use super::prose::Prose;
use super::qr::Size;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle, square};
use crate::words::Words;

/// What it says; dates are text already.
#[derive(Debug, Clone, Default)]
pub struct RecoveryFacts {
    /// Day and hour it was made.
    pub at: String,
    /// Who made it.
    pub by: String,
    /// The key's public fingerprint, in groups of four letters.
    pub fingerprint: String,
    /// The key: seven codes of twelve letters.
    pub codes: [String; 7],
}

const PLATE: Area = Area(20.0, 12.0, 170.0, 12.0);
const BODY: &[Stage] = &[Stage(1, 11.5, 8.5), Stage(2, 8.5, 7.0)];
const TITLE: Frame = Frame::new("recovery: title", 20.0, 28.0, 170.0, 13.0, &[Stage(1, 32.0, 22.0)])
    .face(Face::Title)
    .down(Down::Middle);
const WHAT: Frame =
    Frame::new("recovery: what", 20.0, 43.0, 170.0, 14.0, &[Stage(2, 12.5, 11.0), Stage(3, 10.5, 9.5)]).lead(1.3);
const SECRET_LABEL: Frame =
    Frame::new("recovery: lines", 20.0, 104.0, 110.0, 5.0, &[Stage(1, 10.0, 8.5)]).face(Face::Bold);
const NOTE: Frame = Frame::new("recovery: square", 135.0, 172.0, 54.0, 10.0, &[Stage(2, 9.0, 8.0), Stage(3, 8.0, 7.0)])
    .across(Across::Centre)
    .lead(1.25);
const QR: (f64, f64, f64) = (134.0, 113.5, 55.0);
const MODULE: f64 = 1.2;
const SECTION: &[Stage] = &[Stage(1, 14.0, 11.0)];
const STEP: &[Stage] = &[Stage(2, 10.0, 10.0), Stage(3, 10.0, 9.0)];
const KEEP: Frame =
    Frame::new("recovery: keep", 110.0, 214.6, 80.0, 16.0, &[Stage(3, 10.0, 9.0), Stage(4, 9.0, 8.0)]).lead(1.3);
const FOOT: Frame =
    Frame::new("recovery: foot", 20.0, 265.6, 170.0, 8.0, &[Stage(2, 8.0, 7.0), Stage(3, 7.0, 6.5)]).lead(1.3);

/// Draws the sheet.
///
/// # Errors
/// [`DoesNotFit`] when the institution's or the maker's name is too long even at its smallest.
pub fn recovery_sheet(words: &Words, style: &SheetStyle, facts: &RecoveryFacts) -> Result<Document, DoesNotFit> {
    let say = |id: &str| Prose::say(words, id, &[]);
    let mut items: Vec<Item> = style.mark(words, (105.0, 75.0), 150.0).into_iter().collect();
    let institution = Prose::plain(words, &style.institution);
    items.extend(title_plate(PLATE, &say("paper-recovery"), (&[Stage(1, 11.0, 8.0)], BODY), &institution)?);
    TITLE.set(&say("paper-recovery-title"), &mut items)?;
    WHAT.set(&say("paper-recovery-what"), &mut items)?;
    what_it_is(words, style, facts, &mut items)?;
    for (y, id) in [(99.0, "paper-recovery-fold-top"), (198.0, "paper-recovery-fold-bottom")] {
        items.extend(fold(5.0, 205.0, y, 54.0));
        Frame::new("recovery: fold", 78.0, y - 1.8, 54.0, 3.6, &[Stage(1, 7.5, 6.0)])
            .face(Face::Bold)
            .across(Across::Centre)
            .down(Down::Middle)
            .set(&say(id), &mut items)?;
    }
    SECRET_LABEL.set(&say("paper-recovery-lines"), &mut items)?;
    the_key(facts, &mut items)?;
    NOTE.set(&say("paper-recovery-square"), &mut items)?;
    how_to_use(words, &mut items)?;
    how_to_keep(words, &mut items)?;
    items.push(rule((20.0, 264.0), (190.0, 264.0), 0.2));
    FOOT.set(&say("paper-recovery-foot"), &mut items)?;
    Ok(Document::of(vec![Page::a4(items)]))
}

fn what_it_is(
    words: &Words,
    style: &SheetStyle,
    facts: &RecoveryFacts,
    items: &mut Vec<Item>,
) -> Result<(), DoesNotFit> {
    let made = [("at", facts.at.as_str().into()), ("by", facts.by.as_str().into())];
    let folder = [("institution", style.institution.as_str().into())];
    let rows = [
        ("paper-recovery-made", Prose::say(words, "paper-recovery-made-by", &made), Face::Bold),
        ("paper-recovery-folder", Prose::say(words, "paper-recovery-folder-of", &folder), Face::Bold),
        ("paper-recovery-print", Prose::plain(words, &facts.fingerprint), Face::Code),
        ("paper-recovery-copy", Prose::say(words, "paper-recovery-copy-only", &[]), Face::Bold),
    ];
    items.push(rule((20.0, 60.0), (190.0, 60.0), 0.5));
    let mut y = 60.0;
    for (word, fact, face) in rows {
        Frame::new("recovery: word", 20.0, y, 42.0, 6.6, &[Stage(1, 10.0, 8.0)])
            .down(Down::Middle)
            .set(&Prose::say(words, word, &[]), items)?;
        Frame::new("recovery: fact", 62.0, y, 128.0, 6.6, &[Stage(1, 10.5, 8.5), Stage(1, 8.25, 6.0)])
            .face(face)
            .down(Down::Middle)
            .set(&fact, items)?;
        y += 6.6;
        items.push(rule((20.0, y), (190.0, y), 0.12));
    }
    Ok(())
}

fn the_key(facts: &RecoveryFacts, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let mut y = 111.5;
    for (number, code) in (1..).zip(&facts.codes) {
        items.extend(step_plate(20.0, y + 1.3, 7.2, number, &[Stage(1, 13.0, 13.0)])?);
        let plates = code_plates(Area(30.5, y, 97.0, 9.8), 2.2);
        items.extend(code_outlines(plates));
        items.extend(code_letters(plates, code, &[Stage(1, 20.0, 20.0)])?);
        y += 11.6;
    }
    let (x, y, side) = QR;
    items.push(square::within("recovery: QR", &format!("GTK{}", facts.codes.concat()), Size::Key, (x, y), MODULE)?);
    items.push(brackets(x, y, side));
    Ok(())
}

fn how_to_use(words: &Words, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    Frame::new("recovery: use", 20.0, 205.0, 82.0, 7.0, SECTION)
        .face(Face::Title)
        .down(Down::Middle)
        .set(&Prose::say(words, "paper-recovery-use", &[]), items)?;
    for (number, top) in [(1, 215.0), (2, 229.4), (3, 243.8)] {
        items.extend(step_plate(20.0, top, 7.2, number, &[Stage(1, 13.0, 13.0)])?);
        let frame = Frame::new("recovery: step", 30.5, top - 2.9, 68.0, 13.0, STEP).down(Down::Middle).lead(1.25);
        let prose = Prose::say(words, &format!("paper-recovery-step-{number}"), &[]);
        let before = items.len();
        if frame.set(&prose, items)?.lines > 2 {
            items.truncate(before);
            frame.lower(2.35).set(&prose, items)?;
        }
    }
    Ok(())
}

fn how_to_keep(words: &Words, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    Frame::new("recovery: section", 110.0, 205.0, 80.0, 7.0, SECTION)
        .face(Face::Title)
        .down(Down::Middle)
        .set(&Prose::say(words, "paper-recovery-keep", &[]), items)?;
    KEEP.set(&Prose::say(words, "paper-recovery-keep-how", &[]), items)?;
    let mut y = 233.0;
    for id in ["paper-recovery-deposited", "paper-recovery-deposited-by", "paper-recovery-witness"] {
        Frame::new("recovery: deposit", 110.0, y, 24.0, 5.0, &[Stage(1, 10.0, 8.0)])
            .set(&Prose::say(words, id, &[]), items)?;
        items.push(rule((132.0, y + 4.2), (190.0, y + 4.2), 0.2));
        y += 9.0;
    }
    Ok(())
}
