//! The screens as their sources list them: each must be visited, and each be accessible.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The names of the screens that the folder `ui/src/<face>/screens` draws.
pub fn of(face: &str) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src").join(face).join("screens");
    let mut names = BTreeSet::new();
    for file in sources(&root) {
        let text = std::fs::read_to_string(&file).unwrap();
        names.extend(named(&text, "data-screen=\""));
        names.extend(named(&text, "<Screen").into_iter().filter(|name| !name.is_empty()));
    }
    assert!(!names.is_empty(), "{} draws no screen", root.display());
    names
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|extension| extension == "svelte")).collect()
}

/// What stands in quotes after `mark`: the attribute itself, or the `name` of a `<Screen`.
fn named(text: &str, mark: &str) -> Vec<String> {
    let after = text.split(mark).skip(1);
    let quoted = after.filter_map(|rest| {
        if mark.ends_with('"') {
            return rest.split('"').next();
        }
        rest.split('>').next()?.split("name=\"").nth(1)?.split('"').next()
    });
    quoted.map(str::to_owned).collect()
}

#[test]
fn the_lists_are_read_from_the_sources() {
    let kiosk = of("kiosk");
    assert!(kiosk.contains("home") && kiosk.contains("phrase"), "{kiosk:?}");
    let counter = of("counter");
    assert!(counter.contains("sign-in") && counter.contains("issue"), "{counter:?}");
}
