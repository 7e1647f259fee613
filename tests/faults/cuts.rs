//! Power cut at any moment: images of the disk from the journal of two processes at work.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Instant;

use crate::chance::Chance;
use crate::check::damages;
use crate::measure::{is_whole, until_enough};
use crate::office::{Office, STOCK, in_memory};
use crate::post::read_letter;
use crate::programs::Load;
use crate::replay::{Disk, Event, events};
use crate::said::said_in;

/// Images in all, of one journal, and of one pass through it.
const IMAGES: usize = 3_000;
const PER_JOURNAL: usize = 250;
const PER_PASS: usize = 50;

/// Acts of each of the two processes.
const ACTS: usize = 60;

/// Two loads at one desk, journaled. `fault` is a sync of the first one that fails.
fn journal(office: &Office, load: Load, fault: Option<usize>, chance: &mut Chance) -> Vec<Event> {
    let place = office.path().join("journal");
    let next = chance.below(STOCK);
    let players: Vec<_> = (0..2)
        .map(|player| {
            let seed = chance.draw() >> 1;
            let mut command = office.watched(office.load(load, "mix", player, next, seed, &ACTS.to_string()), player);
            command.env("GUICHET_SHIM_JOURNAL", &place);
            if let Some(nth) = fault.filter(|_| player == 0) {
                command.env("GUICHET_SHIM_FAULT", format!("sync:{nth}:5"));
            }
            command.spawn().unwrap()
        })
        .collect();
    for player in players {
        let ended = player.wait_with_output().unwrap();
        // The other one may meet a file that its neighbour has left in doubt; it says so and ends.
        let is_well = ended.status.success() || fault.is_some();
        assert!(is_well, "the load: {}", String::from_utf8_lossy(&ended.stderr));
        assert!(
            !String::from_utf8_lossy(&ended.stderr).contains("panicked"),
            "{}",
            String::from_utf8_lossy(&ended.stderr)
        );
    }
    events(&fs::read(&place).unwrap(), &office.data())
}

/// Cuts power `count` times in one pass through the journal; answers what is damaged at each.
fn pass(office: &Office, before: &[u8], events: &[Event], count: usize, chance: &mut Chance) -> Vec<Vec<String>> {
    let image = in_memory();
    fs::copy(office.data().join("index.key"), image.path().join("index.key")).unwrap();
    let mut moments: Vec<usize> = (0..count).map(|_| chance.below(events.len() + 1)).collect();
    moments.sort_unstable();
    let mut disk = Disk::with("guichet.db", before.to_vec());
    let (mut said, mut box_, mut all) = (vec![], vec![], vec![]);
    let mut moments = moments.into_iter().peekable();
    for (at, event) in events.iter().map(Some).chain([None]).enumerate() {
        while moments.next_if_eq(&at).is_some() {
            disk.cut_into(image.path(), chance);
            all.push(damages(image.path(), &said, &box_));
        }
        let Some(event) = event else { continue };
        disk.take(event, chance);
        match event {
            Event::Said { line } => said.extend(said_in(line)),
            // The box is at somebody else's house: there the light stays on.
            Event::Rename { to } => box_.extend(letter(office, to)),
            _ => {}
        }
    }
    all
}

fn letter(office: &Office, place: &str) -> Option<crate::post::Lying> {
    let name = Path::new(place).strip_prefix("letters").ok()?;
    read_letter(&office.letters(), name.to_str()?)
}

/// Cuts power `count` times in one run of two loads; answers what is damaged at each image, and
/// what the journal tells of.
pub fn cut(load: Load, fault: Option<usize>, count: usize, chance: &mut Chance) -> (Vec<Vec<String>>, Vec<Event>) {
    let office = Office::light();
    let before = fs::read(office.data().join("guichet.db")).unwrap();
    let events = journal(&office, load, fault, chance);
    let mut all = vec![];
    while all.len() < count {
        all.extend(pass(&office, &before, &events, PER_PASS.min(count - all.len()), chance));
    }
    (all, events)
}

#[test]
fn three_thousand_power_cuts_lose_nothing_acknowledged() {
    let begun = Instant::now();
    let (mut writes, mut said, mut seen) = (0, 0, BTreeSet::new());
    let images = until_enough("cuts", IMAGES, |seed, chance| {
        let (all, events) = cut(Load::Sound, None, PER_JOURNAL, chance);
        for damages in &all {
            is_whole(&format!("GUICHET_SEED={seed}: power cut"), damages);
        }
        for event in &events {
            match event {
                Event::Write { .. } => writes += 1,
                Event::Said { line } => said += said_in(line).len(),
                Event::Sync { file } => drop(seen.insert(format!("sync {file}"))),
                Event::Unlink { file } => drop(seen.insert(format!("unlink {file}"))),
                _ => {}
            }
        }
        all.len()
    });
    for what in ["sync guichet.db", "sync guichet.db-wal", "unlink guichet.db-wal"] {
        assert!(seen.contains(what), "{what} is in no journal");
    }
    let took = begun.elapsed().as_secs_f64();
    println!("cuts: {images} images of {writes} writes and {said} acknowledgements, nothing lost: {took:.1} s");
}

#[test]
fn a_sync_that_failed_before_the_cut_loses_nothing_acknowledged() {
    let begun = Instant::now();
    let images = until_enough("failed sync", 500, |seed, chance| {
        let fault = 1 + chance.below(120);
        let (all, _) = cut(Load::Sound, Some(fault), 100, chance);
        for damages in &all {
            is_whole(&format!("GUICHET_SEED={seed}: power cut after sync {fault} failed"), damages);
        }
        all.len()
    });
    println!("cuts: {images} images after a failed sync, nothing lost: {:.1} s", begun.elapsed().as_secs_f64());
}
