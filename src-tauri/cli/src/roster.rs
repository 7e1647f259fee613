//! `roster`: what a foreign file holds, cell by cell, what was guessed about it, and the way to take it.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args as Group, Subcommand};
use guichet_core::domain::roster_columns::Field;
use guichet_core::error::Result;
use guichet_core::refusal::Refusal;
use guichet_core::roster::{self, Asked, Encoding, Table};
use guichet_core::words::{Fact, Words};

use crate::console::Console;
use crate::roster_import::{self, ImportOrder};
use crate::roster_watch;
use crate::said::Said;

/// Rows a person reads; `--json` tells all.
const SHOWN: usize = 5;
/// Samples of a column nobody knows.
const SAMPLES: usize = 3;

/// What is asked of a roster.
#[derive(Debug, Subcommand)]
pub enum RosterOrder {
    Parse(ParseOrder),
    Import(ImportOrder),
    Undo {
        #[arg(value_name = "NUMBER")]
        number: i64,
        #[arg(long = "as", value_name = "USER")]
        user: Option<String>,
    },
    List,
    Watch {
        #[arg(long, value_name = "FOLDER", requires = "programme")]
        folder: Option<PathBuf>,
        #[arg(long, value_name = "KEY")]
        programme: Option<String>,
        #[arg(long)]
        complete: bool,
        #[arg(long, conflicts_with = "folder")]
        off: bool,
        #[arg(long, conflicts_with_all = ["folder", "off"])]
        look: bool,
    },
}

/// A file, and what a person knows better than the guess.
#[derive(Debug, Group)]
pub struct ParseOrder {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    #[arg(long, value_name = "SIGN", value_parser = delimiter)]
    pub delimiter: Option<char>,
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    #[arg(long, value_name = "LINE")]
    pub header: Option<u32>,
}

fn delimiter(text: &str) -> std::result::Result<char, String> {
    let mut signs = text.chars();
    match (text, signs.next(), signs.next()) {
        ("tab" | "\\t", ..) => Ok('\t'),
        (_, Some(sign), None) if roster::DELIMITERS.contains(&sign) => Ok(sign),
        _ => Err("; , | tab".to_owned()),
    }
}

/// Does what is asked.
pub fn run(console: &Console, order: &RosterOrder) -> Result<Said> {
    match order {
        RosterOrder::Parse(order) => parse(console, order),
        RosterOrder::Import(order) => roster_import::import(console, order),
        RosterOrder::Undo { number, user } => roster_import::undo(console, *number, user.as_deref()),
        RosterOrder::List => roster_import::list(console),
        RosterOrder::Watch { folder, programme, complete, off, look } => {
            let asked = folder.clone().zip(programme.clone()).map(|(folder, key)| (folder, key, *complete));
            roster_watch::run(console, asked, *off, *look)
        }
    }
}

/// Reads the file, with what a person knows better than the guess.
pub fn table_of(order: &ParseOrder) -> Result<Table> {
    let known =
        |name: &String| Encoding::named(name).ok_or_else(|| Refusal::RosterEncodingUnknown { name: name.clone() });
    let asked = Asked {
        encoding: order.encoding.as_ref().map(known).transpose()?,
        delimiter: order.delimiter,
        sheet: order.sheet.clone(),
        header: order.header,
    };
    roster::read(&order.file, &asked)
}

fn parse(console: &Console, order: &ParseOrder) -> Result<Said> {
    let table = table_of(order)?;
    if console.is_json {
        // Written as it is read: a large table as one value would be another one in memory.
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        serde_json::to_writer(&mut out, &table)?;
        // Whoever closed the pipe has read enough.
        let _ = out.write_all(b"\n").and_then(|()| out.flush());
        return Ok(Said::nothing());
    }
    Ok(Said::new(serde_json::Value::Null, text_of(&table, console.words())))
}

fn text_of(table: &Table, words: &Words) -> String {
    let names: Vec<&str> = table.names().collect();
    let rows = i64::try_from(table.rows().len()).unwrap_or(i64::MAX);
    let head: [(&str, Fact); 3] =
        [("file", table.file.as_str().into()), ("guess", guess(table, words).into()), ("rows", rows.into())];
    let mut lines = vec![words.say_with("roster-read", &head)];
    let doubts = &table.guess.encoding_doubts;
    if !doubts.is_empty() {
        let others = doubts.iter().map(|encoding| encoding.name()).collect::<Vec<_>>().join(", ");
        lines.push(words.say_with("roster-doubt-encoding", &[("others", others.into())]));
    }
    if !table.guess.delimiter_doubts.is_empty() {
        let others: Vec<String> = table.guess.delimiter_doubts.iter().map(|sign| said_sign(*sign, words)).collect();
        lines.push(words.say_with("roster-doubt-delimiter", &[("others", others.join(", ").into())]));
    }
    let column_name = |at: usize| names.get(at).copied().unwrap_or_default();
    for (at, dates) in table.dates() {
        let id = format!("roster-date-{}", dates.order.name().replace('_', "-"));
        lines.push(words.say_with(&id, &[("column", column_name(at).into())]));
        if dates.has_short_years {
            lines.push(words.say_with("roster-date-short-years", &[("column", column_name(at).into())]));
        }
        lines.extend(dates.impossible.iter().map(|(line, found)| {
            let facts: [(&str, Fact); 3] = [
                ("line", line.to_string().into()),
                ("column", column_name(at).into()),
                ("found", found.as_str().into()),
            ];
            words.say_with("roster-date-impossible", &facts)
        }));
    }
    lines.extend(table.notes.iter().map(|note| {
        let facts: [(&str, Fact); 4] = [
            ("column", note.column.map(column_name).unwrap_or_default().into()),
            ("line", note.line.to_string().into()),
            ("count", note.count.into()),
            ("found", note.found.as_str().into()),
        ];
        words.say_with(&format!("roster-note-{}", note.kind.name().replace('_', "-")), &facts)
    }));
    lines.extend(unknown(table, &names, words));
    lines.push(String::new());
    lines.push(names.join(" | "));
    let shown = table.rows().take(SHOWN).map(|row| table.cells.row(row).collect::<Vec<_>>().join(" | "));
    lines.extend(shown);
    let left = rows - i64::try_from(SHOWN).unwrap_or_default();
    if left > 0 {
        lines.push(words.say_with("roster-more", &[("count", left.into())]));
    }
    lines.join("\n")
}

/// The columns nobody knows, each with what stands in its first rows.
fn unknown(table: &Table, names: &[&str], words: &Words) -> Option<String> {
    let strange = names.iter().enumerate().filter(|(_, name)| Field::of(name).is_none());
    let told: Vec<String> = strange
        .map(|(at, name)| {
            let cells = table.rows().filter_map(|row| table.cells.row(row).nth(at)).filter(|cell| !cell.is_empty());
            let samples: Vec<&str> = cells.take(SAMPLES).collect();
            if samples.is_empty() { (*name).to_owned() } else { format!("{name} ({})", samples.join(", ")) }
        })
        .collect();
    let count = i64::try_from(told.len()).unwrap_or(i64::MAX);
    let facts: [(&str, Fact); 2] = [("count", count.into()), ("names", told.join(", ").into())];
    (count > 0).then(|| words.say_with("roster-unknown-columns", &facts))
}

/// `CSV, Windows-1252, point-virgule, noms des colonnes à la ligne 1`
fn guess(table: &Table, words: &Words) -> String {
    let guess = &table.guess;
    let line = table.cells.line(table.header).to_string();
    let parts = [
        Some(guess.form.name().to_owned()),
        guess.encoding.map(|encoding| encoding.name().to_owned()),
        guess.delimiter.map(|sign| said_sign(sign, words)),
        guess.sheet.as_deref().map(|sheet| words.say_with("roster-sheet", &[("sheet", sheet.into())])),
        guess.is_1904.then(|| words.say("roster-1904")),
        Some(words.say_with("roster-header", &[("line", line.into())])),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn said_sign(sign: char, words: &Words) -> String {
    match sign {
        ';' => words.say("roster-delimiter-semicolon"),
        ',' => words.say("roster-delimiter-comma"),
        '\t' => words.say("roster-delimiter-tab"),
        '|' => words.say("roster-delimiter-bar"),
        other => other.to_string(),
    }
}
