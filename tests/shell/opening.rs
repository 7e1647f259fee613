//! What the application says when it cannot open a desk: one sentence, and an exit code for scripts.

use std::path::Path;
use std::process::{Command, Output};

use guichet_core::folder::{Admission, Folder};

use crate::desktop::binary;
use crate::institution;

/// Starts `guichet` where it must refuse before it opens any window.
fn refused(data: &Path, args: &[&str]) -> (Option<i32>, String) {
    let Output { status, stderr, .. } = Command::new(binary("guichet"))
        .arg("--data")
        .arg(data)
        .args(args)
        .env("LANG", "fr_CH.UTF-8")
        .env_remove("LC_ALL")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    (status.code(), String::from_utf8_lossy(&stderr).into_owned())
}

#[test]
fn a_folder_that_is_not_there_is_refused_in_words() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("nowhere");
    // A kiosk alone cannot set up a desk; nor can a time be fixed on one that is not there.
    for args in [&["--face", "kiosk"][..], &["--now", "2026-11-23T14:20:00Z"]] {
        let (code, said) = refused(&folder, args);
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains("nowhere") && !said.contains('{'), "{said}");
        assert!(!folder.exists(), "a refusal leaves no folder");
    }
    // A counter would show the first run: what stops it is the missing screen.
    let (code, said) = refused(&folder, &[]);
    assert!(code.is_some_and(|code| code != 0 && code != 2), "{code:?} {said}");
    assert!(!folder.exists(), "nothing is made before somebody has asked for it");
}

#[test]
fn a_face_opens_once_and_the_other_face_beside_it() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("desk");
    institution::set_up(&data, "fr");
    let _counter = Folder::enter(&data, Admission::Counter).unwrap();
    for face in ["counter", "both"] {
        let (code, said) = refused(&data, &["--face", face]);
        assert_eq!(code, Some(2), "{face}: {said}");
        assert!(!said.contains('{'), "{said}");
    }
    // The kiosk's lock is free: what stops this process is the missing screen, not the folder.
    let (code, said) = refused(&data, &["--face", "kiosk"]);
    assert_ne!(code, Some(2), "{said}");
    assert_ne!(code, Some(0), "{said}");
}

#[test]
fn a_time_that_is_none_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let (code, said) = refused(home.path(), &["--now", "demain"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("demain"), "{said}");
}
