//! The order under way between counter and kiosk: as the kiosk hears it, and as the counter follows it.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::said::Sayer;
use crate::storage::orders;
use crate::storage::registrations;

/// Seconds a finished order is still told at the counter.
const TOLD_S: i64 = 30 * 60;

/// What the kiosk hears when it asks whether something is wanted of it. It names nobody.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Pulse {
    /// Whether staff keep the kiosk closed.
    pub is_closed: bool,
    /// An order that waits.
    pub waiting: Option<KioskOrder>,
    /// The order this kiosk has taken, while it lives.
    #[ts(type = "number | null")]
    pub taken: Option<i64>,
}

/// An order as the kiosk sees it.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct KioskOrder {
    /// Row.
    #[ts(type = "number")]
    pub order: i64,
    /// `activate`, `take_over` or `wipe`.
    pub kind: String,
}

/// What is wanted of the kiosk now.
///
/// # Errors
/// A fault when the file refuses.
pub fn pulse(desk: &Desk) -> Result<Pulse> {
    let now = desk.now()?.as_second();
    desk.read(|sql| {
        let live = orders::newest(sql)?.filter(|order| order.is_live(now));
        let taken = live.as_ref().filter(|order| order.state == "taken").map(|order| order.id);
        let waiting = live.filter(|order| order.state == "waiting");
        Ok(Pulse {
            is_closed: orders::closed_at(sql)?.is_some(),
            waiting: waiting.map(|order| KioskOrder { order: order.id, kind: order.kind }),
            taken,
        })
    })
}

/// The newest order as the counter follows it.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct OrderView {
    /// `activate`, `take_over` or `wipe`.
    pub kind: String,
    /// `waiting`, `taken`, or how it ended.
    pub state: String,
    /// Whether it can be taken back.
    pub is_live: bool,
    /// `La personne choisit son mot de passe…`
    pub text: String,
    /// The case it is about, or made.
    #[ts(type = "number | null")]
    pub case: Option<i64>,
    /// That case's number.
    pub number: Option<String>,
}

/// The newest order, while it is of interest.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CurrentOrder {
    /// None when none was given lately.
    pub order: Option<OrderView>,
}

/// The newest order.
///
/// # Errors
/// A fault when the file refuses.
pub fn current_order(desk: &Desk, sayer: Sayer<'_>) -> Result<CurrentOrder> {
    let now = desk.now()?.as_second();
    desk.read(|sql| {
        let Some(order) = orders::newest(sql)?.filter(|order| order.ordered_at + TOLD_S > now) else {
            return Ok(CurrentOrder { order: None });
        };
        let is_live = order.is_live(now);
        let is_over = matches!(order.state.as_str(), "waiting" | "taken") && !is_live;
        let state = if is_over { "expired".to_owned() } else { order.state };
        let found = order.registration.map(|case| registrations::by_id(sql, case)).transpose()?.flatten();
        let text = sayer.words.say(&format!("order-{}-{state}", order.kind.replace('_', "-")));
        let number = found.map(|case| case.case_number);
        Ok(CurrentOrder {
            order: Some(OrderView { kind: order.kind, state, is_live, text, case: order.registration, number }),
        })
    })
}
