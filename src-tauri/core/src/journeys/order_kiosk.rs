//! What staff ask of the kiosk: a password chosen there, eyes off; a session taken over; a screen wiped.

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::code::{Code, Kind};
use crate::error::Result;
use crate::journeys::work_case::open_one;
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::orders::{self, Order};
use crate::storage::{cases, codes, desk as shelf};

/// Seconds an order waits for the kiosk: the person stands there, or it is given again.
pub const WAITS_S: i64 = 90;
/// Seconds a person has to choose a password. Silence ends it sooner: the kiosk's own idle rule.
pub const LASTS_S: i64 = 15 * 60;

/// An order for a password, taken by the kiosk: its code is told once.
pub struct Taken {
    /// The code's payload: the page asks with it, nobody reads it.
    pub code: String,
    /// Language of the case.
    pub language: String,
}

/// Asks the kiosk to let the person of a case choose a password. Staff never learn it.
///
/// # Errors
/// [`Refusal::CaseUnknown`]; [`Refusal::CaseIncomplete`] without names;
/// [`Refusal::IdentityUnchecked`] (E-G3); as [`may_order`].
pub fn order_activation(desk: &Desk, by: &Actor, case: i64) -> Result<()> {
    desk.write(by, |tx| {
        let open = open_one(tx, case)?;
        if open.first_name.is_none() || open.last_name.is_none() {
            return Err(Refusal::CaseIncomplete.into());
        }
        let identity = cases::facts(tx, case)?.and_then(|facts| facts.identity);
        let (how, _) = identity.ok_or(Refusal::IdentityUnchecked)?;
        may_order(tx)?;
        orders::add(tx, "activate", Some(case), by.name(), (tx.at(), tx.at() + WAITS_S))?;
        tx.record_because("activation_ordered", &format!("identity_{how}"), Object::Registration, case)
    })
}

/// Asks the person at the kiosk to go on at the counter, or wipes what is on its screen.
///
/// # Errors
/// As [`may_order`].
pub fn order(desk: &Desk, by: &Actor, kind: &str) -> Result<()> {
    desk.write(by, |tx| {
        // A wipe takes whatever is under way with it.
        if kind == "wipe" {
            end_live(tx, "cancelled")?;
        }
        may_order(tx)?;
        orders::add(tx, kind, None, by.name(), (tx.at(), tx.at() + WAITS_S))?;
        Ok(())
    })
}

/// One order at a time, to a kiosk that runs and is open.
///
/// # Errors
/// [`Refusal::KioskOff`], [`Refusal::KioskClosed`] or [`Refusal::KioskOrdered`].
fn may_order(tx: &Tx<'_>) -> Result<()> {
    if orders::closed_at(tx)?.is_some() {
        return Err(Refusal::KioskClosed.into());
    }
    if shelf::kiosk(tx)?.state == "closed" {
        return Err(Refusal::KioskOff.into());
    }
    match orders::newest(tx)? {
        Some(live) if live.is_live(tx.at()) => Err(Refusal::KioskOrdered.into()),
        Some(over) => end(tx, &over, "expired"),
        None => Ok(()),
    }
}

/// Takes back the order that is live.
///
/// # Errors
/// A fault when the file refuses.
pub fn cancel_order(desk: &Desk, by: &Actor) -> Result<()> {
    desk.write(by, |tx| end_live(tx, "cancelled"))
}

/// Whoever leaves the counter takes their waiting order with them; nothing is written when there is none.
///
/// # Errors
/// A fault when the file refuses.
pub fn leave_counter(desk: &Desk, by: &Actor) -> Result<()> {
    let newest = desk.read(orders::newest)?;
    let is_theirs = newest.is_some_and(|order| order.state == "waiting" && order.by == by.name());
    if is_theirs { cancel_order(desk, by) } else { Ok(()) }
}

fn end_live(tx: &Tx<'_>, state: &str) -> Result<()> {
    orders::newest(tx)?.map_or(Ok(()), |order| end(tx, &order, state))
}

/// Ends an order with the code that was drawn for it.
fn end(tx: &Tx<'_>, order: &Order, state: &str) -> Result<()> {
    if orders::end(tx, order.id, state, tx.at(), None)?
        && let Some(case) = order.registration.filter(|_| order.state == "taken")
    {
        codes::end_all(tx, "activation", case, Some("screen"), "void", tx.at())?;
    }
    Ok(())
}

/// The kiosk takes an order for a password: once, while it waits. The code it answers lives no longer
/// than the order, and is known to that page alone.
///
/// # Errors
/// [`Refusal::OrderGone`].
pub fn take_order(desk: &Desk, order: i64) -> Result<Taken> {
    let code = desk.dice().code();
    let mac = desk.index_key().code(&code);
    desk.write(&Actor::Kiosk, |tx| {
        let until = tx.at() + LASTS_S;
        if !orders::take(tx, order, tx.at(), until)? {
            return Err(Refusal::OrderGone.into());
        }
        let taken = orders::newest(tx)?.filter(|newest| newest.id == order).ok_or(Refusal::OrderGone)?;
        let case = open_one(tx, taken.registration.unwrap_or_default()).map_err(|_| Refusal::OrderGone)?;
        codes::end_all(tx, "activation", case.id, Some("screen"), "replaced", tx.at())?;
        let id = codes::add(tx, &mac, "activation", case.id, "screen", tx.at())?;
        orders::limit_code(tx, id, until)?;
        tx.record("activation_begun_at_kiosk", Object::Registration, case.id)?;
        Ok(Taken { code: payload(&code), language: case.language })
    })
}

fn payload(code: &Code) -> String {
    code.payload(Kind::Activation)
}

/// The person at the kiosk goes on with what they were doing.
///
/// # Errors
/// A fault when the file refuses.
pub fn decline_order(desk: &Desk, order: i64) -> Result<()> {
    desk.write(&Actor::Kiosk, |tx| orders::end(tx, order, "declined", tx.at(), None).map(|_| ()))
}

/// The kiosk was wiped: what was begun there is over. Nothing is written when nothing was.
///
/// # Errors
/// A fault when the file refuses.
pub fn kiosk_wiped(desk: &Desk) -> Result<()> {
    let is_over = |order: &Order| order.state == "taken" || (order.state == "waiting" && order.kind != "activate");
    let Some(order) = desk.read(orders::newest)?.filter(is_over) else { return Ok(()) };
    let state = if order.kind == "wipe" { "done" } else { "wiped" };
    desk.write(&Actor::Kiosk, |tx| end(tx, &order, state))
}

/// The case of a taken order has its account.
///
/// # Errors
/// A fault when the file refuses.
pub fn activated(tx: &Tx<'_>, case: i64) -> Result<()> {
    match orders::newest(tx)?.filter(|order| order.registration == Some(case)) {
        Some(order) => orders::end(tx, order.id, "done", tx.at(), None).map(|_| ()),
        None => Ok(()),
    }
}

/// Closes the kiosk as soon as nobody is there, or opens it again.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_closed(desk: &Desk, by: &Actor, is_closed: bool) -> Result<()> {
    desk.write(by, |tx| {
        if is_closed {
            end_live(tx, "cancelled")?;
        }
        orders::set_closed(tx, is_closed.then(|| tx.at()))
    })
}
