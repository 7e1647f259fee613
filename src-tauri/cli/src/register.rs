//! `register import`: the institution's own list of people comes in, or is only looked at.

use std::fs;
use std::path::Path;

use guichet_core::domain::register_list::MOST_BYTES;
use guichet_core::domain::rights::Right;
use guichet_core::error::Result;
use guichet_core::journeys::import_register as importing;
use guichet_core::refusal::Refusal;
use guichet_core::said::Sayer;
use guichet_core::target::{Standing, Target};
use guichet_core::views::register_report::{self as reporting, RegisterReport};
use guichet_core::words::{Fact, Words};

use crate::REFUSED;
use crate::args::RegisterOrder;
use crate::console::Console;
use crate::said::Said;
use crate::voucher::actor;

/// Lines a person reads before the rest is only counted; `--json` and `--rejected` tell more.
const SHOWN: usize = 40;

/// Takes a register, or shows what it would become.
pub fn run(console: &Console, order: RegisterOrder) -> Result<Said> {
    let RegisterOrder::Import { file, dry_run, skip_wrong, rejected, user } = order;
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let sayer = Sayer { words, zone: desk.zone() };
    let list = importing::read(&desk, &read(&file)?, words)?;
    if let Some(target) = rejected.as_deref().map(|file| Target::reserve(file, Standing::Replaced)).transpose()? {
        target.keep(reporting::refused_lines(&desk, &list, sayer)?.csv.as_bytes())?;
    }
    if dry_run {
        let report = reporting::register_report(&desk, &list, sayer)?;
        let mut said = Said::new(serde_json::to_value(&report)?, text_of(&report, words));
        if report.wrong_count > 0 {
            said.code = REFUSED;
        }
        return Ok(said);
    }
    let by = actor(&desk, words, user.as_deref(), Right::ImportRegister)?;
    let done = importing::import_register(&desk, &by, &list, skip_wrong)?;
    Ok(Said::new(serde_json::to_value(done)?, done.say(words)))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    let refused = |error: std::io::Error| Refusal::ListNotReadable {
        file: file.display().to_string(),
        reason: format!("{:?}", error.kind()),
    };
    // Looked at before it is read: a wrong file may be very large.
    let length = fs::metadata(file).map_err(refused)?.len();
    if usize::try_from(length).map_or(true, |length| length > MOST_BYTES) {
        let most_mb = i64::try_from(MOST_BYTES / 1024 / 1024).unwrap_or_default();
        return Err(Refusal::ListTooLarge { most_mb }.into());
    }
    Ok(fs::read(file).map_err(refused)?)
}

fn text_of(report: &RegisterReport, words: &Words) -> String {
    let facts: [(&str, Fact); 6] = [
        ("people", report.people.into()),
        ("add", report.add.into()),
        ("change", report.change.into()),
        ("same", report.same.into()),
        ("enrolments", report.enrolments.into()),
        ("attestations", report.attestations.into()),
    ];
    let mut lines = vec![format!("{}, {}", report.file, report.columns), words.say_with("register-would", &facts)];
    if report.wrong_count > 0 {
        lines.push(words.say_with("console-list-wrong", &[("count", report.wrong_count.into())]));
    }
    let told = report.wrong.iter().flat_map(|group| group.lines.iter().map(move |line| (group, line)));
    lines.extend(told.take(SHOWN).map(|(group, line)| {
        let facts: [(&str, Fact); 5] = [
            ("line", line.line.to_string().into()),
            ("column", line.column.as_str().into()),
            ("problem", group.title.as_str().into()),
            ("expected", group.expected.as_str().into()),
            ("found", line.found.as_str().into()),
        ];
        let id = if line.column.is_empty() { "console-list-wrong-whole" } else { "console-list-wrong-line" };
        format!("  {}", words.say_with(id, &facts))
    }));
    lines.push(words.say("console-list-dry"));
    lines.join("\n")
}
