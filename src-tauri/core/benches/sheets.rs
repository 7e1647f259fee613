//! Prints 10,000 vouchers and says how long it took, beside `ReportLab` and segno when a Python that has them is named.
//!
//! `cargo bench -p guichet-core --bench sheets`, where `GUICHET_BENCH_PYTHON` may name that Python.

mod shared;

use std::error::Error;
use std::time::Instant;
use std::{env, fs};

use guichet_core::dice::Dice;
use guichet_core::documents::{SheetStyle, VoucherFacts, voucher_sheets};
use guichet_core::words::Words;
use shared::memory::peak;
use shared::{beside_reportlab, metadata, size};

const SCRIPT: &str = "tests/bench/reportlab_sheets.py";

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo starts a bench in its package's folder.
    env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))?;
    let count = 10_000;
    let folder = env::temp_dir().join(format!("guichet-bench-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let vouchers = vouchers(count);
    let ours = folder.join("guichet.pdf");
    let started = Instant::now();
    let sheets = voucher_sheets(Words::of("fr"), &SheetStyle::of("Centre de formation du Jura"), &vouchers)?;
    let drawn = started.elapsed();
    let pdf = sheets.to_pdf(&metadata("Bons")?)?;
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
    beside_reportlab(SCRIPT, count, &folder, whole)?;
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
