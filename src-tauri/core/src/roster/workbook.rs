//! A sheet of a workbook, its cells said as a person reads them.

use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Ods, Reader, SheetVisible, Xls, Xlsx};

use super::Asked;
use super::cells::Cells;
use super::container::{self, Content};
use super::guess;
use super::limits::{LONGEST_CELL, MOST_COLUMNS, MOST_ROWS};
use super::sheet_cells::{Columns, say};
use super::table::{Form, Guess, Kind, Note, Table};
use crate::error::Result;
use crate::refusal::Refusal;

type Bytes = Cursor<Vec<u8>>;

/// Reads a workbook.
///
/// # Errors
/// Refused for macros, encryption, size, and whatever [`Sheet`] finds.
pub(super) fn read(mut from: impl Read, content: Content, file: &str, extension: &str, asked: &Asked) -> Result<Table> {
    let mut bytes = vec![];
    from.read_to_end(&mut bytes)?;
    let form = if content == Content::Ole {
        container::look_into_ole(&bytes, file)?;
        Form::Xls
    } else {
        container::look_into_zip(Cursor::new(&bytes), file, extension)?
    };
    container::expect_extension(file, extension, &[form])?;
    // The library is strict about most damage; what it trips over is damage too.
    let read = catch_unwind(AssertUnwindSafe(|| match form {
        Form::Xlsx => xlsx(bytes, file, asked),
        Form::Ods => other::<Ods<Bytes>>(bytes, Form::Ods, file, asked),
        _ => other::<Xls<Bytes>>(bytes, Form::Xls, file, asked),
    }));
    read.unwrap_or_else(|_| Err(damaged(file).into()))
}

fn xlsx(bytes: Vec<u8>, file: &str, asked: &Asked) -> Result<Table> {
    let mut book: Xlsx<Bytes> = Xlsx::new(Cursor::new(bytes)).map_err(|error| opened(file, &format!("{error:?}")))?;
    let choice = Choice::of(&book, file, asked)?;
    for name in &choice.names {
        let mut sheet = Sheet::new(file);
        let mut reader = book.worksheet_cells_reader(name).map_err(|_| damaged(file))?;
        while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(|_| damaged(file))? {
            sheet.take(cell.pos, &cell.value, cell.formula.is_some())?;
        }
        if !sheet.is_empty() || asked.sheet.is_some() {
            return sheet.table(Form::Xlsx, name, &choice, asked);
        }
    }
    Err(Refusal::RosterEmpty { file: file.to_owned() }.into())
}

fn other<B: Reader<Bytes>>(bytes: Vec<u8>, form: Form, file: &str, asked: &Asked) -> Result<Table> {
    let mut book = B::new(Cursor::new(bytes)).map_err(|error| opened(file, &format!("{error:?}")))?;
    let choice = Choice::of(&book, file, asked)?;
    for name in &choice.names {
        let formulas = book.worksheet_formula(name).map_err(|_| damaged(file))?;
        let range = book.worksheet_range(name).map_err(|_| damaged(file))?;
        let (top, left) = range.start().unwrap_or_default();
        let mut sheet = Sheet::new(file);
        for (row, column, value) in range.used_cells() {
            let place = |from: u32, at: usize| from.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
            let at = (place(top, row), place(left, column));
            let is_formula = formulas.get_value(at).is_some_and(|formula| !formula.is_empty());
            sheet.take(at, &lent(value), is_formula)?;
        }
        if !sheet.is_empty() || asked.sheet.is_some() {
            return sheet.table(form, name, &choice, asked);
        }
    }
    Err(Refusal::RosterEmpty { file: file.to_owned() }.into())
}

/// The same value, its text lent.
fn lent(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(at) => DataRef::DateTime(*at),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

fn damaged(file: &str) -> Refusal {
    Refusal::RosterDamaged { file: file.to_owned() }
}

/// Why the library did not open a workbook: its errors differ by kind, their names do not.
fn opened(file: &str, error: &str) -> Refusal {
    if error == "Password" { Refusal::RosterEncrypted { file: file.to_owned() } } else { damaged(file) }
}

/// Which sheets are tried, and which others there are.
struct Choice {
    names: Vec<String>,
    all: Vec<String>,
    hidden: Vec<String>,
}

impl Choice {
    fn of<B: Reader<Bytes>>(book: &B, file: &str, asked: &Asked) -> Result<Self> {
        let sheets = book.sheets_metadata();
        let all: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
        let is_hidden = |sheet: &&calamine::Sheet| sheet.visible != SheetVisible::Visible;
        let hidden: Vec<String> = sheets.iter().filter(is_hidden).map(|sheet| sheet.name.clone()).collect();
        let names = match &asked.sheet {
            Some(name) if all.contains(name) => vec![name.clone()],
            Some(name) => {
                let (file, sheet, sheets) = (file.to_owned(), name.clone(), all.join(", "));
                return Err(Refusal::RosterSheetUnknown { file, sheet, sheets }.into());
            }
            None => all.iter().filter(|name| !hidden.contains(name)).cloned().collect(),
        };
        Ok(Self { names, all, hidden })
    }
}

/// The cells of one sheet, as they come: row by row, from left to right.
struct Sheet<'a> {
    file: &'a str,
    cells: Cells,
    columns: Columns,
    row: Option<u32>,
    width: usize,
    is_1904: bool,
}

impl<'a> Sheet<'a> {
    fn new(file: &'a str) -> Self {
        Self { file, cells: Cells::default(), columns: Columns::default(), row: None, width: 0, is_1904: false }
    }

    fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    fn take(&mut self, (row, column): (u32, u32), value: &DataRef<'_>, is_formula: bool) -> Result<()> {
        let said = say(value);
        if said.is_empty() {
            return Ok(());
        }
        let line = row.saturating_add(1);
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        let file = || self.file.to_owned();
        if column >= MOST_COLUMNS {
            return Err(
                Refusal::RosterTooManyColumns { file: file(), line: line.into(), most: count(MOST_COLUMNS) }.into()
            );
        }
        if said.chars().count() > LONGEST_CELL {
            let (line, column) = (line.into(), count(column + 1));
            return Err(Refusal::RosterCellTooLong { file: file(), line, column, most: count(LONGEST_CELL) }.into());
        }
        if said.contains('\0') {
            return Err(Refusal::RosterNulByte { file: file(), line: line.into() }.into());
        }
        if self.row != Some(row) {
            if self.row.is_some_and(|before| before > row) || self.cells.len() > MOST_ROWS {
                let refusal = if self.cells.len() > MOST_ROWS {
                    Refusal::RosterTooManyRows { file: file(), most: count(MOST_ROWS) }
                } else {
                    damaged(self.file)
                };
                return Err(refusal.into());
            }
            self.cells.begin_row(line);
            (self.row, self.width) = (Some(row), 0);
        }
        if column < self.width {
            return Err(damaged(self.file).into());
        }
        while self.width < column {
            self.cells.end_cell();
            self.width += 1;
        }
        self.columns.see(line, column, value, &said, is_formula);
        self.is_1904 |= self.columns.is_1904;
        said.chars().for_each(|c| self.cells.push(c));
        self.cells.end_cell();
        self.width += 1;
        Ok(())
    }

    /// The table, its rows filled up to the width of the names: an empty cell is none to a workbook.
    fn table(self, form: Form, sheet: &str, choice: &Choice, asked: &Asked) -> Result<Table> {
        let header = guess::header_row(&self.cells, self.file, asked.header)?;
        if self.cells.is_empty() {
            return Err(Refusal::RosterEmpty { file: self.file.to_owned() }.into());
        }
        let width = self.cells.width(header);
        let mut cells = Cells::default();
        for row in 0..self.cells.len() {
            let (line, found) = (self.cells.line(row), self.cells.width(row));
            if row > header && found > width {
                let (file, line) = (self.file.to_owned(), line.into());
                return Err(Refusal::RosterRagged { file, line, expected: count(width), found: count(found) }.into());
            }
            let missing = if row > header { width.saturating_sub(found) } else { 0 };
            cells.push_row(line, self.cells.row(row).chain(std::iter::repeat_n("", missing)));
        }
        let header_line = cells.line(header);
        let mut notes = self.columns.notes(header_line);
        let others = choice.all.iter().filter(|name| *name != sheet && !choice.hidden.contains(name));
        let whole = |kind, names: Vec<&str>| Note {
            kind,
            column: None,
            line: 0,
            count: count(names.len()),
            found: names.join(", "),
        };
        let named = [
            whole(Kind::HiddenSheets, choice.hidden.iter().map(String::as_str).collect()),
            whole(Kind::OtherSheets, others.map(String::as_str).collect()),
        ];
        notes.extend(named.into_iter().filter(|note| note.count > 0));
        let guess = Guess { sheet: Some(sheet.to_owned()), is_1904: self.is_1904, ..Guess::of(form) };
        Ok(Table { file: self.file.to_owned(), guess, cells, header, notes })
    }
}

fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}
