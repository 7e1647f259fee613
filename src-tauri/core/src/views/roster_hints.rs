//! What is probably a slip in a roster, by what was meant.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::roster_columns::Field;
use crate::journeys::plan_roster::Plan;
use crate::roster::Table;
use crate::roster::hints::{Doubt, Hint};
use crate::roster::people::{Mapping, meanings};
use crate::words::{Fact, Words};

/// Rows that are told.
const TOLD: usize = 200;

/// Rows with the same slip: one press puts them all right.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct RosterHints {
    /// `Classe « EC 2Bb » : est-ce « EC 2B » ?`
    pub title: String,
    /// The column.
    pub column: String,
    /// The rows.
    pub lines: Vec<RosterHint>,
}

/// A row with a slip.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct RosterHint {
    pub line: u32,
    pub name: String,
    pub found: String,
    pub meant: String,
}

/// The slips of a plan, those with one answer together.
pub fn hints(table: &Table, mapping: &Mapping, plan: &Plan, words: &Words) -> Vec<RosterHints> {
    let meanings = meanings(table, mapping);
    let column = |field: Field| {
        let at = meanings.iter().position(|meaning| *meaning == Some(field));
        at.and_then(|at| table.names().nth(at)).unwrap_or_default().to_owned()
    };
    let part = |doubt: Doubt, text: &str| match doubt {
        Doubt::Domain => text.rsplit_once('@').map_or(text, |(_, domain)| domain).to_owned(),
        Doubt::Group => text.to_owned(),
    };
    let mut groups: BTreeMap<(Doubt, String, String), Vec<RosterHint>> = BTreeMap::new();
    for Hint { doubt, line, name, found, meant } in plan.hints.iter().take(TOLD).cloned() {
        let key = (doubt, part(doubt, &found), part(doubt, &meant));
        groups.entry(key).or_default().push(RosterHint { line, name, found, meant });
    }
    let said = groups.into_iter().map(|((doubt, found, meant), lines)| {
        let (id, field) = match doubt {
            Doubt::Domain => ("roster-hint-domain", Field::Email),
            Doubt::Group => ("roster-hint-group", Field::Group),
        };
        let title = words.say_with(id, &[("found", found.into()), ("meant", meant.into())]);
        RosterHints { title, column: column(field), lines }
    });
    said.collect()
}

/// What is probably a slip, in a sentence.
pub fn hint_text(hint: &Hint, words: &Words) -> String {
    let facts: [(&str, Fact); 4] = [
        ("line", hint.line.to_string().into()),
        ("name", hint.name.as_str().into()),
        ("found", hint.found.as_str().into()),
        ("meant", hint.meant.as_str().into()),
    ];
    words.say_with("roster-hint", &facts)
}
