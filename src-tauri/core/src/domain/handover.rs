//! The hand-over to a platform: what became of accounts since the last time, in its own format (decision 5).

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// How a platform reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Moodle's upload of users.
    Moodle,
    /// LDIF change records (RFC 2849).
    Ldif,
    /// A plain table.
    Csv,
}

/// Every format with the name the file keeps.
pub const FORMATS: [(Format, &str); 3] = [(Format::Moodle, "moodle"), (Format::Ldif, "ldif"), (Format::Csv, "csv")];

impl Format {
    /// The name the file keeps.
    pub fn name(self) -> &'static str {
        FORMATS.iter().find(|(format, _)| *format == self).map_or("", |(_, name)| name)
    }

    /// The format of that name.
    pub fn parse(name: &str) -> Option<Self> {
        FORMATS.iter().find(|(_, known)| *known == name).map(|(format, _)| *format)
    }
}

/// An account as a platform is told of it. Never a password: `secret` only says whether it is another one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The login, lower case.
    pub login: String,
    /// First names.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Address; empty where there is none.
    pub email: String,
    /// The number of the institution's own file; empty where none is linked.
    pub number: String,
    /// The class, where a roster gives one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// Whether the account is locked.
    pub is_suspended: bool,
    /// A digest of the password's hash, for formats that carry the hash.
    #[serde(default)]
    pub secret: String,
    /// The login the platform knew before, where it was told of another one.
    #[serde(default)]
    pub was: String,
}

impl Told {
    /// Whether a platform that was told this knows `now`.
    fn covers(&self, now: &Self) -> bool {
        Self { was: String::new(), ..self.clone() } == *now
    }
}

/// What became of an account since the last time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is new to the platform.
    Created,
    /// Something of it is different.
    Changed,
    /// It is over.
    Closed,
}

impl Change {
    /// The name the file keeps.
    pub fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Changed => "changed",
            Self::Closed => "closed",
        }
    }

    /// The change of that name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Created, Self::Changed, Self::Closed].into_iter().find(|change| change.name() == name)
    }
}

/// What is to be said of an account: `last` is the last change told with what was told, `now` how
/// it stands, none when it is over. None when the platform knows already.
pub fn due(last: Option<(Change, &Told)>, now: Option<&Told>) -> Option<Change> {
    match (last, now) {
        (None | Some((Change::Closed, _)), Some(_)) => Some(Change::Created),
        (Some((_, told)), Some(now)) if !told.covers(now) => Some(Change::Changed),
        (Some((Change::Created | Change::Changed, _)), None) => Some(Change::Closed),
        _ => None,
    }
}

/// One line of a hand-over.
#[derive(Debug, Clone)]
pub struct Line {
    /// What became of the account.
    pub change: Change,
    /// The account as it is told.
    pub told: Told,
    /// The password's argon2id hash, where the format carries it.
    pub hash: Option<String>,
    /// Whether the person was erased: the platform is to delete rather than to suspend.
    pub is_erased: bool,
    /// A first password, at the moment it is drawn and then alone.
    pub password: Option<Zeroizing<String>>,
}

/// Moodle's upload: `username` and friends; closed accounts are suspended, erased ones deleted. The programme is a
/// cohort, and so is each of its classes.
pub fn moodle(lines: &[Line], cohort: &str) -> String {
    let is_renaming = lines.iter().any(|line| !line.told.was.is_empty());
    let has_classes = lines.iter().any(|line| !line.told.group.is_empty());
    let mut csv = String::from("username,firstname,lastname,email,idnumber,cohort1,suspended,deleted");
    let has_passwords = lines.iter().any(|line| line.password.is_some());
    csv.push_str(if has_passwords { ",password" } else { "" });
    csv.push_str(if has_classes { ",cohort2" } else { "" });
    csv.push_str(if is_renaming { ",oldusername\r\n" } else { "\r\n" });
    for Line { change, told, is_erased, password, .. } in lines {
        let flag = |is_set: bool| if is_set { "1" } else { "0" }.to_owned();
        let is_suspended = told.is_suspended || *change == Change::Closed;
        let cells = [
            told.login.clone(),
            told.first_name.clone(),
            told.last_name.clone(),
            told.email.clone(),
            told.number.clone(),
            cohort.to_owned(),
            flag(is_suspended),
            flag(*is_erased),
        ];
        let mut cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
        let password = password.as_ref().map_or("", |password| password.as_str());
        cells.extend(has_passwords.then(|| quoted(password)));
        let class = if told.group.is_empty() { String::new() } else { format!("{cohort}-{}", told.group) };
        cells.extend(has_classes.then(|| quoted(&class)));
        cells.extend(is_renaming.then(|| quoted(&told.was)));
        let _ = write!(csv, "{}\r\n", cells.join(","));
    }
    csv
}

/// A cell as RFC 4180 §2 quotes it.
fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// LDIF change records under `base`; `userPassword` carries the argon2id hash as `OpenLDAP` reads it.
pub fn ldif(lines: &[Line], base: &str) -> String {
    let mut text = String::from("version: 1\n");
    for line in lines {
        if !line.told.was.is_empty() {
            text.push('\n');
            field(&mut text, "dn", &format!("uid={},{base}", escaped(&line.told.was)));
            field(&mut text, "changetype", "modrdn");
            field(&mut text, "newrdn", &format!("uid={}", escaped(&line.told.login)));
            field(&mut text, "deleteoldrdn", "1");
        }
        text.push('\n');
        field(&mut text, "dn", &format!("uid={},{base}", escaped(&line.told.login)));
        match line.change {
            Change::Created => {
                field(&mut text, "changetype", "add");
                field(&mut text, "objectClass", "inetOrgPerson");
                for (name, value) in attributes(line) {
                    if !value.is_empty() {
                        field(&mut text, name, &value);
                    }
                }
            }
            Change::Changed => {
                field(&mut text, "changetype", "modify");
                for (name, value) in attributes(line).into_iter().filter(|(name, _)| *name != "uid") {
                    field(&mut text, "replace", name);
                    // Replacing by nothing takes an attribute away (RFC 4511 §4.6).
                    if !value.is_empty() {
                        field(&mut text, name, &value);
                    }
                    text.push_str("-\n");
                }
            }
            Change::Closed => field(&mut text, "changetype", "delete"),
        }
    }
    text
}

/// The attributes of `inetOrgPerson` (RFC 2798) and their values, empty ones included. Somebody who
/// is locked has no password: nobody can sign in.
fn attributes(Line { told, hash, .. }: &Line) -> [(&'static str, String); 7] {
    let whole = format!("{} {}", told.first_name, told.last_name).trim().to_owned();
    let or_login = |text: &str| if text.is_empty() { told.login.clone() } else { text.to_owned() };
    let hash = hash.as_ref().filter(|_| !told.is_suspended);
    [
        ("uid", told.login.clone()),
        ("cn", or_login(&whole)),
        ("sn", or_login(&told.last_name)),
        ("givenName", told.first_name.clone()),
        ("mail", told.email.clone()),
        ("employeeNumber", told.number.clone()),
        ("userPassword", hash.map_or_else(String::new, |hash| format!("{{ARGON2}}{hash}"))),
    ]
}

/// One attribute: as it stands where it is safe, else in base64 (RFC 2849 `SAFE-STRING`).
fn field(text: &mut String, name: &str, value: &str) {
    let is_safe = value.chars().all(|c| c.is_ascii() && !c.is_ascii_control())
        && !value.starts_with([' ', ':', '<'])
        && !value.ends_with(' ');
    let _ =
        if is_safe { writeln!(text, "{name}: {value}") } else { writeln!(text, "{name}:: {}", STANDARD.encode(value)) };
}

/// A value inside a distinguished name (RFC 4514 §2.4).
fn escaped(value: &str) -> String {
    let last = value.chars().count().saturating_sub(1);
    let mut text = String::new();
    for (at, c) in value.chars().enumerate() {
        let is_edge = (at == 0 && (c == ' ' || c == '#')) || (at == last && c == ' ');
        if is_edge || ",+\"\\<>;=".contains(c) {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amina() -> Told {
        Told {
            login: "amina.ducommun@exemple.ch".into(),
            first_name: "Amina".into(),
            last_name: "Ducommun, dite \"Dé\"".into(),
            email: "amina.ducommun@exemple.ch".into(),
            number: "4711".into(),
            ..Told::default()
        }
    }

    fn line(change: Change) -> Line {
        Line { change, told: amina(), hash: Some("$argon2id$v=19$x".into()), is_erased: false, password: None }
    }

    #[test]
    fn only_news_is_told() {
        let (old, new) = (amina(), Told { last_name: "Favre".into(), ..amina() });
        assert_eq!(due(None, Some(&old)), Some(Change::Created));
        assert_eq!(due(Some((Change::Created, &old)), Some(&old)), None);
        assert_eq!(due(Some((Change::Created, &old)), Some(&new)), Some(Change::Changed));
        assert_eq!(due(Some((Change::Changed, &old)), None), Some(Change::Closed));
        assert_eq!(due(Some((Change::Closed, &old)), None), None);
        assert_eq!(due(Some((Change::Closed, &old)), Some(&old)), Some(Change::Created));
        assert_eq!(due(None, None), None);
    }

    #[test]
    fn moodle_reads_what_it_knows() {
        let csv = moodle(&[line(Change::Created), line(Change::Closed)], "fc");
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows[0].get(2), Some("Ducommun, dite \"Dé\""));
        assert_eq!((rows[0].get(6), rows[1].get(6), rows[1].get(7)), (Some("0"), Some("1"), Some("0")));
        let renamed = Line { told: Told { was: "amina@ancien.ch".into(), ..amina() }, ..line(Change::Changed) };
        assert!(moodle(&[renamed], "fc").lines().nth(1).unwrap().ends_with(",0,0,amina@ancien.ch"));
    }

    #[test]
    fn ldif_is_safe_whatever_a_name_holds() {
        let text = ldif(&[line(Change::Created)], "ou=people,dc=exemple,dc=ch");
        assert!(text.contains("dn: uid=amina.ducommun@exemple.ch,ou=people,dc=exemple,dc=ch\n"), "{text}");
        assert!(text.contains("sn:: "), "{text}");
        assert!(text.contains("userPassword: {ARGON2}$argon2id$v=19$x\n"), "{text}");
        assert_eq!(escaped("#a,b "), "\\#a\\,b\\ ");
        let locked = Line { told: Told { is_suspended: true, ..amina() }, ..line(Change::Changed) };
        assert!(ldif(&[locked], "dc=x").contains("replace: userPassword\n-\n"));
    }
}
