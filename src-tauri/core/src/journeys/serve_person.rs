//! What staff do from a person's card: open it, correct it, lock, unlock and close the account, erase
//! the person. Each is a line of the ledger (V-G4, H-G1, H-G9).

use jiff::civil::Date;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::domain::email::Email;
use crate::domain::name::Name;
use crate::error::Result;
use crate::journeys::end_codes::end_secrets;
use crate::journeys::erase::forget_person;
use crate::journeys::move_address::tell;
use crate::journeys::redeem_voucher::{parse_email, parse_name};
use crate::refusal::{Field, Refusal};
use crate::storage::ledger::Object;
use crate::storage::people::{self, Account, card, correct, newcomer};
use crate::storage::{codes, letters};

/// Why an account is locked.
pub const LOCKS: [&str; 4] = ["on_request", "misuse", "left", "identity_doubtful"];
/// Why a person is erased before their time.
pub const ERASURES: [&str; 3] = ["on_request", "entered_by_mistake", "twice"];
/// Longest life of a person, in years: a birth date before is a slip of the pen.
const LONGEST_LIFE: i16 = 120;

/// What a card's form says; empty texts are nothing.
#[derive(Debug, Clone)]
pub struct Corrected {
    /// First names.
    pub first_name: Name,
    /// Family name.
    pub last_name: Name,
    /// Family name at birth.
    pub birth_name: Option<Name>,
    /// Birth date.
    pub birth_date: Option<Date>,
    /// Address.
    pub email: Option<Email>,
}

impl Corrected {
    /// Reads the form.
    ///
    /// # Errors
    /// The refusal of the first text that is wrong.
    pub fn parse([first, last, birth, date, email]: [&str; 5]) -> Result<Self> {
        let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let impossible = |_| Refusal::BirthDateImpossible;
        Ok(Self {
            first_name: parse_name(first, Field::FirstName)?,
            last_name: parse_name(last, Field::LastName)?,
            birth_name: filled(birth).map(|text| parse_name(&text, Field::LastName)).transpose()?,
            birth_date: filled(date).map(|text| text.parse().map_err(impossible)).transpose()?,
            email: filled(email).map(|text| parse_email(&text)).transpose()?,
        })
    }
}

/// Writes down that somebody opens a person's card.
///
/// # Errors
/// [`Refusal::LearnerUnknown`].
pub fn open_person(desk: &Desk, by: &Actor, learner: i64) -> Result<()> {
    desk.write(by, |tx| {
        check_known(tx, learner)?;
        tx.record("card_opened", Object::Learner, learner)
    })
}

fn check_known(tx: &Tx<'_>, learner: i64) -> Result<()> {
    if card::is_erased(tx, learner)? { Err(Refusal::LearnerUnknown.into()) } else { Ok(()) }
}

/// Corrects names, birth date and address. Another address is not proved, and letters with codes
/// that wait for the old one stop; a login that was the old address follows.
///
/// # Errors
/// [`Refusal::LearnerUnknown`]; [`Refusal::BirthDateImpossible`]; [`Refusal::LoginTaken`];
/// [`Refusal::NothingToDo`] when nothing is different.
pub fn correct_person(desk: &Desk, by: &Actor, learner: i64, asked: &Corrected) -> Result<()> {
    desk.write(by, |tx| {
        check_known(tx, learner)?;
        let before = newcomer::by_learner(tx, learner)?.ok_or(Refusal::LearnerUnknown)?;
        let mut acts = vec![];
        let birth_name = asked.birth_name.as_ref().map_or("", Name::as_str);
        let (first, last) = (asked.first_name.as_str(), asked.last_name.as_str());
        if (first, last, birth_name) != (&before.first_name, &before.last_name, &before.birth_name) {
            correct::set_names(tx, learner, first, last, birth_name)?;
            acts.push("name_corrected");
        }
        let day = asked.birth_date.map(|day| day.to_string()).unwrap_or_default();
        if day != before.birth_date {
            check_birth(tx, asked.birth_date)?;
            correct::set_birth_date(tx, learner, Some(day).filter(|day| !day.is_empty()).as_deref())?;
            acts.push("birth_date_corrected");
        }
        let email = asked.email.as_ref().map(Email::address).unwrap_or_default();
        if email != before.email {
            move_email(tx, learner, &before.email, asked.email.as_ref())?;
            acts.push("email_corrected");
        }
        if acts.is_empty() {
            return Err(Refusal::NothingToDo.into());
        }
        acts.into_iter().try_for_each(|act| tx.record(act, Object::Learner, learner))
    })?;
    desk.wake_courier();
    Ok(())
}

fn check_birth(tx: &Tx<'_>, day: Option<Date>) -> Result<()> {
    let today = calendar::day_of(tx.now(), tx.desk().zone());
    match day {
        Some(day) if day > today || day.year() < today.year() - LONGEST_LIFE => {
            Err(Refusal::BirthDateImpossible.into())
        }
        _ => Ok(()),
    }
}

fn move_email(tx: &Tx<'_>, learner: i64, old: &str, new: Option<&Email>) -> Result<()> {
    correct::set_email(tx, learner, new.map(Email::address).as_deref())?;
    for account in card::accounts(tx, learner)? {
        // A code that is on its way to the old address must not open the account any more.
        codes::end_all(tx, "reset", account.id, Some("letter"), "replaced", tx.at())?;
        letters::cancel_waiting_of(tx, account.id, crate::domain::letter::RESET)?;
        let was_login = Email::parse(old).is_ok_and(|old| old.login() == account.login);
        if let Some(new) = new.filter(|_| was_login) {
            if !correct::set_login(tx, account.id, &new.login())? {
                return Err(Refusal::LoginTaken.into());
            }
            tx.record("login_changed", Object::Account, account.id)?;
        }
    }
    tell_both(tx, learner, old, new)
}

/// Both addresses are told, so that a change nobody asked for is noticed (H-G1, M12).
fn tell_both(tx: &Tx<'_>, learner: i64, old: &str, new: Option<&Email>) -> Result<()> {
    let Some(newest) = card::accounts(tx, learner)?.into_iter().find(|one| one.state == "active") else {
        return Ok(());
    };
    let account = people::account_by_id(tx, newest.id)?.ok_or(Refusal::AccountUnknown)?;
    let Some(access) = people::accesses(tx, account.id)?.into_iter().next() else { return Ok(()) };
    let masked = new.map_or_else(|| "—".to_owned(), Email::masked);
    let address = new.map(Email::address);
    for (to, is_old) in [(Some(old.to_owned()), true), (address, false)] {
        if let Some(to) = to.filter(|to| !to.is_empty()) {
            tell(tx, &account, access.programme, &to, &masked, &account.login, is_old)?;
        }
    }
    Ok(())
}

fn account(tx: &Tx<'_>, id: i64, states: &[&str]) -> Result<Account> {
    let found = people::account_by_id(tx, id)?.ok_or(Refusal::AccountUnknown)?;
    if states.contains(&found.state.as_str()) { Ok(found) } else { Err(Refusal::AccountMoved.into()) }
}

fn listed(reason: &str, list: &[&'static str]) -> Result<&'static str> {
    list.iter().find(|known| **known == reason).copied().ok_or_else(|| Refusal::ReasonMissing.into())
}

/// Locks an account: nobody signs in, nothing else changes.
///
/// # Errors
/// [`Refusal::ReasonMissing`]; [`Refusal::AccountMoved`] when it is not open.
pub fn lock_account(desk: &Desk, by: &Actor, id: i64, reason: &str) -> Result<()> {
    let reason = listed(reason, &LOCKS)?;
    desk.write(by, |tx| {
        let found = account(tx, id, &["active"])?;
        if !correct::move_state(tx, id, &found.state, "locked", Some(reason), tx.at())? {
            return Err(Refusal::AccountMoved.into());
        }
        codes::end_all(tx, "reset", id, None, "void", tx.at())?;
        letters::cancel_waiting_of(tx, id, crate::domain::letter::RESET)?;
        tx.record_because("account_locked", reason, Object::Account, id)
    })
}

/// Opens a locked account again.
///
/// # Errors
/// [`Refusal::AccountMoved`] when it is not locked.
pub fn unlock_account(desk: &Desk, by: &Actor, id: i64) -> Result<()> {
    desk.write(by, |tx| {
        account(tx, id, &["locked"])?;
        if !correct::move_state(tx, id, "locked", "active", None, tx.at())? {
            return Err(Refusal::AccountMoved.into());
        }
        tx.record("account_unlocked", Object::Account, id)
    })
}

/// Closes an account for good: nobody signs in, its codes end; the person and what hangs on them stay.
///
/// # Errors
/// [`Refusal::ReasonMissing`]; [`Refusal::AccountMoved`].
pub fn close_account(desk: &Desk, by: &Actor, id: i64, reason: &str) -> Result<()> {
    let reason = listed(reason, &LOCKS)?;
    desk.write(by, |tx| {
        let found = account(tx, id, &["active", "locked"])?;
        if !correct::move_state(tx, id, &found.state, "closed", Some(reason), tx.at())? {
            return Err(Refusal::AccountMoved.into());
        }
        end_secrets(tx, id)?;
        letters::cancel_waiting_of(tx, id, crate::domain::letter::RESET)?;
        tx.record_because("account_closed", reason, Object::Account, id)
    })
}

/// Erases a person before their time, for a reason of the list; what a round does later, now.
///
/// # Errors
/// [`Refusal::ReasonMissing`]; [`Refusal::LearnerUnknown`].
pub fn erase_person(desk: &Desk, by: &Actor, learner: i64, reason: &str) -> Result<()> {
    let reason = listed(reason, &ERASURES)?;
    desk.write(by, |tx| {
        check_known(tx, learner)?;
        tx.record_because("erasure_ordered", reason, Object::Learner, learner)?;
        forget_person(tx, learner)
    })?;
    crate::sweep::sweep_papers(desk)?;
    desk.empty_log()?;
    Ok(())
}
