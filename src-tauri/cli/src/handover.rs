//! `handover`: what a programme's platform is to be told, as a file in its own format.

use guichet_core::actor::Actor;
use guichet_core::domain::handover::Format;
use guichet_core::error::Result;
use guichet_core::journeys::hand_over::{HandOver, hand_over};
use guichet_core::target::{Standing, Target};
use guichet_core::words::Fact;
use serde_json::json;

use crate::args::{HandoverOrder, PlatformFormat};
use crate::console::Console;
use crate::said::Said;

/// Writes the file of a new hand-over, or of an earlier one again.
pub fn run(console: &Console, order: HandoverOrder) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let target = Target::reserve(&order.out, Standing::Kept)?;
    let format = match order.format {
        PlatformFormat::MoodleCsv => Format::Moodle,
        PlatformFormat::Ldif => Format::Ldif,
        PlatformFormat::Csv => Format::Csv,
    };
    let asked = HandOver { programme: order.programme, format, base: order.base, again: order.again };
    let told = hand_over(&desk, &Actor::Console, &asked, words, |_, text| target.fill(text.as_bytes()))?;
    target.settle()?;
    let count = |count: usize| Fact::from(i64::try_from(count).unwrap_or(i64::MAX));
    let facts: [(&str, Fact); 5] = [
        ("number", told.number.into()),
        ("created", count(told.created)),
        ("changed", count(told.changed)),
        ("closed", count(told.closed)),
        ("file", order.out.display().to_string().into()),
    ];
    let answer = json!({"number": told.number, "created": told.created, "changed": told.changed,
        "closed": told.closed, "file": order.out});
    Ok(Said::new(answer, words.say_with("console-handover", &facts)))
}
