//! The institution's register as a file: known people, their enrolments and attestations, line by line.

pub mod cells;
pub mod columns;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use jiff::civil::Date;

use super::csv_rows::{self, Encoding, NotText, text};
use cells::read_row;
use columns::Columns;
pub use columns::Field;

/// The largest file that is read.
pub const MOST_BYTES: usize = 60 * 1024 * 1024;
/// The most lines under the names of the columns.
pub const MOST_LINES: usize = 400_000;

/// What a line says of a person; empty texts say nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the columns'")]
pub struct Person {
    pub first_name: String,
    pub last_name: String,
    pub birth_name: String,
    /// ISO.
    pub birth_date: String,
    pub email: String,
}

/// A course on a line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the columns'")]
pub struct Course {
    pub course: String,
    pub begins_on: Option<Date>,
    pub ends_on: Option<Date>,
    /// `enrolled`, `running`, `completed` or `cancelled`.
    pub state: &'static str,
}

/// A document on a line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the columns'")]
pub struct Document {
    pub number: String,
    pub title: String,
    pub issued_on: Option<Date>,
}

/// What one line says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the columns'")]
pub struct Entry {
    pub number: String,
    pub person: Person,
    pub course: Option<Course>,
    pub document: Option<Document>,
}

/// One person of the register, from all lines of that number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The first line.
    pub line: i64,
    /// The number.
    pub number: String,
    /// What is said of the person.
    pub person: Person,
    /// Courses, in the file's order.
    pub courses: Vec<Course>,
    /// Documents, each with its line.
    pub documents: Vec<(i64, Document)>,
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// Its number in the file, from 1.
    pub line: i64,
    /// The column's name in the file; empty when the line as a whole is wrong.
    pub column: String,
    /// What is wrong.
    pub why: Why,
    /// What stands there.
    pub found: String,
}

/// What can be wrong with a line; each is said by `register-wrong-…` and `register-expected-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is explained by its sentence in register.ftl")]
pub enum Why {
    Ragged,
    Unclosed,
    NumberMissing,
    NameMissing,
    NameImpossible,
    BirthImpossible,
    DayImpossible,
    EmailImpossible,
    EndsTooEarly,
    StateUnknown,
    CourseMissing,
    TitleMissing,
    TextTooLong,
    NumberTwice,
    AttestationTwice,
    AttestationElsewhere,
}

impl Why {
    /// The end of the names of its sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ragged => "ragged",
            Self::Unclosed => "unclosed",
            Self::NumberMissing => "number-missing",
            Self::NameMissing => "name-missing",
            Self::NameImpossible => "name-impossible",
            Self::BirthImpossible => "birth-impossible",
            Self::DayImpossible => "day-impossible",
            Self::EmailImpossible => "email-impossible",
            Self::EndsTooEarly => "ends-too-early",
            Self::StateUnknown => "state-unknown",
            Self::CourseMissing => "course-missing",
            Self::TitleMissing => "title-missing",
            Self::TextTooLong => "text-too-long",
            Self::NumberTwice => "number-twice",
            Self::AttestationTwice => "attestation-twice",
            Self::AttestationElsewhere => "attestation-elsewhere",
        }
    }
}

/// Why a file is no register.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Flaw {
    TooLarge,
    TooLong,
    NotText,
    Empty,
    ColumnMissing { field: Field },
    ColumnTwice { name: String },
}

impl From<NotText> for Flaw {
    fn from(_: NotText) -> Self {
        Self::NotText
    }
}

/// A register that was read.
#[derive(Debug)]
pub struct RegisterList {
    /// How its bytes became text.
    pub encoding: Encoding,
    /// What parts its cells.
    pub delimiter: char,
    /// Columns that were recognised, as the file names them.
    pub columns: Vec<String>,
    /// The name of the column of attestations' numbers.
    pub attestation_column: String,
    /// Lines that are not empty.
    pub lines: usize,
    /// Cells of the first line.
    pub cells: usize,
    /// People, by their first line.
    pub people: Vec<Known>,
    /// Lines that cannot be taken.
    pub wrong: Vec<Wrong>,
}

/// Reads a register; births after `today` are impossible.
///
/// # Errors
/// The [`Flaw`] of the file as a whole; what is wrong with single lines stands beside the people.
pub fn read(bytes: &[u8], today: Date) -> Result<RegisterList, Flaw> {
    if bytes.len() > MOST_BYTES {
        return Err(Flaw::TooLarge);
    }
    let (text, encoding) = text::decode(bytes)?;
    let (text, above) = text::without_mark(&text);
    let (delimiter, columns) = columns::find(text)?;
    let rows = csv_rows::rows(text, above, delimiter, MOST_LINES)?;
    if rows.is_empty() {
        return Err(Flaw::Empty);
    }
    if rows.len() > MOST_LINES {
        return Err(Flaw::TooLong);
    }
    let mut gathering =
        Gathering { columns: &columns, places: HashMap::new(), owners: HashMap::new(), list: vec![], wrong: vec![] };
    for row in &rows {
        match read_row(row, &columns, today) {
            Ok(entry) => gathering.add(row.number, entry),
            Err(wrong) => gathering.wrong.push(wrong),
        }
    }
    let (people, wrong) = (gathering.list, gathering.wrong);
    Ok(RegisterList {
        encoding,
        delimiter: char::from(delimiter),
        columns: columns.known(),
        attestation_column: columns.name(Field::Attestation),
        lines: rows.len(),
        cells: columns.names.len(),
        people,
        wrong,
    })
}

struct Gathering<'a> {
    columns: &'a Columns,
    /// Where a number stands in the list.
    places: HashMap<String, usize>,
    /// Whose an attestation is.
    owners: HashMap<String, String>,
    list: Vec<Known>,
    wrong: Vec<Wrong>,
}

impl Gathering<'_> {
    fn add(&mut self, line: i64, entry: Entry) {
        let Entry { number, person, course, document } = entry;
        if let Some(document) = &document
            && self.owners.get(&document.number).is_some_and(|owner| *owner != number)
        {
            let found = document.number.clone();
            return self.refuse(line, Field::Attestation, Why::AttestationTwice, found);
        }
        let place = match self.places.get(&number).copied() {
            Some(place) => {
                let Some(known) = self.list.get_mut(place) else { return };
                if let Some((field, found)) = contradiction(&known.person, &person) {
                    return self.refuse(line, field, Why::NumberTwice, found);
                }
                complete(&mut known.person, person);
                place
            }
            None => {
                self.places.insert(number.clone(), self.list.len());
                let known = Known { line, number: number.clone(), person, courses: vec![], documents: vec![] };
                self.list.push(known);
                self.list.len() - 1
            }
        };
        if let Some(known) = self.list.get_mut(place) {
            known.courses.extend(course);
            if let Some(document) = document {
                self.owners.insert(document.number.clone(), number);
                known.documents.push((line, document));
            }
        }
    }

    fn refuse(&mut self, line: i64, field: Field, why: Why, found: String) {
        self.wrong.push(Wrong { line, column: self.columns.name(field), why, found });
    }
}

/// What two lines of one number say differently: then the number stands for two people.
fn contradiction(known: &Person, other: &Person) -> Option<(Field, String)> {
    let pairs = [
        (Field::LastName, &known.last_name, &other.last_name),
        (Field::FirstName, &known.first_name, &other.first_name),
        (Field::BirthDate, &known.birth_date, &other.birth_date),
    ];
    let differs = |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one != other;
    pairs.into_iter().find(|(_, one, other)| differs(one, other)).map(|(field, _, other)| (field, other.clone()))
}

fn complete(known: &mut Person, other: Person) {
    let Person { first_name, last_name, birth_name, birth_date, email } = other;
    for (own, new) in [
        (&mut known.first_name, first_name),
        (&mut known.last_name, last_name),
        (&mut known.birth_name, birth_name),
        (&mut known.birth_date, birth_date),
        (&mut known.email, email),
    ] {
        if own.is_empty() {
            *own = new;
        }
    }
}
