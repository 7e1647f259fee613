//! A folder that is looked into each night: whatever list a school's software has put there is taken (E-1, E-6).
//!
//! A file is taken when it is another one than the last time, by its content. One that needs a person (rows to be
//! corrected, many to be retired) is left where it is, and the counter's home says so until a look finds it sound or taken.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::calendar;
use crate::error::{Error, Result};
use crate::journeys::import_roster::{Wish, import_roster, read};
use crate::journeys::plan_roster::Scope;
use crate::refusal::Refusal;
use crate::roster::people::Corrections;
use crate::roster::{self, Asked};
use crate::storage::connect::short_digest;
use crate::storage::institution;

/// Name of the setting.
const SETTING: &str = "roster_watch";
/// The local hour from which on a night's look is due.
const HOUR: i8 = 2;
/// Endings of files that may be lists.
const ENDINGS: [&str; 5] = ["csv", "tsv", "xlsx", "xls", "ods"];
/// Digits from which on a run of them in a name is a date: `20261123`, `2026-11`, and not the 2 of `2B`.
const DIGITS: usize = 6;
/// Files that are remembered.
const MOST: usize = 200;

/// What is looked into, and what came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watch {
    /// The folder.
    pub folder: PathBuf,
    /// The programme's key.
    pub programme: String,
    /// Whether a file holds everybody of its list, which is named after the file without its date.
    pub is_complete: bool,
    /// The day of the last look.
    pub looked_on: Option<Date>,
    /// Digests of files that were taken, by their names.
    #[serde(default)]
    pub taken: BTreeMap<String, String>,
    /// Files that wait for a person, with the name of the refusal.
    #[serde(default)]
    pub waiting: BTreeMap<String, String>,
    /// Why the folder could not be read.
    #[serde(default)]
    pub trouble: Option<String>,
}

/// What is looked into; nothing when nothing is.
///
/// # Errors
/// A fault when the file refuses.
pub fn watch(desk: &Desk) -> Result<Option<Watch>> {
    desk.read(|sql| institution::setting(sql, SETTING))
}

/// Looks into a folder from now on, or into none.
///
/// # Errors
/// [`Refusal::RosterUnreadable`] when there is no such folder; as [`crate::journeys::print_credentials::programme_of`].
pub fn set_watch(desk: &Desk, by: &Actor, asked: Option<(PathBuf, String, bool)>) -> Result<()> {
    let asked = match asked {
        None => None,
        Some((folder, programme, is_complete)) => {
            crate::journeys::print_credentials::programme_of(desk, &programme)?;
            let folder = fs::canonicalize(&folder).map_err(|error| unreadable(&folder, &error))?;
            fs::read_dir(&folder).map_err(|error| unreadable(&folder, &error))?;
            Some(Watch { folder, programme, is_complete, ..Watch::default() })
        }
    };
    desk.write(by, |tx| match asked {
        Some(watch) => institution::set(tx, SETTING, &watch),
        None => institution::unset(tx, SETTING),
    })
}

fn unreadable(folder: &Path, error: &std::io::Error) -> Refusal {
    Refusal::RosterUnreadable { file: folder.display().to_string(), reason: format!("{:?}", error.kind()) }
}

/// Looks, once a night or at the next round after it; answers how many files were taken.
///
/// # Errors
/// A fault when the file refuses; what is wrong with a list is noted and not an error.
pub fn look(desk: &Desk, by: &Actor) -> Result<i64> {
    let Some(watch) = watch(desk)? else { return Ok(0) };
    let now = desk.now()?.to_zoned(desk.zone().clone());
    let today = calendar::day_of(desk.now()?, desk.zone());
    if watch.looked_on == Some(today) || now.hour() < HOUR {
        return Ok(0);
    }
    look_now(desk, by, &watch, today)
}

/// Looks now, whenever the last look was.
///
/// # Errors
/// As [`look`].
pub fn look_now(desk: &Desk, by: &Actor, watch: &Watch, today: Date) -> Result<i64> {
    let mut next = Watch { looked_on: Some(today), waiting: BTreeMap::new(), trouble: None, ..watch.clone() };
    let mut count = 0;
    match files(&watch.folder) {
        Ok(files) => {
            for file in if watch.is_complete { newest(files) } else { files } {
                count += i64::from(take(desk, by, watch, &mut next, &file)?);
            }
        }
        Err(error) => next.trouble = Some(format!("{:?}", error.kind())),
    }
    while next.taken.len() > MOST {
        next.taken.pop_first();
    }
    desk.write(by, |tx| institution::set(tx, SETTING, &next))?;
    Ok(count)
}

fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| {
        let ending = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        file.is_file() && ENDINGS.contains(&ending.as_str())
    });
    files.sort();
    Ok(files)
}

/// The list a file is a state of: its name without ending and date, so that tomorrow's file is the same list.
fn list_of(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_of_date = |sign: char| sign.is_ascii_digit() || "-_. ".contains(sign);
    let (mut list, mut run) = (String::new(), String::new());
    let settle = |run: &mut String, list: &mut String| {
        let is_date = run.chars().filter(char::is_ascii_digit).count() >= DIGITS;
        list.push_str(if is_date { "-" } else { run.as_str() });
        run.clear();
    };
    for sign in stem.chars() {
        if is_of_date(sign) {
            run.push(sign);
        } else {
            settle(&mut run, &mut list);
            list.push(sign);
        }
    }
    settle(&mut run, &mut list);
    list.trim_matches('-').to_owned()
}

/// Of several states of a list the newest one counts: who is missing in an older one may have come since.
fn newest(files: Vec<PathBuf>) -> Vec<PathBuf> {
    let name = |file: &Path| file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let written = |file: &Path| fs::metadata(file).and_then(|about| about.modified()).ok();
    let mut lists: BTreeMap<String, PathBuf> = BTreeMap::new();
    for file in files {
        let list = lists.entry(list_of(&name(&file))).or_insert_with(|| file.clone());
        if (written(list), name(list)) < (written(&file), name(&file)) {
            *list = file;
        }
    }
    lists.into_values().collect()
}

/// Takes one file; what keeps it out is noted.
fn take(desk: &Desk, by: &Actor, watch: &Watch, next: &mut Watch, file: &Path) -> Result<bool> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let tried = (|| -> Result<Option<String>> {
        let bytes = fs::read(file).map_err(|error| Error::from(unreadable(file, &error)))?;
        let digest = short_digest(&bytes);
        if watch.taken.get(&name) == Some(&digest) {
            return Ok(None);
        }
        let table = roster::read_bytes(&name, bytes, &Asked::default())?;
        let (programme, people) = read(desk, &watch.programme, &table, &Corrections::default())?;
        let source = if watch.is_complete { list_of(&name) } else { String::new() };
        let scope = Scope { source, is_complete: watch.is_complete, clears_emails: false };
        import_roster(desk, by, &programme, &table, people, &Wish { scope, ..Wish::default() }, |_, _| true)?;
        Ok(Some(digest))
    })();
    match tried {
        Ok(None) => Ok(false),
        Ok(Some(digest)) => {
            next.taken.insert(name, digest);
            Ok(true)
        }
        Err(Error::Refused(refusal)) => {
            next.waiting.insert(name, refusal.parts().0);
            Ok(false)
        }
        Err(fault) => Err(fault),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dated_file_is_a_state_of_its_list() {
        for (name, list) in [
            ("eleves.csv", "eleves"),
            ("eleves_2026-11-23.csv", "eleves"),
            ("20261123-0600 eleves.xlsx", "eleves"),
            ("eleves 2026.11 sud.ods", "eleves-sud"),
            ("classe-2B.csv", "classe-2B"),
            ("eleves_2026.csv", "eleves_2026"),
            ("2026-11-23.csv", ""),
        ] {
            assert_eq!(list_of(name), list, "{name}");
        }
    }
}
