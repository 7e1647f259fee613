//! From a letter's row to what it says, as things stand now.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;

use super::compose::{Envelope, sheet};
use super::dossier_sheet::{self, DossierFacts};
use super::hours;
use super::personal::PersonalFacts;
use super::plain;
use super::setting;
use super::sheet::{Duration, LetterCode, LetterFacts, Sender};
use crate::desk::Desk;
use crate::domain::calendar;
use crate::domain::code::Kind;
use crate::domain::letter::{
    ACCOUNT_ACTIVE, ACTIVATION, ADDRESS_CHANGED, ADDRESS_CODE, DETAILS_RECEIVED, ENDED, ENDING, KNOWN_ACCOUNT, OPENING,
    PASSWORD_CHANGED, RESET, STILL_RUNNING, TEMPORARY_PASSWORD,
};
use crate::domain::policy::Anchor;
use crate::error::Result;
use crate::said::Sayer;
use crate::storage::institution::{self, House};
use crate::storage::letters::list::Letter;
use crate::storage::people;
use crate::storage::programmes::{self, Programme};
use crate::storage::registrations::{self, Registration};
use crate::words::Words;

/// What a letter's code is for, and the letter its QR bears.
pub fn purpose(kind: &str) -> Option<(&'static str, Kind)> {
    match kind {
        ACTIVATION | ADDRESS_CODE => Some(("activation", Kind::Activation)),
        RESET | KNOWN_ACCOUNT => Some(("reset", Kind::Reset)),
        _ => None,
    }
}

/// Whether a letter has become pointless: what it invites to is over, or its recipient was erased.
///
/// # Errors
/// A fault when the file refuses.
pub fn is_obsolete(sql: &Connection, letter: &Letter, now: i64) -> Result<bool> {
    let is_over = match letter.kind.as_str() {
        kind if OPENING.contains(&kind) => {
            let registration = letter.registration.map(|id| registrations::by_id(sql, id)).transpose()?.flatten();
            registration.is_none_or(|registration| registration.state != "open")
        }
        RESET | KNOWN_ACCOUNT => {
            let account = letter.account.map(|id| people::account_by_id(sql, id)).transpose()?.flatten();
            account.is_none_or(|account| account.state != "active")
        }
        ENDING => letter.facts.get("ends_at").and_then(serde_json::Value::as_i64).is_some_and(|ends| ends <= now),
        _ => false,
    };
    Ok(is_over || letter.recipient.as_deref().is_none_or(str::is_empty))
}

/// Everything the letter says, sent at `now`; none when its kind or its programme is not known here.
///
/// # Errors
/// A fault when the file refuses.
pub fn tell(
    sql: &Connection,
    desk: &Desk,
    letter: &Letter,
    code: LetterCode,
    now: Timestamp,
) -> Result<Option<(Envelope, LetterFacts)>> {
    let words = Words::of(&letter.language);
    let house: House = institution::setting(sql, institution::HOUSE)?.unwrap_or_default();
    let teller = Teller { sql, sayer: Sayer { words, zone: desk.zone() }, house: &house, letter, now };
    let Some(facts) = teller.facts(code)? else { return Ok(None) };
    let institution = desk.institution();
    let from = setting::sender(sql, &house)?;
    let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let envelope = Envelope {
        sender: Sender {
            name: institution.name,
            address: house.address.clone(),
            phone: house.phone.clone(),
            hours: house.hours.as_ref().map(|set| hours::text(words, set)).unwrap_or_default(),
            is_rehearsal: institution.is_rehearsal,
        },
        reply_to: filled(&house.email).filter(|email| *email != from),
        from,
        recipient: letter.recipient.clone().unwrap_or_default(),
        recipient_name: letter.recipient_name.clone().unwrap_or_default().trim().to_owned(),
        message_id: letter.message_id.clone(),
        reference: format!("{}-{:06}", teller.sayer.day_of(at(letter.posted_at)).year(), letter.id),
        sent: teller.moment(now),
        sent_at: now,
    };
    Ok(Some((envelope, facts)))
}

/// The letter as staff read it: its text, dots in place of the code; none when it was erased.
///
/// # Errors
/// A fault when the file refuses.
pub fn masked_text(desk: &Desk, letter: &Letter) -> Result<Option<String>> {
    if letter.recipient.is_none() {
        return Ok(None);
    }
    let sent_at = letter.accepted_at.map_or_else(|| desk.now(), |sent| Ok(at(sent)))?;
    let told = desk.read(|sql| tell(sql, desk, letter, LetterCode::Masked, sent_at))?;
    let words = Words::of(&letter.language);
    Ok(told.map(|(envelope, facts)| plain::text(words, &sheet(words, &envelope, &facts))))
}

/// When a registration's time is over, counted from `now` unless it is counted already.
pub fn deadline(
    registration: &Registration,
    programme: &Programme,
    house: &House,
    desk: &Desk,
    now: Timestamp,
) -> Timestamp {
    let counted = || calendar::deadline(now, programme.policy.activation.ttl_hours, desk.zone(), house.hours.as_ref());
    registration.deadline_at.map_or_else(counted, at)
}

/// Until when a code for a new password works that leaves now (H-G7, decision 9).
pub fn reset_deadline(now: Timestamp, programme: &Programme, house: &House, zone: &TimeZone) -> Option<Timestamp> {
    let reset = programme.policy.reset.as_ref()?;
    Some(calendar::deadline(now, reset.ttl_hours, zone, house.hours.as_ref()))
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or_default()
}

struct Teller<'a> {
    sql: &'a Connection,
    sayer: Sayer<'a>,
    house: &'a House,
    letter: &'a Letter,
    now: Timestamp,
}

impl Teller<'_> {
    fn moment(&self, at: Timestamp) -> String {
        let day = self.sayer.long_day(self.sayer.day_of(at));
        self.sayer.words.say_with("mail-moment", &[("day", day.into()), ("time", self.sayer.hour(at).into())])
    }

    fn last_day(&self, ends_at: Timestamp) -> String {
        self.sayer.long_day(calendar::last_day(ends_at, self.sayer.zone))
    }

    fn number(&self, name: &str) -> Option<i64> {
        self.letter.facts.get(name)?.as_i64()
    }

    fn login(&self) -> String {
        self.letter.facts.get("login").and_then(|login| login.as_str()).unwrap_or_default().to_owned()
    }

    fn facts(&self, code: LetterCode) -> Result<Option<LetterFacts>> {
        let posted = self.moment(at(self.letter.posted_at));
        if self.letter.kind == PASSWORD_CHANGED {
            return Ok(Some(LetterFacts::PasswordChanged { at: posted }));
        }
        let programme = self.number("programme").map(|id| programmes::by_id(self.sql, id)).transpose()?.flatten();
        let Some(programme) = programme else { return Ok(None) };
        let name = programme.policy.name.clone();
        if dossier_sheet::is_one(&self.letter.kind) {
            let day = |on: &str| on.parse().map_or_else(|_| on.to_owned(), |on| self.sayer.long_day(on));
            let told = DossierFacts::read(&self.letter.kind, &self.letter.facts, name, day);
            return Ok(told.map(LetterFacts::Dossier));
        }
        let ends_at = self.number("ends_at").map(at);
        let ends = ends_at.map(|ends| self.last_day(ends));
        Ok(match self.letter.kind.as_str() {
            ACTIVATION => Some(self.activation(code, &programme)?),
            TEMPORARY_PASSWORD | KNOWN_ACCOUNT | DETAILS_RECEIVED | ADDRESS_CODE | ADDRESS_CHANGED => {
                self.personal(code, &programme)?.map(LetterFacts::Personal)
            }
            STILL_RUNNING => {
                let ends = self.running_until(programme.id)?.map(|ends| self.last_day(ends));
                Some(LetterFacts::VoucherWhileRunning { programme: name, ends })
            }
            ACCOUNT_ACTIVE => {
                let platform = programme.policy.platform.map(|platform| (platform.name, platform.address));
                Some(LetterFacts::AccountActive { programme: name, login: self.login(), platform, ends, at: posted })
            }
            ENDING => ends_at.map(|last| LetterFacts::AccessEnding {
                programme: name,
                ends: self.last_day(last),
                days_left: calendar::days_left(self.now, last, self.sayer.zone),
            }),
            ENDED => ends_at.map(|last| {
                let promised = SignedDuration::from_hours(24 * i64::from(programme.policy.access.erase_after_days));
                LetterFacts::AccessEnded {
                    programme: name,
                    ends: self.last_day(last),
                    erased_by: self.last_day(last + promised),
                }
            }),
            RESET => reset_deadline(self.now, &programme, self.house, self.sayer.zone)
                .map(|deadline| LetterFacts::Reset { code, login: self.login(), deadline: self.moment(deadline) }),
            _ => None,
        })
    }

    fn personal(&self, code: LetterCode, programme: &Programme) -> Result<Option<PersonalFacts>> {
        let (login, name) = (self.login(), programme.policy.name.clone());
        let text = |name: &str| self.letter.facts.get(name).and_then(|text| text.as_str()).unwrap_or_default();
        Ok(Some(match self.letter.kind.as_str() {
            TEMPORARY_PASSWORD => {
                let deadline = self.moment(self.deadline(programme)?);
                PersonalFacts::TemporaryPassword { password: code, login, programme: name, deadline }
            }
            ADDRESS_CODE => {
                PersonalFacts::AddressCode { code, login, deadline: self.moment(self.deadline(programme)?) }
            }
            KNOWN_ACCOUNT => {
                let Some(deadline) = reset_deadline(self.now, programme, self.house, self.sayer.zone) else {
                    return Ok(None);
                };
                PersonalFacts::KnownAccount { code, login, deadline: self.moment(deadline) }
            }
            DETAILS_RECEIVED => {
                let Ok(due) = text("due_on").parse() else { return Ok(None) };
                PersonalFacts::DetailsReceived { programme: name, due: self.sayer.long_day(due) }
            }
            _ => PersonalFacts::AddressChanged {
                email: text("email").to_owned(),
                login,
                at: self.moment(at(self.letter.posted_at)),
                is_old: text("to") == "old",
            },
        }))
    }

    /// Until when the letter's registration can be activated.
    fn deadline(&self, programme: &Programme) -> Result<Timestamp> {
        let registration = self.letter.registration.map(|id| registrations::by_id(self.sql, id)).transpose()?.flatten();
        let hours = programme.policy.activation.ttl_hours;
        let counted = || calendar::deadline(self.now, hours, self.sayer.zone, self.house.hours.as_ref());
        Ok(registration.and_then(|known| known.deadline_at).map_or_else(counted, at))
    }

    fn activation(&self, code: LetterCode, programme: &Programme) -> Result<LetterFacts> {
        let policy = &programme.policy;
        let deadline = self.deadline(programme)?;
        let entered = self.number("entered_at").map_or(self.now, at);
        let duration = match (policy.access.days, policy.access.anchor) {
            (Some(days), Anchor::CodeEntry) => match calendar::end_of_day(entered, days, self.sayer.zone) {
                Some(ends) => Duration::FromEntry { days: days.into(), ends: self.last_day(ends) },
                None => Duration::Open,
            },
            (Some(days), Anchor::Activation) => Duration::FromActivation { days: days.into() },
            _ => Duration::Open,
        };
        Ok(LetterFacts::Activation {
            code,
            programme: policy.name.clone(),
            deadline: Some(self.moment(deadline)),
            duration,
        })
    }

    /// The end of the access that runs, of the account that has this letter's address.
    fn running_until(&self, programme: i64) -> Result<Option<Timestamp>> {
        let login = self.letter.recipient.as_deref().unwrap_or_default();
        let Some(account) = people::account_by_login(self.sql, login)? else { return Ok(None) };
        let accesses = people::accesses(self.sql, account.id)?;
        let running =
            accesses.iter().filter(|access| access.programme == programme).filter_map(|access| access.ends_at);
        Ok(running.max().map(at))
    }
}
