//! The doors' tables as they are promised to screens and scripts: a change is seen in review.
//!
//! `GUICHET_WRITE=1 cargo test --test desk contract` writes them anew.

use std::fmt::Write;
use std::fs;

use guichet_core::doors::{Face, Needs, first_run};

use crate::places::{files, top};

fn table(face: Face) -> String {
    let mut text = String::new();
    for entry in face.entries() {
        let needs = match entry.needs {
            Needs::Nobody => "nothing".to_owned(),
            Needs::Seat => "a session, settled or not".to_owned(),
            Needs::Session => "a session".to_owned(),
            Needs::Right(right) => format!("the right {right:?}"),
        };
        let request = serde_json::to_string_pretty(&(entry.request)()).unwrap();
        let answer = serde_json::to_string_pretty(&(entry.answer)()).unwrap();
        writeln!(text, "## {} (needs {needs})\n\nrequest {request}\n\nanswer {answer}\n", entry.name).unwrap();
    }
    text
}

#[test]
fn the_doors_are_as_they_were_promised() {
    for (face, name) in [(Face::Kiosk, "kiosk"), (Face::Counter, "counter")] {
        let file = top().join(format!("tests/desk/doors/{name}.md"));
        let now = table(face);
        if std::env::var_os("GUICHET_WRITE").is_some() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, &now).unwrap();
        }
        let promised = fs::read_to_string(&file).unwrap_or_default();
        let first = now.lines().zip(promised.lines()).find(|(new, old)| new != old);
        assert!(now == promised, "the {name}'s door has changed: {first:?}; GUICHET_WRITE=1 writes it anew");
    }
}

#[test]
fn the_first_run_is_as_it_was_promised() {
    let mut now = String::new();
    for entry in first_run::ENTRIES {
        let request = serde_json::to_string_pretty(&(entry.request)()).unwrap();
        let answer = serde_json::to_string_pretty(&(entry.answer)()).unwrap();
        writeln!(now, "## {}\n\nrequest {request}\n\nanswer {answer}\n", entry.name).unwrap();
    }
    let file = top().join("tests/desk/doors/first_run.md");
    if std::env::var_os("GUICHET_WRITE").is_some() {
        fs::write(&file, &now).unwrap();
    }
    assert!(now == fs::read_to_string(&file).unwrap_or_default(), "it has changed; GUICHET_WRITE=1 writes it anew");
}

#[test]
fn every_entry_is_named_in_a_story() {
    let stories: String = files("tests", &["rs"]).into_iter().map(|(_, text)| text).collect();
    for face in [Face::Kiosk, Face::Counter] {
        for entry in face.entries() {
            assert!(stories.contains(&format!("\"{}\"", entry.name)), "{face:?} {} has no story", entry.name);
        }
    }
    for entry in first_run::ENTRIES {
        assert!(stories.contains(&format!("\"{}\"", entry.name)), "{} has no story", entry.name);
    }
}
