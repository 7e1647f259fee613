//! The load's command line: `mix`, to be killed; `once`, to be hindered; `fill`, on a small disk;
//! `acts`, to prepare.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use guichet_core::error::{Error, Result};
use guichet_core::refusal::Refusal;

use crate::acts::Player;
use crate::post::{institution, open};
use crate::witness::Witness;

/// The longest a load lives that nobody kills.
const LONGEST: Duration = Duration::from_mins(1);

/// Where things are, and who plays.
struct Place {
    folder: PathBuf,
    witness: PathBuf,
    stock: PathBuf,
    next: usize,
    seed: u64,
}

/// `load MODE FOLDER WITNESS STOCK NEXT SEED [REST]`
pub fn run() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [mode, folder, witness, stock, next, seed, rest] = args.as_slice() else {
        eprintln!("load MODE FOLDER WITNESS STOCK NEXT SEED REST");
        return ExitCode::from(64);
    };
    let place = Place {
        folder: folder.into(),
        witness: witness.into(),
        stock: stock.into(),
        next: next.parse().unwrap(),
        seed: seed.parse().unwrap(),
    };
    let done = match mode.as_str() {
        "acts" => player(&place).and_then(|mut player| rest.split(' ').try_for_each(|name| act(&mut player, name))),
        "mix" => mix(&place, rest.parse().unwrap()),
        "once" => once(&place, rest),
        "set-up" => {
            set_up_twice(&place);
            Ok(())
        }
        "fill" => fill(&place, Path::new(rest)),
        _ => Err(Error::fault("no such mode")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(3)
        }
    }
}

fn player(place: &Place) -> Result<Player> {
    let desk = open(&place.folder, place.seed)?;
    Ok(Player::new(desk, &place.witness, &place.stock, place.next, place.seed))
}

/// So many acts, or, at 0, until somebody kills it. A refusal is an answer; a fault is one only
/// where one is sown.
fn mix(place: &Place, acts: usize) -> Result<()> {
    let is_sown = std::env::var_os("GUICHET_SHIM_FAULT").is_some();
    // Without logs there would be none to search for secrets.
    let _guard = (!is_sown && acts == 0)
        .then(|| guichet_core::logging::start_at(&place.folder, &format!("load{}", place.seed), "debug"))
        .transpose()?;
    let mut player = match player(place) {
        Err(Error::Fault(_)) if is_sown => player(place)?,
        other => other?,
    };
    let (mut done, begun) = (0, Instant::now());
    while acts == 0 || done < acts {
        if begun.elapsed() > LONGEST {
            return Err(Error::fault("nobody killed it"));
        }
        if player.chance.below(50) == 0 {
            player = player.reopened()?;
        }
        match player.act() {
            Err(Error::Fault(fault)) if !is_sown => return Err(fault.into()),
            Err(Error::Refused(Refusal::DiskFull { .. } | Refusal::FileInDoubt)) if !is_sown => {
                return Err(Error::fault("refused for the disk's sake"));
            }
            _ => done += 1,
        }
    }
    Ok(())
}

/// Sets an institution up, and again where that did not work.
fn set_up_twice(place: &Place) {
    let mut witness = Witness::open(&place.witness);
    for what in ["first", "again"] {
        let done = institution(&place.folder);
        witness.note(&format!("outcome {what} {}\n", how(done)));
    }
    witness.note("closing\n");
}

fn act(player: &mut Player, name: &str) -> Result<()> {
    match name {
        "issue" => player.issue(),
        "redeem" => player.redeem(),
        "activate" => player.activate(),
        "send" => player.send(),
        "round" => player.night(),
        _ => Err(Error::fault("no such act")),
    }
}

/// How an act ended, in a line of the witness.
fn outcome(player: &mut Player, what: &str, done: Result<()>) {
    player.witness.note(&format!("outcome {what} {}\n", how(done)));
}

fn how(done: Result<()>) -> String {
    match done {
        Ok(()) => "ok".to_owned(),
        Err(Error::Refused(refusal)) => format!("refused {}", refusal.parts().0),
        Err(Error::Fault(fault)) => format!("fault {fault}"),
    }
}

/// One journey, the same once more, the log into the file, and closing.
fn once(place: &Place, journey: &str) -> Result<()> {
    let mut player = match player(place) {
        Err(error) => {
            let mut again = self::player(place)?;
            outcome(&mut again, "opening", Err(error));
            again
        }
        Ok(player) => player,
    };
    for what in ["first", "again"] {
        let done = act(&mut player, journey);
        outcome(&mut player, what, done);
        if journey == "redeem" {
            player.again();
        }
    }
    let shortened = player.desk.shorten_log();
    outcome(&mut player, "log", shortened);
    player.witness.note("closing\n");
    Ok(())
}

/// Some acts, then somebody fills the disk, some acts, then the room is there again.
fn fill(place: &Place, ballast: &Path) -> Result<()> {
    let mut player = player(place)?;
    for what in ["before", "full", "after"] {
        if what == "full" {
            fill_up(ballast);
        } else if what == "after" {
            fs::remove_file(ballast)?;
        }
        for _ in 0..8 {
            for name in ["redeem", "send", "activate", "issue"] {
                let done = act(&mut player, name);
                outcome(&mut player, &format!("{what} {name}"), done);
            }
        }
    }
    Ok(())
}

/// Writes until not a byte more fits.
fn fill_up(ballast: &Path) {
    let mut file = fs::File::create(ballast).unwrap();
    for size in [1 << 20, 4096, 1] {
        let block = vec![0x47; size];
        while file.write_all(&block).is_ok() {}
    }
}
