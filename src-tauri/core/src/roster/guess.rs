//! What parts the cells of a text, and which of its rows names the columns: by consistency, and by names.

use super::cells::Cells;
use super::delimited::Parser;
use crate::domain::roster_columns::Field;
use crate::refusal::Refusal;

/// What may part cells; of two that part a text alike, the earlier one is taken.
pub const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];
/// Rows among which the names of the columns are looked for.
const FIRST_ROWS: usize = 12;
/// Known names that make a row one of names.
const ENOUGH_NAMES: usize = 2;

/// A delimiter, and others that part the text as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parting {
    pub delimiter: char,
    pub doubts: Vec<char>,
}

/// What the line `sep=;` says, if it stands first.
pub(super) fn said_delimiter(sample: &str) -> Option<char> {
    let first = sample.split(['\r', '\n']).next().unwrap_or_default();
    let mut rest = first.strip_prefix("sep=")?.chars();
    rest.next().filter(|_| rest.next().is_none())
}

/// The delimiter that parts most rows into the same number of cells.
pub(super) fn parting(sample: &str) -> Parting {
    let mut found: Vec<(usize, usize, char)> =
        DELIMITERS.into_iter().map(|delimiter| (consistency(sample, delimiter), delimiter)).map(flat).collect();
    // The sort is stable: of equals the earlier delimiter stays first.
    found.sort_by_key(|(share, width, _)| std::cmp::Reverse((*share, *width)));
    let Some(&(share, width, delimiter)) = found.first() else {
        return Parting { delimiter: ',', doubts: vec![] };
    };
    if width < 2 {
        return Parting { delimiter: ',', doubts: vec![] };
    }
    let as_good = found.iter().skip(1).filter(|(other, other_width, _)| *other == share && *other_width == width);
    Parting { delimiter, doubts: as_good.map(|(_, _, delimiter)| *delimiter).collect() }
}

fn flat(((share, width), delimiter): ((usize, usize), char)) -> (usize, usize, char) {
    (share, width, delimiter)
}

/// How many rows in a hundred have the usual number of cells, and that number; 0 where one is all there is.
fn consistency(sample: &str, delimiter: char) -> (usize, usize) {
    let mut parser = Parser::new("", delimiter, 1, None);
    let is_strict = sample.chars().all(|c| parser.feed(c).is_ok());
    let (cells, ended) = parser.so_far();
    // A text of one line has no line that has ended.
    let widths: Vec<usize> = (0..ended.max(cells.len().min(1))).map(|row| cells.width(row)).collect();
    let times = |width: usize| widths.iter().filter(|other| **other == width).count();
    let usual = widths.iter().copied().filter(|width| *width > 1).max_by_key(|width| (times(*width), *width));
    let Some(usual) = usual else { return (0, 1) };
    let share = times(usual) * 100 / widths.len().max(1);
    // What breaks the rules of quotation marks is hardly what parts the cells.
    (if is_strict { share } else { share / 2 }, usual)
}

/// The first rows of a text.
pub(super) fn first_rows(sample: &str, delimiter: char, line: u32) -> Cells {
    let mut parser = Parser::new("", delimiter, line, None);
    // What is wrong is told when the whole file is read.
    let _ = sample.chars().try_for_each(|c| parser.feed(c));
    parser.so_far().0
}

/// Which row names the columns: the first, unless only titles stand above a row of names.
///
/// # Errors
/// Refused where two rows name columns, or where none begins on the line asked.
pub(super) fn header_row(cells: &Cells, file: &str, asked: Option<u32>) -> Result<usize, Refusal> {
    if let Some(line) = asked {
        let found = (0..cells.len()).find(|row| cells.line(*row) == line);
        let gone = || Refusal::RosterHeaderMissing { file: file.to_owned(), line: line.into() };
        return found.ok_or_else(gone);
    }
    let first = 0..cells.len().min(FIRST_ROWS);
    let named = first.clone().find(|row| names(cells, *row) >= ENOUGH_NAMES);
    let row = named.unwrap_or_else(|| first.clone().find(|row| !is_title(cells, *row, first.end)).unwrap_or_default());
    let next = row + 1;
    if named.is_some() && first.contains(&next) && names(cells, next) >= ENOUGH_NAMES {
        let (line, second) = (cells.line(row).into(), cells.line(next).into());
        return Err(Refusal::RosterTwoHeaders { file: file.to_owned(), line, second });
    }
    Ok(row)
}

fn names(cells: &Cells, row: usize) -> usize {
    cells.row(row).filter(|cell| Field::of(cell).is_some()).count()
}

/// Whether a row says one thing only, above rows that say more.
fn is_title(cells: &Cells, row: usize, end: usize) -> bool {
    let filled = |row: usize| cells.row(row).filter(|cell| !cell.trim().is_empty()).count();
    filled(row) <= 1 && (row + 1..end).any(|below| filled(below) > 1)
}
