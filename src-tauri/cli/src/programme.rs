//! `programme add | list | show | words`: policies as files, and what papers say.

use std::fs;
use std::path::{Path, PathBuf};

use guichet_core::actor::Actor;
use guichet_core::desk::Desk;
use guichet_core::domain::policy_file::PRESETS;
use guichet_core::domain::wording::Wording;
use guichet_core::error::{Error, Result};
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::word_papers::{programme_of, word_papers};
use guichet_core::refusal::Refusal;
use guichet_core::storage::programmes::{self, Programme};
use guichet_core::views::paper_words::words_of;
use guichet_core::words::LANGUAGES;
use serde_json::{Value, json};

use crate::args::ProgrammeOrder;
use crate::console::Console;
use crate::said::Said;

/// Does what is asked.
pub fn run(console: &Console, order: ProgrammeOrder) -> Result<Said> {
    match order {
        ProgrammeOrder::Add { file, preset, key } => add(console, file, preset, key),
        ProgrammeOrder::List => list(console),
        ProgrammeOrder::Show { key } => show(console, &key),
        ProgrammeOrder::Words { key, file: None } => words(console, &key),
        ProgrammeOrder::Words { key, file: Some(file) } => reword(console, &key, &file),
    }
}

/// A policy's text, the name refusals call it by, and the key it gets unless told otherwise.
struct Source {
    text: String,
    name: String,
    key: String,
}

fn source(file: Option<PathBuf>, preset: Option<String>) -> Result<Source> {
    if let Some(preset) = preset {
        let found = PRESETS.iter().find(|(name, _)| *name == preset);
        let text =
            found.map(|(_, text)| (*text).to_owned()).ok_or(Refusal::ProgrammeUnknown { key: preset.clone() })?;
        return Ok(Source { text, name: preset.clone(), key: preset });
    }
    let file = file.unwrap_or_default();
    let name = file.display().to_string();
    let text = fs::read_to_string(&file).map_err(|error| {
        let reason = format!("{:?}", error.kind());
        Refusal::ProgrammeFileWrong { file: name.clone(), line: 0, key: String::new(), reason }
    })?;
    Ok(Source { text, name, key: stem(&file) })
}

fn stem(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

fn add(console: &Console, file: Option<PathBuf>, preset: Option<String>, key: Option<String>) -> Result<Said> {
    let desk = console.open()?;
    let source = source(file, preset)?;
    let key = key.unwrap_or(source.key);
    add_programme(&desk, &Actor::Console, &key, &source.name, &source.text)?;
    let added = found(&desk, &key)?;
    let facts = [("name", added.policy.name.as_str().into()), ("key", key.as_str().into())];
    Ok(Said::new(brief(&added), console.words_at(&desk).say_with("console-programme-added", &facts)))
}

fn list(console: &Console) -> Result<Said> {
    let desk = console.open()?;
    let all = desk.read(programmes::all)?;
    if all.is_empty() {
        return Ok(Said::new(json!([]), console.words_at(&desk).say("console-programme-none")));
    }
    let lines: Vec<String> = all.iter().map(|one| format!("{:<24} {}", one.key, one.policy.name)).collect();
    Ok(Said::new(all.iter().map(brief).collect(), lines.join("\n")))
}

fn show(console: &Console, key: &str) -> Result<Said> {
    let desk = console.open()?;
    let programme = found(&desk, key)?;
    let whole = json!({"id": programme.id, "key": programme.key, "policy": programme.policy, "text": programme.text});
    Ok(Said::new(whole, programme.text.trim_end()))
}

/// What a programme says on its papers, as the file that [`reword`] takes; what ships stands in comments.
fn words(console: &Console, key: &str) -> Result<Said> {
    let desk = console.open()?;
    let programme = programme_of(&desk, key)?;
    let wording = desk.read(|sql| programmes::wording(sql, programme.id))?;
    let known = words_of(&programme, &wording);
    let mut lines = vec![format!("second = {}", json!(known.second))];
    for tag in LANGUAGES {
        lines.push(format!("\n[{tag}]"));
        lines.extend(known.sentences.iter().map(|one| match (one.said.get(tag), one.shipped.get(tag)) {
            (Some(said), _) => format!("{} = {}", one.name, json!(said)),
            (None, shipped) => format!("# {} = {}", one.name, json!(shipped)),
        }));
    }
    Ok(Said::new(serde_json::to_value(&known)?, lines.join("\n")))
}

fn reword(console: &Console, key: &str, file: &Path) -> Result<Said> {
    let desk = console.open()?;
    let name = file.display().to_string();
    let refused = |line, reason| Refusal::ProgrammeFileWrong { file: name.clone(), line, key: String::new(), reason };
    let text = fs::read_to_string(file).map_err(|error| refused(0, format!("{:?}", error.kind())))?;
    let wording = Wording::parse(&text).map_err(|(line, reason)| refused(line, reason))?;
    word_papers(&desk, &Actor::Console, key, wording)?;
    let facts = [("name", found(&desk, key)?.policy.name.into())];
    Ok(Said::new(json!({ "key": key }), console.words_at(&desk).say_with("console-programme-worded", &facts)))
}

fn found(desk: &Desk, key: &str) -> Result<Programme> {
    desk.read(|sql| programmes::by_key(sql, key))?
        .ok_or_else(|| Error::from(Refusal::ProgrammeUnknown { key: key.to_owned() }))
}

fn brief(programme: &Programme) -> Value {
    json!({"id": programme.id, "key": programme.key, "name": programme.policy.name})
}
