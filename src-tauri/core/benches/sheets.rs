//! Prints 10,000 vouchers and says how long it took, beside `ReportLab` and segno when a Python that has them is named.
//!
//! `cargo bench -p guichet-core --bench sheets`, where `GUICHET_BENCH_PYTHON` may name that Python.

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

use guichet_core::dice::Dice;
use guichet_core::documents::{Metadata, SheetStyle, VoucherFacts, voucher_sheets};
use guichet_core::words::Words;
use jiff::civil::date;
use jiff::tz::TimeZone;

const SCRIPT: &str = "tests/bench/reportlab_sheets.py";
const FONTS: &str = "ui/node_modules/@expo-google-fonts";

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo starts a bench in its package's folder.
    env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))?;
    let python = env::var("GUICHET_BENCH_PYTHON").ok();
    let count = 10_000;
    let folder = env::temp_dir().join(format!("guichet-bench-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let vouchers = vouchers(count);
    let ours = folder.join("guichet.pdf");
    let started = Instant::now();
    let sheets = voucher_sheets(Words::of("fr"), &SheetStyle::of("Centre de formation du Jura"), &vouchers)?;
    let drawn = started.elapsed();
    let pdf = sheets.to_pdf(&metadata()?)?;
    fs::write(&ours, &pdf)?;
    let whole = started.elapsed();
    println!("{count} vouchers on {} pages", sheets.pages());
    println!(
        "guichet    {:>6.2} s ({:.2} s drawn), {:>4} MB at most, {:.2} MB",
        whole.as_secs_f64(),
        drawn.as_secs_f64(),
        peak()?,
        size(&ours)?
    );
    if let Some(python) = python {
        let theirs = folder.join("reportlab.pdf");
        let output = Command::new(python).arg(SCRIPT).arg(count.to_string()).arg(FONTS).arg(&theirs).output()?;
        let said = String::from_utf8_lossy(&output.stdout);
        let figures: Vec<f64> = said.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
        let [seconds, peak, size] = figures.as_slice() else {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        };
        println!("reportlab  {seconds:>6.2} s, {peak:>4} MB at most, {size:.2} MB");
        println!("           {:.1} × faster", seconds / whole.as_secs_f64());
    }
    fs::remove_dir_all(&folder)?;
    Ok(())
}

fn vouchers(count: u32) -> Vec<VoucherFacts> {
    let dice = Dice::seeded(1);
    let voucher = |number| VoucherFacts {
        code: dice.code().letters(),
        number: format!("{number:06}"),
        programme: "Bureautique et recherche d’emploi".to_owned(),
        issuer: "ORP Bienne".to_owned(),
        use_by: Some("31 décembre 2027".to_owned()),
        days: 90,
        issued: "23.11.2026".to_owned(),
        by: "S. R.".to_owned(),
    };
    (1..=count).map(voucher).collect()
}

fn metadata() -> Result<Metadata, jiff::Error> {
    Ok(Metadata {
        title: "Bons".to_owned(),
        author: "Centre de formation du Jura".to_owned(),
        language: "fr".to_owned(),
        at: date(2026, 11, 23).at(15, 20, 0, 0).to_zoned(TimeZone::get("Europe/Zurich")?)?,
    })
}

/// The most memory this process ever held, in MB.
fn peak() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? / 1024)
}

fn size(file: &Path) -> std::io::Result<f64> {
    let bytes = u32::try_from(fs::metadata(file)?.len()).unwrap_or(u32::MAX);
    Ok(f64::from(bytes) / 1e6)
}
