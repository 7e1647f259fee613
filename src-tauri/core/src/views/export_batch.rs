//! The state of a batch as a table for spreadsheets: with names for staff, without for issuers (decision 29).

use schemars::JsonSchema;
use serde::Deserialize;

use crate::desk::Desk;
use crate::domain::calendar;
use crate::domain::voucher::State;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::vouchers::lines::{self, Line};
use crate::storage::vouchers::{self, Batch};
use crate::views::batch;
use crate::views::cells::{self, Table, row};
use crate::views::short;

/// Who will read the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The secretariat: names included.
    Staff,
    /// Who handed the vouchers out: issued, used, unused.
    Issuer,
}

/// The state of a batch for `audience`.
///
/// # Errors
/// [`Refusal::BatchUnknown`].
pub fn export_batch(desk: &Desk, id: i64, audience: Audience, sayer: Sayer<'_>) -> Result<Table> {
    let now = desk.now()?;
    let (batch, lines) = desk.read(|sql| {
        let batch = vouchers::batch(sql, id)?.ok_or(Refusal::BatchUnknown { number: id })?;
        Ok((batch, lines::of_batch(sql, id)?))
    })?;
    let heads: &[&str] = match audience {
        Audience::Staff => &["batch", "number", "issuer", "course", "state", "person", "changed", "ends", "reason"],
        Audience::Issuer => &["batch", "number", "issuer", "course", "state", "issued", "use-by"],
    };
    let mut csv = String::from(cells::ORDER_MARK);
    row(&mut csv, heads.iter().map(|head| sayer.words.say(&format!("desk-export-{head}"))));
    for line in &lines {
        match audience {
            Audience::Staff => {
                let state = sayer.words.say(batch::state_id(batch::state(line, &batch, now, sayer)));
                row(&mut csv, staff_cells(line, &batch, state, sayer));
            }
            Audience::Issuer => row(&mut csv, issuer_cells(line, &batch, sayer)),
        }
    }
    let whose = match audience {
        Audience::Staff => "desk-export-file-staff",
        Audience::Issuer => "desk-export-file-issuer",
    };
    let facts = [("batch", batch.id.to_string().into()), ("day", sayer.day_of(now).to_string().into())];
    Ok(Table { file_name: format!("{}.csv", sayer.words.say_with(whose, &facts)), csv })
}

fn staff_cells(line: &Line, batch: &Batch, state: String, sayer: Sayer<'_>) -> impl Iterator<Item = String> {
    let day = |at: i64| sayer.day_of(short::instant(at)).to_string();
    let ends = line.ends_at.map(|at| calendar::last_day(short::instant(at), sayer.zone).to_string());
    let reason = line.voided.as_ref().map(|voided| batch::reason(voided, sayer));
    [
        batch.id.to_string(),
        short::number(line.number),
        batch.issuer.clone(),
        batch.course.clone(),
        state,
        line.holder.clone(),
        day(line.changed_at),
        ends.unwrap_or_default(),
        reason.unwrap_or_default(),
    ]
    .into_iter()
}

fn issuer_cells(line: &Line, batch: &Batch, sayer: Sayer<'_>) -> impl Iterator<Item = String> {
    // Who entered a voucher and has not activated it is nobody's business outside: unused.
    let state = match line.state {
        State::Spent => "desk-export-used",
        State::Issued | State::Held => "desk-export-unused",
        State::Void => "desk-export-void",
    };
    [
        batch.id.to_string(),
        short::number(line.number),
        batch.issuer.clone(),
        batch.course.clone(),
        sayer.words.say(state),
        sayer.day_of(short::instant(batch.issued_at)).to_string(),
        batch.use_by.clone().unwrap_or_default(),
    ]
    .into_iter()
}
