//! Entries about platforms: what they know, and a file with what they do not know yet (decision 5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::domain::handover::Format;
use crate::doors::entry::{Nothing, Visit};
use crate::error::Result;
use crate::journeys::hand_over::{HandOver, hand_over};
use crate::journeys::keep_export::keep_file;
use crate::refusal::Refusal;
use crate::views::handovers::{HandoverLine, handover_lines};

/// What is to be handed over.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Telling {
    /// The programme's key.
    pub programme: String,
    /// `moodle`, `ldif` or `csv`.
    pub format: String,
    /// Where people stand in the directory, for `ldif`.
    #[serde(default)]
    pub base: Option<String>,
    /// The number of an earlier hand-over to make again.
    #[serde(default)]
    pub again: Option<i64>,
}

/// A hand-over that was made.
#[derive(Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct HandoverMade {
    /// Its number.
    #[ts(type = "number")]
    pub number: i64,
    /// Accounts new to the platform.
    #[ts(type = "number")]
    pub created: usize,
    /// Accounts with something different.
    #[ts(type = "number")]
    pub changed: usize,
    /// Accounts that are over.
    #[ts(type = "number")]
    pub closed: usize,
    /// The file, in the folder of exports.
    pub file: String,
    /// Every platform as it stands now.
    pub lines: Vec<HandoverLine>,
}

pub(super) fn handovers(visit: &Visit<'_>, _: Nothing) -> Result<Vec<HandoverLine>> {
    handover_lines(visit.desk, visit.sayer())
}

pub(super) fn tell(visit: &Visit<'_>, asked: Telling) -> Result<HandoverMade> {
    let format = Format::parse(&asked.format)
        .ok_or_else(|| Refusal::RequestMalformed { reason: format!("format: {}", asked.format) })?;
    let day = visit.sayer().day_of(visit.desk.now()?);
    let name = format!("{}-{}-{day}", asked.programme, format.name());
    let ending = if format == Format::Ldif { "ldif" } else { "csv" };
    let asked = HandOver { programme: asked.programme, format, base: asked.base, again: asked.again };
    let by = visit.seat.actor()?;
    let mut file = String::new();
    let told = hand_over(visit.desk, &by, &asked, visit.words, |number, text| {
        let kept = keep_file(visit.desk, &format!("{name}-{number}.{ending}"), text.as_bytes(), || Ok(()))?;
        file = kept.display().to_string();
        Ok(())
    })?;
    Ok(HandoverMade {
        number: told.number,
        created: told.created,
        changed: told.changed,
        closed: told.closed,
        file,
        lines: handover_lines(visit.desk, visit.sayer())?,
    })
}
