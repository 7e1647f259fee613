//! Data folders to begin from: an institution with a stock of vouchers, made once and copied.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use guichet_core::actor::Actor;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::issue_vouchers::{Issue, issue_vouchers};
use tempfile::TempDir;

use crate::post::{institution, letters_of, open};
use crate::programs::{Load, shim};
use crate::said::{Said, said_in};

/// Vouchers in the stock.
pub const STOCK: usize = 60;

/// A data folder with what stands beside it: the codes of its vouchers and the acknowledgements.
pub struct Office(pub TempDir);

fn template() -> &'static Path {
    static TEMPLATE: OnceLock<TempDir> = OnceLock::new();
    TEMPLATE
        .get_or_init(|| {
            let place = tempfile::tempdir().unwrap();
            let folder = place.path().join("data");
            institution(&folder).unwrap();
            let desk = open(&folder, 8).unwrap();
            add_programme(&desk, &Actor::Console, "orp", "orp-voucher.toml", ORP_VOUCHER).unwrap();
            let order = Issue {
                programme: "orp".into(),
                count: i64::try_from(STOCK).unwrap(),
                issuer: "ORP Bienne".into(),
                use_by: None,
                course: String::new(),
                note: String::new(),
            };
            let issued = issue_vouchers(&desk, &Actor::Console, order).unwrap();
            let codes: Vec<String> = issued.vouchers.iter().map(|voucher| voucher.code.letters()).collect();
            fs::write(place.path().join("stock"), codes.join("\n")).unwrap();
            place
        })
        .path()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(|entry| entry.unwrap()) {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// Memory, where there is a folder of it: for what needs no disk, since the shim tells what a disk does.
pub fn in_memory() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

impl Office {
    /// On a disk.
    pub fn new() -> Self {
        Self::at(tempfile::tempdir().unwrap(), template())
    }

    /// In memory.
    pub fn light() -> Self {
        Self::like(template())
    }

    /// In memory, with nothing in it yet.
    pub fn empty() -> Self {
        Self(in_memory())
    }

    /// A copy of what stands at `place`, in memory.
    pub fn like(place: &Path) -> Self {
        Self::at(in_memory(), place)
    }

    fn at(own: TempDir, place: &Path) -> Self {
        copy(place, own.path());
        Self(own)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn data(&self) -> PathBuf {
        self.path().join("data")
    }

    pub fn stock(&self) -> PathBuf {
        self.path().join("stock")
    }

    pub fn witness(&self, player: usize) -> PathBuf {
        self.path().join(format!("witness-{player}"))
    }

    /// Acts that come before anything goes wrong.
    pub fn prepare(&self, acts: &str) {
        let done = self.load(Load::Sound, "acts", 9, 50, 9, acts).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    /// A load on this folder, ready to be started.
    pub fn load(&self, load: Load, mode: &str, player: usize, next: usize, seed: u64, rest: &str) -> Command {
        let mut command = load.command();
        command.arg(mode).arg(self.data()).arg(self.witness(player)).arg(self.stock());
        command.args([next.to_string(), seed.to_string(), rest.to_owned()]);
        command
    }

    /// The same with the shim between it and its files.
    pub fn watched(&self, mut command: Command, player: usize) -> Command {
        command
            .env("LD_PRELOAD", shim())
            .env("GUICHET_SHIM_FOLDER", self.data())
            .env("GUICHET_SHIM_WITNESS", self.witness(player));
        command
    }

    /// Everything that was acknowledged.
    pub fn said(&self) -> Vec<Said> {
        let entries = fs::read_dir(self.path()).unwrap().map(|entry| entry.unwrap());
        let witnesses = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with("witness-"));
        witnesses.flat_map(|entry| said_in(&fs::read_to_string(entry.path()).unwrap())).collect()
    }

    pub fn letters(&self) -> PathBuf {
        letters_of(&self.data())
    }
}
