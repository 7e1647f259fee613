//! `daysheet`: what a day brought, on one page.

use std::path::Path;

use guichet_core::actor::Actor;
use guichet_core::error::Result;
use guichet_core::journeys::print_day_sheet::day_sheet_pdf;
use guichet_core::said::Sayer;
use guichet_core::target::{Standing, Target};
use guichet_core::words::Fact;
use jiff::civil::Date;
use serde_json::json;

use crate::console::Console;
use crate::said::Said;

/// Writes the sheet of `day`, or of today.
pub fn run(console: &Console, pdf: &Path, day: Option<Date>) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let sayer = Sayer { words, zone: desk.zone() };
    let target = Target::reserve(pdf, Standing::Kept)?;
    let day = day.map_or_else(|| desk.now().map(|now| sayer.day_of(now)), Ok)?;
    let by = (Actor::Console, words.say("console-name"));
    target.keep(&day_sheet_pdf(&desk, &by.0, &by.1, day, sayer)?)?;
    let facts: [(&str, Fact); 2] = [("file", pdf.display().to_string().into()), ("day", sayer.long_day(day).into())];
    Ok(Said::new(json!({"file": pdf, "day": day.to_string()}), words.say_with("console-day-sheet", &facts)))
}
