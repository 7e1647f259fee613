//! `ask`: any entry of a door, in JSON, as a screen would ask it.

use guichet_core::desk::Desk;
use guichet_core::doors::{self, Problem, Seat, Visit};
use guichet_core::error::{Error, Result};
use guichet_core::journeys::staff_sign_in::staff_sign_in;
use guichet_core::logging;
use guichet_core::refusal::Refusal;
use serde_json::Value;

use crate::args::{Ask, Face};
use crate::console::{Console, write_json};
use crate::{DONE, FAULT, REFUSED, input};

/// Asks and writes the answer, whatever it is; answers the exit code.
pub fn run(console: &Console, order: Ask) -> u8 {
    let desk = match console.open() {
        Ok(desk) => desk,
        Err(error) => {
            let (value, _, code) = console.problem(&error);
            write_json(&value);
            return code;
        }
    };
    // Without a log the answer still stands; the folder may be readable only.
    let _log = logging::start(desk.folder(), "guichetctl").ok();
    let seat = Seat::default();
    let words = console.words_at(&desk);
    let answer = prepare(console, &desk, &seat, &order)
        .map_err(|error| Problem::of(error, &order.entry, &Visit { desk: &desk, seat: &seat, words }))
        .and_then(|request| doors::ask(&desk, &seat, face(order.face), &order.entry, request, words.tag()));
    match answer {
        Ok(answer) => {
            write_json(&answer);
            DONE
        }
        Err(problem) => {
            write_json(&serde_json::to_value(&problem).unwrap_or_default());
            if matches!(problem, Problem::Refused { .. }) { REFUSED } else { FAULT }
        }
    }
}

fn face(face: Face) -> doors::Face {
    match face {
        Face::Kiosk => doors::Face::Kiosk,
        Face::Counter => doors::Face::Counter,
    }
}

/// Signs the user in, and reads the request: the password's line comes first on standard input.
fn prepare(console: &Console, desk: &Desk, seat: &Seat, order: &Ask) -> Result<Value> {
    if let Some(user) = &order.user {
        let password = input::password(console.words_at(desk), "console-ask-password")?;
        seat.take(staff_sign_in(desk, user, &password)?);
    }
    let text = if order.request == "-" { input::rest()? } else { order.request.clone() };
    serde_json::from_str(&text).map_err(|error| Error::from(Refusal::RequestMalformed { reason: error.to_string() }))
}
