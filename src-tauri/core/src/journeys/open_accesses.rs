//! The yearly day has come: accesses that waited for it are open (E-2).

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::storage::ledger::Object;
use crate::storage::openings;

/// Says of each access whose day has come that it is open, once; answers how many.
///
/// # Errors
/// A fault when the file refuses.
pub fn open_accesses(desk: &Desk, by: &Actor) -> Result<i64> {
    let now = desk.now()?.as_second();
    if desk.read(|sql| openings::due(sql, now))?.is_empty() {
        return Ok(0);
    }
    desk.write(by, |tx| {
        let due = openings::due(tx, tx.at())?;
        for access in &due {
            openings::end(tx, *access)?;
            tx.record("access_opened", Object::Access, *access)?;
        }
        Ok(i64::try_from(due.len()).unwrap_or(i64::MAX))
    })
}
