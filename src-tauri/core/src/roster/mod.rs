//! A roster as a file: any usual table of a spreadsheet, read into cells exactly as they stand.

mod cells;
mod container;
mod delimited;
mod encoding;
mod guess;
pub mod hints;
pub mod limits;
pub mod people;
mod sheet_cells;
mod survey;
mod table;
mod text_file;
mod workbook;

use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::Path;

pub use cells::Cells;
pub use encoding::Encoding;
pub use guess::DELIMITERS;
pub use table::{Form, Guess, Kind, Note, Table};

use crate::error::Result;
use crate::refusal::Refusal;
use container::Content;

/// What a person says of a file where the guess is wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// How its bytes become letters.
    pub encoding: Option<Encoding>,
    /// What parts its cells.
    pub delimiter: Option<char>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The line that names the columns, from 1.
    pub header: Option<u32>,
}

/// Reads a file.
///
/// # Errors
/// Refused when it cannot be opened, is larger than the [`limits`], or is no table: which, and where.
pub fn read(path: &Path, asked: &Asked) -> Result<Table> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let unreadable =
        |error: std::io::Error| Refusal::RosterUnreadable { file: name.clone(), reason: format!("{:?}", error.kind()) };
    let mut file = File::open(path).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    of(&mut file, length, &name, &path.extension().unwrap_or_default().to_string_lossy().to_lowercase(), asked)
}

/// Reads a file that is in memory already; its name says what it claims to be.
///
/// # Errors
/// As [`read`].
pub fn read_bytes(name: &str, bytes: Vec<u8>, asked: &Asked) -> Result<Table> {
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let extension = Path::new(name).extension().unwrap_or_default().to_string_lossy().to_lowercase();
    of(&mut Cursor::new(bytes), length, name, &extension, asked)
}

fn of(file: &mut (impl Read + Seek), length: u64, name: &str, extension: &str, asked: &Asked) -> Result<Table> {
    let unreadable = |error: std::io::Error| Refusal::RosterUnreadable {
        file: name.to_owned(),
        reason: format!("{:?}", error.kind()),
    };
    let mut first = vec![];
    (&mut *file).take(8).read_to_end(&mut first).map_err(unreadable)?;
    file.rewind().map_err(unreadable)?;
    let content = Content::of(&first);
    let most = if content == Content::Text { limits::MOST_TEXT } else { limits::MOST_PACKED };
    if length > most {
        let most_mb = i64::try_from(most / limits::MB).unwrap_or_default();
        return Err(Refusal::RosterTooLarge { file: name.to_owned(), most_mb }.into());
    }
    if content == Content::Text {
        container::expect_extension(name, extension, &[Form::Csv, Form::Tsv])?;
        return text_file::read(file, name, asked);
    }
    workbook::read(file, content, name, extension, asked)
}

#[cfg(test)]
mod tests;
