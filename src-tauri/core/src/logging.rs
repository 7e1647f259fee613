//! Logs: rotating files in the data folder, kept a fortnight, never with a secret in them.

use std::path::Path;

use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{Builder, Rotation};
use tracing_subscriber::EnvFilter;

use crate::error::{Error, Result};

/// Starts logging into `folder/logs`; the guard must live as long as the program.
///
/// `GUICHET_LOG` sets the level (`info` unless given).
///
/// # Errors
/// A fault when the log folder cannot be made or logging has been started already.
pub fn start(folder: &Path, name: &str) -> Result<WorkerGuard> {
    let level = std::env::var("GUICHET_LOG").unwrap_or_else(|_| "info".to_owned());
    start_at(folder, name, &level)
}

/// Starts logging at a level of one's choice.
///
/// # Errors
/// As [`start`].
pub fn start_at(folder: &Path, name: &str, level: &str) -> Result<WorkerGuard> {
    let place = folder.join("logs");
    std::fs::create_dir_all(&place)?;
    let files = Builder::new()
        .rotation(Rotation::DAILY)
        .max_log_files(14)
        .filename_prefix(name)
        .filename_suffix("log")
        .build(place)
        .map_err(|error| Error::fault(error.to_string()))?;
    let (writer, guard) = tracing_appender::non_blocking(files);
    let filter = EnvFilter::try_new(level).unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer)
        .with_ansi(false)
        .try_init()
        .map_err(|error| Error::fault(error.to_string()))?;
    Ok(guard)
}
