//! The witness: what was answered with "done", appended and synced outside the data folder.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

/// The file of acknowledgements.
pub struct Witness(File);

impl Witness {
    pub fn open(file: &Path) -> Self {
        Self(OpenOptions::new().create(true).append(true).open(file).unwrap())
    }

    /// One write, then onto the disk.
    pub fn note(&mut self, line: &str) {
        self.0.write_all(line.as_bytes()).unwrap();
        self.0.sync_data().unwrap();
    }
}
