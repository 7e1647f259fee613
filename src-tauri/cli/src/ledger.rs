//! `ledger verify | show`: whether the chain still holds, and what stands in it.

use clap::Subcommand;
use guichet_core::error::Result;
use guichet_core::said::Sayer;
use guichet_core::storage::ledger;
use guichet_core::views::verify;
use guichet_core::views::who_looked::{LookedLine, newest_lines, who_looked};
use guichet_core::words::{Fact, Words};
use serde_json::{Value, json};

use crate::REFUSED;
use crate::console::Console;
use crate::said::Said;

/// What is asked of the ledger.
#[derive(Debug, Subcommand)]
pub enum LedgerOrder {
    Verify {
        #[arg(long, value_name = "HEAD")]
        head: Option<String>,
    },
    Show {
        #[arg(long, value_name = "N")]
        person: Option<i64>,
        #[arg(long, value_name = "N", default_value_t = 50)]
        last: i64,
    },
}

/// Findings a person reads before the rest is only counted.
const SHOWN: usize = 40;

/// Does what is asked.
pub fn run(console: &Console, order: &LedgerOrder) -> Result<Said> {
    match order {
        LedgerOrder::Verify { head } => look(console, head.as_deref()),
        LedgerOrder::Show { person, last } => show(console, *person, *last),
    }
}

/// Looks at every line and at what it speaks of. The last lines cut off together with what they changed
/// leave a chain that holds: a head that was printed meanwhile tells.
fn look(console: &Console, printed: Option<&str>) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let verdict = verify::verify(&desk)?;
    let mut lines: Vec<String> = verdict.findings.iter().take(SHOWN).map(|finding| finding.say(words)).collect();
    let head: Option<String> = printed.map(|head| head.split_whitespace().collect::<String>().to_lowercase());
    let is_known = head.as_ref().map(|head| desk.read(|sql| ledger::knows_head(sql, head))).transpose()?;
    if is_known == Some(false) {
        lines.push(words.say("console-ledger-head-gone"));
    }
    let is_clean = verdict.is_clean && is_known != Some(false);
    let facts: [(&str, Fact); 3] = [
        ("lines", verdict.lines.into()),
        ("head", verdict.head.as_str().into()),
        ("findings", i64::try_from(lines.len()).unwrap_or(i64::MAX).into()),
    ];
    lines.push(words.say_with(if is_clean { "console-ledger-whole" } else { "console-ledger-broken" }, &facts));
    let answer = json!({
        "is_clean": is_clean, "findings": verdict.findings, "lines": verdict.lines, "head": verdict.head,
        "knows_head": is_known,
    });
    let mut said = Said::new(answer, lines.join("\n"));
    if !is_clean {
        said.code = REFUSED;
    }
    Ok(said)
}

fn show(console: &Console, person: Option<i64>, last: i64) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let sayer = Sayer { words, zone: desk.zone() };
    if let Some(person) = person {
        let told = who_looked(&desk, person, sayer)?;
        let lines: Vec<String> = told.lines.iter().map(|line| text(line, "", words)).collect();
        return Ok(Said::new(serde_json::to_value(&told)?, lines.join("\n")));
    }
    let told = newest_lines(&desk, last, sayer)?;
    let lines: Vec<String> = told.iter().map(|(line, object)| text(line, object, words)).collect();
    let whole = |(line, object): &(LookedLine, String)| {
        let mut line = serde_json::to_value(line)?;
        if let Value::Object(fields) = &mut line {
            fields.insert("object".to_owned(), json!(object));
        }
        Ok(line)
    };
    Ok(Said::new(json!({ "lines": told.iter().map(whole).collect::<Result<Vec<Value>>>()? }), lines.join("\n")))
}

fn text(line: &LookedLine, object: &str, words: &Words) -> String {
    let facts: [(&str, Fact); 6] = [
        ("when", line.when.as_str().into()),
        ("who", line.who.as_str().into()),
        ("role", line.role.as_str().into()),
        ("what", line.what.as_str().into()),
        ("object", object.into()),
        ("reason", line.reason.as_deref().unwrap_or_default().into()),
    ];
    words.say_with("console-ledger-line", &facts).trim_end().to_owned()
}
