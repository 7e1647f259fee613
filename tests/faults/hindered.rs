//! Every write and every sync of five journeys fails once: each ends in an answer, and nothing
//! acknowledged is missing.

use std::fs;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use crate::check::damages;
use crate::measure::is_whole;
use crate::office::Office;
use crate::post::letters;
use crate::programs::Load;

/// Five, after which the disk refuses, and no space is left.
const ERRORS: [(&str, i32); 2] = [("EIO", 5), ("ENOSPC", 28)];

/// Which operations, by the shim's names.
const CLASSES: [&str; 3] = ["write", "sync", "name"];

/// A folder as it stands before the journey.
fn office_before(journey: &str) -> Office {
    let office = Office::new();
    match journey {
        "issue" | "redeem" => {}
        "activate" => office.prepare("redeem send"),
        _ => office.prepare("redeem"),
    }
    office
}

/// Runs a journey with one fault; answers the shim's and the load's lines, in order.
fn hindered(before: &Office, load: Load, journey: &str, fault: &str) -> (Office, Vec<String>, Vec<String>) {
    let office = Office::like(before.path());
    let mut command = office.watched(office.load(load, "once", 0, 3, 77, journey), 0);
    command.env("GUICHET_SHIM_FAULT", fault).env("GUICHET_SHIM_TALLY", office.witness(0));
    let ended = command.output().unwrap();
    let lines: Vec<String> =
        fs::read_to_string(office.witness(0)).unwrap_or_default().lines().map(str::to_owned).collect();
    let mut wrong = damages(&office.data(), &office.said(), &letters(&office.letters()));
    let said = String::from_utf8_lossy(&ended.stderr);
    if !ended.status.success() || said.contains("panicked") {
        wrong.push(format!("it ended with {}: {said}", ended.status));
    }
    wrong.extend(silences(&lines));
    (office, lines, wrong)
}

/// A failed operation on the file or its log that nobody spoke of, and a desk that does not recover.
fn silences(lines: &[String]) -> Vec<String> {
    let mut wrong = vec![];
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with("fault ")) {
        let is_file = ["guichet.db", "guichet.db-wal"].iter().any(|name| line.ends_with(&format!("/{name}")));
        let next = lines[at..].iter().find(|line| line.starts_with("outcome ") || line.starts_with("closing"));
        // When it closes nobody is left to be told: the log stays, and the next one to open finds it.
        if is_file && next.is_some_and(|next| next.starts_with("outcome ") && next.ends_with(" ok")) {
            wrong.push(format!("{line}: nobody said so: {next:?}"));
        }
    }
    // The fault is over: whoever asks again gets an ordinary answer.
    let is_late = |line: &String| line.starts_with("outcome log ") || line.starts_with("outcome again ");
    let hit = lines.iter().position(|line| line.starts_with("fault "));
    let first = lines.iter().position(|line| line.starts_with("outcome first ") || line.starts_with("outcome opening"));
    let after = lines.iter().enumerate().filter(|(at, line)| is_late(line) && hit < first && Some(*at) > first);
    wrong.extend(
        after.filter(|(_, line)| line.contains(" fault ") || line.contains("in_doubt")).map(|(_, line)| line.clone()),
    );
    wrong
}

/// How many operations of each class a journey has.
fn counted(before: &Office, journey: &str, class: &str) -> usize {
    let (_, lines, wrong) = hindered(before, Load::Sound, journey, &format!("{class}:0:0"));
    is_whole(journey, &wrong);
    assert!(lines.iter().any(|line| line == "outcome first ok"), "{journey}: {lines:?}");
    lines.iter().filter(|line| line.starts_with("fault ")).count()
}

/// Every operation of every class, one after the other, on both cores.
pub fn every_fault(load: Load, journey: &str) -> (usize, Vec<(String, Vec<String>)>) {
    let before = office_before(journey);
    let mut faults: Vec<String> = vec![];
    for class in CLASSES {
        let count = counted(&before, journey, class);
        for (_, error) in ERRORS {
            faults.extend((1..=count).map(|nth| format!("{class}:{nth}:{error}")));
        }
    }
    let (count, queue, damaged) = (faults.len(), Mutex::new(faults), Mutex::new(vec![]));
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).pop();
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(fault) = next() {
                    let (_, lines, wrong) = hindered(&before, load, journey, &fault);
                    if !lines.iter().any(|line| line.starts_with("fault ")) {
                        damaged.lock().unwrap().push((fault, vec!["the fault did not come".to_owned()]));
                    } else if !wrong.is_empty() {
                        damaged.lock().unwrap().push((fault, [wrong, lines].concat()));
                    }
                }
            });
        }
    });
    (count, damaged.into_inner().unwrap())
}

#[test]
fn every_write_and_every_sync_may_fail_once() {
    let begun = Instant::now();
    let mut all = 0;
    for journey in ["issue", "redeem", "activate", "send", "round"] {
        let (count, damaged) = every_fault(Load::Sound, journey);
        for (fault, wrong) in &damaged {
            is_whole(&format!("{journey}, {fault}"), wrong);
        }
        assert!(count > 20, "{journey}: {count} faults");
        println!("hindered: {journey}: {count} faults, each answered");
        all += count;
    }
    println!("hindered: {all} faults in all: {:.1} s", begun.elapsed().as_secs_f64());
}
