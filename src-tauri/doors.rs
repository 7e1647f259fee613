//! The only two commands the pages can call. Which window may call which is Tauri's to refuse (trust T2).

use std::sync::{Arc, Once};

use guichet_core::desk::Desk;
use guichet_core::doors::{self, Face, Problem, Seat};
use serde_json::Value;
use tauri::{AppHandle, State};

use crate::relay;
use crate::session::Seats;

/// What a page hears: an answer, a problem in words, or nothing intelligible, for which it has its own words.
type Answer = Result<Value, Option<Problem>>;

/// The kiosk's first question of this process.
static FIRST: Once = Once::new();

/// Asks the kiosk's door.
#[tauri::command]
pub async fn kiosk(
    app: AppHandle,
    desk: State<'_, Arc<Desk>>,
    seats: State<'_, Arc<Seats>>,
    name: String,
    args: Value,
    language: String,
) -> Answer {
    let answer = ask(&desk, &seats, Face::Kiosk, |seats| &seats.kiosk, name.clone(), args, language).await;
    relay::heard(&app, Face::Kiosk, &name);
    // The mark that `./dev bench` takes the start's time by.
    FIRST.call_once(|| tracing::info!("the kiosk is answered"));
    answer
}

/// Asks the counter's door.
#[tauri::command]
pub async fn counter(
    app: AppHandle,
    desk: State<'_, Arc<Desk>>,
    seats: State<'_, Arc<Seats>>,
    name: String,
    args: Value,
    language: String,
) -> Answer {
    let answer = ask(&desk, &seats, Face::Counter, |seats| &seats.counter, name.clone(), args, language).await;
    relay::heard(&app, Face::Counter, &name);
    answer
}

/// Asks on a thread that may wait: hashing and writing take longer than a window should stand still.
async fn ask(
    desk: &Arc<Desk>,
    seats: &Arc<Seats>,
    face: Face,
    seat: fn(&Seats) -> &Seat,
    name: String,
    args: Value,
    language: String,
) -> Answer {
    let (desk, seats) = (Arc::clone(desk), Arc::clone(seats));
    let asked =
        tauri::async_runtime::spawn_blocking(move || doors::ask(&desk, seat(&seats), face, &name, args, &language));
    // A panic in an entry is a fault inside the door; what is lost here is the whole runtime, at its end.
    asked.await.map_err(|_| None)?.map_err(Some)
}
