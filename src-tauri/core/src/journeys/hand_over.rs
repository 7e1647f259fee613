//! Handing over to a programme's platform: what was created, changed and closed since the last time (decision 5).

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::handover::{self, Change, Format, Line, Told, due};
use crate::error::Result;
use crate::refusal::Refusal;
use crate::storage::handovers;
use crate::storage::ledger::Object;
use crate::storage::programmes::{self, Programme};
use crate::views::cells;
use crate::words::Words;

/// What is asked.
#[derive(Debug, Clone)]
pub struct HandOver {
    /// The programme's key.
    pub programme: String,
    /// How its platform reads.
    pub format: Format,
    /// Where people stand in the directory, for LDIF: `ou=people,dc=exemple,dc=ch`.
    pub base: Option<String>,
    /// The number of an earlier hand-over to make again, instead of a new one.
    pub again: Option<i64>,
}

/// A hand-over's file and what stands in it.
#[derive(Debug, Clone)]
pub struct HandedOver {
    /// Its number, from 1 for each programme and format.
    pub number: i64,
    /// Accounts new to the platform.
    pub created: usize,
    /// Accounts with something different.
    pub changed: usize,
    /// Accounts that are over.
    pub closed: usize,
    /// The file. It holds names and addresses, and hashes of passwords in LDIF.
    pub text: String,
}

/// Hands over; `keep` is given its number and stores the file aside before anything is noted, so that what is noted was written.
///
/// # Errors
/// [`Refusal::ProgrammeUnknown`], [`Refusal::BaseMissing`], [`Refusal::HandoverUnknown`],
/// [`Refusal::NothingToHandOver`]; whatever `keep` answers.
pub fn hand_over(
    desk: &Desk,
    by: &Actor,
    asked: &HandOver,
    words: &Words,
    keep: impl FnOnce(i64, &str) -> Result<()>,
) -> Result<HandedOver> {
    let base = asked.base.as_deref().map(str::trim).filter(|base| base.contains('='));
    if asked.format == Format::Ldif && base.is_none() {
        return Err(Refusal::BaseMissing.into());
    }
    desk.write(by, |tx| {
        let programme = programmes::by_key(tx, &asked.programme)?
            .ok_or_else(|| Refusal::ProgrammeUnknown { key: asked.programme.clone() })?;
        let (number, lines) = match asked.again {
            Some(number) => (number, lines_again(tx, &programme, asked.format, number)?),
            None => lines_now(tx, &programme, asked.format)?,
        };
        let text = match asked.format {
            Format::Moodle => handover::moodle(&lines, &programme.key),
            Format::Ldif => handover::ldif(&lines, base.unwrap_or_default()),
            Format::Csv => table(&lines, words),
        };
        keep(number, &text)?;
        tx.record("handed_over", Object::Programme, programme.id)?;
        let count = |change| lines.iter().filter(|line| line.change == change).count();
        Ok(HandedOver {
            number,
            created: count(Change::Created),
            changed: count(Change::Changed),
            closed: count(Change::Closed),
            text,
        })
    })
}

/// What is new, noted as told.
fn lines_now(tx: &Tx<'_>, programme: &Programme, format: Format) -> Result<(i64, Vec<Line>)> {
    let news: Vec<(i64, Line)> = handovers::standing(tx, programme.id, tx.at(), format.name())?
        .into_iter()
        .filter_map(|standing| {
            let last = standing.last.as_ref().map(|(change, told)| (*change, told));
            let change = due(last, standing.now.as_ref())?;
            let told = match (change, standing.last) {
                // What was told is what the platform knows the account by.
                (Change::Closed, Some((_, told))) => Told { was: String::new(), ..told },
                (Change::Changed, Some((_, told))) if told.login != standing.known.login => {
                    Told { was: told.login, ..standing.known }
                }
                _ => standing.known,
            };
            Some((standing.account, Line { change, told, hash: standing.hash, is_erased: false, password: None }))
        })
        .collect();
    let owed = handovers::closings(tx, programme.id, format.name(), None)?;
    if news.is_empty() && owed.is_empty() {
        return Err(Refusal::NothingToHandOver.into());
    }
    let number = handovers::last_number(tx, programme.id, format.name())? + 1;
    let id = handovers::begin(tx, programme.id, format.name(), number, tx.by().name(), tx.at())?;
    let mut lines = vec![];
    for (account, line) in news {
        handovers::tell(tx, id, account, line.change, &line.told)?;
        tx.record("account_handed_over", Object::Account, account)?;
        lines.push(line);
    }
    handovers::settle_closings(tx, programme.id, format.name(), number)?;
    lines.extend(owed.into_iter().map(|(_, login)| closing(login)));
    Ok((number, lines))
}

fn closing(login: String) -> Line {
    Line {
        change: Change::Closed,
        told: Told { login, ..Told::default() },
        hash: None,
        is_erased: true,
        password: None,
    }
}

/// What was told once. People erased since are not told again.
fn lines_again(sql: &Connection, programme: &Programme, format: Format, number: i64) -> Result<Vec<Line>> {
    let made =
        handovers::by_number(sql, programme.id, format.name(), number)?.ok_or(Refusal::HandoverUnknown { number })?;
    let told = handovers::lines(sql, made.id)?;
    let lines = told.into_iter().map(|line| Line {
        change: line.change,
        told: line.told,
        hash: line.hash,
        is_erased: false,
        password: None,
    });
    let owed = handovers::closings(sql, programme.id, format.name(), Some(number))?;
    Ok(lines.chain(owed.into_iter().map(|(_, login)| closing(login))).collect())
}

/// A table for people: in their words, and never a formula (T12).
fn table(lines: &[Line], words: &Words) -> String {
    let heads = ["change", "login", "first-name", "last-name", "email", "number", "locked"];
    let said: BTreeMap<&str, String> =
        ["created", "changed", "closed"].map(|change| (change, words.say(&format!("handover-{change}")))).into();
    let mut csv = String::from(cells::ORDER_MARK);
    cells::row(&mut csv, heads.iter().map(|head| words.say(&format!("handover-head-{head}"))));
    for Line { change, told, .. } in lines {
        let locked = if told.is_suspended { words.say("handover-yes") } else { String::new() };
        let change = said.get(change.name()).cloned().unwrap_or_default();
        let cells = [
            change,
            told.login.clone(),
            told.first_name.clone(),
            told.last_name.clone(),
            told.email.clone(),
            told.number.clone(),
            locked,
        ];
        cells::row(&mut csv, cells.into_iter());
    }
    csv
}
