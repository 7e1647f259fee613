//! `verify`: whether the file still says what was done.

use guichet_core::error::Result;
use guichet_core::views::verify;

use crate::REFUSED;
use crate::console::Console;
use crate::said::Said;

/// Findings a person reads before the rest is only counted.
const SHOWN: usize = 40;

/// Looks; what it finds makes the exit code that of a refusal.
pub fn run(console: &Console) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let verdict = verify::verify(&desk)?;
    let mut lines: Vec<String> = verdict.findings.iter().take(SHOWN).map(|finding| finding.say(words)).collect();
    let facts = [
        ("vouchers", verdict.vouchers.into()),
        ("accounts", verdict.accounts.into()),
        ("lines", verdict.lines.into()),
        ("head", verdict.head.as_str().into()),
        ("findings", i64::try_from(verdict.findings.len()).unwrap_or(i64::MAX).into()),
    ];
    lines.push(words.say_with(if verdict.is_clean { "verify-clean" } else { "verify-found" }, &facts));
    let mut said = Said::new(serde_json::to_value(&verdict)?, lines.join("\n"));
    if !verdict.is_clean {
        said.code = REFUSED;
    }
    Ok(said)
}
