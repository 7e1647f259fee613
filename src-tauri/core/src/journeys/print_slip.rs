//! A learner's own slip: whoever signs in may print it, with the secret they signed in with.

use jiff::civil::Date;
use rusqlite::Connection;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{CredentialFacts, CredentialSecret, TICKET_LENGTH, TicketFacts, credential_slips, ticket};
use crate::domain::code::Code;
use crate::domain::password::Password;
use crate::domain::phrase;
use crate::error::{Error, Result};
use crate::journeys::print::{Leaf, fitting, pdf, print, send, style};
use crate::journeys::sign_in::sign_in;
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::ledger::Object;
use crate::storage::{codes, dossiers, people, programmes, registrations};
use crate::views::days::span;
use crate::views::home::kiosk_home;

/// Prints the slip of an account.
///
/// # Errors
/// As [`sign_in`].
pub fn print_slip(desk: &Desk, login: &str, password: &Password, sayer: Sayer<'_>) -> Result<Outcome> {
    let account = sign_in(desk, login, password)?;
    if desk.printer().name().is_none() && !desk.institution().is_rehearsal {
        return Ok(Outcome::NoPrinter);
    }
    let now = desk.now()?;
    let (access, programme) = desk.read(|sql| {
        let access = people::accesses(sql, account.id)?.into_iter().next();
        let programme = access.as_ref().map(|access| programmes::by_id(sql, access.programme)).transpose()?.flatten();
        Ok((access, programme.map(|programme| programme.policy)))
    })?;
    let slip = desk.dice().code();
    let mac = desk.index_key().code(&slip);
    desk.write(&Actor::Kiosk, |tx| {
        codes::end_all(tx, "slip", account.id, None, "replaced", tx.at())?;
        codes::add(tx, &mac, "slip", account.id, "paper", tx.at())?;
        tx.record("slip_printed", Object::Account, account.id)
    })?;
    if let Some(day) = desk.read(|sql| promised(sql, account.id))?
        && let queue = desk.house()?.tickets
        && !queue.is_empty()
    {
        let policy = programme.as_ref().map(|policy| policy.name.as_str()).unwrap_or_default();
        return print_ticket(desk, (&account, policy), (day, &slip), &queue, sayer);
    }
    // What the kiosk proposed may be printed; a password of one's own is repeated on no paper.
    let parts: Vec<&str> = password.reveal().split(' ').collect();
    let is_phrase = phrase::is_proposed(&parts);
    let words = if is_phrase { parts.into_iter().map(str::to_owned).collect() } else { vec![] };
    let promised = desk.read(|sql| promised(sql, account.id))?;
    let ends = access.as_ref().and_then(|access| span(access, now, sayer).ends);
    let facts = CredentialFacts {
        name: format!("{} {}", account.person.first_name, account.person.last_name),
        about: about(programme.as_ref().map(|policy| policy.name.as_str()).unwrap_or_default(), promised, sayer),
        deadline: ends.unwrap_or_else(|| sayer.words.say("slip-no-end")),
        secret: CredentialSecret::Chosen { user: account.login.clone(), words, slip: slip.letters() },
        platform: programme.and_then(|policy| policy.platform).map(|platform| platform.address),
        reference: format!("{:06}", account.id),
        printed: format!("{} {}", sayer.figures(sayer.day_of(now)), sayer.clock(now)),
        by: sayer.words.say("kiosk-name"),
        second: None,
        noise: u64::from_be_bytes(desk.dice().bytes()),
    };
    let document = fitting(credential_slips(sayer.words, &style(desk)?, &[facts]))?;
    match print(desk, &Actor::Kiosk, sayer.words, &sayer.words.say("paper-access-title"), &document) {
        Err(Error::Refused(Refusal::PrinterRefused { .. })) => Ok(Outcome::NoPrinter),
        other => other,
    }
}

/// What somebody takes along from a printer of tickets once they have handed something in: a number, a promise, and a
/// square by which the kiosk tells how far it is.
fn print_ticket(
    desk: &Desk,
    (account, subject): (&people::Account, &str),
    (day, slip): (Date, &Code),
    queue: &str,
    sayer: Sayer<'_>,
) -> Result<Outcome> {
    let now = desk.now()?;
    let person = &account.person;
    // Others read it too: a first name and an initial.
    let initial = person.last_name.chars().next().map(|letter| format!("{letter}.")).unwrap_or_default();
    let facts = TicketFacts {
        number: desk.read(|sql| registrations::number_of(sql, account.id))?.unwrap_or_else(|| account.id.to_string()),
        who: format!("{} {initial}", person.first_name).trim().to_owned(),
        subject: subject.to_owned(),
        promise: sayer.long_day(day),
        code: slip.letters(),
        printed: format!(
            "{}, {} · {}",
            sayer.long_day(sayer.day_of(now)),
            sayer.hour(now),
            sayer.words.say("kiosk-name")
        ),
        hours: kiosk_home(desk, sayer)?.desk.hours,
    };
    let document = fitting(ticket(sayer.words, &style(desk)?, &facts))?;
    let title = sayer.words.say("paper-ticket");
    let bytes = pdf(desk, sayer.words, &title, &document, now)?;
    let leaf = Leaf { title: &title, sheets: 1, pdf: &bytes, queue, platform: None, ticket: Some(TICKET_LENGTH) };
    match send(desk, &Actor::Kiosk, &leaf) {
        Err(Error::Refused(Refusal::PrinterRefused { .. })) => Ok(Outcome::NoPrinter),
        other => other,
    }
}

/// The day by which somebody is told the answer to what they have handed in (H-18).
fn promised(sql: &Connection, account: i64) -> Result<Option<Date>> {
    let mine = dossiers::of_account(sql, account)?;
    let open = mine.into_iter().find(|one| matches!(one.state.as_str(), "open" | "asked"));
    Ok(open.and_then(|one| one.due_on.parse().ok()))
}

/// The programme, and the promised day where there is one.
fn about(programme: &str, promised: Option<Date>, sayer: Sayer<'_>) -> String {
    let Some(day) = promised else { return programme.to_owned() };
    sayer.words.say_with("slip-promised", &[("programme", programme.into()), ("day", sayer.day(day).into())])
}
