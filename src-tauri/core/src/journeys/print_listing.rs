//! Listings of a class, with a number and a square: who has which account, and what is still the first secret (E-14, J16).

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::documents::{Columns, Document, ListingFacts, ListingRow, RowSecret, class_listing};
use crate::domain::code::Code;
use crate::error::Result;
use crate::journeys::credential_papers::{Handed, Paper, class_title};
use crate::journeys::draw_credentials::{Pace, Secret, keep};
use crate::journeys::print::{fitting, pdf, style};
use crate::journeys::print_credentials::{Whose, holders, prepare, programme_of};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::desk as shelf;
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
    secrets: HashMap<i64, Handed>,
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
    keep_file: &mut dyn FnMut(&[u8]) -> Result<()>,
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
    let handed = prepare(desk, &programme, unused.cloned().collect(), Paper::Slips, (key, pace))?;
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
        shelf::add_print(tx, &title, listed.sheets, "folder", by.name(), tx.at())?;
        tx.record_because("listing_printed", reason.unwrap_or_default(), Object::Programme, rows.programme.id)?;
        keep_file(&pdf(desk, sayer.words, &title, &document, now)?)?;
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
fn classes(people: &[Holder], wanted: &Wanted) -> Vec<Vec<Holder>> {
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
    let group = people.first().map_or("", |one| one.group.as_str());
    let title = if wanted.by_class { class_title(sayer, group) } else { rows.programme.policy.name.clone() };
    let of_them = |holder: &&Holder| rows.secrets.contains_key(&holder.account);
    let until = people.iter().filter_map(|holder| rows.secrets.get(&holder.account)).map(|one| one.until).min();
    let destroy_by = destroy_by(tx, until);
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
    let told = people.iter().map(|holder| row(holder, rows.secrets.get(&holder.account), sayer)).collect();
    listed.numbers.push(number);
    listed.people += count(people.len());
    listed.secrets += count(people.iter().filter(of_them).count());
    let facts = facts(tx, wanted, (number, &code), (title, told), (until, destroy_by), sayer)?;
    fitting(class_listing(sayer.words, &style(tx.desk())?, &facts))
}

fn destroy_by(tx: &Tx<'_>, until: Option<Timestamp>) -> Date {
    let zone = tx.desk().zone();
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    until.map_or_else(|| day(tx.now() + jiff::SignedDuration::from_hours(24 * KEPT_DAYS)), day)
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

fn facts(
    tx: &Tx<'_>,
    wanted: &Wanted,
    (number, code): (i64, &Code),
    (title, rows): (String, Vec<ListingRow>),
    (until, destroy_by): (Option<Timestamp>, Date),
    sayer: Sayer<'_>,
) -> Result<ListingFacts> {
    let by = tx.by().name();
    let reason =
        wanted.reason.as_deref().map(|reason| sayer.words.say(&format!("listing-reason-{reason}").replace('_', "-")));
    let by = match reason {
        Some(reason) => sayer.words.say_with("listing-by", &[("by", by.into()), ("reason", reason.into())]),
        None => by.to_owned(),
    };
    Ok(ListingFacts {
        title,
        deadline: until.map(|until| sayer.moment(until)),
        number: format!("{number:04}"),
        code: code.letters(),
        columns: wanted.columns,
        printed: format!("{} {}", sayer.figures(sayer.day_of(tx.now())), sayer.clock(tx.now())),
        by,
        head: ledger::head(tx)?.chars().take(8).collect(),
        destroy_by: sayer.figures(destroy_by),
        rows,
    })
}
