//! Practising: from the first page and from the counter, marked everywhere, and the real folder untouched.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use guichet_core::domain::password::Password;
use guichet_core::folder::{Admission, Folder};
use guichet_core::journeys::set_up::{SetUp, set_up};

use crate::desktop::{Desktop, Opening};
use crate::visitor::Visitor;
use crate::{axe, gallery};

const PASSWORD: &str = "marmotte cerise vallon tuile";

/// Every file under `folder` with its bytes.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(bytes(&path));
        } else {
            found.insert(path.clone(), std::fs::read(&path).unwrap());
        }
    }
    found
}

/// Waits until the counter's window is a rehearsal's, or is none any more.
async fn waits_for_counter(desk: &Desktop, is_rehearsal: bool) {
    let begun = Instant::now();
    loop {
        let windows = desk.screen.windows();
        let counters: Vec<_> = windows.iter().filter(|name| name.contains("comptoir")).collect();
        if counters.len() == 1 && counters[0].contains("ESSAI") == is_rehearsal {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "windows: {windows:?}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Presses a button after which this process goes on in another folder: the driver loses its session there.
async fn leaves_by(desk: &Desktop, action: &str) {
    let press = "const action = arguments[0];
        setTimeout(() => document.querySelector(`[data-action='${action}']`).click(), 200)";
    desk.client.execute(press, vec![action.into()]).await.unwrap();
}

#[tokio::test]
async fn one_practises_beside_the_real_desk_and_comes_back() {
    let home = tempfile::tempdir().unwrap();
    let real = home.path().join("desk");
    let asked = SetUp {
        name: "Centre de formation du Jura".into(),
        language: "fr".into(),
        zone: "Europe/Zurich".into(),
        admin: "s.rochat".into(),
        password: Password::new(PASSWORD),
        is_rehearsal: false,
        now: None,
        seed: None,
    };
    set_up(&real, &asked).unwrap();
    let size = (1280, 720);
    let desk = Desktop::open_on(Opening { size, ..Opening::default() }, home).await;
    let mut staff = Visitor::new(desk.at_counter().await);
    staff.sees("sign-in").await;
    staff.fills("[data-field='name']", "s.rochat").await;
    staff.fills("[data-field='password']", PASSWORD).await;
    staff.taps("sign-in").await;
    staff.taps("rehearse").await;
    staff.reads("[data-action='rehearse-now']").await;
    leaves_by(&desk, "rehearse-now").await;
    waits_for_counter(&desk, true).await;
    drop(Folder::enter(&real, Admission::Alone).expect("the real desk is closed while somebody practises"));
    let before = bytes(&real);
    let home = desk.close();
    assert_eq!(bytes(&real), before);

    let desk = Desktop::open_on(Opening { size, folder: "desk-essai", ..Opening::default() }, home).await;
    let kiosk = desk.at_kiosk().await;
    Visitor::new(kiosk).sees("home").await;
    // The page stands before the desk has said that it is a rehearsal's.
    Visitor::new(kiosk).reads(".rehearsal").await;
    Visitor::new(kiosk).says(".rehearsal", "ESSAI").await;
    gallery::take(kiosk, "rehearsal/kiosk").await;

    let counter = desk.at_counter().await;
    let mut staff = Visitor::new(counter);
    staff.reads("[data-part='practice']").await;
    axe::check(counter, "the rehearsal's gate").await;
    gallery::take(counter, "rehearsal/gate").await;
    let sign = staff.texts("[data-part='practice'] dd").await;
    staff.fills("[data-field='name']", &sign[0]).await;
    staff.fills("[data-field='password']", &sign[1]).await;
    staff.taps("sign-in").await;
    staff.sees("home").await;
    staff.reads(".bar [data-part='rehearsal']").await;
    gallery::take(counter, "rehearsal/home").await;
    staff.taps("go-vouchers").await;
    staff.taps("issue").await;
    staff.fills("[data-field='issuer']", "ORP Bienne").await;
    staff.taps("print-vouchers").await;
    staff.reads("[data-part='batch']").await;
    assert_eq!(bytes(&real), before, "what is practised never reaches the real folder");
    leaves_by(&desk, "leave-rehearsal").await;
    waits_for_counter(&desk, false).await;
}

#[tokio::test]
async fn one_can_practise_before_anything_is_set_up() {
    let desk = Desktop::open_empty(Opening { size: (1280, 720), ..Opening::default() }).await;
    Visitor::new(desk.at_counter().await).sees("first-welcome").await;
    leaves_by(&desk, "rehearse").await;
    waits_for_counter(&desk, true).await;
    assert!(desk.data().with_file_name("desk-essai").join("guichet.db").is_file());
    assert!(!desk.data().exists(), "the real folder is still not there");
}
