//! A candidate beside what was typed: field by field, differences marked and said in words.

use jiff::civil::Date;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::differences::{self, Run};
use crate::domain::matching::{Comparison, DateFit};
use crate::error::Result;
use crate::journeys::match_dossiers::Candidate;
use crate::said::Sayer;
use crate::storage::people::newcomer::{self, Newcomer, OtherAccount};
use crate::storage::register::{Known, papers};
use crate::views::dossiers::full_name;
use crate::words::Fact;

/// A run of letters, marked where the other side lacks them.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct MarkedRun {
    /// The letters.
    pub text: String,
    /// Whether the other side lacks them.
    pub marked: bool,
}

/// One field on both sides.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct FieldRow {
    /// `Nom`
    pub label: String,
    /// What was typed.
    pub typed: Vec<MarkedRun>,
    /// What is known.
    pub known: Vec<MarkedRun>,
    /// `accents`, `identique`
    pub gap: String,
    /// Whether a person should look at it.
    pub is_gap: bool,
}

/// A file of the register.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CandidateView {
    /// Row.
    pub file: i64,
    /// `8412`
    pub number: String,
    /// `Élodie Saric`
    pub name: String,
    /// 0 to 100.
    pub score: i64,
    /// `87 points sur 100 : date inversée`
    pub score_text: String,
    /// Whether it can be linked.
    pub is_free: bool,
    /// Who has it, where somebody has.
    pub owner: Option<String>,
    /// The account to take over from, where somebody has it.
    pub owner_account: Option<i64>,
    /// Field by field.
    pub rows: Vec<FieldRow>,
}

/// Another account.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct OtherView {
    /// Row.
    pub account: i64,
    /// What it signs in with.
    pub login: String,
    /// Whose it is.
    pub name: String,
    /// 0 to 100.
    pub score: i64,
    /// The score with its reasons.
    pub score_text: String,
    /// Field by field.
    pub rows: Vec<FieldRow>,
}

/// A file beside what was typed.
///
/// # Errors
/// A fault when the file refuses.
pub fn of_file(sql: &Connection, typed: &Newcomer, one: &Candidate, sayer: Sayer<'_>) -> Result<CandidateView> {
    let Known { first_name, last_name, .. } = &one.file.person;
    let holder = one.file.learner.filter(|_| !one.is_free);
    let owner = holder.map(|learner| newcomer::by_learner(sql, learner)).transpose()?.flatten();
    let mut rows = rows(typed, &one.file.person, &one.found, sayer);
    rows.extend(papers_row(sql, one.file.id, sayer)?);
    Ok(CandidateView {
        file: one.file.id,
        number: one.file.number.clone(),
        name: full_name(first_name, last_name, sayer),
        score: one.found.score,
        score_text: score(&one.found, sayer),
        is_free: one.is_free,
        owner: owner.map(|owner| full_name(&owner.first_name, &owner.last_name, sayer)),
        owner_account: holder.map(|learner| newcomer::account_of(sql, learner)).transpose()?.flatten(),
        rows,
    })
}

/// An account beside what was typed.
pub fn of_account(typed: &Newcomer, other: &OtherAccount, found: &Comparison, sayer: Sayer<'_>) -> OtherView {
    let person = &other.person;
    let known = Known {
        first_name: person.first_name.clone(),
        last_name: person.last_name.clone(),
        birth_name: person.birth_name.clone(),
        birth_date: person.birth_date.clone(),
        email: person.email.clone(),
    };
    OtherView {
        account: other.id,
        login: other.login.clone(),
        name: full_name(&person.first_name, &person.last_name, sayer),
        score: found.score,
        score_text: score(found, sayer),
        rows: rows(typed, &known, found, sayer),
    }
}

fn score(found: &Comparison, sayer: Sayer<'_>) -> String {
    let reasons: Vec<String> =
        found.reasons().into_iter().map(|reason| sayer.words.say(&format!("match-{reason}"))).collect();
    let facts: [(&str, Fact); 3] = [
        ("score", found.score.into()),
        ("count", i64::try_from(reasons.len()).unwrap_or_default().into()),
        ("reasons", reasons.join(", ").into()),
    ];
    sayer.words.say_with("match-score", &facts)
}

fn rows(typed: &Newcomer, known: &Known, found: &Comparison, sayer: Sayer<'_>) -> Vec<FieldRow> {
    let date = |text: &str| text.parse::<Date>().map_or_else(|_| text.to_owned(), |day| sayer.figures(day));
    let family = found.family_reason();
    let born = if found.born == DateFit::Missing { Some(missing(&typed.birth_date)) } else { found.born_reason() };
    let birth_name = match (typed.birth_name.is_empty(), known.birth_name.is_empty()) {
        (true, true) => None,
        (false, false) => family.filter(|_| typed.birth_name != known.birth_name),
        (true, false) => Some("not-typed"),
        (false, true) => Some("not-known"),
    };
    let email = match found.same_email {
        Some(true) => None,
        Some(false) => Some("other-address"),
        None => Some(missing(&typed.email)),
    };
    let family = if typed.last_name == known.last_name { None } else { family.or(Some("other")) };
    let mut rows = vec![
        row("last-name", &typed.last_name, &known.last_name, family, sayer),
        row("first-name", &typed.first_name, &known.first_name, found.first_reason(), sayer),
        row("birth-date", &date(&typed.birth_date), &date(&known.birth_date), born, sayer),
        row("email", &typed.email, &known.email, email, sayer),
    ];
    if !(typed.birth_name.is_empty() && known.birth_name.is_empty()) {
        rows.insert(1, row("birth-name", &typed.birth_name, &known.birth_name, birth_name, sayer));
    }
    rows
}

fn missing(typed: &str) -> &'static str {
    if typed.is_empty() { "not-typed" } else { "not-known" }
}

fn row(label: &str, typed: &str, known: &str, gap: Option<&str>, sayer: Sayer<'_>) -> FieldRow {
    let is_comparable = gap.is_some() && !typed.is_empty() && !known.is_empty();
    let (left, right) = if is_comparable { differences::runs(typed, known) } else { (plain(typed), plain(known)) };
    let marked = |runs: Vec<Run>| runs.into_iter().map(|run| MarkedRun { text: run.text, marked: run.is_marked });
    FieldRow {
        label: sayer.words.say(&format!("dossier-field-{label}")),
        typed: marked(left).collect(),
        known: marked(right).collect(),
        gap: sayer.words.say(&format!("match-{}", gap.unwrap_or("same"))),
        is_gap: gap.is_some_and(|gap| !gap.starts_with("not-")),
    }
}

fn plain(text: &str) -> Vec<Run> {
    if text.is_empty() { vec![] } else { vec![Run { text: text.to_owned(), is_marked: false }] }
}

fn papers_row(sql: &Connection, file: i64, sayer: Sayer<'_>) -> Result<Option<FieldRow>> {
    let count = |many: usize| i64::try_from(many).unwrap_or_default();
    let (enrolments, attestations) = (papers::enrolments(sql, file)?.len(), papers::attestations(sql, file)?.len());
    if enrolments + attestations == 0 {
        return Ok(None);
    }
    let facts: [(&str, Fact); 2] =
        [("enrolments", count(enrolments).into()), ("attestations", count(attestations).into())];
    Ok(Some(FieldRow {
        label: sayer.words.say("dossier-field-papers"),
        typed: vec![],
        known: vec![MarkedRun { text: sayer.words.say_with("dossier-papers", &facts), marked: false }],
        gap: sayer.words.say("match-carried"),
        is_gap: false,
    }))
}
