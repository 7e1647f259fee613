//! A credential slip, printed on one side and folded so that the name stays outside and the secret inside.

use super::cuts::{fold, ticks};
use super::face::Face;
use super::list::{Item, Page};
use super::noise::Noise;
use super::plates::{Area, brackets, deadline_plate, outline, step_plate, title_plate};
use super::prose::Prose;
use super::qr::Size;
use super::second::Second;
use super::type_setting::{Across, DoesNotFit, Down, Frame, Stage};
use super::{Document, SheetStyle, credential_bilingual, credential_code_slip, list::Ink, square};
use crate::domain::phrase::GROUPS;
use crate::words::Words;

/// What the flap hides.
#[derive(Debug, Clone)]
pub enum CredentialSecret {
    /// A passphrase for this user name.
    Phrase {
        /// The user name.
        user: String,
        /// Its words.
        words: Vec<String>,
        /// Twelve letters that identify the slip and open nothing.
        slip: String,
    },
    /// A password of letters in groups of four for this user name.
    Letters {
        /// The user name.
        user: String,
        /// The groups.
        groups: Vec<String>,
        /// Twelve letters that identify the slip and open nothing.
        slip: String,
    },
    /// What its owner has chosen: five words to be read, or nothing where it is a password of their own.
    Chosen {
        /// The user name.
        user: String,
        /// The words; empty for a password of one's own, which no paper repeats.
        words: Vec<String>,
        /// Twelve letters that identify the slip and open nothing.
        slip: String,
    },
    /// A colleague's drawn password: typed at the counter with its spaces, so no square stands beside it.
    Staff {
        /// The sign-in name.
        user: String,
        /// Its words, or its groups of letters.
        words: Vec<String>,
    },
    /// A code for a first or a new password, as its QR says it: `GTC` or `GTR` and twelve letters.
    Code(String),
}

/// What one slip says; dates are text already.
#[derive(Debug, Clone)]
pub struct CredentialFacts {
    /// First and last name.
    pub name: String,
    /// Class, number: `Classe 2B · élève n° 3100 111 222`.
    pub about: String,
    /// Until when the secret works.
    pub deadline: String,
    /// The secret.
    pub secret: CredentialSecret,
    /// Address of the programme's platform, without `https://`.
    pub platform: Option<String>,
    /// What to quote.
    pub reference: String,
    /// When it was printed.
    pub printed: String,
    /// Initials of who printed it.
    pub by: String,
    /// A second language, said after the first; slips alone bear it.
    pub second: Option<Second>,
    /// Chance for the pattern that hides the secret; drawn anew for each slip, kept nowhere.
    pub noise: u64,
}

impl CredentialFacts {
    /// What to quote, and who printed it when.
    pub(super) fn foot(&self, words: &Words) -> Prose {
        let said = [
            ("reference", self.reference.as_str().into()),
            ("printed", self.printed.as_str().into()),
            ("by", self.by.as_str().into()),
        ];
        Prose::say(words, "paper-access-foot", &said)
    }
}

/// The label above the secret, and the last of the three steps.
pub(super) type Said = (&'static str, &'static str);
const PROVISIONAL_PHRASE: Said = ("paper-access-phrase", "paper-access-step-3");
const PROVISIONAL_LETTERS: Said = ("paper-access-letters", "paper-access-step-3");
const STAFF_PHRASE: Said = (PROVISIONAL_PHRASE.0, "paper-staff-step-3");
const STAFF_LETTERS: Said = (PROVISIONAL_LETTERS.0, STAFF_PHRASE.1);
const CHOSEN_PHRASE: Said = ("paper-access-chosen", "paper-access-chosen-step-3");
const CHOSEN_LETTERS: Said = ("paper-access-chosen-letters", CHOSEN_PHRASE.1);
const CHOSEN_PASSWORD: Said = ("paper-access-password", "paper-access-chosen-step-3");

/// Where the slip is folded.
pub(super) const FOLD: f64 = 91.25;
pub(super) const PLATE: Area = Area(8.0, 6.5, 89.0, 9.6);
const BODY: &[Stage] = &[Stage(1, 10.5, 9.0), Stage(2, 9.0, 7.5), Stage(3, 6.5, 5.75)];
const NAME: Frame =
    Frame::new("access: name", 8.0, 17.2, 89.0, 9.0, &[Stage(1, 20.0, 15.0), Stage(2, 12.0, 9.0), Stage(3, 8.0, 6.75)])
        .face(Face::Title)
        .down(Down::Middle)
        .lead(1.08);
const ABOUT: Frame = Frame::new("access: class", 8.0, 26.4, 89.0, 3.6, &[Stage(1, 9.0, 7.0)]);
const NOTICE: Frame = Frame::new("access: notice", 8.0, 30.1, 89.0, 3.2, &[Stage(1, 8.0, 6.5)]);
const DEADLINE: Area = Area(8.0, 36.8, 89.0, 10.0);
const LABEL: &[Stage] = &[Stage(1, 8.5, 7.0)];
const USER_LABEL: Frame = Frame::new("access: user label", 8.0, 49.2, 89.0, 3.8, LABEL);
pub(super) const USER_FRAME: Area = Area(8.0, 53.4, 89.0, 9.6);
const USER: Frame =
    Frame::new("access: user name", 11.0, 53.8, 83.0, 8.8, &[Stage(1, 16.0, 11.0), Stage(1, 10.75, 8.0)])
        .face(Face::Code)
        .down(Down::Middle);
const SECRET_LABEL: Frame = Frame::new("access: secret label", 8.0, 65.6, 89.0, 3.8, LABEL);
pub(super) const SECRET_FRAME: Area = Area(8.0, 69.8, 89.0, 16.4);
const SECRET: Frame = Frame::new("access: secret", 11.0, 70.2, 83.0, 15.6, &[Stage(2, 15.5, 12.0)])
    .face(Face::Code)
    .down(Down::Middle)
    .lead(1.28);
pub(super) const BAND: Area = Area(8.0, 96.3, 89.0, 16.4);
pub(super) const QR: (f64, f64, f64) = (8.0, 114.0, 25.65);
const MODULE: f64 = 0.85;
const FOOT: Frame = Frame::new("access: foot", 8.0, 141.2, 89.0, 2.3, &[Stage(1, 6.5, 5.75)]);
/// Steps on a slip: two lines, or three smaller ones.
pub(super) const STEP: &[Stage] = &[Stage(2, 9.0, 8.0), Stage(3, 7.5, 6.75)];

/// One slip per A6 page.
///
/// # Errors
/// [`DoesNotFit`] when a name or user name is too long even at its smallest.
pub fn credential_slips(words: &Words, style: &SheetStyle, slips: &[CredentialFacts]) -> Result<Document, DoesNotFit> {
    let pages = slips.iter().map(|facts| Ok(Page::a6(slip(words, style, facts)?)));
    Ok(Document::of(pages.collect::<Result<_, DoesNotFit>>()?))
}

/// A slip: what it shares with others, then what is its own.
fn slip(words: &Words, style: &SheetStyle, facts: &CredentialFacts) -> Result<Vec<Item>, DoesNotFit> {
    let mut items = shared(words, style, facts)?;
    items.extend(own(words, facts)?);
    Ok(items)
}

/// What slips of one run share, so that it is typeset once: all but the person, the secret and the reference.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Body {
    deadline: String,
    second: Option<&'static str>,
    platform: Option<String>,
    said: Option<Said>,
    is_staff: bool,
}

impl Body {
    /// The body these facts need.
    pub fn of(facts: &CredentialFacts) -> Self {
        Self {
            deadline: facts.deadline.clone(),
            second: facts.second.as_ref().map(|second| second.words.tag()),
            platform: facts.platform.clone(),
            said: facts.secret.said(),
            is_staff: matches!(facts.secret, CredentialSecret::Staff { .. }),
        }
    }
}

/// Draws what slips with the same [`Body`] share.
pub(super) fn shared(words: &Words, style: &SheetStyle, facts: &CredentialFacts) -> Result<Vec<Item>, DoesNotFit> {
    if let Some(second) = &facts.second {
        return credential_bilingual::shared(words, second, style, facts, facts.secret.said());
    }
    let say = |id: &str| Prose::say(words, id, &[]);
    let plain = |text: &str| Prose::plain(words, text);
    let mut items: Vec<Item> = style.mark(words, (52.5, 25.0), 76.0).into_iter().collect();
    items.extend(title_plate(PLATE, &say("paper-access"), (&[Stage(1, 9.0, 7.5)], BODY), &plain(&style.institution))?);
    NOTICE.set(&say("paper-access-notice"), &mut items)?;
    items.extend(ticks(34.0));
    items.extend(deadline_plate(DEADLINE, &say("paper-until"), &plain(&facts.deadline), 12.5)?);
    fold_line(words, &mut items)?;
    let Some((label, last)) = facts.secret.said() else {
        credential_code_slip::shared(words, &mut items)?;
        return Ok(items);
    };
    USER_LABEL.set(&say("paper-access-user"), &mut items)?;
    items.push(outline(USER_FRAME, 0.5, 0.55, Ink::Black));
    SECRET_LABEL.set(&say(label), &mut items)?;
    items.push(outline(SECRET_FRAME, 0.5, 0.55, Ink::Black));
    items.push(outline(BAND, 0.5, 0.55, Ink::Black));
    if matches!(facts.secret, CredentialSecret::Staff { .. }) {
        let said = ["paper-staff-step-1", "paper-staff-step-2", last].map(say);
        steps(said, 8.0, &mut items)?;
        return Ok(items);
    }
    let (x, y, side) = QR;
    items.push(brackets(x, y, side));
    let [first, last] = first_and_last(words, facts, last);
    steps([first, say("paper-access-step-2"), last], 36.4, &mut items)?;
    Ok(items)
}

/// A platform knows an account from the password its owner has chosen on: a first one is taken to the kiosk.
pub(super) fn first_and_last(words: &Words, facts: &CredentialFacts, last: &str) -> [Prose; 2] {
    let is_first = matches!(facts.secret, CredentialSecret::Phrase { .. } | CredentialSecret::Letters { .. });
    let Some(platform) = &facts.platform else {
        return [Prose::say(words, "paper-access-step-1-kiosk", &[]), Prose::say(words, last, &[])];
    };
    let named = [("platform", platform.as_str().into())];
    if is_first {
        return ["paper-access-first-step-1", "paper-access-first-step-3"].map(|id| Prose::say(words, id, &named));
    }
    [Prose::say(words, "paper-access-step-1", &named), Prose::say(words, last, &[])]
}

/// Draws what no other slip has: the person, the secret, its square and the noise that hides it.
pub(super) fn own(words: &Words, facts: &CredentialFacts) -> Result<Vec<Item>, DoesNotFit> {
    let plain = |text: &str| Prose::plain(words, text);
    let mut items = vec![];
    NAME.set(&plain(&facts.name), &mut items)?;
    ABOUT.set(&plain(&facts.about), &mut items)?;
    let groups = |parts: &[String]| if parts.len() == GROUPS { 2 } else { 3 };
    match &facts.secret {
        CredentialSecret::Code(code) if facts.second.is_some() => {
            credential_code_slip::own(words, code, None, facts.noise, &mut items)?;
        }
        CredentialSecret::Code(code) => {
            let platform = facts.platform.as_deref();
            credential_code_slip::own(words, code, platform, facts.noise, &mut items)?;
        }
        CredentialSecret::Phrase { user, words: phrase, slip } => {
            frames(facts, (user, Some(slip)), &in_two(phrase, 3), &mut items)?;
        }
        CredentialSecret::Letters { user, groups, slip } => {
            frames(facts, (user, Some(slip)), &in_two(groups, 4), &mut items)?;
        }
        CredentialSecret::Staff { user, words: phrase } => {
            frames(facts, (user, None), &in_two(phrase, groups(phrase)), &mut items)?;
        }
        CredentialSecret::Chosen { user, words: phrase, slip } if phrase.is_empty() => {
            frames(facts, (user, Some(slip)), &Prose::say(words, "paper-access-own", &[]), &mut items)?;
        }
        CredentialSecret::Chosen { user, words: phrase, slip } => {
            frames(facts, (user, Some(slip)), &in_two(phrase, groups(phrase)), &mut items)?;
        }
    }
    FOOT.set(&facts.foot(words), &mut items)?;
    Ok(items)
}

impl CredentialSecret {
    /// What stands above the secret and as the last step; a code has neither.
    fn said(&self) -> Option<Said> {
        match self {
            Self::Phrase { .. } => Some(PROVISIONAL_PHRASE),
            Self::Letters { .. } => Some(PROVISIONAL_LETTERS),
            // A language without a list of words is given letters, whichever language says so.
            Self::Staff { words, .. } => Some(if words.len() == GROUPS { STAFF_LETTERS } else { STAFF_PHRASE }),
            Self::Chosen { words, .. } if words.is_empty() => Some(CHOSEN_PASSWORD),
            Self::Chosen { words, .. } if words.len() == GROUPS => Some(CHOSEN_LETTERS),
            Self::Chosen { .. } => Some(CHOSEN_PHRASE),
            Self::Code(_) => None,
        }
    }
}

pub(super) fn fold_line(words: &Words, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    items.extend(fold(5.0, 100.0, FOLD, 51.0));
    Frame::new("access: fold label", 28.0, 89.65, 49.0, 3.2, &[Stage(1, 7.0, 6.0)])
        .face(Face::Bold)
        .across(Across::Centre)
        .down(Down::Middle)
        .set(&Prose::say(words, "paper-access-fold", &[]), items)?;
    Ok(())
}

/// Words or groups on two lines, parted only after the `first`.
pub(super) fn in_two(parts: &[String], first: usize) -> Prose {
    let (upper, lower) = parts.split_at(first.min(parts.len()));
    let mut text = upper.join(" ");
    if !lower.is_empty() {
        text = format!("{text}\n{}", lower.join(" "));
    }
    // A space that holds: a phrase never breaks elsewhere.
    Prose::letters_of(&text.replace(' ', "\u{a0}").chars().collect::<Vec<_>>())
}

/// The three steps, from `x` to the right edge.
fn steps(said: [Prose; 3], x: f64, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    for ((number, top), prose) in [(1, 114.4), (2, 123.3), (3, 132.2)].into_iter().zip(said) {
        items.extend(step_plate(x, top, 6.0, number, &[Stage(1, 11.0, 11.0)])?);
        step(&prose, (x + 8.0, top), 89.0 - x, items)?;
    }
    Ok(())
}

/// The user name, the slip's square, the secret, and the band that hides it once the paper is folded.
fn frames(
    facts: &CredentialFacts,
    (user, slip): (&str, Option<&String>),
    secret: &Prose,
    items: &mut Vec<Item>,
) -> Result<(), DoesNotFit> {
    let has_words = !matches!(&facts.secret, CredentialSecret::Letters { .. })
        && !matches!(&facts.secret, CredentialSecret::Chosen { words, .. } | CredentialSecret::Staff { words, .. } if words.len() == GROUPS);
    let is_bilingual = facts.second.is_some();
    let frame = if is_bilingual { credential_bilingual::USER } else { USER };
    frame.set(&Prose::letters_of(&user.chars().collect::<Vec<_>>()), items)?;
    if let Some(slip) = slip {
        // It says which slip it is, and opens nothing.
        let corner = if is_bilingual { credential_bilingual::SQUARE } else { (QR.0, QR.1) };
        items.push(square::within("access: QR", &format!("GTS{slip}"), Size::Code, corner, MODULE)?);
    }
    SECRET.set(secret, items)?;
    // The band must look like what it hides: letters of codes, or the frequent small letters of words.
    let letters = if has_words { "eeeennrrttiisslluuooaacdpmgvbfh" } else { "bcdfghjklnprstvx" };
    let alphabet: Vec<char> = letters.chars().collect();
    items.push(Noise::new(facts.noise).letters(BAND, &alphabet, 15.5, 2.0));
    Ok(())
}

/// A step beside its plate at `(x, top)`; a little lower when it needs three lines.
pub(super) fn step(prose: &Prose, (x, top): (f64, f64), w: f64, items: &mut Vec<Item>) -> Result<(), DoesNotFit> {
    let frame = Frame::new("access: step", x, top - 1.2, w, 8.4, STEP).down(Down::Middle).lead(1.15);
    let before = items.len();
    if frame.set(prose, items)?.lines > 2 {
        items.truncate(before);
        frame.lower(0.65).set(prose, items)?;
    }
    Ok(())
}
