//! `roster import`, `undo` and `list`: a school's list taken, looked at first, and taken back.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};

use clap::Args as Group;
use guichet_core::domain::rights::Right;
use guichet_core::domain::roster_columns::Field;
use guichet_core::error::Result;
use guichet_core::journeys::import_roster::{Wish, import_roster, read, taken};
use guichet_core::journeys::plan_roster::{Changed, Counts, Plan, Scope, look};
use guichet_core::journeys::undo_roster::undo_roster;
use guichet_core::refusal::Refusal;
use guichet_core::roster::Table;
use guichet_core::roster::people::{Corrections, Mapping};
use guichet_core::said::Sayer;
use guichet_core::storage::rosters;
use guichet_core::target::{Standing, Target};
use guichet_core::views::roster_hints::hint_text;
use guichet_core::views::roster_report::{finding_text, rejected};
use guichet_core::words::{Fact, Words};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::REFUSED;
use crate::console::Console;
use crate::roster::{ParseOrder, table_of};
use crate::said::Said;
use crate::voucher::actor;

/// Lines of each kind a person reads; `--json` and `--rejected` tell all.
const SHOWN: usize = 20;
/// Imports that are listed.
const LISTED: i64 = 50;

/// A roster to be taken.
#[derive(Debug, Group)]
#[expect(clippy::struct_excessive_bools, reason = "each is a word of the command line")]
pub struct ImportOrder {
    #[command(flatten)]
    pub file: ParseOrder,
    #[arg(long, value_name = "KEY")]
    pub programme: String,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub complete: bool,
    #[arg(long)]
    pub retire_many: bool,
    #[arg(long)]
    pub clear_emails: bool,
    #[arg(long)]
    pub skip_wrong: bool,
    #[arg(long, value_name = "FILE")]
    pub mapping: Option<std::path::PathBuf>,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub source: String,
    #[arg(long, value_name = "OUT")]
    pub rejected: Option<std::path::PathBuf>,
    #[arg(long = "as", value_name = "USER")]
    pub user: Option<String>,
}

/// Takes a roster, or shows what it would become.
pub fn import(console: &Console, order: &ImportOrder) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let table = table_of(&order.file)?;
    let corrections =
        Corrections { mapping: order.mapping.as_deref().map(mapping_of).transpose()?, ..Corrections::default() };
    let (programme, people) = read(&desk, &order.programme, &table, &corrections)?;
    let scope = Scope { source: order.source.clone(), is_complete: order.complete, clears_emails: order.clear_emails };
    if let Some(target) = order.rejected.as_deref().map(|file| Target::reserve(file, Standing::Replaced)).transpose()? {
        target.keep(rejected(&table, &people.findings, words).csv.as_bytes())?;
    }
    if order.dry_run {
        let weighed = desk.read(|sql| look(sql, programme.id, people, &scope))?;
        let counts = weighed.counts();
        // Of a large list, what machines read is several times what people do.
        let json = if console.is_json { answer(&table, &weighed, counts) } else { Value::Null };
        let mut said = Said::new(json, text_of(&weighed, counts, words));
        if counts.wrong > 0 {
            said.code = REFUSED;
        }
        return Ok(said);
    }
    let by = actor(&desk, words, order.user.as_deref(), Right::ImportRegister)?;
    let wish =
        Wish { scope, skips_wrong: order.skip_wrong, retires_many: order.retire_many, mapping: corrections.mapping };
    let is_watched = std::io::stderr().is_terminal();
    let (number, counts) = import_roster(&desk, &by, &programme, &table, people, &wish, |done, all| {
        if is_watched {
            let _ = write!(std::io::stderr(), "\r{done}/{all} ");
        }
        true
    })?;
    let told = json!({ "import": number, "file": table.file, "counts": counts });
    let text = taken(&desk, &programme, number, &counts, Sayer { words, zone: desk.zone() })?;
    Ok(Said::new(told, text))
}

/// What columns mean: a file of JSON, `{"Nom de famille": "last_name", "Casier": null}`.
fn mapping_of(path: &std::path::Path) -> Result<Mapping> {
    let refuse = |reason: String| Refusal::MappingUnreadable { file: path.display().to_string(), reason };
    let text = std::fs::read_to_string(path).map_err(|error| refuse(error.to_string()))?;
    let said: BTreeMap<String, Option<String>> =
        serde_json::from_str(&text).map_err(|error| refuse(error.to_string()))?;
    let field = |name: String| match Field::named(&name) {
        Some(field) => Ok(field),
        None => Err(refuse(format!("{name}: {}", Field::all().map(Field::name).collect::<Vec<_>>().join(", ")))),
    };
    said.into_iter().map(|(name, meaning)| Ok((name, meaning.map(field).transpose()?))).collect()
}

/// Takes an import back.
pub fn undo(console: &Console, number: i64, user: Option<&str>) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let by = actor(&desk, words, user, Right::ImportRegister)?;
    let undone = undo_roster(&desk, &by, number)?;
    Ok(Said::new(serde_json::to_value(undone)?, undone.say(number, words)))
}

/// The newest imports.
pub fn list(console: &Console) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let sayer = Sayer { words, zone: desk.zone() };
    let imports = desk.read(|sql| rosters::imports(sql, LISTED))?;
    let line = |import: &rosters::RosterImport| {
        let at = Timestamp::from_second(import.made_at).unwrap_or(Timestamp::UNIX_EPOCH);
        let facts: [(&str, Fact); 4] = [
            ("number", import.id.into()),
            ("at", sayer.moment(at).into()),
            ("file", import.file.as_str().into()),
            ("by", import.made_by.as_str().into()),
        ];
        words.say_with(if import.undone_at.is_some() { "roster-line-undone" } else { "roster-line" }, &facts)
    };
    let lines: Vec<String> = imports.iter().map(line).collect();
    let text = if lines.is_empty() { words.say("roster-none") } else { lines.join("\n") };
    Ok(Said::new(serde_json::to_value(&imports)?, text))
}

fn answer(table: &Table, plan: &Plan, counts: Counts) -> Value {
    let changes: Vec<Value> = plan
        .change
        .iter()
        .map(|one| json!({ "line": one.entry.line, "fields": one.fields, "held": one.held, "is_back": one.is_back }))
        .collect();
    let create: Vec<Value> =
        plan.create.iter().map(|one| json!({ "line": one.line, "key": one.key, "told": one.told })).collect();
    let retire: Vec<Value> = plan.missing.iter().map(|one| json!({ "key": one.key, "told": one.told })).collect();
    json!({
        "import": null, "file": table.file, "counts": counts, "create": create, "changes": changes, "retire": retire,
        "findings": plan.findings, "alike": plan.alike, "shared": plan.shared, "emptied": plan.emptied,
        "strange": plan.strange, "hints": plan.hints,
    })
}

fn text_of(plan: &Plan, counts: Counts, words: &Words) -> String {
    let mut lines = vec![words.say_with("roster-would", &counts.facts())];
    lines.extend(plan.findings.iter().take(SHOWN).map(|finding| finding_text(finding, words)));
    for change in plan.change.iter().take(SHOWN) {
        lines.extend(change.fields.iter().map(|one| changed("roster-changed", change.entry.line, one, words)));
        lines.extend(change.held.iter().map(|one| changed("roster-held", change.entry.line, one, words)));
    }
    lines.extend(plan.alike.iter().take(SHOWN).map(|one| {
        let facts: [(&str, Fact); 3] = [
            ("line", one.line.to_string().into()),
            ("name", one.name.as_str().into()),
            ("learner", one.learner.to_string().into()),
        ];
        words.say_with("roster-alike", &facts)
    }));
    lines.extend(plan.hints.iter().take(SHOWN).map(|hint| hint_text(hint, words)));
    lines.extend(plan.shared.iter().take(SHOWN).map(|one| {
        let shared: Vec<String> = one.lines.iter().map(ToString::to_string).collect();
        words.say_with("roster-shared", &[("email", one.email.as_str().into()), ("lines", shared.join(", ").into())])
    }));
    if plan.is_uncertain {
        lines.push(words.say("roster-uncertain"));
    }
    if plan.emptied > 0 {
        lines.push(words.say_with("roster-emptied", &[("count", plan.emptied.into())]));
    }
    if !plan.strange.is_empty() {
        lines.push(words.say_with("roster-strange", &[("names", plan.strange.join(", ").into())]));
    }
    lines.push(words.say("roster-dry"));
    lines.join("\n")
}

fn changed(id: &str, line: u32, one: &Changed, words: &Words) -> String {
    let field = words.say(&format!("roster-field-{}", one.field.replace('_', "-")));
    let facts: [(&str, Fact); 6] = [
        ("line", line.to_string().into()),
        ("field", field.into()),
        ("before", one.before.as_str().into()),
        ("after", one.after.as_str().into()),
        ("here", one.before.as_str().into()),
        ("there", one.after.as_str().into()),
    ];
    words.say_with(id, &facts)
}
