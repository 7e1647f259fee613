//! Papers: from facts to a display list, and from it to the PDF that is printed and the SVG that is shown.
//!
//! All of it is pure: time and chance come with the facts, so the same facts give the same bytes.

mod attestation;
mod binding;
mod cards;
mod case_slip;
mod class_listing;
mod class_listing_rows;
mod credential_bilingual;
mod credential_code_slip;
mod credential_large;
mod credential_sheets;
mod credential_slip;
mod cuts;
mod day_sheet;
mod day_sheet_parts;
pub mod face;
pub mod grid;
mod ink;
mod letter;
mod letter_coupon;
mod lines;
pub mod list;
mod logo;
mod next_step_bilingual;
mod next_step_large;
mod next_step_slip;
mod noise;
mod plates;
mod prose;
mod qr;
mod reading;
mod recovery_sheet;
mod second;
mod square;
mod svg;
mod test_page;
mod ticket;
mod type_setting;
mod voucher_sheet;

use std::sync::Arc;

use jiff::Zoned;

pub use attestation::{AttestationFacts, LastRow, attestation};
pub use cards::credential_cards;
pub use case_slip::{CaseFacts, case_slip};
pub use class_listing::{Columns, ListingFacts, ListingRow, ROWS_PER_PAGE, RowSecret, class_listing};
pub use credential_large::credential_large;
pub use credential_sheets::{ClassSlips, PerSheet, class_slips, credential_sheets};
pub use credential_slip::{CredentialFacts, CredentialSecret, credential_slips};
pub use cuts::SAFE;
pub use day_sheet::{DaySheetFacts, DayTodo, PaperLine, day_sheet};
pub use face::unprintable;
pub use letter::{LetterFacts, letters};
pub use logo::LogoUnreadable;
pub use next_step_large::next_step_large;
pub use next_step_slip::{NextStepFacts, next_step_slip};
pub use qr::path as qr_path;
pub use reading::{Piece, ReadingFacts, reading};
pub use recovery_sheet::{RecoveryFacts, recovery_sheet};
pub use second::Second;
pub use test_page::{TestFacts, test_page};
pub use ticket::{TICKET_LENGTH, TicketFacts, ticket};
pub use type_setting::DoesNotFit;
pub use voucher_sheet::{VoucherFacts, voucher_sheets};

use crate::words::Words;
use list::{Item, Page, Picture};

/// What is the same on every paper of an institution.
#[derive(Debug, Clone, Default)]
pub struct SheetStyle {
    /// The institution's name.
    pub institution: String,
    /// Its logo in one ink.
    pub logo: Option<Arc<Picture>>,
    /// Whether this is a rehearsal: every piece then bears `ESSAI`.
    pub rehearsal: bool,
    /// Whether it is only shown: every piece then bears `SPÉCIMEN`.
    pub specimen: bool,
}

impl SheetStyle {
    /// The style of an institution without a logo.
    pub fn of(institution: impl Into<String>) -> Self {
        Self { institution: institution.into(), ..Self::default() }
    }

    /// With the logo in these bytes, PNG or JPEG.
    ///
    /// # Errors
    /// [`LogoUnreadable`] when they are neither.
    pub fn with_logo(mut self, bytes: &[u8]) -> Result<Self, LogoUnreadable> {
        self.logo = Some(Arc::new(logo::picture(bytes)?));
        Ok(self)
    }

    fn mark(&self, words: &Words, centre: (f64, f64), width: f64) -> Option<Item> {
        let id = match (self.specimen, self.rehearsal) {
            (true, _) => "paper-specimen",
            (false, true) => "paper-rehearsal",
            _ => return None,
        };
        Some(cuts::mark(words, id, centre, width))
    }
}

/// What a PDF says of itself.
#[derive(Debug, Clone)]
pub struct Metadata {
    /// Its title, shown by viewers instead of a file name.
    pub title: String,
    /// The institution.
    pub author: String,
    /// The language's tag.
    pub language: String,
    /// When it was made.
    pub at: Zoned,
}

/// Why no PDF came out.
#[derive(Debug, thiserror::Error)]
pub enum NotDrawn {
    /// The PDF library complained.
    #[error("pdf: {0}")]
    Pdf(String),
    /// The bytes could not be put together.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// Pages, and the stamps they share.
#[derive(Debug, Clone, Default)]
pub struct Document {
    pages: Vec<Page>,
    stamps: Vec<Vec<Item>>,
}

impl Document {
    /// A document of pages that share nothing.
    fn of(pages: Vec<Page>) -> Self {
        Self { pages, stamps: vec![] }
    }

    /// Several documents as one.
    pub fn joined(documents: Vec<Self>) -> Self {
        let mut whole = Self::default();
        for Self { pages, stamps } in documents {
            let shift = whole.stamps.len();
            whole.stamps.extend(stamps);
            whole.pages.extend(pages.into_iter().map(|mut page| {
                for item in &mut page.items {
                    if let Item::Stamp { number, .. } = item {
                        *number += shift;
                    }
                }
                page
            }));
        }
        whole
    }

    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Page `number` (from 0) with its stamps set down: every mark that will be ink.
    pub fn page(&self, number: usize) -> Option<Page> {
        let page = self.pages.get(number)?;
        let set_down = |item: &Item| match item {
            Item::Stamp { number, x, y } => {
                let stamp = self.stamps.get(*number).cloned().unwrap_or_default();
                stamp.into_iter().map(|item| item.moved(*x, *y)).collect()
            }
            item => vec![item.clone()],
        };
        Some(Page { w: page.w, h: page.h, items: page.items.iter().flat_map(set_down).collect() })
    }

    /// The PDF.
    ///
    /// # Errors
    /// [`NotDrawn`], a fault of ours or of the library's; facts that do not fit are refused earlier.
    pub fn to_pdf(&self, metadata: &Metadata) -> Result<Vec<u8>, NotDrawn> {
        ink::pdf(self, metadata)
    }

    /// Page `number` (from 0) as a picture that needs no font.
    pub fn page_svg(&self, number: usize) -> Option<String> {
        self.pages.get(number).map(|page| svg::page(page, &self.stamps))
    }
}
