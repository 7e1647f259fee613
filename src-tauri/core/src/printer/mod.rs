//! Printers: papers leave for the system's spooler from memory, never through a file (T20).

#[cfg(windows)]
mod gdi;
#[cfg(not(windows))]
mod lp;

use std::io;
use std::path::PathBuf;

#[cfg(windows)]
pub use gdi::{Gdi as Spooler, queues};
#[cfg(not(windows))]
pub use lp::{Lp as Spooler, queues};

/// How a paper left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The spooler took it.
    Printed {
        /// The queue's name.
        printer: String,
    },
    /// It was kept as a file: rehearsals only.
    Kept {
        /// The file.
        file: PathBuf,
    },
    /// There is no printer.
    NoPrinter,
}

/// Somewhere a PDF can be sent.
pub trait Printer: Send + Sync {
    /// Its name, if there is one.
    fn name(&self) -> Option<String>;

    /// Sends a PDF.
    ///
    /// # Errors
    /// What the spooler said when it refused.
    fn print(&self, title: &str, pdf: &[u8]) -> io::Result<Outcome>;

    /// Sends a PDF to another queue than the usual one; one that has no queues sends it where it sends all.
    ///
    /// # Errors
    /// As [`Printer::print`].
    fn print_on(&self, _queue: &str, title: &str, pdf: &[u8]) -> io::Result<Outcome> {
        self.print(title, pdf)
    }

    /// Sends a ticket so many millimetres long to the queue of a roll of 80 mm.
    ///
    /// # Errors
    /// As [`Printer::print`].
    fn print_ticket(&self, queue: &str, title: &str, pdf: &[u8], _length: u32) -> io::Result<Outcome> {
        self.print_on(queue, title, pdf)
    }

    /// Sends what follows to another queue; one that has no queues stays as it is.
    fn turn_to(&self, _queue: &str) {}
}

/// The name that stands for no printer at all; no queue of CUPS can have it.
pub const NO_QUEUE: &str = "/";

/// The queue of that name, the usual one where it is empty, none for [`NO_QUEUE`].
fn meant(queue: &str, usual: impl FnOnce() -> Option<String>) -> Option<String> {
    match queue {
        NO_QUEUE => None,
        "" => usual(),
        named => Some(named.to_owned()),
    }
}

/// No printer at all.
pub struct Nowhere;

impl Printer for Nowhere {
    fn name(&self) -> Option<String> {
        None
    }

    fn print(&self, _title: &str, _pdf: &[u8]) -> io::Result<Outcome> {
        Ok(Outcome::NoPrinter)
    }
}

/// A folder that stands for a printer in rehearsals; real papers never go there.
pub struct Kept(pub PathBuf);

impl Printer for Kept {
    fn name(&self) -> Option<String> {
        None
    }

    fn print(&self, title: &str, pdf: &[u8]) -> io::Result<Outcome> {
        std::fs::create_dir_all(&self.0)?;
        let plain: String = title.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        let number = std::fs::read_dir(&self.0)?.count() + 1;
        let file = self.0.join(format!("{number:04}-{}.pdf", plain.trim_matches('-')));
        std::fs::write(&file, pdf)?;
        Ok(Outcome::Kept { file })
    }
}
