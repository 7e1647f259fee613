//! Where a folder's papers go: its queue, its own `prints` in a rehearsal (decision 26).

use std::io;
use std::sync::{Arc, OnceLock};

use crate::desk::Desk;
use crate::error::Result;
use crate::printer::{Kept, Lp, Nowhere, Outcome, Printer};

/// The folder's printer, known once the folder is open and has said whether it is a rehearsal.
#[derive(Clone, Default)]
pub struct Papers(Arc<OnceLock<Box<dyn Printer>>>);

impl Papers {
    /// Chooses it. A rehearsal never reaches a real printer.
    ///
    /// # Errors
    /// A fault when the file refuses.
    pub fn choose(&self, desk: &Desk) -> Result<()> {
        let printer: Box<dyn Printer> = if desk.institution().is_rehearsal {
            Box::new(Kept(desk.folder().join("prints")))
        } else {
            Box::new(Lp::new(&desk.house()?.printer))
        };
        // Chosen once, at start: a second choice would change nothing.
        let _ = self.0.set(printer);
        Ok(())
    }

    fn chosen(&self) -> &dyn Printer {
        self.0.get().map_or(&Nowhere, |printer| printer.as_ref())
    }
}

impl Printer for Papers {
    fn name(&self) -> Option<String> {
        self.chosen().name()
    }

    fn print(&self, title: &str, pdf: &[u8]) -> io::Result<Outcome> {
        self.chosen().print(title, pdf)
    }
}
