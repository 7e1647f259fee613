//! A listing that was scanned: which of its rows are stale, and why (J16, "living listing").

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::credentials::{ListingLine, line};
use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::print_listing::stamp;
use crate::journeys::recognise::parse;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::rosters::{self, Holder};
use crate::storage::{codes, listings, programmes};

/// A listing as it stands today.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ListingView {
    /// Its line.
    pub line: ListingLine,
    /// The programme's key.
    pub programme: String,
    /// Rows that are not as printed any more.
    pub stale: Vec<StaleRow>,
    /// How many rows are as they were printed.
    pub fresh: i64,
    /// Accounts whose row is stale and who still wait: to be printed anew.
    #[ts(type = "number[]")]
    pub again: Vec<i64>,
}

/// A row that is not as printed any more.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct StaleRow {
    /// Whose; empty for whoever may not see people, and for somebody erased.
    pub name: String,
    /// Why.
    pub why: String,
}

/// The listing of a number, or of the code in its square.
///
/// # Errors
/// [`Refusal::ListingUnknown`], [`Refusal::CodeUnknown`] for another code.
pub fn listing(
    desk: &Desk,
    number: Option<i64>,
    code: Option<&str>,
    sees: bool,
    sayer: Sayer<'_>,
) -> Result<ListingView> {
    let number = match (number, code) {
        (Some(number), _) => number,
        (None, Some(code)) => {
            let mac = parse(code)?.mac(desk.index_key());
            let row = desk.read(|sql| codes::find(sql, &mac))?.filter(|row| row.purpose == "listing");
            row.ok_or(Refusal::CodeUnknown)?.subject
        }
        (None, None) => return Err(Refusal::ListingUnknown { number: 0 }.into()),
    };
    let now = desk.now()?;
    desk.read(|sql| {
        let found = listings::by_number(sql, number)?.ok_or(Refusal::ListingUnknown { number })?;
        let programme = programmes::by_id(sql, found.programme)?.map(|one| one.key).unwrap_or_default();
        let holders = rosters::holders(sql, found.programme, None, now.as_second())?;
        let holders: HashMap<i64, Holder> = holders.into_iter().map(|one| (one.account, one)).collect();
        let rows = listings::rows(sql, number, now.as_second())?;
        let (mut stale, mut again, mut fresh) = (vec![], HashSet::new(), 0);
        for row in &rows {
            let holder = holders.get(&row.account);
            let Some(why) = why(desk, row, holder) else {
                fresh += 1;
                continue;
            };
            if holder.is_some_and(|holder| holder.taken_at.is_none()) {
                again.insert(row.account);
            }
            let name = holder.filter(|_| sees).map(|one| format!("{} {}", one.last_name, one.first_name));
            stale.push(StaleRow { name: name.unwrap_or_default(), why: sayer.words.say(why) });
        }
        let mut again: Vec<i64> = again.into_iter().collect();
        again.sort_unstable();
        stale.sort_by(|one, other| one.name.cmp(&other.name));
        let line = line(&found, &sayer.day_of(now).to_string(), sayer);
        Ok(ListingView { line, programme, stale, fresh, again })
    })
}

/// Why a row is stale; nothing when it is as printed.
fn why(desk: &Desk, row: &listings::ListedRow, holder: Option<&Holder>) -> Option<&'static str> {
    let Some(holder) = holder else { return Some("listing-stale-left") };
    match holder.taken_at {
        Some(_) if row.had_secret => Some("listing-stale-chosen"),
        None if row.had_secret && !row.is_living => Some("listing-stale-ended"),
        _ if stamp(desk, holder) != row.stamp => Some("listing-stale-changed"),
        _ => None,
    }
}
