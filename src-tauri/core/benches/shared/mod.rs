//! What the measures of papers share: the same sheets from `ReportLab`, memory, sizes.

pub mod memory;

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use guichet_core::documents::Metadata;
use jiff::civil::date;
use jiff::tz::TimeZone;

const FONTS: &str = "ui/node_modules/@expo-google-fonts";

/// Runs a script of `tests/bench` for as many papers where `GUICHET_BENCH_PYTHON` names a Python that has
/// `ReportLab` and segno, and says how it compares with `ours`.
pub fn beside_reportlab(script: &str, count: u32, folder: &Path, ours: Duration) -> Result<(), Box<dyn Error>> {
    let Ok(python) = env::var("GUICHET_BENCH_PYTHON") else { return Ok(()) };
    let theirs = folder.join("reportlab.pdf");
    let output = Command::new(python).arg(script).arg(count.to_string()).arg(FONTS).arg(&theirs).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    let figures: Vec<f64> = said.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
    let [seconds, peak, size] = figures.as_slice() else {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    };
    println!("reportlab  {seconds:>6.2} s, {peak:>4} MB at most, {size:.2} MB");
    println!("           {:.1} × faster", seconds / ours.as_secs_f64());
    Ok(())
}

/// What the PDF says of itself.
pub fn metadata(title: &str) -> Result<Metadata, jiff::Error> {
    Ok(Metadata {
        title: title.to_owned(),
        author: "Centre de formation du Jura".to_owned(),
        language: "fr".to_owned(),
        at: date(2026, 11, 23).at(15, 20, 0, 0).to_zoned(TimeZone::get("Europe/Zurich")?)?,
    })
}

/// A file's size in MB.
pub fn size(file: &Path) -> std::io::Result<f64> {
    let bytes = u32::try_from(fs::metadata(file)?.len()).unwrap_or(u32::MAX);
    Ok(f64::from(bytes) / 1e6)
}
