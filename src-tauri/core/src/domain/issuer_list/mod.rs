//! An issuer's list of codes as a file: CSV of any usual kind, read line by line (V-G9).

mod columns;

use jiff::civil::Date;

pub use super::csv_rows::Encoding;
use super::csv_rows::{self, NotText, day, text};
use super::foreign_code::{self, ForeignCode};
use super::line::one_line;
use columns::Columns;

/// The largest file that is read.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// The most lines under the names of the columns.
pub const MOST_LINES: usize = 50_000;
/// Characters of a course or a note.
pub const LONGEST_LINE: usize = 120;
/// Characters of a wrong cell that are told.
const TOLD: usize = 40;

/// A list that was read.
#[derive(Debug)]
pub struct IssuerList {
    /// How its bytes became text.
    pub encoding: Encoding,
    /// What parts its cells.
    pub delimiter: char,
    /// The columns that were recognised, as the file names them.
    pub heads: Heads,
    /// Cells of the first line, and so of every line.
    pub cells: usize,
    /// Every line that is not empty, in order.
    pub lines: Vec<Line>,
}

/// The recognised columns' names in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heads {
    /// The code's.
    pub code: String,
    /// The last day's.
    pub use_by: Option<String>,
    /// The course's.
    pub course: Option<String>,
    /// The note's.
    pub note: Option<String>,
}

/// One line: its cells as they stand, and what they mean.
#[derive(Debug)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: i64,
    /// The code's cell.
    pub code: String,
    /// The last day's cell.
    pub use_by: String,
    /// The course's cell.
    pub course: String,
    /// What was read, or what is wrong.
    pub read: Result<Entry, Wrong>,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The code.
    pub code: ForeignCode,
    /// The last day it can be entered.
    pub use_by: Option<Date>,
    /// The course it is for.
    pub course: String,
    /// What the issuer noted.
    pub note: String,
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The column's name in the file; empty when the line as a whole is wrong.
    pub column: String,
    /// What is wrong.
    pub why: Why,
    /// What stands there.
    pub found: String,
}

/// What can be wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Why {
    /// More or fewer cells than the first line has.
    Ragged,
    /// A quotation mark that nothing closes.
    Unclosed,
    /// No code.
    CodeMissing,
    /// Not 4 to 40 letters and digits.
    CodeMalformed,
    /// No day that exists.
    DayMalformed,
    /// A text that is too long.
    TextTooLong,
    /// A last day that has passed.
    DayPast,
    /// The same code as an earlier line.
    Doubled,
    /// A code of another issuer or another programme.
    Taken,
}

/// Why a file is no list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// More than [`MOST_BYTES`].
    TooLarge,
    /// More than [`MOST_LINES`].
    TooLong,
    /// Not a text: a spreadsheet, a picture.
    NotText,
    /// Nothing under the names of the columns.
    Empty,
    /// No column is named as one of codes is.
    CodeColumnMissing,
    /// Two columns are named alike, so that nobody knows which one is meant.
    ColumnTwice {
        /// The second one's name.
        name: String,
    },
}

impl From<NotText> for Flaw {
    fn from(_: NotText) -> Self {
        Self::NotText
    }
}

/// Reads a list.
///
/// # Errors
/// The [`Flaw`] of the file as a whole; what is wrong with single lines stands in them.
pub fn read(bytes: &[u8]) -> Result<IssuerList, Flaw> {
    if bytes.len() > MOST_BYTES {
        return Err(Flaw::TooLarge);
    }
    let (text, encoding) = text::decode(bytes)?;
    let (text, above) = text::without_mark(&text);
    let (delimiter, columns) = columns::find(text)?;
    let rows = csv_rows::rows(text, above, delimiter, MOST_LINES)?;
    if rows.len() > MOST_LINES {
        return Err(Flaw::TooLong);
    }
    let lines: Vec<Line> = rows.iter().map(|row| read_line(&row.record, row.number, row.is_closed, &columns)).collect();
    if lines.is_empty() {
        return Err(Flaw::Empty);
    }
    Ok(IssuerList {
        encoding,
        delimiter: char::from(delimiter),
        heads: columns.heads(),
        cells: columns.names.len(),
        lines,
    })
}

fn read_line(record: &csv::StringRecord, number: i64, is_closed: bool, columns: &Columns) -> Line {
    let cell = |at: Option<usize>| at.and_then(|at| record.get(at)).unwrap_or_default().trim().to_owned();
    let whole = |why, found: String| Err(Wrong { column: String::new(), why, found });
    let (code, use_by, course) = (cell(Some(columns.code)), cell(columns.use_by), cell(columns.course));
    let read = if !is_closed {
        whole(Why::Unclosed, "\"".to_owned())
    } else if record.len() != columns.names.len() {
        whole(Why::Ragged, record.len().to_string())
    } else {
        read_cells(&code, &use_by, &course, &cell(columns.note), columns)
    };
    Line { number, code, use_by, course, read }
}

fn read_cells(code: &str, use_by: &str, course: &str, note: &str, columns: &Columns) -> Result<Entry, Wrong> {
    let wrong = |at: Option<usize>, why, found: &str| Wrong {
        column: at.map(|at| columns.name(at)).unwrap_or_default(),
        why,
        found: one_line(found).chars().take(TOLD).collect(),
    };
    let read = ForeignCode::parse(code).map_err(|flaw| match flaw {
        foreign_code::Flaw::Missing => wrong(Some(columns.code), Why::CodeMissing, ""),
        _ => wrong(Some(columns.code), Why::CodeMalformed, code),
    })?;
    let day = if use_by.is_empty() {
        None
    } else {
        Some(day::parse(use_by).ok_or_else(|| wrong(columns.use_by, Why::DayMalformed, use_by))?)
    };
    let (course, note) = (one_line(course), one_line(note));
    if course.chars().count() > LONGEST_LINE {
        return Err(wrong(columns.course, Why::TextTooLong, &course));
    }
    Ok(Entry { code: read, use_by: day, course, note })
}

#[cfg(test)]
mod tests;
