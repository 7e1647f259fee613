//! Other people's programs: qpdf, poppler and zbar.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A PDF on disk, gone when dropped.
pub struct File {
    folder: TempDir,
    path: PathBuf,
}

impl File {
    pub fn of(bytes: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("paper.pdf");
        std::fs::write(&path, bytes).unwrap();
        Self { folder, path }
    }

    /// Leaves a copy where `GUICHET_PICTURES` says, to be looked at.
    pub fn keep(&self, name: &str) {
        if let Some(folder) = std::env::var_os("GUICHET_PICTURES") {
            std::fs::copy(&self.path, Path::new(&folder).join(format!("{name}.pdf"))).unwrap();
        }
    }

    /// Runs `tool` on the file; what it says, and that it was content.
    pub fn ask(&self, tool: &str, before: &[&str], after: &[&str]) -> String {
        let output = Command::new(tool)
            .args(before)
            .arg(&self.path)
            .args(after)
            .output()
            .unwrap_or_else(|error| panic!("{tool}: {error}; install qpdf, poppler-utils and zbar-tools"));
        let (said, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{tool}: {said}{errors}");
        assert!(errors.is_empty(), "{tool}: {errors}");
        said.into_owned()
    }

    pub fn text(&self) -> String {
        self.ask("pdftotext", &["-enc", "UTF-8"], &["-"])
    }

    /// What zbar reads in a piece of `page` (from 1), given in millimetres.
    pub fn qr(&self, page: usize, (x, y, w, h): (f64, f64, f64, f64)) -> Vec<String> {
        let dots = |mm: f64| format!("{:.0}", mm / 25.4 * 150.0);
        let (page, root) = (page.to_string(), self.folder.path().join("piece"));
        let root = root.to_str().unwrap();
        let (x, y, w, h) = (dots(x), dots(y), dots(w), dots(h));
        let cut =
            ["-r", "150", "-png", "-singlefile", "-f", &page, "-l", &page, "-x", &x, "-y", &y, "-W", &w, "-H", &h];
        self.ask("pdftoppm", &cut, &[root]);
        let output = Command::new("zbarimg").args(["-q", "--raw", &format!("{root}.png")]).output().unwrap();
        String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
    }

    /// The first page as greys at 100 dots an inch.
    pub fn greys(&self) -> Greys {
        let root = self.folder.path().join("page");
        self.ask("pdftoppm", &["-r", "100", "-gray", "-singlefile"], &[root.to_str().unwrap()]);
        Greys::read(&root.with_extension("pgm"))
    }
}

/// A picture of greys.
pub struct Greys {
    pub width: usize,
    pub height: usize,
    pixels: Vec<u8>,
}

impl Greys {
    fn read(path: &Path) -> Self {
        let bytes = std::fs::read(path).unwrap();
        let header: Vec<usize> = String::from_utf8_lossy(&bytes[..40.min(bytes.len())])
            .split_whitespace()
            .skip(1)
            .take(2)
            .map(|number| number.parse().unwrap())
            .collect();
        let (width, height) = (header[0], header[1]);
        Self { width, height, pixels: bytes[bytes.len() - width * height..].to_vec() }
    }

    pub fn is_inked(&self, x: usize, y: usize) -> bool {
        self.pixels[y * self.width + x] < 250
    }
}
