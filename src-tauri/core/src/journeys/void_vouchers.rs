//! Voiding vouchers: one, some, or all that are unspent; always with a reason (decision 24).

use std::collections::HashSet;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::line::one_line;
use crate::domain::voucher::State;
use crate::error::{Error, Result};
use crate::journeys::lapse::lapse;
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::vouchers::{self, Voucher};
use crate::storage::{codes, registrations};

/// The reasons there are; each has its words in `desk-reason-…`.
pub const REASONS: [&str; 4] = ["misprint", "lost", "issuer", "other"];

/// Characters of a note.
const LONGEST_NOTE: usize = 200;

/// What staff ask for.
#[derive(Debug, Clone)]
pub struct Voiding {
    /// The batch.
    pub batch: i64,
    /// Rows of vouchers; all that are unspent when none are named.
    pub vouchers: Option<Vec<i64>>,
    /// One of [`REASONS`].
    pub reason: String,
    /// More words, needed with `other`.
    pub note: String,
}

/// Voids; answers how many. Those that are spent or void already stay as they are.
///
/// # Errors
/// [`Refusal::BatchUnknown`], [`Refusal::ReasonMissing`], [`Refusal::NothingToDo`] when no
/// voucher could be voided.
pub fn void_vouchers(desk: &Desk, by: &Actor, asked: &Voiding) -> Result<usize> {
    let note = one_line(&asked.note);
    if !REASONS.contains(&asked.reason.as_str()) || (asked.reason == "other" && note.is_empty()) {
        return Err(Refusal::ReasonMissing.into());
    }
    if note.chars().count() > LONGEST_NOTE {
        return Err(Refusal::TextTooLong { field: "note".to_owned(), most: 200 }.into());
    }
    let named: Option<HashSet<i64>> = asked.vouchers.as_ref().map(|named| named.iter().copied().collect());
    desk.write(by, |tx| {
        let batch = vouchers::batch(tx, asked.batch)?.ok_or(Refusal::BatchUnknown { number: asked.batch })?;
        let unspent = vouchers::of_batch(tx, batch.id)?.into_iter().filter(|voucher| {
            let is_named = named.as_ref().is_none_or(|named| named.contains(&voucher.id));
            is_named && matches!(voucher.state, State::Issued | State::Held)
        });
        let mut count = 0;
        for voucher in unspent {
            void(tx, &voucher, &asked.reason, &note)?;
            count += 1;
        }
        if count == 0 {
            return Err(Refusal::NothingToDo.into());
        }
        Ok(count)
    })
}

fn void(tx: &Tx<'_>, voucher: &Voucher, reason: &str, note: &str) -> Result<()> {
    // Who has entered it loses the registration with it: the draft is erased, the letter stays here.
    if voucher.state == State::Held
        && let Some(open) = registrations::open_of_voucher(tx, voucher.id)?
    {
        lapse(tx, &open, tx.at())?;
    }
    if !vouchers::move_state(tx, voucher.id, State::Issued, State::Void, tx.at())? {
        return Err(Error::fault(format!("voucher {} would not be voided", voucher.number)));
    }
    vouchers::set_void_reason(tx, voucher.id, reason, note)?;
    codes::end_all(tx, "voucher", voucher.id, None, "void", tx.at())?;
    tx.record("voucher_voided", Object::Voucher, voucher.id)
}
