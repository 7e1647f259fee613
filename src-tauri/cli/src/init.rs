//! `init`: a folder becomes an institution.

use guichet_core::domain::password::Password;
use guichet_core::error::Result;
use guichet_core::journeys::print_recovery;
use guichet_core::journeys::set_up::{self, SetUp};
use guichet_core::refusal::Refusal;
use guichet_core::target::{Standing, Target};
use guichet_core::words::Words;
use serde_json::json;

use crate::args::Init;
use crate::console::Console;
use crate::input;
use crate::said::Said;

/// The zone of a rehearsal that names none.
const USUAL_ZONE: &str = "Europe/Zurich";

/// Sets up. A rehearsal asks nothing: it draws the password that is not given and says it.
pub fn run(console: &Console, order: Init) -> Result<Said> {
    let words = console.words();
    let folder = console.folder()?;
    let (password, drawn) = chosen_password(words, order.is_rehearsal)?;
    let admin = order.admin.unwrap_or_else(|| words.say("console-rehearsal-admin"));
    let asked = SetUp {
        name: order.name.unwrap_or_else(|| words.say("console-rehearsal-name")),
        language: console.language.clone().unwrap_or_else(|| words.tag().to_owned()),
        zone: order.zone.unwrap_or_else(|| USUAL_ZONE.to_owned()),
        admin: admin.clone(),
        password,
        is_rehearsal: order.is_rehearsal,
        now: console.now,
        seed: None,
    };
    let sheet = order.recovery.as_deref().map(|file| Target::reserve(file, Standing::Kept)).transpose()?;
    print_recovery::check_room(&asked)?;
    let recovery = set_up::set_up(&folder, &asked)?;
    if let Some(sheet) = sheet {
        let desk = console.open()?;
        sheet.keep(&print_recovery::recovery_pdf(&desk, &recovery, &admin)?)?;
    }
    let facts = [
        ("name", asked.name.clone().into()),
        ("folder", folder.display().to_string().into()),
        ("admin", admin.clone().into()),
    ];
    let mut text = words.say_with("console-init", &facts);
    if let Some(password) = &drawn {
        text.push('\n');
        text.push_str(&words.say_with(
            "console-init-password",
            &[("admin", admin.clone().into()), ("password", password.as_str().into())],
        ));
    }
    if order.recovery.is_none() && !order.is_rehearsal {
        text.push('\n');
        text.push_str(&words.say("console-init-no-recovery"));
    }
    let answer = json!({
        "folder": folder, "name": asked.name, "language": asked.language, "zone": asked.zone, "admin": admin,
        "is_rehearsal": asked.is_rehearsal, "password": drawn, "recovery": order.recovery,
    });
    Ok(Said::new(answer, text))
}

fn chosen_password(words: &Words, is_rehearsal: bool) -> Result<(Password, Option<String>)> {
    let is_asked = !is_rehearsal || !std::io::IsTerminal::is_terminal(&std::io::stdin());
    let given = if is_asked { Some(input::password(words, "console-ask-new-password")?) } else { None };
    match given.filter(|given| !given.reveal().is_empty()) {
        Some(given) => Ok((given, None)),
        None if is_rehearsal => {
            let drawn = guichet_core::dice::Dice::from_system().phrase(words.tag()).join(" ");
            Ok((Password::new(&drawn), Some(drawn)))
        }
        None => Err(Refusal::PasswordTooShort { least: set_up::LEAST_STAFF_PASSWORD.into() }.into()),
    }
}
