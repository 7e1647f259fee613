//! The only two commands the pages can call. Which window may call which is Tauri's to refuse (trust T2).

use std::path::PathBuf;
use std::sync::{Arc, Once};

use guichet_core::doors::first_run::{self, Arrival};
use guichet_core::doors::{self, Face, Problem};
use serde_json::Value;
use tauri::{AppHandle, State};

use crate::premises::Premises;
use crate::relay;
use crate::session::Seats;
use crate::windows;

/// What a page hears: an answer, a problem in words, or nothing intelligible, for which it has its own words.
type Answer = Result<Value, Option<Problem>>;

/// The kiosk's first question of this process.
static FIRST: Once = Once::new();

/// The entry after which the kiosk's page is another one, in another process.
const FORGETS: &str = "forget";

/// The entries after which the application begins again on another folder.
const MOVES: [&str; 2] = ["rehearse", "leave_rehearsal"];

/// Asks the kiosk's door.
#[tauri::command]
pub async fn kiosk(
    app: AppHandle,
    premises: State<'_, Arc<Premises>>,
    seats: State<'_, Arc<Seats>>,
    name: String,
    args: Value,
    language: String,
) -> Answer {
    let (premises, seats, asked) = (Arc::clone(&premises), Arc::clone(&seats), name.clone());
    let is_driven = premises.options.is_driven;
    let is_noted = args.get("is_noted").and_then(Value::as_bool).unwrap_or_default();
    let answer = off_the_window(move || match premises.desk() {
        Some(desk) => doors::ask(desk, &seats.kiosk, Face::Kiosk, &asked, args, &language),
        None => Err(first_run::not_yet(&asked, &language)),
    })
    .await;
    relay::heard(&app, Face::Kiosk, &name);
    if name == FORGETS {
        windows::freshen_kiosk(&app, is_driven, is_noted);
    }
    // The mark that `./dev bench` takes the start's time by.
    FIRST.call_once(|| tracing::info!("the kiosk is answered"));
    answer
}

/// Asks the counter's door, or the first run's while there is no desk.
#[tauri::command]
pub async fn counter(
    app: AppHandle,
    premises: State<'_, Arc<Premises>>,
    seats: State<'_, Arc<Seats>>,
    name: String,
    args: Value,
    language: String,
) -> Answer {
    let (inside, seats, asked, opening) = (Arc::clone(&premises), Arc::clone(&seats), name.clone(), app.clone());
    let answer = off_the_window(move || match inside.desk() {
        Some(desk) => doors::ask(desk, &seats.counter, Face::Counter, &asked, args, &language),
        None => {
            let arrival = Arrival {
                folder: inside.folder(),
                seat: &seats.counter,
                open: &|| inside.move_in(&opening),
                words: first_run::words_of(&language),
            };
            first_run::ask(&arrival, &asked, args)
        }
    })
    .await;
    relay::heard(&app, Face::Counter, &name);
    let to = answer.as_ref().ok().filter(|_| MOVES.contains(&name.as_str()));
    if let Some(folder) = to.and_then(|moved| moved.get("folder")).and_then(Value::as_str) {
        premises.move_to(&app, PathBuf::from(folder));
    }
    answer
}

/// Asks on a thread that may wait: hashing and writing take longer than a window should stand still.
async fn off_the_window(ask: impl FnOnce() -> Result<Value, Problem> + Send + 'static) -> Answer {
    // A panic in an entry is a fault inside the door; what is lost here is the whole runtime, at its end.
    tauri::async_runtime::spawn_blocking(ask).await.map_err(|_| None)?.map_err(Some)
}
