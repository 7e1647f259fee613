//! What a file is, by its first bytes and its parts: workbooks are looked into before they are opened.

use std::io::{self, Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

use super::limits::{MB, MOST_UNPACKED};
use super::table::Form;
use crate::error::Result;
use crate::refusal::Refusal;

/// Parts of a workbook: nobody's has more.
const MOST_PARTS: usize = 10_000;

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    Text,
    Zip,
    Ole,
}

impl Content {
    /// By the marks of the two containers that hold workbooks; all else is read as text, or refused there.
    pub fn of(first: &[u8]) -> Self {
        if first.starts_with(b"PK\x03\x04") || first.starts_with(b"PK\x05\x06") {
            Self::Zip
        } else if first.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            Self::Ole
        } else {
            Self::Text
        }
    }
}

/// Refuses a file that is called what it is not; a name that says nothing is believed.
pub(super) fn expect_extension(file: &str, extension: &str, found: &[Form]) -> Result<()> {
    let says = match extension {
        "csv" | "tsv" | "tab" => &[Form::Csv, Form::Tsv][..],
        "xlsx" | "xlsm" => &[Form::Xlsx],
        "xls" => &[Form::Xls],
        "ods" => &[Form::Ods],
        _ => return Ok(()),
    };
    let Some(first) = found.first().filter(|form| !says.contains(form)) else { return Ok(()) };
    let (file, extension, found) = (file.to_owned(), extension.to_owned(), first.name().to_owned());
    Err(Refusal::RosterExtensionWrong { file, extension, found }.into())
}

/// What kind of workbook a zip holds, after counting what really comes out of it.
pub(super) fn look_into_zip(from: impl Read + Seek, file: &str, extension: &str) -> Result<Form> {
    let damaged = || Refusal::RosterDamaged { file: file.to_owned() };
    let mut archive = ZipArchive::new(from).map_err(|_| damaged())?;
    let too_large = || Refusal::RosterUnpacksTooLarge {
        file: file.to_owned(),
        most_mb: i64::try_from(MOST_UNPACKED / MB).unwrap_or_default(),
    };
    if archive.len() > MOST_PARTS {
        return Err(too_large().into());
    }
    let names: Vec<String> = archive
        .file_names()
        .map(|name| name.map(std::borrow::Cow::into_owned))
        .collect::<std::result::Result<_, _>>()
        .map_err(|_| damaged())?;
    let has = |name: &str| names.iter().any(|other| other == name);
    if extension == "xlsm" || names.iter().any(|name| name.ends_with("vbaProject.bin") || name.starts_with("Basic/")) {
        return Err(Refusal::RosterMacros { file: file.to_owned() }.into());
    }
    let form = if has("xl/workbook.xml") {
        Form::Xlsx
    } else if has("content.xml") {
        Form::Ods
    } else {
        return Err(Refusal::RosterNotTable { file: file.to_owned() }.into());
    };
    let mut unpacked = 0;
    for at in 0..archive.len() {
        let part = match archive.by_index(at) {
            Ok(part) => part,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(Refusal::RosterEncrypted { file: file.to_owned() }.into());
            }
            Err(_) => return Err(damaged().into()),
        };
        // What the archive says of its sizes is not believed: the bytes are counted as they come.
        let left = MOST_UNPACKED.saturating_sub(unpacked) + 1;
        unpacked += io::copy(&mut part.take(left), &mut io::sink()).map_err(|_| damaged())?;
        if unpacked > MOST_UNPACKED {
            return Err(too_large().into());
        }
    }
    Ok(form)
}

/// Refuses an old container that is encrypted, holds macros, or no workbook.
pub(super) fn look_into_ole(bytes: &[u8], file: &str) -> Result<()> {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).step_by(2).any(|at| at == wide)
    };
    let file = file.to_owned();
    if holds("EncryptedPackage") {
        Err(Refusal::RosterEncrypted { file }.into())
    } else if holds("_VBA_PROJECT") {
        Err(Refusal::RosterMacros { file }.into())
    } else if holds("Workbook") || holds("Book") {
        Ok(())
    } else {
        Err(Refusal::RosterNotTable { file }.into())
    }
}
