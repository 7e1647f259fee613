//! The log of this process: one file a day in the data folder, named after the face it shows.

use guichet_core::desk::Desk;
use guichet_core::error::Result;

use crate::options::Faces;

/// Keeps the log flowing; dropped last.
pub type Guard = Box<dyn std::any::Any + Send>;

/// Starts the log beside the data it speaks of. Two processes on one folder write two files.
pub fn start(desk: &Desk, faces: Faces) -> Result<Guard> {
    let name = if faces == Faces::Kiosk { "kiosk" } else { "desk" };
    let guard = guichet_core::logging::start(desk.folder(), name)?;
    tracing::info!(version = env!("CARGO_PKG_VERSION"), ?faces, "opened");
    Ok(Box::new(guard))
}
