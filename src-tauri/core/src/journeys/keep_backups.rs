//! Keeping copies: one each night or at the next round, none older than thirty days (decision 13).

use std::fs;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::Serialize;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::{calendar, sealed_copy};
use crate::error::{Error, Result};
use crate::journeys::back_up::{Copied, Turn, make_private, seal_into};
use crate::parcel;
use crate::refusal::Refusal;
use crate::storage::backup::{self, BackupSetting};
use crate::storage::ledger::Object;
use crate::target::{Standing, Target};

/// How long a copy is kept, in days.
pub const KEPT_DAYS: i64 = 30;
/// The folder of copies when nobody has chosen one, beside the data.
pub const USUAL: &str = "backups";

/// What a round did about copies.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Kept {
    /// Whether one was made.
    pub is_made: bool,
    /// Whether one was due and failed; the counter's home says why.
    pub is_failed: bool,
    /// Copies that were too old.
    pub swept: usize,
}

/// Makes the copy that is due and removes those that are too old. A copy that fails is noted and
/// tried again by the next round.
///
/// # Errors
/// A fault when the file refuses.
pub fn keep_backups(desk: &Desk, by: &Actor) -> Result<Kept> {
    let now = desk.now()?;
    let (setting, state) = desk.read(|sql| Ok((backup::setting(sql)?, backup::state(sql)?)))?;
    let mut kept = Kept::default();
    if is_due(state.good_at, now, desk.zone(), setting.hour) {
        // A copy that fails waits for the next round; a file that does not take the note stops this one.
        match copy_and_note(desk, by)? {
            Ok(_) => kept.is_made = true,
            // Another program is at it.
            Err(Refusal::BackupRunning) => {}
            Err(refusal) => {
                tracing::warn!(?refusal, "no copy was made");
                kept.is_failed = true;
            }
        }
    } else {
        // What a copy that died has left in clear goes at once, not with the next copy.
        let _ = Turn::take(desk);
    }
    kept.swept = sweep_backups(desk, now)?;
    Ok(kept)
}

/// Whether the last good copy was made before the latest hour of night that has passed.
fn is_due(good_at: Option<i64>, now: Timestamp, zone: &TimeZone, hour: i8) -> bool {
    let local = now.to_zoned(zone.clone());
    let on = |day: jiff::civil::Date| day.at(hour.clamp(0, 23), 0, 0, 0).to_zoned(zone.clone()).ok();
    let tonight = on(local.date()).filter(|night| night.timestamp() <= now);
    let night = tonight.or_else(|| on(local.date().checked_sub(1.day()).ok()?));
    good_at.is_none_or(|at| night.is_none_or(|night| at < night.timestamp().as_second()))
}

/// Copies into the folder of copies now, and notes how it went.
///
/// # Errors
/// As [`crate::journeys::back_up::back_up`]; [`Refusal::BackupFolderGone`].
pub fn copy_now(desk: &Desk, by: &Actor) -> Result<Copied> {
    Ok(copy_and_note(desk, by)??)
}

/// What became of the copy, once that is noted; an error is the file's, which did not take the note.
fn copy_and_note(desk: &Desk, by: &Actor) -> Result<std::result::Result<Copied, Refusal>> {
    let refusal = match copy_into_folder(desk) {
        Ok(copied) => {
            desk.write(by, |tx| {
                backup::note_good(tx, &copied.file, tx.at())?;
                tx.record("backed_up", Object::Institution, 1)
            })?;
            return Ok(Ok(copied));
        }
        Err(Error::Refused(Refusal::BackupRunning)) => return Ok(Err(Refusal::BackupRunning)),
        Err(Error::Refused(refusal)) => refusal,
        Err(Error::Fault(fault)) => {
            tracing::error!(%fault, "a copy broke");
            Refusal::BackupBroken
        }
    };
    desk.write(by, |tx| backup::note_failure(tx, &refusal, tx.at()))?;
    Ok(Err(refusal))
}

fn copy_into_folder(desk: &Desk) -> Result<Copied> {
    let turn = Turn::take(desk)?;
    let setting = desk.read(backup::setting)?;
    let folder = folder_of(desk, &setting);
    if setting.folder.is_none() {
        make_private(&folder).map_err(|error| Refusal::target_not_writable(&folder, &error))?;
    } else if !folder.is_dir() {
        // Never made: a stick that is not there must not become a folder on the disk.
        return Err(Refusal::BackupFolderGone { folder: folder.display().to_string() }.into());
    }
    sweep_parts(desk, &turn, &folder);
    let at = desk.now()?.to_zoned(desk.zone().clone()).datetime();
    seal_into(desk, &turn, |facts| {
        let file = folder.join(sealed_copy::name(at, &facts.head));
        let target = Target::reserve(&file, Standing::Kept)?;
        Ok((file, target))
    })
}

/// Removes what copies of this office that died have left: while the turn is ours nobody makes one.
fn sweep_parts(desk: &Desk, _turn: &Turn, folder: &Path) {
    let office_key = desk.institution().office_key;
    let is_ours = |copy: &Found| copy.office_key.as_ref().is_some_and(|key| *key == office_key);
    for part in copies_in(folder, desk.zone()).into_iter().filter(|copy| copy.is_part && is_ours(copy)) {
        if let Err(error) = fs::remove_file(&part.file) {
            tracing::warn!(%error, "the rest of a copy could not be removed");
        }
    }
}

/// The folder copies go to.
pub fn folder_of(desk: &Desk, setting: &BackupSetting) -> PathBuf {
    setting.folder.as_ref().map_or_else(|| desk.folder().join(USUAL), PathBuf::from)
}

/// Removes the copies of this office that are thirty days old at `now`, by the date in them, in
/// every folder that was ever chosen and can be reached; answers how many. While the clock is
/// suspect nothing is removed (decision 11).
///
/// # Errors
/// A fault when the file refuses.
pub fn sweep_backups(desk: &Desk, now: Timestamp) -> Result<usize> {
    if desk.doubted_clock()?.is_some() {
        return Ok(0);
    }
    let setting = desk.read(backup::setting)?;
    let office_key = desk.institution().office_key;
    let folders = [folder_of(desk, &setting), desk.folder().join(USUAL)];
    let mut folders: Vec<PathBuf> = folders.into_iter().chain(setting.former.iter().map(PathBuf::from)).collect();
    folders.sort();
    folders.dedup();
    let mut swept = 0;
    for copy in folders.iter().flat_map(|folder| copies_in(folder, desk.zone())) {
        let is_ours = copy.office_key.as_ref().is_none_or(|key| *key == office_key);
        let Ok(until) = Timestamp::from_second(copy.made_at) else { continue };
        if is_ours && until + SignedDuration::from_hours(24 * KEPT_DAYS) <= now {
            match fs::remove_file(&copy.file) {
                Ok(()) => swept += 1,
                Err(error) => tracing::warn!(%error, "an old copy could not be removed"),
            }
        }
    }
    Ok(swept)
}

/// A copy in a folder, as its name and its header tell.
pub struct Found {
    /// The file.
    pub file: PathBuf,
    /// When it was made, in seconds since 1970; by its name when its header cannot be read.
    pub made_at: i64,
    /// How many bytes it has.
    pub bytes: u64,
    /// Whose it is; unknown when its header cannot be read.
    pub office_key: Option<Vec<u8>>,
    /// Whether it is only what a copy that died has left of itself.
    pub is_part: bool,
}

/// The files in `folder` that are named as copies are, newest first, and what copies that died
/// have left of themselves (`.part`).
pub fn copies_in(folder: &Path, zone: &TimeZone) -> Vec<Found> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<Found> = entries
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let part =
                name.strip_suffix(".part").and_then(|part| part.split_once(&format!("{}.", sealed_copy::ENDING)));
            let whole = part.map_or_else(|| name.clone(), |(start, _)| format!("{start}{}", sealed_copy::ENDING));
            let (day, _) = sealed_copy::read_name(&whole)?;
            let file = entry.path();
            let bytes = entry.metadata().ok().filter(fs::Metadata::is_file)?.len();
            let header = parcel::read_header(&file).ok().map(|sealed| sealed.header);
            let by_name = || calendar::end_of(day, zone).map_or(0, Timestamp::as_second);
            let made_at = header.as_ref().map_or_else(by_name, |header| header.created_at);
            let office_key = header.map(|header| header.office_key);
            Some(Found { file, made_at, bytes, office_key, is_part: part.is_some() })
        })
        .collect();
    found.sort_by_key(|copy| std::cmp::Reverse(copy.made_at));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_copy_is_due_once_a_night_and_a_desk_that_was_off_catches_up() {
        let zone = TimeZone::get("Europe/Zurich").unwrap();
        let due = |good: Option<&str>, now: &str| is_due(good.map(|good| at(good).as_second()), at(now), &zone, 2);
        assert!(due(None, "2026-11-23T14:20:00Z"));
        // Made at three in the morning, looked at all day and just before two.
        assert!(!due(Some("2026-11-23T02:00:00Z"), "2026-11-23T14:20:00Z"));
        assert!(!due(Some("2026-11-23T02:00:00Z"), "2026-11-24T00:59:59Z"));
        assert!(due(Some("2026-11-23T02:00:00Z"), "2026-11-24T01:00:00Z"));
        // Off over the weekend.
        assert!(due(Some("2026-11-20T16:00:00Z"), "2026-11-23T06:30:00Z"));
        // Two o'clock does not exist in the night of the change; three does.
        assert!(due(Some("2026-03-28T12:00:00Z"), "2026-03-29T01:00:00Z"));
    }
}
