//! The courier: takes letters one by one, hands them over, writes down what became of each.

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::attempt::{self, Taken};
use super::compose::compose;
use super::line;
use super::setting;
use super::smtp::Trouble;
use super::transport::{Line, Transport};
use super::verdict::{Answer, Phase, Verdict, judge};
use crate::desk::Desk;
use crate::error::Result;
use crate::storage::letters::queue;
use crate::words::Words;

/// Letters over one line before it is opened anew; servers close longer ones unasked.
const MOST_PER_LINE: usize = 50;

/// Longest sleep: another process may have posted a letter.
const NAP: Duration = Duration::from_secs(10);

/// How long a letter that is already leaving may go on when the program ends.
const GRACE: Duration = Duration::from_secs(4);

/// What one pass has done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Pass {
    /// Taken by the server.
    pub sent: usize,
    /// To be tried again.
    pub deferred: usize,
    /// To be tried again, though a copy may have arrived.
    pub unknown: usize,
    /// Refused for their recipient.
    pub failed: usize,
    /// Waiting for a person.
    pub needs_staff: usize,
    /// Pointless by now.
    pub cancelled: usize,
    /// Whether there is a way out at all.
    pub has_transport: bool,
    /// Whether the line failed in this pass.
    pub is_line_down: bool,
}

/// Sends everything that is due, now, even if the line failed a moment ago.
///
/// # Errors
/// A fault when the file refuses; whatever a server does is an outcome, not an error.
pub fn run_once(desk: &Desk) -> Result<Pass> {
    let (_running, mut stop) = watch::channel(false);
    alone()?.block_on(pass(desk, &mut stop, true))
}

/// Sends letters as they come until `stop` becomes true.
pub async fn run(desk: Arc<Desk>, stop: watch::Receiver<bool>) {
    // A thread of its own: the file is written between two sentences to the server.
    let running = tokio::task::spawn_blocking(move || match alone() {
        Ok(runtime) => runtime.block_on(attend(&desk, stop)),
        Err(error) => tracing::error!(%error, "the courier cannot start"),
    });
    if let Err(error) = running.await {
        tracing::error!(%error, "the courier died");
    }
}

fn alone() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

async fn attend(desk: &Desk, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let nap = match pass(desk, &mut stop, false).await.and_then(|_| until_next(desk)) {
            Ok(nap) => nap,
            Err(error) => {
                tracing::error!(%error, "the courier could not use the file");
                NAP
            }
        };
        tokio::select! {
            () = stopped(&mut stop) => return,
            () = desk.courier_is_woken() => {}
            () = sleep(nap) => {}
        }
    }
}

fn until_next(desk: &Desk) -> Result<Duration> {
    let now = desk.now()?.as_second();
    let (due, line) = desk.read(|sql| Ok((queue::next_at(sql)?, line::state(sql)?)))?;
    let wait = due.map_or(i64::MAX, |due| due.max(line.until)).saturating_sub(now);
    Ok(Duration::from_secs(u64::try_from(wait).unwrap_or(1).max(1)).min(NAP))
}

async fn stopped(stop: &mut watch::Receiver<bool>) {
    // The sender is gone when the program ends: that is a stop, too.
    let _ = stop.wait_for(|stopped| *stopped).await;
}

async fn pass(desk: &Desk, stop: &mut watch::Receiver<bool>, is_asked: bool) -> Result<Pass> {
    let mut done = Pass::default();
    attempt::reclaim(desk)?;
    while let Some(transport) = way_out(desk, &mut done, is_asked)? {
        let opened = tokio::select! {
            () = stopped(stop) => break,
            opened = transport.open() => opened,
        };
        match opened {
            Ok(line) => {
                line::note_up(desk)?;
                if !carry_all(desk, line, stop, &mut done).await? {
                    break;
                }
            }
            Err(trouble) => {
                done.is_line_down = true;
                line::note_down(desk, &trouble)?;
                break;
            }
        }
    }
    Ok(done)
}

/// The transport, when there is one, something is due, and the line may be tried.
fn way_out(desk: &Desk, done: &mut Pass, is_asked: bool) -> Result<Option<Transport>> {
    let transport = setting::transport(desk)?;
    done.has_transport = transport.is_some();
    let now = desk.now()?.as_second();
    let (due, line) = desk.read(|sql| Ok((queue::next_due(sql, now)?, line::state(sql)?)))?;
    let may_try = is_asked || line.until <= now;
    Ok(transport.filter(|_| due.is_some() && may_try))
}

/// Carries letters over one line. False when nothing more can leave for now.
async fn carry_all(desk: &Desk, mut line: Line, stop: &mut watch::Receiver<bool>, done: &mut Pass) -> Result<bool> {
    for _ in 0..MOST_PER_LINE {
        if *stop.borrow() {
            break;
        }
        let (taken, cancelled) = attempt::take(desk)?;
        done.cancelled += cancelled;
        let Some(taken) = taken else { break };
        let Err((verdict, trouble)) = carry(desk, &mut line, &taken, stop).await? else {
            done.sent += 1;
            continue;
        };
        tracing::info!(
            letter = taken.letter.id,
            phase = trouble.phase.name(),
            verdict = verdict.name(),
            "a letter did not leave"
        );
        match verdict {
            Verdict::Accepted => done.sent += 1,
            Verdict::Deferred => done.deferred += 1,
            Verdict::Unknown => done.unknown += 1,
            Verdict::Failed => done.failed += 1,
            Verdict::NeedsStaff => done.needs_staff += 1,
            Verdict::Paused => {
                done.is_line_down = true;
                line::note_down(desk, &trouble)?;
                line.close().await;
                return Ok(false);
            }
        }
        let is_spoken_to =
            matches!(trouble.answer, Answer::Code(code, _) if code != 421) || trouble.answer == Answer::Unspeakable;
        if !is_spoken_to || !line.reset().await {
            return Ok(!*stop.borrow());
        }
    }
    line.close().await;
    Ok(!*stop.borrow())
}

type Carried = std::result::Result<(), (Verdict, Trouble)>;

async fn carry(desk: &Desk, line: &mut Line, taken: &Taken, stop: &mut watch::Receiver<bool>) -> Result<Carried> {
    let words = Words::of(&taken.letter.language);
    let composed = taken.told.as_ref().map(|(envelope, facts)| compose(words, envelope, facts));
    let message = match composed {
        Some(Ok(message)) => message,
        Some(Err(error)) => return staff(desk, taken, &error.to_string()),
        None => return staff(desk, taken, &taken.letter.kind),
    };
    let offered = tokio::select! {
        () = stopped(stop) => Err(Trouble { phase: Phase::Data, answer: Answer::Silence("stop".into()) }),
        offered = line.offer(&message) => offered,
    };
    if let Err(trouble) = offered {
        return failed(desk, taken, trouble);
    }
    if !attempt::note_leaving(desk, taken)? {
        let trouble = Trouble { phase: Phase::Data, answer: Answer::Silence("the lease ran out".into()) };
        return Ok(Err((Verdict::Deferred, trouble)));
    }
    let name = format!("{:06}-{}-{}.eml", taken.letter.id, taken.letter.kind.replace('_', "-"), taken.attempt.1);
    let bytes = message.formatted();
    #[cfg(feature = "broken")]
    if crate::broken::is("settle-first") {
        attempt::settle(desk, taken, Verdict::Accepted, Phase::Dot, "")?;
    }
    let delivery = line.deliver(&name, &bytes);
    tokio::pin!(delivery);
    let delivered = tokio::select! {
        delivered = &mut delivery => delivered,
        () = stopped(stop) => timeout(GRACE, delivery).await.unwrap_or_else(|_| {
            Err(Trouble { phase: Phase::Dot, answer: Answer::Silence("stop".into()) })
        }),
    };
    match delivered {
        Ok(reply) => {
            attempt::settle(desk, taken, Verdict::Accepted, Phase::Dot, &reply)?;
            tracing::info!(letter = taken.letter.id, attempt = taken.attempt.1, "a letter has left");
            Ok(Ok(()))
        }
        Err(trouble) => failed(desk, taken, trouble),
    }
}

fn failed(desk: &Desk, taken: &Taken, trouble: Trouble) -> Result<Carried> {
    let verdict = judge(trouble.phase, &trouble.answer);
    attempt::settle(desk, taken, verdict, trouble.phase, &trouble.answer.to_string())?;
    Ok(Err((verdict, trouble)))
}

/// A letter nobody can write: it says why, and waits for a person.
fn staff(desk: &Desk, taken: &Taken, why: &str) -> Result<Carried> {
    attempt::settle(desk, taken, Verdict::NeedsStaff, Phase::Mail, why)?;
    Ok(Err((Verdict::NeedsStaff, Trouble { phase: Phase::Mail, answer: Answer::Unspeakable })))
}
