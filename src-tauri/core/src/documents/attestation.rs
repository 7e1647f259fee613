//! An attestation: who is enrolled in what, and letters by which anybody may have it checked. A4.

use super::face::Face;
use super::list::{Ink, Item, Page};
use super::plates::{Area, code_letters, code_outlines, code_plates, outline, rounded, rule};
use super::prose::Prose;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle, square};
use crate::words::Words;

/// The last of the three rows.
#[derive(Debug, Clone)]
pub enum LastRow {
    /// How long an access lasts.
    Duration(String),
    /// How an enrolment stands.
    State(String),
}

impl Default for LastRow {
    fn default() -> Self {
        Self::Duration(String::new())
    }
}

/// What it says; dates are text already.
#[derive(Debug, Clone, Default)]
pub struct AttestationFacts {
    /// The institution's address on one line.
    pub address: String,
    /// First and last name.
    pub name: String,
    /// Date of birth, where it is known.
    pub birth: Option<String>,
    /// The programme.
    pub programme: String,
    /// `du lundi 23 novembre 2026 au dimanche 21 février 2027 inclus`
    pub access: String,
    /// `90 jours`, or how an enrolment stands: `en cours`.
    pub last: LastRow,
    /// `Delémont, le lundi 23 novembre 2026`
    pub place_and_day: String,
    /// Who signs: `S. Rochat, secrétariat`.
    pub signatory: String,
    /// Whether the institution stamps its papers.
    pub has_stamp: bool,
    /// Twelve letters of a code of kind attestation.
    pub code: String,
    /// Telephone where the letters may be read out.
    pub telephone: Option<String>,
    /// Its number.
    pub number: String,
    /// The last day on which it can be checked.
    pub until: String,
}

const BORDER: Area = Area(10.0, 10.0, 190.0, 277.0);
const PLATE: Area = Area(24.0, 24.0, 162.0, 22.0);
const INSTITUTION: Frame = Frame::new(
    "attestation: institution",
    30.0,
    27.0,
    150.0,
    9.4,
    &[Stage(1, 20.0, 14.0), Stage(2, 12.0, 9.5), Stage(3, 8.5, 8.0)],
)
.face(Face::Title)
.down(Down::Middle)
.lead(1.05)
.ink(Ink::White);
const ADDRESS: Frame =
    Frame::new("attestation: address", 30.0, 37.2, 150.0, 5.6, &[Stage(1, 11.0, 8.0)]).face(Face::Bold).ink(Ink::White);
const TITLE: Frame = Frame::new("attestation: title", 24.0, 60.0, 162.0, 18.0, &[Stage(1, 38.0, 22.0)])
    .face(Face::Title)
    .down(Down::Middle);
const SENTENCE: Frame =
    Frame::new("attestation: sentence", 24.0, 80.0, 162.0, 10.0, &[Stage(1, 13.0, 11.0), Stage(2, 11.0, 9.5)]);
const NAME: Frame = Frame::new(
    "attestation: name",
    24.0,
    98.0,
    162.0,
    16.0,
    &[Stage(1, 30.0, 20.0), Stage(2, 18.0, 14.0), Stage(3, 13.0, 11.0)],
)
.face(Face::Title)
.down(Down::Middle)
.lead(1.08);
const BIRTH: Frame = Frame::new("attestation: birth", 24.0, 115.0, 162.0, 6.0, &[Stage(1, 12.0, 10.0)]);
const ROWS: f64 = 127.0;
const ROW: f64 = 12.0;
const PLACE: Frame = Frame::new("attestation: place", 24.0, 172.0, 100.0, 6.0, &[Stage(1, 11.5, 8.5)]);
const SIGNATORY: Frame =
    Frame::new("attestation: signatory", 24.0, 204.4, 76.0, 8.0, &[Stage(1, 10.0, 8.0), Stage(2, 8.0, 6.5)]);
const STAMP: Area = Area(135.0, 173.0, 34.0, 34.0);
const STAMP_WORD: Frame = Frame::new("attestation: stamp", 137.0, 187.0, 30.0, 6.0, &[Stage(1, 9.0, 7.0)])
    .across(Across::Centre)
    .down(Down::Middle);
const CHECK: Area = Area(24.0, 219.0, 162.0, 51.5);
const QR: (f64, f64, f64) = (28.0, 225.0, 38.7);
const MODULE: f64 = 1.3;
const CHECK_TITLE: Frame =
    Frame::new("attestation: check", 72.0, 223.5, 110.0, 7.0, &[Stage(1, 14.0, 10.0)]).face(Face::Title);
const CHECK_TEXT: Frame =
    Frame::new("attestation: how", 72.0, 232.0, 110.0, 18.0, &[Stage(4, 10.0, 9.0), Stage(5, 8.5, 7.5)]).lead(1.3);
const CODE: Area = Area(72.0, 254.0, 110.0, 11.0);
const FOOT: Frame =
    Frame::new("attestation: foot", 24.0, 275.0, 162.0, 4.0, &[Stage(1, 7.5, 6.0)]).across(Across::Centre);

/// Draws it, in one ink: a monochrome printer frays white letters on a tint.
///
/// # Errors
/// [`DoesNotFit`] when a name, programme or address is too long even at its smallest.
pub fn attestation(words: &Words, style: &SheetStyle, facts: &AttestationFacts) -> Result<Document, DoesNotFit> {
    let say = |id: &str| Prose::say(words, id, &[]);
    let plain = |text: &str| Prose::plain(words, text);
    let mut items: Vec<Item> = style.mark(words, (105.0, 146.0), 150.0).into_iter().collect();
    items.push(outline(BORDER, 1.0, 2.0, Ink::Black));
    items.push(outline(Area(12.0, 12.0, 186.0, 273.0), 0.25, 1.0, Ink::Black));
    letterhead(words, style, facts, &mut items)?;
    TITLE.set(&say("paper-attestation-title"), &mut items)?;
    let institution = [("institution", style.institution.as_str().into())];
    SENTENCE.set(&Prose::say(words, "paper-attestation-sentence", &institution), &mut items)?;
    items.push(rule((24.0, 95.0), (186.0, 95.0), 0.5));
    NAME.set(&plain(&facts.name), &mut items)?;
    if let Some(birth) = &facts.birth {
        BIRTH.set(&Prose::say(words, "paper-attestation-birth", &[("day", birth.as_str().into())]), &mut items)?;
    }
    rows(words, facts, &mut items)?;
    PLACE.set(&plain(&facts.place_and_day), &mut items)?;
    items.push(rule((24.0, 203.0), (100.0, 203.0), 0.25));
    SIGNATORY.set(&plain(&facts.signatory), &mut items)?;
    if facts.has_stamp {
        items.push(Item::Shape { steps: rounded(STAMP, 17.0), fill: None, line: Some((0.2, Ink::Black)) });
        STAMP_WORD.set(&say("paper-attestation-stamp"), &mut items)?;
    }
    check(words, facts, &mut items)?;
    let foot = [("number", facts.number.as_str().into()), ("until", facts.until.as_str().into())];
    FOOT.set(&Prose::say(words, "paper-attestation-foot", &foot), &mut items)?;
    Ok(Document::of(vec![Page::a4(items)]))
}

fn letterhead(
    words: &Words,
    style: &SheetStyle,
    facts: &AttestationFacts,
    items: &mut Vec<Item>,
) -> Result<(), DoesNotFit> {
    let Area(x, y, w, h) = PLATE;
    items.push(Item::Shape { steps: rounded(PLATE, 0.8), fill: Some(Ink::Black), line: None });
    let keyline = Area(x + 1.2, y + 1.2, w - 2.4, h - 2.4);
    items.push(Item::Shape { steps: rounded(keyline, 0.3), fill: None, line: Some((0.35, Ink::White)) });
    INSTITUTION.set(&Prose::plain(words, &style.institution), items)?;
    ADDRESS.set(&Prose::plain(words, &facts.address), items)?;
    Ok(())
}

fn rows(words: &Words, facts: &AttestationFacts, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let [dates, last] = match &facts.last {
        LastRow::Duration(duration) => [("access", &facts.access), ("duration", duration)],
        LastRow::State(state) => [("dates", &facts.access), ("state", state)],
    };
    let told = [("programme", &facts.programme), dates, last];
    items.push(rule((24.0, ROWS), (186.0, ROWS), 0.2));
    let mut y = ROWS;
    for (id, fact) in told {
        Frame::new("attestation: word", 24.0, y, 33.0, ROW, &[Stage(1, 11.0, 8.0)])
            .down(Down::Middle)
            .set(&Prose::say(words, &format!("paper-attestation-{id}"), &[]), items)?;
        Frame::new("attestation: fact", 58.0, y, 128.0, ROW, &[Stage(1, 12.5, 11.0), Stage(2, 11.0, 9.0)])
            .face(Face::Bold)
            .down(Down::Middle)
            .lead(1.12)
            .set(&Prose::plain(words, fact), items)?;
        y += ROW;
        items.push(rule((24.0, y), (186.0, y), 0.2));
    }
    Ok(())
}

/// How anybody may have it checked: a copied paper would name another person.
fn check(words: &Words, facts: &AttestationFacts, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    items.push(outline(CHECK, 0.5, 0.8, Ink::Black));
    items.extend(square::framed("attestation: QR", &format!("GTD{}", facts.code), QR, MODULE)?);
    CHECK_TITLE.set(&Prose::say(words, "paper-attestation-check", &[]), items)?;
    let how = match &facts.telephone {
        Some(telephone) => Prose::say(words, "paper-attestation-how-call", &[("telephone", telephone.as_str().into())]),
        None => Prose::say(words, "paper-attestation-how", &[]),
    };
    CHECK_TEXT.set(&how, items)?;
    let plates = code_plates(CODE, 2.4);
    items.extend(code_outlines(plates));
    items.extend(code_letters(plates, &facts.code, &[Stage(1, 20.0, 20.0)])?);
    Ok(())
}
