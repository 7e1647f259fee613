//! The schema's versions: forward only, never from a newer program.

use include_dir::{Dir, include_dir};
use rusqlite::Connection;
use rusqlite_migration::{Error as MigrationError, MigrationDefinitionError, Migrations};

use crate::error::{Error, Result};
use crate::refusal::Refusal;

static FOLDERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../migrations");

/// Brings the file to this program's version.
///
/// # Errors
/// [`Refusal::FolderFromNewerVersion`] when a newer program has written it; a fault otherwise.
pub fn bring_up(connection: &mut Connection) -> Result<()> {
    super::connect::add_functions(connection)?;
    let migrations = Migrations::from_directory(&FOLDERS)?;
    match migrations.to_latest(connection) {
        Err(MigrationError::MigrationDefinition(MigrationDefinitionError::DatabaseTooFarAhead)) => {
            Err(Refusal::FolderFromNewerVersion.into())
        }
        other => Ok(other?),
    }
    .map_err(|error: Error| error)
}
