//! How much is tried: a little in `./dev test`, for so many minutes in `./dev soak`, from one seed.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::chance::Chance;

/// The seed everything follows from: `GUICHET_SEED`, or a fresh one.
pub fn seed() -> u64 {
    static SEED: OnceLock<u64> = OnceLock::new();
    *SEED.get_or_init(|| match std::env::var("GUICHET_SEED") {
        Ok(seed) => seed.parse().unwrap(),
        Err(_) => RandomState::new().hash_one("seed") >> 32,
    })
}

/// A suite's own chance: the same seed gives every suite another one.
pub fn chance(suite: &str) -> Chance {
    let mixed = suite.bytes().fold(seed(), |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    Chance(mixed)
}

/// Calls `part` until `least` is reached by what it answers, and, in a soak, until time is over.
pub fn until_enough(least: usize, mut part: impl FnMut() -> usize) -> usize {
    let begun = Instant::now();
    let minutes = std::env::var("GUICHET_SOAK").ok().map_or(0, |minutes| minutes.parse().unwrap());
    let mut done = 0;
    while done < least || begun.elapsed() < Duration::from_secs(60 * minutes) {
        done += part();
    }
    done
}

/// Nothing is damaged, or everything that is, with the seed that shows it again.
pub fn is_whole(where_at: &str, damages: &[String]) {
    assert!(damages.is_empty(), "GUICHET_SEED={}: {where_at}:\n{}", seed(), damages.join("\n"));
}
