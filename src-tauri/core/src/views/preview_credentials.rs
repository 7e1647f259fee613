//! The papers of a class as they will be printed, a page at a time, with secrets that open nothing.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::documents::{Document, PerSheet, ROWS_PER_PAGE};
use crate::domain::code::Code;
use crate::error::{Error, Result};
use crate::journeys::credential_papers::{Handed, Paper, Setting, lay_out};
use crate::journeys::draw_credentials::Secret;
use crate::journeys::print_credentials::{Wanted, holders, programme_of};
use crate::journeys::print_listing::{self as listing, Frame, classes, destroy_by, sheet, title};
use crate::said::Sayer;
use crate::storage::programmes::Programme;
use crate::storage::rosters::Holder;

/// What would be printed, and one page of it.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CredentialPreview {
    /// One page; empty when there is nothing to print.
    pub svg: String,
    /// How many pages there will be.
    pub pages: i64,
    /// How many people stand on them.
    pub people: i64,
    /// How many secrets will be printed.
    pub secrets: i64,
    /// People who have chosen a password of their own: nothing is printed for them.
    pub taken: i64,
    /// People whose paper still works, left out unless a reason is given.
    pub out: i64,
    /// Until when the secrets will work.
    pub until: String,
    /// By which day a listing is to be destroyed.
    pub destroy_by: String,
}

/// Pages that belong together: a class, a sheet, a letter.
struct Part {
    people: Vec<Holder>,
    pages: usize,
}

const HIDDEN: &str = "•••••";

/// Page `page`, from 1, of slips, cards or letters.
///
/// # Errors
/// As [`programme_of`]; [`crate::refusal::Refusal::TextDoesNotFit`].
pub fn preview_papers(
    desk: &Desk,
    wanted: &Wanted,
    by: &str,
    page: i64,
    sayer: Sayer<'_>,
) -> Result<CredentialPreview> {
    let programme = programme_of(desk, &wanted.whose.programme)?;
    let all = holders(desk, programme.id, &wanted.whose)?;
    let waiting = || all.iter().filter(|holder| holder.taken_at.is_none());
    let wants = |holder: &&Holder| wanted.again.is_some() || !holder.has_paper();
    let people: Vec<Holder> = waiting().filter(wants).cloned().collect();
    let setting = Setting { is_specimen: true, ..wanted.setting };
    let parts = parts(&people, setting);
    let now = desk.now()?;
    let until = until(&programme, now);
    let told = CredentialPreview {
        svg: String::new(),
        pages: count(parts.iter().map(|part| part.pages).sum()),
        people: count(people.len()),
        secrets: count(people.len()),
        taken: count(all.len() - waiting().count()),
        out: count(waiting().filter(|holder| holder.has_paper()).count()),
        until: sayer.moment(until),
        destroy_by: sayer.figures(destroy_by(desk, now, Some(until))),
    };
    let Some((part, at)) = pick(parts, page) else { return Ok(told) };
    let by_password = programme.policy.starts_with_password() && setting.paper != Paper::Letters;
    let handed: Vec<Handed> = part.people.into_iter().map(|holder| specimen(holder, by_password, until)).collect();
    let document = lay_out(desk, &programme, setting, &handed, by, sayer)?;
    Ok(CredentialPreview { svg: svg(&document, at)?, ..told })
}

/// Page `page`, from 1, of listings.
///
/// # Errors
/// As [`preview_papers`].
pub fn preview_listing(
    desk: &Desk,
    wanted: &listing::Wanted,
    by: &str,
    page: i64,
    sayer: Sayer<'_>,
) -> Result<CredentialPreview> {
    let programme = programme_of(desk, &wanted.whose.programme)?;
    let mut people = holders(desk, programme.id, &wanted.whose)?;
    let taken = people.iter().filter(|holder| holder.taken_at.is_some()).count();
    people.retain(|holder| !wanted.only_unused || holder.taken_at.is_none());
    let unused = people.iter().filter(|holder| holder.taken_at.is_none()).count();
    let parts: Vec<Part> = classes(&people, wanted)
        .into_iter()
        .filter(|people| !people.is_empty())
        .map(|people| Part { pages: people.len().div_ceil(ROWS_PER_PAGE), people })
        .collect();
    let now = desk.now()?;
    let until = until(&programme, now);
    let destroyed = destroy_by(desk, now, wanted.columns.secret.then_some(until));
    let told = CredentialPreview {
        svg: String::new(),
        pages: count(parts.iter().map(|part| part.pages).sum()),
        people: count(people.len()),
        secrets: if wanted.columns.secret { count(unused) } else { 0 },
        taken: count(taken),
        out: 0,
        until: sayer.moment(until),
        destroy_by: sayer.figures(destroyed),
    };
    let Some((part, at)) = pick(parts, page) else { return Ok(told) };
    let by_password = programme.policy.starts_with_password();
    let shown = part.people.iter().filter(|holder| wanted.columns.secret && holder.taken_at.is_none());
    let secrets: BTreeMap<i64, Handed> =
        shown.map(|holder| (holder.account, specimen(holder.clone(), by_password, until))).collect();
    let code = code_of(0);
    let frame = Frame {
        title: title(&programme, &part.people, wanted, sayer),
        number: 0,
        code: &code,
        by,
        head: String::new(),
        at: now,
        until: wanted.columns.secret.then_some(until),
        destroy_by: destroyed,
        is_specimen: true,
    };
    let document = sheet(desk, wanted, frame, &part.people, &secrets, sayer)?;
    Ok(CredentialPreview { svg: svg(&document, at)?, ..told })
}

fn count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}

fn until(programme: &Programme, now: Timestamp) -> Timestamp {
    now + SignedDuration::from_hours(programme.policy.activation.ttl_hours.into())
}

fn parts(people: &[Holder], setting: Setting) -> Vec<Part> {
    let chunk = |size: usize| people.chunks(size).map(|some| Part { people: some.to_vec(), pages: 1 }).collect();
    let per_sheet = match setting.per_sheet {
        PerSheet::One => 1,
        PerSheet::Two => 2,
        PerSheet::Four => 4,
    };
    match setting.paper {
        Paper::Large => chunk(2),
        Paper::Cards => chunk(8),
        Paper::Letters => chunk(1),
        Paper::Slips => people
            .chunk_by(|one, next| one.group == next.group)
            .map(|class| Part {
                pages: class.len().div_ceil(per_sheet) + usize::from(setting.separated),
                people: class.to_vec(),
            })
            .collect(),
    }
}

/// The part a page is in, and which of its pages it is, from 0; the nearest there is.
fn pick(parts: Vec<Part>, page: i64) -> Option<(Part, usize)> {
    let all: usize = parts.iter().map(|part| part.pages).sum();
    let mut at = usize::try_from(page.max(1) - 1).unwrap_or(0).min(all.checked_sub(1)?);
    for part in parts {
        if at < part.pages {
            return Some((part, at));
        }
        at -= part.pages;
    }
    None
}

fn svg(document: &Document, page: usize) -> Result<String> {
    document.page_svg(page).ok_or_else(|| Error::fault("a document without that page"))
}

fn specimen(holder: Holder, by_password: bool, until: Timestamp) -> Handed {
    let slip = code_of(holder.account);
    let parts = vec![HIDDEN.to_owned(); 5];
    let secret = if by_password { Secret::Password { parts, slip, drawn: None } } else { Secret::Code(slip) };
    Handed { holder, secret, until }
}

/// A code made of a number, on a marked sheet: it was never drawn, and no row of the file knows it.
pub fn code_of(number: i64) -> Code {
    let mut digits = number.unsigned_abs().wrapping_mul(0x9e37_79b9_7f4a_7c15);
    Code::from_random(std::array::from_fn(|_| {
        digits = digits.rotate_left(4);
        u8::try_from(digits & 15).unwrap_or_default()
    }))
}
