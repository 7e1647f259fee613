//! `voucher issue | list | void | reprint | export | import | return`: batches without the counter's window.

use std::collections::HashSet;
use std::path::Path;

use guichet_core::actor::Actor;
use guichet_core::desk::Desk;
use guichet_core::domain::rights::{Right, Role};
use guichet_core::error::{Error, Result};
use guichet_core::journeys::issue_vouchers::{self as issuing, Issue, Issued};
use guichet_core::journeys::keep_export::keep_export;
use guichet_core::journeys::lapse::lapse_overdue;
use guichet_core::journeys::print_vouchers;
use guichet_core::journeys::reprint_vouchers::reprint_vouchers;
use guichet_core::journeys::staff_sign_in::{Session, staff_sign_in};
use guichet_core::journeys::void_vouchers::{Voiding, void_vouchers};
use guichet_core::printer::Outcome;
use guichet_core::refusal::Refusal;
use guichet_core::said::Sayer;
use guichet_core::storage::vouchers;
use guichet_core::target::{Standing, Target};
use guichet_core::views::batch::{self as page, Filter};
use guichet_core::views::batches::{self, BatchLine};
use guichet_core::views::{export_batch, short};
use guichet_core::words::Words;
use serde_json::{Value, json};

use crate::args::{IssueOrder, Picked, VoucherOrder};
use crate::console::Console;
use crate::input;
use crate::lists;
use crate::said::Said;

/// Does what is asked, after what time has brought.
pub fn run(console: &Console, order: VoucherOrder) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    lapse_overdue(&desk, &Actor::Round)?;
    match order {
        VoucherOrder::Issue(order) => issue(&desk, words, order),
        VoucherOrder::List { batch: None } => list(&desk, words),
        VoucherOrder::List { batch: Some(batch) } => show(&desk, words, batch),
        VoucherOrder::Void { some, reason, note, user } => {
            let by = actor(&desk, words, user.as_deref(), Right::HandleVouchers)?;
            let asked = Voiding { batch: some.batch, vouchers: rows(&desk, &some)?, reason, note };
            let count = void_vouchers(&desk, &by, &asked)?;
            let facts = [("count", i64::try_from(count).unwrap_or(i64::MAX).into()), ("batch", some.batch.into())];
            Ok(Said::new(json!({"batch": some.batch, "voided": count}), words.say_with("console-voided", &facts)))
        }
        VoucherOrder::Reprint { some, user, pdf } => {
            let target = reserve(pdf.as_deref())?;
            let session = session(&desk, words, &user, Right::Print)?;
            let rows = rows(&desk, &some)?;
            let drawn = session
                .with_office_key(|key| reprint_vouchers(&desk, &session.actor, key, some.batch, rows.as_deref()))?;
            deliver(&desk, words, &session.actor, &drawn, target, pdf.as_deref(), "console-reprinted")
        }
        VoucherOrder::Export { batch, audience, user } => {
            let by = actor(&desk, words, user.as_deref(), Right::HandleVouchers)?;
            let table = export_batch::export_batch(&desk, batch, audience.into(), Sayer { words, zone: desk.zone() })?;
            let file = keep_export(&desk, &by, batch, &table)?;
            let text = words.say_with("console-exported", &[("file", file.display().to_string().into())]);
            Ok(Said::new(json!({"batch": batch, "file": file, "file_name": table.file_name}), text))
        }
        VoucherOrder::Import(order) => lists::import(&desk, words, &order),
        VoucherOrder::Return(order) => lists::give_back(&desk, words, &order),
    }
}

fn issue(desk: &Desk, words: &Words, order: IssueOrder) -> Result<Said> {
    // The target is tried first: vouchers nobody can print would be issued for nothing.
    let target = reserve(order.pdf.as_deref())?;
    let by = actor(desk, words, order.user.as_deref(), Right::HandleVouchers)?;
    let asked = Issue {
        programme: order.programme,
        count: order.count,
        issuer: order.issuer,
        use_by: order.use_by,
        course: order.course,
        note: order.note,
    };
    let issued = issuing::issue_vouchers(desk, &by, asked)?;
    deliver(desk, words, &by, &issued, target, order.pdf.as_deref(), "console-issued")
}

fn reserve(pdf: Option<&Path>) -> Result<Option<Target>> {
    pdf.map(|file| Target::reserve(file, Standing::Replaced)).transpose()
}

/// Brings the sheets to their file or to the printer, and says what became of them.
fn deliver(
    desk: &Desk,
    words: &Words,
    by: &Actor,
    issued: &Issued,
    target: Option<Target>,
    pdf: Option<&Path>,
    id: &str,
) -> Result<Said> {
    let (sheets, place) = if let Some(target) = target {
        let (bytes, sheets) = print_vouchers::pdf(desk, issued)?;
        target.keep(&bytes)?;
        (sheets, pdf.map(|file| file.display().to_string()))
    } else {
        match print_vouchers::print_vouchers(desk, by, issued)? {
            (Outcome::Printed { printer }, sheets) => (sheets, Some(printer)),
            (Outcome::Kept { file }, sheets) => (sheets, Some(file.display().to_string())),
            (Outcome::NoPrinter, sheets) => (sheets, None),
        }
    };
    let batch = &issued.batch;
    let numbers: Vec<i64> = issued.vouchers.iter().map(|voucher| voucher.number).collect();
    let number = |at: Option<&i64>| short::number(at.copied().unwrap_or_default());
    let facts = [
        ("batch", batch.id.into()),
        ("count", i64::try_from(numbers.len()).unwrap_or(i64::MAX).into()),
        ("first", number(numbers.first()).into()),
        ("last", number(numbers.last()).into()),
        ("sheets", i64::try_from(sheets).unwrap_or(i64::MAX).into()),
        ("place", place.clone().unwrap_or_default().into()),
    ];
    let fate = words.say_with(if place.is_some() { "console-sheets" } else { "console-sheets-nowhere" }, &facts);
    let answer = json!({
        "batch": batch.id, "count": numbers.len(), "first_number": number(numbers.first()),
        "last_number": number(numbers.last()), "sheets": sheets, "pdf": pdf, "printed": place,
    });
    Ok(Said::new(answer, format!("{} {fate}", words.say_with(id, &facts))))
}

/// The session of whoever signs in, owes nothing and has the right.
pub fn session(desk: &Desk, words: &Words, user: &str, right: Right) -> Result<Session> {
    let password = input::password(words, "console-ask-password")?;
    let session = staff_sign_in(desk, user, &password)?;
    session.check_settled()?;
    let may = Role::parse(session.actor.role()).is_some_and(|role| role.has(right));
    if may { Ok(session) } else { Err(Refusal::RightMissing.into()) }
}

/// In whose name: that of whoever signs in and may, else of whoever holds the folder.
pub fn actor(desk: &Desk, words: &Words, user: Option<&str>, right: Right) -> Result<Actor> {
    user.map_or(Ok(Actor::Console), |user| Ok(session(desk, words, user, right)?.actor))
}

/// The rows of the numbers asked for; a number of another batch is refused rather than left out.
fn rows(desk: &Desk, some: &Picked) -> Result<Option<Vec<i64>>> {
    if some.vouchers.is_empty() {
        return Ok(None);
    }
    let asked: HashSet<i64> = some.vouchers.iter().copied().collect();
    let all = desk.read(|sql| vouchers::of_batch(sql, some.batch))?;
    let rows: Vec<i64> =
        all.iter().filter(|voucher| asked.contains(&voucher.number)).map(|voucher| voucher.id).collect();
    if rows.len() == asked.len() { Ok(Some(rows)) } else { Err(Error::from(Refusal::NothingToDo)) }
}

fn list(desk: &Desk, words: &Words) -> Result<Said> {
    let list = batches::batches(desk, Sayer { words, zone: desk.zone() })?;
    let lines = list.open.iter().chain(&list.ended).map(|line| line_text(line, words));
    let text: Vec<String> = std::iter::once(list.headline.clone()).chain(lines).collect();
    Ok(Said::new(serde_json::to_value(&list)?, text.join("\n")))
}

fn line_text(line: &BatchLine, words: &Words) -> String {
    let facts = [
        ("batch", line.number.into()),
        ("programme", line.programme.as_str().into()),
        ("issuer", line.issuer.as_str().into()),
        ("count", line.count.into()),
        ("used", line.used.into()),
        ("held", line.held.into()),
        ("free", line.free.into()),
        ("void", line.void.into()),
        ("past", line.past.into()),
    ];
    let text = words.say_with("console-batch", &facts);
    let past = if line.past > 0 { words.say_with("console-batch-past", &facts) } else { String::new() };
    let list = if line.is_imported { words.say("console-batch-imported") } else { String::new() };
    format!("{text}{past}{list}")
}

fn show(desk: &Desk, words: &Words, batch: i64) -> Result<Said> {
    let detail = page::batch(desk, batch, Filter::All, Sayer { words, zone: desk.zone() })?;
    let vouchers = detail.vouchers.iter().map(|voucher| {
        let who = voucher.who.as_deref().unwrap_or_default();
        format!("{}  {}  {who}", voucher.number, voucher.when).trim_end().to_owned()
    });
    let heads = [line_text(&detail.line, words), detail.opens.clone(), detail.usable.clone(), detail.issued.clone()];
    let text: Vec<String> = heads.into_iter().chain(vouchers).collect();
    let value: Value = serde_json::to_value(&detail)?;
    Ok(Said::new(value, text.join("\n")))
}
