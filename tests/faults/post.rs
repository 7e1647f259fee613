//! What the load and its judges both know: the hour, the password, and the box where letters lie.

use std::fs;
use std::path::{Path, PathBuf};

use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::code::Code;
use guichet_core::domain::password::Password;
use guichet_core::error::Result;
use guichet_core::folder::Admission;
use guichet_core::journeys::set_up::{SetUp, set_up};

/// Monday, 23 November 2026, 15:20 in Zurich.
pub const NOW: &str = "2026-11-23T14:20:00Z";

/// What everybody chooses.
pub const PASSWORD: &str = "huit girafes sans parapluie";

/// Opens the folder as one more process at the desk.
pub fn open(folder: &Path, seed: u64) -> Result<Desk> {
    let now = Some(NOW.parse().unwrap());
    Desk::open(Opening { now, seed: Some(seed), ..Opening::new(folder, Admission::Console) })
}

/// Makes the institution of the tests.
pub fn institution(folder: &Path) -> Result<()> {
    let asked = SetUp {
        name: "Centre de formation du Jura".into(),
        language: "fr".into(),
        zone: "Europe/Zurich".into(),
        admin: "rochat".into(),
        password: Password::new("une girafe derrière le guichet"),
        is_rehearsal: true,
        now: Some(NOW.parse().unwrap()),
        seed: Some(7),
    };
    set_up(folder, &asked).map(|_| ())
}

/// A letter as it lies in its recipient's box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lying {
    pub id: i64,
    pub attempt: i64,
    /// The code in it.
    pub code: Option<String>,
}

/// Where a rehearsal's letters go.
pub fn letters_of(folder: &Path) -> PathBuf {
    folder.join("letters")
}

/// Every whole letter in a box, oldest first.
pub fn letters(folder: &Path) -> Vec<Lying> {
    let Ok(entries) = fs::read_dir(folder) else { return vec![] };
    let names =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).filter(|name| !name.starts_with('.'));
    let mut letters: Vec<Lying> = names.filter_map(|name| read_letter(folder, &name)).collect();
    letters.sort_by_key(|letter| (letter.id, letter.attempt));
    letters
}

/// The letter of that file name: `000012-activation-1.eml`.
pub fn read_letter(folder: &Path, name: &str) -> Option<Lying> {
    let mut parts = name.strip_suffix(".eml")?.split('-');
    let (id, attempt) = (parts.next()?.parse().ok()?, parts.next_back()?.parse().ok()?);
    let text = fs::read_to_string(folder.join(name)).ok()?;
    let plain = text.split("Content-Type: text/html").next()?;
    let is_group = |word: &&str| word.len() == 4 && word.chars().all(|c| "BCDFGHJKLNPRSTVX".contains(c));
    let groups: Vec<&str> = plain.split_whitespace().filter(is_group).collect();
    let code = groups.chunks_exact(3).map(<[&str]>::concat).find(|code| Code::parse(code).is_ok());
    Some(Lying { id, attempt, code })
}
