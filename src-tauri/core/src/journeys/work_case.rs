//! Working on a case at the counter: opened, corrected, identity checked, sent by letter, or dropped (E-G3).

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::email::Email;
use crate::domain::letter::{ACTIVATION, STILL_RUNNING};
use crate::domain::name::Name;
use crate::error::Result;
use crate::journeys::lapse::{lapse, lapse_if_over};
use crate::journeys::redeem_voucher::post_letter;
use crate::refusal::{Field, Refusal};
use crate::storage::ledger::Object;
use crate::storage::registrations::{self, Registration};
use crate::storage::{cases, codes, letters, orders, programmes};

/// How identity was checked: that and how is kept, never a document's number.
pub const CHECKS: [&str; 3] = ["card", "known", "vouched"];

/// The open case of that row.
///
/// # Errors
/// [`Refusal::CaseUnknown`] when it has ended.
pub fn open_one(tx: &Tx<'_>, case: i64) -> Result<Registration> {
    Ok(registrations::by_id(tx, case)?.filter(|found| found.state == "open").ok_or(Refusal::CaseUnknown)?)
}

/// Somebody at the counter looks at what was typed: a line of the ledger.
///
/// # Errors
/// [`Refusal::CaseUnknown`].
pub fn open_case(desk: &Desk, by: &Actor, case: i64) -> Result<()> {
    desk.write(by, |tx| {
        let found = registrations::by_id(tx, case)?.ok_or(Refusal::CaseUnknown)?;
        if found.state == "open" {
            lapse_if_over(tx, &found)?;
        }
        tx.record("case_opened", Object::Registration, case)
    })
}

/// Writes names and address anew. A letter to the old address must not open the account.
///
/// # Errors
/// [`Refusal::CaseUnknown`].
pub fn correct_case(desk: &Desk, by: &Actor, case: i64, names: (&Name, &Name), email: Option<&Email>) -> Result<()> {
    desk.write(by, |tx| {
        let before = open_one(tx, case)?;
        let address = email.map(Email::address);
        cases::correct(tx, case, names.0.as_str(), names.1.as_str(), address.as_deref())?;
        if before.email != address {
            codes::end_all(tx, "activation", case, Some("letter"), "replaced", tx.at())?;
            let waited = letters::newest_kind(tx, case)?;
            for kind in [ACTIVATION, STILL_RUNNING] {
                letters::cancel_waiting(tx, case, kind)?;
            }
            // Whoever was promised a letter gets it at the right address.
            if let (Some(kind), Some(_)) = (waited, &address) {
                send(tx, case, &kind)?;
            }
        }
        tx.record("case_corrected", Object::Registration, case)
    })?;
    desk.wake_courier();
    Ok(())
}

/// Notes that and how identity was checked.
///
/// # Errors
/// [`Refusal::ReasonMissing`] when no check is named; [`Refusal::CaseUnknown`].
pub fn check_identity(desk: &Desk, by: &Actor, case: i64, check: &str) -> Result<()> {
    let check = CHECKS.iter().find(|known| **known == check).ok_or(Refusal::ReasonMissing)?;
    desk.write(by, |tx| {
        open_one(tx, case)?;
        cases::set_identity(tx, case, check, tx.at())?;
        tx.record_because("identity_checked", &format!("identity_{check}"), Object::Registration, case)
    })
}

/// Finishes by letter: the code goes to the address, and the time runs from there.
///
/// # Errors
/// [`Refusal::CaseUnknown`]; [`Refusal::CaseIncomplete`] without names and address.
pub fn send_case(desk: &Desk, by: &Actor, case: i64) -> Result<()> {
    desk.write(by, |tx| {
        let open = open_one(tx, case)?;
        if [&open.first_name, &open.last_name, &open.email].iter().any(|part| part.is_none()) {
            return Err(Refusal::CaseIncomplete.into());
        }
        letters::cancel_waiting(tx, case, ACTIVATION)?;
        send(tx, case, ACTIVATION)?;
        tx.record("case_sent", Object::Registration, case)
    })?;
    desk.wake_courier();
    Ok(())
}

fn send(tx: &Tx<'_>, case: i64, kind: &str) -> Result<()> {
    cases::await_letter(tx, case)?;
    let open = open_one(tx, case)?;
    let programme = programmes::by_id(tx, open.programme)?.ok_or(Refusal::CaseUnknown)?;
    post_letter(tx, &open, &programme, kind)?;
    Ok(())
}

/// Drops a case: the draft is erased, the voucher free again, an order for it ends.
///
/// # Errors
/// [`Refusal::CaseUnknown`].
pub fn drop_case(desk: &Desk, by: &Actor, case: i64) -> Result<()> {
    desk.write(by, |tx| {
        let open = open_one(tx, case)?;
        if let Some(order) = orders::newest(tx)?.filter(|order| order.registration == Some(case)) {
            orders::end(tx, order.id, "cancelled", tx.at(), None)?;
        }
        tx.record("case_dropped", Object::Registration, case)?;
        lapse(tx, &open, tx.at())
    })
}

/// Reads the two names of a form.
///
/// # Errors
/// The refusal that says which name and why.
pub fn names(first_name: &str, last_name: &str) -> Result<(Name, Name)> {
    use crate::journeys::redeem_voucher::parse_name;
    Ok((parse_name(first_name, Field::FirstName)?, parse_name(last_name, Field::LastName)?))
}
