//! A class on paper: who receives what, to be signed for. Its square finds the list again, and says which rows are stale.

use super::class_listing_rows::{Places, heads, row};
use super::face::Face;
use super::list::{Item, Page};
use super::plates::{Area, rule, title_plate};
use super::prose::Prose;
use super::type_setting::{DoesNotFit, Down, Frame, Set, Stage};
use super::{Document, SheetStyle, square};
use crate::words::{Fact, Words};

/// Which columns stand beside number and name. Secrets are off until somebody asks for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Columns {
    /// The user name.
    pub user: bool,
    /// The activation code, or the password that is still the first one.
    pub secret: bool,
    /// Room for the day and a signature.
    pub signature: bool,
}

impl Default for Columns {
    fn default() -> Self {
        Self { user: true, secret: false, signature: true }
    }
}

/// What a row has to hand over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowSecret {
    /// Nothing that may be printed.
    Nothing,
    /// Twelve letters of an activation code.
    Code(String),
    /// A first password, as its words or groups.
    Initial(Vec<String>),
    /// The account is in use since a day, as text: nothing to hand over, and no secret is printed.
    Taken(String),
}

/// One person.
#[derive(Debug, Clone)]
pub struct ListingRow {
    /// Last name.
    pub last: String,
    /// First name.
    pub first: String,
    /// User name.
    pub user: String,
    /// What to hand over.
    pub secret: RowSecret,
}

/// What a listing says; dates are text already.
#[derive(Debug, Clone)]
pub struct ListingFacts {
    /// `Classe 2B`
    pub title: String,
    /// Until when the secrets work.
    pub deadline: Option<String>,
    /// Its number: `0042`.
    pub number: String,
    /// Twelve letters of a code of kind listing.
    pub code: String,
    /// Which columns.
    pub columns: Columns,
    /// When it was printed.
    pub printed: String,
    /// By whom, and why: `S. Rochat, motif : rentrée de classe`.
    pub by: String,
    /// The ledger's head when it was printed.
    pub head: String,
    /// The day by which it is to be destroyed.
    pub destroy_by: String,
    /// The people, in their order.
    pub rows: Vec<ListingRow>,
}

/// Rows on a page.
pub const ROWS_PER_PAGE: usize = 29;
/// Where the first row begins, and how high a row is.
pub(super) const FIRST: f64 = 41.2;
pub(super) const HIGH: f64 = 8.0;
const PLATE: Area = Area(18.0, 11.0, 152.0, 11.0);
const TAB: &[Stage] = &[Stage(1, 9.5, 8.0)];
const BODY: &[Stage] = &[Stage(1, 11.0, 8.5), Stage(2, 8.5, 7.0), Stage(3, 6.5, 6.0)];
const QR: (f64, f64, f64) = (173.8, 9.2, 24.2);
const MODULE: f64 = 0.8;
const TITLE: Frame = Frame::new(
    "listing: title",
    18.0,
    24.0,
    44.0,
    9.6,
    &[Stage(1, 22.0, 13.0), Stage(2, 12.0, 9.0), Stage(3, 8.0, 6.5)],
)
.face(Face::Title)
.down(Down::Middle)
.lead(1.08);
const LINE: &[Stage] = &[Stage(1, 9.5, 7.0)];
const COUNTS: Frame = Frame::new("listing: counts", 64.0, 24.2, 106.0, 4.6, LINE);
const DEADLINE: Frame = Frame::new("listing: deadline", 64.0, 28.8, 106.0, 4.6, LINE);
const SMALL: &[Stage] = &[Stage(1, 7.5, 6.0)];
const FOOT: [Frame; 2] = [
    Frame::new("listing: foot 1", 18.0, 275.4, 180.0, 3.6, SMALL),
    Frame::new("listing: foot 2", 18.0, 279.3, 180.0, 3.6, SMALL),
];
/// Where the line to be filled in stands.
const LAST: f64 = 283.2;

/// Draws the listing, 29 rows a page, each page with its head and foot.
///
/// # Errors
/// [`DoesNotFit`] when a name, user name or title is too long even at its smallest.
pub fn class_listing(words: &Words, style: &SheetStyle, facts: &ListingFacts) -> Result<Document, DoesNotFit> {
    let places = Places::of(facts.columns);
    let count = facts.rows.len().div_ceil(ROWS_PER_PAGE).max(1);
    let head = header(words, style, facts, &places)?;
    let mut pages = vec![];
    for page in 0..count {
        let mut items = vec![Item::Stamp { number: 0, x: 0.0, y: 0.0 }];
        let first = page * ROWS_PER_PAGE;
        for (place, person) in facts.rows.iter().skip(first).take(ROWS_PER_PAGE).enumerate() {
            row(words, &places, (place, first + place + 1), person, &mut items)?;
        }
        foot(words, facts, (page + 1, count), &mut items)?;
        pages.push(Page::a4(items));
    }
    Ok(Document { pages, stamps: vec![head] })
}

/// What is the same on each page.
fn header(words: &Words, style: &SheetStyle, facts: &ListingFacts, places: &Places) -> Result<Vec<Item>, DoesNotFit> {
    let plain = |text: &str| Prose::plain(words, text);
    let mut items: Vec<Item> = style.mark(words, (108.0, 157.0), 150.0).into_iter().collect();
    let tab = if facts.columns.secret { "paper-listing-confidential" } else { "paper-listing" };
    items.extend(title_plate(PLATE, &Prose::say(words, tab, &[]), (TAB, BODY), &plain(&style.institution))?);
    items.extend(square::framed("listing: QR", &format!("GTL{}", facts.code), QR, MODULE)?);
    TITLE.set(&plain(&facts.title), &mut items)?;
    COUNTS.set(&counts(words, facts), &mut items)?;
    if let Some(deadline) = facts.deadline.as_deref().filter(|_| facts.columns.secret) {
        DEADLINE.set(&Prose::say(words, "paper-listing-deadline", &[("deadline", deadline.into())]), &mut items)?;
    }
    heads(words, places, &mut items)?;
    Ok(items)
}

fn counts(words: &Words, facts: &ListingFacts) -> Prose {
    let number = |count: usize| Fact::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let taken = facts.rows.iter().filter(|row| matches!(row.secret, RowSecret::Taken(_))).count();
    let is_left = |row: &&ListingRow| matches!(row.secret, RowSecret::Code(_) | RowSecret::Initial(_));
    let left = facts.rows.iter().filter(is_left).count();
    let counts = [("people", number(facts.rows.len())), ("left", number(left)), ("taken", number(taken))];
    let id = if facts.columns.secret { "paper-listing-counts" } else { "paper-listing-people" };
    Prose::say(words, id, &counts)
}

fn foot(
    words: &Words,
    facts: &ListingFacts,
    (page, pages): (usize, usize),
    items: &mut Vec<Item>,
) -> Result<(), DoesNotFit> {
    let number = |count: usize| Fact::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let of = [("number", facts.number.as_str().into()), ("page", number(page)), ("pages", number(pages))];
    let id = if facts.columns.secret { "paper-listing-foot-confidential" } else { "paper-listing-foot" };
    let printed = [
        ("printed", facts.printed.as_str().into()),
        ("by", facts.by.as_str().into()),
        ("head", facts.head.as_str().into()),
    ];
    for (frame, prose) in
        FOOT.iter().zip([Prose::say(words, id, &of), Prose::say(words, "paper-listing-printed", &printed)])
    {
        frame.set(&prose, items)?;
    }
    // Three texts and two lines to write on, each after what the text before it took.
    let before = [("day", facts.destroy_by.as_str().into())];
    let text = |x: f64, prose: &Prose, items: &mut Vec<Item>| -> Result<Set, DoesNotFit> {
        const STAGE: &[Stage] = &[Stage(1, 8.5, 7.0)];
        Frame::new("listing: destroyed", x, LAST, 90.0, 4.4, STAGE).set(prose, items)
    };
    let mut x = 18.0 + text(18.0, &Prose::say(words, "paper-listing-destroy", &before), items)?.width + 3.5;
    x += text(x, &Prose::say(words, "paper-listing-destroyed", &[]), items)?.width + 1.5;
    items.push(rule((x, LAST + 3.6), (x + 25.0, LAST + 3.6), 0.2));
    x += 27.0;
    x += text(x, &Prose::say(words, "paper-listing-destroyed-by", &[]), items)?.width + 1.5;
    items.push(rule((x, LAST + 3.6), (198.0, LAST + 3.6), 0.2));
    Ok(())
}
