//! First credentials as papers: slips, cards, letters to tear, in the order they are handed out (J17).

use jiff::Timestamp;

use crate::desk::Desk;
use crate::documents::{
    ClassSlips, CredentialFacts, CredentialSecret, Document, LetterFacts, PerSheet, SheetStyle, class_slips,
    credential_cards, credential_large, letters,
};
use crate::domain::code::Kind;
use crate::domain::phrase::GROUPS;
use crate::domain::wording::Wording;
use crate::error::Result;
use crate::journeys::draw_credentials::Secret;
use crate::journeys::print::{fitting, style};
use crate::journeys::word_papers::{own_words, said_too};
use crate::said::Sayer;
use crate::storage::institution::{self, House};
use crate::storage::programmes::{self, Programme};
use crate::storage::rosters::Holder;

/// Characters of class and user name that fit on one line of a slip.
const ON_A_LINE: usize = 56;

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// A slip to fold, 1, 2 or 4 on a sheet.
    #[default]
    Slips,
    /// A slip in large print, two on a sheet.
    Large,
    /// Cards, eight on a sheet.
    Cards,
    /// Letters whose foot is torn off.
    Letters,
}

/// How papers are set out.
#[derive(Debug, Clone, Copy, Default)]
pub struct Setting {
    /// Which paper.
    pub paper: Paper,
    /// How many slips stand on a sheet.
    pub per_sheet: PerSheet,
    /// A page with its name before each class of slips.
    pub separated: bool,
    /// Whether it is only shown: marked, and its secrets open nothing.
    pub is_specimen: bool,
}

/// Somebody, with what they are handed and until when it works.
#[derive(Debug, Clone)]
pub struct Handed {
    /// Who.
    pub holder: Holder,
    /// What.
    pub secret: Secret,
    /// Until when.
    pub until: Timestamp,
}

/// The class's name as a title.
pub fn class_title(sayer: Sayer<'_>, group: &str) -> String {
    let id = if group.is_empty() { "class-none" } else { "class-title" };
    sayer.words.say_with(id, &[("class", group.into())])
}

/// Sets the papers out.
///
/// # Errors
/// [`crate::refusal::Refusal::TextDoesNotFit`].
pub fn lay_out(
    desk: &Desk,
    programme: &Programme,
    setting: Setting,
    handed: &[Handed],
    by: &str,
    sayer: Sayer<'_>,
) -> Result<Document> {
    let wording = desk.read(|sql| programmes::wording(sql, programme.id))?;
    lay_out_in(desk, (programme, &wording), setting, handed, by, sayer)
}

/// The same in words that are only being tried.
///
/// # Errors
/// As [`lay_out`].
pub fn lay_out_in(
    desk: &Desk,
    (programme, wording): (&Programme, &Wording),
    setting: Setting,
    handed: &[Handed],
    by: &str,
    sayer: Sayer<'_>,
) -> Result<Document> {
    let own = own_words(wording, sayer.words);
    let (words, sayer) = (&own, Sayer { words: &own, ..sayer });
    let style = SheetStyle { specimen: setting.is_specimen, ..style(desk)? };
    let now = desk.now()?;
    let house = desk.institution().language;
    let slip = |one: &Handed| {
        let second = wording.second_of(words.tag(), &one.holder.language, &house);
        let second = second.map(|tag| said_too(wording, tag, Some(one.until), sayer.zone));
        CredentialFacts { second, ..facts(desk, programme, one, (now, by), sayer) }
    };
    fitting(match setting.paper {
        Paper::Slips => {
            let classes: Vec<ClassSlips> = handed
                .chunk_by(|one, next| one.holder.group == next.holder.group)
                .map(|class| ClassSlips {
                    title: class_title(sayer, class.first().map_or("", |one| &one.holder.group)),
                    slips: class.iter().map(slip).collect(),
                })
                .collect();
            class_slips(words, &style, &classes, setting.per_sheet, setting.separated)
        }
        Paper::Large => credential_large(words, &style, &handed.iter().map(slip).collect::<Vec<_>>()),
        Paper::Cards => credential_cards(words, &style, &handed.iter().map(slip).collect::<Vec<_>>()),
        Paper::Letters => {
            let house: House = desk.read(|sql| institution::setting(sql, institution::HOUSE))?.unwrap_or_default();
            let all: Vec<LetterFacts> =
                handed.iter().map(|one| letter(&house, programme, one, (now, by), sayer)).collect();
            letters(words, &style, &all)
        }
    })
}

fn name(holder: &Holder) -> String {
    format!("{} {}", holder.first_name, holder.last_name)
}

fn facts(
    desk: &Desk,
    programme: &Programme,
    one: &Handed,
    (now, by): (Timestamp, &str),
    sayer: Sayer<'_>,
) -> CredentialFacts {
    let Handed { holder, secret, until } = one;
    let class = sayer.words.say_with("class-title", &[("class", holder.group.as_str().into())]);
    let said = [("class", holder.group.as_str().into()), ("user", holder.login.as_str().into())];
    let (about, secret) = match secret {
        Secret::Code(code) => {
            let whole = sayer.words.say_with("class-slip-about", &said);
            let is_short = !holder.group.is_empty() && whole.chars().count() <= ON_A_LINE;
            let about = if is_short { whole } else { sayer.words.say_with("class-slip-user", &said) };
            (about, CredentialSecret::Code(code.payload(Kind::Reset)))
        }
        Secret::Password { parts, slip, .. } => {
            let (user, parts, slip) = (holder.login.clone(), parts.clone(), slip.letters());
            let secret = if parts.len() == GROUPS {
                CredentialSecret::Letters { user, groups: parts, slip }
            } else {
                CredentialSecret::Phrase { user, words: parts, slip }
            };
            (if holder.group.is_empty() { programme.policy.name.clone() } else { class }, secret)
        }
    };
    CredentialFacts {
        name: name(holder),
        about,
        deadline: sayer.moment(*until),
        secret,
        platform: programme.policy.platform.as_ref().map(|platform| platform.address.clone()),
        reference: format!("{:06}", holder.account),
        printed: format!("{} {}", sayer.figures(sayer.day_of(now)), sayer.clock(now)),
        by: by.to_owned(),
        second: None,
        noise: u64::from_be_bytes(desk.dice().bytes()),
    }
}

/// A letter bears a code: whoever opens the envelope on the way has no password in hand.
fn letter(
    house: &House,
    programme: &Programme,
    one: &Handed,
    (now, by): (Timestamp, &str),
    sayer: Sayer<'_>,
) -> LetterFacts {
    let holder = &one.holder;
    let code = match &one.secret {
        Secret::Code(code) | Secret::Password { slip: code, .. } => code.letters(),
    };
    let class = class_title(sayer, &holder.group);
    let address = if holder.group.is_empty() { vec![name(holder)] } else { vec![name(holder), class] };
    let place = house.address.rsplit(',').next().unwrap_or_default().trim();
    let place = place.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == ' ');
    let day = sayer.long_day(sayer.day_of(now));
    let contact = [by, &house.phone].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    LetterFacts {
        sender: house.address.clone(),
        address,
        place_and_day: if place.is_empty() { day } else { format!("{place}, {day}") },
        reference: format!("{:06}", holder.account),
        contact,
        name: name(holder),
        programme: programme.policy.name.clone(),
        deadline: sayer.moment(one.until),
        access_until: None,
        signatory: by.to_owned(),
        code,
        hours: (!house.phone.is_empty()).then(|| house.phone.clone()),
        by: by.to_owned(),
    }
}
