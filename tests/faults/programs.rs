//! The programs of the tests, built when they are first asked for: the load, its broken twin, the shim.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// Which load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Load {
    /// Over the core as it is released.
    Sound,
    /// Over a core without the safety of that name.
    Broken(&'static str),
}

impl Load {
    /// The program, with nothing of the tests' own surroundings that it would heed.
    pub fn command(self) -> Command {
        let (program, broken) = match self {
            Self::Sound => (built(&["--example", "load"], "load"), None),
            Self::Broken(fault) => (broken_program(), Some(fault)),
        };
        let mut command = Command::new(program);
        for name in ["GUICHET_BROKEN", "GUICHET_SHIM_FAULT", "GUICHET_SHIM_JOURNAL", "LD_PRELOAD"] {
            command.env_remove(name);
        }
        command.envs(broken.map(|fault| ("GUICHET_BROKEN", fault)));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        command
    }
}

fn broken_program() -> PathBuf {
    built(&["--features", "guichet-core/broken", "--example", "broken-load"], "broken-load")
}

/// The folder cargo builds into, seen from the running test.
pub fn target() -> PathBuf {
    let own = std::env::current_exe().unwrap();
    own.ancestors().nth(2).unwrap().to_owned()
}

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Builds an example with the selection of packages that `./dev test` uses, so that no library is
/// built twice: only the core is, with its feature.
fn built(which: &[&str], name: &'static str) -> PathBuf {
    static SOUND: OnceLock<()> = OnceLock::new();
    static BROKEN: OnceLock<()> = OnceLock::new();
    let once = if name == "load" { &SOUND } else { &BROKEN };
    once.get_or_init(|| {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let mut command = Command::new(cargo);
        command.current_dir(top()).args(["build", "--workspace", "--quiet"]).args(which);
        // Cargo tells tests about their package; build scripts that hear of it would all run again.
        let told = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_CRATE_", "OUT_DIR"];
        for (name, _) in std::env::vars().filter(|(name, _)| told.iter().any(|start| name.starts_with(start))) {
            command.env_remove(name);
        }
        if target().ends_with("release") {
            command.arg("--release");
        }
        let done = command.output().unwrap();
        assert!(done.status.success(), "{which:?}: {}", String::from_utf8_lossy(&done.stderr));
    });
    target().join("examples").join(name)
}

/// The library that stands between the load and its files.
pub fn shim() -> &'static Path {
    static SHIM: OnceLock<PathBuf> = OnceLock::new();
    SHIM.get_or_init(|| {
        let source = top().join("tests/faults/journal.c");
        let library = target().join("examples/journal.so");
        let aside = library.with_extension(format!("{}.so", std::process::id()));
        let done = Command::new("cc")
            .args(["-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o"])
            .arg(&aside)
            .arg(source)
            .args(["-ldl", "-lpthread"])
            .output()
            .unwrap_or_else(|error| panic!("cc (Debian: build-essential): {error}"));
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        std::fs::rename(&aside, &library).unwrap();
        library
    })
}

#[test]
fn no_program_of_ours_obeys_the_word_that_breaks_it() {
    let word = "GUICHET_BROKEN";
    let holds =
        |file: &Path| Command::new("grep").args(["-qaF", word]).arg(file).status().is_ok_and(|found| found.success());
    assert!(holds(&broken_program()), "the search must be able to find");
    Load::Sound.command();
    let released = ["guichet", "guichetctl", "examples/load"].map(|name| target().join(name));
    let found: Vec<_> = released.iter().filter(|file| file.exists() && holds(file)).collect();
    assert!(found.is_empty(), "{found:?}");
    let manifest = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    assert!(!manifest.contains("default ="), "the core has no default features, and `broken` must never be one");
}
