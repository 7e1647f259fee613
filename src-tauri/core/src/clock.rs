//! The only place that asks the system for the time.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

/// Where time comes from: the system, or a fixed instant in rehearsals and tests.
#[derive(Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// An instant that only [`Clock::set`] moves, in seconds since 1970.
    Fixed(AtomicI64),
}

impl Clock {
    /// A clock that stands at `at`.
    pub fn fixed(at: Timestamp) -> Self {
        Self::Fixed(AtomicI64::new(at.as_second()))
    }

    /// The instant, to the second.
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn now(&self) -> Timestamp {
        let second = match self {
            Self::System => Timestamp::now().as_second(),
            Self::Fixed(at) => at.load(Ordering::Relaxed),
        };
        Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Moves a fixed clock; the system's is not ours to move.
    pub fn set(&self, to: Timestamp) {
        if let Self::Fixed(at) = self {
            at.store(to.as_second(), Ordering::Relaxed);
        }
    }
}
