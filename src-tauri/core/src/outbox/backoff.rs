//! When to try again: soon at first, since a greylisting server opens within minutes.

/// Minutes before the next attempt, after the first, second … one that reached the server.
const STEPS: [i64; 10] = [0, 1, 2, 5, 10, 15, 30, 60, 120, 240];

/// A letter is given up when a reachable server has put it off for this long.
const GIVE_UP_SECONDS: i64 = 5 * 24 * 3600;

/// Minutes before the line is tried again after it failed once, twice …
const LINE: [i64; 4] = [1, 1, 2, 5];

/// Minutes before settings that somebody must mend are tried again.
const PAUSE: i64 = 30;

fn step(steps: &[i64], at: usize) -> i64 {
    steps.get(at).or(steps.last()).copied().unwrap_or(0) * 60
}

/// Seconds before the next attempt, after `attempts` that reached the server; none when it is
/// time to give up. Time without a network is not in it: only attempts that reached somebody count.
pub fn next(attempts: usize) -> Option<i64> {
    let spent: i64 = (1..attempts).map(|at| step(&STEPS, at)).sum();
    (spent < GIVE_UP_SECONDS).then(|| step(&STEPS, attempts))
}

/// Seconds before the line is tried again after `failures` in a row.
pub fn line(failures: usize) -> i64 {
    step(&LINE, failures.saturating_sub(1))
}

/// Seconds before a paused line is tried again unasked.
pub fn pause() -> i64 {
    PAUSE * 60
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_begin_soon_and_end_after_five_days() {
        let minutes: Vec<i64> = (1..=12).filter_map(next).map(|seconds| seconds / 60).collect();
        assert_eq!(minutes, [1, 2, 5, 10, 15, 30, 60, 120, 240, 240, 240, 240]);
        let attempts = (1..1000).take_while(|attempts| next(*attempts).is_some()).count();
        let days: i64 = (1..=attempts).filter_map(next).sum::<i64>() / 86_400;
        assert_eq!((attempts, days), (37, 5));
        assert!(line(1) <= 70 && line(99) == 300);
    }
}
