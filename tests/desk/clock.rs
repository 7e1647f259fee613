//! A clock that was set is doubted: nothing is erased, nothing revives, until an administrator has looked (decision 11).

use std::sync::Arc;

use guichet_core::actor::Actor;
use guichet_core::clock::Machine;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::clock_guard::Doubt;
use guichet_core::folder::Admission;
use guichet_core::journeys::erase::confirm_clock;
use guichet_core::rounds::round;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::office::{NOW, Office};

const DAY: i64 = 24 * 3600;

/// The office's folder, opened on a machine whose clock the story sets.
fn on(machine: &Arc<Machine>, office: &Office) -> Desk {
    let opening = Opening::new(office.folder.path(), Admission::Console);
    Desk::open(Opening { machine: Some(Arc::clone(machine)), ..opening }).unwrap()
}

/// An office with Amina's account, on a machine of its own.
fn begun() -> (Office, Arc<Machine>, Desk) {
    let office = Office::new();
    let slip = office.next_step_code(&office.enrol_amina());
    office.ask("activate", json!({ "code": slip, "password": "le chat de la voisine" }));
    let machine = Machine::at(NOW.parse().unwrap());
    let desk = on(&machine, &office);
    round(&desk).unwrap();
    (office, machine, desk)
}

fn doubt(desk: &Desk) -> Option<Doubt> {
    desk.doubted_clock().unwrap().map(|doubted| doubted.doubt)
}

fn erased(office: &Office) -> i64 {
    office.count("SELECT count(*) FROM learner WHERE erased_at IS NOT NULL")
}

#[test]
fn a_clock_set_forward_erases_nobody() {
    let (office, machine, desk) = begun();
    machine.pass(3600);
    round(&desk).unwrap();
    assert_eq!(doubt(&desk), None);
    // Somebody sets it two years ahead; no time has passed.
    machine.set_clock(desk.now().unwrap() + SignedDuration::from_hours(24 * 730));
    let made = round(&desk).unwrap();
    assert_eq!(doubt(&desk), Some(Doubt::SetForward));
    assert_eq!((made.erasure.erased, made.erasure.waiting, erased(&office)), (0, 1, 0));
    // The mark did not follow: set right again, the desk is back in its own time.
    machine.set_clock(NOW.parse::<Timestamp>().unwrap() + SignedDuration::from_hours(1));
    assert_eq!(desk.now().unwrap().as_second(), NOW.parse::<Timestamp>().unwrap().as_second() + 3600);
    assert!(doubt(&desk).is_some(), "only a person ends a doubt");
    confirm_clock(&desk, &Actor::Console).unwrap();
    assert_eq!(doubt(&desk), None);
    assert_eq!(round(&desk).unwrap().erasure, guichet_core::journeys::erase::Erasure::default());
    office.is_sound();
}

#[test]
fn a_clock_set_back_revives_nothing() {
    let (office, machine, desk) = begun();
    machine.pass(91 * DAY);
    round(&desk).unwrap();
    let ended = desk.now().unwrap();
    machine.set_clock(NOW.parse().unwrap());
    round(&desk).unwrap();
    assert_eq!(doubt(&desk), Some(Doubt::SetBack));
    assert_eq!(desk.now().unwrap(), ended, "the highest time seen holds");
    drop(desk);
    // Started again in 1970, as a machine whose battery is flat does.
    let flat = Machine::at(Timestamp::from_second(100).unwrap());
    let desk = on(&flat, &office);
    assert_eq!(desk.now().unwrap(), ended);
    round(&desk).unwrap();
    assert!(doubt(&desk).is_some());
}

#[test]
fn a_start_before_the_highest_time_seen_is_doubted() {
    let (office, machine, desk) = begun();
    machine.pass(10 * DAY);
    round(&desk).unwrap();
    drop(desk);
    let desk = on(&Machine::at(NOW.parse().unwrap()), &office);
    round(&desk).unwrap();
    assert_eq!(doubt(&desk), Some(Doubt::BeforeMark));
    let line = desk.read(|sql| {
        Ok(sql.query_row("SELECT act FROM ledger ORDER BY seq DESC LIMIT 1", [], |row| row.get::<_, String>(0))?)
    });
    assert_eq!(line.unwrap(), "clock_doubted");
}

#[test]
fn a_summer_switched_off_and_a_weekend_asleep_are_normal() {
    let (office, machine, desk) = begun();
    machine.pass(3 * DAY);
    round(&desk).unwrap();
    assert_eq!(doubt(&desk), None);
    drop(desk);
    let later = NOW.parse::<Timestamp>().unwrap() + SignedDuration::from_hours(24 * 500);
    let desk = on(&Machine::at(later), &office);
    let made = round(&desk).unwrap();
    assert_eq!((doubt(&desk), made.erasure.erased), (None, 1), "what is due is done");
}
