//! A copy of the file as one consistent state; where copies go, and how the last ones went.

use std::path::Path;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{connect, institution, ledger, staff};
use crate::domain::sealed_copy::Wrapped;
use crate::error::{Error, Result, is_disk_full};
use crate::refusal::Refusal;

/// Where copies go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BackupSetting {
    /// The chosen folder; none means the usual one, beside the data.
    pub folder: Option<String>,
    /// Folders chosen before: what is left in them still comes of age.
    pub former: Vec<String>,
    /// The hour of night, local.
    pub hour: i8,
}

impl Default for BackupSetting {
    fn default() -> Self {
        Self { folder: None, former: vec![], hour: 2 }
    }
}

/// How copies went.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BackupState {
    /// When the last good one was made.
    pub good_at: Option<i64>,
    /// Its file.
    pub good_file: String,
    /// Since when none has succeeded.
    pub failed_since: Option<i64>,
    /// Why the last one failed.
    pub failure: Option<serde_json::Value>,
}

impl BackupState {
    /// Why the last one failed, if it did; a reason of another version is one nobody can name.
    pub fn trouble(&self) -> Option<Refusal> {
        let failure = self.failure.clone()?;
        Some(serde_json::from_value(failure).unwrap_or(Refusal::BackupBroken))
    }
}

const SETTING: &str = "backup";
const STATE: &str = "backup_state";

/// Where copies go.
///
/// # Errors
/// A fault when the file refuses.
pub fn setting(sql: &Connection) -> Result<BackupSetting> {
    Ok(institution::setting(sql, SETTING)?.unwrap_or_default())
}

/// Keeps where copies go.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_setting(tx: &Connection, setting: &BackupSetting) -> Result<()> {
    institution::set(tx, SETTING, setting)
}

/// How copies went.
///
/// # Errors
/// A fault when the file refuses.
pub fn state(sql: &Connection) -> Result<BackupState> {
    Ok(institution::setting(sql, STATE)?.unwrap_or_default())
}

/// When the last verified copy was made into the folder of copies, in seconds since 1970.
///
/// # Errors
/// A fault when the file refuses.
pub fn last_good_backup(sql: &Connection) -> Result<Option<i64>> {
    Ok(state(sql)?.good_at)
}

/// Notes a good copy: nothing is wrong any more.
///
/// # Errors
/// A fault when the file refuses.
pub fn note_good(tx: &Connection, file: &Path, at: i64) -> Result<()> {
    let good = BackupState { good_at: Some(at), good_file: file.display().to_string(), ..BackupState::default() };
    institution::set(tx, STATE, &good)
}

/// Notes why a copy failed, and since when none succeeds.
///
/// # Errors
/// A fault when the file refuses.
pub fn note_failure(tx: &Connection, why: &Refusal, at: i64) -> Result<()> {
    let before = state(tx)?;
    let failed_since = before.failed_since.or(Some(at));
    let failure = Some(serde_json::to_value(why)?);
    institution::set(tx, STATE, &BackupState { failed_since, failure, ..before })
}

/// Copies the file as one consistent state into `place`, an empty file that nobody else may read.
///
/// # Errors
/// [`Refusal::DiskFull`]; a fault otherwise.
pub fn vacuum_into(database: &Path, place: &Path) -> Result<()> {
    match connect::plain(database)?.execute("VACUUM INTO ?1", [place.display().to_string()]) {
        Err(error) if is_disk_full(&error) => {
            let bytes = std::fs::metadata(database).map_or(0, |file| file.len());
            Err(Refusal::DiskFull { least_mb: i64::try_from(bytes / (1 << 20) + 1).unwrap_or(i64::MAX) }.into())
        }
        outcome => outcome.map(|_| ()).map_err(Error::from),
    }
}

/// What a header says of the state in a file.
pub struct Facts {
    /// The ledger's head.
    pub head: String,
    /// The office key's public half.
    pub office_key: [u8; 32],
    /// The office key, wrapped once per active member of staff.
    pub staff: Vec<Wrapped>,
}

/// Reads them.
///
/// # Errors
/// A fault when the file refuses.
pub fn facts(sql: &Connection) -> Result<Facts> {
    let institution = institution::find(sql)?.ok_or_else(|| Error::fault("a copy without an institution"))?;
    Ok(Facts { head: ledger::head(sql)?, office_key: institution.office_key, staff: staff::wrapped(sql)? })
}

/// Puts what still stands beside a file that nobody has open into it.
///
/// # Errors
/// A fault when the file refuses.
pub fn settle(database: &Path) -> Result<()> {
    let connection = connect::plain(database)?;
    connection.pragma_query(None, "wal_checkpoint", |_| Ok(()))?;
    Ok(connection.close().map_err(|(_, error)| error)?)
}
