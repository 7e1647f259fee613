//! What a roster would change, weighed before anything is written; the import itself asks the same (E-1).

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::Connection;
use serde::Serialize;

use crate::domain::name::folded;
use crate::domain::roster::{FIELDS, Told};
use crate::error::Result;
use crate::roster::hints::{Hint, hints};
use crate::roster::people::{Entry, Finding, People};
use crate::storage::rosters::{self, RosterPerson};
use crate::words::{Fact, Words};

/// A field that changes, or that would.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Changed {
    pub field: &'static str,
    pub before: String,
    pub after: String,
}

/// Somebody known whom the roster describes otherwise.
#[derive(Debug, Clone)]
pub struct Change {
    /// The row.
    pub entry: Entry,
    /// Who it is.
    pub person: RosterPerson,
    /// What is to be written.
    pub fields: Vec<Changed>,
    /// What staff corrected and the roster does not say yet: it stays, and is to be carried over
    /// into the school's software (decision 31). `before` is what stands here.
    pub held: Vec<Changed>,
    /// Whether they had been missing.
    pub is_back: bool,
    /// Whether they stood on another of the programme's lists.
    pub is_moved: bool,
}

/// Somebody new who may be known already.
#[derive(Debug, Clone, Serialize)]
pub struct Alike {
    /// The row's line.
    pub line: u32,
    /// The known person's row.
    pub learner: i64,
    /// Their name.
    pub name: String,
}

/// An address that several rows share.
#[derive(Debug, Clone, Serialize)]
pub struct Shared {
    /// The address.
    pub email: String,
    /// The rows' lines.
    pub lines: Vec<u32>,
}

/// What an import would do.
#[derive(Debug, Default)]
pub struct Plan {
    /// New people.
    pub create: Vec<Entry>,
    /// People who change, come back, or have corrections that wait.
    pub change: Vec<Change>,
    /// People of whom nothing changes.
    pub same: i64,
    /// People a complete roster misses for the first time.
    pub missing: Vec<RosterPerson>,
    /// People on the roster before it.
    pub standing: usize,
    /// Addresses the roster has emptied, that stay unless somebody says otherwise.
    pub emptied: i64,
    /// New people who may be known.
    pub alike: Vec<Alike>,
    /// Shared addresses: allowed, and said.
    pub shared: Vec<Shared>,
    /// What keeps rows out.
    pub findings: Vec<Finding>,
    /// What is probably a slip; looked for in dry runs alone.
    pub hints: Vec<Hint>,
    /// Columns nobody knows.
    pub strange: Vec<String>,
    /// The file holds everybody, but not every row can be read: nobody is retired for that.
    pub is_uncertain: bool,
    /// Which of the programme's lists it is.
    pub source: String,
}

/// The figures of a plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Counts {
    pub create: i64,
    pub change: i64,
    pub same: i64,
    pub wrong: i64,
    pub retire: i64,
    pub back: i64,
    pub held: i64,
}

impl Counts {
    /// What an import of that number has done, in a sentence.
    pub fn say(self, number: i64, words: &Words) -> String {
        words.say_with("roster-done", &[self.facts().as_slice(), &[("number", number.into())]].concat())
    }

    /// The five figures as facts of a sentence.
    pub fn facts(self) -> [(&'static str, Fact); 5] {
        [
            ("create", self.create.into()),
            ("change", self.change.into()),
            ("same", self.same.into()),
            ("wrong", self.wrong.into()),
            ("retire", self.retire.into()),
        ]
    }
}

impl Plan {
    /// Its figures.
    pub fn counts(&self) -> Counts {
        let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
        let lines: HashSet<u32> = self.findings.iter().map(|finding| finding.line).collect();
        Counts {
            create: count(self.create.len()),
            change: count(self.change.iter().filter(|one| !one.fields.is_empty()).count()),
            same: self.same + count(self.change.iter().filter(|one| one.fields.is_empty()).count()),
            wrong: count(lines.len()),
            retire: count(self.missing.len()),
            back: count(self.change.iter().filter(|one| one.is_back).count()),
            held: count(self.change.iter().map(|one| one.held.len()).sum()),
        }
    }

    /// Whether more people would be retired than goes without saying: above one in twenty (decision 32).
    pub fn retires_many(&self) -> bool {
        self.missing.len() * 20 > self.standing
    }
}

/// What is asked beside the file itself.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Which of a programme's lists it is; empty where there is one alone. A complete list misses only its own people.
    pub source: String,
    /// The file holds everybody of the programme: whoever it misses is gone (decision 32).
    pub is_complete: bool,
    /// An address the file gives no more is emptied here too.
    pub clears_emails: bool,
}

/// Weighs a roster for somebody who looks at it before it is taken: with what is probably a slip in it.
///
/// # Errors
/// A fault when the file refuses.
pub fn look(sql: &Connection, programme: i64, people: People, scope: &Scope) -> Result<Plan> {
    let hints = hints(&people.entries, &rosters::groups(sql, programme)?);
    Ok(Plan { hints, ..plan(sql, programme, people, scope)? })
}

/// Weighs a roster against what is known.
///
/// # Errors
/// A fault when the file refuses.
pub fn plan(sql: &Connection, programme: i64, people: People, scope: &Scope) -> Result<Plan> {
    let mut known: HashMap<String, RosterPerson> =
        rosters::people(sql, programme)?.into_iter().map(|one| (one.key.clone(), one)).collect();
    let People { entries, findings, strange, has_emails, .. } = people;
    let standing = known.values().filter(|person| person.source == scope.source).count();
    let mut plan = Plan { findings, strange, standing, shared: shared(&entries), ..Plan::default() };
    plan.source.clone_from(&scope.source);
    for entry in entries {
        match known.remove(&entry.key) {
            None => {
                plan.alike.extend(alike(sql, &entry)?);
                plan.create.push(entry);
            }
            Some(person) => weigh(&mut plan, entry, person, has_emails, scope.clears_emails),
        }
    }
    if scope.is_complete {
        // Whoever stands on a line that cannot be read is not missing for that.
        plan.is_uncertain = !plan.findings.is_empty();
        let is_missing = |person: &RosterPerson| person.source == scope.source && person.missing_since.is_none();
        plan.missing = known.into_values().filter(|person| !plan.is_uncertain && is_missing(person)).collect();
        plan.missing.sort_by_key(|person| person.id);
    }
    Ok(plan)
}

fn weigh(plan: &mut Plan, entry: Entry, person: RosterPerson, has_emails: bool, clears_emails: bool) {
    let (mut fields, mut held) = (vec![], vec![]);
    for field in FIELDS {
        let (new, old, now) = (entry.told.field(field), person.told.field(field), person.now.field(field));
        let changed = || Changed { field, before: now.to_owned(), after: new.to_owned() };
        if new == now {
            continue;
        }
        if new.is_empty() {
            let is_emptied = field == "email" && has_emails && !old.is_empty() && old == now;
            match (is_emptied, clears_emails) {
                (true, true) => fields.push(changed()),
                (true, false) => plan.emptied += 1,
                _ => {}
            }
            continue;
        }
        // What stands here is not what the roster last said: somebody corrected it.
        if now == old { fields.push(changed()) } else { held.push(changed()) }
    }
    let is_back = person.missing_since.is_some();
    let is_moved = person.source != plan.source;
    if fields.is_empty() && held.is_empty() && !is_back && !is_moved && !is_news(&entry.told, &person.told) {
        plan.same += 1;
    } else {
        plan.change.push(Change { entry, person, fields, held, is_back, is_moved });
    }
}

/// Whether the roster says something it did not say before.
fn is_news(new: &Told, old: &Told) -> bool {
    FIELDS.iter().any(|field| !new.field(field).is_empty() && new.field(field) != old.field(field))
}

fn alike(sql: &Connection, entry: &Entry) -> Result<Vec<Alike>> {
    if entry.told.birth_date.is_empty() {
        return Ok(vec![]);
    }
    let whole = folded(&format!("{} {}", entry.told.first_name, entry.told.last_name));
    let born = rosters::born(sql, &entry.told.birth_date)?;
    let same = born.into_iter().filter(|(_, name)| folded(name) == whole);
    Ok(same.map(|(learner, name)| Alike { line: entry.line, learner, name }).collect())
}

fn shared(entries: &[Entry]) -> Vec<Shared> {
    let mut lines: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| !entry.told.email.is_empty()) {
        lines.entry(&entry.told.email).or_default().push(entry.line);
    }
    let several = lines.into_iter().filter(|(_, lines)| lines.len() > 1);
    several.map(|(email, lines)| Shared { email: email.to_owned(), lines }).collect()
}
