//! The disk after a power cut, from the journal of what was written: what was synced is there; of
//! each later write nobody knows.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::chance::Chance;

/// What a disk writes whole or not at all.
const SECTOR: usize = 512;

/// One record of the journal.
#[derive(Debug)]
pub enum Event {
    Write { file: String, at: usize, bytes: Vec<u8> },
    Truncate { file: String, to: usize },
    Sync { file: String },
    SyncFailed { file: String },
    Unlink { file: String },
    Rename { to: String },
    Said { line: String },
}

/// Reads the journal; paths become names below `folder`.
pub fn events(journal: &[u8], folder: &Path) -> Vec<Event> {
    let (mut events, mut rest) = (vec![], journal);
    while let Some((head, after)) = rest.split_at_checked(24) {
        let number = |range: std::ops::Range<usize>| {
            let mut bytes = [0; 8];
            bytes[..range.len()].copy_from_slice(&head[range]);
            usize::try_from(u64::from_le_bytes(bytes)).unwrap()
        };
        let (kind, path, at, length) = (number(0..4), number(4..8), number(8..16), number(16..24));
        let (path, after) = after.split_at(path);
        let (bytes, after) = after.split_at(length);
        rest = after;
        let path = PathBuf::from(String::from_utf8_lossy(path).into_owned());
        let file = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
        events.push(match kind {
            1 => Event::Write { file, at, bytes: bytes.to_vec() },
            2 => Event::Sync { file },
            3 => Event::Truncate { file, to: at },
            4 => Event::Unlink { file },
            5 => Event::Rename { to: file },
            6 => Event::Said { line: String::from_utf8_lossy(bytes).into_owned() },
            7 => Event::SyncFailed { file },
            other => panic!("record of kind {other}"),
        });
    }
    assert!(rest.is_empty(), "a record is cut off");
    events
}

#[derive(Debug, Clone)]
enum Op {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

impl Op {
    fn on(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Write(at, written) => {
                let end = at + written.len();
                if bytes.len() < end {
                    bytes.resize(end, 0);
                }
                bytes[*at..end].copy_from_slice(written);
            }
            Self::Truncate(to) => bytes.resize(*to, 0),
        }
    }

    /// Some of its sectors reach the disk.
    fn torn_on(&self, bytes: &mut Vec<u8>, chance: &mut Chance) {
        let Self::Write(at, written) = self else { return self.on(bytes) };
        let mut from = 0;
        while from < written.len() {
            let to = written.len().min(from + SECTOR - (at + from) % SECTOR);
            if chance.below(2) == 0 {
                Self::Write(at + from, written[from..to].to_vec()).on(bytes);
            }
            from = to;
        }
    }
}

#[derive(Debug, Clone, Default)]
struct File {
    /// As the disk is known to hold it.
    synced: Vec<u8>,
    /// Since its last sync.
    later: Vec<Op>,
}

impl File {
    /// What a cut may leave of the later writes.
    fn cut(&self, chance: &mut Chance) -> Vec<u8> {
        let mut bytes = self.synced.clone();
        let count = self.later.len();
        match chance.below(4) {
            0 => self.later.iter().for_each(|op| op.on(&mut bytes)),
            1 => {}
            2 => {
                let whole = chance.below(count + 1);
                self.later[..whole].iter().for_each(|op| op.on(&mut bytes));
                self.later[whole..].iter().take(1).for_each(|op| op.torn_on(&mut bytes, chance));
            }
            _ => {
                let mut order: Vec<usize> = (0..count).collect();
                for last in (1..count).rev() {
                    order.swap(last, chance.below(last + 1));
                }
                for at in order {
                    match chance.below(3) {
                        0 => self.later[at].on(&mut bytes),
                        1 => self.later[at].torn_on(&mut bytes, chance),
                        _ => {}
                    }
                }
            }
        }
        bytes
    }
}

/// The files of a data folder that the journal tells of.
#[derive(Debug, Clone, Default)]
pub struct Disk(BTreeMap<String, File>);

impl Disk {
    /// A disk on which `name` is known to hold `bytes`.
    pub fn with(name: &str, bytes: Vec<u8>) -> Self {
        Self(BTreeMap::from([(name.to_owned(), File { synced: bytes, later: vec![] })]))
    }

    fn is_kept(file: &str) -> bool {
        matches!(file, "guichet.db" | "guichet.db-wal")
    }

    fn file(&mut self, name: &str) -> &mut File {
        self.0.entry(name.to_owned()).or_default()
    }

    /// Takes one event in.
    pub fn take(&mut self, event: &Event, chance: &mut Chance) {
        match event {
            Event::Write { file, at, bytes } if Self::is_kept(file) => {
                self.file(file).later.push(Op::Write(*at, bytes.clone()));
            }
            Event::Truncate { file, to } if Self::is_kept(file) => self.file(file).later.push(Op::Truncate(*to)),
            Event::Sync { file } if Self::is_kept(file) => {
                let file = self.file(file);
                let File { synced, later } = file;
                later.drain(..).for_each(|op| op.on(synced));
            }
            // Linux may drop what it could not write, and say nothing of it at the next sync.
            Event::SyncFailed { file } if Self::is_kept(file) => {
                let file = self.file(file);
                file.synced = file.cut(chance);
                file.later.clear();
            }
            Event::Unlink { file } => drop(self.0.remove(file)),
            _ => {}
        }
    }

    /// Writes a disk on which power was cut now.
    pub fn cut_into(&self, folder: &Path, chance: &mut Chance) {
        for name in ["guichet.db", "guichet.db-wal", "guichet.db-shm"] {
            let _ = std::fs::remove_file(folder.join(name));
        }
        for (name, file) in &self.0 {
            std::fs::write(folder.join(name), file.cut(chance)).unwrap();
        }
    }
}

#[test]
fn of_later_writes_anything_may_be_left_and_of_synced_ones_all() {
    let (mut disk, mut chance) = (Disk::with("guichet.db", vec![1; 1024]), Chance(1));
    let write = |at, byte| Event::Write { file: "guichet.db".into(), at, bytes: vec![byte; 1024] };
    disk.take(&write(512, 2), &mut chance);
    disk.take(&Event::Sync { file: "guichet.db".into() }, &mut chance);
    disk.take(&write(0, 3), &mut chance);
    let folder = tempfile::tempdir().unwrap();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..200 {
        disk.cut_into(folder.path(), &mut chance);
        let bytes = std::fs::read(folder.path().join("guichet.db")).unwrap();
        assert_eq!(&bytes[1024..], [2; 512], "what was synced and not written again");
        seen.insert((bytes[0], bytes[512]));
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), [(1, 2), (1, 3), (3, 2), (3, 3)]);
}
