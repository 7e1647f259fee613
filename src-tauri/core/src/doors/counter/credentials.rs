//! Entries about papers for whole classes: shown, printed, stopped, sent again; listings looked after.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use super::session::check_pin;
use crate::actor::Actor;
use crate::documents::{Columns, PerSheet};
use crate::doors::entry::{Done, Nothing, Visit};
use crate::doors::kiosk::print::Printed;
use crate::error::Result;
use crate::jobs::{Job, Sent};
use crate::journeys::credential_papers::{Paper, Setting};
use crate::journeys::destroy_listing::destroy_listing;
use crate::journeys::own_access::has_pin;
use crate::journeys::print::{Leaf, send};
use crate::journeys::print_credentials::{self as papers, Whose, print_credentials};
use crate::journeys::print_listing::{self as listing, print_listing};
use crate::refusal::Refusal;
use crate::views::credentials::{self as known, Credentials};
use crate::views::listing::{self as looking, ListingView};
use crate::views::preview_credentials::{CredentialPreview, preview_listing, preview_papers};

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// Slips to fold.
    Slips,
    /// Slips in large print, two on a sheet.
    Large,
    /// Cards, eight on a sheet.
    Cards,
    /// Letters whose foot is torn off.
    Letters,
    /// A listing of each class.
    Listing,
}

/// What is to be printed, and how it is set out.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a tick of the page")]
pub struct PaperOrder {
    /// The programme's key.
    pub programme: String,
    /// Classes, as the roster says them; all where empty.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Only people whom this import or a later one has created.
    #[serde(default)]
    pub since_import: Option<i64>,
    /// Some accounts alone.
    #[serde(default)]
    pub accounts: Vec<i64>,
    /// Which paper.
    pub paper: PaperKind,
    /// Slips on a sheet: 1, 2 or 4.
    #[serde(default = "four")]
    pub per_sheet: u8,
    /// A page with its name before each class of slips.
    #[serde(default)]
    pub separated: bool,
    /// On listings: the user names.
    #[serde(default)]
    pub user: bool,
    /// On listings: the first secrets.
    #[serde(default)]
    pub secret: bool,
    /// On listings: room to sign.
    #[serde(default)]
    pub signature: bool,
    /// On listings: only people who have not used their account.
    #[serde(default)]
    pub only_unused: bool,
    /// On listings: by number instead of name.
    #[serde(default)]
    pub by_number: bool,
    /// On listings: one for each class.
    #[serde(default)]
    pub by_class: bool,
    /// Why: papers that still work are printed again, secrets are listed.
    #[serde(default)]
    pub reason: Option<String>,
    /// The queue; empty for the usual one.
    #[serde(default)]
    pub printer: String,
    /// The PIN of whoever has one, asked before secrets are listed (J16).
    #[serde(default)]
    pub pin: String,
    /// Whether first passwords that are kept are drawn anew as well: the papers that are out are spoiled.
    #[serde(default)]
    pub renew: bool,
}

fn four() -> u8 {
    4
}

/// A page of what is to be printed.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShownPapers {
    /// What.
    pub order: PaperOrder,
    /// Which page, from 1.
    pub page: i64,
}

/// An order to print.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PrintedPapers {
    /// What.
    pub order: PaperOrder,
    /// What the screen calls this order: asked twice, it is done once.
    pub ticket: String,
}

/// An order that is under way or done.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneOrder {
    /// What the screen called it.
    pub ticket: String,
}

/// How far an order is.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct OrderProgress {
    /// Secrets drawn.
    pub done: i64,
    /// Of how many; 0 while that is not known.
    pub all: i64,
    /// Whether it is over.
    pub is_over: bool,
}

/// Papers that were made, and what became of them.
#[derive(Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PapersMade {
    /// What became of the sheets.
    pub printed: Printed,
    /// How many sheets.
    pub sheets: i64,
    /// How many people.
    pub people: i64,
    /// Left out, because their paper still works.
    pub left_out: i64,
    /// Numbers of the listings.
    #[ts(type = "number[]")]
    pub numbers: Vec<i64>,
    /// The file for the platform, with the first passwords that were drawn; it is told where programmes ask that.
    pub platform_file: Option<String>,
    /// Why the printer refused; the papers are made and can be sent again.
    pub refused: Option<String>,
}

/// A listing, by its number or by the code in its square.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OneListing {
    /// Its number.
    #[serde(default)]
    pub number: Option<i64>,
    /// What was scanned.
    #[serde(default)]
    pub code: Option<String>,
}

impl PaperOrder {
    fn whose(&self) -> Whose {
        Whose {
            programme: self.programme.clone(),
            groups: self.groups.clone(),
            since_import: self.since_import,
            accounts: self.accounts.clone(),
        }
    }

    fn papers(&self) -> Option<papers::Wanted> {
        let paper = match self.paper {
            PaperKind::Slips => Paper::Slips,
            PaperKind::Large => Paper::Large,
            PaperKind::Cards => Paper::Cards,
            PaperKind::Letters => Paper::Letters,
            PaperKind::Listing => return None,
        };
        let per_sheet = match self.per_sheet {
            1 => PerSheet::One,
            2 => PerSheet::Two,
            _ => PerSheet::Four,
        };
        let setting = Setting { paper, per_sheet, separated: self.separated, is_specimen: false };
        Some(papers::Wanted { whose: self.whose(), again: self.reason.clone(), renews: self.renew, setting })
    }

    fn listing(&self) -> listing::Wanted {
        listing::Wanted {
            whose: self.whose(),
            columns: Columns { user: self.user, secret: self.secret, signature: self.signature },
            only_unused: self.only_unused,
            by_number: self.by_number,
            by_class: self.by_class,
            reason: self.reason.clone(),
        }
    }
}

pub(super) fn credentials(visit: &Visit<'_>, _: Nothing) -> Result<Credentials> {
    known::credentials(visit.desk, visit.sayer())
}

pub(super) fn preview(visit: &Visit<'_>, asked: ShownPapers) -> Result<CredentialPreview> {
    let by = visit.seat.actor()?;
    match asked.order.papers() {
        Some(wanted) => preview_papers(visit.desk, &wanted, by.name(), asked.page, visit.sayer()),
        None => preview_listing(visit.desk, &asked.order.listing(), by.name(), asked.page, visit.sayer()),
    }
}

pub(super) fn print(visit: &Visit<'_>, asked: PrintedPapers) -> Result<PapersMade> {
    let job = visit.seat.jobs().begin(&asked.ticket)?;
    let made = make(visit, &job, &asked.order);
    visit.seat.jobs().end(&asked.ticket, made.is_err());
    made
}

fn make(visit: &Visit<'_>, job: &Job, order: &PaperOrder) -> Result<PapersMade> {
    let queue = order.printer.as_str();
    if !queue.is_empty() && !known::printers(visit.desk).iter().any(|one| one == queue) {
        return Err(Refusal::PrinterRefused { reason: queue.to_owned() }.into());
    }
    check_pin_before_secrets(visit, order)?;
    let (by, key) = (visit.seat.actor()?, visit.seat.office_key()?);
    let key = key.as_deref();
    let pace = |done, all| job.step(done, all);
    let mut sent = None;
    let mut platform_file = None;
    let mut keep = |_: &crate::desk::Tx<'_>, leaf: Leaf<'_>| {
        let Leaf { title, sheets, pdf, platform, .. } = leaf;
        if let Some(text) = platform {
            platform_file = Some(keep_for_platform(visit, &order.programme, text)?);
        }
        let (title, queue, pdf) = (title.to_owned(), queue.to_owned(), Zeroizing::new(pdf.to_vec()));
        sent = Some(Arc::new(Sent { title, sheets, queue, pdf }));
        Ok(())
    };
    let (people, left_out, numbers) = match order.papers() {
        Some(wanted) => {
            let made = print_credentials(visit.desk, (&by, key), &wanted, visit.sayer(), &pace, &mut keep)?;
            (made.slips, made.left_out, vec![])
        }
        None => {
            let wanted = order.listing();
            let made = print_listing(visit.desk, (&by, key), &wanted, visit.sayer(), &pace, &mut keep)?;
            (made.people, 0, made.numbers)
        }
    };
    let sent = sent.ok_or_else(|| crate::error::Error::fault("papers that were never made"))?;
    // A window that was locked meanwhile keeps nothing that bears secrets; the paper goes out all the same.
    if visit.seat.check_open().is_ok() {
        job.keep(Arc::clone(&sent));
    }
    let (printed, refused) = dispatch(visit, &by, &sent)?;
    Ok(PapersMade { printed, sheets: sent.sheets, people, left_out, numbers, platform_file, refused })
}

/// The file for a platform that keeps its own passwords, where exports stand; its owner alone may read it.
fn keep_for_platform(visit: &Visit<'_>, programme: &str, text: &str) -> Result<String> {
    let now = visit.desk.now()?.to_zoned(visit.desk.zone().clone());
    let name = format!("plateforme-{programme}-{}.csv", now.strftime("%Y-%m-%d-%H%M%S"));
    let file = crate::journeys::keep_export::keep_file(visit.desk, &name, text.as_bytes(), || Ok(()))?;
    Ok(file.display().to_string())
}

/// A window that was left open lists no secrets to whoever comes by.
fn check_pin_before_secrets(visit: &Visit<'_>, order: &PaperOrder) -> Result<()> {
    let occupant = visit.seat.occupant().ok_or(Refusal::SignedOut)?;
    if order.paper != PaperKind::Listing || !order.secret || !has_pin(visit.desk, occupant.id)? {
        return Ok(());
    }
    if order.pin.is_empty() {
        return Err(Refusal::PinWanted.into());
    }
    check_pin(visit, &order.pin)
}

/// The papers are made: a printer that refuses them now does not unmake them.
fn dispatch(visit: &Visit<'_>, by: &Actor, sent: &Sent) -> Result<(Printed, Option<String>)> {
    let leaf = Leaf {
        title: &sent.title,
        sheets: sent.sheets,
        pdf: &sent.pdf,
        queue: &sent.queue,
        platform: None,
        ticket: None,
    };
    match send(visit.desk, by, &leaf) {
        Ok(outcome) => Ok((Printed::of(outcome, None), None)),
        Err(crate::error::Error::Refused(refusal @ Refusal::PrinterRefused { .. })) => {
            let why = crate::doors::problem::say(&refusal, visit);
            Ok((Printed::Screen { code: None, seconds: 0 }, Some(why)))
        }
        Err(other) => Err(other),
    }
}

pub(super) fn progress(visit: &Visit<'_>, asked: OneOrder) -> Result<OrderProgress> {
    let (done, all, is_over) = visit.seat.jobs().find(&asked.ticket).ok_or(Refusal::NothingToDo)?.progress();
    let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    Ok(OrderProgress { done: count(done), all: count(all), is_over })
}

pub(super) fn stop(visit: &Visit<'_>, asked: OneOrder) -> Result<Done> {
    visit.seat.jobs().find(&asked.ticket).ok_or(Refusal::NothingToDo)?.stop();
    Ok(Done {})
}

pub(super) fn again(visit: &Visit<'_>, asked: OneOrder) -> Result<PapersMade> {
    let sent = visit.seat.jobs().find(&asked.ticket).and_then(|job| job.sent()).ok_or(Refusal::NothingToDo)?;
    let (printed, refused) = dispatch(visit, &visit.seat.actor()?, &sent)?;
    Ok(PapersMade {
        printed,
        sheets: sent.sheets,
        people: 0,
        left_out: 0,
        numbers: vec![],
        platform_file: None,
        refused,
    })
}

/// The papers as a file, where no printer is.
pub(super) fn save(visit: &Visit<'_>, asked: OneOrder) -> Result<SavedPapers> {
    let sent = visit.seat.jobs().find(&asked.ticket).and_then(|job| job.sent()).ok_or(Refusal::NothingToDo)?;
    let now = visit.desk.now()?;
    let sayer = visit.sayer();
    let name = format!("papiers-{}-{}.pdf", sayer.day_of(now), sayer.clock(now).replace([':', ' ', '\u{a0}'], ""));
    let file = crate::journeys::keep_export::keep_file(visit.desk, &name, &sent.pdf, || Ok(()))?;
    Ok(SavedPapers { file: file.display().to_string() })
}

/// Papers that were saved.
#[derive(Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct SavedPapers {
    /// The file, which bears secrets.
    pub file: String,
}

pub(super) fn listing(visit: &Visit<'_>, asked: OneListing) -> Result<ListingView> {
    looking::listing(visit.desk, asked.number, asked.code.as_deref(), visit.sees_people(), visit.sayer())
}

pub(super) fn destroyed(visit: &Visit<'_>, asked: OneListing) -> Result<Credentials> {
    destroy_listing(visit.desk, &visit.seat.actor()?, asked.number.unwrap_or_default())?;
    known::credentials(visit.desk, visit.sayer())
}
