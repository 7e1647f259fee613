//! The counter's list of batches: how far each one has gone, and why it is over.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::said::Sayer;
use crate::storage::programmes;
use crate::storage::vouchers::{self, Batch, Counts, lines};
use crate::views::short;

/// One batch in the list.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct BatchLine {
    /// Its row.
    pub id: i64,
    /// Its number, as people say it.
    pub number: i64,
    /// The programme's name.
    pub programme: String,
    /// Who hands the vouchers out.
    pub issuer: String,
    /// `18 nov.`
    pub issued: String,
    /// How many vouchers it has.
    pub count: i64,
    /// How many have made an account.
    pub used: i64,
    /// How many are entered and not activated.
    pub held: i64,
    /// How many can be entered.
    pub free: i64,
    /// How many were never entered and cannot be any more.
    pub past: i64,
    /// How many were voided.
    pub void: i64,
    /// Whether an issuer's list became it: nothing of it is reprinted.
    pub is_imported: bool,
    /// `30.06.2027`: the last day they can be entered.
    pub until: Option<String>,
    /// The same day.
    #[serde(skip)]
    #[ts(skip)]
    pub until_on: Option<Date>,
    /// Whether nothing can be entered any more.
    pub is_ended: bool,
    /// `épuisé`, `échu` or `annulé`.
    pub ended_why: Option<String>,
}

/// Every batch, newest first.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct BatchList {
    /// `280 bons émis depuis octobre, 10 retenus`
    pub headline: String,
    /// Those with something left to enter or to wait for.
    pub open: Vec<BatchLine>,
    /// The others.
    pub ended: Vec<BatchLine>,
    /// The same by programme and issuer, in the alphabet's order.
    pub sums: Vec<BatchSum>,
    /// All of them.
    pub total: BatchSum,
    /// Whether a programme takes lists of other issuers.
    pub takes_lists: bool,
}

/// What batches of one programme and one issuer have come to.
#[derive(Debug, Clone, Default, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct BatchSum {
    /// The programme's name.
    pub programme: String,
    /// Who hands the vouchers out.
    pub issuer: String,
    /// How many batches.
    pub batches: i64,
    /// How many vouchers they have.
    pub count: i64,
    /// How many have made an account.
    pub used: i64,
    /// How many are entered and not activated.
    pub held: i64,
    /// How many can be entered.
    pub free: i64,
    /// How many were never entered and cannot be any more.
    pub past: i64,
    /// How many were voided.
    pub void: i64,
    /// How many of the batches were lists of the issuer.
    pub imported: i64,
}

impl BatchSum {
    fn add(&mut self, line: &BatchLine) {
        self.batches += 1;
        self.count += line.count;
        self.used += line.used;
        self.held += line.held;
        self.free += line.free;
        self.past += line.past;
        self.void += line.void;
        self.imported += i64::from(line.is_imported);
    }
}

/// The last day of a batch.
pub fn use_by(batch: &Batch) -> Option<Date> {
    batch.use_by.as_deref().and_then(|day| day.parse().ok())
}

/// Why a batch is over on the day `today`, as a word of `desk-batch-…`.
fn why_ended(batch: &Batch, counts: Counts, today: Date) -> Option<&'static str> {
    match counts {
        Counts { held: 1.., .. } => None,
        Counts { issued: 0, spent: 0, .. } => Some("void"),
        Counts { issued: 0, .. } => Some("spent"),
        _ => use_by(batch).filter(|day| *day < today).map(|_| "past"),
    }
}

/// A batch as a line of the list.
pub fn line(batch: &Batch, counts: Counts, programme: &str, today: Date, sayer: Sayer<'_>) -> BatchLine {
    let why = why_ended(batch, counts, today);
    let is_past = use_by(batch).is_some_and(|day| day < today);
    BatchLine {
        id: batch.id,
        number: batch.id,
        programme: programme.to_owned(),
        issuer: batch.issuer.clone(),
        issued: sayer.short_day(sayer.day_of(short::instant(batch.issued_at))),
        count: batch.count,
        used: counts.spent,
        held: counts.held,
        free: if is_past { 0 } else { counts.issued },
        past: if is_past { counts.issued } else { 0 },
        void: counts.void,
        is_imported: batch.is_imported,
        until: use_by(batch).map(|day| sayer.figures(day)),
        until_on: use_by(batch),
        is_ended: why.is_some(),
        ended_why: why.map(|why| sayer.words.say(&format!("desk-batch-{why}"))),
    }
}

/// Every batch as a line, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn lines(sql: &Connection, today: Date, sayer: Sayer<'_>) -> Result<Vec<BatchLine>> {
    let programmes = programmes::all(sql)?;
    let tallies = lines::tallies(sql)?;
    let batches = vouchers::batches(sql)?.into_iter().map(|batch| {
        let programme = programmes.iter().find(|programme| programme.id == batch.programme);
        let name = programme.map_or("", |programme| programme.policy.name.as_str());
        line(&batch, tallies.get(&batch.id).copied().unwrap_or_default(), name, today, sayer)
    });
    Ok(batches.collect())
}

/// The list.
///
/// # Errors
/// A fault when the file refuses.
pub fn batches(desk: &Desk, sayer: Sayer<'_>) -> Result<BatchList> {
    let today = sayer.day_of(desk.now()?);
    let (all, takes_lists) =
        desk.read(|sql| Ok((lines(sql, today, sayer)?, programmes::any_takes_foreign_codes(sql)?)))?;
    let (mut sums, mut total) = (BTreeMap::<(String, String), BatchSum>::new(), BatchSum::default());
    for line in &all {
        let (programme, issuer) = (line.programme.clone(), line.issuer.clone());
        let blank = || BatchSum { programme: programme.clone(), issuer: issuer.clone(), ..BatchSum::default() };
        sums.entry((line.programme.clone(), line.issuer.clone())).or_insert_with(blank).add(line);
        total.add(line);
    }
    let sums = sums.into_values().collect();
    let listed = all.iter().filter(|line| line.is_imported).map(|line| line.count).sum::<i64>();
    let facts = [("issued", total.count.into()), ("held", total.held.into()), ("listed", listed.into())];
    let headline = sayer.words.say_with(if listed > 0 { "desk-batches-mixed" } else { "desk-batches" }, &facts);
    let (ended, open) = all.into_iter().partition(|line| line.is_ended);
    Ok(BatchList { headline, open, ended, sums, total, takes_lists })
}
