//! One line of a register: its cells, and what they mean or what is wrong with them.

use jiff::civil::{Date, date};

use super::super::csv_rows::{Row, day, fold};
use super::super::email::Email;
use super::super::line::one_line;
use super::super::name::Name;
use super::columns::{Columns, Field};
use super::{Course, Document, Entry, Person, Why, Wrong};

/// Characters of a number, a course or a title.
const LONGEST: usize = 120;
/// Characters of a wrong cell that are told.
const TOLD: usize = 40;
/// Nobody in a register was born before.
const EARLIEST: Date = date(1900, 1, 1);

/// What offices call the states of an enrolment, folded.
const STATES: [(&str, &[&str]); 4] = [
    ("enrolled", &["", "inscrit", "inscrite", "inscrit e", "angemeldet", "enrolled", "ingeschreven"]),
    ("running", &["en cours", "laufend", "running", "lopend", "bezig"]),
    (
        "completed",
        &[
            "termine",
            "terminee",
            "acheve",
            "achevee",
            "reussi",
            "reussie",
            "abgeschlossen",
            "bestanden",
            "completed",
            "done",
            "voltooid",
            "geslaagd",
        ],
    ),
    (
        "cancelled",
        &["annule", "annulee", "abandon", "abandonne", "annulliert", "abgebrochen", "cancelled", "geannuleerd"],
    ),
];

struct Line<'a> {
    row: &'a Row,
    columns: &'a Columns,
}

impl Line<'_> {
    fn cell(&self, field: Field) -> &str {
        self.columns.place(field).and_then(|at| self.row.record.get(at)).unwrap_or_default().trim()
    }

    fn wrong(&self, field: Field, why: Why) -> Wrong {
        let found = one_line(self.cell(field)).chars().take(TOLD).collect();
        Wrong { line: self.row.number, column: self.columns.name(field), why, found }
    }

    fn text(&self, field: Field) -> Result<String, Wrong> {
        let text = one_line(self.cell(field));
        if text.chars().count() > LONGEST { Err(self.wrong(field, Why::TextTooLong)) } else { Ok(text) }
    }

    fn name(&self, field: Field) -> Result<String, Wrong> {
        let text = self.text(field)?;
        if text.is_empty() {
            return Ok(text);
        }
        Name::parse(&text).map(|name| name.as_str().to_owned()).map_err(|_| self.wrong(field, Why::NameImpossible))
    }

    fn day(&self, field: Field) -> Result<Option<Date>, Wrong> {
        let cell = self.cell(field);
        if cell.is_empty() {
            return Ok(None);
        }
        day::parse(cell).map(Some).ok_or_else(|| self.wrong(field, Why::DayImpossible))
    }

    fn birth(&self, today: Date) -> Result<String, Wrong> {
        let cell = self.cell(Field::BirthDate);
        if cell.is_empty() {
            return Ok(String::new());
        }
        // A year of two digits could be either century: nobody guesses a birth date.
        let has_year = cell.split(|c: char| !c.is_ascii_digit()).any(|part| part.len() == 4);
        let day = day::parse(cell).filter(|day| has_year && (EARLIEST..=today).contains(day));
        day.map(|day| day.to_string()).ok_or_else(|| self.wrong(Field::BirthDate, Why::BirthImpossible))
    }
}

/// What a row says.
pub(super) fn read_row(row: &Row, columns: &Columns, today: Date) -> Result<Entry, Wrong> {
    let line = Line { row, columns };
    let whole = |why, found: String| Wrong { line: row.number, column: String::new(), why, found };
    if !row.is_closed {
        return Err(whole(Why::Unclosed, "\"".to_owned()));
    }
    if row.record.len() != columns.names.len() {
        return Err(whole(Why::Ragged, row.record.len().to_string()));
    }
    let number = line.text(Field::Number)?;
    if number.is_empty() {
        return Err(line.wrong(Field::Number, Why::NumberMissing));
    }
    let person = Person {
        first_name: line.name(Field::FirstName)?,
        last_name: line.name(Field::LastName)?,
        birth_name: line.name(Field::BirthName)?,
        birth_date: line.birth(today)?,
        email: email(&line)?,
    };
    for (field, name) in [(Field::LastName, &person.last_name), (Field::FirstName, &person.first_name)] {
        if name.is_empty() {
            return Err(line.wrong(field, Why::NameMissing));
        }
    }
    Ok(Entry { number, person, course: course(&line)?, document: document(&line)? })
}

fn email(line: &Line<'_>) -> Result<String, Wrong> {
    let text = line.text(Field::Email)?;
    if text.is_empty() {
        return Ok(text);
    }
    Email::parse(&text).map(|email| email.address()).map_err(|_| line.wrong(Field::Email, Why::EmailImpossible))
}

fn course(line: &Line<'_>) -> Result<Option<Course>, Wrong> {
    let course = line.text(Field::Course)?;
    let (begins_on, ends_on) = (line.day(Field::Begins)?, line.day(Field::Ends)?);
    let state = fold(line.cell(Field::State));
    let state = STATES.iter().find(|(_, names)| names.contains(&state.as_str())).map(|(state, _)| *state);
    let state = state.ok_or_else(|| line.wrong(Field::State, Why::StateUnknown))?;
    if course.is_empty() {
        if begins_on.is_some() || ends_on.is_some() {
            return Err(line.wrong(Field::Course, Why::CourseMissing));
        }
        return Ok(None);
    }
    if begins_on.zip(ends_on).is_some_and(|(begins, ends)| ends < begins) {
        return Err(line.wrong(Field::Ends, Why::EndsTooEarly));
    }
    Ok(Some(Course { course, begins_on, ends_on, state }))
}

fn document(line: &Line<'_>) -> Result<Option<Document>, Wrong> {
    let number = line.text(Field::Attestation)?;
    let (title, issued_on) = (line.text(Field::Title)?, line.day(Field::Issued)?);
    if number.is_empty() {
        return Ok(None);
    }
    // A document without a title bears its course's.
    let title = if title.is_empty() { line.text(Field::Course)? } else { title };
    if title.is_empty() {
        return Err(line.wrong(Field::Title, Why::TitleMissing));
    }
    Ok(Some(Document { number, title, issued_on }))
}
