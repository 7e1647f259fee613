//! Copies at the counter: where they go, one now, why none is made, and the sheet that closes the day.

use std::fs;
use std::path::Path;
use std::process::Command;

use guichet_core::rounds::round;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::office::Office;

fn text_of(pdf: &Path) -> String {
    let read = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().unwrap();
    String::from_utf8(read.stdout).unwrap()
}

#[test]
fn the_page_tells_where_copies_go_and_makes_one_now() {
    let office = Office::open();
    let page = office.ask("backups", json!({}));
    assert_eq!((&page["is_usual"], &page["last"], &page["copies"]), (&json!(true), &Value::Null, &json!([])));
    assert_eq!(page["rhythm"], "Chaque nuit à 2\u{a0}h, ou au démarrage suivant. Une copie est gardée 30\u{a0}jours.");
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().display().to_string();
    let page = office.ask("set_backup_folder", json!({ "folder": format!(" {folder} ") }));
    assert_eq!((&page["folder"], &page["is_usual"]), (&json!(folder), &json!(false)));
    let page = office.ask("copy_now", json!({}));
    assert_eq!(page["last"], "lundi 23 novembre, 15\u{a0}h\u{a0}20");
    let copies = page["copies"].as_array().unwrap();
    assert_eq!(copies.len(), 1);
    assert!(copies[0]["size"].as_str().unwrap().ends_with("\u{a0}Kio"), "{page}");
    assert!(stick.path().join(copies[0]["file"].as_str().unwrap()).exists());
    office.ask_in("en", "backups", json!({})).unwrap();
    for nowhere in ["/no/such/stick", "stick"] {
        assert_eq!(office.refused("set_backup_folder", json!({ "folder": nowhere })), "backup_folder_gone");
    }
    assert_eq!(office.ask("set_backup_folder", json!({ "folder": null }))["is_usual"], json!(true));
    office.is_sound();
}

#[test]
fn a_stick_that_is_gone_stays_on_the_home_until_a_copy_works() {
    let office = Office::open();
    let place = tempfile::tempdir().unwrap();
    let stick = place.path().join("stick");
    fs::create_dir(&stick).unwrap();
    office.ask("set_backup_folder", json!({ "folder": stick.display().to_string() }));
    assert_eq!(office.ask("home", json!({}))["backup"], Value::Null);
    fs::remove_dir(&stick).unwrap();
    assert!(round(&office.desk).unwrap().copies.is_failed);
    let home = office.ask("home", json!({}));
    let message = home["backup"]["message"].as_str().unwrap().to_owned();
    assert!(message.contains(&stick.display().to_string()) && message.contains("Branchez la clé"), "{message}");
    assert_eq!(home["backup"]["since"], "lundi 23 novembre, 15\u{a0}h\u{a0}20");
    // The folder is not made in the stick's place, and time does not make it better.
    assert!(!stick.exists());
    office.pass(SignedDuration::from_hours(26));
    assert!(round(&office.desk).unwrap().copies.is_failed);
    assert_eq!(office.ask("home", json!({}))["backup"]["since"], "lundi 23 novembre, 15\u{a0}h\u{a0}20");
    // A file where the folder was is no folder either.
    fs::write(&stick, b"").unwrap();
    assert_eq!(office.refused("copy_now", json!({})), "backup_folder_gone");
    fs::remove_file(&stick).unwrap();
    fs::create_dir(&stick).unwrap();
    assert_eq!(office.ask("copy_now", json!({}))["trouble"], Value::Null);
    assert_eq!(office.ask("home", json!({}))["backup"], Value::Null);
    office.is_sound();
}

/// A stick of 64 KiB, where this machine lets a test make one.
struct Tiny(tempfile::TempDir);

impl Tiny {
    fn mount() -> Option<Self> {
        let place = tempfile::tempdir().unwrap();
        let made = Command::new("mount").args(["-t", "tmpfs", "-o", "size=64k", "none"]).arg(place.path()).output();
        made.is_ok_and(|made| made.status.success()).then(|| Self(place))
    }
}

impl Drop for Tiny {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_stick_is_said_in_words_and_nothing_half_written_stays_on_it() {
    let office = Office::open();
    let Some(stick) = Tiny::mount() else {
        eprintln!("no stick could be made here: this story was not told");
        return;
    };
    office.ask("set_backup_folder", json!({ "folder": stick.0.path().display().to_string() }));
    assert_eq!(office.refused("copy_now", json!({})), "target_not_writable");
    let message = office.ask("home", json!({}))["backup"]["message"].as_str().unwrap().to_owned();
    assert!(message.contains("Il n’y a plus de place"), "{message}");
    assert_eq!(fs::read_dir(stick.0.path()).unwrap().count(), 0);
    assert!(!office.folder.path().join("copying").exists());
    office.ask("set_backup_folder", json!({ "folder": null }));
    office.ask("copy_now", json!({}));
    assert_eq!(office.ask("home", json!({}))["backup"], Value::Null);
}

#[test]
fn the_day_sheet_counts_the_day() {
    let office = Office::open();
    let issued = office.issue(8, Some("2026-12-01"));
    let waiting = office.enter(&issued.vouchers[0].code, "Ducommun");
    office.deliver(waiting);
    let used = office.enter(&issued.vouchers[1].code, "Demir");
    office.activate(&office.deliver(used));
    let row = office.row(1, 8);
    office.ask("void_vouchers", json!({ "batch": 1, "vouchers": [row], "reason": "misprint", "note": "" }));
    office.ask("copy_now", json!({}));
    let printed = office.ask("print_day_sheet", json!({}));
    let text = text_of(Path::new(printed["file"].as_str().unwrap()));
    let lines: Vec<String> = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let has = |wanted: &str| assert!(lines.iter().any(|line| line.contains(wanted)), "{wanted} in\n{text}");
    has("Lundi 23 novembre 2026");
    has("Imprimée le lundi 23 novembre 2026 à 15 h 20 par rochat");
    has("Amina Ducommun");
    has("Bons, nos 000001 à 000008 8 1 0 0");
    has("scellée et vérifiée, lundi 23 novembre, 15 h 20");
    let (before, head) = text.split_once("empreinte").unwrap();
    assert!(before.contains("lignes, vérifié"), "{text}");
    let head: String = head.lines().next().unwrap().split_whitespace().collect();
    assert!(head.len() == 16 && head.chars().all(|c| c.is_ascii_hexdigit()), "{head}");
    // The printed head is the state's before the sheet itself was noted.
    let known = office.desk.read(|sql| {
        let sql_text = "SELECT count(*) FROM ledger WHERE upper(substr(hex(hash), 1, 16)) = ?1";
        Ok(sql.query_row(sql_text, [&head], |row| row.get::<_, i64>(0))?)
    });
    assert_eq!(known.unwrap(), 1);
    let figures: Vec<&str> =
        lines.iter().find(|line| line.as_str() == "1 1 2 0").into_iter().map(String::as_str).collect();
    assert_eq!(figures.len(), 1, "accounts, used, registrations, letters in\n{text}");
    // Another day has had nothing.
    let other = office.ask("print_day_sheet", json!({ "day": "2026-11-20" }));
    assert!(text_of(Path::new(other["file"].as_str().unwrap())).contains("Vendredi 20 novembre 2026"));
    office.ask_in("en", "print_day_sheet", json!({})).unwrap();
    assert_eq!(office.refused("print_day_sheet", json!({ "day": "hier" })), "request_malformed");
    office.is_sound();
}
