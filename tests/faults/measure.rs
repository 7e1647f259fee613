//! How much is tried: a little in `./dev test`, for so many minutes in `./dev soak`; and from which seed.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::chance::Chance;

/// The seed of the first part: `GUICHET_SEED`, or a fresh one.
pub fn seed() -> u64 {
    static SEED: OnceLock<u64> = OnceLock::new();
    *SEED.get_or_init(|| match std::env::var("GUICHET_SEED") {
        Ok(seed) => seed.parse().unwrap(),
        Err(_) => RandomState::new().hash_one("seed") >> 32,
    })
}

/// A suite's own chance: the same seed gives every suite another one.
pub fn chance(suite: &str, seed: u64) -> Chance {
    Chance(suite.bytes().fold(seed, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into())))
}

/// Calls `part`, each time with another seed, until `least` is reached by what it answers, and, in a
/// soak, until the suite's share of the time is over. A seed that was printed comes first when it is
/// given again.
pub fn until_enough(suite: &str, least: usize, mut part: impl FnMut(u64, &mut Chance) -> usize) -> usize {
    let minutes = std::env::var("GUICHET_SOAK").ok().map_or(0, |minutes| minutes.parse().unwrap());
    // Three suites run two at a time.
    let (begun, share) = (Instant::now(), Duration::from_secs(60 * minutes * 2 / 3));
    let (mut done, mut seed) = (0, seed());
    while done < least || begun.elapsed() < share {
        done += part(seed, &mut chance(suite, seed));
        seed += 1;
    }
    done
}

/// Nothing is damaged, or here is everything that is.
pub fn is_whole(story: &str, damages: &[String]) {
    assert!(damages.is_empty(), "{story}:\n{}", damages.join("\n"));
}
