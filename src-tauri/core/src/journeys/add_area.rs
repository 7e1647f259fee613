//! Another area on the account one has: an access more, and its own dossier (H-12).

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::calendar;
use crate::error::Result;
use crate::journeys::send_details::promise;
use crate::refusal::Refusal;
use crate::storage::details;
use crate::storage::ledger::Object;
use crate::storage::people::{self, Access, Account};
use crate::storage::programmes;

/// Opens a second self-service programme to somebody who is signed in.
///
/// # Errors
/// [`Refusal::AreaClosed`] where people do not create accounts themselves; [`Refusal::AreaHeld`].
pub fn add_area(desk: &Desk, account: &Account, key: &str) -> Result<()> {
    desk.write(&Actor::Kiosk, |tx| {
        let found = programmes::by_key(tx, key)?.filter(|found| found.policy.is_self_service());
        let programme = found.ok_or(Refusal::AreaClosed)?;
        let is_open = |access: &Access| access.ends_at.is_none_or(|ends| ends > tx.at());
        let held = people::accesses(tx, account.id)?;
        if held.iter().any(|access| access.programme == programme.id && is_open(access)) {
            return Err(Refusal::AreaHeld.into());
        }
        let days = programme.policy.access.days;
        let ends_at = days.and_then(|days| calendar::end_of_day(tx.now(), days, tx.desk().zone()));
        let access = Access {
            id: 0,
            account: account.id,
            programme: programme.id,
            voucher: None,
            opens_at: tx.at(),
            ends_at: ends_at.map(jiff::Timestamp::as_second),
        };
        let id = people::grant(tx, &access)?;
        tx.record("area_added", Object::Access, id)?;
        if programme.policy.details.is_some() && details::saved_at(tx, account.learner)?.is_some() {
            promise(tx, account, &programme)?;
        }
        Ok(())
    })?;
    desk.wake_courier();
    Ok(())
}
