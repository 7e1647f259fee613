//! One batch: what it opens, until when, and each of its vouchers.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::policy::{Anchor, Policy};
use crate::domain::voucher::State;
use crate::error::{Error, Result};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::programmes;
use crate::storage::vouchers::lines::{self, Line};
use crate::storage::vouchers::{self, Batch};
use crate::views::batches::{self, BatchLine, use_by};
use crate::views::short;

/// Where a voucher stands, as the counter says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the words are the counter's")]
pub enum VoucherState {
    Held,
    Used,
    Free,
    Void,
    Past,
}

/// Which vouchers are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words are the counter's")]
pub enum Filter {
    #[default]
    All,
    Held,
    Free,
    Used,
    Void,
    Past,
}

/// One voucher of a batch; never its code.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct VoucherLine {
    /// Its row.
    pub id: i64,
    /// `000198`
    pub number: String,
    /// Where it stands.
    pub state: VoucherState,
    /// Who holds or used it; for the others, where it went.
    pub who: Option<String>,
    /// `jusqu’à mar. 8 h 20`, `ven. 20 nov.`
    pub when: String,
}

/// A batch with its vouchers.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct BatchDetail {
    /// Its line in the list.
    pub line: BatchLine,
    /// `90 jours dès la saisie du code`
    pub opens: String,
    /// `jusqu’au vendredi 31 décembre 2027`
    pub usable: String,
    /// `2 novembre 2026 par S. Rochat, nos 000161 à 000240`
    pub issued: String,
    /// Course they are for.
    pub course: String,
    /// Note for the desk.
    pub note: String,
    /// Those the filter lets through: what happened last first, then the free ones by number.
    pub vouchers: Vec<VoucherLine>,
}

/// A batch's page.
///
/// # Errors
/// [`Refusal::BatchUnknown`].
pub fn batch(desk: &Desk, id: i64, filter: Filter, sayer: Sayer<'_>) -> Result<BatchDetail> {
    let now = desk.now()?;
    desk.read(|sql| {
        let batch = vouchers::batch(sql, id)?.ok_or(Refusal::BatchUnknown { number: id })?;
        let policy = programmes::by_id(sql, batch.programme)?.map(|programme| programme.policy);
        let policy = policy.ok_or_else(|| Error::fault("a batch without its programme"))?;
        let counts = vouchers::counts(sql, id)?;
        let mut shown = lines::of_batch(sql, id)?;
        shown.retain(|line| passes(filter, state(line, &batch, now, sayer)));
        // The free ones have not changed since they were issued: they come last, by number.
        shown.sort_by_key(|line| (line.state == State::Issued, -line.changed_at, line.number));
        let last = batch.first_number + batch.count - 1;
        let issued = [
            ("day", sayer.plain_day(sayer.day_of(short::instant(batch.issued_at))).into()),
            ("by", batch.issued_by.as_str().into()),
            ("first", short::number(batch.first_number).into()),
            ("last", short::number(last).into()),
            ("count", batch.count.into()),
        ];
        let story = if batch.is_imported { "desk-batch-imported" } else { "desk-batch-issued" };
        Ok(BatchDetail {
            line: batches::line(&batch, counts, &policy.name, sayer.day_of(now), sayer),
            opens: opens(&policy, sayer),
            usable: usable(&batch, sayer),
            issued: sayer.words.say_with(story, &issued),
            vouchers: shown.iter().map(|line| voucher(line, &batch, now, sayer)).collect(),
            course: batch.course,
            note: batch.note,
        })
    })
}

fn passes(filter: Filter, state: VoucherState) -> bool {
    match filter {
        Filter::All => true,
        Filter::Held => state == VoucherState::Held,
        Filter::Free => state == VoucherState::Free,
        Filter::Used => state == VoucherState::Used,
        Filter::Void => state == VoucherState::Void,
        Filter::Past => state == VoucherState::Past,
    }
}

/// `90 jours dès la saisie du code`: what a programme's vouchers open.
pub fn opens(policy: &Policy, sayer: Sayer<'_>) -> String {
    let Some(days) = policy.access.days else { return sayer.words.say("desk-opens-always") };
    let id = match policy.access.anchor {
        Anchor::CodeEntry => "desk-opens-from-entry",
        Anchor::Activation | Anchor::Date => "desk-opens-from-activation",
    };
    sayer.words.say_with(id, &[("days", i64::from(days).into())])
}

/// `jusqu’au vendredi 31 décembre 2027`, or that there is no last day.
pub fn usable(batch: &Batch, sayer: Sayer<'_>) -> String {
    use_by(batch).map_or_else(
        || sayer.words.say("desk-usable-always"),
        |day| sayer.words.say_with("desk-usable-until", &[("day", sayer.long_day(day).into())]),
    )
}

/// Where a voucher of `batch` stands at `now`.
pub fn state(line: &Line, batch: &Batch, now: Timestamp, sayer: Sayer<'_>) -> VoucherState {
    match line.state {
        State::Held => VoucherState::Held,
        State::Spent => VoucherState::Used,
        State::Void => VoucherState::Void,
        State::Issued if use_by(batch).is_some_and(|day| day < sayer.day_of(now)) => VoucherState::Past,
        State::Issued => VoucherState::Free,
    }
}

/// The message of a state's word.
pub fn state_id(state: VoucherState) -> &'static str {
    match state {
        VoucherState::Held => "desk-state-held",
        VoucherState::Used => "desk-state-used",
        VoucherState::Free => "desk-state-free",
        VoucherState::Void => "desk-state-void",
        VoucherState::Past => "desk-state-past",
    }
}

fn voucher(line: &Line, batch: &Batch, now: Timestamp, sayer: Sayer<'_>) -> VoucherLine {
    let state = state(line, batch, now, sayer);
    let who = match state {
        VoucherState::Held | VoucherState::Used => Some(line.holder.clone()).filter(|name| !name.is_empty()),
        VoucherState::Void => line.voided.as_ref().map(|voided| reason(voided, sayer)),
        VoucherState::Free | VoucherState::Past => {
            Some(sayer.words.say_with("desk-voucher-handed", &[("issuer", batch.issuer.as_str().into())]))
        }
    };
    let when = match (state, line.deadline_at) {
        (VoucherState::Held, None) => sayer.words.say("desk-voucher-waits"),
        (VoucherState::Held, Some(at)) => {
            sayer.words.say_with("desk-voucher-until", &[("at", short::near(sayer, at, now).into())])
        }
        _ => short::day_of(sayer, line.changed_at),
    };
    VoucherLine { id: line.id, number: short::number(line.number), state, who, when }
}

/// `feuille abîmée`, or what was noted.
pub fn reason((reason, note): &(String, String), sayer: Sayer<'_>) -> String {
    match reason.as_str() {
        "other" if !note.is_empty() => note.clone(),
        reason => sayer.words.say(&format!("desk-reason-{reason}")),
    }
}
