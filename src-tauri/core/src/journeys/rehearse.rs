//! A rehearsal beside the real folder: made on first use, marked everywhere, never the same folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::actor::Actor;
use crate::desk::{Desk, Opening};
use crate::dice::Dice;
use crate::domain::password::Password;
use crate::domain::policy_file::PRESETS;
use crate::error::{Error, Result};
use crate::folder::{Admission, Folder};
use crate::journeys::add_programme::add_programme;
use crate::journeys::set_up::{SetUp, set_up};
use crate::place;
use crate::refusal::Refusal;
use crate::storage::institution::steps::{self, Practice};
use crate::storage::ledger::Object;
use crate::words::Words;

/// What a rehearsal takes from the desk it stands beside, or from whoever begins.
pub struct Rehearsal {
    /// Name on screens and papers.
    pub name: String,
    /// Tag of its language.
    pub language: String,
    /// IANA zone.
    pub zone: String,
}

impl Rehearsal {
    /// One for a house that does not exist yet.
    pub fn of_nobody(words: &Words, zone: String) -> Self {
        Self { name: words.say("console-rehearsal-name"), language: words.tag().to_owned(), zone }
    }

    /// One that looks like this desk.
    pub fn beside(desk: &Desk) -> Self {
        let institution = desk.institution();
        Self { name: institution.name, language: institution.language, zone: institution.zone }
    }
}

/// The rehearsal's folder beside `real`, made now if it is not there.
///
/// # Errors
/// [`Refusal::PracticeNotPossible`] when what stands there is no rehearsal; as set-up.
pub fn rehearse(real: &Path, like: Rehearsal) -> Result<PathBuf> {
    let folder = place::rehearsal_of(real);
    if Folder::holds_database(&folder) {
        return check_rehearsal(&folder).map(|()| folder);
    }
    let (words, dice) = (Words::of(&like.language), Dice::from_system());
    let practice =
        Practice { name: words.say("console-rehearsal-admin"), password: dice.phrase(words.tag()).join(" ") };
    let asked = SetUp {
        name: like.name,
        language: like.language,
        zone: like.zone,
        admin: practice.name.clone(),
        password: Password::new(&practice.password),
        is_rehearsal: true,
        now: None,
        seed: None,
    };
    // Made aside and renamed whole: one that dies half-way would keep its password to itself.
    let aside = folder.with_extension("part");
    if aside.exists() {
        fs::remove_dir_all(&aside)?;
    }
    set_up(&aside, &asked)?;
    furnish(&open(&aside)?, &practice)?;
    let in_the_way = |_| Refusal::PracticeNotPossible { folder: folder.display().to_string() };
    fs::rename(&aside, &folder).map_err(in_the_way)?;
    Ok(folder)
}

fn furnish(desk: &Desk, practice: &Practice) -> Result<()> {
    for (key, text) in PRESETS {
        add_programme(desk, &Actor::Console, key, key, text)?;
    }
    desk.write(&Actor::Console, |tx| {
        steps::set_practice(tx, practice)?;
        tx.record("practice_drawn", Object::Institution, 1)
    })
}

/// The real folder beside the rehearsal `desk`.
///
/// # Errors
/// [`Refusal::NoDeskBeside`] when this is no rehearsal, or one that stands by itself.
pub fn real_desk(desk: &Desk) -> Result<PathBuf> {
    let real = place::real_of(desk.folder()).filter(|_| desk.institution().is_rehearsal);
    real.ok_or_else(|| Refusal::NoDeskBeside.into())
}

fn check_rehearsal(folder: &Path) -> Result<()> {
    if open(folder)?.institution().is_rehearsal {
        return Ok(());
    }
    Err(Error::from(Refusal::PracticeNotPossible { folder: folder.display().to_string() }))
}

fn open(folder: &Path) -> Result<Desk> {
    Desk::open(Opening::new(folder, Admission::Console))
}
