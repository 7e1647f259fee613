//! The dry run of an issuer's list: what would be added, what is known, what cannot be taken, by line.
//! It repeats no code that works: only cells that cannot be one.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::issuer_list::{IssuerList, Why, Wrong};
use crate::error::Result;
use crate::journeys::import_vouchers::{Checked, ListOrder, check_scatter};
use crate::said::Sayer;
use crate::storage::vouchers::lines;
use crate::views::batch::{self, VoucherState};
use crate::views::cells::{self, Table, row};
use crate::views::short;
use crate::views::sorted_list::{Group, Known, Sorted, groups, sort};
use crate::words::Fact;

/// What a list would become.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ListReport {
    /// `CSV, point-virgule, Windows-1252, 118 lignes`
    pub file: String,
    /// `colonnes Code du bon, Valable jusqu’au`
    pub columns: String,
    /// Lines that are not empty.
    pub lines: i64,
    /// Codes that are new.
    pub add: i64,
    /// The batches they would become.
    pub batches: Vec<ListBatch>,
    /// Lines whose code is there already.
    pub known: Vec<KnownLine>,
    /// Lines that cannot be taken, by what is wrong with them.
    pub wrong: Vec<WrongLines>,
    /// How many those are.
    pub wrong_count: i64,
    /// Whether the notes differ from line to line and are not kept.
    pub drops_notes: bool,
}

/// A batch that a list would become.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ListBatch {
    /// How many vouchers.
    pub count: i64,
    /// `jusqu’au vendredi 31 décembre 2027`
    pub usable: String,
    /// Its course.
    pub course: String,
}

/// A line whose code is there already.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct KnownLine {
    /// Its number in the file.
    pub line: i64,
    /// Its batch.
    pub batch: i64,
    /// Its voucher's number.
    pub number: String,
    /// Where it stands.
    pub state: VoucherState,
    /// `libre`
    pub state_text: String,
}

/// Lines with the same thing wrong.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct WrongLines {
    /// `Codes illisibles`
    pub title: String,
    /// `attendu : 4 à 40 lettres ou chiffres`
    pub expected: String,
    /// The lines.
    pub lines: Vec<WrongLine>,
}

/// One of them.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct WrongLine {
    /// Its number in the file.
    pub line: i64,
    /// The column's name in the file; empty when the whole line is wrong.
    pub column: String,
    /// What stands there.
    pub found: String,
}

/// The dry run of a list: nothing is written.
///
/// # Errors
/// As [`ListOrder::checked`]; [`crate::refusal::Refusal::ListScattered`].
pub fn list_report(desk: &Desk, asked: &ListOrder, sayer: Sayer<'_>) -> Result<ListReport> {
    let checked = asked.checked(desk)?;
    let sorted = sorted(desk, &checked, sayer)?;
    let groups = groups(&sorted.fresh);
    check_scatter(groups.len())?;
    let now = desk.now()?;
    let count = |of: usize| i64::try_from(of).unwrap_or(i64::MAX);
    let known = desk.read(|sql| {
        let line = |known: &Known| {
            let told = lines::by_id(sql, known.voucher.id)?;
            let state = told.map_or(VoucherState::Void, |line| batch::state(&line, &known.batch, now, sayer));
            Ok(KnownLine {
                line: known.line,
                batch: known.batch.id,
                number: short::number(known.voucher.number),
                state,
                state_text: sayer.words.say(batch::state_id(state)),
            })
        };
        sorted.known.iter().map(line).collect::<Result<Vec<_>>>()
    })?;
    Ok(ListReport {
        file: file(&checked.list, sayer),
        columns: columns(&checked.list, sayer),
        lines: count(checked.list.lines.len()),
        add: count(sorted.fresh.len()),
        drops_notes: groups.iter().any(|group| drops_notes(group)),
        batches: groups.iter().map(|group| list_batch(group, sayer)).collect(),
        known,
        wrong_count: count(sorted.wrong.len()),
        wrong: wrong(&sorted.wrong, &checked.list, sayer),
    })
}

/// The lines that cannot be taken, as a table for the issuer: where and why, and no code that works.
///
/// # Errors
/// As [`ListOrder::checked`].
pub fn refused_lines(desk: &Desk, asked: &ListOrder, sayer: Sayer<'_>) -> Result<Table> {
    let checked = asked.checked(desk)?;
    let sorted = sorted(desk, &checked, sayer)?;
    let mut csv = String::from(cells::ORDER_MARK);
    let heads = ["line", "column", "problem", "expected", "found"];
    row(&mut csv, heads.into_iter().map(|head| sayer.words.say(&format!("desk-list-head-{head}"))));
    let mut wrong: Vec<&(i64, Wrong)> = sorted.wrong.iter().collect();
    wrong.sort_by_key(|(line, _)| *line);
    for (line, wrong) in wrong {
        let [title, expected] = said(wrong.why, 1, &checked.list, sayer);
        let cells = [line.to_string(), wrong.column.clone(), title, expected, found(wrong, sayer)];
        row(&mut csv, cells.into_iter());
    }
    let day = sayer.day_of(desk.now()?).to_string();
    let name = sayer.words.say_with("desk-list-file-refused", &[("day", day.into())]);
    Ok(Table { file_name: format!("{name}.csv"), csv })
}

fn sorted(desk: &Desk, checked: &Checked, sayer: Sayer<'_>) -> Result<Sorted> {
    let today = sayer.day_of(desk.now()?);
    desk.read(|sql| sort(sql, desk.index_key(), &checked.list, checked.purpose(today)))
}

fn file(list: &IssuerList, sayer: Sayer<'_>) -> String {
    let delimiter = match list.delimiter {
        ';' => "semicolon",
        ',' => "comma",
        _ => "tab",
    };
    let facts: [(&str, Fact); 3] = [
        ("delimiter", sayer.words.say(&format!("desk-list-{delimiter}")).into()),
        ("encoding", list.encoding.name().into()),
        ("lines", i64::try_from(list.lines.len()).unwrap_or(i64::MAX).into()),
    ];
    sayer.words.say_with("desk-list-read", &facts)
}

fn columns(list: &IssuerList, sayer: Sayer<'_>) -> String {
    let heads = &list.heads;
    let others = [&heads.use_by, &heads.course, &heads.note].into_iter().flatten();
    let names: Vec<&str> = std::iter::once(&heads.code).chain(others).map(String::as_str).collect();
    let count = i64::try_from(names.len()).unwrap_or_default();
    sayer.words.say_with("desk-list-columns", &[("names", names.join(", ").into()), ("count", count.into())])
}

fn drops_notes(group: &Group<'_>) -> bool {
    group.kept_note().is_empty() && group.fresh.iter().any(|fresh| !fresh.entry.note.is_empty())
}

fn list_batch(group: &Group<'_>, sayer: Sayer<'_>) -> ListBatch {
    let usable = group.use_by.map_or_else(
        || sayer.words.say("desk-usable-always"),
        |day| sayer.words.say_with("desk-usable-until", &[("day", sayer.long_day(day).into())]),
    );
    let count = i64::try_from(group.fresh.len()).unwrap_or(i64::MAX);
    ListBatch { count, usable, course: group.course.to_owned() }
}

fn wrong(all: &[(i64, Wrong)], list: &IssuerList, sayer: Sayer<'_>) -> Vec<WrongLines> {
    let mut by: BTreeMap<Why, Vec<WrongLine>> = BTreeMap::new();
    for (line, wrong) in all {
        let told = WrongLine { line: *line, column: wrong.column.clone(), found: found(wrong, sayer) };
        by.entry(wrong.why).or_default().push(told);
    }
    let told = by.into_iter().map(|(why, lines)| {
        let [title, expected] = said(why, lines.len(), list, sayer);
        WrongLines { title, expected, lines }
    });
    told.collect()
}

/// What is wrong, and what is expected instead.
fn said(why: Why, count: usize, list: &IssuerList, sayer: Sayer<'_>) -> [String; 2] {
    let why = match why {
        Why::Ragged => "ragged",
        Why::Unclosed => "unclosed",
        Why::CodeMissing => "missing",
        Why::CodeMalformed => "malformed",
        Why::DayMalformed => "day",
        Why::TextTooLong => "long",
        Why::DayPast => "past",
        Why::Doubled => "doubled",
        Why::Taken => "taken",
    };
    let facts: [(&str, Fact); 2] = [
        ("count", i64::try_from(count).unwrap_or(i64::MAX).into()),
        ("cells", i64::try_from(list.cells).unwrap_or_default().into()),
    ];
    ["desk-list-wrong", "desk-list-expected"].map(|id| sayer.words.say_with(&format!("{id}-{why}"), &facts))
}

fn found(wrong: &Wrong, sayer: Sayer<'_>) -> String {
    let id = match wrong.why {
        Why::Ragged => "desk-list-found-ragged",
        Why::Doubled => "desk-list-found-doubled",
        Why::Taken => "desk-list-found-taken",
        Why::CodeMissing => "desk-list-found-nothing",
        _ => return wrong.found.clone(),
    };
    sayer.words.say_with(id, &[("found", wrong.found.parse::<i64>().unwrap_or_default().into())])
}
