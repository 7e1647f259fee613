//! Vouchers, eight to an A4 sheet with cut lines.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use rayon::prelude::*;

use super::cuts::cuts_in_two_columns;
use super::face::Face;
use super::list::{Item, Page};
use super::plates::{Area, body_frame, code_letters, code_outlines, code_plates, plate, tab_frame};
use super::prose::Prose;
use super::qr::Size;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle, square};
use crate::words::Words;

/// What one voucher says; dates and numbers are text already.
#[derive(Debug, Clone, Default)]
pub struct VoucherFacts {
    /// Its twelve letters.
    pub code: String,
    /// Its number: `000123`.
    pub number: String,
    /// What it opens: the programme, or the course when the batch names one.
    pub programme: String,
    /// Who hands it out.
    pub issuer: String,
    /// The last day to use it; without one it keeps (V-G3).
    pub use_by: Option<String>,
    /// How many days it opens, counted from the entry of the code (V-13).
    pub days: i64,
    /// When it was issued: `23.11.2026`.
    pub issued: String,
    /// Initials of who issued it.
    pub by: String,
}

/// What vouchers of one batch share: typeset once, stamped on every sheet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Body {
    programme: String,
    issuer: String,
    use_by: Option<String>,
    days: i64,
}

const PIECE: (f64, f64) = (105.0, 74.25);
const PER_SHEET: usize = 8;
const PLATE: Area = Area(7.0, 6.5, 91.0, 10.5);
const TAB: f64 = 22.0;
const CODE: Area = Area(7.0, 52.2, 91.0, 10.8);
const GAP: f64 = 2.4;

const PROGRAMME: Frame =
    Frame::new("voucher: programme", 7.0, 19.2, 63.0, 13.0, &[Stage(2, 16.0, 12.0), Stage(3, 11.0, 9.5)])
        .face(Face::Title)
        .down(Down::Middle)
        .lead(1.08);
const SMALL: &[Stage] = &[Stage(1, 9.0, 7.0)];
const ISSUER: Frame = Frame::new("voucher: issuer", 7.0, 33.0, 63.0, 4.0, SMALL);
const USE_BY: Frame = Frame::new("voucher: use by", 7.0, 37.6, 63.0, 4.0, SMALL);
const ACCESS: Frame = Frame::new("voucher: access", 7.0, 42.2, 63.0, 4.0, SMALL);
const INSTRUCTION: Frame =
    Frame::new("voucher: instruction", 7.0, 47.8, 91.0, 4.0, &[Stage(1, 8.5, 7.5)]).face(Face::Bold);
const FINE: &[Stage] = &[Stage(1, 7.0, 6.0)];
const ONCE: Frame = Frame::new("voucher: foot left", 7.0, 64.6, 55.0, 3.0, FINE);
const NUMBER: Frame = Frame::new("voucher: foot right", 62.0, 64.6, 36.0, 3.0, FINE).across(Across::Right);

/// Draws `vouchers` in their order, row by row.
///
/// # Errors
/// [`DoesNotFit`] when an institution, programme, issuer or date is too long even at its smallest.
pub fn voucher_sheets(words: &Words, style: &SheetStyle, vouchers: &[VoucherFacts]) -> Result<Document, DoesNotFit> {
    let mut stamps = vec![cuts_in_two_columns(&[PIECE.1, 2.0 * PIECE.1, 3.0 * PIECE.1])];
    let mut known: HashMap<Body, usize> = HashMap::new();
    for voucher in vouchers {
        if let Entry::Vacant(unknown) = known.entry(Body::of(voucher)) {
            stamps.push(unknown.key().draw(words, style)?);
            unknown.insert(stamps.len() - 1);
        }
    }
    let pages: Result<Vec<Page>, DoesNotFit> =
        vouchers.par_chunks(PER_SHEET).map(|sheet| draw_sheet(words, sheet, &known)).collect();
    Ok(Document { pages: pages?, stamps })
}

fn draw_sheet(words: &Words, sheet: &[VoucherFacts], known: &HashMap<Body, usize>) -> Result<Page, DoesNotFit> {
    let mut items = vec![Item::Stamp { number: 0, x: 0.0, y: 0.0 }];
    for (place, voucher) in sheet.iter().enumerate() {
        let column = if place % 2 == 0 { 0.0 } else { PIECE.0 };
        let above = u32::try_from(place / 2).unwrap_or_default();
        let (x, y) = (column, f64::from(above) * PIECE.1);
        let number = known.get(&Body::of(voucher)).copied().unwrap_or_default();
        items.push(Item::Stamp { number, x, y });
        items.extend(draw_own(words, voucher)?.into_iter().map(|item| item.moved(x, y)));
    }
    Ok(Page::a4(items))
}

/// What no other voucher has: code, QR and number.
fn draw_own(words: &Words, voucher: &VoucherFacts) -> Result<Vec<Item>, DoesNotFit> {
    let payload = format!("GTV{}", voucher.code);
    let mut items = vec![square::bare("voucher: QR", &payload, Size::Code, (73.0, 17.3), 1.0)?];
    items.extend(code_letters(code_plates(CODE, GAP), &voucher.code, &[Stage(1, 22.0, 22.0)])?);
    let facts = [
        ("number", voucher.number.as_str().into()),
        ("issued", voucher.issued.as_str().into()),
        ("by", voucher.by.as_str().into()),
    ];
    NUMBER.set(&Prose::say(words, "paper-voucher-number", &facts), &mut items)?;
    Ok(items)
}

impl Body {
    fn of(voucher: &VoucherFacts) -> Self {
        Self {
            programme: voucher.programme.clone(),
            issuer: voucher.issuer.clone(),
            use_by: voucher.use_by.clone(),
            days: voucher.days,
        }
    }

    fn draw(&self, words: &Words, style: &SheetStyle) -> Result<Vec<Item>, DoesNotFit> {
        let say = |id: &str| Prose::say(words, id, &[]);
        let mut items: Vec<Item> = style.mark(words, (38.5, 31.0), 56.0).into_iter().collect();
        items.extend(plate(PLATE, TAB, true));
        tab_frame(PLATE, TAB, &[Stage(1, 13.0, 8.0)]).set(&say("paper-voucher"), &mut items)?;
        let logo = style.logo.as_ref().map(right_of_plate);
        let taken = logo.as_ref().map_or(0.0, |(_, width)| width + 2.0);
        let name = Area(PLATE.0, PLATE.1, PLATE.2 - taken, PLATE.3);
        body_frame(name, TAB, &[Stage(1, 11.0, 8.5), Stage(2, 8.5, 7.0)])
            .set(&Prose::plain(words, &style.institution), &mut items)?;
        items.extend(logo.map(|(item, _)| item));
        PROGRAMME.set(&Prose::plain(words, &self.programme), &mut items)?;
        ISSUER
            .set(&Prose::say(words, "paper-voucher-issuer", &[("issuer", self.issuer.as_str().into())]), &mut items)?;
        let use_by = match &self.use_by {
            Some(date) => Prose::say(words, "paper-voucher-use-by", &[("date", date.as_str().into())]),
            None => say("paper-voucher-keeps"),
        };
        USE_BY.set(&use_by, &mut items)?;
        ACCESS.set(&Prose::say(words, "paper-voucher-access", &[("days", self.days.into())]), &mut items)?;
        INSTRUCTION.set(&say("paper-voucher-instruction"), &mut items)?;
        items.extend(code_outlines(code_plates(CODE, GAP)));
        ONCE.set(&say("paper-voucher-once"), &mut items)?;
        Ok(items)
    }
}

/// The logo at the right end of the plate, inside its keyline, and the width it takes.
fn right_of_plate(picture: &Arc<super::list::Picture>) -> (Item, f64) {
    let (most_w, most_h) = (24.0, 7.1);
    let (width, height) = (f64::from(picture.width), f64::from(picture.height));
    let scale = f64::min(most_w / width, most_h / height);
    let (w, h) = (width * scale, height * scale);
    let x = PLATE.0 + PLATE.2 - 1.9 - w;
    let y = PLATE.1 + (PLATE.3 - h) / 2.0;
    (Item::Image { x, y, w, h, picture: picture.clone() }, w)
}
