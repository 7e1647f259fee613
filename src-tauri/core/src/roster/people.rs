//! The people of a roster: what each row says, read by the names of its columns; and what no row can say.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use serde::Serialize;

use super::Table;
use crate::domain::date_order::{self, DateOrder};
use crate::domain::email::Email;
use crate::domain::line::one_line;
use crate::domain::name::{Name, folded};
use crate::domain::roster::Told;
use crate::domain::roster_columns::Field;

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its line in the file.
    pub line: u32,
    /// What it is known by at every import.
    pub key: String,
    /// The school's number; empty where it gives none.
    pub number: String,
    /// What it says.
    pub told: Told,
}

/// Why a row cannot be taken, or what is to be known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Flaw {
    NameMissing,
    NameWrong,
    DateImpossible,
    EmailWrong,
    KeyMissing,
    KeyTwice,
    NumberScientific,
}

impl Flaw {
    /// Its name in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::NameMissing => "name-missing",
            Self::NameWrong => "name-wrong",
            Self::DateImpossible => "date-impossible",
            Self::EmailWrong => "email-wrong",
            Self::KeyMissing => "key-missing",
            Self::KeyTwice => "key-twice",
            Self::NumberScientific => "number-scientific",
        }
    }
}

/// Something that is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Which kind; findings of one kind are repaired alike.
    pub flaw: Flaw,
    /// Line in the file.
    pub line: u32,
    /// The column's name; empty for the row as a whole.
    pub column: String,
    /// What stands there.
    pub found: String,
}

/// What a roster holds.
#[derive(Debug, Default)]
pub struct People {
    /// Rows that can be taken.
    pub entries: Vec<Entry>,
    /// What keeps the others out.
    pub findings: Vec<Finding>,
    /// Columns of names that nobody knows, which are left aside.
    pub strange: Vec<String>,
    /// Whether names stand in it at all.
    pub has_names: bool,
    /// Whether addresses stand in it.
    pub has_emails: bool,
}

/// What columns mean, by their names as the file writes them; none is left aside. Others mean what their names say.
pub type Mapping = BTreeMap<String, Option<Field>>;

/// A cell that somebody has put right here, instead of in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The row's line in the file.
    pub line: u32,
    /// The column's name.
    pub column: String,
    /// What is meant.
    pub text: String,
}

/// What somebody knows better than the file and the guess about it.
#[derive(Debug, Clone, Default)]
pub struct Corrections {
    /// What columns mean; what was said of such columns before where nothing is said now.
    pub mapping: Option<Mapping>,
    /// Cells that are put right.
    pub fixes: Vec<Fix>,
}

/// What each column of a file means.
pub fn meanings(table: &Table, mapping: &Mapping) -> Vec<Option<Field>> {
    let mut given = vec![];
    let mut once = |field: Option<Field>| {
        // A meaning is one column's: the first that has it, what a person said before what a name says.
        let field = field.filter(|field| !given.contains(field));
        given.extend(field);
        field
    };
    let said: Vec<Option<Option<Field>>> =
        table.names().map(|name| mapping.get(name).copied().map(&mut once)).collect();
    table.names().zip(said).map(|(name, said)| said.unwrap_or_else(|| once(Field::of(name)))).collect()
}

/// Reads the rows. `today` is the latest day anybody can be born on.
pub fn people(table: &Table, today: Date, mapping: &Mapping, fixes: &[Fix]) -> People {
    let names: Vec<String> = table.names().map(str::to_owned).collect();
    let fields = meanings(table, mapping);
    let orders: HashMap<usize, DateOrder> = table.dates().into_iter().map(|(at, dates)| (at, dates.order)).collect();
    let has = |field| fields.contains(&Some(field));
    let mut read = People {
        has_names: has(Field::FirstName) && has(Field::LastName),
        has_emails: has(Field::Email),
        strange: names
            .iter()
            .zip(&fields)
            .filter(|(name, field)| field.is_none() && !mapping.contains_key(*name))
            .map(|(name, _)| name.clone())
            .collect(),
        ..People::default()
    };
    let mut lines: HashMap<String, u32> = HashMap::new();
    for row in table.rows() {
        let mut cells: Vec<&str> = table.cells.row(row).collect();
        for fix in fixes.iter().filter(|fix| fix.line == table.cells.line(row)) {
            let at = names.iter().position(|name| *name == fix.column);
            if let Some(cell) = at.and_then(|at| cells.get_mut(at)) {
                *cell = &fix.text;
            }
        }
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let reader = Row { line: table.cells.line(row), names: &names, fields: &fields, cells: &cells };
        match reader.entry(&orders, today) {
            Ok(entry) => match lines.insert(entry.key.clone(), entry.line) {
                None => read.entries.push(entry),
                Some(first) => read.findings.push(reader.flaw(Flaw::KeyTwice, Field::Number, &first.to_string())),
            },
            Err(findings) => read.findings.extend(findings),
        }
    }
    read
}

struct Row<'a> {
    line: u32,
    names: &'a [String],
    fields: &'a [Option<Field>],
    cells: &'a [&'a str],
}

impl Row<'_> {
    fn place(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|known| *known == Some(field))
    }

    fn cell(&self, field: Field) -> String {
        one_line(self.place(field).and_then(|at| self.cells.get(at)).copied().unwrap_or_default())
    }

    fn flaw(&self, flaw: Flaw, field: Field, found: &str) -> Finding {
        let column = self.place(field).and_then(|at| self.names.get(at)).cloned().unwrap_or_default();
        Finding { flaw, line: self.line, column, found: found.chars().take(80).collect() }
    }

    fn entry(&self, orders: &HashMap<usize, DateOrder>, today: Date) -> Result<Entry, Vec<Finding>> {
        let mut wrong = vec![];
        let mut told = Told {
            group: self.cell(Field::Group),
            language: language(&self.cell(Field::Language)).to_owned(),
            ..Told::default()
        };
        for (field, name, is_needed) in [
            (Field::FirstName, "first_name", true),
            (Field::LastName, "last_name", true),
            (Field::BirthName, "birth_name", false),
        ] {
            let text = self.cell(field);
            match Name::parse(&text) {
                Ok(read) => told.set(name, read.as_str().to_owned()),
                Err(_) if text.is_empty() && is_needed => wrong.push(self.flaw(Flaw::NameMissing, field, "")),
                Err(_) if text.is_empty() => {}
                Err(_) => wrong.push(self.flaw(Flaw::NameWrong, field, &text)),
            }
        }
        let born = self.cell(Field::BirthDate);
        if !born.is_empty() {
            let order = self.place(Field::BirthDate).and_then(|at| orders.get(&at)).copied();
            match date_order::birth_day(&born, order.unwrap_or(DateOrder::DayFirst), today) {
                Some(day) => told.birth_date = day.to_string(),
                None => wrong.push(self.flaw(Flaw::DateImpossible, Field::BirthDate, &born)),
            }
        }
        let email = self.cell(Field::Email);
        if !email.is_empty() {
            match Email::parse(&email) {
                Ok(read) => told.email = read.address(),
                Err(_) => wrong.push(self.flaw(Flaw::EmailWrong, Field::Email, &email)),
            }
        }
        let number = self.cell(Field::Number);
        if number.contains("E+") {
            wrong.push(self.flaw(Flaw::NumberScientific, Field::Number, &number));
        }
        let whole = folded(&format!("{} {}", told.first_name, told.last_name));
        let key = match (number.is_empty(), told.birth_date.is_empty()) {
            (false, _) => number.clone(),
            (true, false) => format!("~{whole}|{}", told.birth_date),
            (true, true) => {
                wrong.push(self.flaw(Flaw::KeyMissing, Field::Number, ""));
                String::new()
            }
        };
        let line = self.line;
        if wrong.is_empty() { Ok(Entry { line, key, number, told }) } else { Err(wrong) }
    }
}

/// `fr`, `français`, `FR-ch` → `fr`; empty where it is none of ours.
fn language(text: &str) -> &'static str {
    let folded = folded(text);
    [("fr", "fr"), ("fra", "fr"), ("de", "de"), ("all", "de"), ("en", "en"), ("ang", "en"), ("nl", "nl"), ("nee", "nl")]
        .into_iter()
        .find(|(begins, _)| folded.starts_with(begins))
        .map_or("", |(_, tag)| tag)
}
