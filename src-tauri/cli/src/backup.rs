//! `backup FILE | set | now | list`: sealed copies of everything, beside people at work.

use std::path::{Path, PathBuf};

use guichet_core::actor::Actor;
use guichet_core::desk::Desk;
use guichet_core::error::Result;
use guichet_core::journeys::back_up::{Copied, back_up};
use guichet_core::journeys::keep_backups::copy_now;
use guichet_core::journeys::set_backup::set_backup_folder;
use guichet_core::refusal::Refusal;
use guichet_core::said::Sayer;
use guichet_core::views::backups::backups;
use guichet_core::words::{Fact, Words};
use serde_json::json;

use crate::args::BackupOrder;
use crate::console::Console;
use crate::said::Said;

/// Does what is asked.
pub fn run(console: &Console, order: Option<BackupOrder>, file: Option<PathBuf>) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    match (order, file) {
        (Some(BackupOrder::Set { folder }), _) => set(&desk, words, &folder),
        (Some(BackupOrder::Now), _) => Ok(told(&copy_now(&desk, &Actor::Console)?, "console-backup-now", words)),
        (Some(BackupOrder::List), _) => list(&desk, words),
        (None, Some(file)) => Ok(told(&back_up(&desk, &Actor::Console, &file)?, "console-backup", words)),
        // clap asks for one of them.
        (None, None) => Err(Refusal::RequestMalformed { reason: "FILE".into() }.into()),
    }
}

fn told(copied: &Copied, id: &str, words: &Words) -> Said {
    let kib = i64::try_from(copied.bytes / 1024).unwrap_or(i64::MAX);
    let facts: [(&str, Fact); 2] = [("file", copied.file.display().to_string().into()), ("kib", kib.into())];
    Said::new(json!({"file": copied.file, "bytes": copied.bytes, "head": copied.head}), words.say_with(id, &facts))
}

fn set(desk: &Desk, words: &Words, folder: &Path) -> Result<Said> {
    set_backup_folder(desk, &Actor::Console, Some(folder))?;
    let facts = [("folder", Fact::from(folder.display().to_string()))];
    Ok(Said::new(json!({"folder": folder}), words.say_with("console-backup-set", &facts)))
}

fn list(desk: &Desk, words: &Words) -> Result<Said> {
    let page = backups(desk, Sayer { words, zone: desk.zone() })?;
    let mut lines: Vec<String> = page.copies.iter().map(|copy| format!("{}  {}", copy.made, copy.file)).collect();
    if lines.is_empty() {
        lines.push(words.say_with("console-backup-none", &[("folder", page.folder.as_str().into())]));
    }
    lines.extend(page.trouble.as_ref().map(|trouble| trouble.message.clone()));
    Ok(Said::new(serde_json::to_value(&page)?, lines.join("\n")))
}
