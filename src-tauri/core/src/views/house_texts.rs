//! The texts staff accept: those owed at a sign-in with what changed, and those an administrator edits.

use std::collections::BTreeMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::house_text::{Fate, KINDS, Line, changes, lines, shipped};
use crate::domain::rights::Role;
use crate::error::Result;
use crate::said::Sayer;
use crate::storage::staff as members;
use crate::storage::texts::{self, Acceptance, HouseText};
use crate::views::short;

/// What a line of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub enum LineKind {
    Point,
    Heading,
    Paragraph,
}

/// What became of it since the version accepted before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the names say it")]
pub enum LineFate {
    Kept,
    Added,
    Removed,
}

/// One line of a text.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct TextLine {
    /// What it is.
    pub kind: LineKind,
    /// What became of it; `kept` in a text read for the first time.
    pub fate: LineFate,
    /// Its text.
    pub text: String,
}

/// A text somebody has yet to accept.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct DueText {
    /// Row.
    pub id: i64,
    /// `terms` or `charter`.
    pub kind: String,
    /// `Conditions d’utilisation`
    pub title: String,
    /// `version 3, 1er septembre 2026`
    pub version: String,
    /// The language it stands in.
    pub language: String,
    /// Whether an earlier version was accepted: its changes are marked.
    pub is_changed: bool,
    /// Its lines.
    pub lines: Vec<TextLine>,
}

/// The texts somebody has yet to accept, and whom they may ask.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct DueTexts {
    /// The texts, in the order they are shown.
    pub texts: Vec<DueText>,
    /// Names of the administrators: whoever refuses asks one of them.
    pub administrators: Vec<String>,
}

/// What somebody has accepted.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct AcceptedText {
    /// `Conditions d’utilisation, version 3 du 1er septembre 2026`
    pub title: String,
    /// Who, when, in which language, and the fingerprint of what was read.
    pub receipt: String,
}

/// A text as an administrator edits it.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct EditedText {
    /// `terms` or `charter`.
    pub kind: String,
    /// `Conditions d’utilisation`
    pub title: String,
    /// The version in force; none while the shipped text only lies ready.
    pub version: Option<String>,
    /// How many of those who work here have accepted it.
    pub accepted: String,
    /// The text in each language that has one.
    pub bodies: BTreeMap<String, String>,
}

/// The body of a text for a reader of `language`: that language's, else the house's, else any.
pub fn body_for<'a>(text: &'a HouseText, language: &str, house: &str) -> Option<(&'a str, &'a str)> {
    let of = |tag: &str| text.bodies.get_key_value(tag);
    let found = of(language).or_else(|| of(house)).or_else(|| text.bodies.iter().next());
    found.map(|(tag, body)| (tag.as_str(), body.as_str()))
}

/// The texts `staff` has yet to accept, for a reader of the sayer's language.
///
/// # Errors
/// A fault when the file refuses.
pub fn due_texts(desk: &Desk, staff: i64, sayer: Sayer<'_>) -> Result<DueTexts> {
    let house = desk.institution().language;
    desk.read(|sql| {
        let accepted = texts::accepted(sql, staff)?;
        let mut due = vec![];
        for kind in KINDS {
            let Some(text) = texts::newest(sql, kind)? else { continue };
            if !accepted.iter().any(|said| said.text == text.id) {
                let before = texts::last_accepted(sql, staff, kind)?;
                due.extend(due_text(&text, before.as_ref(), (sayer, &house)));
            }
        }
        let everybody = members::all(sql)?.into_iter();
        let administrators = everybody.filter(|one| one.is_active && one.role == Role::Administrator.name());
        Ok(DueTexts { texts: due, administrators: administrators.map(|one| one.display_name).collect() })
    })
}

fn due_text(text: &HouseText, before: Option<&HouseText>, (sayer, house): (Sayer<'_>, &str)) -> Option<DueText> {
    let (language, body) = body_for(text, sayer.words.tag(), house)?;
    let old = before.and_then(|before| before.bodies.get(language));
    let lines = match old {
        Some(old) => changes(old, body).into_iter().map(|(fate, line)| told(fate, line)).collect(),
        None => lines(body).into_iter().map(|line| told(Fate::Kept, line)).collect(),
    };
    Some(DueText {
        id: text.id,
        kind: text.kind.clone(),
        title: sayer.words.say(&format!("texts-{}", text.kind)),
        version: version(text, sayer),
        language: language.to_owned(),
        is_changed: old.is_some(),
        lines,
    })
}

fn told(fate: Fate, line: Line<'_>) -> TextLine {
    TextLine {
        kind: match line {
            Line::Point(_) => LineKind::Point,
            Line::Heading(_) => LineKind::Heading,
            Line::Paragraph(_) => LineKind::Paragraph,
        },
        fate: match fate {
            Fate::Kept => LineFate::Kept,
            Fate::Added => LineFate::Added,
            Fate::Removed => LineFate::Removed,
        },
        text: line.text().to_owned(),
    }
}

fn version(text: &HouseText, sayer: Sayer<'_>) -> String {
    let facts = [
        ("version", text.version.to_string().into()),
        ("day", sayer.plain_day(sayer.day_of(short::instant(text.in_force_at))).into()),
    ];
    sayer.words.say_with("texts-version", &facts)
}

/// What `staff`, called `named`, has accepted, newest first.
///
/// # Errors
/// A fault when the file refuses.
pub fn accepted_texts(sql: &Connection, staff: i64, named: &str, sayer: Sayer<'_>) -> Result<Vec<AcceptedText>> {
    let mut told = vec![];
    for said in texts::accepted(sql, staff)? {
        if let Some(text) = texts::by_id(sql, said.text)? {
            told.push(AcceptedText { title: title(&text, sayer), receipt: receipt(Some(&said), named, sayer) });
        }
    }
    Ok(told)
}

/// The texts as an administrator edits them: those in force, or those that ship.
///
/// # Errors
/// A fault when the file refuses.
pub fn edited_texts(desk: &Desk, sayer: Sayer<'_>) -> Result<Vec<EditedText>> {
    desk.read(|sql| {
        let mut all = vec![];
        for kind in KINDS {
            let text = texts::newest(sql, kind)?;
            let (done, of) = text.as_ref().map_or(Ok((0, 0)), |text| texts::count_accepted(sql, text.id))?;
            all.push(EditedText {
                kind: kind.to_owned(),
                title: sayer.words.say(&format!("texts-{kind}")),
                version: text.as_ref().map(|text| version(text, sayer)),
                accepted: match text {
                    Some(_) => sayer.words.say_with("texts-accepted-by", &[("done", done.into()), ("of", of.into())]),
                    None => sayer.words.say("texts-not-in-force"),
                },
                bodies: text.map_or_else(|| shipped(kind), |text| text.bodies),
            });
        }
        Ok(all)
    })
}

/// `Conditions d’utilisation, version 3 du 1er septembre 2026`
pub fn title(text: &HouseText, sayer: Sayer<'_>) -> String {
    let facts = [
        ("text", sayer.words.say(&format!("texts-{}", text.kind)).into()),
        ("version", text.version.to_string().into()),
        ("day", sayer.plain_day(sayer.day_of(short::instant(text.in_force_at))).into()),
    ];
    sayer.words.say_with("texts-title", &facts)
}

/// What paper and screen say of an acceptance.
pub fn receipt(said: Option<&Acceptance>, named: &str, sayer: Sayer<'_>) -> String {
    let Some(said) = said else { return sayer.words.say("texts-not-accepted") };
    let print = said.digest.first_chunk::<8>().map_or(0, |head| u64::from_be_bytes(*head));
    let at = short::instant(said.at);
    let facts = [
        ("name", named.into()),
        ("day", sayer.long_day(sayer.day_of(at)).into()),
        ("time", sayer.hour(at).into()),
        ("language", said.language.as_str().into()),
        ("print", format!("{print:016X}").into()),
    ];
    sayer.words.say_with("texts-accepted", &facts)
}
