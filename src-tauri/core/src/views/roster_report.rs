//! A roster before it is taken: five numbers, what is to be corrected by its repair, and what would change (J18).

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::roster_columns::Field;
use crate::error::Result;
use crate::journeys::plan_roster::{Changed, Plan};
use crate::journeys::undo_roster::UNDO_HOURS;
use crate::roster::Encoding;
use crate::roster::people::{Finding, Flaw, Mapping, meanings};
use crate::roster::{Guess, Table};
use crate::said::Sayer;
use crate::storage::{programmes, rosters};
use crate::views::cells::{self, Table as Csv};
use crate::views::roster_hints::{RosterHints, hints};
use crate::views::short;
use crate::words::{Fact, Words};

/// Rows of each kind that are told; the figures count all of them.
const TOLD: usize = 200;
/// Imports that are looked at.
const LISTED: i64 = 20;

/// A programme that takes rosters.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct RosterProgramme {
    pub key: String,
    pub name: String,
    /// The lists it has taken, by name.
    pub sources: Vec<String>,
}

/// An import that was made.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct RosterDone {
    /// Its number.
    #[ts(type = "number")]
    pub number: i64,
    /// `eleves.csv, lun. 23 nov., rochat`
    pub text: String,
    /// Whether it can still be taken back.
    pub can_undo: bool,
    /// Whether it was.
    pub is_undone: bool,
}

/// Where rosters go, and those that came.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct Rosters {
    pub programmes: Vec<RosterProgramme>,
    /// What a column can mean, each with its word.
    pub fields: Vec<RosterField>,
    pub done: Vec<RosterDone>,
}

/// A row that cannot be taken.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct RosterWrong {
    pub line: u32,
    pub column: String,
    pub found: String,
}

/// Rows that are corrected alike.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct RosterRepair {
    pub title: String,
    pub expected: String,
    #[ts(type = "number")]
    pub count: i64,
    pub lines: Vec<RosterWrong>,
}

/// A field that changes, or a correction of staff that the list does not have yet.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct RosterChange {
    pub line: u32,
    pub name: String,
    pub field: String,
    pub before: String,
    pub after: String,
}

/// What an import would do.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct RosterReport {
    /// `CSV, Windows-1252, point-virgule, 118 personnes`
    pub guess: String,
    /// Each column with what it means, and a few of its cells.
    pub columns: Vec<RosterColumn>,
    /// Whether names are missing: somebody has to say which columns they are.
    pub needs_names: bool,
    /// How the file was read; empty and 0 where that does not arise.
    pub encoding: String,
    pub delimiter: String,
    pub header: u32,
    /// Columns that are left aside; empty for none.
    pub strange: String,
    #[ts(type = "number")]
    pub create: i64,
    #[ts(type = "number")]
    pub change: i64,
    #[ts(type = "number")]
    pub same: i64,
    #[ts(type = "number")]
    pub wrong: i64,
    #[ts(type = "number")]
    pub retire: i64,
    /// Whether so many would be retired that somebody has to say so.
    pub retires_many: bool,
    /// Addresses the list gives no more.
    #[ts(type = "number")]
    pub emptied: i64,
    pub repairs: Vec<RosterRepair>,
    pub changes: Vec<RosterChange>,
    pub held: Vec<RosterChange>,
    /// What is probably a slip, by what was meant.
    pub hints: Vec<RosterHints>,
    /// `ligne 4 : Amina Ducommun est peut-être déjà connue`
    pub notes: Vec<String>,
}

/// A column of the file.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct RosterColumn {
    /// Its name in the file.
    pub name: String,
    /// What it means; empty when it is left aside.
    pub field: String,
    /// Up to three of its cells.
    pub samples: Vec<String>,
}

/// Cells of a column that are shown.
const SAMPLES: usize = 3;

/// A file whose names nobody has found yet.
pub fn unread(table: &Table, mapping: &Mapping, words: &Words) -> RosterReport {
    RosterReport { needs_names: true, ..roster_report(table, mapping, &Plan::default(), words) }
}

fn columns(table: &Table, mapping: &Mapping) -> Vec<RosterColumn> {
    let samples = |at: usize| {
        let cells = table.rows().filter_map(move |row| table.cells.row(row).nth(at));
        let told = cells.map(str::trim).filter(|cell| !cell.is_empty()).take(SAMPLES);
        told.map(|cell| cell.chars().take(40).collect()).collect()
    };
    let meanings = meanings(table, mapping);
    let named = table.names().zip(meanings).enumerate();
    named
        .map(|(at, (name, field))| RosterColumn {
            name: name.to_owned(),
            field: field.map_or("", Field::name).to_owned(),
            samples: samples(at),
        })
        .collect()
}

/// What a column can mean.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct RosterField {
    /// Its name.
    pub name: String,
    /// The same in words.
    pub text: String,
}

/// The programmes that take rosters, and the newest imports.
///
/// # Errors
/// A fault when the file refuses.
pub fn rosters(desk: &Desk, sayer: Sayer<'_>) -> Result<Rosters> {
    let now = desk.now()?.as_second();
    desk.read(|sql| {
        let taking = programmes::all(sql)?.into_iter().filter(|one| one.policy.is_roster());
        let mut done = vec![];
        for import in rosters::imports(sql, LISTED)? {
            let is_undone = import.undone_at.is_some();
            let is_fresh = import.made_at >= now - UNDO_HOURS * 3600;
            done.push(RosterDone {
                number: import.id,
                text: [import.file.clone(), short::day_of(sayer, import.made_at), import.made_by.clone()].join(", "),
                can_undo: is_fresh && !is_undone && !rosters::has_newer(sql, &import)?,
                is_undone,
            });
        }
        Ok(Rosters {
            programmes: taking
                .map(|one| {
                    let sources = rosters::sources(sql, one.id)?;
                    Ok(RosterProgramme { key: one.key, name: one.policy.name, sources })
                })
                .collect::<Result<_>>()?,
            fields: Field::all()
                .map(|field| RosterField {
                    name: field.name().to_owned(),
                    text: sayer.words.say(&format!("roster-field-{}", field.name().replace('_', "-"))),
                })
                .collect(),
            done,
        })
    })
}

/// Says a plan.
pub fn roster_report(table: &Table, mapping: &Mapping, plan: &Plan, words: &Words) -> RosterReport {
    let counts = plan.counts();
    let field = |name: &str| words.say(&format!("roster-field-{}", name.replace('_', "-")));
    let told = |change: &crate::journeys::plan_roster::Change, one: &Changed| RosterChange {
        line: change.entry.line,
        name: format!("{} {}", change.entry.told.first_name, change.entry.told.last_name),
        field: field(one.field),
        before: one.before.clone(),
        after: one.after.clone(),
    };
    let changes = plan.change.iter().flat_map(|change| change.fields.iter().map(move |one| told(change, one)));
    let held = plan.change.iter().flat_map(|change| change.held.iter().map(move |one| told(change, one)));
    RosterReport {
        guess: guess(&table.guess, table.rows().len(), words),
        columns: columns(table, mapping),
        needs_names: false,
        encoding: table.guess.encoding.map_or("", Encoding::name).to_owned(),
        delimiter: table.guess.delimiter.map(String::from).unwrap_or_default(),
        header: table.cells.line(table.header),
        strange: plan.strange.join(", "),
        create: counts.create,
        change: counts.change,
        same: counts.same,
        wrong: counts.wrong,
        retire: counts.retire,
        retires_many: plan.retires_many(),
        emptied: plan.emptied,
        repairs: repairs(&plan.findings, words),
        changes: changes.take(TOLD).collect(),
        held: held.take(TOLD).collect(),
        hints: hints(table, mapping, plan, words),
        notes: notes(plan, words),
    }
}

fn guess(guess: &Guess, rows: usize, words: &Words) -> String {
    let sign = guess.delimiter.and_then(|sign| match sign {
        ';' => Some("roster-delimiter-semicolon"),
        ',' => Some("roster-delimiter-comma"),
        '\t' => Some("roster-delimiter-tab"),
        '|' => Some("roster-delimiter-bar"),
        _ => None,
    });
    let rows = i64::try_from(rows).unwrap_or(i64::MAX);
    let parts = [
        Some(guess.form.name().to_owned()),
        guess.encoding.map(|encoding| encoding.name().to_owned()),
        sign.map(|id| words.say(id)),
        guess.sheet.as_deref().map(|sheet| words.say_with("roster-sheet", &[("sheet", sheet.into())])),
        Some(words.say_with("roster-people", &[("count", rows.into())])),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn repairs(findings: &[Finding], words: &Words) -> Vec<RosterRepair> {
    let mut kinds: Vec<Flaw> = findings.iter().map(|finding| finding.flaw).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let group = |flaw: Flaw| {
        let of_kind: Vec<&Finding> = findings.iter().filter(|finding| finding.flaw == flaw).collect();
        RosterRepair {
            title: words.say(&format!("roster-flaw-{}", flaw.name())),
            expected: words.say(&format!("roster-expected-{}", flaw.name())),
            count: i64::try_from(of_kind.len()).unwrap_or(i64::MAX),
            lines: of_kind
                .into_iter()
                .take(TOLD)
                .map(|one| RosterWrong { line: one.line, column: one.column.clone(), found: one.found.clone() })
                .collect(),
        }
    };
    kinds.into_iter().map(group).collect()
}

fn notes(plan: &Plan, words: &Words) -> Vec<String> {
    let alike = plan.alike.iter().take(TOLD).map(|one| {
        let facts: [(&str, Fact); 3] = [
            ("line", one.line.to_string().into()),
            ("name", one.name.as_str().into()),
            ("learner", one.learner.to_string().into()),
        ];
        words.say_with("roster-alike", &facts)
    });
    let shared = plan.shared.iter().take(TOLD).map(|one| {
        let lines: Vec<String> = one.lines.iter().map(ToString::to_string).collect();
        words.say_with("roster-shared", &[("email", one.email.as_str().into()), ("lines", lines.join(", ").into())])
    });
    let uncertain = plan.is_uncertain.then(|| words.say("roster-uncertain"));
    uncertain.into_iter().chain(alike).chain(shared).map(|note| note.trim().to_owned()).collect()
}

/// What is wrong with a row, in a sentence.
pub fn finding_text(finding: &Finding, words: &Words) -> String {
    let facts: [(&str, Fact); 5] = [
        ("problem", words.say(&format!("roster-flaw-{}", finding.flaw.name())).into()),
        ("expected", words.say(&format!("roster-expected-{}", finding.flaw.name())).into()),
        ("line", finding.line.to_string().into()),
        ("column", finding.column.as_str().into()),
        ("found", finding.found.as_str().into()),
    ];
    words.say_with("roster-finding", &facts)
}

/// The rows that cannot be taken, as they stand, with what is wrong with them in a column of its own.
pub fn rejected(table: &Table, findings: &[Finding], words: &Words) -> Csv {
    let mut csv = cells::ORDER_MARK.to_owned();
    cells::row(&mut csv, table.names().map(str::to_owned).chain([words.say("roster-rejected-why")]));
    for row in table.rows() {
        let line = table.cells.line(row);
        let of_row = findings.iter().filter(|one| one.line == line);
        let why: Vec<String> = of_row.map(|one| finding_text(one, words).trim().to_owned()).collect();
        if !why.is_empty() {
            cells::row(&mut csv, table.cells.row(row).map(str::to_owned).chain([why.join(" ")]));
        }
    }
    Csv { file_name: words.say("roster-rejected-file"), csv }
}
