//! An error is a refusal, which a person can act on, or a fault, which is logged once at the door.

use crate::refusal::Refusal;

/// Why a journey or a view gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Understood, and a person can act on it.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// Something broke.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Something broke; never shown, only its incident number is.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum Fault {
    #[error("database: {0}")]
    Database(#[from] rusqlite::Error),
    #[error("migration: {0}")]
    Migration(#[from] rusqlite_migration::Error),
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
    #[error("seal: {0}")]
    Seal(#[from] crate::domain::seal::Broken),
    #[error("{0}")]
    Other(String),
}

/// What a journey or a view answers.
pub type Result<T> = std::result::Result<T, Error>;

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

macro_rules! fault_from {
    ($($error:ty),*) => {$(
        impl From<$error> for Error {
            fn from(error: $error) -> Self {
                Self::Fault(error.into())
            }
        }
    )*};
}
fault_from!(rusqlite::Error, std::io::Error, serde_json::Error, crate::domain::seal::Broken, rusqlite_migration::Error);

impl Error {
    /// A fault that has no type of its own.
    pub fn fault(what: impl Into<String>) -> Self {
        Self::Fault(Fault::Other(what.into()))
    }
}

/// Whether a read, a write or a sync failed, or a page made no sense: nothing more is written then
/// until the file has been looked at.
pub fn is_doubtful(error: &Error) -> bool {
    use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase, SystemIoFailure};
    let Error::Fault(Fault::Database(error)) = error else { return false };
    matches!(error.sqlite_error_code(), Some(SystemIoFailure | DatabaseCorrupt | NotADatabase))
}

/// Whether the disk was full: that is a refusal to the person, though a fault of the house.
pub fn is_disk_full(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull)
}
