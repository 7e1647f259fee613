//! The institution's register comes in: people are added or brought up to date, never doubled, all of
//! it or nothing. What a new list leaves empty stays as it was known.

use rusqlite::Connection;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::register_list::{
    self as lists, Document, Flaw, Known, MOST_BYTES, MOST_LINES, RegisterList, Why, Wrong,
};
use crate::error::Result;
use crate::journeys::match_dossiers::ready_file;
use crate::refusal::Refusal;
use crate::storage::dossiers::fits;
use crate::storage::ledger::Object;
use crate::storage::register::papers::{self, Attestation, Enrolment};
use crate::storage::register::{self, File};
use crate::words::{Fact, Words};

/// What an import has done, or would do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// People who are new.
    pub added: i64,
    /// People of whom something is new.
    pub changed: i64,
    /// People who are known as they are.
    pub same: i64,
    /// Enrolments that are new or have changed.
    pub enrolments: i64,
    /// Attestations that are new or have changed.
    pub attestations: i64,
    /// Lines that were left out.
    pub left_out: i64,
}

impl Counts {
    /// `118 personnes ajoutées, 4 mises à jour.`
    pub fn say(&self, words: &Words) -> String {
        let facts: [(&str, Fact); 6] = [
            ("added", self.added.into()),
            ("changed", self.changed.into()),
            ("same", self.same.into()),
            ("enrolments", self.enrolments.into()),
            ("attestations", self.attestations.into()),
            ("left", self.left_out.into()),
        ];
        words.say_with("register-imported", &facts)
    }
}

/// Reads a file as a register.
///
/// # Errors
/// The refusal that says why it is none.
pub fn read(desk: &Desk, bytes: &[u8], words: &Words) -> Result<RegisterList> {
    let today = calendar::day_of(desk.now()?, desk.zone());
    let number = |most: usize| i64::try_from(most).unwrap_or_default();
    lists::read(bytes, today).map_err(|flaw| {
        match flaw {
            Flaw::TooLarge => Refusal::ListTooLarge { most_mb: number(MOST_BYTES / 1024 / 1024) },
            Flaw::TooLong => Refusal::ListTooLong { most: number(MOST_LINES) },
            Flaw::NotText => Refusal::ListNotText,
            Flaw::Empty => Refusal::ListEmpty,
            Flaw::ColumnMissing { field } => {
                let name = format!("register-column-{field:?}").to_lowercase();
                Refusal::RegisterColumnMissing { name: words.say(&name) }
            }
            Flaw::ColumnTwice { name } => Refusal::ListColumnTwice { name },
        }
        .into()
    })
}

/// Attestations that belong to somebody else already: their lines cannot be taken.
///
/// # Errors
/// A fault when the file refuses.
pub fn strangers(sql: &Connection, list: &RegisterList) -> Result<Vec<Wrong>> {
    let mut wrong = vec![];
    for known in &list.people {
        for (line, document) in &known.documents {
            if is_elsewhere(sql, known, document)? {
                let (column, found) = (list.attestation_column.clone(), document.number.clone());
                wrong.push(Wrong { line: *line, column, why: Why::AttestationElsewhere, found });
            }
        }
    }
    Ok(wrong)
}

fn is_elsewhere(sql: &Connection, known: &Known, document: &Document) -> Result<bool> {
    Ok(papers::owner_of(sql, &document.number)?.is_some_and(|owner| owner != known.number))
}

/// What an import would add and change; nothing is written.
///
/// # Errors
/// A fault when the file refuses.
pub fn weigh(sql: &Connection, list: &RegisterList) -> Result<Counts> {
    let mut counts = Counts::default();
    for known in &list.people {
        match register::by_number(sql, &known.number)? {
            None => {
                counts.added += 1;
                counts.enrolments += count(known.courses.len());
                counts.attestations += count(known.documents.len());
            }
            Some(file) => {
                let is_same = merged(&file.person, known) == file.person;
                *(if is_same { &mut counts.same } else { &mut counts.changed }) += 1;
                let documents = papers::attestations(sql, file.id)?;
                // What the list says has no row yet.
                let kept = papers::enrolments(sql, file.id)?.into_iter();
                let courses: Vec<Enrolment> = kept.map(|one| Enrolment { id: 0, ..one }).collect();
                counts.enrolments += count(enrolments(known).filter(|one| !courses.contains(one)).count());
                counts.attestations += count(attestations(known).filter(|one| !documents.contains(one)).count());
            }
        }
    }
    Ok(counts)
}

fn count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}

/// Takes a register, in one transaction. Lines that cannot be taken are left out only when
/// `leaves_out` says so.
///
/// # Errors
/// [`Refusal::RegisterLinesWrong`], [`Refusal::DiskFull`].
pub fn import_register(desk: &Desk, by: &Actor, list: &RegisterList, leaves_out: bool) -> Result<Counts> {
    desk.check_space()?;
    desk.write(by, |tx| {
        let wrong = list.wrong.len() + strangers(tx, list)?.len();
        if wrong > 0 && !leaves_out {
            return Err(Refusal::RegisterLinesWrong { count: count(wrong) }.into());
        }
        let mut counts = Counts { left_out: count(wrong), ..Counts::default() };
        for known in &list.people {
            keep(tx, known, &mut counts)?;
        }
        fits::forget_all(tx)?;
        tx.record("register_imported", Object::Institution, 1)?;
        Ok(counts)
    })
}

fn keep(tx: &Tx<'_>, known: &Known, counts: &mut Counts) -> Result<()> {
    let before = register::by_number(tx, &known.number)?;
    let person = merged(&before.as_ref().map(|file| file.person.clone()).unwrap_or_default(), known);
    let id = match &before {
        None => {
            counts.added += 1;
            register::add(tx, &known.number, &person, tx.at())?
        }
        Some(file) if file.person == person => {
            counts.same += 1;
            file.id
        }
        Some(file) => {
            counts.changed += 1;
            register::change(tx, file.id, &person)?;
            file.id
        }
    };
    if before.as_ref().is_none_or(|file| file.person != person) {
        let file = File { id, number: known.number.clone(), learner: None, person };
        register::set_keys(tx, id, &ready_file(&file).keys())?;
        tx.record(if before.is_none() { "file_added" } else { "file_changed" }, Object::File, id)?;
    }
    for one in enrolments(known) {
        counts.enrolments += i64::from(papers::keep_enrolment(tx, id, &one)?);
    }
    for (_, document) in &known.documents {
        if !is_elsewhere(tx, known, document)? {
            counts.attestations += i64::from(papers::keep_attestation(tx, id, &attestation(document))?);
        }
    }
    Ok(())
}

/// What is known afterwards: the list's word, or what was known where it says nothing.
fn merged(before: &register::Known, known: &Known) -> register::Known {
    let newer = |new: &str, old: &str| if new.is_empty() { old.to_owned() } else { new.to_owned() };
    let person = &known.person;
    register::Known {
        first_name: newer(&person.first_name, &before.first_name),
        last_name: newer(&person.last_name, &before.last_name),
        birth_name: newer(&person.birth_name, &before.birth_name),
        birth_date: newer(&person.birth_date, &before.birth_date),
        email: newer(&person.email, &before.email),
    }
}

fn enrolments(known: &Known) -> impl Iterator<Item = Enrolment> + '_ {
    known.courses.iter().map(|one| Enrolment {
        id: 0,
        course: one.course.clone(),
        begins_on: one.begins_on.map(|day| day.to_string()),
        ends_on: one.ends_on.map(|day| day.to_string()),
        state: one.state.to_owned(),
    })
}

fn attestations(known: &Known) -> impl Iterator<Item = Attestation> + '_ {
    known.documents.iter().map(|(_, one)| attestation(one))
}

fn attestation(one: &Document) -> Attestation {
    Attestation {
        number: one.number.clone(),
        title: one.title.clone(),
        issued_on: one.issued_on.map(|day| day.to_string()),
    }
}
