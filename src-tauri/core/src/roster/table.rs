//! What was read: the cells, what was guessed about the file, and what is worth knowing of it.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::cells::Cells;
use super::encoding::Encoding;
use crate::domain::date_order::{ColumnDates, DateEvidence};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Form {
    Csv,
    Tsv,
    Xlsx,
    Xls,
    Ods,
}

impl Form {
    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Tsv => "TSV",
            Self::Xlsx => "XLSX",
            Self::Xls => "XLS",
            Self::Ods => "ODS",
        }
    }
}

/// What was guessed about a file, and what else it may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// Its kind.
    pub form: Form,
    /// How its bytes became letters; workbooks say so themselves.
    pub encoding: Option<Encoding>,
    /// Whether it begins with a mark of its encoding.
    pub has_mark: bool,
    /// Encodings that fit as well and give other letters.
    pub encoding_doubts: Vec<Encoding>,
    /// What parts its cells.
    pub delimiter: Option<char>,
    /// Delimiters that fit as well.
    pub delimiter_doubts: Vec<char>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// Whether its days count from 1904.
    pub is_1904: bool,
}

impl Guess {
    /// Nothing but the kind.
    pub(super) fn of(form: Form) -> Self {
        Self {
            form,
            encoding: None,
            has_mark: false,
            encoding_doubts: vec![],
            delimiter: None,
            delimiter_doubts: vec![],
            sheet: None,
            is_1904: false,
        }
    }
}

/// What a person should know of cells that a spreadsheet has changed or made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Numbers beside texts that begin with zero: others have lost theirs.
    ZerosLost,
    /// A number written as `1.2E+12`: figures are gone.
    Scientific,
    /// The value of a formula, as it was last reckoned.
    Formula,
    /// True or false.
    Truth,
    /// An error instead of a value.
    CellError,
    /// Sheets that are hidden; the found text names them.
    HiddenSheets,
    /// Other sheets that were not read; the found text names them.
    OtherSheets,
}

impl Kind {
    /// Its name in JSON and, with strokes, in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::ZerosLost => "zeros_lost",
            Self::Scientific => "scientific",
            Self::Formula => "formula",
            Self::Truth => "truth",
            Self::CellError => "cell_error",
            Self::HiddenSheets => "hidden_sheets",
            Self::OtherSheets => "other_sheets",
        }
    }
}

/// Something to know, told once for a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What.
    pub kind: Kind,
    /// The column's place, from 0; none for the file as a whole.
    pub column: Option<usize>,
    /// The first line it is so on, and how many there are.
    pub line: u32,
    /// How many cells.
    pub count: i64,
    /// What stands in the first of them.
    pub found: String,
}

/// A table of cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The file's name.
    pub file: String,
    /// What was guessed.
    pub guess: Guess,
    /// Every row, those above the header too.
    pub cells: Cells,
    /// The row that names the columns.
    pub header: usize,
    /// What is worth knowing.
    pub notes: Vec<Note>,
}

impl Table {
    /// The names of the columns.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.cells.row(self.header)
    }

    /// The rows under them: their places in [`Table::cells`].
    pub fn rows(&self) -> std::ops::Range<usize> {
        self.header + 1..self.cells.len()
    }

    /// How each column writes its days; columns without days are left out.
    pub fn dates(&self) -> Vec<(usize, ColumnDates)> {
        let mut columns: Vec<DateEvidence> = self.names().map(|_| DateEvidence::default()).collect();
        for row in self.rows() {
            let line = self.cells.line(row);
            for (cell, column) in self.cells.row(row).zip(&mut columns) {
                column.see(line, cell);
            }
        }
        let judged = columns.into_iter().enumerate();
        judged.filter_map(|(at, column)| column.judge().map(|dates| (at, dates))).collect()
    }
}

impl Serialize for Table {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let guess = &self.guess;
        let names: Vec<&str> = self.names().collect();
        let column = |at: usize| names.get(at).copied().unwrap_or_default();
        let dates: Vec<serde_json::Value> = self
            .dates()
            .iter()
            .map(|(at, dates)| {
                let impossible: Vec<serde_json::Value> = dates
                    .impossible
                    .iter()
                    .map(|(line, found)| serde_json::json!({ "line": line, "found": found }))
                    .collect();
                serde_json::json!({
                    "column": column(*at), "order": dates.order.name(), "short_years": dates.has_short_years,
                    "impossible": impossible, "impossible_count": dates.impossible_count,
                })
            })
            .collect();
        let notes: Vec<serde_json::Value> = self
            .notes
            .iter()
            .map(|note| {
                serde_json::json!({
                    "kind": note.kind.name(), "column": note.column.map(column), "line": note.line,
                    "count": note.count, "found": note.found,
                })
            })
            .collect();
        let mut map = out.serialize_map(None)?;
        map.serialize_entry("file", &self.file)?;
        map.serialize_entry("format", guess.form.name())?;
        map.serialize_entry("encoding", &guess.encoding.map(Encoding::name))?;
        map.serialize_entry("has_bom", &guess.has_mark)?;
        let doubts: Vec<&str> = guess.encoding_doubts.iter().map(|encoding| encoding.name()).collect();
        map.serialize_entry("encoding_doubts", &doubts)?;
        map.serialize_entry("delimiter", &guess.delimiter)?;
        map.serialize_entry("delimiter_doubts", &guess.delimiter_doubts)?;
        map.serialize_entry("sheet", &guess.sheet)?;
        map.serialize_entry("date_system", &guess.sheet.as_ref().map(|_| if guess.is_1904 { 1904 } else { 1900 }))?;
        map.serialize_entry("header_line", &self.cells.line(self.header))?;
        map.serialize_entry("dates", &dates)?;
        map.serialize_entry("notes", &notes)?;
        map.serialize_entry("above", &Rows { cells: &self.cells, range: 0..self.header })?;
        map.serialize_entry("header", &names)?;
        map.serialize_entry("rows", &Rows { cells: &self.cells, range: self.rows() })?;
        map.serialize_entry("lines", &self.rows().map(|row| self.cells.line(row)).collect::<Vec<u32>>())?;
        map.end()
    }
}

/// Rows written one by one: a second copy of a large table would not fit.
struct Rows<'a> {
    cells: &'a Cells,
    range: std::ops::Range<usize>,
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut rows = out.serialize_seq(Some(self.range.len()))?;
        for row in self.range.clone() {
            rows.serialize_element(&self.cells.row(row).collect::<Vec<&str>>())?;
        }
        rows.end()
    }
}
