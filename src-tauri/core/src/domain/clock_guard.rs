//! The clock guard: every rule hangs on dates, so a clock that somebody set is not believed at once (decision 11).

use serde::{Deserialize, Serialize};

/// The machine's clock beside the time it has been up, both in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// Since 1970, as the clock says.
    pub wall: i64,
    /// Since the machine started, sleep included; nobody can set it.
    pub uptime: i64,
}

/// What is wrong with a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// It was set back while the program ran.
    SetBack,
    /// It was set forward while the program ran.
    SetForward,
    /// It starts before the highest time ever seen.
    BeforeMark,
}

impl Doubt {
    /// Its name in sentences and the ledger.
    pub fn name(self) -> &'static str {
        match self {
            Self::SetBack => "set_back",
            Self::SetForward => "set_forward",
            Self::BeforeMark => "before_mark",
        }
    }
}

/// What a clock may be off, in seconds: more than any network time service corrects at once.
pub const TOLERANCE_S: i64 = 120;

/// Judges a reading against the one before it, if the program has one, and against the highest
/// time ever seen. A weekend or a summer switched off is normal: nothing tells it from outside.
pub fn judge(before: Option<Reading>, now: Reading, mark: i64) -> Option<Doubt> {
    let drift = before.map_or(0, |before| (now.wall - before.wall) - (now.uptime - before.uptime));
    if drift > TOLERANCE_S {
        return Some(Doubt::SetForward);
    }
    if drift < -TOLERANCE_S {
        return Some(Doubt::SetBack);
    }
    (now.wall < mark - TOLERANCE_S).then_some(Doubt::BeforeMark)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(wall: i64, uptime: i64) -> Reading {
        Reading { wall, uptime }
    }

    #[test]
    fn a_clock_that_runs_with_the_machine_is_believed() {
        let before = Some(at(1_000_000, 50));
        assert_eq!(judge(before, at(1_003_600, 3650), 1_000_000), None);
        // A weekend asleep: both went on.
        assert_eq!(judge(before, at(1_000_000 + 259_200, 50 + 259_200), 1_000_000), None);
        // A summer switched off: the program has no reading before this one.
        assert_eq!(judge(None, at(9_000_000, 3), 1_000_000), None);
        // The network time service mends a minute.
        assert_eq!(judge(before, at(1_000_070, 60), 1_000_000), None);
    }

    #[test]
    fn a_clock_that_was_set_is_doubted() {
        let before = Some(at(1_000_000, 50));
        assert_eq!(judge(before, at(1_086_400, 60), 1_000_000), Some(Doubt::SetForward));
        assert_eq!(judge(before, at(990_000, 60), 1_000_000), Some(Doubt::SetBack));
        assert_eq!(judge(None, at(12, 4), 1_000_000), Some(Doubt::BeforeMark));
        assert_eq!(judge(None, at(1_000_000 - TOLERANCE_S, 4), 1_000_000), None);
    }
}
