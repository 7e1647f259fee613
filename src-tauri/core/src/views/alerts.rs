//! What holds the desk up until somebody decides: shown on the counter's home until they have.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::erase;
use crate::journeys::watch_rosters::{Watch, watch};
use crate::said::Sayer;
use crate::views::short;
use crate::words::Words;

/// Something that waits for a decision.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Alert {
    /// What the button asks of the door.
    pub key: AlertKey,
    /// What is so, and what waits for it.
    pub sentence: String,
    /// What the button says.
    pub action: String,
}

/// Which decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "counter/")]
pub enum AlertKey {
    /// The machine's clock is doubted: `confirm_clock`.
    Clock,
    /// More people are due than the daily pace erases: `agree_to_erasure`.
    Erasure,
    /// A list in the watched folder wants a person: the page of lists opens.
    Roster,
}

/// What waits now. Nothing is due for erasure by a clock that is doubted: that comes first.
///
/// # Errors
/// A fault when the file refuses.
pub fn alerts(desk: &Desk, sayer: Sayer<'_>) -> Result<Vec<Alert>> {
    let words = sayer.words;
    if let Some(doubted) = desk.doubted_clock()? {
        let now = desk.clock().now();
        let facts = [("said", sayer.moment(now).into()), ("mark", sayer.moment(short::instant(doubted.mark)).into())];
        return Ok(vec![Alert {
            key: AlertKey::Clock,
            sentence: words.say_with(&format!("desk-alert-clock-{}", doubted.doubt.name().replace('_', "-")), &facts),
            action: words.say("desk-alert-clock-action"),
        }]);
    }
    let waiting = erase::waiting(desk)?;
    let erasure = (waiting > 0).then(|| Alert {
        key: AlertKey::Erasure,
        sentence: words.say_with("desk-alert-erasure", &[("people", waiting.into())]),
        action: words.say("desk-alert-erasure-action"),
    });
    Ok(erasure.into_iter().chain(watch(desk)?.and_then(|watch| roster(&watch, words))).collect())
}

/// The watched folder's own: it cannot be read, or a list in it was not taken.
fn roster(watch: &Watch, words: &Words) -> Option<Alert> {
    let folder = watch.folder.display().to_string();
    let sentence = match (&watch.trouble, watch.waiting.keys().next()) {
        (Some(reason), _) => {
            words.say_with("desk-alert-roster-folder", &[("folder", folder.into()), ("reason", reason.as_str().into())])
        }
        (None, Some(file)) => {
            words.say_with("desk-alert-roster", &[("file", file.as_str().into()), ("folder", folder.into())])
        }
        (None, None) => return None,
    };
    Some(Alert { key: AlertKey::Roster, sentence, action: words.say("desk-alert-roster-action") })
}
