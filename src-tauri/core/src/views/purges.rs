//! What was erased, as counts: the certificate of V-G10.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::said::Sayer;
use crate::storage::{programmes, purges};
use crate::views::short;

/// One erasure.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PurgeLine {
    /// The day: `3 janvier 2028`.
    pub day: String,
    /// The programme's name.
    pub programme: String,
    /// How many people.
    #[ts(type = "number")]
    pub people: i64,
    /// Days after the end by which it was promised.
    #[ts(type = "number")]
    pub promised_days: i64,
}

/// How many are shown.
const MOST: i64 = 200;

/// Every erasure, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn purge_lines(desk: &Desk, sayer: Sayer<'_>) -> Result<Vec<PurgeLine>> {
    desk.read(|sql| {
        let all = purges::all(sql, MOST)?;
        all.into_iter()
            .map(|purge| {
                let programme = programmes::by_id(sql, purge.programme)?.map(|one| one.policy.name);
                Ok(PurgeLine {
                    day: sayer.plain_day(sayer.day_of(short::instant(purge.erased_at))),
                    programme: programme.unwrap_or_default(),
                    people: purge.people,
                    promised_days: purge.promised_days,
                })
            })
            .collect()
    })
}
