//! An issuer's list becomes vouchers, all of it or nothing (V-G9): their codes are kept as keyed hashes only.

use jiff::civil::Date;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::issuer_list::{self, Flaw, IssuerList, LONGEST_LINE, MOST_BYTES, MOST_LINES};
use crate::error::Result;
use crate::journeys::issue_vouchers::Issue;
use crate::refusal::Refusal;
use crate::storage::codes;
use crate::storage::ledger::Object;
use crate::storage::programmes::Programme;
use crate::storage::vouchers::{self, Batch};
use crate::views::sorted_list::{Fresh, Group, Purpose, groups, sort};
use crate::words::{Fact, Words};

/// Batches that one list may become.
pub const MOST_BATCHES: usize = 60;

/// A list and whose it is.
#[derive(Debug, Clone)]
pub struct ListOrder {
    /// Programme's key.
    pub programme: String,
    /// Who hands the vouchers out.
    pub issuer: String,
    /// The last day of lines that name none.
    pub use_by: Option<Date>,
    /// The course of lines that name none.
    pub course: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// A list that was taken.
#[derive(Debug)]
pub struct Imported {
    /// Its batches, first to last.
    pub batches: Vec<Batch>,
    /// How many vouchers it added.
    pub added: i64,
    /// Lines whose code was there already.
    pub known: i64,
    /// Lines that were left out.
    pub left_out: i64,
}

impl Imported {
    /// `Lots 3 à 4 : 118 bons ajoutés. Un code était déjà connu.`
    pub fn say(&self, words: &Words) -> String {
        let number = |batch: Option<&Batch>| batch.map(|batch| batch.id.to_string()).unwrap_or_default();
        let facts: [(&str, Fact); 6] = [
            ("batch", number(self.batches.first()).into()),
            ("last", number(self.batches.last()).into()),
            ("batches", i64::try_from(self.batches.len()).unwrap_or(i64::MAX).into()),
            ("added", self.added.into()),
            ("known", self.known.into()),
            ("left", self.left_out.into()),
        ];
        words.say_with("desk-list-imported", &facts)
    }
}

/// A list that was read, and the programme it is for.
pub struct Checked {
    /// The order with its texts on one line each.
    pub order: Issue,
    /// The programme.
    pub programme: Programme,
    /// The list.
    pub list: IssuerList,
}

impl ListOrder {
    /// Reads the list, if the programme takes any.
    ///
    /// # Errors
    /// As [`Issue::checked`]; [`Refusal::ForeignCodesClosed`]; the refusals of a file that is no list.
    pub fn checked(&self, desk: &Desk) -> Result<Checked> {
        let order = Issue {
            programme: self.programme.clone(),
            count: 1,
            issuer: self.issuer.clone(),
            use_by: self.use_by,
            course: self.course.clone(),
            note: String::new(),
        };
        let (order, programme) = order.checked(desk)?;
        check_takes_lists(&programme)?;
        Ok(Checked { order, programme, list: read(&self.bytes)? })
    }
}

impl Checked {
    /// What the list is held against on the day `today`.
    pub fn purpose(&self, today: Date) -> Purpose<'_> {
        let Issue { issuer, use_by, course, .. } = &self.order;
        Purpose { programme: self.programme.id, issuer, use_by: *use_by, course, today }
    }
}

/// Refuses a programme that takes no lists.
///
/// # Errors
/// [`Refusal::ForeignCodesClosed`].
pub fn check_takes_lists(programme: &Programme) -> Result<()> {
    if programme.policy.takes_foreign_codes() {
        return Ok(());
    }
    Err(Refusal::ForeignCodesClosed { programme: programme.policy.name.clone() }.into())
}

/// Reads a file as a list.
///
/// # Errors
/// The refusal that says why it is none.
pub fn read(bytes: &[u8]) -> Result<IssuerList> {
    let number = |most: usize| i64::try_from(most).unwrap_or_default();
    issuer_list::read(bytes).map_err(|flaw| {
        match flaw {
            Flaw::TooLarge => Refusal::ListTooLarge { most_mb: number(MOST_BYTES / 1024 / 1024) },
            Flaw::TooLong => Refusal::ListTooLong { most: number(MOST_LINES) },
            Flaw::NotText => Refusal::ListNotText,
            Flaw::Empty => Refusal::ListEmpty,
            Flaw::CodeColumnMissing => Refusal::ListCodeColumnMissing,
            Flaw::ColumnTwice { name } => Refusal::ListColumnTwice { name },
        }
        .into()
    })
}

/// Takes a list, in one transaction. Lines that cannot be taken are left out only when `leaves_out`
/// says so; codes that are there already stay as they are.
///
/// # Errors
/// As [`ListOrder::checked`]; [`Refusal::ListLinesWrong`]; [`Refusal::ListScattered`];
/// [`Refusal::DiskFull`].
pub fn import_vouchers(desk: &Desk, by: &Actor, asked: &ListOrder, leaves_out: bool) -> Result<Imported> {
    desk.check_space()?;
    let checked = asked.checked(desk)?;
    desk.write(by, |tx| {
        let today = calendar::day_of(tx.now(), desk.zone());
        let sorted = sort(tx, desk.index_key(), &checked.list, checked.purpose(today))?;
        let count = |of: usize| i64::try_from(of).unwrap_or(i64::MAX);
        if !sorted.wrong.is_empty() && !leaves_out {
            return Err(Refusal::ListLinesWrong { count: count(sorted.wrong.len()) }.into());
        }
        Ok(Imported {
            batches: keep(tx, &checked, &sorted.fresh)?,
            added: count(sorted.fresh.len()),
            known: count(sorted.known.len()),
            left_out: count(sorted.wrong.len()),
        })
    })
}

fn keep(tx: &Tx<'_>, checked: &Checked, fresh: &[Fresh]) -> Result<Vec<Batch>> {
    let groups = groups(fresh);
    check_scatter(groups.len())?;
    groups.iter().map(|group| keep_batch(tx, checked, group)).collect()
}

/// Refuses a list of too many last days and courses.
///
/// # Errors
/// [`Refusal::ListScattered`].
pub fn check_scatter(batches: usize) -> Result<()> {
    if batches > MOST_BATCHES {
        return Err(Refusal::ListScattered { most: i64::try_from(MOST_BATCHES).unwrap_or_default() }.into());
    }
    Ok(())
}

fn keep_batch(tx: &Tx<'_>, checked: &Checked, group: &Group<'_>) -> Result<Batch> {
    let first_number = vouchers::next_number(tx)?;
    let macs = group.fresh.iter().map(|fresh| &fresh.mac);
    let batch = Batch {
        count: i64::try_from(group.fresh.len()).unwrap_or(i64::MAX),
        first_number,
        use_by: group.use_by.map(|day| day.to_string()),
        course: group.course.to_owned(),
        note: group.kept_note().chars().take(LONGEST_LINE).collect(),
        is_imported: true,
        vouchers_digest: vouchers::digest((first_number..).zip(macs)),
        issued_by: tx.by().name().to_owned(),
        ..checked.order.batch(checked.programme.id, tx.at())
    };
    let id = vouchers::add_batch(tx, &batch)?;
    for (number, fresh) in (first_number..).zip(&group.fresh) {
        let voucher = vouchers::add(tx, id, number, None, tx.at())?;
        codes::add(tx, &fresh.mac, "voucher", voucher, "paper", tx.at())?;
    }
    tx.record("batch_imported", Object::Batch, id)?;
    Ok(Batch { id, ..batch })
}
