//! `doors`: every entry of both doors, and of the first run, with the shapes of its request and its answer.

use guichet_core::doors::first_run::{self, FirstEntry};
use guichet_core::doors::{Entry, Face, Needs};
use guichet_core::error::Result;
use serde_json::{Value, json};

use crate::console::Console;
use crate::said::Said;

/// Lists them; the schemas are for machines and people alike.
pub fn run(_: &Console) -> Result<Said> {
    let table = |face: Face| face.entries().iter().map(entry).collect::<Vec<Value>>();
    let doors = json!({"kiosk": table(Face::Kiosk), "counter": table(Face::Counter), "first_run": first_run()});
    let text = serde_json::to_string_pretty(&doors)?;
    Ok(Said::new(doors, text))
}

/// What the counter's window asks before there is a desk; `ask` has no way there, `init` does the same.
fn first_run() -> Vec<Value> {
    let line = |entry: &FirstEntry| json!({"name": entry.name, "needs": "nobody", "request": (entry.request)(), "answer": (entry.answer)()});
    first_run::ENTRIES.iter().map(line).collect()
}

fn entry(entry: &Entry) -> Value {
    let needs = match entry.needs {
        Needs::Nobody => "nobody".to_owned(),
        Needs::Seat => "seat".to_owned(),
        Needs::Session => "session".to_owned(),
        Needs::Right(right) => format!("{right:?}"),
    };
    json!({"name": entry.name, "needs": needs, "request": (entry.request)(), "answer": (entry.answer)()})
}
