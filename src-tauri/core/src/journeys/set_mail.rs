//! Choosing how letters leave: a folder of files, or a mail server (decision 23).

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::storage::institution;

/// Name of the setting.
pub const MAIL: &str = "mail";

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
    desk.read(|sql| institution::setting(sql, MAIL))
}

/// Letters leave into a folder from now on.
///
/// # Errors
/// A fault when the file refuses.
pub fn set_mail_folder(desk: &Desk, by: &Actor, folder: &Path) -> Result<()> {
    let setting = MailSetting::Folder(folder.display().to_string());
    desk.write(by, |tx| institution::set(tx, MAIL, &setting))?;
    desk.wake_courier();
    Ok(())
}
