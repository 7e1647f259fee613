//! Credentials on cards of business-card size, eight an A4 sheet, cut along ticks at its edges.
//!
//! A card is not folded, so its secret is open: it is for handing out person by person, or for cut and sealed envelopes.

use rayon::prelude::*;

use super::credential_slip::{CredentialFacts, CredentialSecret};
use super::face::Face;
use super::list::{Ink, Item, Page};
use super::plates::{Area, outline, rule, title_plate};
use super::prose::Prose;
use super::qr::Size;
use super::type_setting::{DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle, square};
use crate::words::Words;

const PIECE: (f64, f64) = (85.0, 55.0);
/// The first card's corner: two columns and four rows in the middle of the sheet.
const CORNER: (f64, f64) = (20.0, 38.5);
const PER_SHEET: usize = 8;
const PLATE: Area = Area(5.0, 4.5, 75.0, 7.4);
const TAB: &[Stage] = &[Stage(1, 7.0, 5.5)];
const BODY: &[Stage] = &[Stage(1, 8.5, 6.5), Stage(2, 6.25, 5.0), Stage(3, 4.5, 4.0)];
const NAME: Frame = Frame::new("card: name", 5.0, 13.2, 75.0, 6.0, &[Stage(1, 13.0, 9.5), Stage(2, 8.0, 6.5)])
    .face(Face::Title)
    .down(Down::Middle)
    .lead(1.05);
const ABOUT: Frame = Frame::new("card: class", 5.0, 19.4, 75.0, 3.0, &[Stage(1, 7.5, 5.5)]);
const LABEL: &[Stage] = &[Stage(1, 7.0, 5.5)];
const USER_LABEL: Frame = Frame::new("card: user label", 5.0, 24.2, 52.0, 3.0, LABEL).face(Face::Bold);
const USER: Frame =
    Frame::new("card: user name", 5.0, 27.2, 52.5, 5.2, &[Stage(1, 11.5, 6.5)]).face(Face::Code).down(Down::Middle);
const SECRET_LABEL: Frame = Frame::new("card: secret label", 5.0, 33.4, 52.0, 3.0, LABEL).face(Face::Bold);
const SECRET: Frame = Frame::new("card: secret", 5.0, 36.5, 52.5, 8.6, &[Stage(1, 11.5, 10.0), Stage(2, 9.5, 7.5)])
    .face(Face::Code)
    .down(Down::Middle)
    .lead(1.22);
/// Left and top of the square with its quiet zone, inside which nothing stands.
const QR: (f64, f64) = (59.0, 23.6);
const MODULE: f64 = 0.72;
const UNTIL: Frame = Frame::new("card: until", 5.0, 45.8, 75.0, 3.2, &[Stage(1, 7.5, 5.5)]);
const FOOT: Frame = Frame::new("card: foot", 5.0, 49.2, 75.0, 2.4, &[Stage(1, 6.0, 4.75)]);

/// Draws `slips` in their order, row by row.
///
/// # Errors
/// [`DoesNotFit`] when a name or user name is too long even at its smallest.
pub fn credential_cards(words: &Words, style: &SheetStyle, slips: &[CredentialFacts]) -> Result<Document, DoesNotFit> {
    let stamps = vec![cut_ticks()];
    let pages: Result<Vec<Page>, DoesNotFit> = slips
        .par_chunks(PER_SHEET)
        .map(|sheet| {
            let mut items = vec![Item::Stamp { number: 0, x: 0.0, y: 0.0 }];
            for (place, facts) in (0u32..).zip(sheet) {
                let (x, y) = (CORNER.0 + f64::from(place % 2) * PIECE.0, CORNER.1 + f64::from(place / 2) * PIECE.1);
                items.extend(card(words, style, facts)?.into_iter().map(|item| item.moved(x, y)));
            }
            Ok(Page::a4(items))
        })
        .collect();
    Ok(Document { pages: pages?, stamps })
}

/// Ticks outside the cards, four millimetres from them: a cutter needs no line across.
fn cut_ticks() -> Vec<Item> {
    let (left, top) = CORNER;
    let (right, bottom) = (left + 2.0 * PIECE.0, top + 4.0 * PIECE.1);
    let mut ticks = vec![];
    for x in [left, left + PIECE.0, right] {
        ticks.push(rule((x, top - 10.0), (x, top - 4.0), 0.2));
        ticks.push(rule((x, bottom + 4.0), (x, bottom + 10.0), 0.2));
    }
    for row in 0..=4u32 {
        let y = top + f64::from(row) * PIECE.1;
        ticks.push(rule((left - 10.0, y), (left - 4.0, y), 0.2));
        ticks.push(rule((right + 4.0, y), (right + 10.0, y), 0.2));
    }
    ticks
}

fn card(words: &Words, style: &SheetStyle, facts: &CredentialFacts) -> Result<Vec<Item>, DoesNotFit> {
    let say = |id: &str| Prose::say(words, id, &[]);
    let plain = |text: &str| Prose::plain(words, text);
    let mut items: Vec<Item> = style.mark(words, (31.0, 34.0), 48.0).into_iter().collect();
    items.push(outline(Area(1.5, 1.5, PIECE.0 - 3.0, PIECE.1 - 3.0), 0.12, 1.0, Ink::Cut));
    items.extend(title_plate(PLATE, &say("paper-access"), (TAB, BODY), &plain(&style.institution))?);
    NAME.set(&plain(&facts.name), &mut items)?;
    ABOUT.set(&plain(&facts.about), &mut items)?;
    let (user, label, secret, payload) = told(words, &facts.secret);
    if let Some(user) = user {
        USER_LABEL.set(&say("paper-access-user"), &mut items)?;
        USER.set(&Prose::letters_of(&user.chars().collect::<Vec<_>>()), &mut items)?;
    }
    SECRET_LABEL.set(&say(label), &mut items)?;
    SECRET.set(&secret, &mut items)?;
    if let Some(payload) = payload {
        items.push(square::bare("card: QR", &payload, Size::Code, QR, MODULE)?);
    }
    UNTIL.set(&Prose::say(words, "paper-card-until", &[("deadline", facts.deadline.as_str().into())]), &mut items)?;
    let reference = ("reference", facts.reference.as_str().into());
    let foot = match &facts.platform {
        Some(platform) => Prose::say(words, "paper-card-foot", &[("platform", platform.as_str().into()), reference]),
        None => Prose::say(words, "paper-card-foot-kiosk", &[reference]),
    };
    FOOT.set(&foot, &mut items)?;
    Ok(items)
}

/// User name, label, secret on two lines at most, and what the square says.
fn told<'a>(words: &Words, secret: &'a CredentialSecret) -> (Option<&'a str>, &'static str, Prose, Option<String>) {
    let parts = |parts: &[String]| {
        let (upper, lower) = parts.split_at(parts.len().div_ceil(2));
        let lines = [upper.join("\u{a0}"), lower.join("\u{a0}")].join(" ");
        Prose::letters_of(&lines.chars().collect::<Vec<_>>())
    };
    let square = |slip: &String| Some(format!("GTS{slip}"));
    match secret {
        CredentialSecret::Code(payload) => {
            let letters: Vec<char> = payload.chars().skip(3).collect();
            let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
            let code = groups.join("\u{a0}");
            let code = Prose::letters_of(&code.chars().collect::<Vec<_>>());
            (None, "paper-next-code", code, Some(payload.clone()))
        }
        CredentialSecret::Phrase { user, words, slip } => (Some(user), "paper-card-phrase", parts(words), square(slip)),
        CredentialSecret::Letters { user, groups, slip } => {
            (Some(user), "paper-card-phrase", parts(groups), square(slip))
        }
        CredentialSecret::Staff { user, words } => (Some(user), "paper-card-phrase", parts(words), None),
        CredentialSecret::Chosen { user, words: own, slip } => {
            let secret = if own.is_empty() { Prose::say(words, "paper-access-own", &[]) } else { parts(own) };
            (Some(user), "paper-access-password", secret, square(slip))
        }
    }
}
