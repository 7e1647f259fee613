//! The dry run of a register: what would be added and changed, and what cannot be taken, by line.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::register_list::{RegisterList, Why, Wrong};
use crate::error::Result;
use crate::journeys::import_register::{strangers, weigh};
use crate::said::Sayer;
use crate::views::cells::{self, Table, row};
use crate::views::list_report::{WrongLine, WrongLines};
use crate::words::Fact;

/// Lines told of each thing that is wrong; the file of refused lines tells all.
const TOLD: usize = 200;

/// What a register would become.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct RegisterReport {
    /// `CSV, point-virgule, Windows-1252, 118 lignes`
    pub file: String,
    /// `colonnes Numéro, Nom, Prénom`
    pub columns: String,
    /// Lines that are not empty.
    pub lines: i64,
    /// People on them.
    pub people: i64,
    /// People who are new.
    pub add: i64,
    /// People of whom something is new.
    pub change: i64,
    /// People who are known as they are.
    pub same: i64,
    /// Enrolments that are new or have changed.
    pub enrolments: i64,
    /// Attestations that are new or have changed.
    pub attestations: i64,
    /// Lines that cannot be taken, by what is wrong with them.
    pub wrong: Vec<WrongLines>,
    /// How many those are.
    pub wrong_count: i64,
}

/// The dry run of a register: nothing is written.
///
/// # Errors
/// A fault when the file refuses.
pub fn register_report(desk: &Desk, list: &RegisterList, sayer: Sayer<'_>) -> Result<RegisterReport> {
    let (counts, elsewhere) = desk.read(|sql| Ok((weigh(sql, list)?, strangers(sql, list)?)))?;
    let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    let mut by: BTreeMap<Why, Vec<&Wrong>> = BTreeMap::new();
    for wrong in list.wrong.iter().chain(&elsewhere) {
        by.entry(wrong.why).or_default().push(wrong);
    }
    let told = |(why, all): (Why, Vec<&Wrong>)| {
        let [title, expected] = said(why, all.len(), list, sayer);
        let line =
            |wrong: &&Wrong| WrongLine { line: wrong.line, column: wrong.column.clone(), found: found(wrong, sayer) };
        WrongLines { title, expected, lines: all.iter().take(TOLD).map(line).collect() }
    };
    let names = list.columns.join(", ");
    let columns: [(&str, Fact); 2] = [("names", names.into()), ("count", count(list.columns.len()).into())];
    Ok(RegisterReport {
        file: file(list, sayer),
        columns: sayer.words.say_with("desk-list-columns", &columns),
        lines: count(list.lines),
        people: count(list.people.len()),
        add: counts.added,
        change: counts.changed,
        same: counts.same,
        enrolments: counts.enrolments,
        attestations: counts.attestations,
        wrong_count: count(list.wrong.len() + elsewhere.len()),
        wrong: by.into_iter().map(told).collect(),
    })
}

/// The lines that cannot be taken, as a table: where, what was expected, what was found.
///
/// # Errors
/// A fault when the file refuses.
pub fn refused_lines(desk: &Desk, list: &RegisterList, sayer: Sayer<'_>) -> Result<Table> {
    let mut csv = String::from(cells::ORDER_MARK);
    let heads = ["line", "column", "problem", "expected", "found"];
    row(&mut csv, heads.into_iter().map(|head| sayer.words.say(&format!("desk-list-head-{head}"))));
    let mut wrong = list.wrong.clone();
    wrong.extend(desk.read(|sql| strangers(sql, list))?);
    wrong.sort_by_key(|wrong| wrong.line);
    for wrong in &wrong {
        let [title, expected] = said(wrong.why, 1, list, sayer);
        let cells = [wrong.line.to_string(), wrong.column.clone(), title, expected, found(wrong, sayer)];
        row(&mut csv, cells.into_iter());
    }
    let day = sayer.day_of(desk.now()?).to_string();
    let name = sayer.words.say_with("register-file-refused", &[("day", day.into())]);
    Ok(Table { file_name: format!("{name}.csv"), csv })
}

fn file(list: &RegisterList, sayer: Sayer<'_>) -> String {
    let delimiter = match list.delimiter {
        ';' => "semicolon",
        ',' => "comma",
        _ => "tab",
    };
    let facts: [(&str, Fact); 3] = [
        ("delimiter", sayer.words.say(&format!("desk-list-{delimiter}")).into()),
        ("encoding", list.encoding.name().into()),
        ("lines", i64::try_from(list.lines).unwrap_or(i64::MAX).into()),
    ];
    sayer.words.say_with("desk-list-read", &facts)
}

/// What is wrong, and what is expected instead.
fn said(why: Why, count: usize, list: &RegisterList, sayer: Sayer<'_>) -> [String; 2] {
    let facts: [(&str, Fact); 2] = [
        ("count", i64::try_from(count).unwrap_or(i64::MAX).into()),
        ("cells", i64::try_from(list.cells).unwrap_or_default().into()),
    ];
    ["register-wrong", "register-expected"].map(|id| sayer.words.say_with(&format!("{id}-{}", why.name()), &facts))
}

fn found(wrong: &Wrong, sayer: Sayer<'_>) -> String {
    if wrong.why == Why::Ragged {
        let cells = wrong.found.parse::<i64>().unwrap_or_default();
        return sayer.words.say_with("desk-list-found-ragged", &[("found", cells.into())]);
    }
    if wrong.found.is_empty() { sayer.words.say("register-found-nothing") } else { wrong.found.clone() }
}
