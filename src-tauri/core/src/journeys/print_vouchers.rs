//! Printing vouchers: from codes in memory to sheets of eight, straight to the printer (V-G3, decision 26).

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{Document, DoesNotFit, SheetStyle, VoucherFacts, voucher_sheets};
use crate::domain::policy::{Anchor, Policy};
use crate::error::{Error, Result};
use crate::journeys::issue_vouchers::{Drawn, Issued};
use crate::journeys::print;
use crate::journeys::word_papers::own_words;
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::vouchers::Batch;
use crate::storage::{programmes, staff};
use crate::views::short;

/// What the vouchers of a batch have in common on paper.
struct Alike {
    programme: String,
    use_by: Option<String>,
    days: i64,
    issued: String,
    by: String,
}

/// Draws the sheets of vouchers whose codes are at hand.
///
/// # Errors
/// [`Refusal::TextDoesNotFit`]; [`Refusal::SettingNotObeyed`] for a programme whose vouchers
/// cannot be printed truthfully.
pub fn draw(desk: &Desk, issued: &Issued) -> Result<Document> {
    let batch = &issued.batch;
    let (policy, by) = desk.read(|sql| {
        let policy = programmes::by_id(sql, batch.programme)?.map(|programme| programme.policy);
        let name = staff::by_name(sql, &batch.issued_by)?
            .map_or_else(|| batch.issued_by.clone(), |member| member.display_name);
        Ok((policy.ok_or_else(|| Error::fault("a batch without its programme"))?, name))
    })?;
    draw_with(desk, &policy, batch, &by, false, &issued.vouchers)
}

fn title(desk: &Desk, issued: &Issued) -> String {
    desk.words().say_with("desk-paper-vouchers", &[("batch", issued.batch.id.to_string().into())])
}

/// The sheets as PDF, for a target of one's own, and how many they are.
///
/// # Errors
/// As [`draw`]; a fault when the PDF library complains.
pub fn pdf(desk: &Desk, issued: &Issued) -> Result<(Vec<u8>, usize)> {
    let document = draw(desk, issued)?;
    let pdf = print::pdf(desk, desk.words(), &title(desk, issued), &document, desk.now()?)?;
    Ok((pdf, document.pages()))
}

/// Sends the sheets to the printer and notes that they left; of their content nothing is kept.
/// Answers how, and how many they were.
///
/// # Errors
/// As [`draw`]; [`Refusal::PrinterRefused`].
pub fn print_vouchers(desk: &Desk, by: &Actor, issued: &Issued) -> Result<(Outcome, usize)> {
    let document = draw(desk, issued)?;
    let outcome = print::print(desk, by, desk.words(), &title(desk, issued), &document)?;
    Ok((outcome, document.pages()))
}

/// Draws vouchers of `batch` into a document, marked as specimens or not.
///
/// # Errors
/// As [`draw`].
pub fn draw_with(
    desk: &Desk,
    policy: &Policy,
    batch: &Batch,
    by: &str,
    specimen: bool,
    vouchers: &[Drawn],
) -> Result<Document> {
    let words = own_words(&desk.read(|sql| programmes::wording(sql, batch.programme))?, desk.words());
    let sayer = Sayer { words: &words, zone: desk.zone() };
    let alike = alike(policy, batch, by, sayer)?;
    let facts: Vec<VoucherFacts> = vouchers
        .iter()
        .map(|voucher| VoucherFacts {
            code: voucher.code.letters(),
            number: short::number(voucher.number),
            programme: alike.programme.clone(),
            issuer: batch.issuer.clone(),
            use_by: alike.use_by.clone(),
            days: alike.days,
            issued: alike.issued.clone(),
            by: alike.by.clone(),
        })
        .collect();
    let style = SheetStyle { specimen, ..print::style(desk)? };
    voucher_sheets(&words, &style, &facts).map_err(|flaw| does_not_fit(&flaw, batch))
}

fn alike(policy: &Policy, batch: &Batch, by: &str, sayer: Sayer<'_>) -> Result<Alike> {
    // A voucher says “opens N days from the entry of the code”: anything else would be untrue on it.
    let untrue = |key: &str, value: &str| Refusal::SettingNotObeyed {
        file: policy.name.clone(),
        line: 0,
        key: key.to_owned(),
        value: value.to_owned(),
    };
    if policy.access.anchor != Anchor::CodeEntry {
        return Err(untrue("access.anchor", "activation").into());
    }
    let days = policy.access.days.ok_or_else(|| untrue("access.days", "–"))?;
    let use_by = batch.use_by.as_deref().and_then(|day| day.parse().ok());
    Ok(Alike {
        programme: if batch.course.is_empty() { policy.name.clone() } else { batch.course.clone() },
        use_by: use_by.map(|day| sayer.figures(day)),
        days: days.into(),
        issued: sayer.figures(sayer.day_of(short::instant(batch.issued_at))),
        by: short::initials(by),
    })
}

fn does_not_fit(flaw: &DoesNotFit, batch: &Batch) -> Error {
    let field = match flaw.frame {
        "voucher: issuer" => "issuer",
        "voucher: programme" if !batch.course.is_empty() => "course",
        "voucher: programme" => "programme",
        _ => "institution",
    };
    Refusal::TextDoesNotFit { field: field.to_owned() }.into()
}
