//! Reprinting vouchers that are still free: their codes come out of the sealed batch (decision 16).

use std::collections::HashSet;

use zeroize::Zeroizing;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::calendar;
use crate::domain::code::Code;
use crate::domain::seal;
use crate::domain::voucher::State;
use crate::error::{Error, Result};
use crate::journeys::issue_vouchers::{Drawn, Issued, place};
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::vouchers;

/// Opens a batch with the office key and reads the codes of its free vouchers, all of them or
/// those of the rows `named`; the ledger remembers that somebody did.
///
/// # Errors
/// [`Refusal::BatchUnknown`]; [`Refusal::BatchImported`]; [`Refusal::UseByPast`]; [`Refusal::NothingToDo`] when none is free;
/// [`Refusal::OfficeKeyClosed`] when the key does not open the batch.
pub fn reprint_vouchers(
    desk: &Desk,
    by: &Actor,
    office_key: &[u8; 32],
    batch: i64,
    named: Option<&[i64]>,
) -> Result<Issued> {
    let today = calendar::day_of(desk.now()?, desk.zone());
    let named: Option<HashSet<i64>> = named.map(|named| named.iter().copied().collect());
    desk.write(by, |tx| {
        let batch = vouchers::batch(tx, batch)?.ok_or(Refusal::BatchUnknown { number: batch })?;
        if batch.is_imported {
            return Err(Refusal::BatchImported { issuer: batch.issuer }.into());
        }
        if let Some(on) = batch.use_by.as_deref().and_then(|day| day.parse().ok()).filter(|day| *day < today) {
            return Err(Refusal::UseByPast { on }.into());
        }
        let key = seal::open(office_key, &batch.sealed_key).map_err(|_| Refusal::OfficeKeyClosed)?;
        let mut drawn = vec![];
        for voucher in vouchers::of_batch(tx, batch.id)? {
            let is_named = named.as_ref().is_none_or(|named| named.contains(&voucher.id));
            if !is_named || voucher.state != State::Issued {
                continue;
            }
            let sealed = voucher.sealed_code.ok_or_else(|| Error::fault("a free voucher without its sealed code"))?;
            drawn.push(Drawn { number: voucher.number, code: open_code(&key, voucher.number, &sealed)? });
        }
        if drawn.is_empty() {
            return Err(Refusal::NothingToDo.into());
        }
        tx.record("batch_reprinted", Object::Batch, batch.id)?;
        Ok(Issued { batch, vouchers: drawn })
    })
}

fn open_code(key: &[u8; 32], number: i64, sealed: &[u8]) -> Result<Code> {
    let letters: Zeroizing<Vec<u8>> = seal::unlock(key, place(number).as_bytes(), sealed)?;
    let damaged = || Error::fault(format!("the sealed code of voucher {number} is damaged"));
    let text = std::str::from_utf8(&letters).map_err(|_| damaged())?;
    Ok(Code::parse(text).map_err(|_| damaged())?.code)
}
