//! The second step while it is filled: a page saved by somebody who is signed in is not lost (H-13, H-16).

use jiff::civil::Date;
use rusqlite::Connection;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::birth_date;
use crate::domain::calendar;
use crate::domain::details::{LONGEST, is_plausible};
use crate::domain::line::one_line;
use crate::domain::name::Name;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::storage::details::{self, Fields};
use crate::storage::dossiers::{self, Dossier};
use crate::storage::people::{self, Account};
use crate::storage::programmes::{self, Programme};
use crate::words::{LANGUAGES, Words};

/// One page of the form, as it was typed.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Day, month and year.
    pub birth: Option<[String; 3]>,
    /// The other fields of the page.
    pub fields: Fields,
}

/// Keeps a page in the account's draft.
///
/// # Errors
/// [`Refusal::DetailsClosed`], [`Refusal::DetailsSent`], [`Refusal::BirthDateWrong`],
/// [`Refusal::DetailMissing`], [`Refusal::DetailWrong`], [`Refusal::TextTooLong`].
pub fn keep_details(desk: &Desk, account: &Account, page: &Page) -> Result<()> {
    desk.write(&Actor::Kiosk, |tx| {
        let asked = asked(tx, account)?;
        let mut draft = begun(tx, account)?;
        for (name, text) in read(tx, page, &asked)? {
            draft.insert(name, text);
        }
        details::keep_draft(tx, account.id, &draft, tx.at())
    })
}

/// The programme whose fields an account is asked for: its newest one that asks some.
///
/// # Errors
/// A fault when the file refuses.
pub fn asking(sql: &Connection, account: &Account) -> Result<Option<Programme>> {
    for access in people::accesses(sql, account.id)? {
        let programme = programmes::by_id(sql, access.programme)?;
        if let Some(programme) = programme.filter(|programme| programme.policy.details.is_some()) {
            return Ok(Some(programme));
        }
    }
    Ok(None)
}

/// The account's dossiers about which staff have asked for more.
///
/// # Errors
/// A fault when the file refuses.
pub fn asked_again(sql: &Connection, account: &Account) -> Result<Vec<Dossier>> {
    let mine = dossiers::of_account(sql, account.id)?;
    Ok(mine.into_iter().filter(|one| one.kind == "linking" && one.state == "asked").collect())
}

/// The draft as it stands; whoever is asked again finds what they had handed in.
///
/// # Errors
/// A fault when the file refuses.
pub fn begun(sql: &Connection, account: &Account) -> Result<Fields> {
    let draft = details::draft(sql, account.id)?;
    let is_fresh = draft.is_empty() && details::saved_at(sql, account.learner)?.is_some();
    if is_fresh { details::own(sql, account.learner) } else { Ok(draft) }
}

/// The fields an account is asked for now, each with whether it must be filled.
///
/// # Errors
/// [`Refusal::DetailsSent`] once they were handed in (H-14), unless staff asked for more;
/// [`Refusal::DetailsClosed`] where none are asked.
pub fn asked(sql: &Connection, account: &Account) -> Result<Vec<(&'static str, bool)>> {
    if details::saved_at(sql, account.learner)?.is_some() && asked_again(sql, account)?.is_empty() {
        return Err(Refusal::DetailsSent.into());
    }
    let programme = asking(sql, account)?.ok_or(Refusal::DetailsClosed)?;
    Ok(programme.policy.details.map(|details| details.asked()).unwrap_or_default())
}

fn read(tx: &Tx<'_>, page: &Page, asked: &[(&'static str, bool)]) -> Result<Fields> {
    let mut read = Fields::new();
    let is_asked = |name: &str| asked.iter().any(|(known, _)| *known == name);
    if let Some(boxes) = page.birth.as_ref().filter(|_| is_asked("birth_date")) {
        let today = calendar::day_of(tx.now(), tx.desk().zone());
        read.insert("birth_date".to_owned(), parse_birth_date(boxes, today)?.to_string());
    }
    for (name, typed) in &page.fields {
        let Some((_, is_required)) = asked.iter().find(|(known, _)| known == name && *known != "birth_date") else {
            return Err(Refusal::RequestMalformed { reason: name.clone() }.into());
        };
        let text = one_line(typed);
        check(name, &text, *is_required)?;
        read.insert(name.clone(), text);
    }
    Ok(read)
}

fn check(field: &str, text: &str, is_required: bool) -> Result<()> {
    if text.is_empty() {
        return if is_required { Err(Refusal::DetailMissing { field: field.to_owned() }.into()) } else { Ok(()) };
    }
    if text.chars().count() > LONGEST {
        let most = i64::try_from(LONGEST).unwrap_or_default();
        return Err(Refusal::TextTooLong { field: field.to_owned(), most }.into());
    }
    let is_right = if field == "birth_name" { Name::parse(text).is_ok() } else { is_plausible(field, text) };
    if is_right { Ok(()) } else { Err(Refusal::DetailWrong { field: field.to_owned() }.into()) }
}

/// Reads a birth date from its three boxes.
///
/// # Errors
/// [`Refusal::BirthDateWrong`], which names the box.
pub fn parse_birth_date(boxes: &[String; 3], today: Date) -> Result<Date> {
    let months: Vec<(String, i8)> = LANGUAGES
        .into_iter()
        .flat_map(|tag| (1..=12i8).map(move |month| (Words::of(tag).say(&format!("month-{month}")), month)))
        .collect();
    let [day, month, year] = boxes.each_ref().map(String::as_str);
    birth_date::parse([day, month, year], &months, today)
        .map_err(|flaw| Refusal::BirthDateWrong { part: flaw.part().to_owned() }.into())
}
