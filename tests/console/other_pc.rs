//! README's "the other PC in ten minutes", told: this PC breaks, the office goes on in another folder.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::codes::form;
use crate::office::{Office, PASSWORD, codes_in, text_of};

const LEARNERS: &str = "le chat de la voisine";

/// The seven lines as somebody reads them off the sheet, numbers and all.
fn lines_of(sheet: &Path) -> String {
    let text = text_of(sheet);
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).collect();
    // What is printed before the key, such as the paper's own steps, holds no code.
    let codes: Vec<&str> = lines.into_iter().filter(|line| codes_in(line).len() == 1).collect();
    assert_eq!(codes.len(), 7, "{text}");
    codes.join("\n")
}

/// A real office, its recovery sheet, eight vouchers of which one has become an account.
fn office_at_work() -> (Office, PathBuf, Vec<String>) {
    let office = Office::empty();
    let sheet = office.0.path().join("secours.pdf");
    let (file, line) = (sheet.display().to_string(), format!("{PASSWORD}\n"));
    office.done_with(
        &[
            "init",
            "--name",
            "Centre de formation",
            "--zone",
            "Europe/Zurich",
            "--admin",
            "s.rochat",
            "--recovery",
            &file,
        ],
        &line,
    );
    office.done(&["programme", "add", "--preset", "orp-voucher", "--key", "orp"]);
    let letters = office.0.path().join("letters").display().to_string();
    office.done(&["mail", "set", "folder", &letters]);
    let codes = office.vouchers(8);
    office.kiosk("redeem_voucher", &form(&codes[0], 0)).json();
    office.done(&["mail", "run"]);
    let letter = fs::read_dir(&letters).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(letter).unwrap();
    let key = codes_in(text.split("Content-Type: text/html").next().unwrap()).remove(0);
    assert_eq!(office.kiosk("activate", &json!({ "code": key, "password": LEARNERS })).code, 0);
    (office, sheet, codes)
}

/// What must go on in the other folder as if nothing had happened.
fn goes_on(other: &Office, codes: &[String]) {
    other.is_sound();
    let profile = other.kiosk("sign_in", &json!({ "login": "personne0@exemple.ch", "password": LEARNERS })).json();
    assert_eq!(profile["accesses"][0]["days_left"], 90);
    assert_eq!(other.kiosk("days_left", &json!({ "code": codes[0] })).json()["days_left"], 90);
    let again = other.0.path().join("encore.pdf").display().to_string();
    other.done_with(&["voucher", "reprint", "1", "--as", "s.rochat", "--pdf", &again], &format!("{PASSWORD}\n"));
    let mut reprinted = codes_in(&text_of(again.as_ref()));
    reprinted.sort();
    let mut free = codes[1..].to_vec();
    free.sort();
    assert_eq!(reprinted, free, "the restored office key opens the batch");
    assert_eq!(other.kiosk("redeem_voucher", &form(&codes[1], 1)).code, 0);
    other.is_sound();
}

#[test]
fn the_other_pc_in_ten_minutes() {
    let (office, sheet, codes) = office_at_work();
    let stick = tempfile::tempdir().unwrap();
    let folder = stick.path().display().to_string();
    office.done(&["backup", "set", &folder]);
    let now = office.done(&["backup", "now", "--json"]).json();
    let copy = now["file"].as_str().unwrap().to_owned();
    assert!(copy.ends_with(&format!("-{}.guichet", now["head"].as_str().unwrap())), "{copy}");
    let listed = office.done(&["backup", "list", "--json"]).json();
    assert!(copy.ends_with(listed["copies"][0]["file"].as_str().unwrap()));
    // What is done after the copy is not in it.
    office.kiosk("redeem_voucher", &form(&codes[7], 7)).json();
    let made = now["head"].clone();
    drop(office.done(&["verify"]));
    fs::remove_dir_all(office.data()).unwrap();

    // With the recovery sheet, read back from the paper.
    let other = Office::empty();
    let said = other.done_with(&["restore", &copy, "--recovery", "--json"], &lines_of(&sheet)).json();
    assert_eq!((&said["head"], &said["name"]), (&made, &json!("Centre de formation")));
    goes_on(&other, &codes);
    assert_eq!(
        other.kiosk("redeem_voucher", &form(&codes[7], 7)).code,
        0,
        "the voucher used since is free in the copy"
    );

    // And with a staff password, as people read it.
    let third = Office::empty();
    let said =
        third.done_with(&["restore", &copy, "--as", "s.rochat", "--language", "fr"], &format!("{PASSWORD}\n")).out;
    assert!(
        said.contains(
            "« Centre de formation » est restauré".replace("« ", "«\u{a0}").replace(" »", "\u{a0}»").as_str()
        ),
        "{said}"
    );
    assert!(said.contains("Ce qui a été fait depuis n’y est pas."), "{said}");
    goes_on(&third, &codes);
}

#[test]
fn every_way_that_must_not_restore() {
    let (office, sheet, _) = office_at_work();
    let copy = office.0.path().join("copie.guichet").display().to_string();
    office.done(&["backup", &copy]);
    let lines = lines_of(&sheet);
    let other = Office::empty();
    let refused = |file: &str, how: &[&str], typed: &str| {
        let answer = other.run_with(&[&["restore", file], how, &["--json"]].concat(), typed);
        let code = answer.refusal();
        let sentence = answer.json()["message"].as_str().unwrap().to_owned();
        assert!(!sentence.contains('{'), "{code}: {sentence}");
        assert!(!other.data().exists(), "{code} wrote something");
        code
    };
    let recovery: &[&str] = &["--recovery"];
    assert_eq!(refused(&copy, &["--as", "s.rochat"], "pas celui-ci\n"), "copy_key_wrong");
    assert_eq!(refused(&copy, &["--as", "personne"], PASSWORD), "copy_key_wrong");
    assert_eq!(refused(&copy, recovery, ""), "recovery_wrong");
    let mut short: Vec<&str> = lines.lines().collect();
    short.pop();
    assert_eq!(refused(&copy, recovery, &short.join("\n")), "recovery_wrong");
    short.push(short[0]);
    assert_eq!(refused(&copy, recovery, &short.join("\n")), "recovery_wrong");
    let letter = lines.chars().last().unwrap();
    let mistyped = format!("{}{}", lines.strip_suffix(letter).unwrap(), if letter == 'B' { 'C' } else { 'B' });
    assert_eq!(refused(&copy, recovery, &mistyped), "recovery_line_wrong");
    // Another office's sheet.
    let (_neighbour, theirs, _) = office_at_work();
    assert_eq!(refused(&copy, recovery, &lines_of(&theirs)), "copy_key_wrong");
    assert_eq!(refused("/no/such/copy", recovery, &lines), "copy_unreadable");
    let broken = office.0.path().join("abimee.guichet");
    let whole = fs::read(&copy).unwrap();
    for (bytes, code) in [(&whole[..whole.len() - 1], "copy_damaged"), (b"autre chose".as_slice(), "copy_foreign")] {
        fs::write(&broken, bytes).unwrap();
        assert_eq!(refused(&broken.display().to_string(), recovery, &lines), code);
    }
    let nonsense = [
        vec!["restore", "x"],
        vec!["restore", "x", "--recovery", "--as", "s.rochat"],
        vec!["restore", "x", "--as", "s.rochat", "--admin", "s.rochat"],
        vec!["backup"],
    ];
    for line in nonsense {
        assert_eq!(other.run(&line).code, 64, "{line:?}");
    }
    // Over an institution, or into anything else that is there: nothing is replaced.
    let before = fs::read(office.data().join("guichet.db")).unwrap();
    let over = office.run_with(&["restore", &copy, "--recovery", "--json"], &lines);
    assert_eq!(over.refusal(), "folder_not_empty");
    assert_eq!(fs::read(office.data().join("guichet.db")).unwrap(), before);
    // The square of the sheet is the seven lines behind three letters, as a reader types it.
    let square: String = lines.chars().filter(char::is_ascii_uppercase).collect();
    other.done_with(&["restore", &copy, "--recovery"], &format!("GTK{square}\n"));
    other.is_sound();
}

#[test]
fn the_sheet_opens_what_no_password_opens_any_more() {
    let (office, sheet, codes) = office_at_work();
    let copy = office.0.path().join("copie.guichet").display().to_string();
    office.done(&["backup", &copy]);
    let new = "marmotte cerise vallon tuile";
    let other = Office::empty();
    let with = |password: &str| format!("{}\n{password}\n", lines_of(&sheet));
    let weak = other.run_with(&["restore", &copy, "--recovery", "--admin", "m.blanc", "--json"], &with("court"));
    assert_eq!(weak.refusal(), "password_too_short");
    assert!(!other.data().exists());
    other.done_with(&["restore", &copy, "--recovery", "--admin", "m.blanc"], &with(new));
    other.is_sound();
    let again = other.0.path().join("encore.pdf").display().to_string();
    other.done_with(&["voucher", "reprint", "1", "--as", "m.blanc", "--pdf", &again], new);
    assert_eq!(codes_in(&text_of(again.as_ref())).len(), codes.len() - 1, "the new password opens the office key");
    // Somebody the office knows: the old password is gone, and a later copy opens with the new one.
    let third = Office::empty();
    third.done_with(&["restore", &copy, "--recovery", "--admin", "s.rochat"], &with(new));
    third.is_sound();
    let ask = ["ask", "counter", "batches", "--as", "s.rochat"];
    assert_eq!(third.run_with(&ask, PASSWORD).refusal(), "sign_in_wrong");
    third.done_with(&ask, new);
    let later = third.0.path().join("plus-tard.guichet").display().to_string();
    third.done(&["backup", &later]);
    let fourth = Office::empty();
    fourth.done_with(&["restore", &later, "--as", "s.rochat"], new);
    fourth.is_sound();
}

#[test]
fn the_day_sheet_is_written_where_it_is_asked_for() {
    let office = Office::open();
    office.vouchers(8);
    let file = office.0.path().join("jour.pdf").display().to_string();
    office.done(&["daysheet", "--pdf", &file]);
    let text = text_of(file.as_ref());
    assert!(text.contains("Bons, nos 000001 à 000008") && text.contains("guichetctl"), "{text}");
    assert_eq!(office.run(&["daysheet", "--pdf", &file, "--json"]).refusal(), "target_exists");
    let other = office.0.path().join("hier.pdf").display().to_string();
    office.done(&["daysheet", "--pdf", &other, "--day", "2026-11-20", "--language", "en"]);
    assert!(text_of(other.as_ref()).contains("Friday 20 November 2026"));
    office.is_sound();
}
