//! What must hold of a folder after a fault: it opens, `verify` is clean, nothing acknowledged is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use guichet_core::domain::code::Code;
use guichet_core::error::Result;
use guichet_core::storage::codes;
use guichet_core::views::verify::verify;
use rusqlite::Connection;

use crate::post::{Lying, open};
use crate::said::Said;

/// Registrations and letters as the file has them.
struct Found {
    registrations: BTreeMap<i64, (String, Option<i64>)>,
    letters: BTreeMap<i64, (String, i64)>,
    batches: BTreeMap<i64, i64>,
    twice: Vec<i64>,
}

/// Everything that is not as it should be: invariants I1–I7 of the test plan, in words.
pub fn damages(folder: &Path, said: &[Said], box_: &[Lying]) -> Vec<String> {
    let desk = match open(folder, 1) {
        Ok(desk) => desk,
        Err(error) => return vec![format!("it does not open: {error}")],
    };
    let mut damages: Vec<String> = match verify(&desk) {
        Ok(verdict) => verdict.findings.iter().map(|found| format!("verify: {found:?}")).collect(),
        Err(error) => vec![format!("verify: {error}")],
    };
    let looked = desk.read(|sql| {
        let found = find(sql)?;
        let mut unknown = vec![];
        for letter in box_ {
            let Some(code) = letter.code.as_deref().map(|code| Code::parse(code).unwrap().code) else { continue };
            if codes::find(sql, &desk.index_key().code(&code))?.is_none() {
                unknown.push(format!("letter {} carries a code nobody knows", letter.id));
            }
        }
        Ok((found, unknown))
    });
    match looked {
        Ok((found, unknown)) => {
            damages.extend(unknown);
            damages.extend(said.iter().filter(|said| !found.holds(said)).map(|said| format!("lost: {said:?}")));
            damages.extend(found.twice.iter().map(|voucher| format!("voucher {voucher} is two people's")));
            damages.extend(found.lying(box_));
        }
        Err(error) => damages.push(format!("it cannot be read: {error}")),
    }
    damages
}

fn find(sql: &Connection) -> Result<Found> {
    let mut statement = sql.prepare("SELECT id, state, account_id FROM registration")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    let registrations = rows.collect::<rusqlite::Result<_>>()?;
    let mut statement = sql.prepare("SELECT id, state, unanswered FROM letter")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    let letters = rows.collect::<rusqlite::Result<_>>()?;
    let mut statement = sql.prepare("SELECT batch_id, count(*) FROM voucher GROUP BY batch_id")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let batches = rows.collect::<rusqlite::Result<_>>()?;
    let twice = "SELECT voucher_id FROM registration WHERE voucher_id IS NOT NULL AND state IN ('open', 'activated') \
                 GROUP BY voucher_id HAVING count(*) > 1";
    let mut statement = sql.prepare(twice)?;
    let twice = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(Found { registrations, letters, batches, twice })
}

impl Found {
    /// Whether what was said is still so, or has gone on from there as it may.
    fn holds(&self, said: &Said) -> bool {
        let registration = |id: &i64| self.registrations.get(id).map(|(state, account)| (state.as_str(), *account));
        match said {
            Said::Entered(id) => registration(id).is_some(),
            Said::Active(id, account) => registration(id) == Some(("activated", Some(*account))),
            Said::Lapsed(id) => registration(id).is_some_and(|(state, _)| state == "lapsed"),
            Said::Sent(id) => self.letters.get(id).is_some_and(|(state, _)| state == "accepted"),
            Said::Issued(id, count) => self.batches.get(id) == Some(count),
        }
    }

    /// A letter called sent lies in its box; a box holds one copy then, and one more for each time
    /// nobody knows whether it arrived. One that is said not to have left lies nowhere.
    fn lying(&self, box_: &[Lying]) -> Vec<String> {
        let mut copies: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
        for letter in box_ {
            copies.entry(letter.id).or_default().insert(letter.attempt);
        }
        let sent = self.letters.iter().filter(|(_, (state, _))| state == "accepted");
        let mut wrong: Vec<String> = sent
            .filter(|(id, _)| !copies.contains_key(id))
            .map(|(id, _)| format!("letter {id} is called sent and is in no box"))
            .collect();
        for (id, attempts) in copies {
            let Some((state, unanswered)) = self.letters.get(&id) else {
                wrong.push(format!("letter {id} is in a box and not in the file"));
                continue;
            };
            let most = unanswered + i64::from(["accepted", "sending"].contains(&state.as_str()));
            if i64::try_from(attempts.len()).unwrap() > most {
                wrong.push(format!("letter {id} ({state}): {} copies, {most} allowed", attempts.len()));
            }
        }
        wrong
    }
}
