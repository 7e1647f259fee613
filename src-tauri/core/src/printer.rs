//! Printers: papers leave as PDF on the printer's standard input, never through a file (T20).

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

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

    /// Sends what follows to another queue; one that has no queues stays as it is.
    fn turn_to(&self, _queue: &str) {}
}

/// The name that stands for no printer at all; no queue of CUPS can have it.
pub const NO_QUEUE: &str = "/";

/// The queues the spooler knows; none without a spooler.
pub fn queues() -> Vec<String> {
    let Ok(answer) = Command::new("lpstat").arg("-e").env("LC_ALL", "C").output() else { return vec![] };
    let text = String::from_utf8_lossy(&answer.stdout);
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
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

/// The CUPS spooler, through `lp` (Linux; on Windows there is no such program: no printer).
pub struct Lp {
    queue: Option<String>,
}

impl Lp {
    /// The queue of that name, the system's default where `queue` is empty, none for [`NO_QUEUE`].
    pub fn new(queue: &str) -> Self {
        if queue == NO_QUEUE {
            return Self { queue: None };
        }
        let asked = Some(queue.to_owned()).filter(|queue| !queue.is_empty());
        Self { queue: asked.or_else(Self::default_queue) }
    }

    fn default_queue() -> Option<String> {
        let answer = Command::new("lpstat").arg("-d").env("LC_ALL", "C").output().ok()?;
        let text = String::from_utf8_lossy(&answer.stdout);
        text.rsplit_once(": ").map(|(_, queue)| queue.trim().to_owned()).filter(|queue| !queue.is_empty())
    }
}

impl Printer for Lp {
    fn name(&self) -> Option<String> {
        self.queue.clone()
    }

    fn print(&self, title: &str, pdf: &[u8]) -> io::Result<Outcome> {
        let Some(queue) = self.name() else { return Ok(Outcome::NoPrinter) };
        let mut lp = Command::new("lp")
            .args(["-d", &queue, "-t", title, "-o", "media=A4", "-o", "print-scaling=none", "-"])
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        if let Some(mut input) = lp.stdin.take() {
            input.write_all(pdf)?;
        }
        let answer = lp.wait_with_output()?;
        if answer.status.success() {
            return Ok(Outcome::Printed { printer: queue });
        }
        Err(io::Error::other(String::from_utf8_lossy(&answer.stderr).trim().to_owned()))
    }

    fn print_on(&self, queue: &str, title: &str, pdf: &[u8]) -> io::Result<Outcome> {
        Self::new(queue).print(title, pdf)
    }
}
