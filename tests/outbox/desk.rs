//! A desk with a programme, a learner who has just enrolled, and a letter waiting for her.

use std::path::Path;

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::letter::ACTIVATION;
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::redeem_voucher::post_letter;
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::outbox::setting::{MAIL, MailSetting};
use guichet_core::storage::ledger::Object;
use guichet_core::storage::letters::list::{self, Letter};
use guichet_core::storage::registrations::{self, Registration};
use guichet_core::storage::{institution, programmes};
use jiff::{SignedDuration, Timestamp};

pub const START: &str = "2026-11-23T14:20:00Z";

/// Sets a folder up and opens it; with a fixed clock it is a rehearsal.
pub fn open(folder: &Path, is_rehearsal: bool) -> Desk {
    let now: Option<Timestamp> = is_rehearsal.then(|| START.parse().unwrap());
    let asked = SetUp {
        name: "Centre de formation du Jura".into(),
        language: "fr".into(),
        zone: "Europe/Zurich".into(),
        admin: "rochat".into(),
        password: Password::new("une longue phrase de passe"),
        is_rehearsal,
        now,
        seed: Some(7),
    };
    set_up(folder, &asked).unwrap();
    let mut opening = Opening::new(folder, Admission::Console);
    opening.now = now;
    opening.seed = Some(8);
    let desk = Desk::open(opening).unwrap();
    add_programme(&desk, &Actor::Console, "orp-voucher", "orp-voucher.toml", ORP_VOUCHER).unwrap();
    desk
}

/// Moves a rehearsal's clock.
pub fn later(desk: &Desk, seconds: i64) {
    let now = desk.now().unwrap() + SignedDuration::from_secs(seconds);
    desk.clock().set(now);
}

/// Letters leave through the fake server at `port`.
pub fn through(desk: &Desk, port: u16) {
    let setting = MailSetting::Smtp(format!("smtp://127.0.0.1:{port}"));
    desk.write(&Actor::Console, |tx| institution::set(tx, MAIL, &setting)).unwrap();
}

/// Enrols Amina and posts her letter; answers registration and letter.
pub fn enrol(desk: &Desk, email: &str) -> (i64, i64) {
    desk.write(&Actor::Kiosk, |tx| {
        let programme = programmes::by_key(tx, "orp-voucher")?.unwrap();
        let draft = Registration {
            id: 0,
            handle: desk.dice().name(),
            case_number: "G-1".into(),
            programme: programme.id,
            voucher: None,
            account: None,
            first_name: Some("Amina".into()),
            last_name: Some("Ducommun".into()),
            email: Some(email.into()),
            language: "fr".into(),
            state: "open".into(),
            entered_at: tx.at(),
            deadline_at: None,
        };
        let id = registrations::open(tx, &draft)?;
        tx.record("voucher_entered", Object::Registration, id)?;
        Ok((id, post_letter(tx, &Registration { id, ..draft }, &programme, ACTIVATION)?))
    })
    .unwrap()
}

pub fn letter(desk: &Desk, id: i64) -> Letter {
    desk.read(|sql| list::show(sql, id)).unwrap().unwrap()
}

/// The registration's deadline, once its letter has left.
pub fn deadline(desk: &Desk, registration: i64) -> Option<Timestamp> {
    let found = desk.read(|sql| registrations::by_id(sql, registration)).unwrap().unwrap();
    found.deadline_at.map(|at| Timestamp::from_second(at).unwrap())
}
