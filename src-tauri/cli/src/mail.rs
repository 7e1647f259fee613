//! `mail set | run | list | show`: how letters leave, one pass, and what became of each.

use std::path::Path;

use guichet_core::actor::Actor;
use guichet_core::desk::Desk;
use guichet_core::error::{Error, Result};
use guichet_core::journeys::set_mail::{set_mail_folder, set_mail_server};
use guichet_core::outbox::{courier, facts};
use guichet_core::refusal::Refusal;
use guichet_core::storage::letters::list::{self, Filter, Letter};
use guichet_core::views::short;
use guichet_core::words::{Fact, Words};
use serde_json::{Value, json};
use url::Url;

use crate::args::{MailOrder, WayOut};
use crate::console::Console;
use crate::input;
use crate::said::Said;

/// Letters shown at most.
const MOST: i64 = 1000;

/// Does what is asked.
pub fn run(console: &Console, order: MailOrder) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    match order {
        MailOrder::Set { order: WayOut::Folder { folder } } => set_folder(&desk, words, &folder),
        MailOrder::Set { order: WayOut::Smtp { url } } => set_server(&desk, words, &url),
        MailOrder::Run => pass(&desk, words),
        MailOrder::List => list(&desk, words),
        MailOrder::Show { letter } => show(&desk, words, letter),
    }
}

fn set_folder(desk: &Desk, words: &Words, folder: &Path) -> Result<Said> {
    set_mail_folder(desk, &Actor::Console, folder)?;
    let text = words.say_with("console-mail-folder", &[("folder", folder.display().to_string().into())]);
    Ok(Said::new(json!({"transport": "folder", "folder": folder}), text))
}

/// An address that names a user needs the password as a line of standard input.
fn set_server(desk: &Desk, words: &Words, text: &str) -> Result<Said> {
    let mut whole = text.to_owned();
    if let Ok(mut url) = Url::parse(text) {
        if url.password().is_some() {
            return Err(Refusal::SecretOnCommandLine.into());
        }
        if !url.username().is_empty() {
            let password = input::password(words, "console-ask-mail-password")?;
            if url.set_password(Some(password.reveal())).is_ok() {
                whole = url.to_string();
            }
        }
    }
    set_mail_server(desk, &Actor::Console, &whole)?;
    Ok(Said::new(
        json!({"transport": "smtp", "url": text}),
        words.say_with("console-mail-smtp", &[("url", text.into())]),
    ))
}

fn pass(desk: &Desk, words: &Words) -> Result<Said> {
    let pass = courier::run_once(desk)?;
    let count = |count: usize| Fact::from(i64::try_from(count).unwrap_or(i64::MAX));
    let facts = [
        ("sent", count(pass.sent)),
        ("deferred", count(pass.deferred + pass.unknown)),
        ("failed", count(pass.failed + pass.needs_staff)),
    ];
    let id = if pass.has_transport { "console-mail-pass" } else { "console-mail-no-transport" };
    Ok(Said::new(serde_json::to_value(&pass)?, words.say_with(id, &facts)))
}

fn list(desk: &Desk, words: &Words) -> Result<Said> {
    let letters = desk.read(|sql| list::list(sql, Filter::All, MOST))?;
    let lines: Vec<String> = letters.iter().map(|letter| line(letter, words)).collect();
    let text = if lines.is_empty() { words.say("console-mail-none") } else { lines.join("\n") };
    Ok(Said::new(letters.iter().map(brief).collect(), text))
}

fn line(letter: &Letter, words: &Words) -> String {
    let state = words.say(&format!("console-letter-{}", letter.state.replace('_', "-")));
    format!("{:>5}  {:<12}  {:<16}  {}", letter.id, state, letter.kind, letter.recipient.as_deref().unwrap_or("–"))
}

fn brief(letter: &Letter) -> Value {
    let at = |at: i64| short::instant(at).to_string();
    json!({
        "id": letter.id, "kind": letter.kind, "language": letter.language, "recipient": letter.recipient,
        "state": letter.state, "attempts": letter.attempts, "unanswered": letter.unanswered,
        "posted_at": at(letter.posted_at), "next_at": at(letter.next_at), "accepted_at": letter.accepted_at.map(at),
        "last_reply": letter.last_reply,
    })
}

fn show(desk: &Desk, words: &Words, id: i64) -> Result<Said> {
    let unknown = || Error::from(Refusal::LetterUnknown { number: id });
    let letter = desk.read(|sql| list::show(sql, id))?.ok_or_else(unknown)?;
    let attempts: Vec<Value> = desk
        .read(|sql| list::attempts(sql, id))?
        .into_iter()
        .map(|attempt| {
            json!({
                "number": attempt.number, "started_at": short::instant(attempt.started_at).to_string(),
                "ended_at": attempt.ended_at.map(|at| short::instant(at).to_string()),
                "verdict": attempt.verdict, "phase": attempt.phase, "reply": attempt.reply,
            })
        })
        .collect();
    let text = facts::masked_text(desk, &letter)?;
    let mut whole = brief(&letter);
    if let Some(fields) = whole.as_object_mut() {
        fields.insert("attempts".into(), attempts.into());
        fields.insert("text".into(), json!(text));
    }
    Ok(Said::new(whole, format!("{}\n\n{}", line(&letter, words), text.unwrap_or_default())))
}
