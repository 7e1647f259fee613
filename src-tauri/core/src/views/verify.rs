//! Whether the file still says what was done: SQLite's own checks, the ledger's chain, every
//! object against its last line, and the rules that hold between tables.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rusqlite::{Connection, ErrorCode};
use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::desk::Desk;
use crate::domain::calendar;
use crate::domain::policy::{Anchor, Policy};
use crate::error::{Error, Fault, Result};
use crate::keys::IndexKey;
use crate::storage::ledger::snapshot::OBJECTS;
use crate::storage::ledger::{self, Object, head};
use crate::storage::verify::{self, Stray};
use crate::storage::{programmes, vouchers};
use crate::words::Words;

/// One thing that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What: the message `verify-<what>` says it.
    pub what: &'static str,
    /// The table.
    pub object: String,
    /// The row.
    pub id: i64,
    /// Which fields, which states; never a name or an address.
    pub detail: String,
}

/// What `verify` answers.
#[derive(Debug, Clone, Serialize)]
pub struct Verdict {
    /// Whether nothing was found.
    pub is_clean: bool,
    /// Everything that was found.
    pub findings: Vec<Finding>,
    /// Vouchers looked at.
    pub vouchers: i64,
    /// Accounts looked at.
    pub accounts: i64,
    /// Ledger lines looked at.
    pub lines: i64,
    /// The ledger's head, as papers print it.
    pub head: String,
}

impl Finding {
    fn new(what: &'static str, object: &str, id: i64, detail: impl Into<String>) -> Self {
        Self { what, object: object.to_owned(), id, detail: detail.into() }
    }

    /// Its sentence.
    pub fn say(&self, words: &Words) -> String {
        let object = words.say(&format!("verify-object-{}", self.object.replace('_', "-")));
        let object = if object.starts_with('{') { self.object.clone() } else { object };
        let facts = [("object", object.into()), ("id", self.id.into()), ("detail", self.detail.clone().into())];
        words.say_with(&format!("verify-{}", self.what), &facts)
    }
}

/// Looks at the whole file.
///
/// # Errors
/// A fault when it cannot be read at all; what is wrong in it is a finding.
pub fn verify(desk: &Desk) -> Result<Verdict> {
    desk.read(|sql| {
        let mut findings = vec![];
        let checks: [Check; 6] = [check_file, check_chain, check_details, check_objects, check_batches, check_rules];
        for check in checks {
            or_finding(check(sql, &mut findings), &mut findings)?;
        }
        or_finding(check_ends(sql, desk.zone(), &mut findings), &mut findings)?;
        or_finding(check_head(sql, desk.index_key(), &mut findings), &mut findings)?;
        let count = |table| verify::count(sql, table).unwrap_or_default();
        Ok(Verdict {
            is_clean: findings.is_empty(),
            findings,
            vouchers: count("voucher"),
            accounts: count("account"),
            lines: count("ledger"),
            head: ledger::head(sql).unwrap_or_default(),
        })
    })
}

/// What makes a copy worthless: damaged pages, rows that point nowhere, a broken ledger.
///
/// # Errors
/// A fault when the file cannot be read at all.
pub fn flaws(sql: &Connection) -> Result<Vec<Finding>> {
    let mut findings = vec![];
    let checks: [Check; 3] = [check_file, check_chain, check_details];
    for check in checks {
        or_finding(check(sql, &mut findings), &mut findings)?;
    }
    Ok(findings)
}

type Check = fn(&Connection, &mut Vec<Finding>) -> Result<()>;

/// A page that cannot be read, or a value of another shape, is a finding and stops its check only.
fn or_finding(outcome: Result<()>, found: &mut Vec<Finding>) -> Result<()> {
    let Err(Error::Fault(Fault::Database(error))) = outcome else { return outcome };
    let is_damage = match error.sqlite_error_code() {
        Some(code) => matches!(code, ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase),
        None => true,
    };
    if !is_damage {
        return Err(error.into());
    }
    found.push(Finding::new("file-damaged", "file", 0, error.to_string()));
    Ok(())
}

fn check_file(sql: &Connection, found: &mut Vec<Finding>) -> Result<()> {
    found.extend(verify::integrity(sql)?.into_iter().map(|said| Finding::new("file-damaged", "file", 0, said)));
    found
        .extend(verify::dangling(sql)?.into_iter().map(|(table, id, to)| Finding::new("row-dangling", &table, id, to)));
    found.extend(verify::schema_changes(sql)?.into_iter().map(|name| Finding::new("schema-changed", "file", 0, name)));
    Ok(())
}

fn check_chain(sql: &Connection, found: &mut Vec<Finding>) -> Result<()> {
    let (mut seq, mut head) = (0, [0; 32]);
    ledger::each(sql, |line, claimed| {
        if line.seq != seq + 1 {
            found.push(Finding::new("line-missing", "ledger", seq + 1, format!("{}–{}", seq + 1, line.seq - 1)));
        }
        if line.prev_hash != head {
            found.push(Finding::new("line-out-of-chain", "ledger", line.seq, ""));
        }
        if line.hash() != claimed {
            found.push(Finding::new("line-changed", "ledger", line.seq, line.act.clone()));
        }
        (seq, head) = (line.seq, claimed);
    })
}

/// Whether the ledger ends where it last ended: what is cut off at its end breaks no chain.
fn check_head(sql: &Connection, key: &IndexKey, found: &mut Vec<Finding>) -> Result<()> {
    let missed = head::missed(sql, key)?;
    found.extend(missed.map(|seq| Finding::new("ledger-cut", "ledger", seq, "")));
    Ok(())
}

fn check_details(sql: &Connection, found: &mut Vec<Finding>) -> Result<()> {
    let erasable = verify::erasable(sql)?;
    verify::each_detail(sql, |detail| match &detail.kept {
        None if erasable.contains(&detail.seq) => {}
        None => found.push(Finding::new("detail-missing", "ledger", detail.seq, object_text(&detail.object))),
        Some((salt, fields)) if ledger::commitment(salt, fields) == detail.commitment => {}
        Some(_) => found.push(Finding::new("detail-changed", "ledger", detail.seq, object_text(&detail.object))),
    })
}

fn object_text((name, id): &(String, i64)) -> String {
    format!("{name} {id}")
}

fn check_objects(sql: &Connection, found: &mut Vec<Finding>) -> Result<()> {
    for (object, name, _) in OBJECTS {
        for stray in verify::strays(sql, object)? {
            found.push(judge(name, &stray));
        }
        let gone = verify::lost(sql, object)?;
        found.extend(gone.into_iter().map(|id| Finding::new("object-gone", name, id, "")));
    }
    Ok(())
}

fn judge(name: &str, stray: &Stray) -> Finding {
    match &stray.said {
        (None, _) => Finding::new("object-unknown", name, stray.id, ""),
        (Some(said), _) if *said != stray.state => {
            Finding::new("state-changed", name, stray.id, format!("{said} → {}", stray.state))
        }
        (_, said) => Finding::new("facts-changed", name, stray.id, changed(said.as_deref(), &stray.fields)),
    }
}

/// The names of the facts that differ.
fn changed(said: Option<&str>, now: &str) -> String {
    let read = |text: &str| serde_json::from_str::<Map<String, Value>>(text).unwrap_or_default();
    let (said, now) = (read(said.unwrap_or("{}")), read(now));
    let names: Vec<&str> =
        now.iter().filter(|(name, value)| said.get(*name) != Some(value)).map(|(name, _)| name.as_str()).collect();
    names.join(", ")
}

fn check_batches(sql: &Connection, found: &mut Vec<Finding>) -> Result<()> {
    let mut digests: BTreeMap<i64, (i64, Sha256)> = BTreeMap::new();
    verify::each_voucher(sql, |batch, number, code| {
        let (count, digest) = digests.entry(batch).or_default();
        *count += 1;
        digest.update(number.to_be_bytes());
        digest.update(code.unwrap_or_default());
    })?;
    for batch in vouchers::batches(sql)? {
        let (count, digest) = digests.remove(&batch.id).unwrap_or_default();
        if count != batch.count {
            found.push(Finding::new(
                "batch-count",
                Object::Batch.name(),
                batch.id,
                format!("{} → {count}", batch.count),
            ));
        }
        if <[u8; 32]>::from(digest.finalize()) != batch.vouchers_digest {
            found.push(Finding::new("batch-vouchers-changed", Object::Batch.name(), batch.id, ""));
        }
    }
    Ok(())
}

fn check_rules(sql: &Connection, found: &mut Vec<Finding>) -> Result<()> {
    for (what, table, rule) in verify::RULES {
        found.extend(verify::breaks(sql, rule)?.into_iter().map(|id| Finding::new(what, table, id, "")));
    }
    Ok(())
}

/// Every access ends on the day its programme says (V-13, V-19).
fn check_ends(sql: &Connection, zone: &TimeZone, found: &mut Vec<Finding>) -> Result<()> {
    let policies: BTreeMap<i64, Policy> = match programmes::all(sql) {
        Ok(all) => all.into_iter().map(|programme| (programme.id, programme.policy)).collect(),
        // A policy that cannot be read any more has been changed: `facts-changed` says which.
        Err(Error::Fault(Fault::Other(_))) => return Ok(()),
        Err(error) => return Err(error),
    };
    for access in verify::granted(sql)? {
        let Some(policy) = policies.get(&access.programme) else { continue };
        let from = if policy.access.anchor == Anchor::CodeEntry { access.entered_at } else { access.opens_at };
        let ends = policy.access.days.and_then(|days| {
            let from = Timestamp::from_second(from).ok()?;
            Some(calendar::end_of_day(from, days, zone)?.as_second())
        });
        if ends != access.ends_at {
            found.push(Finding::new("access-end-wrong", Object::Access.name(), access.id, ""));
        }
    }
    Ok(())
}
