//! Prints 10,000 credential slips, four a sheet, without hashing, beside `ReportLab` and segno.

mod shared;

use std::error::Error;
use std::time::Instant;
use std::{env, fs};

use guichet_core::dice::Dice;
use guichet_core::documents::{ClassSlips, CredentialFacts, CredentialSecret, PerSheet, SheetStyle, class_slips};
use guichet_core::domain::policy::SecretShape;
use guichet_core::words::Words;
use shared::memory::peak;
use shared::{beside_reportlab, metadata, size};

const SCRIPT: &str = "tests/bench/reportlab_slips.py";

fn main() -> Result<(), Box<dyn Error>> {
    env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))?;
    let count = 10_000;
    let folder = env::temp_dir().join(format!("guichet-slips-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let class = ClassSlips { title: "Toutes les classes".to_owned(), slips: slips(count) };
    let ours = folder.join("guichet.pdf");
    let started = Instant::now();
    let style = SheetStyle::of("Haute École de la Ville");
    let sheets = class_slips(Words::of("fr"), &style, &[class], PerSheet::Four, false)?;
    let drawn = started.elapsed();
    fs::write(&ours, sheets.to_pdf(&metadata("Bulletins")?)?)?;
    let whole = started.elapsed();
    let mb = size(&ours)?;
    println!("{count} slips on {} pages", sheets.pages());
    println!(
        "guichet    {:>6.2} s ({:.2} s drawn), {:>4} MB at most, {mb:.2} MB, {:.2} KB a slip",
        whole.as_secs_f64(),
        drawn.as_secs_f64(),
        peak()?,
        mb * 1000.0 / f64::from(count)
    );
    beside_reportlab(SCRIPT, count, &folder, whole)?;
    fs::remove_dir_all(&folder)?;
    Ok(())
}

fn slips(count: u32) -> Vec<CredentialFacts> {
    let dice = Dice::seeded(1);
    let slip = |number| CredentialFacts {
        name: "Amina Ducommun".to_owned(),
        about: "Classe 2B".to_owned(),
        deadline: "dimanche 27 décembre, 15 h 20".to_owned(),
        secret: CredentialSecret::Phrase {
            user: format!("a.ducommun{number}"),
            words: dice.secret(SecretShape::Phrase, "fr"),
            slip: dice.code().letters(),
        },
        platform: Some("ecampus.exemple.be".to_owned()),
        reference: format!("{number:06}"),
        printed: "27.11.2026 15:20".to_owned(),
        by: "S. R.".to_owned(),
        second: None,
        noise: u64::from(number) * 7919,
    };
    (1..=count).map(slip).collect()
}
