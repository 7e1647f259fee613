//! Killed at any moment: three processes at one desk, `SIGKILL`, and everything acknowledged is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::chance::Chance;
use crate::check::damages;
use crate::measure::{is_whole, until_enough};
use crate::office::{Office, STOCK};
use crate::post::{PASSWORD, letters, open};
use crate::programs::Load;
use crate::said::Said;

/// Processes at one desk.
const PLAYERS: usize = 3;

/// Moments at which they are killed, and how many of these one folder sees.
const KILLS: usize = 200;
const PER_OFFICE: usize = 20;

/// The longest a load lives, in milliseconds. A slow machine may not finish a night within it: as long
/// as a kind of act is wanting, loads live longer, and folders more than planned are tried.
pub const LONGEST: usize = 350;
const LONGEST_EVER: usize = 8 * LONGEST;
const KINDS: usize = 5;
const FOLDERS_MORE: usize = 10;

/// Lets three loads work on a folder for at most `longest` milliseconds and kills them one after the
/// other, within a few milliseconds.
/// Answers what is damaged; `slowest` is the longest that opening has taken after it (I8).
pub fn kill_once(
    office: &Office,
    load: Load,
    longest: usize,
    chance: &mut Chance,
    slowest: &mut Duration,
) -> Vec<String> {
    let next = chance.below(STOCK);
    let mut players: Vec<_> = (0..PLAYERS)
        .map(|player| office.load(load, "mix", player, next, chance.draw() >> 1, "0").spawn().unwrap())
        .collect();
    sleep(Duration::from_millis(u64::try_from(chance.below(longest)).unwrap()));
    let first = chance.below(PLAYERS);
    players.rotate_left(first);
    let mut wrong = vec![];
    for mut player in players {
        let by_itself = player.try_wait().unwrap();
        player.kill().unwrap();
        let said = player.wait_with_output().unwrap();
        if let Some(status) = by_itself {
            wrong.push(format!("a load ended by itself ({status}): {}", String::from_utf8_lossy(&said.stderr)));
        }
        sleep(Duration::from_micros(u64::try_from(chance.below(4_000)).unwrap()));
    }
    let begun = Instant::now();
    drop(open(&office.data(), 1));
    *slowest = begun.elapsed().max(*slowest);
    wrong.extend(damages(&office.data(), &office.said(), &letters(&office.letters())));
    wrong
}

#[test]
fn two_hundred_kills_lose_nothing_acknowledged() {
    let begun = Instant::now();
    let (mut said, mut kinds, mut slowest) = (0, BTreeSet::new(), Duration::ZERO);
    let (mut longest, mut tried, mut more) = (LONGEST, 0, 0);
    let kills = until_enough("kills", KILLS, |seed, chance| {
        let office = Office::new();
        for _ in 0..PER_OFFICE {
            is_whole(
                &format!("GUICHET_SEED={seed}: killed"),
                &kill_once(&office, Load::Sound, longest, chance, &mut slowest),
            );
        }
        assert_eq!(secrets_in(&office), [""; 0], "secrets lie about");
        let all = office.said();
        said += all.len();
        kinds.extend(all.iter().map(|said| match said {
            Said::Entered(_) => "entered",
            Said::Active(..) => "active",
            Said::Lapsed(_) => "lapsed",
            Said::Sent(_) => "sent",
            Said::Issued(..) => "issued",
        }));
        tried += PER_OFFICE;
        if kinds.len() < KINDS {
            longest = (longest + LONGEST / 2).min(LONGEST_EVER);
            if tried >= KILLS && more < FOLDERS_MORE {
                more += 1;
                return 0;
            }
        }
        PER_OFFICE
    });
    assert_eq!(kinds.len(), KINDS, "every kind of act was acknowledged: {kinds:?}");
    let took = begun.elapsed().as_secs_f64();
    println!(
        "kills: {kills} moments, {} processes, {said} acknowledgements, all there; slowest opening {slowest:.2?}: {took:.1} s",
        kills * PLAYERS
    );
}

/// Codes and passwords that lie anywhere but in the letters: none may (I9).
fn secrets_in(office: &Office) -> Vec<String> {
    let stock = fs::read_to_string(office.stock()).unwrap();
    let mut codes: BTreeSet<Vec<u8>> = stock.lines().map(|code| code.as_bytes().to_vec()).collect();
    codes.extend(letters(&office.letters()).into_iter().filter_map(|letter| letter.code).map(String::into_bytes));
    assert!(holds_one(&office.stock(), &codes), "the search must be able to find");
    let mut found = vec![];
    for place in [office.data(), office.data().join("logs")] {
        for file in fs::read_dir(place).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            found.extend(holds_one(&file, &codes).then(|| file.display().to_string()));
        }
    }
    found
}

fn holds_one(file: &Path, codes: &BTreeSet<Vec<u8>>) -> bool {
    let bytes = fs::read(file).unwrap();
    let is_letter = |byte: &u8| b"BCDFGHJKLNPRSTVX".contains(byte);
    let words = bytes.split(|byte| !is_letter(byte)).filter(|word| word.len() >= 12);
    let mut windows = words.flat_map(|word| word.windows(12));
    windows.any(|window| codes.contains(window))
        || bytes.split(|byte| *byte == PASSWORD.as_bytes()[0]).any(|rest| rest.starts_with(&PASSWORD.as_bytes()[1..]))
}
