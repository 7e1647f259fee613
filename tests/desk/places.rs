//! Where things stand in the repository.

use std::fs;
use std::path::{Path, PathBuf};

/// The top of the repository.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Every file of ours under `folder` with one of these endings, as path and text. What is
/// generated or installed is nobody's to keep tidy.
pub fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = vec![];
    collect(&top().join(folder), endings, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["node_modules", "dist", "generated", "target", "gen"].contains(&name.as_str())
                && !name.starts_with('.')
            {
                collect(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(&format!(".{ending}"))) {
            let place = path.strip_prefix(top()).unwrap().display().to_string();
            found.push((place, fs::read_to_string(&path).unwrap()));
        }
    }
}
