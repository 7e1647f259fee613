//! Starting a case at the counter: somebody came to the desk first, and will choose the password at the kiosk.

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::email::Email;
use crate::domain::name::Name;
use crate::domain::voucher::State;
use crate::error::Result;
use crate::journeys::finish_at_counter::kept_until;
use crate::journeys::lapse::lapse_if_over;
use crate::journeys::recognise::parse;
use crate::journeys::redeem_voucher::{check_usable, next_case_number};
use crate::refusal::Refusal;
use crate::storage::ledger::Object;
use crate::storage::registrations::{self, Registration};
use crate::storage::{cases, codes, programmes, vouchers};

/// What staff write down.
pub struct Start {
    /// First names and family name.
    pub names: (Name, Name),
    /// Address; some people have none (decision 3).
    pub email: Option<Email>,
    /// Language the kiosk will speak.
    pub language: String,
    /// The voucher's code, where the programme takes vouchers.
    pub code: Option<String>,
    /// The programme, where it does not.
    pub programme: Option<i64>,
}

/// Opens the case; answers its row.
///
/// # Errors
/// [`Refusal::VoucherNeeded`] when the programme opens by voucher alone; as [`check_usable`];
/// [`Refusal::CodeUnknown`], which is no attempt: staff may ask.
pub fn start_case(desk: &Desk, by: &Actor, start: &Start) -> Result<i64> {
    desk.check_space()?;
    let voucher = start.code.as_deref().map(|code| voucher_of(desk, code)).transpose()?;
    desk.write(by, |tx| {
        let (voucher, programme) = match (voucher, start.programme) {
            (Some(voucher), _) => {
                let (voucher, programme) = usable(tx, voucher)?;
                (Some(voucher), programme)
            }
            (None, Some(programme)) => (None, without_voucher(tx, programme)?),
            (None, None) => return Err(Refusal::VoucherNeeded.into()),
        };
        let draft = Registration {
            id: 0,
            handle: tx.desk().dice().name(),
            case_number: next_case_number(tx)?,
            programme,
            voucher,
            account: None,
            first_name: Some(start.names.0.as_str().to_owned()),
            last_name: Some(start.names.1.as_str().to_owned()),
            email: start.email.as_ref().map(Email::address),
            language: start.language.clone(),
            state: "open".to_owned(),
            entered_at: tx.at(),
            deadline_at: None,
        };
        let id = registrations::open(tx, &draft)?;
        cases::mark(tx, id, "counter", kept_until(tx)?)?;
        if let Some(voucher) = voucher {
            if !vouchers::move_state(tx, voucher, State::Issued, State::Held, tx.at())? {
                return Err(Refusal::VoucherNotUsable.into());
            }
            tx.record("voucher_held", Object::Voucher, voucher)?;
        }
        tx.record("case_started", Object::Registration, id)?;
        Ok(id)
    })
}

fn voucher_of(desk: &Desk, code: &str) -> Result<i64> {
    let carried = parse(code)?;
    let row = desk.read(|sql| codes::find(sql, &carried.mac(desk.index_key())))?;
    let voucher = row.filter(|row| row.purpose == "voucher").ok_or(Refusal::CodeUnknown)?;
    Ok(voucher.subject)
}

fn usable(tx: &Tx<'_>, voucher: i64) -> Result<(i64, i64)> {
    if let Some(open) = registrations::open_of_voucher(tx, voucher)?
        && !lapse_if_over(tx, &open)?
    {
        return Err(Refusal::VoucherNotUsable.into());
    }
    let (voucher, programme) = check_usable(tx, voucher, calendar::day_of(tx.now(), tx.desk().zone()))?;
    Ok((voucher.id, programme.id))
}

fn without_voucher(tx: &Tx<'_>, programme: i64) -> Result<i64> {
    let found = programmes::by_id(tx, programme)?.ok_or(Refusal::VoucherNeeded)?;
    if found.policy.voucher.is_some() { Err(Refusal::VoucherNeeded.into()) } else { Ok(found.id) }
}
