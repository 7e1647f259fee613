//! `print`: papers for whole classes, into a file.

use std::path::PathBuf;

use clap::Subcommand;
use guichet_core::documents::PerSheet;
use guichet_core::error::Result;
use guichet_core::journeys::print_class_slips::{Wanted, print_class_slips};
use guichet_core::said::Sayer;
use guichet_core::target::{Standing, Target};
use guichet_core::words::Fact;
use serde_json::json;

use crate::console::Console;
use crate::said::Said;
use crate::voucher::actor;

/// What is printed.
#[derive(Debug, Subcommand)]
pub enum PrintOrder {
    Slips {
        #[arg(long, value_name = "KEY")]
        programme: String,
        #[arg(long, value_name = "NAME")]
        group: Option<String>,
        #[arg(long, value_name = "NUMBER")]
        since_import: Option<i64>,
        #[arg(long, value_name = "REASON")]
        again: Option<String>,
        #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=4))]
        per_sheet: u8,
        #[arg(long)]
        no_separators: bool,
        #[arg(long = "as", value_name = "USER")]
        user: Option<String>,
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

/// Draws the codes and writes the file, or does neither.
pub fn run(console: &Console, order: PrintOrder) -> Result<Said> {
    let PrintOrder::Slips { programme, group, since_import, again, per_sheet, no_separators, user, out } = order;
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let by = actor(&desk, words, user.as_deref())?;
    let target = Target::reserve(&out, Standing::Kept)?;
    let per_sheet = match per_sheet {
        1 => PerSheet::One,
        2 => PerSheet::Two,
        _ => PerSheet::Four,
    };
    let wanted = Wanted { programme, group, since_import, again, per_sheet, separated: !no_separators };
    let sayer = Sayer { words, zone: desk.zone() };
    let printed = print_class_slips(&desk, &by, &wanted, sayer, |pdf| target.fill(pdf))?;
    target.settle()?;
    let facts: [(&str, Fact); 4] = [
        ("slips", printed.slips.into()),
        ("sheets", printed.sheets.into()),
        ("file", out.display().to_string().into()),
        ("left", printed.left_out.into()),
    ];
    let told = json!({ "slips": printed.slips, "sheets": printed.sheets, "left_out": printed.left_out, "file": out });
    Ok(Said::new(told, words.say_with("console-class-slips", &facts)))
}
