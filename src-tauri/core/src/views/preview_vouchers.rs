//! The sheet that is about to be printed, with codes that open nothing.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::journeys::issue_vouchers::{Drawn, Issue};
use crate::journeys::print_vouchers::draw_with;
use crate::said::Sayer;
use crate::storage::vouchers;
use crate::views::preview_credentials::code_of;
use crate::views::{batch, short};

/// Vouchers on one sheet.
pub const PER_SHEET: i64 = 8;

/// One sheet as it would be printed.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct VoucherPreview {
    /// One A4 page.
    pub svg: String,
    /// How many sheets there will be.
    pub sheets: i64,
    /// `000361`
    pub first_number: String,
    /// `000440`
    pub last_number: String,
    /// `jusqu’au vendredi 31 décembre 2027`
    pub use_by_text: String,
}

/// Sheet number `sheet`, from 1, of an order; `by` is who would issue it.
///
/// # Errors
/// As [`Issue::checked`], and as the sheets when a text has no room.
pub fn preview_vouchers(desk: &Desk, asked: Issue, by: &str, sheet: i64, sayer: Sayer<'_>) -> Result<VoucherPreview> {
    let (asked, programme) = asked.checked(desk)?;
    let first = desk.read(vouchers::next_number)?;
    let last = first + asked.count - 1;
    let sheets = (asked.count + PER_SHEET - 1) / PER_SHEET;
    let at = first + PER_SHEET * (sheet.clamp(1, sheets) - 1);
    let shown: Vec<Drawn> = (at..=last.min(at + PER_SHEET - 1)).map(specimen).collect();
    let batch = asked.batch(programme.id, desk.now()?.as_second());
    let document = draw_with(desk, &programme.policy, &batch, by, true, &shown)?;
    Ok(VoucherPreview {
        svg: document.page_svg(0).ok_or_else(|| Error::fault("a sheet without a page"))?,
        sheets,
        first_number: short::number(first),
        last_number: short::number(last),
        use_by_text: batch::usable(&batch, sayer),
    })
}

fn specimen(number: i64) -> Drawn {
    Drawn { number, code: code_of(number) }
}
