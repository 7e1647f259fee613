//! The house stays one that can be read: sizes, arrows, first lines and names.

use crate::places::files;

const FOLDERS: [&str; 4] = ["src-tauri", "ui/src", "migrations", "tests"];

fn ours(endings: &[&str]) -> Vec<(String, String)> {
    FOLDERS.iter().flat_map(|folder| files(folder, endings)).collect()
}

/// The part of a file that ships: without its own tests.
fn shipped(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

/// Files under `folder` whose shipped lines hold `what` outside comments.
fn holding(folder: &str, endings: &[&str], what: &[&str]) -> Vec<String> {
    let speaks = |text: &str| {
        shipped(text)
            .lines()
            .any(|line| !line.trim_start().starts_with("//") && what.iter().any(|what| line.contains(what)))
    };
    files(folder, endings).into_iter().filter(|(_, text)| speaks(text)).map(|(place, _)| place).collect()
}

#[test]
fn files_are_small() {
    let ceiling = |place: &str| match place.rsplit('.').next() {
        Some("svelte") => 200,
        Some("sql") => 40,
        _ => 400,
    };
    let mut sizes: Vec<usize> = vec![];
    let mut large = vec![];
    for (place, text) in ours(&["rs", "svelte", "ts", "sql"]) {
        let lines = text.lines().count();
        sizes.push(lines);
        if lines > ceiling(&place) {
            large.push(format!("{place}: {lines}"));
        }
    }
    sizes.sort_unstable();
    assert!(large.is_empty(), "{large:?}");
    assert!(sizes[sizes.len() / 2] <= 110, "median {}", sizes[sizes.len() / 2]);
}

#[test]
fn every_file_says_what_it_is() {
    let opens = |place: &str| match place.rsplit('.').next() {
        Some("rs") => "//! ",
        Some("svelte") => "<!-- ",
        Some("css") => "/* ",
        _ => "//",
    };
    let silent: Vec<String> = ours(&["rs", "svelte", "ts", "css"])
        .into_iter()
        .filter(|(place, text)| !text.trim_start_matches("#!").starts_with(opens(place)))
        .map(|(place, _)| place)
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn the_core_knows_no_window_and_the_rules_know_nothing_of_ours() {
    let manifest = files("src-tauri/core", &["toml"]).into_iter().find(|(place, _)| place.ends_with("core/Cargo.toml"));
    assert!(!manifest.unwrap().1.contains("tauri"), "guichet-core depends on tauri");
    assert_eq!(holding("src-tauri/core/src", &["rs"], &["tauri::"]), [""; 0]);
    let domain = "src-tauri/core/src/domain";
    assert_eq!(
        holding(
            domain,
            &["rs"],
            &["use crate::", "crate::storage", "crate::desk", "async fn", ".await", "std::fs", "std::net", "rusqlite"]
        ),
        [""; 0]
    );
}

#[test]
fn sql_is_said_in_storage_only() {
    let said = [
        "SELECT ",
        "INSERT INTO",
        "DELETE FROM",
        "UPDATE voucher",
        "UPDATE code",
        ".prepare(",
        ".execute(",
        "query_row(",
    ];
    let elsewhere: Vec<String> = holding("src-tauri", &["rs"], &said)
        .into_iter()
        .filter(|place| !place.starts_with("src-tauri/core/src/storage/"))
        .collect();
    assert_eq!(elsewhere, [""; 0]);
}

#[test]
fn each_library_has_one_door() {
    let outside = |what: &[&str], folder: &str, allowed: &[&str]| {
        let mut found = holding(folder, &["rs", "ts", "svelte"], what);
        found.retain(|place| !place.ends_with(".test.ts"));
        found.retain(|place| !allowed.iter().any(|allowed| place.starts_with(allowed)));
        assert_eq!(found, [""; 0], "{what:?}");
    };
    outside(&["printpdf::", "use printpdf"], "src-tauri", &["src-tauri/core/src/documents/ink.rs"]);
    outside(&["lettre::"], "src-tauri", &["src-tauri/core/src/outbox/"]);
    outside(&["@tauri-apps"], "ui/src", &["ui/src/wire/"]);
    outside(&["/counter/", "../counter"], "ui/src/kiosk", &[]);
    outside(&["/kiosk/", "../kiosk"], "ui/src/counter", &[]);
}

#[test]
fn journeys_and_views_do_not_wait() {
    for folder in ["src-tauri/core/src/journeys", "src-tauri/core/src/views", "src-tauri/core/src/doors"] {
        assert_eq!(holding(folder, &["rs"], &["async fn", ".await"]), [""; 0]);
    }
}

#[test]
fn things_are_called_what_they_are() {
    let empty_names = ["Manager", "Service", "Helper", "Handler", "Util", "Common", "Misc"];
    let mut found = vec![];
    for (place, text) in ours(&["rs"]) {
        for line in shipped(&text).lines() {
            let words: Vec<&str> = line.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
            let named = words.windows(2).find(|pair| {
                ["struct", "enum", "trait", "mod", "type"].contains(&pair[0])
                    && empty_names.iter().any(|name| {
                        pair[1].ends_with(name)
                            || pair[1].eq_ignore_ascii_case(&format!("{name}s"))
                            || pair[1].eq_ignore_ascii_case(name)
                    })
            });
            found.extend(named.map(|pair| format!("{place}: {}", pair[1])));
        }
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn nothing_is_left_half_done() {
    let marks = [
        concat!("to", "do!("),
        concat!("unimple", "mented!("),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
        concat!("#[", "ignore"),
    ];
    let found: Vec<String> = ours(&["rs", "ts", "svelte"])
        .into_iter()
        .filter(|(place, text)| !place.ends_with("tidy.rs") && marks.iter().any(|mark| text.contains(mark)))
        .map(|(place, _)| place)
        .collect();
    assert_eq!(found, [""; 0]);
}
