//! First credentials for a class, or a school: a paper each, in the order they are handed out (E-4, E-14, J17).
//!
//! What is drawn and hashed, and the pages, are made before the lock; in it, whoever has changed meanwhile is
//! left out and the pages are made once more.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::error::{Error, Result};
use crate::journeys::credential_papers::{Handed, Paper, Setting, lay_out};
use crate::journeys::draw_credentials::{Pace, Secret, draw_codes, draw_passwords, keep, read_again};
use crate::journeys::print::{Keep, Leaf, pdf};
use crate::journeys::tell_first_passwords::tell_first_passwords;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::ledger::Object;
use crate::storage::programmes::{self, Programme};
use crate::storage::rosters::{self, Holder};

/// Time between two words while a work of one piece is done.
const A_MOMENT: Duration = Duration::from_millis(100);
/// People between two words about how far it is.
const A_STEP: usize = 200;
/// Why papers that still work may be printed again.
pub const REASONS: [&str; 4] = ["lost", "misprint", "not_received", "other"];

/// Whose papers are asked for.
#[derive(Debug, Clone, Default)]
pub struct Whose {
    /// The programme's key.
    pub programme: String,
    /// Some classes alone; all where empty.
    pub groups: Vec<String>,
    /// Only people whom this import or a later one has created.
    pub since_import: Option<i64>,
    /// Some accounts alone, as their rows; all where empty.
    pub accounts: Vec<i64>,
}

/// What is asked of a run.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Whose.
    pub whose: Whose,
    /// Why papers that still work are printed again; without a reason they are left out.
    pub again: Option<String>,
    /// Whether what is kept sealed is drawn anew as well: the papers that are out are spoiled.
    pub renews: bool,
    /// How they are set out.
    pub setting: Setting,
}

/// What was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Printed {
    /// Papers.
    pub slips: i64,
    /// People left out because their paper still works, or because they have changed meanwhile.
    pub left_out: i64,
    /// Sheets of paper.
    pub sheets: i64,
}

/// The roster programme of a key.
///
/// # Errors
/// [`Refusal::ProgrammeUnknown`], [`Refusal::RosterNotAsked`].
pub fn programme_of(desk: &Desk, key: &str) -> Result<Programme> {
    let programme = desk.read(|sql| programmes::by_key(sql, key))?;
    let programme = programme.ok_or_else(|| Refusal::ProgrammeUnknown { key: key.to_owned() })?;
    if programme.policy.is_roster() {
        return Ok(programme);
    }
    Err(Refusal::RosterNotAsked { programme: programme.policy.name }.into())
}

/// Everybody asked for who has an account, by class and name.
///
/// # Errors
/// A fault when the file refuses.
pub fn holders(desk: &Desk, programme: i64, whose: &Whose) -> Result<Vec<Holder>> {
    let at = desk.now()?.as_second();
    let mut all = desk.read(|sql| rosters::holders(sql, programme, whose.since_import, at))?;
    all.retain(|holder| {
        (whose.groups.is_empty() || whose.groups.contains(&holder.group))
            && (whose.accounts.is_empty() || whose.accounts.contains(&holder.account))
    });
    Ok(all)
}

/// Draws a secret for everybody asked for who has not used the account yet, and hands the PDF to `keep_file` in
/// the transaction; if that fails, nothing was drawn. A first password that is kept sealed is read again, with `key`.
///
/// # Errors
/// As [`programme_of`]; [`Refusal::ReasonMissing`]; [`Refusal::NothingToDo`] when nobody waits;
/// [`Refusal::PrintStopped`], [`Refusal::OfficeKeyClosed`], [`Refusal::TextDoesNotFit`]; whatever `keep_file` says.
pub fn print_credentials(
    desk: &Desk,
    (by, key): (&Actor, Option<&[u8; 32]>),
    wanted: &Wanted,
    sayer: Sayer<'_>,
    pace: Pace<'_>,
    keep_file: Keep<'_>,
) -> Result<Printed> {
    let programme = programme_of(desk, &wanted.whose.programme)?;
    let again = wanted.again.as_deref();
    if again.is_some_and(|reason| !REASONS.contains(&reason)) {
        return Err(Refusal::ReasonMissing.into());
    }
    desk.check_space()?;
    let mut waiting = holders(desk, programme.id, &wanted.whose)?;
    waiting.retain(|holder| holder.taken_at.is_none());
    let everybody = waiting.len();
    waiting.retain(|holder| again.is_some() || !holder.has_paper());
    let mut handed = prepare(desk, &programme, waiting, (wanted.setting.paper, wanted.renews), (key, pace))?;
    let (title, now) = (sayer.words.say("paper-access-title"), desk.now()?);
    loop {
        if handed.is_empty() {
            return Err(Refusal::NothingToDo.into());
        }
        go_on(pace, handed.len())?;
        let document = lay_out(desk, &programme, wanted.setting, &handed, by.name(), sayer)?;
        go_on(pace, handed.len())?;
        let make = || Ok(Zeroizing::new(pdf(desk, sayer.words, &title, &document, now)?));
        let bytes = meanwhile(pace, handed.len(), make)?;
        go_on(pace, handed.len())?;
        let changed = desk.write(by, |tx| {
            let changed = changed(tx, programme.id, &handed)?;
            if !changed.is_empty() {
                return Ok(changed);
            }
            for (at, one) in handed.iter().enumerate() {
                // Whoever watches hears of this part too, and may stop it still: nothing is kept yet.
                if at % A_STEP == 0 {
                    go_on(pace, handed.len())?;
                }
                commit(tx, one, again)?;
            }
            let sheets = i64::try_from(document.pages()).unwrap_or(i64::MAX);
            let told = tell_first_passwords(tx, &programme, handed.iter())?;
            let platform = told.as_ref().map(|text| text.as_str());
            keep_file(tx, Leaf { title: &title, sheets, pdf: &bytes, queue: "", platform, ticket: None })?;
            Ok(changed)
        })?;
        if changed.is_empty() {
            let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
            let left_out = count(everybody - handed.len());
            return Ok(Printed { slips: count(handed.len()), left_out, sheets: count(document.pages()) });
        }
        handed.retain(|one| !changed.contains(&one.holder.account));
    }
}

/// Every secret is drawn, and the work goes on.
fn go_on(pace: Pace<'_>, drawn: usize) -> Result<()> {
    if pace(drawn, drawn) { Ok(()) } else { Err(Refusal::PrintStopped.into()) }
}

/// Does a work of one piece; whoever watches hears that it goes on, and a wish to stop is heard at its end.
fn meanwhile<T: Send>(pace: Pace<'_>, drawn: usize, work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    thread::scope(|scope| {
        let (done, waits) = mpsc::channel();
        scope.spawn(move || done.send(work()));
        let mut goes_on = true;
        loop {
            match waits.recv_timeout(A_MOMENT) {
                Ok(made) if goes_on => return made,
                Ok(_) => return Err(Refusal::PrintStopped.into()),
                Err(RecvTimeoutError::Timeout) => goes_on &= pace(drawn, drawn),
                Err(RecvTimeoutError::Disconnected) => return Err(Error::fault("a work that ended without a word")),
            }
        }
    })
}

/// Whoever has a paper that is kept gets the same one again; everybody else a new secret.
pub(super) fn prepare(
    desk: &Desk,
    programme: &Programme,
    people: Vec<Holder>,
    (paper, renews): (Paper, bool),
    (key, pace): (Option<&[u8; 32]>, Pace<'_>),
) -> Result<Vec<Handed>> {
    let hours = programme.policy.activation.ttl_hours;
    let until = desk.now()? + SignedDuration::from_hours(hours.into());
    let by_password = programme.policy.starts_with_password() && paper != Paper::Letters;
    let (kept, fresh): (Vec<Holder>, Vec<Holder>) =
        people.into_iter().partition(|holder| by_password && !renews && holder.is_sealed);
    let drawn =
        if by_password { draw_passwords(desk, &programme.policy, &fresh, pace)? } else { draw_codes(desk, &fresh) };
    let mut handed: Vec<Handed> =
        fresh.into_iter().zip(drawn).map(|(holder, secret)| Handed { holder, secret, until }).collect();
    for holder in kept {
        let secret = read_again(desk, &holder, key)?;
        let until = holder.expires_at.and_then(|at| Timestamp::from_second(at).ok()).unwrap_or(until);
        handed.push(Handed { holder, secret, until });
    }
    handed.sort_by_key(|one| one.holder.place);
    Ok(handed)
}

/// Who of them is not as they were when their paper was made.
fn changed(tx: &Tx<'_>, programme: i64, handed: &[Handed]) -> Result<Vec<i64>> {
    let now = rosters::holders(tx, programme, None, tx.at())?;
    let now: std::collections::HashMap<i64, Holder> = now.into_iter().map(|one| (one.account, one)).collect();
    let is_same = |one: &Handed| now.get(&one.holder.account).is_some_and(|now| now.is_as(&one.holder));
    Ok(handed.iter().filter(|one| !is_same(one)).map(|one| one.holder.account).collect())
}

fn commit(tx: &Tx<'_>, Handed { holder, secret, until }: &Handed, again: Option<&str>) -> Result<()> {
    keep(tx, holder, secret, until.as_second(), true)?;
    let is_read = matches!(secret, Secret::Password { drawn: None, .. });
    match again.filter(|_| holder.has_paper()) {
        Some(reason) if is_read => tx.record_because("first_secret_read", reason, Object::Account, holder.account),
        Some(reason) => tx.record_because("first_slip_again", reason, Object::Account, holder.account),
        None => tx.record("first_slip_printed", Object::Account, holder.account),
    }
}
