//! Dossiers and the register: who could it be. Nothing here links anybody (A-G2).

use rusqlite::Connection;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::matching::{self, CANDIDATE, Comparison, Fit, Person, Ready, dates};
use crate::error::Result;
use crate::storage::dossiers::fits::{self, KeptFit};
use crate::storage::dossiers::{self, Dossier};
use crate::storage::people::newcomer::{self, Newcomer, OtherAccount};
use crate::storage::register::{self, File};

/// Candidates that are shown.
const MOST: usize = 6;
/// Dossiers compared in one transaction: others may write in between.
const AT_ONCE: i64 = 500;

/// A file that could be somebody's.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The file.
    pub file: File,
    /// How it compares.
    pub found: Comparison,
    /// Whether it can be linked: not somebody else's already.
    pub is_free: bool,
}

/// What a learner has said, made ready to be compared.
pub fn ready(person: &Newcomer) -> Ready {
    let details: serde_json::Value = serde_json::from_str(&person.details).unwrap_or_default();
    let number = details.get("registry_number").and_then(|number| number.as_str()).unwrap_or_default();
    Person {
        first_name: &person.first_name,
        last_name: &person.last_name,
        birth_name: &person.birth_name,
        birth_date: &person.birth_date,
        email: &person.email,
        number,
    }
    .ready()
}

/// What a file says, made ready to be compared.
pub fn ready_file(file: &File) -> Ready {
    let known = &file.person;
    Person {
        first_name: &known.first_name,
        last_name: &known.last_name,
        birth_name: &known.birth_name,
        birth_date: &known.birth_date,
        email: &known.email,
        number: &file.number,
    }
    .ready()
}

/// Files that could be a learner's, best first.
///
/// # Errors
/// A fault when the file refuses.
pub fn candidates(sql: &Connection, person: &Newcomer) -> Result<Vec<Candidate>> {
    let typed = ready(person);
    let mut found: Vec<Candidate> = register::sharing(sql, &typed.asked(), &typed.names(), &typed.born())?
        .into_iter()
        .map(|file| {
            let is_free = file.learner.is_none_or(|learner| learner == person.learner);
            Candidate { found: typed.compare(&ready_file(&file)), file, is_free }
        })
        .filter(|one| one.found.score >= CANDIDATE || one.found.same_number == Some(true))
        .collect();
    found.sort_by_key(|one| (-one.found.score, one.file.id));
    found.truncate(MOST);
    Ok(found)
}

/// Other accounts that could be the same person's, best first.
///
/// # Errors
/// A fault when the file refuses.
pub fn other_accounts(sql: &Connection, person: &Newcomer, account: i64) -> Result<Vec<(OtherAccount, Comparison)>> {
    let born: Option<jiff::civil::Date> = person.birth_date.parse().ok();
    let days: Vec<String> = born
        .into_iter()
        .flat_map(|born| [Some(born), dates::swapped(born)])
        .flatten()
        .map(|day| day.to_string())
        .collect();
    let names = [&person.last_name, &person.birth_name];
    let names: Vec<String> = names.into_iter().filter(|name| !name.is_empty()).cloned().collect();
    let typed = ready(person);
    let mut found: Vec<(OtherAccount, Comparison)> = newcomer::others(sql, account, &days, &names)?
        .into_iter()
        .map(|other| {
            let compared = typed.compare(&ready(&other.person));
            (other, compared)
        })
        .filter(|(_, compared)| compared.score >= CANDIDATE)
        .collect();
    found.sort_by_key(|(other, compared)| (-compared.score, -other.id));
    found.truncate(MOST);
    Ok(found)
}

/// How a dossier compares now.
///
/// # Errors
/// A fault when the file refuses.
pub fn judge(sql: &Connection, dossier: &Dossier) -> Result<KeptFit> {
    let Some(person) = newcomer::by_learner(sql, dossier.learner)? else { return Ok(kept(Fit::None, 0, None, None)) };
    let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    if dossier.kind == "takeover" {
        let others = other_accounts(sql, &person, dossier.account)?;
        let fit = match others.len() {
            0 => Fit::None,
            1 => Fit::Compare,
            _ => Fit::Several,
        };
        return Ok(kept(fit, count(others.len()), None, others.first().map(|(_, found)| (*found, true))));
    }
    let found = candidates(sql, &person)?;
    let fit = matching::judge(&found.iter().map(|one| (one.found, one.is_free)).collect::<Vec<_>>());
    let best = found.first();
    Ok(kept(fit, count(found.len()), best.map(|one| one.file.id), best.map(|one| (one.found, one.is_free))))
}

fn kept(fit: Fit, candidates: i64, file: Option<i64>, best: Option<(Comparison, bool)>) -> KeptFit {
    let mut reasons = best.map(|(found, _)| found.reasons()).unwrap_or_default();
    if best.is_some_and(|(_, is_free)| !is_free) {
        reasons.insert(0, "taken");
    }
    KeptFit {
        kind: fit.name(),
        candidates,
        file,
        score: best.map_or(0, |(found, _)| found.score),
        reasons: serde_json::to_string(&reasons).unwrap_or_default(),
    }
}

/// Compares every open dossier that was not since something changed; answers how many.
///
/// # Errors
/// A fault when the file refuses.
pub fn match_dossiers(desk: &Desk, by: &Actor) -> Result<usize> {
    let mut all = 0;
    loop {
        if desk.read(|sql| fits::missing(sql, 1))?.is_empty() {
            return Ok(all);
        }
        all += desk.write(by, match_some)?;
    }
}

fn match_some(tx: &Tx<'_>) -> Result<usize> {
    let missing = fits::missing(tx, AT_ONCE)?;
    for id in &missing {
        if let Some(dossier) = dossiers::by_id(tx, *id)? {
            fits::keep(tx, *id, &judge(tx, &dossier)?)?;
        }
    }
    Ok(missing.len())
}
