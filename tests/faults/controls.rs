//! Negative controls: a core with one safety taken away must be found out by the same suites.

use std::time::{Duration, Instant};

use crate::cuts::cut;
use crate::hindered::every_fault;
use crate::kills::{LONGEST, kill_once};
use crate::measure::{chance, seed};
use crate::office::Office;
use crate::programs::Load;

fn says(damages: &[String], what: &str) -> bool {
    damages.iter().any(|damage| damage.contains(what))
}

/// How many of the images are damaged, and how many in the way that is expected.
fn cuts_of(fault: &'static str, images: usize, what: &str) -> (usize, usize) {
    let (all, _) = cut(Load::Broken(fault), None, images, &mut chance(fault, seed()));
    let damaged = all.iter().filter(|damages| !damages.is_empty()).count();
    (damaged, all.iter().filter(|damages| says(damages, what)).count())
}

#[test]
fn with_syncs_at_checkpoints_only_a_power_cut_loses_what_was_acknowledged() {
    let (damaged, lost) = cuts_of("sync-normal", 200, "lost: ");
    println!("control sync-normal: 200 images, {damaged} damaged, {lost} lost an acknowledgement");
    assert!(lost > 20, "GUICHET_SEED={}: {lost} of 200", seed());
}

#[test]
fn without_syncs_a_power_cut_loses_what_was_acknowledged() {
    let begun = Instant::now();
    let (damaged, lost) = cuts_of("sync-off", 300, "lost: ");
    println!(
        "control sync-off: 300 images, {damaged} damaged, {lost} lost an acknowledgement: {:.1} s",
        begun.elapsed().as_secs_f64()
    );
    assert!(damaged > 100 && lost > 0, "GUICHET_SEED={}: {damaged} and {lost} of 300", seed());
}

/// Inside one immediate transaction the look, the compare-and-set and the UNIQUE index each suffice.
/// So this control takes away all three: it looks before the lock, sets without comparing, and
/// drops the index.
#[test]
fn without_the_compare_and_set_two_people_get_one_voucher() {
    let (begun, mut chance) = (Instant::now(), chance("no-cas", seed()));
    let (mut moments, mut office, mut slowest) = (0, Office::new(), Duration::ZERO);
    loop {
        moments += 1;
        if says(&kill_once(&office, Load::Broken("no-cas"), LONGEST, &mut chance, &mut slowest), "two people's") {
            break;
        }
        assert!(moments < 200, "GUICHET_SEED={}: nobody got a voucher twice in {moments} kills", seed());
        if moments % 10 == 0 {
            office = Office::new();
        }
    }
    println!("control no-cas: found at kill {moments}: {:.1} s", begun.elapsed().as_secs_f64());
}

#[test]
fn a_letter_settled_before_it_is_sent_is_found_in_no_box() {
    let begun = Instant::now();
    let (damaged, missing) = cuts_of("settle-first", 300, "is in no box");
    println!("control settle-first: 300 images, {damaged} damaged, {missing} with a letter in no box");
    assert!(missing > 0, "GUICHET_SEED={}: {missing} of 300", seed());
    let (count, found) = every_fault(Load::Broken("settle-first"), "send");
    let missing = found.iter().filter(|(_, wrong)| says(wrong, "is in no box")).count();
    println!(
        "control settle-first: {count} faults, {missing} with a letter in no box: {:.1} s",
        begun.elapsed().as_secs_f64()
    );
    assert!(missing > 0);
}
