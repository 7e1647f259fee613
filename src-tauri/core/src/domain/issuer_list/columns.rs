//! The first line of a list: which column holds the codes, the last days, the courses, the notes.

use super::super::csv_rows::{fold, heads};
use super::{Flaw, Heads};

/// Names of a column that says it holds codes.
const CODES: [&str; 13] = [
    "code",
    "codes",
    "code bon",
    "code du bon",
    "code de bon",
    "code voucher",
    "voucher code",
    "vouchercode",
    "code coupon",
    "bon code",
    "gutscheincode",
    "gutschein code",
    "codice",
];
/// Names of a column that holds them when no other says so.
const NUMBERS: [&str; 23] = [
    "bon",
    "bons",
    "voucher",
    "vouchers",
    "coupon",
    "gutschein",
    "buono",
    "n bon",
    "n de bon",
    "n du bon",
    "no bon",
    "no de bon",
    "no du bon",
    "numero bon",
    "numero de bon",
    "numero du bon",
    "bon n",
    "bon no",
    "bon nr",
    "gutscheinnummer",
    "gutschein nr",
    "voucher number",
    "vouchernummer",
];
const DAYS: [&str; 18] = [
    "valable jusqu au",
    "valable jusque",
    "utilisable jusqu au",
    "valide jusqu au",
    "validite",
    "echeance",
    "date limite",
    "expiration",
    "expire le",
    "use by",
    "valid until",
    "expiry",
    "expires",
    "gultig bis",
    "ablaufdatum",
    "geldig tot",
    "vervaldatum",
    "valido fino al",
];
const COURSES: [&str; 10] =
    ["cours", "course", "formation", "intitule", "mesure", "kurs", "massnahme", "cursus", "opleiding", "corso"];
const NOTES: [&str; 9] =
    ["note", "notes", "remarque", "remarques", "commentaire", "bemerkung", "notiz", "opmerking", "nota"];

/// Where the columns stand.
#[derive(Debug)]
pub(super) struct Columns {
    /// Every name, as written.
    pub names: Vec<String>,
    pub code: usize,
    pub use_by: Option<usize>,
    pub course: Option<usize>,
    pub note: Option<usize>,
}

impl Columns {
    /// A column's name.
    pub fn name(&self, at: usize) -> String {
        self.names.get(at).cloned().unwrap_or_default()
    }

    /// The names of those that were recognised.
    pub fn heads(&self) -> Heads {
        let name = |at: Option<usize>| at.map(|at| self.name(at));
        Heads {
            code: self.name(self.code),
            use_by: name(self.use_by),
            course: name(self.course),
            note: name(self.note),
        }
    }
}

/// The delimiter and the columns of a text.
pub(super) fn find(text: &str) -> Result<(u8, Columns), Flaw> {
    if text.trim().is_empty() {
        return Err(Flaw::Empty);
    }
    let mut missing = Flaw::CodeColumnMissing;
    for (delimiter, names) in heads(text) {
        match columns(names) {
            Ok(columns) => return Ok((delimiter, columns)),
            Err(Flaw::CodeColumnMissing) => {}
            Err(flaw) => missing = flaw,
        }
    }
    Err(missing)
}

fn columns(names: Vec<String>) -> Result<Columns, Flaw> {
    let folded: Vec<String> = names.iter().map(|name| fold(name)).collect();
    let only = |known: &[&str]| -> Result<Option<usize>, Flaw> {
        let mut hits = folded.iter().enumerate().filter(|(_, name)| known.contains(&name.as_str())).map(|(at, _)| at);
        let (first, second) = (hits.next(), hits.next());
        match second.and_then(|at| names.get(at)) {
            Some(name) => Err(Flaw::ColumnTwice { name: name.clone() }),
            None => Ok(first),
        }
    };
    let code = match only(&CODES)? {
        Some(at) => Some(at),
        None => only(&NUMBERS)?,
    };
    let (use_by, course, note) = (only(&DAYS)?, only(&COURSES)?, only(&NOTES)?);
    let code = code.ok_or(Flaw::CodeColumnMissing)?;
    Ok(Columns { names, code, use_by, course, note })
}
