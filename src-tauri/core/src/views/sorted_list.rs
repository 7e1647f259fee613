//! An issuer's list held against the file: which codes are new, which are known, which lines cannot be taken.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use jiff::civil::Date;
use rusqlite::Connection;

use crate::domain::foreign_code::ForeignCode;
use crate::domain::issuer_list::{self, IssuerList, Why, Wrong};
use crate::domain::voucher::State;
use crate::error::{Error, Result};
use crate::journeys::issue_vouchers::MOST;
use crate::keys::IndexKey;
use crate::storage::codes;
use crate::storage::vouchers::{self, Batch, Voucher};

/// For which vouchers a list is read.
#[derive(Debug, Clone, Copy)]
pub struct Purpose<'a> {
    /// The programme's row.
    pub programme: i64,
    /// The issuer.
    pub issuer: &'a str,
    /// The last day of lines that name none.
    pub use_by: Option<Date>,
    /// The course of lines that name none.
    pub course: &'a str,
    /// The day it is.
    pub today: Date,
}

/// A line whose code is new, with the list's own day and course where it has none.
#[derive(Debug)]
pub struct Fresh {
    /// Its keyed hash.
    pub mac: codes::CodeMac,
    /// What it says.
    pub entry: issuer_list::Entry,
}

/// A line whose code is there already, from the same issuer and for the same programme.
#[derive(Debug)]
pub struct Known {
    /// Its number in the file.
    pub line: i64,
    /// Its voucher.
    pub voucher: Voucher,
    /// The voucher's batch.
    pub batch: Batch,
}

/// A list, sorted.
#[derive(Debug, Default)]
pub struct Sorted {
    /// New ones, in the file's order.
    pub fresh: Vec<Fresh>,
    /// Those that are there.
    pub known: Vec<Known>,
    /// Lines that cannot be taken, with their numbers.
    pub wrong: Vec<(i64, Wrong)>,
}

/// Sorts a list. A code is unique in the institution: one that another issuer or another programme
/// has brought is refused by its line, and so is the second of two in one file.
///
/// # Errors
/// A fault when the file refuses.
pub fn sort(sql: &Connection, key: &IndexKey, list: &IssuerList, purpose: Purpose<'_>) -> Result<Sorted> {
    let mut sorted = Sorted::default();
    let mut seen: HashMap<&ForeignCode, i64> = HashMap::new();
    let mut batches: HashMap<i64, Batch> = HashMap::new();
    for line in &list.lines {
        let entry = match &line.read {
            Ok(entry) => entry,
            Err(wrong) => {
                sorted.wrong.push((line.number, wrong.clone()));
                continue;
            }
        };
        let refused = |column: &str, why, found: String| (line.number, Wrong { column: column.to_owned(), why, found });
        if let Some(first) = seen.get(&entry.code) {
            sorted.wrong.push(refused(&list.heads.code, Why::Doubled, first.to_string()));
            continue;
        }
        seen.insert(&entry.code, line.number);
        let mac = key.foreign_code(&entry.code);
        if let Some(voucher) = voucher_of(sql, &mac)? {
            let batch = batch_of(sql, &mut batches, voucher.batch)?;
            if batch.programme == purpose.programme && batch.issuer == purpose.issuer {
                sorted.known.push(Known { line: line.number, voucher, batch: batch.clone() });
            } else {
                sorted.wrong.push(refused(&list.heads.code, Why::Taken, batch.id.to_string()));
            }
            continue;
        }
        let use_by = entry.use_by.or(purpose.use_by);
        if use_by.is_some_and(|day| day < purpose.today) {
            let column = list.heads.use_by.as_deref().unwrap_or_default();
            sorted.wrong.push(refused(column, Why::DayPast, line.use_by.clone()));
            continue;
        }
        let course = if entry.course.is_empty() { purpose.course } else { &entry.course };
        let entry = issuer_list::Entry { use_by, course: course.to_owned(), ..entry.clone() };
        sorted.fresh.push(Fresh { mac, entry });
    }
    Ok(sorted)
}

fn batch_of<'a>(sql: &Connection, batches: &'a mut HashMap<i64, Batch>, id: i64) -> Result<&'a Batch> {
    Ok(match batches.entry(id) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(place) => place.insert(vouchers::batch(sql, id)?.ok_or_else(lost)?),
    })
}

fn lost() -> Error {
    Error::fault("a voucher without its batch")
}

/// The voucher an issuer's code stands for.
///
/// # Errors
/// A fault when the file refuses.
pub fn voucher_of(sql: &Connection, mac: &codes::CodeMac) -> Result<Option<Voucher>> {
    let Some(code) = codes::find(sql, mac)?.filter(|code| code.purpose == "voucher") else { return Ok(None) };
    vouchers::by_id(sql, code.subject)
}

/// Vouchers that share a last day and a course, and the note that all of them have.
#[derive(Debug)]
pub struct Group<'a> {
    /// The last day.
    pub use_by: Option<Date>,
    /// The course.
    pub course: &'a str,
    /// The note, when it is the same on every line.
    pub note: Option<&'a str>,
    /// Its vouchers, in the file's order.
    pub fresh: Vec<&'a Fresh>,
}

impl<'a> Group<'a> {
    fn parts(self) -> Vec<Group<'a>> {
        let Self { use_by, course, note, fresh } = self;
        let part = |fresh: &[&'a Fresh]| Group { use_by, course, note, fresh: fresh.to_vec() };
        fresh.chunks(usize::try_from(MOST).unwrap_or(usize::MAX)).map(part).collect()
    }

    /// The note of the batch: one that is the same on several lines. What differs from line to line, or
    /// stands on one alone, may be about a person, and no list's names are kept.
    pub fn kept_note(&self) -> &str {
        self.note.filter(|_| self.fresh.len() > 1).unwrap_or_default()
    }
}

/// The batches that a list becomes: one per last day and course, in the order they appear, none larger
/// than a batch of ours.
pub fn groups(fresh: &[Fresh]) -> Vec<Group<'_>> {
    let mut places: HashMap<(Option<Date>, &str), usize> = HashMap::new();
    let mut groups: Vec<Group<'_>> = vec![];
    for each in fresh {
        let entry = &each.entry;
        let place = *places.entry((entry.use_by, entry.course.as_str())).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => {
                group.note = group.note.filter(|note| *note == entry.note);
                group.fresh.push(each);
            }
            None => groups.push(Group {
                use_by: entry.use_by,
                course: &entry.course,
                note: Some(&entry.note),
                fresh: vec![each],
            }),
        }
    }
    groups.into_iter().flat_map(Group::parts).collect()
}

/// Whether the voucher can still be entered on `today`.
pub fn is_past(voucher: &Voucher, batch: &Batch, today: Date) -> bool {
    voucher.state == State::Issued && crate::views::batches::use_by(batch).is_some_and(|day| day < today)
}
