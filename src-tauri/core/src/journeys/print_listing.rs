//! Listings of a class, with a number and a square: who has which account, and what is still the first secret (E-14, J16).

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::documents::{Columns, Document, ListingFacts, ListingRow, RowSecret, SheetStyle, class_listing};
use crate::domain::code::Code;
use crate::error::Result;
use crate::journeys::credential_papers::{Handed, Paper, class_title};
use crate::journeys::draw_credentials::{Pace, Secret, keep};
use crate::journeys::print::{Keep, Leaf, fitting, pdf, style};
use crate::journeys::print_credentials::{Whose, holders, prepare, programme_of};
use crate::journeys::tell_first_passwords::tell_first_passwords;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::ledger::{self, Object};
use crate::storage::listings::{self, NewListing, NewRow};
use crate::storage::programmes::Programme;
use crate::storage::rosters::{self, Holder};

/// Why a listing with secrets is printed: its foot and the ledger say it.
pub const REASONS: [&str; 4] = ["class_start", "not_received", "lost", "other"];
/// Days after which a listing is to be destroyed that bears no secret.
const KEPT_DAYS: i64 = 30;

/// What is asked of a listing.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Whose.
    pub whose: Whose,
    /// Which columns.
    pub columns: Columns,
    /// Only people who have not used their account.
    pub only_unused: bool,
    /// By the roster's number instead of the name.
    pub by_number: bool,
    /// One list, and a page of its own, for each class.
    pub by_class: bool,
    /// Why; asked where the secrets stand on it.
    pub reason: Option<String>,
}

/// What was printed.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Listed {
    /// Numbers of the listings.
    pub numbers: Vec<i64>,
    /// People.
    pub people: i64,
    /// First secrets that stand on them.
    pub secrets: i64,
    /// Sheets of paper.
    pub sheets: i64,
}

/// What a listing is made of.
pub struct Rows {
    programme: Programme,
    people: Vec<Holder>,
    secrets: BTreeMap<i64, Handed>,
}

/// Prints listings; `keep_file` gets the PDF in the transaction. Secrets of a programme that keeps none are drawn
/// afresh, and the papers that are out die of it.
///
/// # Errors
/// As [`programme_of`]; [`Refusal::ReasonMissing`] with secrets and no reason; [`Refusal::NothingToDo`] when
/// nobody is to be listed; [`Refusal::PrintStopped`], [`Refusal::OfficeKeyClosed`], [`Refusal::TextDoesNotFit`].
pub fn print_listing(
    desk: &Desk,
    (by, key): (&Actor, Option<&[u8; 32]>),
    wanted: &Wanted,
    sayer: Sayer<'_>,
    pace: Pace<'_>,
    keep_file: Keep<'_>,
) -> Result<Listed> {
    let reason = wanted.reason.as_deref();
    if reason.map_or(wanted.columns.secret, |reason| !REASONS.contains(&reason)) {
        return Err(Refusal::ReasonMissing.into());
    }
    desk.check_space()?;
    let programme = programme_of(desk, &wanted.whose.programme)?;
    let mut people = holders(desk, programme.id, &wanted.whose)?;
    people.retain(|holder| !wanted.only_unused || holder.taken_at.is_none());
    if people.is_empty() {
        return Err(Refusal::NothingToDo.into());
    }
    let unused = people.iter().filter(|holder| wanted.columns.secret && holder.taken_at.is_none());
    let handed = prepare(desk, &programme, unused.cloned().collect(), (Paper::Slips, false), (key, pace))?;
    let secrets = handed.into_iter().map(|one| (one.holder.account, one)).collect();
    let mut rows = Rows { programme, people, secrets };
    let (title, now) = (sayer.words.say("paper-listing"), desk.now()?);
    desk.write(by, |tx| {
        refresh(tx, &mut rows)?;
        let mut documents = vec![];
        let mut listed = Listed { numbers: vec![], people: 0, secrets: 0, sheets: 0 };
        for class in classes(&rows.people, wanted) {
            let document = one(tx, &rows, &class, wanted, sayer, &mut listed)?;
            documents.push(document);
        }
        let document = Document::joined(documents);
        listed.sheets = count(document.pages());
        tx.record_because("listing_printed", reason.unwrap_or_default(), Object::Programme, rows.programme.id)?;
        let bytes = Zeroizing::new(pdf(desk, sayer.words, &title, &document, now)?);
        let told = tell_first_passwords(tx, &rows.programme, rows.secrets.values())?;
        let platform = told.as_ref().map(|text| text.as_str());
        keep_file(tx, Leaf { title: &title, sheets: listed.sheets, pdf: &bytes, queue: "", platform, ticket: None })?;
        Ok(listed)
    })
}

fn count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}

/// Whoever has chosen a password, left or got another paper since is shown as they are now, without a secret.
fn refresh(tx: &Tx<'_>, rows: &mut Rows) -> Result<()> {
    let now = rosters::holders(tx, rows.programme.id, None, tx.at())?;
    let mut now: HashMap<i64, Holder> = now.into_iter().map(|one| (one.account, one)).collect();
    rows.people = rows.people.drain(..).filter_map(|one| now.remove(&one.account)).collect();
    for holder in &rows.people {
        if rows.secrets.get(&holder.account).is_some_and(|one| !one.holder.is_as(holder)) {
            rows.secrets.remove(&holder.account);
        }
    }
    Ok(())
}

/// The people of each list, in their order.
pub fn classes(people: &[Holder], wanted: &Wanted) -> Vec<Vec<Holder>> {
    let mut lists: Vec<Vec<Holder>> = if wanted.by_class {
        people.chunk_by(|one, next| one.group == next.group).map(<[Holder]>::to_vec).collect()
    } else {
        vec![people.to_vec()]
    };
    for list in &mut lists {
        if wanted.by_number {
            list.sort_by_key(|holder| (holder.key.parse::<i64>().unwrap_or(i64::MAX), holder.key.clone()));
        } else if !wanted.by_class {
            list.sort_by_key(|holder| (holder.last_name.to_lowercase(), holder.first_name.to_lowercase()));
        }
    }
    lists
}

fn one(
    tx: &Tx<'_>,
    rows: &Rows,
    people: &[Holder],
    wanted: &Wanted,
    sayer: Sayer<'_>,
    listed: &mut Listed,
) -> Result<Document> {
    let title = title(&rows.programme, people, wanted, sayer);
    let mine = || people.iter().filter_map(|holder| rows.secrets.get(&holder.account));
    let until = mine().map(|one| one.until).min();
    let destroy_by = destroy_by(tx.desk(), tx.now(), until);
    let new = NewListing {
        programme: rows.programme.id,
        title: &title,
        has_secrets: wanted.columns.secret,
        destroy_by: &destroy_by.to_string(),
    };
    let number = listings::add(tx, &new, tx.by().name(), tx.at())?;
    let code = tx.desk().dice().code();
    listings::add_code(tx, &tx.desk().index_key().code(&code), number, tx.at())?;
    for holder in people {
        add_row(tx, number, holder, rows.secrets.get(&holder.account), wanted.reason.as_deref())?;
    }
    listed.numbers.push(number);
    listed.people += count(people.len());
    listed.secrets += count(mine().count());
    let (code, by, head, at) = (&code, tx.by().name(), ledger::head(tx)?, tx.now());
    let frame = Frame { title, number, code, by, head, at, until, destroy_by, is_specimen: false };
    sheet(tx.desk(), wanted, frame, people, &rows.secrets, sayer)
}

/// What stands at the head of a list: its class, or the programme.
pub fn title(programme: &Programme, people: &[Holder], wanted: &Wanted, sayer: Sayer<'_>) -> String {
    let group = people.first().map_or("", |one| one.group.as_str());
    if wanted.by_class { class_title(sayer, group) } else { programme.policy.name.clone() }
}

/// The last day of its secrets; a list without any is kept for a month.
pub fn destroy_by(desk: &Desk, now: Timestamp, until: Option<Timestamp>) -> Date {
    let day = |at: Timestamp| at.to_zoned(desk.zone().clone()).date();
    day(until.unwrap_or(now + SignedDuration::from_hours(24 * KEPT_DAYS)))
}

fn add_row(tx: &Tx<'_>, listing: i64, holder: &Holder, secret: Option<&Handed>, reason: Option<&str>) -> Result<()> {
    let kept = secret.map(|one| keep(tx, holder, &one.secret, one.until.as_second(), false)).transpose()?;
    let (code, first) = kept.unwrap_or_default();
    let stamp = stamp(tx.desk(), holder);
    listings::add_row(tx, &NewRow { listing, account: holder.account, code, first, stamp: &stamp })?;
    if secret.is_some() {
        tx.record_because("first_secret_listed", reason.unwrap_or_default(), Object::Account, holder.account)?;
    }
    Ok(())
}

/// The keyed hash of what a row prints of somebody: it tells whether that is still so, and names nobody.
pub fn stamp(desk: &Desk, holder: &Holder) -> [u8; 32] {
    let text = [&holder.first_name, &holder.last_name, &holder.login, &holder.group].map(String::as_str).join("\u{1f}");
    desk.index_key().mac("listing row", text.as_bytes())
}

fn row(holder: &Holder, secret: Option<&Handed>, sayer: Sayer<'_>) -> ListingRow {
    let taken = holder.taken_at.and_then(|at| Timestamp::from_second(at).ok());
    let secret = match (taken, secret.map(|one| &one.secret)) {
        (Some(at), _) => RowSecret::Taken(sayer.figures(sayer.day_of(at))),
        (None, Some(Secret::Code(code))) => RowSecret::Code(code.letters()),
        (None, Some(Secret::Password { parts, .. })) => RowSecret::Initial(parts.clone()),
        (None, None) => RowSecret::Nothing,
    };
    ListingRow { last: holder.last_name.clone(), first: holder.first_name.clone(), user: holder.login.clone(), secret }
}

/// What stands at the head and the foot of a list.
pub struct Frame<'a> {
    /// Its title.
    pub title: String,
    /// Its number.
    pub number: i64,
    /// The code of its square.
    pub code: &'a Code,
    /// By whom.
    pub by: &'a str,
    /// The ledger's head.
    pub head: String,
    /// When.
    pub at: Timestamp,
    /// Until when the secrets work.
    pub until: Option<Timestamp>,
    /// By which day it is to be destroyed.
    pub destroy_by: Date,
    /// Whether it is only shown.
    pub is_specimen: bool,
}

/// Sets a list out.
///
/// # Errors
/// [`Refusal::TextDoesNotFit`].
pub fn sheet(
    desk: &Desk,
    wanted: &Wanted,
    frame: Frame<'_>,
    people: &[Holder],
    secrets: &BTreeMap<i64, Handed>,
    sayer: Sayer<'_>,
) -> Result<Document> {
    let words = sayer.words;
    let reason =
        wanted.reason.as_deref().map(|reason| words.say(&format!("listing-reason-{reason}").replace('_', "-")));
    let by = match reason {
        Some(reason) => words.say_with("listing-by", &[("by", frame.by.into()), ("reason", reason.into())]),
        None => frame.by.to_owned(),
    };
    let facts = ListingFacts {
        title: frame.title,
        deadline: frame.until.map(|until| sayer.moment(until)),
        number: format!("{:04}", frame.number),
        code: frame.code.letters(),
        columns: wanted.columns,
        printed: format!("{} {}", sayer.figures(sayer.day_of(frame.at)), sayer.clock(frame.at)),
        by,
        head: frame.head.chars().take(8).collect(),
        destroy_by: sayer.figures(frame.destroy_by),
        rows: people.iter().map(|holder| row(holder, secrets.get(&holder.account), sayer)).collect(),
    };
    let style = SheetStyle { specimen: frame.is_specimen, ..style(desk)? };
    fitting(class_listing(words, &style, &facts))
}
