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

/// What the system may answer: the disk failed, or no space is left.
const ERRORS: [(&str, i32); 2] = [("EIO", 5), ("ENOSPC", 28)];

/// Which operations, by the shim's names.
const CLASSES: [&str; 3] = ["write", "sync", "name"];

/// A folder as it stands before the journey.
fn office_before(journey: &str) -> Office {
    let office = Office::light();
    match journey {
        "issue" | "redeem" => {}
        "activate" => office.prepare("redeem send"),
        _ => office.prepare("redeem"),
    }
    office
}

/// Runs a load with a fault on a folder; answers the shim's and the load's lines in order, and what
/// is damaged.
fn run(office: &Office, load: Load, mode: &str, rest: &str, fault: &str) -> (Vec<String>, Vec<String>) {
    let mut command = office.watched(office.load(load, mode, 0, 3, 77, rest), 0);
    command.env("GUICHET_SHIM_FAULT", fault).env("GUICHET_SHIM_TALLY", office.witness(0));
    let ended = command.output().unwrap();
    let told = fs::read_to_string(office.witness(0)).unwrap_or_default();
    let mut wrong = damages(&office.data(), &office.said(), &letters(&office.letters()));
    let said = String::from_utf8_lossy(&ended.stderr);
    if !ended.status.success() || said.contains("panicked") {
        wrong.push(format!("it ended with {}: {said}", ended.status));
    }
    (told.lines().map(str::to_owned).collect(), wrong)
}

/// Runs a journey with one fault, which somebody must speak of.
fn hindered(before: &Office, load: Load, journey: &str, fault: &str) -> (Vec<String>, Vec<String>) {
    let (lines, mut wrong) = run(&Office::like(before.path()), load, "once", journey, fault);
    wrong.extend(silences(&lines));
    (lines, wrong)
}

/// A failed operation on the file or its log that nobody spoke of, and a desk that does not recover.
fn silences(lines: &[String]) -> Vec<String> {
    let mut wrong = vec![];
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with("fault ")) {
        let is_file = ["guichet.db", "guichet.db-wal"].iter().any(|name| line.ends_with(&format!("/{name}")));
        // That a copy failed is said of the copy's own file; of the desk's it would be a fault hidden.
        let is_copy = line.contains("/copying/");
        let counts = |said: &&String| is_copy || *said != "outcome copy failed";
        let mut said = lines[at..].iter().filter(counts);
        let next = said.find(|line| line.starts_with("outcome ") || line.starts_with("closing"));
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
    let (lines, wrong) = hindered(before, Load::Sound, journey, &format!("{class}:0:0"));
    is_whole(journey, &wrong);
    assert!(lines.iter().any(|line| line == "outcome first ok"), "{journey}: {lines:?}");
    lines.iter().filter(|line| line.starts_with("seen ")).count()
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
                    let (lines, wrong) = hindered(&before, load, journey, &fault);
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
fn while_the_disk_goes_on_failing_nothing_new_is_accepted() {
    let before = office_before("redeem");
    for nth in 1..=counted(&before, "redeem", "sync") {
        let office = Office::like(before.path());
        let (lines, mut wrong) = run(&office, Load::Sound, "once", "redeem", &format!("sync:{nth}:5:1"));
        let outcomes: Vec<&String> = lines
            .iter()
            .skip_while(|line| !line.starts_with("fault "))
            .filter(|line| line.starts_with("outcome "))
            .collect();
        // The first one learns of the fault; from then on the desk knows.
        let known = outcomes.iter().skip(1).filter(|line| !line.ends_with(" refused file_in_doubt"));
        wrong.extend(known.map(|line| format!("sync {nth}: {line}")));
        if !wrong.is_empty() {
            wrong.extend(lines.clone());
        }
        is_whole(&format!("sync {nth} and every later one"), &wrong);
        assert!(outcomes.first().is_none_or(|line| line.contains(" fault ")), "sync {nth}: {lines:?}");
    }
}

#[test]
fn a_set_up_that_fails_can_be_begun_again() {
    let count = |class: &str| run(&Office::empty(), Load::Sound, "set-up", "", &format!("{class}:0:0")).0.len() - 3;
    let writes = (1..=count("write")).step_by(3).map(|nth| format!("write:{nth}:28"));
    let syncs = (1..=count("sync")).map(|nth| format!("sync:{nth}:5"));
    let names = (1..=count("name")).map(|nth| format!("name:{nth}:5"));
    let faults: Vec<String> = writes.chain(syncs).chain(names).collect();
    for fault in &faults {
        let (lines, mut wrong) = run(&Office::empty(), Load::Sound, "set-up", "", fault);
        let is_there = |how: &str| lines.iter().any(|line| line == how);
        let is_set_up = is_there("outcome first ok") && is_there("outcome again refused folder_taken");
        if !is_set_up && !is_there("outcome again ok") {
            wrong.extend(lines);
        }
        is_whole(&format!("set-up, {fault}"), &wrong);
    }
    println!("hindered: set-up: {} faults", faults.len());
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
