//! A spooler of the test's own: one queue that keeps what it is given.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// The queue's name.
pub const QUEUE: &str = "HP-Accueil";

/// Puts `lp` and `lpstat` into `home/bin`; papers go to `home/spool`.
pub fn put(home: &Path) {
    let spool = home.join("spool");
    fs::create_dir_all(&spool).unwrap();
    fs::create_dir_all(home.join("bin")).unwrap();
    let spool = spool.display();
    program(home, "lp", &format!("cat > \"{spool}/$(ls {spool} | wc -l).pdf\""));
    // `-e` names every queue, `-d` the usual one.
    program(
        home,
        "lpstat",
        &format!("case $1 in -e) echo {QUEUE};; -d) echo 'system default destination: {QUEUE}';; esac"),
    );
}

fn program(home: &Path, name: &str, does: &str) {
    let file = home.join("bin").join(name);
    fs::write(&file, format!("#!/bin/sh\n{does}\n")).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
}
