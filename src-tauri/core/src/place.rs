//! Where the data folder stands when nobody says.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Environment variable that names the data folder, weaker than `--data`.
pub const VARIABLE: &str = "GUICHET_DATA";

/// The folder to open: as told, as the environment says, or where this system keeps such data.
/// A demonstration always says its own folder, so the two never mix.
pub fn data_folder(told: Option<PathBuf>) -> Option<PathBuf> {
    told.or_else(|| usual_folder(|name| std::env::var_os(name)))
}

/// The end of a rehearsal's name, which says whose it is: `guichet-essai` stands beside `guichet`.
const BESIDE: &str = "-essai";

/// The rehearsal's folder beside a real one.
pub fn rehearsal_of(folder: &Path) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(BESIDE);
    folder.with_file_name(name)
}

/// The real folder beside a rehearsal's; none where its name does not tell.
pub fn real_of(rehearsal: &Path) -> Option<PathBuf> {
    let name = rehearsal.file_name()?.to_str()?.strip_suffix(BESIDE).filter(|name| !name.is_empty())?;
    Some(rehearsal.with_file_name(name))
}

/// The usual folder, from the variables `of` knows.
fn usual_folder(of: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let known = |name: &str| of(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(named) = known(VARIABLE) {
        return Some(named);
    }
    if cfg!(windows) {
        return known("ProgramData").map(|place| place.join("Guichet"));
    }
    // XDG: a relative path in the variable is to be ignored.
    let place = known("XDG_DATA_HOME").filter(|place| place.is_absolute());
    place.or_else(|| known("HOME").map(|home| home.join(".local/share"))).map(|place| place.join("guichet"))
}

#[cfg(all(test, unix))]
mod tests {
    use super::{real_of, rehearsal_of, usual_folder};
    use std::path::{Path, PathBuf};

    #[test]
    fn a_rehearsal_stands_beside_and_knows_whose_it_is() {
        let real = Path::new("/home/a/.local/share/guichet");
        assert_eq!(rehearsal_of(real), Path::new("/home/a/.local/share/guichet-essai"));
        assert_eq!(real_of(&rehearsal_of(real)).as_deref(), Some(real));
        assert_eq!(real_of(real), None);
        assert_eq!(real_of(Path::new("/d/-essai")), None);
    }

    fn with(pairs: &'static [(&str, &str)]) -> Option<PathBuf> {
        usual_folder(|name| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into()))
    }

    #[test]
    fn the_folder_follows_the_desktop_s_own_rules() {
        assert_eq!(with(&[("HOME", "/home/a")]), Some("/home/a/.local/share/guichet".into()));
        assert_eq!(with(&[("HOME", "/home/a"), ("XDG_DATA_HOME", "/srv")]), Some("/srv/guichet".into()));
        assert_eq!(with(&[("HOME", "/home/a"), ("XDG_DATA_HOME", "srv")]), Some("/home/a/.local/share/guichet".into()));
        assert_eq!(with(&[("HOME", "/home/a"), ("GUICHET_DATA", "/d")]), Some("/d".into()));
        assert_eq!(with(&[]), None);
    }
}
