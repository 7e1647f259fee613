//! Measures: a sealed copy of 100,000 vouchers, its restore, an erasure.

use std::time::Instant;

use guichet_core::actor::Actor;
use guichet_core::clock::Machine;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::back_up::back_up;
use guichet_core::journeys::erase::{agree_to_erasure, due};
use guichet_core::journeys::issue_vouchers::{Issue, issue_vouchers};
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::storage::ledger::Object;
use guichet_core::storage::people::{self, Access, Learner};

/// People known to the desk.
const PEOPLE: i64 = 20_000;
const BATCHES: usize = 10;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let asked = SetUp {
        name: "Centre de formation".into(),
        language: "fr".into(),
        zone: "Europe/Zurich".into(),
        admin: "mesure".into(),
        password: Password::new("une girafe derrière le guichet"),
        is_rehearsal: true,
        now: None,
        seed: None,
    };
    set_up(folder.path(), &asked)?;
    let machine = Machine::at("2026-11-23T08:00:00Z".parse()?);
    let opening = Opening::new(folder.path(), Admission::Console);
    let desk = Desk::open(Opening { machine: Some(machine.clone()), ..opening })?;
    add_programme(&desk, &Actor::Console, "orp", "orp-voucher.toml", ORP_VOUCHER)?;
    people(&desk)?;
    copy(&desk, folder.path())?;
    erase(&desk, &machine)
}

/// People with a proved address and an access of ninety days.
fn people(desk: &Desk) -> Outcome<()> {
    for some in 0..PEOPLE / 500 {
        desk.write(&Actor::Console, |tx| {
            for number in some * 500..(some + 1) * 500 {
                let email = format!("personne{number}@exemple.ch");
                let person = Learner {
                    first_name: "Amina".into(),
                    last_name: "Ducommun".into(),
                    email: Some(email.clone()),
                    email_proved_at: Some(tx.at()),
                    language: "fr".into(),
                };
                let learner = people::add_learner(tx, &person, tx.at())?;
                let account = people::add_account(tx, learner, &email, "no hash", tx.at())?;
                let ends_at = Some(tx.at() + 90 * 24 * 3600);
                let access = Access { id: 0, account, programme: 1, voucher: None, opens_at: tx.at(), ends_at };
                let access = people::grant(tx, &access)?;
                tx.record("learner_added", Object::Learner, learner)?;
                tx.record("account_activated", Object::Account, account)?;
                tx.record("access_granted", Object::Access, access)?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn copy(desk: &Desk, folder: &std::path::Path) -> Outcome<()> {
    for _ in 0..BATCHES {
        let order = Issue {
            programme: "orp".into(),
            count: 10_000,
            issuer: "ORP Bienne".into(),
            use_by: None,
            course: String::new(),
            note: String::new(),
        };
        issue_vouchers(desk, &Actor::Console, order)?;
    }
    let file = folder.join("copie.guichet");
    let begun = Instant::now();
    back_up(desk, &Actor::Console, &file)?;
    let took = begun.elapsed();
    let bytes = std::fs::metadata(&file)?.len();
    println!(
        "copy: {} vouchers and {PEOPLE} people, verified and sealed: {took:.2?}, {:.1} MB",
        BATCHES * 10_000,
        mb(bytes)
    );
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "a size to read")]
fn mb(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// A whole year's people at once, as an administrator may let them go.
fn erase(desk: &Desk, machine: &Machine) -> Outcome<()> {
    machine.pass((90 + 316) * 24 * 3600);
    guichet_core::journeys::keep_backups::copy_now(desk, &Actor::Console)?;
    let begun = Instant::now();
    let people = due(desk)?.len();
    let looked = begun.elapsed();
    let begun = Instant::now();
    let made = agree_to_erasure(desk, &Actor::Console)?;
    println!(
        "erasure: who is due among {people}: {looked:.2?}; {} people forgotten, log emptied: {:.2?}",
        made.erased,
        begun.elapsed()
    );
    Ok(())
}
