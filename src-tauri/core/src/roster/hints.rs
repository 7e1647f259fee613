//! What is probably a slip of the keyboard: a domain or a class that stands almost alone beside one that is everywhere.

use std::collections::HashMap;

use serde::Serialize;

use super::people::Entry;
use crate::domain::email::Email;
use crate::domain::slip::{Slip, slip};

/// People a rare spelling may have; people the usual one must have.
const RARE: usize = 2;
const USUAL: usize = 5;
/// Usual spellings that are compared, most frequent first: a file of noise is not compared each with each.
const COMPARED: usize = 300;

/// What is doubted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// The domain of an address.
    Domain,
    /// A class.
    Group,
}

/// A row that says something almost like the others. It is taken as it stands unless somebody says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hint {
    /// Of what kind.
    pub doubt: Doubt,
    /// The row's line in the file.
    pub line: u32,
    /// Whose row it is.
    pub name: String,
    /// What stands there.
    pub found: String,
    /// What is probably meant.
    pub meant: String,
}

/// Everything doubtful; `known` are classes that exist already, which nobody doubts.
pub fn hints(entries: &[Entry], known: &[String]) -> Vec<Hint> {
    let mut hints = domains(entries);
    hints.extend(groups(entries, known));
    hints
}

/// How often each is said, and those said often, most frequent first.
fn counted<'a>(all: impl Iterator<Item = &'a str>) -> (HashMap<&'a str, usize>, Vec<&'a str>) {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for one in all.filter(|one| !one.is_empty()) {
        *counts.entry(one).or_default() += 1;
    }
    let mut usual: Vec<&str> = counts.iter().filter(|(_, count)| **count >= USUAL).map(|(one, _)| *one).collect();
    usual.sort_by_key(|one| (std::cmp::Reverse(counts.get(one).copied()), *one));
    usual.truncate(COMPARED);
    (counts, usual)
}

fn hint(entry: &Entry, doubt: Doubt, found: &str, meant: String) -> Hint {
    let name = format!("{} {}", entry.told.first_name, entry.told.last_name);
    Hint { doubt, line: entry.line, name, found: found.to_owned(), meant }
}

fn domains(entries: &[Entry]) -> Vec<Hint> {
    let domain = |entry: &Entry| Email::parse(&entry.told.email).ok();
    let parsed: Vec<(&Entry, Email)> = entries.iter().filter_map(|entry| Some((entry, domain(entry)?))).collect();
    let (counts, usual) = counted(parsed.iter().map(|(_, email)| email.domain()));
    let usual: Vec<String> = usual.into_iter().map(str::to_owned).collect();
    let mut meant: HashMap<&str, Option<String>> = HashMap::new();
    let rare = parsed.iter().filter(|(_, email)| counts.get(email.domain()).is_some_and(|count| *count <= RARE));
    rare.filter_map(|(entry, email)| {
        // One answer a domain: the same slip is the same slip everywhere.
        let domain = meant.entry(email.domain()).or_insert_with(|| {
            let whole = email.suggestion(&usual)?;
            whole.rsplit_once('@').map(|(_, domain)| domain.to_owned())
        });
        let meant = format!("{}@{}", email.local(), domain.as_deref()?);
        Some(hint(entry, Doubt::Domain, &entry.told.email, meant))
    })
    .collect()
}

fn groups(entries: &[Entry], known: &[String]) -> Vec<Hint> {
    let (counts, usual) = counted(entries.iter().map(|entry| entry.told.group.as_str()));
    let usual: Vec<(&str, String)> = usual.into_iter().map(|one| (one, letters(one))).collect();
    let mut meant: HashMap<&str, Option<&str>> = HashMap::new();
    let is_rare = |group: &str| counts.get(group).is_some_and(|count| *count <= RARE);
    let rare = entries.iter().filter(|entry| is_rare(&entry.told.group) && !known.contains(&entry.told.group));
    rare.filter_map(|entry| {
        let group = entry.told.group.as_str();
        let near = meant.entry(group).or_insert_with(|| {
            let said = letters(group);
            let found = usual.iter().find(|(_, other)| is_slip(&said, other));
            found.map(|(one, _)| *one)
        });
        Some(hint(entry, Doubt::Group, group, (*near)?.to_owned()))
    })
    .collect()
}

/// A class without spaces, marks and case.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether one is the other with a sign too many, too few or two exchanged. Another sign is another class: 2A is not 2B.
fn is_slip(one: &str, other: &str) -> bool {
    one == other || slip(one, other).is_some_and(|slip| slip != Slip::Other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::roster::Told;

    fn entry(line: u32, email: &str, group: &str) -> Entry {
        let told = Told { email: email.to_owned(), group: group.to_owned(), ..Told::default() };
        Entry { line, key: line.to_string(), number: String::new(), told }
    }

    fn doubts(rows: &[(&str, &str)], known: &[String]) -> Vec<(u32, String)> {
        let usual = (1..=6).map(|line| entry(line, &format!("p{line}@exemple.ch"), "EC 2B"));
        let rows = (7..).zip(rows).map(|(line, (email, group))| entry(line, email, group));
        let all: Vec<Entry> = usual.chain(rows).collect();
        hints(&all, known).into_iter().map(|hint| (hint.line, hint.meant)).collect()
    }

    #[test]
    fn a_domain_that_stands_alone_beside_one_that_is_everywhere_is_doubted() {
        let said = |email| doubts(&[(email, "EC 2B")], &[]);
        assert_eq!(said("c.joliat@exemple.hc"), [(7, "c.joliat@exemple.ch".to_owned())]);
        assert_eq!(said("c.joliat@exmple.ch"), [(7, "c.joliat@exemple.ch".to_owned())]);
        assert_eq!(said("c@gmial.com"), [(7, "c@gmail.com".to_owned())]);
        for fine in ["c@gmail.com", "c@ecole.be", "", "c@exemple.ch"] {
            assert_eq!(said(fine), [], "{fine}");
        }
        let often = [("a@exemple.hc", ""), ("b@exemple.hc", ""), ("c@exemple.hc", "")];
        assert_eq!(doubts(&often, &[]), [], "what three people share is no slip");
    }

    #[test]
    fn a_class_with_a_sign_too_many_is_doubted_and_another_class_is_not() {
        let said = |group| doubts(&[("", group)], &[]);
        for slip in ["EC 2Bb", "ec2b", "EC B2", "EC2", "E C 2 B"] {
            assert_eq!(said(slip), [(7, "EC 2B".to_owned())], "{slip}");
        }
        for fine in ["EC 2A", "EC 3B", "EC 2B", "", "MP 1"] {
            assert_eq!(said(fine), [], "{fine}");
        }
        assert_eq!(doubts(&[("", "EC 2Bb")], &["EC 2Bb".to_owned()]), [], "a class that exists");
    }
}
