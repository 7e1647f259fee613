//! First passwords for 3,000 people: drawn, hashed on all cores, sealed, printed on slips, beside the bare hashing.
//!
//! Also how often the work says how far it is, and how long it takes to stop.

#[path = "shared/memory.rs"]
mod memory;

use std::error::Error;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::ECAMPUS;
use guichet_core::error::Result as Done;
use guichet_core::folder::Admission;
use guichet_core::hashing::hash_temporary;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::credential_papers::Setting;
use guichet_core::journeys::import_roster::{Wish, import_roster, read};
use guichet_core::journeys::print_credentials::{Printed, Wanted, Whose, print_credentials};
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::roster::people::Corrections;
use guichet_core::roster::{Asked, read_bytes};
use guichet_core::said::Sayer;
use rayon::prelude::*;

const PEOPLE: usize = 3_000;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let desk = desk(folder.path())?;
    let bare = Instant::now();
    let hashes: Vec<String> = (0..PEOPLE)
        .into_par_iter()
        .map(|number| {
            hash_temporary(desk.index_key(), &format!("p{number}"), &Password::new("cinq mots pris au hasard"))
        })
        .collect::<Done<_>>()?;
    let bare = bare.elapsed();
    println!(
        "{} passwords hashed on {} cores: {:.2} s",
        hashes.len(),
        rayon::current_num_threads(),
        bare.as_secs_f64()
    );

    // First a run that is stopped in its midst.
    let stopped = Mutex::new(None);
    let seen = AtomicUsize::new(0);
    let stop = |_: usize, _: usize| {
        if seen.fetch_add(1, Ordering::Relaxed) < 200 {
            return true;
        }
        stopped.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get_or_insert_with(Instant::now);
        false
    };
    assert!(print(&desk, &stop).is_err(), "it was stopped");
    let late = stopped.into_inner()?.map_or(Duration::ZERO, |asked| asked.elapsed());
    println!("stopped {:.0} ms after it was asked to", late.as_secs_f64() * 1000.0);

    let last = Mutex::new((Instant::now(), Duration::ZERO));
    let heard = |_: usize, _: usize| {
        let mut last = last.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *last = (Instant::now(), last.1.max(last.0.elapsed()));
        true
    };
    let started = Instant::now();
    let printed = print(&desk, &heard)?;
    let whole = started.elapsed();
    let times = whole.as_secs_f64() / bare.as_secs_f64();
    println!(
        "{} drawn, hashed, sealed, printed: {:.2} s, {times:.2} × the hashing",
        printed.slips,
        whole.as_secs_f64()
    );
    let (silent, longest) = last.into_inner()?;
    let longest = longest.max(silent.elapsed());
    println!("longest silence {:.0} ms, {} MB at most", longest.as_secs_f64() * 1000.0, memory::peak()?);
    Ok(())
}

fn print(desk: &Desk, pace: &(dyn Fn(usize, usize) -> bool + Sync)) -> Done<Printed> {
    let whose = Whose { programme: "ecampus".to_owned(), ..Whose::default() };
    let wanted = Wanted { whose, setting: Setting { separated: true, ..Setting::default() }, ..Wanted::default() };
    let sayer = Sayer { words: desk.words(), zone: desk.zone() };
    print_credentials(desk, (&Actor::Console, None), &wanted, sayer, pace, &mut |_, leaf| {
        println!(
            "{} sheets, {:.2} MB",
            leaf.sheets,
            f64::from(u32::try_from(leaf.pdf.len()).unwrap_or(u32::MAX)) / 1e6
        );
        Ok(())
    })
}

fn desk(folder: &std::path::Path) -> Result<Desk, Box<dyn Error>> {
    let asked = SetUp {
        name: "Haute École de la Ville".into(),
        language: "fr".into(),
        zone: "Europe/Brussels".into(),
        admin: "rochat".into(),
        password: Password::new("quatre chevaux lents au lac"),
        is_rehearsal: true,
        now: None,
        seed: None,
    };
    set_up(folder, &asked)?;
    let desk = Desk::open(Opening::new(folder, Admission::Console))?;
    add_programme(&desk, &Actor::Console, "ecampus", "ecampus.toml", ECAMPUS)?;
    let rows = (0..PEOPLE).map(|number| format!("{number};Ducommun-Perret;Amina;{}\n", number / 25));
    let text = format!("Numéro;Nom;Prénom;Classe\n{}", rows.collect::<String>());
    let table = read_bytes("eleves.csv", text.into_bytes(), &Asked::default())?;
    let (programme, people) = read(&desk, "ecampus", &table, &Corrections::default())?;
    import_roster(&desk, &Actor::Console, &programme, &table, people, &Wish::default(), |_, _| true)?;
    Ok(desk)
}
