//! `roster watch`: the folder that is looked into each night.

use std::path::PathBuf;

use guichet_core::actor::Actor;
use guichet_core::domain::calendar;
use guichet_core::error::Result;
use guichet_core::journeys::watch_rosters::{Watch, look_now, set_watch, watch};
use guichet_core::refusal::Refusal;
use guichet_core::words::Words;
use serde_json::json;

use crate::console::Console;
use crate::said::Said;

/// Sets it, ends it, looks now, or says how it stands.
pub fn run(console: &Console, asked: Option<(PathBuf, String, bool)>, off: bool, now: bool) -> Result<Said> {
    let desk = console.open()?;
    let words = console.words_at(&desk);
    if asked.is_some() || off {
        set_watch(&desk, &Actor::Console, asked)?;
    }
    if now {
        let watched = watch(&desk)?.ok_or(Refusal::NothingToDo)?;
        look_now(&desk, &Actor::Console, &watched, calendar::day_of(desk.now()?, desk.zone()))?;
    }
    let state = watch(&desk)?;
    let text = state.as_ref().map_or_else(|| words.say("console-watch-none"), |watch| text_of(watch, words));
    Ok(Said::new(json!({ "watch": state }), text))
}

fn text_of(watch: &Watch, words: &Words) -> String {
    let facts = [
        ("folder", watch.folder.display().to_string().into()),
        ("programme", watch.programme.as_str().into()),
        ("taken", i64::try_from(watch.taken.len()).unwrap_or(i64::MAX).into()),
    ];
    let mut lines = vec![words.say_with("console-watch", &facts)];
    for file in watch.waiting.keys() {
        let folder = watch.folder.display().to_string();
        lines.push(words.say_with("desk-alert-roster", &[("file", file.as_str().into()), ("folder", folder.into())]));
    }
    lines.join("\n")
}
