//! What answers a line typed at the counter: people first, then files, vouchers, cases and letters.

use std::collections::BTreeSet;

use jiff::Timestamp;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::calendar;
use crate::domain::matching::fold::is_near;
use crate::domain::search::{Query, Scope, rank};
use crate::error::Result;
use crate::said::Sayer;
use crate::storage::search::{self, FoundPerson, Hit, Who};
use crate::storage::{register, vouchers};
use crate::views::{short, who_looked};

/// Rows a list shows.
const SHOWN: usize = 8;
/// Rows that are looked at before the best are chosen.
const LOOKED_AT: i64 = 60;

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub enum FoundKind {
    Person,
    File,
    Voucher,
    Case,
    Letter,
}

/// The mark before a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Tone {
    Good,
    Waiting,
    Planned,
    Bad,
}

/// One row.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct FoundLine {
    /// What it is.
    pub kind: FoundKind,
    /// Its row; of a voucher, its number.
    #[ts(type = "number")]
    pub id: i64,
    /// `Amina Ducommun`
    pub title: String,
    /// Programme, number, address: whatever tells two of that name apart.
    pub under: String,
    /// The state in a few words.
    pub state: String,
    /// Its mark.
    pub tone: Tone,
    /// The last thing that happened, with its day.
    pub last: String,
    /// Born on, address, login, for the pane beside the list; empty where there is none.
    pub more: Vec<String>,
}

/// A word that would answer where the typed one does not.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Suggestion {
    /// The whole line with the better word.
    pub text: String,
    /// People it stands for.
    #[ts(type = "number")]
    pub count: i64,
}

/// The answer.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct SearchAnswer {
    /// At most eight rows, the best first.
    pub lines: Vec<FoundLine>,
    /// Whether there are more.
    pub has_more: bool,
    /// A better word, where nothing answers.
    pub suggestion: Option<Suggestion>,
}

/// Answers a line as it is typed.
///
/// # Errors
/// A fault when the file refuses.
pub fn search(desk: &Desk, line: &str, sayer: Sayer<'_>) -> Result<SearchAnswer> {
    let (query, now) = (Query::parse(line), desk.now()?);
    desk.read(|sql| {
        let mut lines = vec![];
        if matches!(query.scope, Scope::People | Scope::Numbers) {
            lines.extend(numbers(sql, &query, sayer)?);
        }
        let hits = match query.scope {
            Scope::People | Scope::Letters => best(sql, &query)?,
            Scope::Numbers | Scope::Actions => vec![],
        };
        let has_more = hits.len() > SHOWN;
        for hit in hits.iter().take(SHOWN) {
            match (query.scope, hit.who) {
                (Scope::Letters, Who::Learner(id)) => lines.extend(letters(sql, id, sayer)?),
                (Scope::Letters, Who::File(_)) => {}
                (_, Who::Learner(id)) => {
                    lines.extend(search::found_person(sql, id)?.map(|one| person(&one, now, sayer)));
                }
                (_, Who::File(id)) => lines.extend(file(sql, id, sayer)?),
            }
        }
        lines.truncate(SHOWN);
        let is_asked = query.scope == Scope::People && lines.is_empty();
        let suggestion = if is_asked { suggestion(sql, &query)? } else { None };
        Ok(SearchAnswer { lines, has_more, suggestion })
    })
}

/// People and files, the best first: words that begin so, then one word out of several, then insides.
fn best(sql: &Connection, query: &Query) -> Result<Vec<Hit>> {
    let mut hits = vec![];
    if let Some(question) = query.beginnings() {
        hits = search::beginning(sql, &question, LOOKED_AT)?;
    }
    if hits.is_empty()
        && let Some(question) = query.joined()
    {
        hits = search::beginning(sql, &question, LOOKED_AT)?;
    }
    if hits.is_empty()
        && let Some(question) = query.insides()
    {
        hits = search::holding(sql, &question, LOOKED_AT)?;
    }
    // A file that is somebody's is shown with its person.
    let people: BTreeSet<i64> =
        hits.iter().filter_map(|hit| if let Who::Learner(id) = hit.who { Some(id) } else { None }).collect();
    let mut kept = vec![];
    for hit in hits {
        let owner = match hit.who {
            Who::File(id) => register::by_id(sql, id)?.and_then(|file| file.learner),
            Who::Learner(_) => None,
        };
        if owner.is_none_or(|owner| !people.contains(&owner)) {
            kept.push(hit);
        }
    }
    kept.sort_by_cached_key(|hit| std::cmp::Reverse(rank(query, &hit.words)));
    Ok(kept)
}

fn person(one: &FoundPerson, now: Timestamp, sayer: Sayer<'_>) -> FoundLine {
    let (state, tone) = state_of(&one.state, one.ends_at, now, sayer);
    let born = born(one.birth_date.as_deref().unwrap_or_default(), sayer);
    let number =
        one.number.as_ref().map(|number| sayer.words.say_with("people-file", &[("number", number.clone().into())]));
    let more = [number, born, Some(one.email.clone()), Some(one.login.clone()).filter(|login| *login != one.email)];
    FoundLine {
        kind: FoundKind::Person,
        id: one.id,
        title: format!("{} {}", one.first_name, one.last_name).trim().to_owned(),
        under: one.programmes.clone().unwrap_or_else(|| one.email.clone()),
        state,
        tone,
        last: one.last.as_ref().map_or_else(String::new, |(act, at)| {
            let facts =
                [("what", who_looked::act(sayer.words, act).into()), ("when", short::near(sayer, *at, now).into())];
            sayer.words.say_with("people-last", &facts)
        }),
        more: more.into_iter().flatten().filter(|text| !text.is_empty()).collect(),
    }
}

/// How an account stands, in a few words.
pub fn state_of(state: &str, ends_at: Option<i64>, now: Timestamp, sayer: Sayer<'_>) -> (String, Tone) {
    let say = |id: &str| sayer.words.say(&format!("people-state-{id}"));
    match (state, ends_at.map(short::instant)) {
        ("", _) => (say("none"), Tone::Planned),
        ("locked", _) => (say("locked"), Tone::Bad),
        ("closed" | "disabled", _) => (say("closed"), Tone::Bad),
        ("waiting", _) => (say("waiting"), Tone::Waiting),
        (_, Some(ends)) if ends <= now => (say("ended"), Tone::Planned),
        (_, Some(ends)) => {
            let days = calendar::days_left(now, ends, sayer.zone);
            (sayer.words.say_with("people-state-days", &[("days", days.into())]), Tone::Good)
        }
        (_, None) => (say("open"), Tone::Good),
    }
}

fn file(sql: &Connection, id: i64, sayer: Sayer<'_>) -> Result<Option<FoundLine>> {
    let Some(file) = register::by_id(sql, id)? else { return Ok(None) };
    let known = &file.person;
    let born = born(&known.birth_date, sayer);
    let id = if file.learner.is_some() { "people-state-linked" } else { "people-state-known" };
    Ok(Some(FoundLine {
        kind: FoundKind::File,
        id: file.id,
        title: format!("{} {}", known.first_name, known.last_name).trim().to_owned(),
        under: sayer.words.say_with("people-file", &[("number", file.number.clone().into())]),
        state: sayer.words.say(id),
        tone: Tone::Planned,
        last: String::new(),
        more: born.into_iter().chain(Some(known.email.clone()).filter(|email| !email.is_empty())).collect(),
    }))
}

/// `naissance 27 mars 2007`
fn born(date: &str, sayer: Sayer<'_>) -> Option<String> {
    let day = date.parse().ok()?;
    Some(sayer.words.say_with("people-born", &[("day", sayer.plain_day(day).into())]))
}

/// What a text may be the number of: a case of today or another day, a voucher.
fn numbers(sql: &Connection, query: &Query, sayer: Sayer<'_>) -> Result<Vec<FoundLine>> {
    let mut lines = vec![];
    let typed = query.text.to_uppercase();
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let is_case = typed.starts_with('G') || query.scope == Scope::Numbers;
    if is_case && !digits.is_empty() && digits.len() < 6 {
        for (id, at, state) in search::cases(sql, &format!("G-{digits}"), 3)? {
            lines.push(FoundLine {
                kind: FoundKind::Case,
                id,
                title: sayer.words.say_with("people-case", &[("number", format!("G-{digits}").into())]),
                under: short::day_of(sayer, at),
                state: sayer.words.say(&format!("people-case-{state}")),
                tone: if state == "open" { Tone::Waiting } else { Tone::Planned },
                last: String::new(),
                more: vec![],
            });
        }
    }
    let is_voucher = !digits.is_empty() && digits.len() == typed.chars().filter(|c| !c.is_whitespace()).count();
    if is_voucher
        && let Ok(number) = digits.parse()
        && let Some((batch, state)) = vouchers::by_number(sql, number)?
    {
        lines.push(FoundLine {
            kind: FoundKind::Voucher,
            id: batch,
            title: sayer.words.say_with("people-voucher", &[("number", short::number(number).into())]),
            under: sayer.words.say_with("people-batch", &[("number", batch.into())]),
            state: sayer.words.say(&format!("people-voucher-{state}")),
            tone: Tone::Planned,
            last: String::new(),
            more: vec![],
        });
    }
    Ok(lines)
}

fn letters(sql: &Connection, learner: i64, sayer: Sayer<'_>) -> Result<Vec<FoundLine>> {
    let found = search::letters_to(sql, learner, 4)?;
    let line = |(id, kind, recipient, state): (i64, String, String, String)| FoundLine {
        kind: FoundKind::Letter,
        id,
        title: sayer.words.say(&format!("desk-letter-{}", kind.replace('_', "-"))),
        under: recipient,
        state: sayer.words.say(&format!("desk-letter-state-{}", state.replace('_', "-"))),
        tone: match state.as_str() {
            "accepted" => Tone::Good,
            "failed" | "needs_staff" => Tone::Bad,
            _ => Tone::Waiting,
        },
        last: String::new(),
        more: vec![],
    };
    Ok(found.into_iter().map(line).collect())
}

/// The nearest word of the index to the one word that nothing answers.
fn suggestion(sql: &Connection, query: &Query) -> Result<Option<Suggestion>> {
    let [word] = query.words.as_slice() else { return Ok(None) };
    let near = search::words_like(sql, word)?.into_iter().filter(|(known, _)| is_near(word, known));
    Ok(near.max_by_key(|(_, count)| *count).map(|(text, count)| Suggestion { text, count }))
}
