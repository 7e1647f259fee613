//! The only place that asks the system for the time.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

use crate::domain::clock_guard::Reading;

/// Where time comes from: the system, or a fixed instant in rehearsals and tests.
#[derive(Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// An instant that only [`Clock::set`] moves, in seconds since 1970.
    Fixed(AtomicI64),
    /// A machine of a story: its clock is looked at with suspicion like a real one's.
    Simulated(Arc<Machine>),
}

/// A simulated machine: a clock that anybody may set, and an uptime that nobody can.
#[derive(Debug)]
pub struct Machine {
    wall: AtomicI64,
    uptime: AtomicI64,
}

impl Machine {
    /// A machine just started at `at`.
    pub fn at(at: Timestamp) -> Arc<Self> {
        Arc::new(Self { wall: AtomicI64::new(at.as_second()), uptime: AtomicI64::new(0) })
    }

    /// Lets `seconds` pass, awake or asleep.
    pub fn pass(&self, seconds: i64) {
        self.wall.fetch_add(seconds, Ordering::Relaxed);
        self.uptime.fetch_add(seconds, Ordering::Relaxed);
    }

    /// Somebody sets the clock; no time passes.
    pub fn set_clock(&self, to: Timestamp) {
        self.wall.store(to.as_second(), Ordering::Relaxed);
    }
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
            Self::Simulated(machine) => machine.wall.load(Ordering::Relaxed),
        };
        Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The clock beside the time the machine has been up, sleep included; none for a fixed clock,
    /// which is moved on purpose.
    pub fn reading(&self) -> Option<Reading> {
        let wall = self.now().as_second();
        match self {
            Self::System => Some(Reading { wall, uptime: uptime() }),
            Self::Fixed(_) => None,
            Self::Simulated(machine) => Some(Reading { wall, uptime: machine.uptime.load(Ordering::Relaxed) }),
        }
    }

    /// Moves a fixed clock; the others are not ours to move.
    pub fn set(&self, to: Timestamp) {
        if let Self::Fixed(at) = self {
            at.store(to.as_second(), Ordering::Relaxed);
        }
    }
}

/// Seconds the machine has been up. The process's own monotonic clock stands still while a laptop
/// sleeps on Linux, and a weekend asleep must not look like a clock that was set; the kernel's
/// uptime counts sleep. On Windows the monotonic clock counts it, too.
fn uptime() -> i64 {
    use std::sync::OnceLock;
    use std::time::Instant;

    static START: OnceLock<Instant> = OnceLock::new();
    let kernel = std::fs::read_to_string("/proc/uptime").ok();
    let seconds = kernel.and_then(|text| text.split('.').next().and_then(|whole| whole.parse().ok()));
    let own = || i64::try_from(START.get_or_init(Instant::now).elapsed().as_secs()).unwrap_or(i64::MAX);
    seconds.unwrap_or_else(own)
}
