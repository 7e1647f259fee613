//! A workbook's cell as text, and what a spreadsheet may have done to a column of them.

use std::collections::BTreeMap;

use calamine::{DataRef, ExcelDateTime};

use super::table::{Kind, Note};

/// Whole numbers up to here are exact in a workbook.
const EXACT: f64 = 1e15;

/// What a cell says: whole numbers without a point, days as `2027-12-31`.
pub(super) fn say(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() < EXACT => format!("{number:.0}"),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(truth) => if *truth { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(at) => moment(at),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

fn moment(at: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if at.is_duration() || at.as_f64() < 1.0 {
        return time;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if hour == 0 && minute == 0 && second == 0 { date } else { format!("{date}T{time}") }
}

/// What was seen in each column.
#[derive(Debug, Default)]
pub(super) struct Columns {
    seen: BTreeMap<(Kind, usize), Seen>,
    numbers: BTreeMap<usize, Seen>,
    /// Whether days count from 1904.
    pub is_1904: bool,
}

#[derive(Debug, Clone)]
struct Seen {
    line: u32,
    count: i64,
    found: String,
}

impl Columns {
    /// One more cell.
    pub fn see(&mut self, line: u32, column: usize, value: &DataRef<'_>, said: &str, is_formula: bool) {
        let seen = Seen { line, count: 0, found: said.chars().take(40).collect() };
        let mut note = |kind| self.seen.entry((kind, column)).or_insert_with(|| seen.clone()).count += 1;
        if is_formula {
            note(Kind::Formula);
        }
        match value {
            DataRef::Bool(_) => note(Kind::Truth),
            DataRef::Error(_) => note(Kind::CellError),
            DataRef::Float(number) if number.abs() >= EXACT => note(Kind::Scientific),
            DataRef::Float(_) | DataRef::Int(_) => {
                self.numbers.entry(column).or_insert_with(|| seen.clone()).count += 1;
            }
            DataRef::String(_) | DataRef::SharedString(_) if has_lost_figures(said) => note(Kind::Scientific),
            DataRef::String(_) | DataRef::SharedString(_) if begins_with_zero(said) => note(Kind::ZerosLost),
            DataRef::DateTime(at) => self.is_1904 |= is_1904(at),
            _ => {}
        }
    }

    /// What is worth knowing. Texts that begin with zero say something only beside numbers.
    pub fn notes(self, header_line: u32) -> Vec<Note> {
        let mut notes = vec![];
        for ((kind, column), seen) in self.seen {
            let told = if kind == Kind::ZerosLost { self.numbers.get(&column).cloned() } else { Some(seen) };
            let Some(told) = told.filter(|told| told.line > header_line) else { continue };
            let Seen { line, count, found } = told;
            notes.push(Note { kind, column: Some(column), line, count, found });
        }
        notes
    }
}

/// Whether a day counts from 1904: the library keeps that to itself, so the day itself is compared.
fn is_1904(at: &ExcelDateTime) -> bool {
    let usual = ExcelDateTime::new(at.as_f64(), calamine::ExcelDateTimeType::DateTime, false);
    at.is_datetime() && usual.to_ymd_hms_milli() != at.to_ymd_hms_milli()
}

fn begins_with_zero(text: &str) -> bool {
    text.len() > 1 && text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ')
}

/// Whether a text is a number with an exponent, as a spreadsheet writes long ones: `1.23457E+12`.
pub(super) fn has_lost_figures(text: &str) -> bool {
    let Some((figures, exponent)) = text.split_once("E+") else { return false };
    let is_figure = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    !figures.is_empty() && figures.chars().all(is_figure) && !exponent.is_empty() && exponent.parse::<u8>().is_ok()
}
