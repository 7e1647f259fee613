//! Warning people before their access ends, once per day count of the programme, and telling them
//! when it has ended (V-14, V-20, decision 13).

use jiff::SignedDuration;
use jiff::Timestamp;
use serde_json::json;

use crate::actor::Actor;
use crate::desk::{Desk, Tx};
use crate::domain::calendar;
use crate::error::Result;
use crate::storage::letters::{self, Draft};
use crate::storage::people::{self, Access};
use crate::storage::programmes;

pub use crate::domain::letter::{ENDED, ENDING};

/// The longest warning a policy may ask for, in days.
const FARTHEST: i64 = 366;

/// Days after an end on which its notice still makes sense: a desk that was off longer says nothing.
const LATEST_NOTICE: i64 = 30;

/// The day count under which the notice of the end itself is kept.
const ENDED_DAYS: u32 = 0;

/// Posts what is due; answers how many letters. A desk that was off sends the nearest warning
/// only: three letters at once would help nobody.
///
/// # Errors
/// A fault when the file refuses.
pub fn warn_endings(desk: &Desk, by: &Actor) -> Result<usize> {
    let now = desk.now()?;
    let days = |days: i64| SignedDuration::from_hours(24 * days);
    let (from, until) = ((now - days(LATEST_NOTICE)).as_second(), (now + days(FARTHEST)).as_second());
    let any = desk.read(|sql| people::ending(sql, from, until))?;
    // A clock that somebody set must not tell hundreds of people what is not so.
    if any.is_empty() || desk.doubted_clock()?.is_some() {
        return Ok(0);
    }
    let posted = desk.write(by, |tx| {
        let mut posted = 0;
        for access in people::ending(tx, from, until)? {
            posted += usize::from(tell(tx, &access)?);
        }
        Ok(posted)
    })?;
    if posted > 0 {
        desk.wake_courier();
    }
    Ok(posted)
}

fn tell(tx: &Tx<'_>, access: &Access) -> Result<bool> {
    let Some(ends) = access.ends_at.and_then(|at| Timestamp::from_second(at).ok()) else { return Ok(false) };
    let Some(programme) = programmes::by_id(tx, access.programme)? else { return Ok(false) };
    if ends <= tx.now() {
        return Ok(people::note_warning(tx, access.id, ENDED_DAYS)? && post(tx, access, ENDED, 0)?);
    }
    let left = calendar::days_left(tx.now(), ends, tx.desk().zone());
    let due: Vec<u32> =
        programme.policy.access.warn_days.iter().copied().filter(|days| left <= i64::from(*days)).collect();
    let Some(nearest) = due.iter().copied().min() else { return Ok(false) };
    let is_new = people::note_warning(tx, access.id, nearest)?;
    for days in due {
        people::note_warning(tx, access.id, days)?;
    }
    Ok(is_new && post(tx, access, ENDING, left)?)
}

fn post(tx: &Tx<'_>, access: &Access, kind: &str, days_left: i64) -> Result<bool> {
    let Some(account) = people::account_by_id(tx, access.account)? else { return Ok(false) };
    let Some(email) = &account.person.email else { return Ok(false) };
    let person = &account.person;
    let draft = Draft {
        kind,
        language: &person.language,
        recipient: email,
        recipient_name: &format!("{} {}", person.first_name, person.last_name),
        facts: json!({
            "first_name": person.first_name, "last_name": person.last_name, "login": account.login,
            "programme": access.programme, "ends_at": access.ends_at, "days_left": days_left,
        }),
        registration: None,
        account: Some(account.id),
        message_id: &tx.desk().dice().name(),
    };
    letters::post(tx, &draft, tx.at())?;
    Ok(true)
}
