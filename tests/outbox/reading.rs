//! Outside eyes for a message: a MIME parser, and zbar for the picture of the code.

use std::io::Write;
use std::process::{Command, Stdio};

use mail_parser::{Message, MessageParser, MimeHeaders};

/// A message as a mail client takes it apart.
pub struct Read {
    pub subject: String,
    pub to: (String, String),
    pub message_id: String,
    pub plain: String,
    pub html: String,
    pub picture: Option<Vec<u8>>,
}

pub fn read(raw: &[u8]) -> Read {
    let message: Message<'_> = MessageParser::default().parse(raw).expect("a message");
    let to = message.to().and_then(|to| to.first()).expect("a recipient");
    let picture = message.parts.iter().find(|part| part.content_type().is_some_and(|kind| kind.ctype() == "image"));
    Read {
        subject: message.subject().unwrap_or_default().to_owned(),
        to: (to.name().unwrap_or_default().to_owned(), to.address().unwrap_or_default().to_owned()),
        message_id: message.message_id().unwrap_or_default().to_owned(),
        plain: message.body_text(0).unwrap_or_default().replace("\r\n", "\n"),
        html: message.body_html(0).unwrap_or_default().replace("\r\n", "\n"),
        picture: picture.map(|part| part.contents().to_vec()),
    }
}

/// What a reader at the kiosk would see in a picture.
pub fn scan(png: &[u8]) -> String {
    let mut zbar = Command::new("zbarimg")
        .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "png:-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("zbarimg (Debian: zbar-tools)");
    zbar.stdin.take().unwrap().write_all(png).unwrap();
    let output = zbar.wait_with_output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}
