//! Where a folder's papers go: its queue, its own `prints` in a rehearsal (decision 26).

use std::io;
use std::sync::{Arc, PoisonError, RwLock};

use crate::desk::Desk;
use crate::error::Result;
use crate::printer::{Kept, Nowhere, Outcome, Printer, Spooler};

/// The folder's printer, known once the folder is open and has said whether it is a rehearsal.
#[derive(Clone)]
pub struct Papers(Arc<RwLock<Arc<dyn Printer>>>);

impl Default for Papers {
    fn default() -> Self {
        Self(Arc::new(RwLock::new(Arc::new(Nowhere))))
    }
}

impl Papers {
    /// Chooses it. A rehearsal never reaches a real printer.
    ///
    /// # Errors
    /// A fault when the file refuses.
    pub fn choose(&self, desk: &Desk) -> Result<()> {
        if desk.institution().is_rehearsal {
            self.put(Arc::new(Kept(desk.folder().join("prints"))));
        } else {
            self.put(Arc::new(Spooler::new(&desk.house()?.printer)));
        }
        Ok(())
    }

    fn put(&self, printer: Arc<dyn Printer>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = printer;
    }

    fn chosen(&self) -> Arc<dyn Printer> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Printer for Papers {
    fn name(&self) -> Option<String> {
        self.chosen().name()
    }

    fn print(&self, title: &str, pdf: &[u8]) -> io::Result<Outcome> {
        self.chosen().print(title, pdf)
    }

    fn print_on(&self, queue: &str, title: &str, pdf: &[u8]) -> io::Result<Outcome> {
        self.chosen().print_on(queue, title, pdf)
    }

    fn print_ticket(&self, queue: &str, title: &str, pdf: &[u8], length: u32) -> io::Result<Outcome> {
        self.chosen().print_ticket(queue, title, pdf, length)
    }

    fn turn_to(&self, queue: &str) {
        self.put(Arc::new(Spooler::new(queue)));
    }
}
