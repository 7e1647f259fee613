//! The personal account in the real windows: two steps (J3), a known address (J5), another address (J6).

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use guichet_core::domain::policy_file::HEP_ACCOUNT;

use crate::access::Judge;
use crate::desktop::{Desktop, Opening};
use crate::main_job::{EMAIL, FIRST_NAME, LAST_NAME};
use crate::visitor::{Count, Visitor};
use crate::{gallery, institution, papers};

/// Where Amina's letters go after she has moved.
const OTHER: &str = "amina@nouveau.ch";

/// Two areas, so that one is chosen.
pub fn two_areas() -> Vec<String> {
    vec![HEP_ACCOUNT.to_owned(), HEP_ACCOUNT.replace("Formation continue", "Cours du soir")]
}

/// The temporary password of a letter: the one line set in by four spaces.
pub fn password_of(letter: &Path) -> String {
    let text = std::fs::read_to_string(letter).unwrap();
    let is_one = |line: &&str| {
        line.starts_with("    ")
            && line.trim().contains(' ')
            && line.trim().chars().all(|c| c.is_ascii_lowercase() || c == ' ')
    };
    text.lines().find(is_one).unwrap_or_else(|| panic!("no password in {}", letter.display())).trim().to_owned()
}

/// Waits for the `number`th letter of a kind: others may leave in between.
pub async fn letter(desk: &Desktop, kind: &str, number: usize) -> PathBuf {
    let begun = Instant::now();
    loop {
        let mut found = papers::files(&desk.data().join("mail"), "eml");
        found.retain(|file| file.to_string_lossy().contains(kind));
        found.sort();
        if let Some(file) = found.get(number - 1) {
            return file.clone();
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "no {kind} {number}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Step 1: name, address, check.
pub async fn creates(visitor: &mut Visitor<'_>, email: &str) {
    visitor.sees("name").await;
    visitor.fills("[name='first_name']", FIRST_NAME).await;
    visitor.fills("[name='last_name']", LAST_NAME).await;
    visitor.taps("continue").await;
    visitor.sees("email").await;
    visitor.fills("[name='email']", email).await;
    visitor.taps("continue").await;
    visitor.sees("check").await;
    visitor.taps("create").await;
}

pub async fn signs_in(visitor: &mut Visitor<'_>, login: &str, password: &str) {
    visitor.sees("home").await;
    visitor.taps("sign_in").await;
    visitor.sees("login").await;
    visitor.fills("[name='login']", login).await;
    visitor.taps("continue").await;
    visitor.sees("password").await;
    visitor.fills("[name='password']", password).await;
    visitor.taps("continue").await;
}

/// The phrase on the page, once all its words have arrived.
pub async fn phrase_shown(visitor: &mut Visitor<'_>) -> String {
    visitor.taps("show").await;
    let begun = Instant::now();
    loop {
        let words = visitor.texts("[data-part='words'] .mono").await;
        if words.len() == 5 && words.iter().all(|word| !word.trim().is_empty()) {
            return words.join(" ");
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "{words:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Step 2: three pages, the check page, handed in.
pub async fn hands_in(desk: &Desktop, visitor: &mut Visitor<'_>) {
    visitor.reads("[data-part='dossier'][data-state='due']").await;
    gallery::take(&desk.client, "personal/05-due").await;
    visitor.taps("fill-details").await;
    visitor.reads("[data-page='birth']").await;
    for (name, text) in [("day", "27"), ("month", "mars"), ("year", "1984")] {
        visitor.fills(&format!("[name='{name}']"), text).await;
    }
    gallery::take(&desk.client, "personal/06-birth").await;
    visitor.taps("continue").await;
    visitor.reads("[data-page='address']").await;
    for (name, text) in [("street", "rue de l’Exemple 12"), ("postcode", "2800"), ("locality", "Delémont")] {
        visitor.fills(&format!("[name='{name}']"), text).await;
    }
    gallery::take(&desk.client, "personal/07-address").await;
    visitor.taps("continue").await;
    visitor.reads("[data-page='contact']").await;
    visitor.fills("[name='phone']", "032 555 01 20").await;
    visitor.taps("continue").await;
    visitor.sees("details_check").await;
    gallery::take(&desk.client, "personal/08-check").await;
    visitor.taps("send").await;
    visitor.reads("[data-part='dossier'][data-state='waiting']").await;
    gallery::take(&desk.client, "personal/09-waiting").await;
}

#[tokio::test]
async fn an_account_in_two_steps_with_a_mailed_password_then_a_known_address_then_another_one() {
    let desk = Desktop::open(Opening { areas: vec![HEP_ACCOUNT.to_owned()], ..Opening::default() }).await;
    let kiosk = desk.at_kiosk().await;
    let mut amina = Visitor::new(kiosk);
    amina.sees("home").await;
    gallery::take(kiosk, "personal/01-home").await;
    amina.taps("create").await;
    creates(&mut amina, EMAIL).await;
    amina.sees("done").await;
    let mailed = password_of(&letter(&desk, "temporary-password", 1).await);
    amina.reads("[data-part='mail'][data-mail='sent']").await;
    gallery::take(kiosk, "personal/02-done").await;
    assert_eq!(amina.count().gestures, 4, "J3, step 1");
    amina.ends_with("finish").await;

    let before = amina.count();
    amina.opens_a_letter();
    signs_in(&mut amina, EMAIL, &mailed).await;
    amina.sees("phrase").await;
    gallery::take(kiosk, "personal/03-phrase").await;
    let phrase = phrase_shown(&mut amina).await;
    amina.taps("take").await;
    amina.sees("active").await;
    gallery::take(kiosk, "personal/04-active").await;
    amina.taps("my-file").await;
    hands_in(&desk, &mut amina).await;
    // With step 1, and without "show", which the journey does not need: fifteen. A code costs three less.
    let count = amina.count().since(before);
    assert_eq!((count.gestures, count.fields), (4 + 1 + 1 + 1 + 1 + 3 + 1, 9), "J3 with a mailed password");
    amina.ends_with("finish").await;

    // J5: the page tells, one touch sends the way back, and the code opens it.
    let mut again = Visitor::new(kiosk);
    again.sees("home").await;
    again.taps("create").await;
    creates(&mut again, EMAIL).await;
    again.sees("known").await;
    gallery::take(kiosk, "personal/10-known").await;
    let before = again.count();
    // A quarter of an hour later: an address gets one letter in ten minutes.
    institution::forget_counts(&desk.data());
    again.taps("send").await;
    again.sees("asked").await;
    let code = papers::code_of_letter(&letter(&desk, "reset", 1).await);
    again.scans(&desk.screen, &code);
    again.sees("phrase").await;
    again.taps("take").await;
    again.sees("active").await;
    assert_eq!(again.count().since(before), Count { gestures: 3, fields: 0, typed: 0 }, "J5 (interface 3)");
    again.ends_with("finish").await;
    // Her old phrase is dead; the way on is the same as for anybody.
    let mut amina = Visitor::new(kiosk);
    signs_in(&mut amina, EMAIL, &phrase).await;
    amina.reads("[data-part='fault']").await;
    amina.ends_with("leave").await;
}

#[tokio::test]
async fn an_account_in_two_steps_with_a_mailed_code_then_another_address() {
    let by_code = HEP_ACCOUNT.replace("\"temp_password\"", "\"activation_code\"");
    let desk = Desktop::open(Opening { areas: vec![by_code], ..Opening::default() }).await;
    let kiosk = desk.at_kiosk().await;
    let mut amina = Visitor::new(kiosk);
    amina.sees("home").await;
    amina.taps("create").await;
    creates(&mut amina, EMAIL).await;
    amina.sees("done").await;
    let code = papers::code_of_letter(&letter(&desk, "activation", 1).await);
    amina.scans(&desk.screen, &code);
    amina.sees("phrase").await;
    amina.taps("take").await;
    amina.sees("active").await;
    amina.taps("my-file").await;
    hands_in(&desk, &mut amina).await;
    let count = amina.count();
    assert_eq!((count.gestures, count.fields), (12, 10), "J3 with a mailed code");

    // J6, in place: signed in already; asked, mailed, held before the reader, done.
    let before = amina.count();
    amina.taps("move-address").await;
    amina.sees("new_address").await;
    amina.fills("[name='email']", OTHER).await;
    gallery::take(kiosk, "personal/11-new-address").await;
    amina.taps("continue").await;
    amina.sees("moving").await;
    gallery::take(kiosk, "personal/12-moving").await;
    let code = papers::code_of_letter(&letter(&desk, "address-code", 1).await);
    amina.scans(&desk.screen, &code);
    amina.sees("moved").await;
    gallery::take(kiosk, "personal/13-moved").await;
    let count = amina.count().since(before);
    assert_eq!((count.gestures, count.fields), (3, 1), "J6 in place, after signing in (three gestures more)");
    assert_eq!(amina.text("[data-part='login']").await, OTHER);
    amina.ends_with("finish").await;

    // J6, the old address lost: name, birth date, new address, check.
    let mut other = Visitor::new(kiosk);
    other.sees("home").await;
    other.taps("forgot").await;
    other.sees("forgot").await;
    gallery::take(kiosk, "personal/14-forgot").await;
    other.taps("lost-address").await;
    other.sees("name").await;
    other.fills("[name='first_name']", FIRST_NAME).await;
    other.fills("[name='last_name']", LAST_NAME).await;
    other.taps("continue").await;
    other.sees("birth").await;
    for (name, text) in [("day", "27"), ("month", "3"), ("year", "1984")] {
        other.fills(&format!("[name='{name}']"), text).await;
    }
    gallery::take(kiosk, "personal/15-birth").await;
    other.taps("continue").await;
    other.sees("email").await;
    other.fills("[name='email']", "encore@exemple.ch").await;
    other.taps("continue").await;
    other.sees("check").await;
    gallery::take(kiosk, "personal/16-check").await;
    other.taps("create").await;
    other.sees("done").await;
    assert_eq!((other.count().gestures, other.count().fields), (6, 6), "J6, address lost: 7 with the scan");
}

/// Every screen of the personal account, judged by axe and by a finger.
pub async fn walk(desk: &Desktop, visitor: &mut Visitor<'_>, judge: &mut Judge<'_>) {
    let login = "a.morel@exemple.ch";
    visitor.taps("create").await;
    judge.looks_at(visitor, "areas").await;
    visitor.taps("area-hep0").await;
    judge.looks_at(visitor, "name").await;
    creates(visitor, login).await;
    visitor.sees("done").await;
    let mailed = password_of(&letter(desk, "temporary-password", 1).await);
    visitor.ends_with("finish").await;
    signs_in(visitor, login, &mailed).await;
    visitor.sees("phrase").await;
    visitor.taps("write-mine").await;
    visitor.fills("[data-screen='own'] input", "Sept chaises bleues").await;
    visitor.taps("continue").await;
    judge.looks_at(visitor, "active").await;
    visitor.taps("my-file").await;
    visitor.reads("[data-state='due']").await;
    judge.looks_at(visitor, "profile").await;
    visitor.taps("fill-details").await;
    judge.looks_at(visitor, "details").await;
    for (name, text) in [("day", "27"), ("month", "3"), ("year", "1984")] {
        visitor.fills(&format!("[name='{name}']"), text).await;
    }
    visitor.taps("continue").await;
    visitor.reads("[data-page='address']").await;
    judge.looks_at(visitor, "details").await;
    for (name, text) in [("street", "Am Bahnhof 1"), ("postcode", "2800"), ("locality", "Genf")] {
        visitor.fills(&format!("[name='{name}']"), text).await;
    }
    visitor.taps("continue").await;
    visitor.reads("[data-page='contact']").await;
    visitor.taps("continue").await;
    judge.looks_at(visitor, "details_check").await;
    visitor.taps("send").await;
    visitor.reads("[data-state='waiting']").await;
    judge.looks_at(visitor, "profile").await;
    visitor.taps("print-promise").await;
    visitor.reads("[data-part='printed']:not(:empty)").await;
    judge.looks_at(visitor, "profile").await;
    visitor.taps("move-address").await;
    judge.looks_at(visitor, "new_address").await;
    visitor.fills("[name='email']", "b.morel@exemple.ch").await;
    visitor.taps("continue").await;
    judge.looks_at(visitor, "moving").await;
    let code = papers::code_of_letter(&letter(desk, "address-code", 1).await);
    visitor.ends_with("finish").await;
    visitor.types_code(&code).await;
    judge.looks_at(visitor, "moved").await;
    visitor.ends_with("finish").await;
    visitor.taps("create").await;
    visitor.taps("area-hep0").await;
    creates(visitor, "b.morel@exemple.ch").await;
    judge.looks_at(visitor, "known").await;
    visitor.ends_with("leave").await;
    visitor.taps("forgot").await;
    visitor.taps("lost-address").await;
    visitor.taps("area-hep0").await;
    visitor.fills("[name='first_name']", FIRST_NAME).await;
    visitor.fills("[name='last_name']", LAST_NAME).await;
    visitor.taps("continue").await;
    judge.looks_at(visitor, "birth").await;
    visitor.ends_with("leave").await;
}
