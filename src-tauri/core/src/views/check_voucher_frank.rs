//! One voucher told frankly: the counter hides nothing of it (decision 17).

use jiff::Timestamp;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::calendar;
use crate::domain::foreign_code::ForeignCode;
use crate::error::{Error, Result};
use crate::journeys::recognise::{Carried, parse};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::vouchers::lines::{self, Line};
use crate::storage::vouchers::{self, Batch};
use crate::storage::{codes, people, programmes, registrations};
use crate::views::batch::{self, VoucherState};
use crate::views::batches::use_by;
use crate::views::short;
use crate::words::Fact;

/// All that is known of a voucher.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct FrankVoucher {
    /// Its row, to void it.
    pub voucher: i64,
    /// `000198`
    pub number: String,
    /// Its batch.
    pub batch: i64,
    /// Who handed it out.
    pub issuer: String,
    /// The programme's name.
    pub programme: String,
    /// Where it stands.
    pub state: VoucherState,
    /// The same in a sentence, with its next step.
    pub sentence: String,
    /// Who holds or used it.
    pub who: Option<String>,
    /// `18 novembre 2026`
    pub issued: String,
    /// `31 décembre 2027`: the last day it can be entered.
    pub use_by: Option<String>,
    /// `21 février 2027`: the last day of the access it made.
    pub ends: Option<String>,
    /// Whether its registration can be ended so that the voucher is free again.
    pub can_release: bool,
    /// Whether it can be voided.
    pub can_void: bool,
}

/// Looks a code up at the counter: a voucher's own, an issuer's own (decision 19), or an activation code or slip that came of
/// one. The counter is never slowed down (decision 18).
///
/// # Errors
/// The refusals of a mistyped code; [`Refusal::CodeUnknown`].
pub fn check_voucher_frank(desk: &Desk, text: &str, sayer: Sayer<'_>) -> Result<FrankVoucher> {
    let ours = parse(text);
    let foreign = ForeignCode::parse(text).ok().map(Carried::Foreign);
    let voucher = desk.read(|sql| {
        for carried in ours.iter().chain(&foreign) {
            if let Some(voucher) = voucher_of(sql, &carried.mac(desk.index_key()))? {
                return Ok(Some(voucher));
            }
        }
        Ok(None)
    })?;
    match (voucher, ours) {
        (Some(voucher), _) => of_voucher(desk, voucher, sayer),
        // Where lists of issuers are taken, letters and digits of any number may be right.
        (None, Err(_)) if foreign.is_some() && desk.read(programmes::any_takes_foreign_codes)? => {
            Err(Refusal::CodeUnknown.into())
        }
        (None, ours) => Err(ours.err().unwrap_or_else(|| Refusal::CodeUnknown.into())),
    }
}

/// The voucher of row `voucher`.
///
/// # Errors
/// [`Refusal::CodeUnknown`].
pub fn of_voucher(desk: &Desk, voucher: i64, sayer: Sayer<'_>) -> Result<FrankVoucher> {
    let now = desk.now()?;
    desk.read(|sql| {
        let line = lines::by_id(sql, voucher)?.ok_or(Refusal::CodeUnknown)?;
        let lost = || Error::fault("a voucher without its batch");
        let batch = vouchers::batch(sql, line.batch)?.ok_or_else(lost)?;
        let programme = programmes::by_id(sql, batch.programme)?.ok_or_else(lost)?.policy.name;
        Ok(told(&line, &batch, programme, now, sayer))
    })
}

fn voucher_of(sql: &Connection, mac: &codes::CodeMac) -> Result<Option<i64>> {
    let Some(code) = codes::find(sql, mac)? else { return Ok(None) };
    match code.purpose.as_str() {
        "voucher" => Ok(Some(code.subject)),
        "activation" => Ok(registrations::by_id(sql, code.subject)?.and_then(|registration| registration.voucher)),
        "slip" => Ok(people::accesses(sql, code.subject)?.into_iter().find_map(|access| access.voucher)),
        _ => Ok(None),
    }
}

fn told(line: &Line, batch: &Batch, programme: String, now: Timestamp, sayer: Sayer<'_>) -> FrankVoucher {
    let state = batch::state(line, batch, now, sayer);
    let last_access_day = line.ends_at.map(|at| sayer.plain_day(calendar::last_day(short::instant(at), sayer.zone)));
    let last_day = use_by(batch).map(|day| sayer.plain_day(day));
    FrankVoucher {
        voucher: line.id,
        number: short::number(line.number),
        batch: batch.id,
        issuer: batch.issuer.clone(),
        programme,
        state,
        sentence: sentence(state, line, last_day.as_deref(), last_access_day.as_deref(), now, sayer),
        who: Some(line.holder.clone()).filter(|name| !name.is_empty()),
        issued: sayer.plain_day(sayer.day_of(short::instant(batch.issued_at))),
        use_by: last_day,
        ends: last_access_day,
        can_release: state == VoucherState::Held,
        can_void: matches!(state, VoucherState::Free | VoucherState::Held | VoucherState::Past),
    }
}

fn sentence(
    state: VoucherState,
    line: &Line,
    last: Option<&str>,
    ends: Option<&str>,
    now: Timestamp,
    sayer: Sayer<'_>,
) -> String {
    let changed = sayer.plain_day(sayer.day_of(short::instant(line.changed_at)));
    let id = match state {
        VoucherState::Free if last.is_some() => "desk-frank-free-until",
        VoucherState::Free => "desk-frank-free",
        VoucherState::Past => "desk-frank-past",
        VoucherState::Held if line.deadline_at.is_none() => "desk-frank-held-waiting",
        VoucherState::Held => "desk-frank-held",
        VoucherState::Used if line.ends_at.is_some_and(|at| at <= now.as_second()) => "desk-frank-used-ended",
        VoucherState::Used if ends.is_some() => "desk-frank-used",
        VoucherState::Used => "desk-frank-used-open",
        VoucherState::Void => "desk-frank-void",
    };
    let deadline = line.deadline_at.map(|at| sayer.near(short::instant(at), now)).unwrap_or_default();
    let reason = line.voided.as_ref().map(|voided| batch::reason(voided, sayer)).unwrap_or_default();
    let facts: [(&str, Fact); 5] = [
        ("changed", changed.into()),
        ("last", last.unwrap_or_default().into()),
        ("ends", ends.unwrap_or_default().into()),
        ("deadline", deadline.into()),
        ("reason", reason.into()),
    ];
    sayer.words.say_with(id, &facts)
}
