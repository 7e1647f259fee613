//! From facts to a message: plain text and HTML side by side, the code's picture inside, seven bits on the wire.

use std::time::{Duration, SystemTime};

use idna::domain_to_ascii;
use jiff::Timestamp;
use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

use super::html;
use super::picture;
use super::plain;
use super::sheet::{LetterCode, LetterFacts, Sender, Sheet};
use crate::words::Words;

/// Who writes to whom, and when.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// The institution.
    pub sender: Sender,
    /// The address letters come from.
    pub from: String,
    /// Where answers go, when that is elsewhere.
    pub reply_to: Option<String>,
    /// The one recipient: a refused address among several would take the others with it.
    pub recipient: String,
    /// The person's name; may be empty.
    pub recipient_name: String,
    /// Random and stable over all attempts, without `<`, `>` and domain.
    pub message_id: String,
    /// `2026-000412`
    pub reference: String,
    /// When it leaves, as the letter says it: `lundi 23 novembre 2026 à 15 h 20`.
    pub sent: String,
    /// The same instant, for the header.
    pub sent_at: Timestamp,
}

/// Why a letter cannot be written; it waits for staff.
#[derive(Debug, thiserror::Error)]
pub enum NotComposed {
    /// An address no mail can carry.
    #[error("address: {0}")]
    Address(#[from] lettre::address::AddressError),
    /// The message could not be put together.
    #[error("message: {0}")]
    Message(#[from] lettre::error::Error),
    /// The picture could not be drawn.
    #[error("picture: {0}")]
    Picture(String),
}

/// Keeps answering machines quiet (RFC 3834 §5).
#[derive(Debug, Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Writes the message.
///
/// # Errors
/// [`NotComposed`] when an address cannot be used.
pub fn compose(words: &Words, envelope: &Envelope, facts: &LetterFacts) -> Result<Message, NotComposed> {
    let sheet = sheet(words, envelope, facts);
    let from = address(&envelope.from)?;
    let message_id = format!("<{}@{}>", header_safe(&envelope.message_id), from.domain());
    let since = u64::try_from(envelope.sent_at.as_second()).unwrap_or(0);
    let mut message = Message::builder()
        .from(Mailbox::new(named(&envelope.sender.name), from))
        .to(Mailbox::new(named(&envelope.recipient_name), address(&envelope.recipient)?))
        .subject(header_safe(&sheet.subject))
        .date(SystemTime::UNIX_EPOCH + Duration::from_secs(since))
        .message_id(Some(message_id))
        .header(AutoSubmitted);
    if let Some(reply_to) = &envelope.reply_to {
        message = message.reply_to(Mailbox::new(named(&envelope.sender.name), address(reply_to)?));
    }
    let page = SinglePart::html(html::page(words, &sheet));
    let body = MultiPart::alternative().singlepart(SinglePart::plain(plain::text(words, &sheet)));
    let payload = sheet.code.as_ref().and_then(LetterCode::payload);
    Ok(message.multipart(match payload {
        None => body.singlepart(page),
        Some(payload) => {
            let png = picture::png(&payload).map_err(|error| NotComposed::Picture(error.to_string()))?;
            let kind = "image/png".parse().map_err(|_| NotComposed::Picture("image/png".into()))?;
            let picture = Attachment::new_inline(html::CODE_CID.into()).body(png, kind);
            body.multipart(MultiPart::related().singlepart(page).singlepart(picture))
        }
    })?)
}

/// The letter's texts, for the message or for staff to read.
pub fn sheet(words: &Words, envelope: &Envelope, facts: &LetterFacts) -> Sheet {
    Sheet::new(words, &envelope.sender, &envelope.recipient_name, &envelope.sent, &envelope.reference, facts)
}

/// Reads an address; its domain is put in ASCII, which every server understands.
///
/// # Errors
/// When it is no address.
pub fn address(text: &str) -> Result<Address, lettre::address::AddressError> {
    let whole: Address = header_safe(text).parse()?;
    let domain = domain_to_ascii(whole.domain()).map_err(|_| lettre::address::AddressError::InvalidDomain)?;
    Address::new(whole.user(), domain)
}

fn named(name: &str) -> Option<String> {
    Some(header_safe(name)).filter(|name| !name.is_empty())
}

/// One line without control characters: nothing of a person's can begin a header (T24).
fn header_safe(text: &str) -> String {
    let spaced: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
