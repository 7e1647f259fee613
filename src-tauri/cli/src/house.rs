//! `house show | set | logo`: where the desk is, when it opens, its logo.

use std::fs;
use std::path::Path;

use guichet_core::actor::Actor;
use guichet_core::error::{Error, Result};
use guichet_core::journeys::set_house::{HouseFile, set_house, set_logo};
use guichet_core::refusal::Refusal;
use serde_json::json;

use crate::args::HouseOrder;
use crate::console::Console;
use crate::said::Said;

/// Does what is asked.
pub fn run(console: &Console, order: HouseOrder) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    match order {
        HouseOrder::Show => {
            let file = HouseFile::of(&desk.house()?);
            let text = toml::to_string(&file).map_err(|error| Error::fault(error.to_string()))?;
            Ok(Said::new(json!(file), text.trim_end()))
        }
        HouseOrder::Set { file } => {
            let text = String::from_utf8_lossy(&read(&file)?).into_owned();
            set_house(&desk, &Actor::Console, HouseFile::parse(&file.display().to_string(), &text)?)?;
            Ok(Said::new(json!({}), words.say("console-house-set")))
        }
        HouseOrder::Logo { file } => {
            set_logo(&desk, &Actor::Console, file.map(|file| read(&file)).transpose()?.as_deref())?;
            Ok(Said::new(json!({}), words.say("console-house-logo")))
        }
    }
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).map_err(|error| {
        let reason = format!("{:?}", error.kind());
        Refusal::ProgrammeFileWrong { file: file.display().to_string(), line: 0, key: String::new(), reason }.into()
    })
}
