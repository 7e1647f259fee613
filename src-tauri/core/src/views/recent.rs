//! What was done today at the kiosk and at the counter, in words.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::counter_home::Sight;
use super::today::start_of;
use crate::error::Result;
use crate::storage::figures::{self, Recent};
use crate::views::short;
use crate::words::Fact;

/// How many lines are shown.
const MOST: i64 = 8;

/// One act.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct RecentLine {
    /// `15 h 12`
    pub time: String,
    /// Whom or what it was about.
    pub title: String,
    /// What was done.
    pub what: String,
    /// Who did it.
    pub who: String,
}

/// The newest acts of the day.
pub(super) fn recent(sight: &Sight<'_>) -> Result<Vec<RecentLine>> {
    let acts = figures::recent(sight.sql, start_of(sight, sight.date), MOST)?;
    Ok(acts.into_iter().map(|act| line(act, sight)).collect())
}

fn line(act: Recent, sight: &Sight<'_>) -> RecentLine {
    let words = sight.sayer.words;
    let kind = act.act.replace('_', "-");
    let title = match act.act.as_str() {
        "batch_issued" | "batch_imported" | "batch_reprinted" | "batch_exported" => {
            words.say_with("desk-todo-batch", &[("number", act.object.to_string().into())])
        }
        "voucher_voided" if act.count > 1 => words.say_with("desk-recent-vouchers", &[("count", act.count.into())]),
        "voucher_voided" => words.say_with("desk-recent-voucher", &[("number", short::number(act.number).into())]),
        // A draft is erased when its registration lapses: only the case number is left of it.
        _ if act.person.is_empty() => act.about.clone(),
        _ => act.person,
    };
    let facts: [(&str, Fact); 2] = [("about", act.about.into()), ("number", act.number.into())];
    let who = match (act.display_name, act.actor.as_str()) {
        (Some(name), _) => name,
        (None, "guichetctl") => act.actor,
        (None, "kiosk") => words.say("desk-who-kiosk"),
        (None, _) => words.say("desk-who-round"),
    };
    RecentLine {
        time: sight.sayer.hour(short::instant(act.at)),
        title,
        what: words.say_with(&format!("desk-recent-{kind}"), &facts),
        who,
    }
}
