//! A table as people send it: CSV of any usual kind, its rows with their place in the file.

pub(super) mod day;
pub(super) mod text;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub use text::Encoding;

/// What separates cells, in the order they are tried.
pub(super) const DELIMITERS: [u8; 3] = [b';', b'\t', b','];

/// Bytes that are no text: a spreadsheet, a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotText;

/// A row that is not empty.
#[derive(Debug)]
pub(super) struct Row {
    /// Its line in the file, from 1.
    pub number: i64,
    /// Its cells.
    pub record: csv::StringRecord,
    /// False when a quotation mark is never closed.
    pub is_closed: bool,
}

/// Records of CSV as RFC 4180 has them, each as long as it likes.
fn records(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes())
}

/// The names in the first line, for each delimiter; the one that parts it most comes first.
pub(super) fn heads(text: &str) -> Vec<(u8, Vec<String>)> {
    let mut found: Vec<(u8, Vec<String>)> = DELIMITERS.into_iter().map(|by| (by, first_line(text, by))).collect();
    // The sort is stable: of two that part the line alike, the first of the list is taken.
    found.sort_by_key(|(_, names)| std::cmp::Reverse(names.len()));
    found
}

fn first_line(text: &str, delimiter: u8) -> Vec<String> {
    let first = records(text, delimiter).into_records().next().and_then(Result::ok).unwrap_or_default();
    first.iter().map(|cell| cell.trim().to_owned()).collect()
}

/// The rows under the first line, up to `most` and one more; `above` lines stand over the text.
pub(super) fn rows(text: &str, above: u64, delimiter: u8, most: usize) -> Result<Vec<Row>, NotText> {
    let mut found = vec![];
    for record in records(text, delimiter).into_records().skip(1) {
        // The text is UTF-8 by now and rows may have any length: nothing else can be wrong here.
        let record = record.map_err(|_| NotText)?;
        let start = record.position().map_or((0, 0), |at| (at.line() + above, at.byte()));
        found.push((record, start));
    }
    let ends: Vec<u64> = found
        .iter()
        .skip(1)
        .map(|(_, (_, byte))| *byte)
        .chain([u64::try_from(text.len()).unwrap_or(u64::MAX)])
        .collect();
    let mut rows = vec![];
    for ((record, (number, start)), end) in found.into_iter().zip(ends) {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let raw = usize::try_from(start).ok().zip(usize::try_from(end).ok());
        let raw = raw.and_then(|(start, end)| text.as_bytes().get(start..end)).unwrap_or_default();
        // The reader's place may lie before empty lines, or between the two signs of a line's end.
        let skipped = raw.iter().take_while(|byte| b"\r\n".contains(byte)).filter(|byte| **byte == b'\n').count();
        let number = number + u64::try_from(skipped).unwrap_or_default();
        let is_closed = raw.iter().fold(true, |is_closed, byte| is_closed != (*byte == b'"'));
        rows.push(Row { number: i64::try_from(number).unwrap_or(i64::MAX), record, is_closed });
        if rows.len() > most {
            break;
        }
    }
    Ok(rows)
}

/// A column's name without case, accents and signs: `N° de bon` and `n de bon` are one.
pub(super) fn fold(name: &str) -> String {
    let plain: String = name
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .flat_map(char::to_lowercase)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
