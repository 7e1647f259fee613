//! The closed days as settings show them: this year's and the next, and what a promise comes to.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::holidays::{self, TABLES};
use crate::error::Result;
use crate::journeys::promise::closed_days;
use crate::said::Sayer;
use crate::words::Fact;

/// A region whose holidays are known.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub struct Region {
    pub key: String,
    pub name: String,
}

/// A closed day, or a holiday that is worked.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ClosedDay {
    /// ISO.
    pub on: String,
    /// `mardi 23 juin 2026`
    pub day: String,
    /// What it is.
    pub name: String,
    /// Whether the house added it.
    pub is_own: bool,
    /// Whether the house works all the same.
    pub is_worked: bool,
}

/// The page.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ClosedDaysView {
    /// The region's key; empty for none.
    pub region: String,
    /// Regions to choose from.
    pub regions: Vec<Region>,
    /// Days of this year and the next.
    pub days: Vec<ClosedDay>,
    /// `Une demande reçue aujourd’hui a sa réponse d’ici au jeudi 26 novembre (3 jours ouvrables).`
    pub example: String,
}

/// The page.
///
/// # Errors
/// A fault when the file refuses.
pub fn closed_days_view(desk: &Desk, sayer: Sayer<'_>) -> Result<ClosedDaysView> {
    let today = sayer.day_of(desk.now()?);
    let days = desk.read(closed_days)?;
    let words = sayer.words;
    let table = holidays::table(&days.region);
    let years = [today.year(), today.year() + 1];
    let mut shown: Vec<(Date, String, bool)> = years
        .iter()
        .flat_map(|year| table.map(|table| table.year(*year)).unwrap_or_default())
        .map(|(on, name)| (on, words.say(&format!("holiday-{name}")), false))
        .collect();
    shown.extend(days.added.iter().map(|own| (own.on, own.name.clone(), true)));
    shown.sort_by_key(|(on, ..)| *on);
    shown.dedup_by_key(|(on, ..)| *on);
    let day = |(on, name, is_own): (Date, String, bool)| ClosedDay {
        on: on.to_string(),
        day: sayer.long_day(on),
        name,
        is_own,
        is_worked: days.worked.contains(&on),
    };
    let promised = days.business_day(today, 3);
    let facts: [(&str, Fact); 1] = [("day", sayer.day(promised).into())];
    let region = |key: &str| Region { key: key.to_owned(), name: words.say(&format!("region-{key}")) };
    Ok(ClosedDaysView {
        regions: TABLES.iter().map(|table| region(table.key)).collect(),
        days: shown.into_iter().map(day).collect(),
        example: words.say_with("closed-days-example", &facts),
        region: days.region,
    })
}
