//! Issuing a batch of vouchers: codes drawn, indexed, sealed by one batch key, in one transaction (V-1…V-3).

use jiff::civil::Date;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::code::Code;
use crate::domain::issuer_list::LONGEST_LINE;
use crate::domain::line::one_line;
use crate::domain::seal::{self, SecretBytes};
use crate::error::{Error, Fault, Result};
use crate::journeys::print_vouchers;
use crate::refusal::Refusal;
use crate::storage::codes::{self, CodeMac};
use crate::storage::ledger::Object;
use crate::storage::programmes::{self, Programme};
use crate::storage::vouchers::{self, Batch};

/// Vouchers of one batch, at most: 1,250 sheets.
pub const MOST: i64 = 10_000;
/// Characters of an issuer's name that a voucher has room for.
const LONGEST_ISSUER: usize = 60;
/// Draws before giving up on codes that exist already: with millions in the file one draw of a
/// whole batch collides in a few cases of a hundred.
const DRAWS: usize = 8;

/// What staff ask for.
#[derive(Debug, Clone)]
pub struct Issue {
    /// Programme's key.
    pub programme: String,
    /// How many.
    pub count: i64,
    /// Who hands them out.
    pub issuer: String,
    /// Last day they can be entered.
    pub use_by: Option<Date>,
    /// Course they are for.
    pub course: String,
    /// Note for the desk.
    pub note: String,
}

/// A voucher with its code in clear: in memory only, for the sheets.
pub struct Drawn {
    /// Its number.
    pub number: i64,
    /// Its code.
    pub code: Code,
}

/// A batch that has just been issued.
pub struct Issued {
    /// The batch.
    pub batch: Batch,
    /// Its vouchers.
    pub vouchers: Vec<Drawn>,
}

/// Reads an ISO day.
///
/// # Errors
/// [`Refusal::RequestMalformed`].
pub fn parse_day(text: &str) -> Result<Date> {
    text.parse().map_err(|_| Refusal::RequestMalformed { reason: format!("use_by: {text}") }.into())
}

impl Issue {
    /// The same order with its texts on one line each, if it can be issued at all.
    ///
    /// # Errors
    /// Refused when the programme is not there or issues no vouchers, the count is out of range,
    /// a text is missing or too long, or the last day has passed.
    pub fn checked(self, desk: &Desk) -> Result<(Self, Programme)> {
        if !(1..=MOST).contains(&self.count) {
            return Err(Refusal::CountOutOfRange { least: 1, most: MOST }.into());
        }
        let issuer = one_line(&self.issuer);
        if issuer.is_empty() {
            return Err(Refusal::IssuerMissing.into());
        }
        let asked = Self { issuer, course: one_line(&self.course), note: one_line(&self.note), ..self };
        let fields = [
            ("issuer", &asked.issuer, LONGEST_ISSUER),
            ("course", &asked.course, LONGEST_LINE),
            ("note", &asked.note, LONGEST_LINE),
        ];
        for (field, text, most) in fields {
            if text.chars().count() > most {
                let most = i64::try_from(most).unwrap_or_default();
                return Err(Refusal::TextTooLong { field: field.to_owned(), most }.into());
            }
        }
        let today = calendar::day_of(desk.now()?, desk.zone());
        if let Some(on) = asked.use_by.filter(|day| *day < today) {
            return Err(Refusal::UseByPast { on }.into());
        }
        let found = desk.read(|sql| programmes::by_key(sql, &asked.programme))?;
        let programme = found.filter(|programme| programme.policy.voucher.is_some());
        let programme = programme.ok_or_else(|| Refusal::ProgrammeUnknown { key: asked.programme.clone() })?;
        Ok((asked, programme))
    }

    /// The batch this would become, without its numbers, key and digest.
    pub fn batch(&self, programme: i64, at: i64) -> Batch {
        Batch {
            id: 0,
            programme,
            issuer: self.issuer.clone(),
            count: self.count,
            first_number: 0,
            use_by: self.use_by.map(|day| day.to_string()),
            course: self.course.clone(),
            note: self.note.clone(),
            is_imported: false,
            sealed_key: vec![],
            vouchers_digest: [0; 32],
            issued_by: String::new(),
            issued_at: at,
        }
    }
}

/// Issues a batch. What would not fit on its sheets is refused before anything is drawn.
///
/// # Errors
/// As [`Issue::checked`] and [`print_vouchers::draw`]; [`Refusal::DiskFull`].
pub fn issue_vouchers(desk: &Desk, by: &Actor, asked: Issue) -> Result<Issued> {
    desk.check_space()?;
    let (asked, programme) = asked.checked(desk)?;
    let trial = asked.batch(programme.id, desk.now()?.as_second());
    let one = Drawn { number: MOST, code: Code::from_random([0; 10]) };
    print_vouchers::draw_with(desk, &programme.policy, &trial, by.name(), true, &[one])?;
    for _ in 1..DRAWS {
        match draw_and_keep(desk, by, &asked, programme.id) {
            Err(Error::Fault(Fault::Database(error))) if is_collision(&error) => {
                tracing::info!("a drawn code exists already");
            }
            other => return other,
        }
    }
    draw_and_keep(desk, by, &asked, programme.id)
}

fn is_collision(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation)
}

fn draw_and_keep(desk: &Desk, by: &Actor, asked: &Issue, programme: i64) -> Result<Issued> {
    let key = SecretBytes::new(desk.dice().bytes());
    let sealed_key = seal::seal(&desk.institution().office_key, &key)?;
    let first = desk.read(vouchers::next_number)?;
    let drawn: Vec<(Code, CodeMac)> = (0..asked.count)
        .map(|_| {
            let code = desk.dice().code();
            let mac = desk.index_key().code(&code);
            (code, mac)
        })
        .collect();
    // Sealed before the lock, on the guess that nobody issues at the same moment.
    let sealed = seal_all(desk, &key, first, &drawn)?;
    let batch = desk.write(by, |tx| {
        let now_first = vouchers::next_number(tx)?;
        let sealed = if now_first == first { sealed } else { seal_all(desk, &key, now_first, &drawn)? };
        let batch = Batch {
            first_number: now_first,
            sealed_key,
            vouchers_digest: vouchers::digest((now_first..).zip(drawn.iter().map(|(_, mac)| mac))),
            issued_by: by.name().to_owned(),
            ..asked.batch(programme, tx.at())
        };
        keep(tx, batch, &sealed, &drawn)
    })?;
    let codes = drawn.into_iter().map(|(code, _)| code);
    let vouchers = (batch.first_number..).zip(codes).map(|(number, code)| Drawn { number, code }).collect();
    Ok(Issued { batch, vouchers })
}

fn keep(tx: &Tx<'_>, batch: Batch, sealed: &[Vec<u8>], drawn: &[(Code, CodeMac)]) -> Result<Batch> {
    let id = vouchers::add_batch(tx, &batch)?;
    for ((number, sealed), (_, mac)) in (batch.first_number..).zip(sealed).zip(drawn) {
        let voucher = vouchers::add(tx, id, number, Some(sealed), tx.at())?;
        codes::add(tx, mac, "voucher", voucher, "paper", tx.at())?;
    }
    // One line for all: its digest binds every number to its code; a voucher has lines of its
    // own from its first change on.
    tx.record("batch_issued", Object::Batch, id)?;
    Ok(Batch { id, ..batch })
}

fn seal_all(desk: &Desk, key: &SecretBytes, first: i64, drawn: &[(Code, CodeMac)]) -> Result<Vec<Vec<u8>>> {
    let sealing = (first..).zip(drawn).map(|(number, (code, _))| {
        Ok(seal::lock(key, desk.dice().bytes(), place(number).as_bytes(), code.letters().as_bytes())?)
    });
    sealing.collect()
}

/// Where a sealed code stands: moved to another voucher it does not open.
pub fn place(number: i64) -> String {
    format!("voucher {number}")
}
