//! CSV as RFC 4180 has it and no other way: what it does not allow is refused with its line.

use super::cells::Cells;
use super::limits::{LONGEST_CELL, MOST_COLUMNS, MOST_ROWS};
use crate::refusal::Refusal;

/// Reads one character after the other.
pub(super) struct Parser<'a> {
    file: &'a str,
    delimiter: char,
    cells: Cells,
    state: State,
    /// The line being read, and the one an open quotation mark stands on.
    line: u32,
    quote_line: u32,
    is_after_return: bool,
    length: usize,
    /// Rows above the one that names the columns: they may have any width.
    above: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    RowStart,
    CellStart,
    Plain,
    Quoted,
    /// After a quotation mark inside quotation marks: the end, or the first of two.
    QuoteSeen,
}

impl<'a> Parser<'a> {
    /// A parser at the first of the file's lines it is given. With `above`, every row under that one has
    /// as many cells as it.
    pub fn new(file: &'a str, delimiter: char, line: u32, above: Option<usize>) -> Self {
        Self {
            file,
            delimiter,
            cells: Cells::default(),
            state: State::RowStart,
            line,
            quote_line: line,
            is_after_return: false,
            length: 0,
            above,
        }
    }

    /// The line being read.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// One more character.
    pub fn feed(&mut self, c: char) -> Result<(), Refusal> {
        if c == '\0' {
            return Err(Refusal::RosterNulByte { file: self.file.to_owned(), line: self.line.into() });
        }
        let is_second_half = c == '\n' && std::mem::take(&mut self.is_after_return);
        self.is_after_return = c == '\r';
        let is_break = c == '\n' || c == '\r';
        match self.state {
            State::Quoted if c == '"' => self.state = State::QuoteSeen,
            State::Quoted => {
                self.keep(c)?;
                self.line += u32::from(is_break && !is_second_half);
            }
            _ if is_second_half => {}
            State::RowStart if is_break => self.line += 1,
            State::RowStart | State::CellStart if c == '"' => {
                self.start_row();
                self.quote_line = self.line;
                self.state = State::Quoted;
            }
            State::QuoteSeen if c == '"' => {
                self.keep('"')?;
                self.state = State::Quoted;
            }
            _ if is_break => {
                self.end_cell()?;
                self.end_row()?;
                self.line += 1;
            }
            _ if c == self.delimiter => {
                self.start_row();
                self.end_cell()?;
            }
            State::QuoteSeen => return Err(self.stray()),
            State::Plain if c == '"' => return Err(self.stray()),
            State::RowStart | State::CellStart | State::Plain => {
                self.start_row();
                self.state = State::Plain;
                self.keep(c)?;
            }
        }
        Ok(())
    }

    /// The rows, once the file has ended.
    pub fn finish(mut self) -> Result<Cells, Refusal> {
        match self.state {
            State::RowStart => {}
            State::Quoted => {
                return Err(Refusal::RosterQuoteOpen { file: self.file.to_owned(), line: self.quote_line.into() });
            }
            State::CellStart | State::Plain | State::QuoteSeen => {
                self.end_cell()?;
                self.end_row()?;
            }
        }
        Ok(self.cells)
    }

    /// The rows that have ended.
    pub fn so_far(self) -> (Cells, usize) {
        let ended = self.cells.len() - usize::from(self.state != State::RowStart && !self.cells.is_empty());
        (self.cells, ended)
    }

    fn start_row(&mut self) {
        if self.state == State::RowStart {
            self.cells.begin_row(self.line);
        }
    }

    fn keep(&mut self, c: char) -> Result<(), Refusal> {
        self.length += 1;
        if self.length > LONGEST_CELL {
            return Err(Refusal::RosterCellTooLong {
                file: self.file.to_owned(),
                line: self.line.into(),
                column: self.column(),
                most: count(LONGEST_CELL),
            });
        }
        self.cells.push(c);
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), Refusal> {
        self.cells.end_cell();
        self.length = 0;
        self.state = State::CellStart;
        if self.cells.width(self.cells.len().saturating_sub(1)) > MOST_COLUMNS {
            let (file, line) = (self.file.to_owned(), self.line.into());
            return Err(Refusal::RosterTooManyColumns { file, line, most: count(MOST_COLUMNS) });
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Refusal> {
        self.state = State::RowStart;
        let row = self.cells.len().saturating_sub(1);
        let Some(above) = self.above else { return Ok(()) };
        if row > above {
            let (expected, found) = (self.cells.width(above), self.cells.width(row));
            if expected != found {
                return Err(Refusal::RosterRagged {
                    file: self.file.to_owned(),
                    line: self.cells.line(row).into(),
                    expected: count(expected),
                    found: count(found),
                });
            }
        }
        if row > above.saturating_add(MOST_ROWS) {
            return Err(Refusal::RosterTooManyRows { file: self.file.to_owned(), most: count(MOST_ROWS) });
        }
        Ok(())
    }

    fn stray(&self) -> Refusal {
        Refusal::RosterQuoteStray { file: self.file.to_owned(), line: self.line.into(), column: self.column() }
    }

    fn column(&self) -> i64 {
        count(self.cells.width(self.cells.len().saturating_sub(1)) + 1)
    }
}

fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}
