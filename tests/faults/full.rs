//! A disk that fills in the middle of the load: a small file system of its own, in memory.

use std::fs;
use std::process::Command;

use crate::check::damages;
use crate::measure::is_whole;
use crate::office::Office;
use crate::post::letters;
use crate::programs::Load;

/// Room for the pre-flight's 200 MiB and a little more.
const SIZE: &str = "size=224m";

/// Mounts at `$1`, copies `$2` in, runs the rest there, copies back.
const SCRIPT: &str = r#"
set -e
place=$1 folder=$2; shift 2
mount -t tmpfs -o "$SIZE" guichet "$place"
mkdir "$place/data"
cp -a "$folder/." "$place/data/"
"$@"
cp -a "$place/data/." "$folder/"
"#;

/// A mount of one's own, as root or as anybody, where either is permitted.
fn unshare() -> Option<Vec<&'static str>> {
    let ways = [vec!["unshare", "-m"], vec!["unshare", "-Urm"]];
    let place = tempfile::tempdir().unwrap();
    ways.into_iter().find(|way| {
        let mut command = Command::new(way[0]);
        command.args(&way[1..]).args(["mount", "-t", "tmpfs", "-o", "size=1m", "guichet"]).arg(place.path());
        command.output().is_ok_and(|done| done.status.success())
    })
}

#[test]
fn a_disk_that_fills_is_refused_in_words_and_keeps_what_was_acknowledged() {
    let Some(unshare) = unshare() else {
        println!("full: SKIPPED: neither root nor a user may mount a file system of their own here");
        return;
    };
    let office = Office::new();
    let place = tempfile::tempdir().unwrap();
    let (data, ballast) = (place.path().join("data"), place.path().join("ballast"));
    let load = Load::Sound.command();
    let mut command = Command::new(unshare[0]);
    command.args(&unshare[1..]).args(["sh", "-c", SCRIPT, "sh"]).arg(place.path()).arg(office.data());
    command.arg(load.get_program()).arg("fill").arg(&data).arg(office.witness(0)).arg(office.stock());
    command.args(["0", "5"]).arg(&ballast).env("SIZE", SIZE).env_remove("GUICHET_BROKEN");
    let ended = command.output().unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let lines = fs::read_to_string(office.witness(0)).unwrap();
    let how = |what: &str| -> Vec<&str> {
        let prefix = format!("outcome {what} ");
        lines.lines().filter_map(|line| line.strip_prefix(prefix.as_str())).collect()
    };
    for act in ["redeem", "send", "activate", "issue"] {
        assert!(how(&format!("before {act}")).contains(&"ok"), "{act}:\n{lines}");
        assert!(how(&format!("after {act}")).contains(&"ok"), "{act}:\n{lines}");
        let full = how(&format!("full {act}"));
        assert!(!full.iter().any(|how| how.starts_with("fault")), "{act}: not in words:\n{lines}");
        println!("full: {act}: {full:?}");
    }
    for act in ["redeem", "activate", "issue"] {
        let full = how(&format!("full {act}"));
        assert!(full.contains(&"refused disk_full"), "{act}: {full:?}");
    }
    is_whole("a full disk", &damages(&office.data(), &office.said(), &letters(&office.letters())));
}
