//! Hand-overs as a screen shows them: what each platform was told last, and what it does not know yet.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::handover::{FORMATS, due};
use crate::error::Result;
use crate::said::Sayer;
use crate::storage::handovers;
use crate::storage::programmes::{self, Programme};
use crate::views::short;

/// One way a programme's platform reads, with what it was told.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct HandoverLine {
    /// The programme's key.
    pub programme: String,
    /// Its name.
    pub name: String,
    /// Its platform's name and address; empty where it names none.
    pub platform: String,
    /// `moodle`, `ldif` or `csv`.
    pub format: String,
    /// The number of the last hand-over; 0 before the first.
    pub number: i64,
    /// `n° 4, lundi 23 novembre à 15 h 20, par guichetctl`; empty before the first.
    pub last: String,
    /// Accounts with news that was not told.
    pub due: i64,
}

/// Every programme with every format.
///
/// # Errors
/// A fault when the file refuses.
pub fn handover_lines(desk: &Desk, sayer: Sayer<'_>) -> Result<Vec<HandoverLine>> {
    let now = desk.now()?.as_second();
    desk.read(|sql| {
        let mut lines = vec![];
        for programme in programmes::all(sql)? {
            for (_, format) in FORMATS {
                lines.push(line(sql, &programme, format, now, sayer)?);
            }
        }
        Ok(lines)
    })
}

fn line(sql: &Connection, programme: &Programme, format: &str, now: i64, sayer: Sayer<'_>) -> Result<HandoverLine> {
    let number = handovers::last_number(sql, programme.id, format)?;
    let made = handovers::by_number(sql, programme.id, format, number)?;
    let news = handovers::standing(sql, programme.id, now, format)?
        .iter()
        .filter(|one| due(one.last.as_ref().map(|(change, told)| (*change, told)), one.now.as_ref()).is_some())
        .count();
    let owed = handovers::closings(sql, programme.id, format, None)?.len();
    let platform = programme.policy.platform.as_ref();
    Ok(HandoverLine {
        programme: programme.key.clone(),
        name: programme.policy.name.clone(),
        platform: platform.map(|one| format!("{}, {}", one.name, one.address)).unwrap_or_default(),
        format: format.to_owned(),
        number,
        last: made.map_or_else(String::new, |made| {
            let at = short::instant(made.made_at);
            let facts = [
                ("number", made.number.into()),
                ("day", sayer.day(sayer.day_of(at)).into()),
                ("time", sayer.hour(at).into()),
                ("by", made.made_by.into()),
            ];
            sayer.words.say_with("handover-last", &facts)
        }),
        due: i64::try_from(news + owed).unwrap_or(i64::MAX),
    })
}
