//! Choosing how letters leave: a folder of files, or a mail server (decision 23).

use std::path::Path;

use url::Url;
use zeroize::Zeroizing;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::outbox::compose::address;
use crate::outbox::line;
use crate::outbox::server::{Flaw, Server};
use crate::outbox::setting::{MAIL, keep_password, sender_of};
pub use crate::outbox::setting::{MailSetting, mail_setting};
use crate::outbox::transport;
use crate::outbox::trust::Trust;
use crate::refusal::Refusal;
use crate::storage::institution::{self, HOUSE};
use crate::words::Fact;

/// Letters leave into a folder from now on.
///
/// # Errors
/// [`Refusal::MailAddressWrong`] when the folder cannot be made.
pub fn set_mail_folder(desk: &Desk, by: &Actor, folder: &Path) -> Result<()> {
    let folder = std::path::absolute(folder)?;
    let shown = folder.display().to_string();
    if transport::make(&folder).is_err() {
        return Err(wrong(desk, "mail-wrong-folder", &[("folder", shown.into())]));
    }
    choose(desk, by, &MailSetting::Folder(shown))
}

/// Letters leave through a server from now on. Its password goes into a file of its own.
///
/// # Errors
/// [`Refusal::MailAddressWrong`] when the address cannot be used, or in a rehearsal.
pub fn set_mail_server(desk: &Desk, by: &Actor, url: &str) -> Result<()> {
    if desk.institution().is_rehearsal {
        return Err(wrong(desk, "mail-wrong-rehearsal", &[]));
    }
    let (server, password) = Server::parse(url).map_err(|flaw| match flaw {
        Flaw::Malformed => wrong(desk, "mail-wrong-address", &[]),
        Flaw::Clear => wrong(desk, "mail-wrong-clear", &[]),
    })?;
    if Trust::read(server.authority.as_deref()).is_err() {
        let file = server.authority.as_deref().unwrap_or(Path::new("")).display().to_string();
        return Err(wrong(desk, "mail-wrong-authority", &[("file", file.into())]));
    }
    let sender =
        desk.read(|sql| Ok(sender_of(Some(&server), &institution::setting(sql, HOUSE)?.unwrap_or_default())))?;
    if address(&sender).is_err() {
        return Err(wrong(desk, "mail-wrong-sender", &[("sender", sender.into())]));
    }
    keep_password(desk, password.as_ref())?;
    choose(desk, by, &MailSetting::Smtp(server.to_string()))
}

/// The same with the password written beside the address, as a form has it.
///
/// # Errors
/// As [`set_mail_server`].
pub fn set_mail_server_with(desk: &Desk, by: &Actor, url: &str, password: &str) -> Result<()> {
    let mut whole = Zeroizing::new(url.trim().to_owned());
    if !password.is_empty()
        && let Ok(mut parsed) = Url::parse(&whole)
        && parsed.set_password(Some(password)).is_ok()
    {
        whole = Zeroizing::new(parsed.to_string());
    }
    set_mail_server(desk, by, &whole)
}

/// Letters wait from now on: no way out is chosen.
///
/// # Errors
/// A fault when the file refuses.
pub fn let_mail_wait(desk: &Desk, by: &Actor) -> Result<()> {
    keep_password(desk, None)?;
    desk.write(by, |tx| institution::unset(tx, MAIL))
}

fn choose(desk: &Desk, by: &Actor, setting: &MailSetting) -> Result<()> {
    desk.write(by, |tx| {
        line::clear(tx)?;
        institution::set(tx, MAIL, setting)
    })?;
    desk.wake_courier();
    Ok(())
}

fn wrong(desk: &Desk, id: &str, facts: &[(&str, Fact)]) -> Error {
    Refusal::MailAddressWrong { reason: desk.words().say_with(id, facts) }.into()
}
