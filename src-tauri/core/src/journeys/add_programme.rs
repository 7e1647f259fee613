//! Adding a programme from a policy file: a wrong file is refused with its line and changes nothing.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::policy_file::{self, Flaw};
use crate::error::Result;
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::programmes;

/// Adds a programme; `key` is its short name for scripts, `file` is named in refusals. Answers the row.
///
/// # Errors
/// Refused when the file is wrong, has a setting no code obeys, or the key is taken.
pub fn add_programme(desk: &Desk, by: &Actor, key: &str, file: &str, text: &str) -> Result<i64> {
    let file = file.to_owned();
    let policy = policy_file::parse(text).map_err(|flaw| match flaw {
        Flaw::Wrong { line, key, reason } => Refusal::ProgrammeFileWrong { file: file.clone(), line, key, reason },
        Flaw::NotObeyed { line, key, value } => Refusal::SettingNotObeyed { file: file.clone(), line, key, value },
    })?;
    let is_key = (1..=40).contains(&key.len()) && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if !is_key {
        return Err(Refusal::ProgrammeFileWrong { file, line: 0, key: "key".into(), reason: "a-z 0-9 -".into() }.into());
    }
    desk.write(by, |tx| {
        if programmes::by_key(tx, key)?.is_some() {
            return Err(Refusal::ProgrammeKeyTaken { key: key.to_owned() }.into());
        }
        let id = programmes::add(tx, key, &policy, text, tx.at())?;
        tx.record("programme_added", Object::Programme, id)?;
        Ok(id)
    })
}
