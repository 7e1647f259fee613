//! A test letter: sent at once over the line that is set, to tell at set-up what the server says.

use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lettre::Message;
use lettre::message::Mailbox;

use super::compose::address;
use super::setting::{sender, transport};
use super::smtp::{Patience, Trouble};
use super::transport::Transport;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::words::Words;

/// How it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trial {
    /// There is no way out.
    NoTransport,
    /// The server, or the folder, has taken it; with its words.
    Taken(String),
    /// It was not taken: how far the dialogue came, and what came back.
    Refused(&'static str, String),
}

/// Somebody stands before the screen and waits: shorter than a courier's patience.
const PATIENCE: Patience = Patience {
    connect: Duration::from_secs(8),
    reply: Duration::from_secs(15),
    data: Duration::from_secs(15),
    dot: Duration::from_secs(30),
};

/// Sends a test letter to `to`. Nothing is kept of it: it carries no code and concerns nobody.
///
/// # Errors
/// [`crate::refusal::Refusal::EmailImpossible`] when `to` is no address.
pub fn try_out(desk: &Desk, words: &Words, to: &str) -> Result<Trial> {
    let message = letter(desk, words, to)?;
    let Some(way) = transport(desk)? else { return Ok(Trial::NoTransport) };
    let way = match way {
        Transport::Smtp { server, password, trust, .. } => {
            Transport::Smtp { server, password, trust, patience: PATIENCE }
        }
        folder @ Transport::Folder(_) => folder,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    Ok(match runtime.block_on(carry(&way, &format!("{}.eml", desk.dice().name()), &message)) {
        Ok(reply) => Trial::Taken(reply),
        Err(trouble) => Trial::Refused(trouble.phase.name(), trouble.answer.to_string()),
    })
}

async fn carry(way: &Transport, name: &str, message: &Message) -> std::result::Result<String, Trouble> {
    let mut line = way.open().await?;
    line.offer(message).await?;
    let reply = line.deliver(name, &message.formatted()).await?;
    line.close().await;
    Ok(reply)
}

fn letter(desk: &Desk, words: &Words, to: &str) -> Result<Message> {
    let (house, now) = (desk.house()?, desk.now()?);
    let institution = desk.institution().name;
    let from = desk.read(|sql| sender(sql, &house))?;
    let no_address = |_| Error::from(crate::refusal::Refusal::EmailImpossible);
    let facts = [("institution", institution.as_str().into())];
    Message::builder()
        .from(Mailbox::new(None, address(&from).map_err(no_address)?))
        .to(Mailbox::new(None, address(to).map_err(no_address)?))
        .subject(words.say_with("first-mail-subject", &facts))
        .date(moment(now))
        .body(words.say_with("first-mail-body", &facts))
        .map_err(|error| Error::fault(error.to_string()))
}

fn moment(now: Timestamp) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(now.as_second()).unwrap_or(0))
}
