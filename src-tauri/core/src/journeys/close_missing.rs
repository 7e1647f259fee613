//! Whoever a complete roster has missed for the days of grace loses the access; their data follow in time (E-G9).

use jiff::SignedDuration;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::end_codes::end_secrets;
use crate::storage::ledger::Object;
use crate::storage::people::{self, correct};
use crate::storage::programmes;
use crate::storage::rosters::{self, Overdue};

/// Closes what is due; answers how many accounts.
///
/// # Errors
/// A fault when the file refuses.
pub fn close_missing(desk: &Desk, by: &Actor) -> Result<i64> {
    let now = desk.now()?;
    let due = desk.read(|sql| {
        let mut due = vec![];
        for programme in programmes::all(sql)? {
            let Some(roster) = programme.policy.roster else { continue };
            let grace = SignedDuration::from_hours(24 * i64::from(roster.grace_days));
            due.extend(rosters::overdue(sql, programme.id, (now - grace).as_second(), now.as_second())?);
        }
        Ok(due)
    })?;
    if due.is_empty() {
        return Ok(0);
    }
    desk.write(by, |tx| {
        let mut closed = 0;
        for Overdue { account, state, access } in &due {
            rosters::set_end(tx, *access, Some(tx.at()))?;
            tx.record("access_ended", Object::Access, *access)?;
            // Whoever has another area goes on with that one.
            let is_elsewhere = people::accesses(tx, *account)?
                .iter()
                .any(|other| other.id != *access && other.ends_at.is_none_or(|ends| ends > tx.at()));
            // A lock is staff's own word: it stays, with its reason.
            let is_locked = state == "locked";
            if !is_elsewhere && !is_locked && correct::move_state(tx, *account, state, "disabled", None, tx.at())? {
                end_secrets(tx, *account)?;
                tx.record("account_disabled", Object::Account, *account)?;
                closed += 1;
            }
        }
        Ok(closed)
    })
}
