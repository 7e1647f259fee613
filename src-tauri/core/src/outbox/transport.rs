//! How letters leave: into a folder of `.eml` files, or by a mail server.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use lettre::Message;

use super::server::{Secret, Server};
use super::smtp::{Patience, Session, Trouble};
use super::trust::Trust;
use super::verdict::{Answer, Phase};
use crate::target::sync_folder;

/// A way out.
#[derive(Debug, Clone)]
pub enum Transport {
    /// Files in a folder: rehearsals, demonstrations, and schools that send them by other means.
    Folder(PathBuf),
    /// A mail server.
    Smtp {
        /// Which.
        server: Server,
        /// Its password.
        password: Option<Secret>,
        /// Whom we believe to be it.
        trust: Trust,
        /// How long we wait.
        patience: Patience,
    },
}

/// A way out, opened; it takes one letter after the other.
pub enum Line {
    /// A folder that exists.
    Folder(PathBuf),
    /// A signed-in dialogue.
    Smtp(Box<Session>),
}

impl Transport {
    /// Opens the way, without any letter: what fails here says nothing about a recipient.
    ///
    /// # Errors
    /// The phase that failed and why.
    pub async fn open(&self) -> Result<Line, Trouble> {
        match self {
            Self::Folder(folder) => {
                make(folder).map_err(|error| broken(Phase::Connect, &error))?;
                Ok(Line::Folder(folder.clone()))
            }
            Self::Smtp { server, password, trust, patience } => {
                Ok(Line::Smtp(Box::new(Session::open(server, password.as_ref(), trust, *patience).await?)))
            }
        }
    }
}

impl Line {
    /// Names sender and recipient.
    ///
    /// # Errors
    /// The phase that failed and why; nobody can have the message then.
    pub async fn offer(&mut self, message: &Message) -> Result<(), Trouble> {
        match self {
            Self::Folder(_) => Ok(()),
            Self::Smtp(session) => session.offer(message.envelope()).await,
        }
    }

    /// Hands the message over; `name` is its file's where it becomes one.
    ///
    /// # Errors
    /// The answer, or that there was none.
    pub async fn deliver(&mut self, name: &str, message: &[u8]) -> Result<String, Trouble> {
        match self {
            Self::Folder(folder) => {
                // Nothing of a file is there until it is whole: a failure is no half delivery. Once
                // it has its name somebody may have taken it.
                put(folder, name, message).map_err(|error| broken(Phase::Data, &error))?;
                sync_folder(folder).map_err(|error| broken(Phase::Dot, &error))?;
                Ok(format!("250 {name}"))
            }
            Self::Smtp(session) => session.deliver(message).await,
        }
    }

    /// Forgets a refused letter. False when the line is of no more use.
    pub async fn reset(&mut self) -> bool {
        match self {
            Self::Folder(_) => true,
            Self::Smtp(session) => session.reset().await,
        }
    }

    /// Says goodbye.
    pub async fn close(self) {
        if let Self::Smtp(session) = self {
            session.close().await;
        }
    }
}

fn broken(phase: Phase, error: &io::Error) -> Trouble {
    Trouble { phase, answer: Answer::Silence(error.to_string()) }
}

/// Makes the folder, for its owner alone: letters hold names, addresses and codes.
///
/// # Errors
/// When it cannot be made.
pub fn make(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Writes a file whole or not at all, and onto the disk before it is called written.
fn put(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let part = folder.join(format!(".{name}.part"));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    if let Err(error) = written.and_then(|()| fs::rename(&part, folder.join(name))) {
        let _ = fs::remove_file(&part);
        return Err(error);
    }
    Ok(())
}
