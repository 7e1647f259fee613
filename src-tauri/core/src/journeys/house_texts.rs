//! The terms of use and the charter: put in force by an administrator, accepted by everybody who works
//! here, printed for whoever wants them (A-16, A-G6; `docs/decisions/0007-two-texts.md`).

use std::collections::BTreeMap;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::documents::{Document, Piece, ReadingFacts, reading};
use crate::domain::house_text::{KINDS, LONGEST, Line, digest, lines, shipped};
use crate::error::Result;
use crate::journeys::print::{fitting, print, style};
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::ledger::Object;
use crate::storage::texts::{self, Acceptance};
use crate::views::house_texts::{body_for, receipt, title};
use crate::words::LANGUAGES;

/// Puts a new version of a text in force: everybody is asked again at their next sign-in. The same
/// text again is no new version.
///
/// # Errors
/// [`Refusal::TextEmpty`] when the house's own language has none; [`Refusal::TextTooLong`];
/// [`Refusal::NothingToDo`] when nothing changed.
pub fn publish_text(desk: &Desk, by: &Actor, kind: &str, bodies: &BTreeMap<String, String>) -> Result<()> {
    let kind = *KINDS.iter().find(|known| **known == kind).ok_or(Refusal::TextUnknown)?;
    let most = i64::try_from(LONGEST).unwrap_or(i64::MAX);
    let bodies: BTreeMap<String, String> = bodies
        .iter()
        .filter(|(tag, text)| LANGUAGES.contains(&tag.as_str()) && !text.trim().is_empty())
        .map(|(tag, text)| (tag.clone(), format!("{}\n", text.trim())))
        .collect();
    if bodies.values().any(|text| text.chars().count() > LONGEST) {
        return Err(Refusal::TextTooLong { field: "text".into(), most }.into());
    }
    if !bodies.contains_key(&desk.institution().language) {
        return Err(Refusal::TextEmpty.into());
    }
    desk.write(by, |tx| {
        let before = texts::newest(tx, kind)?;
        if before.as_ref().is_some_and(|before| before.bodies == bodies) {
            return Err(Refusal::NothingToDo.into());
        }
        put_in_force(tx, kind, before.map_or(1, |before| before.version + 1), &bodies)
    })
}

fn put_in_force(tx: &Tx<'_>, kind: &str, version: i64, bodies: &BTreeMap<String, String>) -> Result<()> {
    let id = texts::add(tx, kind, version, bodies, tx.at())?;
    tx.record("text_published", Object::HouseText, id)
}

/// Puts the shipped texts in force where the house has none: nobody else begins to work here without.
///
/// # Errors
/// A fault when the file refuses.
pub fn ensure_texts(tx: &Tx<'_>) -> Result<()> {
    for kind in KINDS {
        if texts::newest(tx, kind)?.is_none() {
            put_in_force(tx, kind, 1, &shipped(kind))?;
        }
    }
    Ok(())
}

/// Accepts the versions in force as they were read in `language`. `named` are the rows that were on
/// the screen: a version that came into force meanwhile is refused and shown first.
///
/// # Errors
/// [`Refusal::TextsDue`] when a text in force is not among them.
pub fn accept_texts(desk: &Desk, by: &Actor, staff: i64, named: &[i64], language: &str) -> Result<()> {
    let house = desk.institution().language;
    desk.write(by, |tx| {
        let before = texts::accepted(tx, staff)?;
        for kind in KINDS {
            let Some(text) = texts::newest(tx, kind)? else { continue };
            if before.iter().any(|said| said.text == text.id) {
                continue;
            }
            let (tag, body) = body_for(&text, language, &house).ok_or(Refusal::TextEmpty)?;
            if !named.contains(&text.id) {
                return Err(Refusal::TextsDue.into());
            }
            let said = Acceptance { text: text.id, language: tag.to_owned(), digest: digest(body), at: tx.at() };
            texts::accept(tx, staff, &said)?;
        }
        tx.record("texts_accepted", Object::Staff, staff)
    })
}

/// Prints the texts in force, with what `staff` has accepted at their foot: the receipt.
///
/// # Errors
/// [`Refusal::NothingToDo`] while no text is in force; [`Refusal::PrinterRefused`].
pub fn print_texts(desk: &Desk, by: &Actor, (staff, named): (i64, &str), sayer: Sayer<'_>) -> Result<Outcome> {
    let document = draw(desk, (staff, named), sayer)?;
    print(desk, by, sayer.words, &sayer.words.say("paper-texts"), &document)
}

fn draw(desk: &Desk, (staff, named): (i64, &str), sayer: Sayer<'_>) -> Result<Document> {
    let (words, now, house) = (sayer.words, desk.now()?, desk.institution().language);
    let mut pieces = vec![];
    desk.read(|sql| {
        let accepted = texts::accepted(sql, staff)?;
        for kind in KINDS {
            let Some(text) = texts::newest(sql, kind)? else { continue };
            let said = accepted.iter().find(|said| said.text == text.id);
            let language = said.map_or(words.tag(), |said| said.language.as_str());
            let Some((_, body)) = body_for(&text, language, &house) else { continue };
            pieces.push(Piece::Heading(title(&text, sayer)));
            pieces.push(Piece::Paragraph(receipt(said, named, sayer)));
            pieces.extend(lines(body).iter().map(|line| match line {
                Line::Point(point) => Piece::Paragraph(format!("–\u{a0}{point}")),
                Line::Heading(heading) => Piece::Heading((*heading).to_owned()),
                Line::Paragraph(paragraph) => Piece::Paragraph((*paragraph).to_owned()),
            }));
        }
        Ok(())
    })?;
    if pieces.is_empty() {
        return Err(Refusal::NothingToDo.into());
    }
    let printed = [("day", sayer.long_day(sayer.day_of(now)).into()), ("time", sayer.hour(now).into())];
    let facts = ReadingFacts {
        tab: words.say("paper-texts"),
        title: named.to_owned(),
        under: words.say_with("paper-texts-under", &printed),
        foot: words.say("paper-texts-foot"),
        columns: None,
        pieces,
    };
    fitting(reading(words, &style(desk)?, &facts))
}
