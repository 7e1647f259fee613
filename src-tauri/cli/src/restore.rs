//! `restore FILE`: a sealed copy becomes a data folder again, opened by the recovery sheet or a staff password.

use std::io::IsTerminal;
use std::path::Path;

use guichet_core::domain::password::Password;
use guichet_core::error::Result;
use guichet_core::journeys::restore::{Opened, read_recovery, restore};
use guichet_core::said::Sayer;
use guichet_core::words::Words;
use serde_json::json;
use zeroize::Zeroizing;

use crate::console::Console;
use crate::input;
use crate::said::Said;

/// Restores into the data folder, which must be empty.
pub fn run(console: &Console, file: &Path, user: Option<String>, admin: Option<String>) -> Result<Said> {
    let words = console.words();
    let folder = console.folder()?;
    let restored = if let Some(name) = user {
        let password = input::password(words, "console-ask-password")?;
        restore(file, &folder, &Opened::Staff { name: &name, password: &password }, console.now)?
    } else {
        let mut typed = Zeroizing::new(input::lines(words, "console-ask-recovery")?);
        let password = admin.as_ref().map(|_| new_password(words, &mut typed)).transpose()?;
        let sheet = read_recovery(&typed)?;
        let admin = admin.as_deref().zip(password.as_ref());
        restore(file, &folder, &Opened::Recovery { sheet: &sheet, admin }, console.now)?
    };
    let desk = console.open()?;
    let words = console.words_at(&desk);
    let sayer = Sayer { words, zone: desk.zone() };
    let facts = [
        ("name", restored.institution.clone().into()),
        ("folder", folder.display().to_string().into()),
        ("day", sayer.long_day(sayer.day_of(restored.made_at)).into()),
        ("time", sayer.hour(restored.made_at).into()),
        ("head", restored.head.clone().into()),
    ];
    let answer = json!({
        "folder": folder, "name": restored.institution, "made_at": restored.made_at.to_string(), "head": restored.head,
    });
    Ok(Said::new(answer, words.say_with("console-restored", &facts)))
}

/// The new password: the line after the seven of the sheet, or asked for where a person sits.
fn new_password(words: &Words, typed: &mut Zeroizing<String>) -> Result<Password> {
    if std::io::stdin().is_terminal() {
        return input::password(words, "console-ask-new-password");
    }
    let text = typed.trim_end();
    let (lines, last) = text.rsplit_once('\n').unwrap_or(("", text));
    let password = Password::new(last);
    let lines = Zeroizing::new(lines.to_owned());
    *typed = lines;
    Ok(password)
}
