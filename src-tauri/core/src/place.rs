//! Where the data folder stands when nobody says.

use std::ffi::OsString;
use std::path::PathBuf;

/// Environment variable that names the data folder, weaker than `--data`.
pub const VARIABLE: &str = "GUICHET_DATA";

/// The folder to open: as told, as the environment says, or where this system keeps such data.
/// A demonstration always says its own folder, so the two never mix.
pub fn data_folder(told: Option<PathBuf>) -> Option<PathBuf> {
    told.or_else(|| usual_folder(|name| std::env::var_os(name)))
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
    use super::usual_folder;
    use std::path::PathBuf;

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
