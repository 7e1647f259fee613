//! A platform that keeps passwords of its own is told first passwords at the moment they are drawn (decision 5).

use std::collections::HashMap;

use zeroize::Zeroizing;

use crate::desk::Tx;
use crate::domain::handover::{self, Change, Format, Line};
use crate::error::Result;
use crate::journeys::credential_papers::Handed;
use crate::journeys::draw_credentials::Secret;
use crate::storage::handovers;
use crate::storage::ledger::Object;
use crate::storage::programmes::Programme;

/// The numbered hand-over of the accounts whose password was drawn just now, in Moodle's columns; nothing where
/// the programme does not ask it or nothing was drawn. What is read again was told when it was drawn.
///
/// # Errors
/// A fault when the file refuses.
pub(super) fn tell_first_passwords<'a>(
    tx: &Tx<'_>,
    programme: &Programme,
    handed: impl Iterator<Item = &'a Handed>,
) -> Result<Option<Zeroizing<String>>> {
    if !programme.policy.tells_first_passwords() {
        return Ok(None);
    }
    let mut drawn: HashMap<i64, Zeroizing<String>> = handed
        .filter_map(|one| match &one.secret {
            Secret::Password { parts, drawn: Some(_), .. } => {
                Some((one.holder.account, Zeroizing::new(parts.join(" "))))
            }
            _ => None,
        })
        .collect();
    if drawn.is_empty() {
        return Ok(None);
    }
    let format = Format::Moodle.name();
    let number = handovers::last_number(tx, programme.id, format)? + 1;
    let id = handovers::begin(tx, programme.id, format, number, tx.by().name(), tx.at())?;
    let mut lines = vec![];
    for standing in handovers::standing(tx, programme.id, tx.at(), format)? {
        let Some(password) = drawn.remove(&standing.account) else { continue };
        let is_known = standing.last.is_some_and(|(change, _)| change != Change::Closed);
        let change = if is_known { Change::Changed } else { Change::Created };
        handovers::tell(tx, id, standing.account, change, &standing.known)?;
        tx.record("account_handed_over", Object::Account, standing.account)?;
        let password = Some(password);
        lines.push(Line { change, told: standing.known, hash: None, is_erased: false, password });
    }
    tx.record("handed_over", Object::Programme, programme.id)?;
    Ok(Some(Zeroizing::new(handover::moodle(&lines, &programme.key))))
}
