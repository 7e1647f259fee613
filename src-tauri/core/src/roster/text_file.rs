//! A text of cells: looked at once from end to end, then read piece by piece.

use std::io::{Read, Seek, SeekFrom};

use super::delimited::Parser;
use super::encoding::Encoding;
use super::guess;
use super::survey::{Reading, SAMPLE, Survey};
use super::{Asked, Form, Guess, Table};
use crate::error::Result;
use crate::refusal::Refusal;

/// Reads a text.
///
/// # Errors
/// What is wrong with it, and on which line.
pub(super) fn read(mut file: impl Read + Seek, name: &str, asked: &Asked) -> Result<Table> {
    let survey = Survey::of(&mut file)?;
    let mut reading = survey.reading();
    if let Some(encoding) = asked.encoding {
        reading = Reading { encoding, has_mark: reading.has_mark && reading.encoding == encoding, doubts: vec![] };
    }
    let is_wide = matches!(reading.encoding, Encoding::Utf16Le | Encoding::Utf16Be);
    if let Some((line, other)) = survey.mixed().filter(|_| !is_wide && asked.encoding.is_none()) {
        return Err(
            Refusal::RosterMixedEncodings { file: name.to_owned(), line: line.into(), other: other.into() }.into()
        );
    }
    let mark = if !reading.has_mark {
        0
    } else if is_wide {
        2
    } else {
        3
    };
    let sample = sample_text(survey.sample.get(mark..).unwrap_or_default(), reading.encoding);
    let said = guess::said_delimiter(&sample);
    let (delimiter, doubts) = match asked.delimiter.or(said) {
        Some(delimiter) => (delimiter, vec![]),
        None => {
            let parting = guess::parting(&sample);
            (parting.delimiter, parting.doubts)
        }
    };
    let body = if said.is_some() { sample.split_once('\n').map_or("", |(_, body)| body) } else { sample.as_str() };
    let first_line = 1 + u32::from(said.is_some());
    let rows = guess::first_rows(body, delimiter, first_line);
    let header = guess::header_row(&rows, name, asked.header)?;
    drop((rows, sample));

    file.seek(SeekFrom::Start(u64::try_from(mark).unwrap_or_default()))?;
    let mut parser = Parser::new(name, delimiter, first_line, Some(header));
    let mut is_above = said.is_some();
    decode(file, reading.encoding, |c| match c {
        None => Err(Refusal::RosterEncodingWrong {
            file: name.to_owned(),
            line: parser.line().into(),
            encoding: reading.encoding.name().to_owned(),
        }),
        // The line that says the delimiter holds no cell.
        Some(c) if is_above => {
            is_above = c != '\n';
            Ok(())
        }
        Some(c) => parser.feed(c),
    })?;
    let cells = parser.finish()?;
    if cells.len() <= header {
        return Err(Refusal::RosterEmpty { file: name.to_owned() }.into());
    }
    let form = if delimiter == '\t' { Form::Tsv } else { Form::Csv };
    let guess = Guess {
        encoding: Some(reading.encoding),
        has_mark: reading.has_mark,
        encoding_doubts: reading.doubts,
        delimiter: Some(delimiter),
        delimiter_doubts: doubts,
        ..Guess::of(form)
    };
    Ok(Table { file: name.to_owned(), guess, cells, header, notes: vec![] })
}

fn sample_text(bytes: &[u8], encoding: Encoding) -> String {
    match encoding.table() {
        // The last letter may be cut in two: it is read again with the rest.
        Some(library) => library.decode_without_bom_handling(bytes).0.into_owned(),
        None => bytes.iter().map(|byte| encoding.letter(*byte)).collect(),
    }
}

/// Gives every letter, or nothing where bytes are none.
fn decode(
    mut file: impl Read,
    encoding: Encoding,
    mut each: impl FnMut(Option<char>) -> std::result::Result<(), Refusal>,
) -> Result<()> {
    let mut chunk = vec![0; SAMPLE];
    let mut decoder = encoding.table().map(encoding_rs::Encoding::new_decoder_without_bom_handling);
    let mut text = String::with_capacity(SAMPLE * 3 + 16);
    loop {
        let count = file.read(&mut chunk)?;
        let mut bytes = chunk.get(..count).unwrap_or_default();
        let Some(decoder) = decoder.as_mut() else {
            if bytes.is_empty() {
                return Ok(());
            }
            bytes.iter().try_for_each(|byte| each(Some(encoding.letter(*byte))))?;
            continue;
        };
        loop {
            text.clear();
            let (result, used) = decoder.decode_to_string_without_replacement(bytes, &mut text, count == 0);
            text.chars().try_for_each(|c| each(Some(c)))?;
            bytes = bytes.get(used..).unwrap_or_default();
            match result {
                encoding_rs::DecoderResult::InputEmpty => break,
                encoding_rs::DecoderResult::OutputFull => {}
                encoding_rs::DecoderResult::Malformed(..) => each(None)?,
            }
        }
        if count == 0 {
            return Ok(());
        }
    }
}
