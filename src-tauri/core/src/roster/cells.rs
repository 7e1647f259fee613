//! Many small cells in little memory: one text, and how long each cell of it is.

/// Rows of cells, in the order they were read.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Cells {
    text: String,
    /// Bytes of each cell: a thousand characters are four thousand at most.
    lengths: Vec<u16>,
    rows: Vec<Start>,
    cell_start: usize,
}

/// Where a row begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Start {
    line: u32,
    cell: u32,
    text: usize,
}

impl Cells {
    /// Begins a row on this line of the file.
    pub fn begin_row(&mut self, line: u32) {
        let cell = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        self.cell_start = self.text.len();
        self.rows.push(Start { line, cell, text: self.text.len() });
    }

    /// One more character of the cell that is being read.
    pub fn push(&mut self, c: char) {
        self.text.push(c);
    }

    /// Ends the cell.
    pub fn end_cell(&mut self) {
        let length = self.text.len().saturating_sub(self.cell_start);
        self.lengths.push(u16::try_from(length).unwrap_or(u16::MAX));
        self.cell_start = self.text.len();
    }

    /// A whole row.
    pub fn push_row<'a>(&mut self, line: u32, cells: impl IntoIterator<Item = &'a str>) {
        self.begin_row(line);
        for cell in cells {
            self.text.push_str(cell);
            self.end_cell();
        }
    }

    /// How many rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The line of the file a row begins on, from 1.
    pub fn line(&self, row: usize) -> u32 {
        self.rows.get(row).map_or(0, |start| start.line)
    }

    /// How many cells a row has so far.
    pub fn width(&self, row: usize) -> usize {
        self.lengths_of(row).len()
    }

    /// A row's cells, exactly as read.
    pub fn row(&self, row: usize) -> impl Iterator<Item = &str> {
        let mut at = self.rows.get(row).map_or(0, |start| start.text);
        self.lengths_of(row).iter().map(move |length| {
            let end = at + usize::from(*length);
            let cell = self.text.get(at..end).unwrap_or_default();
            at = end;
            cell
        })
    }

    fn lengths_of(&self, row: usize) -> &[u16] {
        let cell = |row: usize| self.rows.get(row).and_then(|start| usize::try_from(start.cell).ok());
        let start = cell(row).unwrap_or(self.lengths.len());
        let end = cell(row + 1).unwrap_or(self.lengths.len());
        self.lengths.get(start..end).unwrap_or_default()
    }
}
