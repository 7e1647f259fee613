//! From bytes to text: UTF-8, UTF-16 or Windows-1252, with or without a mark of order.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::NotText;

/// How bytes became text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Encoding {
    Utf8,
    Utf16,
    Windows1252,
}

impl Encoding {
    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// Reads bytes as text.
pub(in crate::domain) fn decode(bytes: &[u8]) -> Result<(String, Encoding), NotText> {
    let (text, encoding) = if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        (String::from_utf8(rest.to_vec()).map_err(|_| NotText)?, Encoding::Utf8)
    } else if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        (UTF_16LE.decode_without_bom_handling(rest).0.into_owned(), Encoding::Utf16)
    } else if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        (UTF_16BE.decode_without_bom_handling(rest).0.into_owned(), Encoding::Utf16)
    } else if is_sixteen(bytes, 1) {
        (UTF_16LE.decode_without_bom_handling(bytes).0.into_owned(), Encoding::Utf16)
    } else if is_sixteen(bytes, 0) {
        (UTF_16BE.decode_without_bom_handling(bytes).0.into_owned(), Encoding::Utf16)
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        (text.to_owned(), Encoding::Utf8)
    } else {
        (WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), Encoding::Windows1252)
    };
    if text.contains('\0') { Err(NotText) } else { Ok((text, encoding)) }
}

/// Whether nearly every second byte, from `from` on, is empty: letters of ours in two bytes each.
fn is_sixteen(bytes: &[u8], from: usize) -> bool {
    let halves = bytes.iter().skip(from).step_by(2);
    let (all, empty) = halves.fold((0, 0), |(all, empty), byte| (all + 1, empty + usize::from(*byte == 0)));
    all >= 2 && bytes.len().is_multiple_of(2) && empty * 10 >= all * 8
}

/// The text under a spreadsheet's line `sep=;`, and how many lines that took away.
pub(in crate::domain) fn without_mark(text: &str) -> (&str, u64) {
    match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().len() <= 5 && first.starts_with("sep=") => (rest, 1),
        _ => (text, 0),
    }
}
