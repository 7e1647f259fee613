//! The page of copies: where they go, how the last ones went, which are kept.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::doors::problem::sentence;
use crate::error::Result;
use crate::journeys::keep_backups::{Found, KEPT_DAYS, copies_in, folder_of};
use crate::said::Sayer;
use crate::storage::backup;
use crate::views::short;
use crate::words::Fact;

/// Why no copy is made.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct BackupTrouble {
    /// The sentence.
    pub message: String,
    /// Since when: `lundi 23 novembre, 15 h 20`.
    pub since: String,
}

/// A copy that is kept.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CopyLine {
    /// The file's name.
    pub file: String,
    /// When it was made.
    pub made: String,
    /// Its size: `412 Kio`.
    pub size: String,
}

/// The page.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Backups {
    /// Where copies go.
    pub folder: String,
    /// Whether that is the usual folder, on the same disk as the data.
    pub is_usual: bool,
    /// `Chaque nuit à 2 h, …`
    pub rhythm: String,
    /// When the last good copy was made.
    pub last: Option<String>,
    /// What is wrong.
    pub trouble: Option<BackupTrouble>,
    /// What is kept there, newest first.
    pub copies: Vec<CopyLine>,
}

/// The page.
///
/// # Errors
/// A fault when the file refuses.
pub fn backups(desk: &Desk, sayer: Sayer<'_>) -> Result<Backups> {
    let (setting, state, trouble) =
        desk.read(|sql| Ok((backup::setting(sql)?, backup::state(sql)?, trouble(sql, sayer)?)))?;
    let folder = folder_of(desk, &setting);
    let office_key = desk.institution().office_key;
    let is_ours = |copy: &Found| !copy.is_part && copy.office_key.as_ref().is_some_and(|key| *key == office_key);
    let copies = copies_in(&folder, desk.zone());
    let facts: [(&str, Fact); 2] = [("hour", i64::from(setting.hour).to_string().into()), ("days", KEPT_DAYS.into())];
    Ok(Backups {
        folder: folder.display().to_string(),
        is_usual: setting.folder.is_none(),
        rhythm: sayer.words.say_with("desk-backup-rhythm", &facts),
        last: state.good_at.map(|at| sayer.moment(short::instant(at))),
        trouble,
        copies: copies.iter().filter(|copy| is_ours(copy)).map(|copy| line(copy, sayer)).collect(),
    })
}

/// What is wrong with copies, if anything.
///
/// # Errors
/// A fault when the file refuses.
pub fn trouble(sql: &Connection, sayer: Sayer<'_>) -> Result<Option<BackupTrouble>> {
    let state = backup::state(sql)?;
    Ok(state.trouble().map(|refusal| BackupTrouble {
        message: sentence(&refusal, sayer),
        since: sayer.moment(short::instant(state.failed_since.unwrap_or_default())),
    }))
}

fn line(copy: &Found, sayer: Sayer<'_>) -> CopyLine {
    let kib = i64::try_from(copy.bytes.div_ceil(1024)).unwrap_or(i64::MAX);
    let (id, size) = if kib < 10_240 { ("desk-backup-kib", kib) } else { ("desk-backup-mib", kib / 1024) };
    CopyLine {
        file: copy.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        made: sayer.moment(short::instant(copy.made_at)),
        size: sayer.words.say_with(id, &[("size", size.into())]),
    }
}
