//! A programme says on its papers what it wants in its own words: shown as they will be, refused where they do not fit.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{
    Document, NextStepFacts, Second, SheetStyle, VoucherFacts, next_step_large, next_step_slip, voucher_sheets,
};
use crate::domain::policy::Policy;
use crate::domain::wording::{Flaw, On, SLOTS, Slot, Wording};
use crate::error::{Error, Result};
use crate::journeys::credential_papers::{Handed, Paper, Setting, lay_out_in};
use crate::journeys::draw_credentials::Secret;
use crate::journeys::print::{fitting, style};
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::ledger::Object;
use crate::storage::programmes::{self, Programme};
use crate::storage::rosters::Holder;
use crate::views::preview_credentials::code_of;
use crate::words::{LANGUAGES, Words};

/// Keeps a programme's own words; blanks and what ships anyway are left out.
///
/// # Errors
/// [`Refusal::ProgrammeUnknown`]; [`Refusal::WordingWrong`]; [`Refusal::TextDoesNotFit`] where a paper has no room
/// for it in some language; [`Refusal::NothingToDo`] when nothing is different.
pub fn word_papers(desk: &Desk, by: &Actor, programme: &str, wording: Wording) -> Result<()> {
    let programme = programme_of(desk, programme)?;
    let wording = checked(desk, &programme, wording)?;
    desk.write(by, |tx| {
        if programmes::wording(tx, programme.id)? == wording {
            return Err(Refusal::NothingToDo.into());
        }
        programmes::set_wording(tx, programme.id, &wording)?;
        tx.record("papers_worded", Object::Programme, programme.id)
    })
}

/// What ships, as somebody writes it: bold between asterisks, facts in braces.
pub fn shipped(slot: &Slot, policy: &Policy, words: &Words) -> String {
    let facts: Vec<_> = slot.facts.iter().map(|fact| (*fact, format!("{{{fact}}}").into())).collect();
    words.say_with(slot.id_of(policy), &facts).replace("<b>", "*").replace("</b>", "*")
}

/// The words of papers: a programme's own, and the catalogue's for the rest.
pub fn own_words(wording: &Wording, words: &Words) -> Words {
    words.with(wording.said_in(words.tag()))
}

/// A second language on paper: its words, as the programme says them, and until when.
pub fn said_too(wording: &Wording, tag: &str, until: Option<Timestamp>, zone: &TimeZone) -> Second {
    let words = own_words(wording, Words::of(tag));
    let deadline = until.map(|at| Sayer { words: &words, zone }.moment(at)).unwrap_or_default();
    Second { words, deadline }
}

/// The programme of a key.
///
/// # Errors
/// [`Refusal::ProgrammeUnknown`].
pub fn programme_of(desk: &Desk, key: &str) -> Result<Programme> {
    desk.read(|sql| programmes::by_key(sql, key))?
        .ok_or_else(|| Refusal::ProgrammeUnknown { key: key.to_owned() }.into())
}

/// What of a wording would be kept, whether it fits or not.
///
/// # Errors
/// [`Refusal::WordingWrong`].
pub fn tried(programme: &Programme, wording: Wording) -> Result<Wording> {
    let wording = wording.tidy(|tag, slot| shipped(slot, &programme.policy, Words::of(tag)));
    match wording.flaw(&programme.policy, &LANGUAGES) {
        Some(Flaw { key, asked }) => Err(Refusal::WordingWrong { key, asked }.into()),
        None => Ok(wording),
    }
}

/// What of a wording would be kept, once it fits every paper it stands on.
///
/// # Errors
/// As [`word_papers`].
fn checked(desk: &Desk, programme: &Programme, wording: Wording) -> Result<Wording> {
    let wording = tried(programme, wording)?;
    let has_second = !wording.second.is_empty();
    for tag in LANGUAGES.into_iter().filter(|tag| has_second || wording.said.contains_key(*tag)) {
        let sayer = Sayer { words: Words::of(tag), zone: desk.zone() };
        for on in SLOTS.iter().filter(|slot| slot.is_of(&programme.policy)).map(|slot| slot.on).collect::<BTreeSet<_>>()
        {
            specimens(desk, programme, &wording, on, sayer)?;
        }
    }
    Ok(wording)
}

/// A paper as it would be with these words, marked, with a code that opens nothing.
///
/// # Errors
/// [`Refusal::TextDoesNotFit`].
pub fn specimen(desk: &Desk, programme: &Programme, wording: &Wording, on: On, sayer: Sayer<'_>) -> Result<Document> {
    specimens(desk, programme, wording, on, sayer)?.into_iter().next().ok_or_else(|| Error::fault("no specimen"))
}

/// Every paper of that kind; the first is the one that is shown.
fn specimens(desk: &Desk, programme: &Programme, wording: &Wording, on: On, sayer: Sayer<'_>) -> Result<Vec<Document>> {
    let words = own_words(wording, sayer.words);
    let style = SheetStyle { specimen: true, ..style(desk)? };
    let until = desk.now()? + SignedDuration::from_hours(programme.policy.activation.ttl_hours.into());
    let slips = |paper| {
        let setting = Setting { paper, is_specimen: true, ..Setting::default() };
        let handed: Vec<Handed> = LANGUAGES.map(|tag| example(programme, paper, until, &words, tag)).into();
        lay_out_in(desk, (programme, wording), setting, &handed, "S. R.", sayer)
    };
    let policy = &programme.policy;
    Ok(match on {
        On::Vouchers => {
            let facts = VoucherFacts {
                code: code_of(1).letters(),
                programme: policy.name.clone(),
                days: policy.access.days.unwrap_or_default().into(),
                ..VoucherFacts::default()
            };
            vec![fitting(voucher_sheets(&words, &style, &[facts]))?]
        }
        On::Slips => vec![slips(Paper::Slips)?, slips(Paper::Large)?, slips(Paper::Cards)?],
        On::Letters => vec![slips(Paper::Letters)?],
        On::Codes => {
            let facts = NextStepFacts {
                programme: policy.name.clone(),
                name: words.say("wording-example-name"),
                deadline: Some(sayer.moment(until)),
                code: code_of(1).letters(),
                mailed: true,
                second: wording
                    .second_of(words.tag(), words.tag(), &desk.institution().language)
                    .map(|tag| said_too(wording, tag, Some(until), sayer.zone)),
                ..NextStepFacts::default()
            };
            let mut all = vec![fitting(next_step_slip(&words, &style, &facts))?];
            all.push(fitting(next_step_large(&words, &style, &[facts]))?);
            if policy.is_roster() {
                all.push(slips(Paper::Letters)?);
            }
            if policy.is_roster() && !policy.starts_with_password() {
                all.extend([slips(Paper::Slips)?, slips(Paper::Large)?]);
            }
            all
        }
    })
}

fn example(programme: &Programme, paper: Paper, until: Timestamp, words: &Words, tag: &str) -> Handed {
    let name = words.say("wording-example-name");
    let (first, last) = name.split_once(' ').unwrap_or((&name, ""));
    let slip = code_of(1);
    let by_password = programme.policy.starts_with_password() && paper != Paper::Letters;
    let parts = ["•••••"; 5].map(str::to_owned).to_vec();
    Handed {
        holder: Holder {
            account: 1,
            first_name: first.to_owned(),
            last_name: last.to_owned(),
            login: words.say("wording-example-login"),
            group: "2B".to_owned(),
            key: String::new(),
            language: tag.to_owned(),
            taken_at: None,
            code: None,
            first: None,
            is_sealed: false,
            expires_at: None,
            place: 0,
        },
        secret: if by_password { Secret::Password { parts, slip, drawn: None } } else { Secret::Code(slip) },
        until,
    }
}
