//! Long works of a counter's window: how far each is, whether it should stop, and what it has left to be sent again.
//!
//! A ticket is drawn by the screen, once for each order: the same one asked twice is the same work (a double click).

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use zeroize::Zeroizing;

use crate::desk::held;
use crate::error::Result;
use crate::refusal::Refusal;

/// Works that are remembered; older ones are over and nobody asks after them.
const REMEMBERED: usize = 16;

/// A paper that has left, to be sent again as it is.
pub struct Sent {
    /// Its title.
    pub title: String,
    /// How many sheets.
    pub sheets: i64,
    /// The queue it went to; empty for the usual one.
    pub queue: String,
    /// The PDF, which may bear secrets: wiped when forgotten.
    pub pdf: Zeroizing<Vec<u8>>,
}

/// One work.
#[derive(Default)]
pub struct Job {
    done: AtomicUsize,
    all: AtomicUsize,
    is_stopped: AtomicBool,
    is_over: AtomicBool,
    sent: Mutex<Option<Arc<Sent>>>,
}

impl Job {
    /// Notes how far it is; answers whether to go on.
    pub fn step(&self, done: usize, all: usize) -> bool {
        self.done.store(done, Ordering::Relaxed);
        self.all.store(all, Ordering::Relaxed);
        !self.is_stopped.load(Ordering::Relaxed)
    }

    /// How many of how many, and whether it is over.
    pub fn progress(&self) -> (usize, usize, bool) {
        let read = |count: &AtomicUsize| count.load(Ordering::Relaxed);
        (read(&self.done), read(&self.all), self.is_over.load(Ordering::Relaxed))
    }

    /// Asks it to stop.
    pub fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    /// Keeps what can be sent again.
    pub fn keep(&self, sent: Arc<Sent>) {
        *held(&self.sent) = Some(sent);
    }

    /// What can be sent again.
    pub fn sent(&self) -> Option<Arc<Sent>> {
        held(&self.sent).clone()
    }
}

/// The works of a seat.
#[derive(Default)]
pub struct Jobs(Mutex<Works>);

/// How many there were, and those remembered with their place among them.
type Works = (u64, HashMap<String, (u64, Arc<Job>)>);

/// Forgets what can be sent again.
fn hush(jobs: &HashMap<String, (u64, Arc<Job>)>) {
    for (_, job) in jobs.values() {
        *held(&job.sent) = None;
    }
}

impl Jobs {
    /// Begins the work of a ticket.
    ///
    /// # Errors
    /// [`Refusal::AlreadyAsked`] when that ticket has been begun: it is the same order, clicked twice.
    pub fn begin(&self, ticket: &str) -> Result<Arc<Job>> {
        let mut works = held(&self.0);
        let (count, jobs) = &mut *works;
        if jobs.contains_key(ticket) {
            return Err(Refusal::AlreadyAsked.into());
        }
        if jobs.len() >= REMEMBERED
            && let Some(oldest) = jobs.iter().min_by_key(|(_, (at, _))| *at).map(|(ticket, _)| ticket.clone())
        {
            jobs.remove(&oldest);
        }
        // Only the newest work can be sent again: what bears secrets is not hoarded.
        hush(jobs);
        *count += 1;
        let job = Arc::new(Job::default());
        jobs.insert(ticket.to_owned(), (*count, Arc::clone(&job)));
        Ok(job)
    }

    /// The work of a ticket.
    pub fn find(&self, ticket: &str) -> Option<Arc<Job>> {
        held(&self.0).1.get(ticket).map(|(_, job)| Arc::clone(job))
    }

    /// Ends the work of a ticket; one that failed may be begun again.
    pub fn end(&self, ticket: &str, has_failed: bool) {
        let mut works = held(&self.0);
        if has_failed {
            works.1.remove(ticket);
        } else if let Some((_, job)) = works.1.get(ticket) {
            job.is_over.store(true, Ordering::Relaxed);
        }
    }

    /// Forgets everything that could be sent again.
    pub fn forget(&self) {
        hush(&held(&self.0).1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_is_one_work_and_a_failed_one_may_be_tried_again() {
        let jobs = Jobs::default();
        let job = jobs.begin("a").unwrap();
        assert!(jobs.begin("a").is_err());
        assert!(job.step(3, 10));
        assert_eq!(jobs.find("a").unwrap().progress(), (3, 10, false));
        jobs.find("a").unwrap().stop();
        assert!(!job.step(4, 10));
        jobs.end("a", true);
        assert!(jobs.find("a").is_none() && jobs.begin("a").is_ok());
        jobs.end("a", false);
        assert!(jobs.find("a").unwrap().progress().2 && jobs.begin("a").is_err());
    }

    #[test]
    fn only_the_newest_paper_can_be_sent_again() {
        let jobs = Jobs::default();
        let sent =
            Arc::new(Sent { title: String::new(), sheets: 1, queue: String::new(), pdf: Zeroizing::new(vec![1]) });
        jobs.begin("a").unwrap().keep(Arc::clone(&sent));
        assert!(jobs.find("a").unwrap().sent().is_some());
        jobs.begin("b").unwrap().keep(sent);
        assert!(jobs.find("a").unwrap().sent().is_none() && jobs.find("b").unwrap().sent().is_some());
        jobs.forget();
        assert!(jobs.find("b").unwrap().sent().is_none());
    }
}
