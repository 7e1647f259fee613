//! What would move from one account to another, before anybody says yes.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::merge_accounts::moving;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::dossiers;
use crate::storage::people;
use crate::storage::programmes;
use crate::storage::register::papers;
use crate::views::dossiers::full_name;
use crate::views::short;
use crate::words::Fact;

/// What would move.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct MergePreview {
    /// The account that would be closed: `amina@exemple.ch`.
    pub from: String,
    /// The one that would have everything.
    pub to: String,
    /// What moves, line by line.
    pub moves: Vec<String>,
    /// What happens to the old account, and to both addresses.
    pub then: Vec<String>,
}

/// What would move to a dossier's account.
///
/// # Errors
/// [`Refusal::DossierUnknown`], [`Refusal::AccountNotReplaceable`].
pub fn merge_preview(desk: &Desk, dossier: i64, account: i64, sayer: Sayer<'_>) -> Result<MergePreview> {
    desk.read(|sql| {
        let dossier = dossiers::by_id(sql, dossier)?.ok_or(Refusal::DossierUnknown { number: dossier })?;
        let moving = moving(sql, &dossier, account)?;
        let words = sayer.words;
        let mut moves = vec![];
        for file in &moving.files {
            let count = |many: usize| i64::try_from(many).unwrap_or_default();
            let facts: [(&str, Fact); 3] = [
                ("number", file.number.as_str().into()),
                ("enrolments", count(papers::enrolments(sql, file.id)?.len()).into()),
                ("attestations", count(papers::attestations(sql, file.id)?.len()).into()),
            ];
            moves.push(words.say_with("merge-file", &facts));
        }
        for access in &moving.accesses {
            let name = programmes::by_id(sql, access.programme)?.map(|one| one.policy.name).unwrap_or_default();
            let ends = access.ends_at.map(|at| sayer.plain_day(sayer.day_of(short::instant(at - 1))));
            let id = if ends.is_some() { "merge-access-until" } else { "merge-access" };
            let facts: [(&str, Fact); 2] = [("programme", name.into()), ("day", ends.unwrap_or_default().into())];
            moves.push(words.say_with(id, &facts));
        }
        if moves.is_empty() {
            moves.push(words.say("merge-nothing"));
        }
        let login = people::account_by_id(sql, dossier.account)?.map(|one| one.login).unwrap_or_default();
        let old = &moving.from.person;
        let facts: [(&str, Fact); 2] = [
            ("login", moving.from.login.as_str().into()),
            ("name", full_name(&old.first_name, &old.last_name, sayer).into()),
        ];
        let then = ["merge-closed", "merge-told", "merge-undo"].map(|id| words.say_with(id, &facts)).to_vec();
        Ok(MergePreview { from: moving.from.login, to: login, moves, then })
    })
}
