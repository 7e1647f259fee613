//! Nothing of an erased person is left anywhere: bytes are looked for, not rows (V-20).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use guichet_core::actor::Actor;
use guichet_core::domain::handover::Format;
use guichet_core::journeys::erase::forget_person;
use guichet_core::journeys::hand_over::{self as journey, HandOver, HandedOver};
use guichet_core::parcel::read_header;
use serde_json::json;

use crate::office::Office;

/// Words no other text holds, as names, address and password.
const CANARIES: [&str; 4] = ["Zwetschgenkuchen", "Quittenmus", "holunderblust", "acht walnüsse im stillen wald"];

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Every file of the data folder that holds a canary, in capitals or small, as UTF-8.
fn holding(office: &Office) -> Vec<String> {
    let mut found = vec![];
    for file in files(office.folder.path()) {
        let bytes = fs::read(&file).unwrap().to_ascii_lowercase();
        for canary in CANARIES {
            let canary = canary.to_lowercase();
            if bytes.windows(canary.len()).any(|window| window == canary.as_bytes()) {
                found.push(format!("{}: {canary}", file.strip_prefix(office.folder.path()).unwrap().display()));
            }
        }
    }
    found
}

/// What the platform is told now; the file itself goes nowhere.
fn hand_over(office: &Office) -> guichet_core::error::Result<HandedOver> {
    let asked = HandOver { programme: "orp".into(), format: Format::Moodle, base: None, again: None };
    journey::hand_over(&office.desk, &Actor::Console, &asked, office.desk.words(), |_, _| Ok(()))
}

#[test]
fn a_platform_is_told_of_somebody_erased_before_their_time_and_then_nothing_is_kept() {
    let office = Office::new();
    let [first, last, local, password] = CANARIES;
    let email = format!("{local}@exemple.ch");
    office.redeem(&office.codes[0], first, last, &email).unwrap();
    office.ask("activate", json!({ "code": office.mailed_code("activation"), "password": password }));
    hand_over(&office).unwrap();
    let learner = office.count("SELECT max(id) FROM learner");
    office.desk.write(&Actor::Console, |tx| forget_person(tx, learner)).unwrap();
    let told = hand_over(&office).unwrap();
    assert_eq!((told.created, told.changed, told.closed), (0, 0, 1));
    assert!(told.text.ends_with(&format!("{email},,,,,orp,1,1\r\n")), "{}", told.text);
    assert!(hand_over(&office).is_err(), "it is told once");
    // The next hand-over forgets the login too.
    office.redeem(&office.codes[1], "Amina", "Ducommun", "amina.ducommun@exemple.ch").unwrap();
    office.ask(
        "activate",
        json!({ "code": office.mailed_code("activation"), "password": "trois lampes au bord du quai" }),
    );
    assert_eq!(hand_over(&office).unwrap().created, 1);
    assert_eq!(office.count("SELECT count(*) FROM handover_closing"), 0);
    assert_eq!(office.count("SELECT count(*) FROM handover_line WHERE told LIKE '%holunder%'"), 0);
    office.is_sound();
}

#[test]
fn canary_bytes_of_an_erased_person_are_nowhere_in_the_folder() {
    let office = Office::new();
    let _log = guichet_core::logging::start_at(office.folder.path(), "test", "debug");
    let [first, last, local, password] = CANARIES;
    let email = format!("{local}@exemple.ch");
    office.redeem(&office.codes[0], first, last, &email).unwrap();
    let code = office.mailed_code("activation");
    office.ask("activate", json!({ "code": code, "password": password }));
    office.ask("ask_new_password", json!({ "email": email }));
    office.post();
    office.ask("print_slip", json!({ "login": email, "password": password }));
    assert_eq!(hand_over(&office).unwrap().created, 1);
    assert!(holding(&office).iter().any(|line| line.starts_with("guichet.db")), "the search must be able to find");
    assert!(holding(&office).iter().any(|line| line.starts_with("letters/")), "a rehearsal keeps its letters");
    // Papers and letters of a rehearsal are as old as the story says, not as this machine does.
    let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
    for file in files(office.folder.path())
        .iter()
        .filter(|file| file.extension().is_some_and(|kind| kind == "eml" || kind == "pdf"))
    {
        fs::File::options().write(true).open(file).unwrap().set_modified(old).unwrap();
    }
    office.wait_hours(24 * (91 + 314));
    assert!(!holding(&office).is_empty(), "not before it is due");
    office.wait_hours(24 * 2);
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE erased_at IS NOT NULL"), 1);
    assert_eq!(holding(&office), [""; 0]);
    office.is_sound();
    // Sealed copies still hold them, for thirty days: the year is kept with those counted in.
    let gone_at = office.desk.now().unwrap();
    let oldest = || {
        let copies = files(&office.folder.path().join("backups"));
        copies.iter().map(|copy| read_header(copy).unwrap().header.created_at).min().unwrap()
    };
    assert!(oldest() <= gone_at.as_second(), "a copy was made before anybody was erased");
    office.wait_hours(24 * 31);
    assert!(oldest() > gone_at.as_second(), "no copy is left that knows them");
    assert!(office.desk.now().unwrap() < "2028-02-21T23:00:00Z".parse().unwrap(), "within the promised year");
}
