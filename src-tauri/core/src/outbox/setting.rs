//! The setting of the mail line: which way out is chosen, and where its password lies.

use std::fs;
use std::io::{self, Write};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::server::{Secret, Server};
use super::smtp::Patience;
use super::transport::Transport;
use super::trust::Trust;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::storage::institution::{self, House};

/// Name of the setting.
pub const MAIL: &str = "mail";

/// The file that holds the server's password.
pub const SECRET_FILE: &str = "mail.secret";

/// How letters leave. The password of a server never stands here: it is in `mail.secret`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailSetting {
    /// As `.eml` files.
    Folder(String),
    /// Through a server: `smtps://user@host:465`.
    Smtp(String),
}

/// The setting, if one has been chosen.
///
/// # Errors
/// A fault when the file refuses.
pub fn mail_setting(desk: &Desk) -> Result<Option<MailSetting>> {
    desk.read(|sql| setting(sql, desk))
}

fn setting(sql: &Connection, desk: &Desk) -> Result<Option<MailSetting>> {
    let chosen = institution::setting(sql, MAIL)?;
    // A rehearsal comes with its folder (decision 23).
    let own = || MailSetting::Folder(desk.folder().join("letters").display().to_string());
    Ok(chosen.or_else(|| desk.institution().is_rehearsal.then(own)))
}

/// The way out as it is set now; none when nobody has chosen one.
///
/// # Errors
/// A fault when the setting or the password's file cannot be read.
pub fn transport(desk: &Desk) -> Result<Option<Transport>> {
    Ok(match mail_setting(desk)? {
        None => None,
        Some(MailSetting::Folder(folder)) => Some(Transport::Folder(folder.into())),
        Some(MailSetting::Smtp(url)) => {
            let (server, _) = Server::parse(&url).map_err(|flaw| Error::fault(format!("mail setting: {flaw:?}")))?;
            let trust = Trust::read(server.authority.as_deref())?;
            let password = kept_password(desk)?;
            Some(Transport::Smtp { server, password, trust, patience: Patience::default() })
        }
    })
}

/// The address letters come from.
///
/// # Errors
/// A fault when the file refuses.
pub fn sender(sql: &Connection, house: &House) -> Result<String> {
    let server = match institution::setting(sql, MAIL)? {
        Some(MailSetting::Smtp(url)) => Server::parse(&url).ok().map(|(server, _)| server),
        _ => None,
    };
    Ok(sender_of(server.as_ref(), house))
}

/// The same, for a server that is about to be chosen.
pub fn sender_of(server: Option<&Server>, house: &House) -> String {
    let chosen = server.and_then(|server| server.from.clone());
    let user = server.and_then(|server| server.user.clone()).filter(|user| user.contains('@'));
    let own = Some(house.email.clone()).filter(|email| !email.is_empty());
    chosen.or(user).or(own).unwrap_or_else(|| "guichet@localhost".to_owned())
}

/// Keeps the password apart from the database and its backups, for the owner of the folder alone.
/// Letters leave unattended, so the machine must be able to read it.
///
/// # Errors
/// A fault when the file cannot be written.
pub fn keep_password(desk: &Desk, password: Option<&Secret>) -> Result<()> {
    let (file, aside) = (desk.folder().join(SECRET_FILE), desk.folder().join("mail.secret.new"));
    let Some(password) = password else {
        return match fs::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        };
    };
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut written = options.open(&aside)?;
    written.write_all(password.reveal().as_bytes())?;
    written.sync_all()?;
    fs::rename(aside, file)?;
    Ok(())
}

fn kept_password(desk: &Desk) -> Result<Option<Secret>> {
    match fs::read_to_string(desk.folder().join(SECRET_FILE)) {
        Ok(text) => Ok(Some(Secret::new(text))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}
