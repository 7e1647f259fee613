//! Measures: whether the time of an answer tells that an address is known (decision 30), for a forgotten password,
//! a new account and a sign-in, among 20,000 people.

use std::time::{Duration, Instant};

use guichet_core::actor::Actor;
use guichet_core::clock::Machine;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::email::Email;
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::{HEP_ACCOUNT, ORP_VOUCHER};
use guichet_core::error::{Error, Result};
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::ask_new_password::ask_new_password;
use guichet_core::journeys::create_account::{Create, create_account};
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::journeys::sign_in::{hash_password, sign_in};
use guichet_core::refusal::Refusal;
use guichet_core::storage::ledger::Object;
use guichet_core::storage::people::{self, Access, Learner};

/// People known to the desk.
const PEOPLE: i64 = 20_000;
/// Times each kind of address is asked for: without hashing, and with it.
const ASKS: usize = 1_000;
const SIGN_INS: usize = 300;

type Outcome<T> = std::result::Result<T, Box<dyn std::error::Error>>;

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
    let neutral = HEP_ACCOUNT.replace(r#"known_address = "direct""#, r#"known_address = "neutral""#);
    add_programme(&desk, &Actor::Console, "hep", "hep-account.toml", &neutral)?;
    people(&desk)?;
    compare("forgotten password", ASKS, &machine, |name, number| {
        ask_new_password(&desk, &address(name, number)?).map(|_| ())
    })?;
    compare("new account", ASKS, &machine, |name, number| {
        let email = format!("{name}{}@exemple.ch", 10_000 + number);
        create_account(&desk, &Create::parse("hep", ["Ana", "Rey"], &email, "fr")?).map(|_| ())
    })?;
    let wrong = Password::new("un autre cheval de bois");
    compare("wrong password", SIGN_INS, &machine, |name, number| {
        match sign_in(&desk, &format!("{name}{number}@exemple.ch"), &wrong) {
            Err(Error::Refused(Refusal::SignInWrong)) => Ok(()),
            Err(other) => Err(other),
            Ok(_) => unreachable!("the password is wrong"),
        }
    })
}

fn address(name: &str, number: usize) -> Result<Email> {
    let parsed = Email::parse(&format!("{name}{number}@exemple.ch"));
    parsed.map_err(|_| Refusal::AreaClosed.into())
}

/// People with a proved address and an access of ninety days.
fn people(desk: &Desk) -> Outcome<()> {
    let hash = hash_password(&Password::new("quatre lampes de bureau"), desk.dice())?;
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
                let account = people::add_account(tx, learner, &email, &hash, tx.at())?;
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

/// Asks for known and unknown addresses in turn: what a watch beside the kiosk could tell.
fn compare(what: &str, asks: usize, machine: &Machine, mut ask: impl FnMut(&str, usize) -> Result<()>) -> Outcome<()> {
    let (mut known, mut unknown) = (vec![], vec![]);
    for number in 0..asks {
        if number % 12 == 0 {
            // Thirty letters an hour are a kiosk's measure.
            machine.pass(3700);
        }
        for (name, times) in [("personne", &mut known), ("inconnue", &mut unknown)] {
            let begun = Instant::now();
            ask(name, number)?;
            times.push(begun.elapsed());
        }
    }
    let (known, unknown) = (spread(known), spread(unknown));
    println!(
        "neutral, {what}: {asks} known p50 {:.2?}, p95 {:.2?}; unknown p50 {:.2?}, p95 {:.2?}; medians {:.2?} apart (asked: ≤ 5 ms)",
        known.0,
        known.1,
        unknown.0,
        unknown.1,
        known.0.abs_diff(unknown.0)
    );
    Ok(())
}

fn spread(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort_unstable();
    let at = |rank: usize| times.get(rank).copied().unwrap_or_default();
    (at(times.len() / 2), at(times.len() * 95 / 100))
}
