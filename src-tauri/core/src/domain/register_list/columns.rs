//! The first line of a register: which column holds what, by the names offices give them.

use super::super::csv_rows::{fold, heads};
use super::Flaw;

/// What a column can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Field {
    Number,
    LastName,
    FirstName,
    BirthName,
    BirthDate,
    Email,
    Course,
    Begins,
    Ends,
    State,
    Attestation,
    Title,
    Issued,
}

use Field::{
    Attestation, Begins, BirthDate, BirthName, Course, Email, Ends, FirstName, Issued, LastName, Number, State, Title,
};

/// Names of columns, folded, separated by `|`.
const NAMES: [(Field, &str); 13] = [
    (
        Number,
        "numero|no|n|nr|numero de dossier|n de dossier|no de dossier|n dossier|dossier|matricule|numero personnel|number|\
         file|file number|file no|id|identifiant|nummer|dossiernummer|dossier nr|aktennummer|personennummer|matrikelnummer|\
         stamnummer",
    ),
    (
        LastName,
        "nom|nom de famille|nom d usage|nom usuel|name|nachname|familienname|last name|lastname|surname|family name|naam|\
         achternaam|familienaam",
    ),
    (
        FirstName,
        "prenom|prenoms|prenom s|vorname|vornamen|first name|firstname|first names|given name|voornaam|voornamen",
    ),
    (
        BirthName,
        "nom de naissance|nom de jeune fille|nom a la naissance|geburtsname|ledigname|birth name|maiden name|geboortenaam|\
         meisjesnaam",
    ),
    (
        BirthDate,
        "naissance|date de naissance|ne le|nee le|ne e le|date naissance|geburtsdatum|geburt|geboren am|birth date|birthdate|\
         date of birth|born|geboortedatum|geboren",
    ),
    (
        Email,
        "e mail|email|mail|courriel|adresse e mail|adresse email|adresse electronique|e mail adresse|email address|\
         e mail address|emailadres|e mailadres",
    ),
    (Course, "cours|formation|inscription|cursus|kurs|ausbildung|lehrgang|course|enrolment|opleiding|inschrijving"),
    (Begins, "debut|date de debut|debut du cours|du|beginn|von|kursbeginn|begins|begin|start|from|van|startdatum"),
    (Ends, "fin|date de fin|fin du cours|au|ende|bis|kursende|ends|end|until|einde|tot|einddatum"),
    (State, "etat|statut|status|state|stand|staat"),
    (
        Attestation,
        "attestation|n d attestation|no d attestation|numero d attestation|numero attestation|bescheinigung|\
         bescheinigungsnummer|zertifikat|zertifikatsnummer|certificate|certificate number|attestation number|attest|\
         attestnummer",
    ),
    (Title, "titre|titre de l attestation|intitule|intitule de l attestation|titel|title|benaming"),
    (
        Issued,
        "delivree le|delivre le|date de l attestation|date d attestation|emise le|ausgestellt am|ausstellungsdatum|issued|\
         issued on|uitgereikt op",
    ),
];

/// Columns without which there is no register.
const NEEDED: [Field; 3] = [Number, LastName, FirstName];

/// Where the columns stand.
#[derive(Debug)]
pub struct Columns {
    /// Every name, as written.
    pub names: Vec<String>,
    places: Vec<(Field, usize)>,
}

impl Columns {
    /// Where a field stands.
    pub fn place(&self, field: Field) -> Option<usize> {
        self.places.iter().find(|(known, _)| *known == field).map(|(_, at)| *at)
    }

    /// A field's name in the file.
    pub fn name(&self, field: Field) -> String {
        self.place(field).and_then(|at| self.names.get(at)).cloned().unwrap_or_default()
    }

    /// The names of the columns that were recognised, in the file's order.
    pub fn known(&self) -> Vec<String> {
        let is_known = |at: &usize| self.places.iter().any(|(_, place)| place == at);
        (0..self.names.len()).filter(is_known).filter_map(|at| self.names.get(at).cloned()).collect()
    }
}

/// The delimiter and the columns of a text.
pub(super) fn find(text: &str) -> Result<(u8, Columns), Flaw> {
    if text.trim().is_empty() {
        return Err(Flaw::Empty);
    }
    let mut flaw = None;
    for (delimiter, names) in heads(text) {
        match columns(names) {
            Ok(columns) => return Ok((delimiter, columns)),
            // The delimiter that parts the line most knows best what is missing.
            Err(found) => flaw = flaw.or(Some(found)),
        }
    }
    Err(flaw.unwrap_or(Flaw::Empty))
}

fn columns(names: Vec<String>) -> Result<Columns, Flaw> {
    let mut places: Vec<(Field, usize)> = vec![];
    for (at, name) in names.iter().enumerate() {
        let folded = fold(name);
        let field = NAMES.iter().find(|(_, known)| known.split('|').any(|known| known.trim() == folded));
        let Some((field, _)) = field else { continue };
        if places.iter().any(|(known, _)| known == field) {
            return Err(Flaw::ColumnTwice { name: name.clone() });
        }
        places.push((*field, at));
    }
    match NEEDED.into_iter().find(|needed| !places.iter().any(|(known, _)| known == needed)) {
        Some(missing) => Err(Flaw::ColumnMissing { field: missing }),
        None => Ok(Columns { names, places }),
    }
}
