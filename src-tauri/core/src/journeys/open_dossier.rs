//! Opening a dossier that staff decide by a promised day (H-15, H-18, H-26).

use crate::desk::Tx;
use crate::error::Result;
use crate::journeys::promise::due_on;
use crate::storage::ledger::Object;
use crate::storage::people::Account;
use crate::storage::programmes::Programme;
use crate::storage::{details, dossiers};

/// Business days promised where a policy names none.
const USUAL_DAYS: u32 = 3;

/// Opens the dossier that joins an account to a file; answers the promised day. None where nobody
/// has to agree, or where one is open already.
///
/// # Errors
/// A fault when the file refuses.
pub fn open_linking(tx: &Tx<'_>, account: &Account, programme: &Programme) -> Result<Option<String>> {
    if programme.policy.approval.by.is_empty() {
        return Ok(None);
    }
    open(tx, account, programme, "linking")
}

/// Opens the dossier by which a new account is to take over an older one of the same person; staff
/// see the birth date it is recognised by.
///
/// # Errors
/// A fault when the file refuses.
pub fn open_takeover(
    tx: &Tx<'_>,
    account: &Account,
    programme: &Programme,
    birth_date: Option<&str>,
) -> Result<Option<String>> {
    if let Some(birth_date) = birth_date {
        details::set_birth_date(tx, account.learner, birth_date)?;
        tx.record("birth_date_given", Object::Learner, account.learner)?;
    }
    open(tx, account, programme, "takeover")
}

fn open(tx: &Tx<'_>, account: &Account, programme: &Programme, kind: &str) -> Result<Option<String>> {
    let is_open = dossiers::of_account(tx, account.id)?.iter().any(|known| {
        known.programme == programme.id && known.kind == kind && matches!(known.state.as_str(), "open" | "asked")
    });
    if is_open {
        return Ok(None);
    }
    let days = programme.policy.approval.due_business_days.unwrap_or(USUAL_DAYS);
    let due_on = due_on(tx, days)?.to_string();
    let (learner, account, programme) = (account.learner, account.id, programme.id);
    let id = dossiers::open(tx, dossiers::Draft { kind, learner, account, programme, due_on: &due_on }, tx.at())?;
    tx.record("dossier_opened", Object::Dossier, id)?;
    Ok(Some(due_on))
}
