//! One attempt in the file: the code's hash is there before the dialogue, the outcome after it.

use super::backoff;
use super::compose::Envelope;
use super::facts::{self, is_obsolete, tell};
use super::secret::{self, Drawn};
use super::sheet::{LetterCode, LetterFacts};
use super::verdict::{Phase, Verdict};
use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::letter::{KNOWN_ACCOUNT, RESET, is_of_account};
use crate::error::Result;
use crate::storage::institution::{self, House};
use crate::storage::ledger::Object;
use crate::storage::letters::list::{self, Letter};
use crate::storage::letters::queue::{self, Outcome};
use crate::storage::{codes, letters, programmes, registrations, temporary};

/// Longer than the longest dialogue with one letter: two replies, `DATA`, and the dot.
const LEASE_SECONDS: i64 = 20 * 60;

/// Copies of which nobody knows whether they arrived, at most; then a person decides.
const MOST_UNANSWERED: i64 = 3;

/// A letter in hand.
pub struct Taken {
    /// Its row as it was taken.
    pub letter: Letter,
    /// The attempt's row and number.
    pub attempt: (i64, i64),
    code: Option<i64>,
    /// What it says; none when nobody knows how to say it.
    pub told: Option<(Envelope, LetterFacts)>,
}

/// Takes the next letter that is due, draws its code and keeps the code's hash. Pointless letters
/// are cancelled on the way; answers how many.
///
/// # Errors
/// A fault when the file refuses.
pub fn take(desk: &Desk) -> Result<(Option<Taken>, usize)> {
    let now = desk.now()?.as_second();
    let Some(next) = desk.read(|sql| queue::next_due(sql, now))? else { return Ok((None, 0)) };
    // Slow work before any lock.
    let mut drawn = secret::draw(desk, next)?;
    desk.write(&Actor::Courier, |tx| {
        let mut cancelled = 0;
        while let Some(letter) = queue::next_due(tx, tx.at())?.map(|id| list::show(tx, id)).transpose()?.flatten() {
            if is_obsolete(tx, &letter, tx.at())? {
                list::cancel(tx, letter.id)?;
                letter.registration.map(|id| letters::forget(tx, id)).transpose()?;
                cancelled += 1;
                continue;
            }
            return Ok((Some(hold(tx, letter, drawn.take())?), cancelled));
        }
        Ok((None, cancelled))
    })
}

fn hold(tx: &Tx<'_>, letter: Letter, drawn_before: Option<Drawn>) -> Result<Taken> {
    let desk = tx.desk();
    let subject = if is_of_account(&letter.kind) { letter.account } else { letter.registration };
    let drawn =
        facts::purpose(&letter.kind).zip(subject).map(|(purpose, subject)| (purpose, subject, desk.dice().code()));
    let code = drawn
        .as_ref()
        .map(|((purpose, _), subject, code)| {
            codes::add(tx, &desk.index_key().code(code), purpose, *subject, "letter", tx.at())
        })
        .transpose()?;
    queue::lease(tx, letter.id, tx.at() + LEASE_SECONDS, tx.at())?;
    let attempt = queue::begin(tx, letter.id, code, tx.at())?;
    let password = secret::for_letter(tx, &letter, drawn_before)?.zip(letter.registration);
    if let Some((password, registration)) = &password {
        password.keep(tx, *registration, attempt)?;
    }
    let shown = match (drawn, password) {
        (Some(((_, kind), _, code)), _) => LetterCode::Real(code, kind),
        (None, Some((password, _))) => LetterCode::Password(password.text().to_owned().into()),
        (None, None) => LetterCode::Masked,
    };
    let told = tell(tx, desk, &letter, shown, tx.now())?;
    let number = letter.attempts + 1;
    Ok(Taken { letter, attempt: (attempt, number), code, told })
}

/// Notes that the message begins to leave: if we die from here on, a copy may have arrived. False
/// when the lease ran out and the attempt was given up, its code with it: the message must stay.
///
/// # Errors
/// A fault when the file refuses.
pub fn note_leaving(desk: &Desk, taken: &Taken) -> Result<bool> {
    desk.write(&Actor::Courier, |tx| queue::note_leaving(tx, taken.attempt.0, Phase::Dot.name()))
}

/// Writes down how an attempt ended, and what follows from it.
///
/// # Errors
/// A fault when the file refuses.
pub fn settle(desk: &Desk, taken: &Taken, verdict: Verdict, phase: Phase, reply: &str) -> Result<()> {
    desk.write(&Actor::Courier, |tx| {
        let ended = Ended {
            letter: taken.letter.id,
            attempt: taken.attempt,
            code: taken.code,
            verdict,
            phase: phase.name(),
            reply,
        };
        write_down(tx, &ended)
    })
}

/// Settles attempts whose process died. A message that had begun to leave may have arrived.
///
/// # Errors
/// A fault when the file refuses.
pub fn reclaim(desk: &Desk) -> Result<usize> {
    let now = desk.now()?.as_second();
    if desk.read(|sql| queue::stale(sql, now))?.is_empty() {
        return Ok(0);
    }
    desk.write(&Actor::Courier, |tx| {
        let stale = queue::stale(tx, tx.at())?;
        for lost in &stale {
            let (verdict, phase) =
                if lost.had_begun { (Verdict::Unknown, Phase::Dot) } else { (Verdict::Deferred, Phase::Data) };
            let attempt = lost.attempt.unwrap_or_default();
            let ended =
                Ended { letter: lost.letter, attempt, code: lost.code, verdict, phase: phase.name(), reply: "" };
            write_down(tx, &ended)?;
        }
        Ok(stale.len())
    })
}

struct Ended<'a> {
    letter: i64,
    attempt: (i64, i64),
    code: Option<i64>,
    verdict: Verdict,
    phase: &'a str,
    reply: &'a str,
}

fn write_down(tx: &Tx<'_>, ended: &Ended<'_>) -> Result<()> {
    let Some(letter) = list::show(tx, ended.letter)? else { return Ok(()) };
    let (state, next_at) = next_state(tx, &letter, ended.verdict)?;
    let may_have_left = matches!(ended.verdict, Verdict::Accepted | Verdict::Unknown);
    if let Some(code) = ended.code.filter(|_| !may_have_left) {
        codes::end(tx, code, "undelivered", tx.at())?;
    }
    if !may_have_left {
        temporary::end_attempt(tx, ended.attempt.0, "undelivered", tx.at())?;
    }
    let outcome = Outcome { state, verdict: ended.verdict.name(), phase: ended.phase, reply: ended.reply, next_at };
    queue::settle(tx, letter.id, Some(ended.attempt), &outcome, tx.at())?;
    if ended.verdict == Verdict::Accepted {
        start_clock(tx, &letter)?;
    }
    // A registration that ended while its letter was on the way has no draft to keep any more.
    if let Some(registration) = letter.registration.map(|id| registrations::by_id(tx, id)).transpose()?.flatten()
        && registration.state != "open"
    {
        letters::forget(tx, registration.id)?;
    }
    Ok(())
}

fn next_state(tx: &Tx<'_>, letter: &Letter, verdict: Verdict) -> Result<(&'static str, i64)> {
    let later = || -> Result<(&'static str, i64)> {
        let reached = usize::try_from(queue::reached(tx, letter.id)?).unwrap_or(usize::MAX);
        Ok(backoff::next(reached).map_or(("needs_staff", tx.at()), |wait| ("deferred", tx.at() + wait)))
    };
    match verdict {
        Verdict::Accepted => Ok(("accepted", tx.at())),
        Verdict::Failed => Ok(("failed", tx.at())),
        Verdict::NeedsStaff => Ok(("needs_staff", tx.at())),
        Verdict::Unknown if letter.unanswered + 1 >= MOST_UNANSWERED => Ok(("needs_staff", tx.at())),
        Verdict::Deferred | Verdict::Unknown => later(),
        Verdict::Paused => Ok((if letter.attempts > 1 { "deferred" } else { "queued" }, tx.at())),
    }
}

/// The time to activate starts when the server takes the letter (decision 9), once, and only for
/// the address the registration has now.
fn start_clock(tx: &Tx<'_>, letter: &Letter) -> Result<()> {
    if letter.kind == RESET {
        return start_reset_clock(tx, letter);
    }
    if letter.kind == KNOWN_ACCOUNT {
        start_reset_clock(tx, letter)?;
    }
    let Some(registration) = letter.registration.map(|id| registrations::by_id(tx, id)).transpose()?.flatten() else {
        return Ok(());
    };
    if registration.email != letter.recipient {
        return Ok(());
    }
    let Some(programme) = programmes::by_id(tx, registration.programme)? else { return Ok(()) };
    let house: House = institution::setting(tx, institution::HOUSE)?.unwrap_or_default();
    let deadline = facts::deadline(&registration, &programme, &house, tx.desk(), tx.now());
    temporary::start_clock(tx, "activation", registration.id, deadline.as_second())?;
    if registrations::start_clock(tx, registration.id, deadline.as_second())? {
        tx.record("letter_accepted", Object::Registration, registration.id)?;
    }
    Ok(())
}

/// The time to use a code for a new password starts for every attempt's code at once.
fn start_reset_clock(tx: &Tx<'_>, letter: &Letter) -> Result<()> {
    let programme = letter.facts.get("programme").and_then(serde_json::Value::as_i64);
    let programme = programme.map(|id| programmes::by_id(tx, id)).transpose()?.flatten();
    let house: House = institution::setting(tx, institution::HOUSE)?.unwrap_or_default();
    let deadline =
        programme.and_then(|programme| facts::reset_deadline(tx.now(), &programme, &house, tx.desk().zone()));
    let (Some(account), Some(deadline)) = (letter.account, deadline) else { return Ok(()) };
    codes::start_clock(tx, "reset", account, deadline.as_second())?;
    tx.record("reset_sent", Object::Account, account)
}
