//! `voucher import | return`: an issuer's list comes in, and goes back with what became of its codes.

use std::fs;
use std::path::Path;

use guichet_core::desk::Desk;
use guichet_core::domain::issuer_list::MOST_BYTES;
use guichet_core::domain::rights::Right;
use guichet_core::error::Result;
use guichet_core::journeys::import_vouchers::{ListOrder, import_vouchers};
use guichet_core::journeys::keep_export::note_return;
use guichet_core::refusal::Refusal;
use guichet_core::said::Sayer;
use guichet_core::target::{Standing, Target};
use guichet_core::views::list_report::{self as reporting, ListReport};
use guichet_core::views::return_list as returning;
use guichet_core::words::{Fact, Words};
use serde_json::json;

use crate::REFUSED;
use crate::args::{ImportOrder, ReturnOrder};
use crate::said::Said;
use crate::voucher::actor;

/// Lines a person reads before the rest is only counted; `--json` tells all.
const SHOWN: usize = 40;

/// Takes a list, or shows what it would become.
pub fn import(desk: &Desk, words: &Words, order: &ImportOrder) -> Result<Said> {
    let sayer = Sayer { words, zone: desk.zone() };
    let asked = ListOrder {
        programme: order.programme.clone(),
        issuer: order.issuer.clone(),
        use_by: order.use_by,
        course: order.course.clone(),
        bytes: read(&order.file)?,
    };
    let rejected = order.rejected.as_deref().map(|file| Target::reserve(file, Standing::Replaced)).transpose()?;
    if let Some(target) = rejected {
        target.keep(reporting::refused_lines(desk, &asked, sayer)?.csv.as_bytes())?;
    }
    if order.dry_run {
        let report = reporting::list_report(desk, &asked, sayer)?;
        let mut said = Said::new(serde_json::to_value(&report)?, text_of(&report, order, words));
        if report.wrong_count > 0 {
            said.code = REFUSED;
        }
        return Ok(said);
    }
    let by = actor(desk, words, order.user.as_deref(), Right::HandleVouchers)?;
    let done = import_vouchers(desk, &by, &asked, order.skip_wrong)?;
    let batches: Vec<i64> = done.batches.iter().map(|batch| batch.id).collect();
    let answer = json!({"batches": batches, "added": done.added, "known": done.known, "left_out": done.left_out});
    Ok(Said::new(answer, done.say(words)))
}

/// Gives a list back.
pub fn give_back(desk: &Desk, words: &Words, order: &ReturnOrder) -> Result<Said> {
    let target = Target::reserve(&order.out, Standing::Replaced)?;
    let by = actor(desk, words, order.user.as_deref(), Right::HandleVouchers)?;
    let sayer = Sayer { words, zone: desk.zone() };
    let returned = returning::return_list(desk, &order.programme, &read(&order.file)?, sayer)?;
    note_return(desk, &by, returned.programme)?;
    target.keep(returned.table.csv.as_bytes())?;
    let returning::Fates { used, unused, void, past, unknown } = returned.fates;
    let facts: [(&str, Fact); 2] =
        [("file", order.out.display().to_string().into()), ("summary", returned.fates.say(words).into())];
    let answer = json!({
        "out": order.out, "used": used, "unused": unused, "void": void, "past": past, "unknown": unknown,
    });
    Ok(Said::new(answer, words.say_with("console-list-returned", &facts)))
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

fn text_of(report: &ListReport, order: &ImportOrder, words: &Words) -> String {
    let count = |of: usize| i64::try_from(of).unwrap_or(i64::MAX);
    let head: [(&str, Fact); 3] = [
        ("file", order.file.display().to_string().into()),
        ("read", report.file.as_str().into()),
        ("columns", report.columns.as_str().into()),
    ];
    let mut lines = vec![words.say_with("console-list-read", &head)];
    let add = [("add", report.add.into()), ("batches", count(report.batches.len()).into())];
    lines.push(words.say_with("console-list-add", &add));
    if report.drops_notes {
        lines.push(words.say("console-list-notes"));
    }
    if !report.known.is_empty() {
        lines.push(words.say_with("console-list-known", &[("count", count(report.known.len()).into())]));
        let told = report.known.iter().map(|known| {
            let facts: [(&str, Fact); 4] = [
                ("line", known.line.to_string().into()),
                ("batch", known.batch.to_string().into()),
                ("number", known.number.as_str().into()),
                ("state", known.state_text.as_str().into()),
            ];
            words.say_with("console-list-known-line", &facts)
        });
        tell(&mut lines, told, words);
    }
    if report.wrong_count > 0 {
        lines.push(words.say_with("console-list-wrong", &[("count", report.wrong_count.into())]));
        let told = report.wrong.iter().flat_map(|group| group.lines.iter().map(move |line| (group, line)));
        let told = told.map(|(group, line)| {
            let facts: [(&str, Fact); 5] = [
                ("line", line.line.to_string().into()),
                ("column", line.column.as_str().into()),
                ("problem", group.title.as_str().into()),
                ("expected", group.expected.as_str().into()),
                ("found", line.found.as_str().into()),
            ];
            let id = if line.column.is_empty() { "console-list-wrong-whole" } else { "console-list-wrong-line" };
            words.say_with(id, &facts)
        });
        tell(&mut lines, told, words);
    }
    lines.extend(
        order
            .rejected
            .as_ref()
            .map(|file| words.say_with("console-list-refused-kept", &[("file", file.display().to_string().into())])),
    );
    lines.push(words.say("console-list-dry"));
    lines.join("\n")
}

/// Adds the first lines, and how many there are besides.
fn tell(lines: &mut Vec<String>, mut told: impl Iterator<Item = String>, words: &Words) {
    lines.extend(told.by_ref().take(SHOWN).map(|line| format!("  {line}")));
    let more = i64::try_from(told.count()).unwrap_or(i64::MAX);
    if more > 0 {
        lines.push(format!("  {}", words.say_with("console-list-more", &[("count", more.into())])));
    }
}
