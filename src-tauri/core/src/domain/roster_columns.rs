//! Which column of a roster means what, by the names schools and their systems give it.

use super::csv_rows::fold;

/// What a column can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Field {
    Number,
    LastName,
    FirstName,
    BirthDate,
    BirthName,
    Email,
    Group,
    Unit,
    Language,
    Phone,
    Kind,
    UserName,
}

/// Names as [`fold`] leaves them: French, German, Dutch, English, then Moodle's and school systems' own.
const NAMES: [(Field, &[&str]); 12] = [
    (
        Field::Number,
        &[
            "numero",
            "no",
            "n",
            "nr",
            "num",
            "matricule",
            "numero eleve",
            "no eleve",
            "n eleve",
            "n d eleve",
            "no d eleve",
            "numero d eleve",
            "id eleve",
            "numero matricule",
            "no avs",
            "avs",
            "identifiant eleve",
            "ine",
            "nummer",
            "schulernummer",
            "schuler nr",
            "schulerid",
            "ahv nummer",
            "ahv",
            "personalnummer",
            "leerlingnummer",
            "stamnummer",
            "rijksregisternummer",
            "number",
            "student number",
            "student id",
            "pupil id",
            "id",
            "idnumber",
            "id number",
            "sourcedid",
            "adminno",
            "upn",
        ],
    ),
    (
        Field::LastName,
        &[
            "nom",
            "nom de famille",
            "nom usuel",
            "nom d usage",
            "name",
            "nachname",
            "familienname",
            "zuname",
            "achternaam",
            "familienaam",
            "naam",
            "last name",
            "lastname",
            "surname",
            "family name",
            "familyname",
            "sn",
        ],
    ),
    (
        Field::FirstName,
        &[
            "prenom",
            "prenoms",
            "prenom usuel",
            "vorname",
            "rufname",
            "vornamen",
            "voornaam",
            "roepnaam",
            "first name",
            "firstname",
            "given name",
            "givenname",
            "forename",
        ],
    ),
    (
        Field::BirthDate,
        &[
            "date de naissance",
            "naissance",
            "date naissance",
            "ne le",
            "nee le",
            "ne e le",
            "geburtsdatum",
            "geboren am",
            "geburtstag",
            "geb datum",
            "geboortedatum",
            "birth date",
            "birthdate",
            "date of birth",
            "dob",
            "birthday",
        ],
    ),
    (
        Field::BirthName,
        &["nom de naissance", "nom de jeune fille", "geburtsname", "geboortenaam", "birth name", "maiden name"],
    ),
    (
        Field::Email,
        &[
            "email",
            "e mail",
            "mail",
            "courriel",
            "adresse e mail",
            "adresse email",
            "adresse mail",
            "adresse courriel",
            "e mail adresse",
            "mailadresse",
            "emailadres",
            "e mailadres",
            "email address",
            "emailaddress",
        ],
    ),
    (
        Field::Group,
        &[
            "classe",
            "cl",
            "groupe",
            "division",
            "classe groupe",
            "klasse",
            "gruppe",
            "klas",
            "groep",
            "class",
            "group",
            "cohort",
            "cohort1",
            "form",
            "homeroom",
            "course1",
            "stammklasse",
        ],
    ),
    (
        Field::Unit,
        &[
            "ecole",
            "etablissement",
            "site",
            "batiment",
            "college",
            "schule",
            "schulhaus",
            "standort",
            "school",
            "vestiging",
            "campus",
            "department",
            "institution",
            "ou",
            "school name",
        ],
    ),
    (
        Field::Language,
        &["langue", "langue maternelle", "sprache", "muttersprache", "taal", "moedertaal", "language", "lang"],
    ),
    (
        Field::Phone,
        &[
            "telephone",
            "tel",
            "portable",
            "natel",
            "mobile",
            "gsm",
            "no de telephone",
            "telefon",
            "handy",
            "telefonnummer",
            "telefoon",
            "telefoonnummer",
            "phone",
            "phone1",
            "phone2",
            "phone number",
        ],
    ),
    (
        Field::Kind,
        &["type", "statut", "fonction", "categorie", "role", "rolle", "typ", "rol", "soort", "kind", "user type"],
    ),
    (
        Field::UserName,
        &[
            "identifiant",
            "nom d utilisateur",
            "login",
            "utilisateur",
            "benutzername",
            "anmeldename",
            "benutzer",
            "gebruikersnaam",
            "username",
            "user name",
            "user",
            "uid",
            "samaccountname",
        ],
    ),
];

impl Field {
    /// What a column of this name means, if anybody names it so.
    pub fn of(name: &str) -> Option<Self> {
        let folded = fold(name);
        NAMES.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(field, _)| *field)
    }

    /// The meaning of that name in a mapping file.
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().map(|(field, _)| *field).find(|field| field.name() == name)
    }

    /// Every meaning, in the order of forms.
    pub fn all() -> impl Iterator<Item = Self> {
        NAMES.iter().map(|(field, _)| *field)
    }

    /// Its name in JSON and in mapping files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::LastName => "last_name",
            Self::FirstName => "first_name",
            Self::BirthDate => "birth_date",
            Self::BirthName => "birth_name",
            Self::Email => "email",
            Self::Group => "group",
            Self::Unit => "unit",
            Self::Language => "language",
            Self::Phone => "phone",
            Self::Kind => "kind",
            Self::UserName => "user_name",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn no_name_means_two_things() {
        let mut seen: HashMap<&str, Field> = HashMap::new();
        for (field, names) in NAMES {
            for name in names {
                assert_eq!(fold(name), *name, "names are folded already");
                assert_eq!(seen.insert(name, field), None, "{name}");
            }
        }
    }

    #[test]
    fn systems_and_languages_are_known() {
        let moodle =
            ["username", "firstname", "lastname", "email", "idnumber", "cohort1"].map(|name| Field::of(name).unwrap());
        assert_eq!(
            moodle,
            [Field::UserName, Field::FirstName, Field::LastName, Field::Email, Field::Number, Field::Group]
        );
        for (name, field) in [
            ("N° d’élève", Some(Field::Number)),
            ("NOM", Some(Field::LastName)),
            ("Prénom", Some(Field::FirstName)),
            ("Schüler-Nr.", Some(Field::Number)),
            ("Geb. Datum", Some(Field::BirthDate)),
            ("E-mailadres", Some(Field::Email)),
            ("Remarque", None),
        ] {
            assert_eq!(Field::of(name), field, "{name}");
        }
    }
}
