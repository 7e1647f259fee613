//! An issuer's own list, given back with what became of each code: used, unused, void, past or unknown,
//! and no names (decision 29). Guichet keeps no code in clear: whoever wants a list back brings it again.

use jiff::civil::Date;
use rusqlite::Connection;

use crate::desk::Desk;
use crate::domain::issuer_list::{IssuerList, Line};
use crate::domain::voucher::State;
use crate::error::{Error, Result};
use crate::journeys::import_vouchers::{check_takes_lists, read};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::programmes;
use crate::storage::vouchers::{self, Voucher};
use crate::views::cells::{self, Table, row};
use crate::views::short;
use crate::views::sorted_list::{is_past, voucher_of};
use crate::words::Words;

/// How many codes of a list stand where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Fates {
    pub used: i64,
    pub unused: i64,
    pub void: i64,
    pub past: i64,
    pub unknown: i64,
}

impl Fates {
    /// `12 utilisés, 40 non utilisés, 1 inconnu`
    pub fn say(&self, words: &Words) -> String {
        let Self { used, unused, void, past, unknown } = *self;
        let facts = [("used", used), ("unused", unused), ("void", void), ("past", past), ("unknown", unknown)];
        words.say_with("desk-return-summary", &facts.map(|(name, count)| (name, count.into())))
    }
}

/// A list that goes back.
#[derive(Debug)]
pub struct Returned {
    /// The programme's row.
    pub programme: i64,
    /// The list with its new columns.
    pub table: Table,
    /// The same in figures.
    pub fates: Fates,
}

/// The list in `bytes` with the state of each code of the programme `key`. Of its other columns none
/// but the last day and the course go back: names neither stay here nor leave.
///
/// # Errors
/// [`Refusal::ProgrammeUnknown`]; [`Refusal::ForeignCodesClosed`]; the refusals of a file that is no list.
pub fn return_list(desk: &Desk, key: &str, bytes: &[u8], sayer: Sayer<'_>) -> Result<Returned> {
    let found = desk.read(|sql| programmes::by_key(sql, key))?;
    let programme = found.ok_or_else(|| Refusal::ProgrammeUnknown { key: key.to_owned() })?;
    check_takes_lists(&programme)?;
    let list = read(bytes)?;
    let today = sayer.day_of(desk.now()?);
    let mut csv = String::from(cells::ORDER_MARK);
    row(&mut csv, heads(&list, sayer));
    let mut fates = Fates::default();
    desk.read(|sql| {
        for line in &list.lines {
            let (id, day) = fate(sql, desk, line, programme.id, today, &mut fates, sayer)?;
            let state = sayer.words.say(id);
            let written = [Some(&line.code), list.heads.use_by.as_ref().map(|_| &line.use_by)];
            let course = list.heads.course.as_ref().map(|_| &line.course);
            let cells = written.into_iter().chain([course]).flatten().cloned();
            row(&mut csv, cells.chain([state, day]));
        }
        Ok(())
    })?;
    let facts = [("programme", key.into()), ("day", today.to_string().into())];
    let name = sayer.words.say_with("desk-return-file", &facts);
    Ok(Returned { programme: programme.id, table: Table { file_name: format!("{name}.csv"), csv }, fates })
}

fn heads<'a>(list: &'a IssuerList, sayer: Sayer<'a>) -> impl Iterator<Item = String> + 'a {
    let written = [Some(&list.heads.code), list.heads.use_by.as_ref(), list.heads.course.as_ref()];
    let ours = ["desk-export-state", "desk-return-used-on"].into_iter().map(move |id| sayer.words.say(id));
    written.into_iter().flatten().cloned().chain(ours)
}

/// What became of a line's code, as a word, and the day it was used.
fn fate(
    sql: &Connection,
    desk: &Desk,
    line: &Line,
    programme: i64,
    today: Date,
    fates: &mut Fates,
    sayer: Sayer<'_>,
) -> Result<(&'static str, String)> {
    let Some((voucher, is_past)) = known(sql, desk, line, programme, today)? else {
        fates.unknown += 1;
        return Ok(("desk-return-unknown", String::new()));
    };
    Ok(match voucher.state {
        State::Spent => {
            fates.used += 1;
            ("desk-export-used", sayer.day_of(short::instant(voucher.changed_at)).to_string())
        }
        State::Void => {
            fates.void += 1;
            ("desk-export-void", String::new())
        }
        State::Issued if is_past => {
            fates.past += 1;
            ("desk-state-past", String::new())
        }
        // Who entered a voucher and has not activated it is nobody's business outside: unused.
        State::Issued | State::Held => {
            fates.unused += 1;
            ("desk-export-unused", String::new())
        }
    })
}

fn known(sql: &Connection, desk: &Desk, line: &Line, programme: i64, today: Date) -> Result<Option<(Voucher, bool)>> {
    let Ok(entry) = &line.read else { return Ok(None) };
    let Some(voucher) = voucher_of(sql, &desk.index_key().foreign_code(&entry.code))? else { return Ok(None) };
    let batch = vouchers::batch(sql, voucher.batch)?.ok_or_else(|| Error::fault("a voucher without its batch"))?;
    // What another programme did with a code is not this issuer's to learn.
    Ok((batch.programme == programme).then(|| {
        let is_past = is_past(&voucher, &batch, today);
        (voucher, is_past)
    }))
}
