//! `round`: what time brings, done now.

use guichet_core::error::Result;
use guichet_core::rounds;

use crate::console::Console;
use crate::said::Said;

/// Goes round once.
pub fn run(console: &Console) -> Result<Said> {
    let desk = console.open()?;
    let round = rounds::round(&desk)?;
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).into();
    let facts = [
        ("lapsed", count(round.lapsed)),
        ("expired", count(round.expired)),
        ("warned", count(round.warned)),
        ("erased", round.erasure.erased.into()),
        ("waiting", round.erasure.waiting.into()),
    ];
    Ok(Said::new(serde_json::to_value(&round)?, console.words_at(&desk).say_with("console-round", &facts)))
}
