//! `backup FILE`: a copy of everything, beside people at work.

use std::path::Path;

use guichet_core::error::Result;
use guichet_core::journeys::back_up::back_up;
use serde_json::json;

use crate::console::Console;
use crate::said::Said;

/// Copies.
pub fn run(console: &Console, file: &Path) -> Result<Said> {
    let desk = console.open()?;
    let bytes = back_up(&desk, file)?;
    let kib = i64::try_from(bytes / 1024).unwrap_or(i64::MAX);
    let facts = [("file", file.display().to_string().into()), ("kib", kib.into())];
    Ok(Said::new(json!({"file": file, "bytes": bytes}), console.words_at(&desk).say_with("console-backup", &facts)))
}
