//! A case at the counter: what was typed, where it began, how identity was checked, and what can be done.

use jiff::Timestamp;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::calendar;
use crate::domain::email::Email;
use crate::error::Result;
use crate::journeys::finish_at_counter::KEPT_DAYS;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::letters;
use crate::storage::registrations::{self, Registration};
use crate::storage::{cases, people, programmes};
use crate::views::short;

/// A case found by its number: enough to tell it from another day's, and no name.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CaseLine {
    /// Row.
    #[ts(type = "number")]
    pub case: i64,
    /// `G-27`
    pub number: String,
    /// `aujourd’hui, 15 h 20`, `jeudi 26 novembre, 9 h 05`
    pub day: String,
    /// The programme's name.
    pub programme: String,
    /// Whether it can still be worked on.
    pub is_open: bool,
}

/// Cases of one number.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CaseList {
    /// Open ones first, then the newest.
    pub cases: Vec<CaseLine>,
}

/// A case.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(clippy::struct_excessive_bools, reason = "the page reads each of them by itself")]
pub struct CaseView {
    /// Row.
    #[ts(type = "number")]
    pub case: i64,
    /// `G-27`
    pub number: String,
    /// The day and hour it was opened.
    pub day: String,
    /// `Commencé à la borne`
    pub origin: String,
    /// First names; empty when not given yet, or erased.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Address.
    pub email: Option<String>,
    /// Language's own name.
    pub language: String,
    /// The programme's name.
    pub programme: String,
    /// Whether an account has that address already.
    pub is_address_known: bool,
    /// Whose it is: learner's row.
    #[ts(type = "number | null")]
    pub known_learner: Option<i64>,
    /// How identity was checked: `card`, `known` or `vouched`.
    pub identity: Option<String>,
    /// The same in words, or that it was not.
    pub identity_text: String,
    /// Whether it can still be worked on.
    pub is_open: bool,
    /// Whether a letter with a code waits or has left.
    pub has_letter: bool,
    /// Whether a letter can be sent.
    pub can_send: bool,
    /// What becomes of it, or what became.
    pub sentence: String,
    /// Login, once there is an account.
    pub login: Option<String>,
}

/// A programme in which staff may begin a case without a voucher.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CaseProgramme {
    /// Row.
    #[ts(type = "number")]
    pub id: i64,
    /// Its name.
    pub name: String,
}

/// The programmes in which no voucher is needed.
///
/// # Errors
/// A fault when the file refuses.
pub fn case_programmes(desk: &Desk) -> Result<Vec<CaseProgramme>> {
    let open = desk.read(programmes::all)?.into_iter().filter(|one| one.policy.voucher.is_none());
    Ok(open.map(|one| CaseProgramme { id: one.id, name: one.policy.name }).collect())
}

/// `g27`, `G-27`, `27` → `G-27`.
fn canonical(text: &str) -> Option<String> {
    let digits = text.trim().trim_start_matches(['g', 'G']).trim_start_matches(['-', ' ']);
    digits.parse::<u32>().ok().filter(|number| *number > 0).map(|number| format!("G-{number}"))
}

/// The cases of a number: those of today, and older ones that are kept.
///
/// # Errors
/// [`Refusal::CaseNotFound`].
pub fn find_case(desk: &Desk, text: &str, sayer: Sayer<'_>) -> Result<CaseList> {
    let not_found = || Refusal::CaseNotFound { number: text.trim().to_owned() };
    let number = canonical(text).ok_or_else(not_found)?;
    let now = desk.now()?;
    // A day more than a case is kept: whoever comes too late hears that it has lapsed.
    let since = now.as_second() - (i64::from(KEPT_DAYS) + 2) * 24 * 3600;
    let cases = desk.read(|sql| {
        let mut lines = vec![];
        for found in cases::find(sql, &number, since)? {
            let programme = programmes::by_id(sql, found.programme)?;
            lines.push(CaseLine {
                case: found.id,
                number: number.clone(),
                day: sayer.moment(short::instant(found.entered_at)),
                programme: programme.map(|one| one.policy.name).unwrap_or_default(),
                is_open: found.state == "open",
            });
        }
        Ok(lines)
    })?;
    if cases.is_empty() { Err(not_found().into()) } else { Ok(CaseList { cases }) }
}

/// One case.
///
/// # Errors
/// [`Refusal::CaseUnknown`].
pub fn case(desk: &Desk, id: i64, sayer: Sayer<'_>) -> Result<CaseView> {
    let now = desk.now()?;
    desk.read(|sql| {
        let found = registrations::by_id(sql, id)?.ok_or(Refusal::CaseUnknown)?;
        told(sql, found, now, sayer)
    })
}

fn told(sql: &Connection, found: Registration, now: Timestamp, sayer: Sayer<'_>) -> Result<CaseView> {
    let facts = cases::facts(sql, found.id)?.ok_or(Refusal::CaseUnknown)?;
    let programme = programmes::by_id(sql, found.programme)?;
    let letter = letters::newest_state(sql, found.id)?;
    let account = found.account.map(|account| people::account_by_id(sql, account)).transpose()?.flatten();
    let login = found.email.as_deref().and_then(|email| Email::parse(email).ok()).map(|email| email.login());
    let known = login.map(|login| people::account_by_login(sql, &login)).transpose()?.flatten();
    let how = facts.identity.as_ref().map(|(how, _)| how.clone());
    let is_open = found.state == "open";
    let identity_text = match &how {
        Some(how) => sayer.words.say(&format!("reason-identity-{how}")),
        None => sayer.words.say("case-identity-none"),
    };
    Ok(CaseView {
        case: found.id,
        day: sayer.moment(short::instant(found.entered_at)),
        origin: sayer.words.say(&format!("case-origin-{}", facts.origin)),
        sentence: sentence(&found, facts.ended_at, letter.as_deref(), now, sayer),
        can_send: is_open && found.email.is_some() && found.first_name.is_some() && found.last_name.is_some(),
        has_letter: letter.is_some_and(|state| state != "cancelled"),
        number: found.case_number,
        first_name: found.first_name.unwrap_or_default(),
        last_name: found.last_name.unwrap_or_default(),
        email: found.email,
        language: crate::words::Words::of(&found.language).say("desk-language"),
        programme: programme.map(|one| one.policy.name).unwrap_or_default(),
        is_address_known: is_open && known.is_some(),
        known_learner: known.filter(|_| is_open).map(|known| known.learner),
        identity: how,
        identity_text,
        is_open,
        login: account.map(|account| account.login),
    })
}

/// Until when it waits, or how it ended.
fn sentence(
    found: &Registration,
    ended_at: Option<i64>,
    letter: Option<&str>,
    now: Timestamp,
    sayer: Sayer<'_>,
) -> String {
    let moment = |at: i64| sayer.moment(short::instant(at));
    let (id, at) = match (found.state.as_str(), found.deadline_at) {
        ("open", Some(at)) if letter == Some("accepted") => ("case-until-letter", Some(moment(at))),
        ("open", Some(at)) => {
            let last = calendar::last_day(short::instant(at), sayer.zone);
            ("case-until", Some(sayer.long_day(last)))
        }
        ("open", None) => ("case-letter-waits", None),
        ("activated", _) => ("case-activated", ended_at.map(moment)),
        _ => ("case-lapsed", ended_at.map(moment)),
    };
    let at = at.unwrap_or_else(|| sayer.moment(now));
    sayer.words.say_with(id, &[("at", at.into())])
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn a_number_is_read_as_people_write_it() {
        for text in ["27", " g27 ", "G-27", "g 27", "G-027"] {
            assert_eq!(canonical(text).as_deref(), Some("G-27"), "{text}");
        }
        for text in ["", "G", "0", "G-x", "2026-11"] {
            assert_eq!(canonical(text), None, "{text}");
        }
    }
}
