//! Papers of whole classes at the counter's doors: shown without secrets, printed once, stopped, sent again; listings.

use std::sync::atomic::{AtomicBool, Ordering};
use std::{fs, io};

use guichet_core::actor::Actor;
use guichet_core::domain::policy_file::ECAMPUS;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::printer::{Outcome, Printer};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::office::{Office, PASSWORD};

fn office() -> Office {
    enrolled(Office::open())
}

fn enrolled(office: Office) -> Office {
    enrolled_in(office, ECAMPUS)
}

fn enrolled_in(office: Office, policy: &str) -> Office {
    add_programme(&office.desk, &Actor::Console, "ecampus", "ecampus.toml", policy).unwrap();
    let rows = "Numéro;Nom;Prénom;Classe\r\n1;Ducommun;Amina;2B\r\n2;Šarić;Petra;1A\r\n3;Rey;Luc;1A\r\n";
    let file = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, rows);
    let roster = json!({ "name": "eleves.csv", "file": file, "programme": "ecampus" });
    office.ask("import_roster", json!({ "roster": roster }));
    office
}

fn order(paper: &str, more: Value) -> Value {
    let mut order = json!({ "programme": "ecampus", "paper": paper });
    order.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    order
}

fn printed(ticket: &str, paper: &str, more: Value) -> Value {
    json!({ "ticket": ticket, "order": order(paper, more) })
}

impl Office {
    fn newest_print(&self) -> String {
        let prints = self.folder.path().join("prints");
        let files = fs::read_dir(prints).unwrap().map(|entry| entry.unwrap().path());
        let newest = files.max_by_key(|path| fs::metadata(path).unwrap().modified().unwrap()).unwrap();
        let text = std::process::Command::new("pdftotext").arg("-layout").arg(newest).arg("-").output().unwrap();
        String::from_utf8(text.stdout).unwrap().replace('\u{a0}', " ")
    }
}

#[test]
fn classes_are_shown_without_secrets_and_printed_once_for_two_clicks() {
    let office = office();
    let known = office.ask("credentials", json!({}));
    let programme = &known["programmes"][0];
    assert_eq!((&programme["by_password"], &programme["keeps_first"]), (&json!(true), &json!(true)));
    let classes: Vec<&str> =
        programme["classes"].as_array().unwrap().iter().map(|class| class["title"].as_str().unwrap()).collect();
    assert_eq!(classes, ["Classe 1A", "Classe 2B"]);
    assert_eq!(programme["imports"][0]["number"], 1);
    for (paper, pages) in [("slips", 2), ("cards", 1), ("letters", 3), ("listing", 1)] {
        let shown =
            office.ask("preview_credentials", json!({ "order": order(paper, json!({ "secret": true })), "page": 1 }));
        assert_eq!((&shown["pages"], &shown["secrets"]), (&json!(pages), &json!(3)), "{paper}");
        assert!(shown["svg"].as_str().unwrap().starts_with("<svg"), "{paper}");
    }
    let slips = order("slips", json!({ "separated": true, "per_sheet": 1, "groups": ["1A"] }));
    let shown = office.ask("preview_credentials", json!({ "order": slips, "page": 9 }));
    assert_eq!((&shown["pages"], &shown["people"]), (&json!(3), &json!(2)), "a page too far is the last one");
    assert_eq!(office.ask("credentials", json!({})), known, "a look draws nothing");

    let made = office.ask("print_credentials", printed("t1", "slips", json!({})));
    assert_eq!((&made["people"], &made["left_out"], &made["printed"]["how"]), (&json!(3), &json!(0), &json!("folder")));
    assert_eq!(office.refused("print_credentials", printed("t1", "slips", json!({}))), "already_asked");
    let far = office.ask("credentials_progress", json!({ "ticket": "t1" }));
    assert_eq!((&far["done"], &far["all"], &far["is_over"]), (&json!(3), &json!(3), &json!(true)));
    let before = office.newest_print();
    office.ask("send_credentials_again", json!({ "ticket": "t1" }));
    assert_eq!(office.newest_print(), before, "the same again is the same paper");
    let saved = office.ask("save_credentials", json!({ "ticket": "t1" }));
    assert!(fs::read(saved["file"].as_str().unwrap()).unwrap().starts_with(b"%PDF"));
    assert_eq!(office.refused("print_credentials", printed("t2", "slips", json!({}))), "nothing_to_do");
    // Spoiled: voided and drawn anew. What was on the first paper opens nothing any more.
    office.ask("print_credentials", printed("t2", "slips", json!({ "reason": "misprint", "renew": true })));
    let words = |text: &str| -> Vec<String> {
        let is_words = |line: &&str| line.split(' ').count() > 1 && line.chars().all(|c| c.is_lowercase() || c == ' ');
        text.lines().flat_map(|line| line.split("   ")).map(str::trim).filter(is_words).map(str::to_owned).collect()
    };
    let (old, new) = (words(&before), words(&office.newest_print()));
    assert!(!old.is_empty() && old.iter().all(|line| !new.contains(line)), "{old:?} {new:?}");
    // The window locks: nothing that bears secrets can be sent again.
    office.ask("lock", json!({}));
    office.ask("unlock", json!({ "password": PASSWORD }));
    assert_eq!(office.refused("send_credentials_again", json!({ "ticket": "t2" })), "nothing_to_do");
    office.is_sound();
}

#[test]
fn a_work_that_is_stopped_leaves_no_half_batch() {
    let office = office();
    assert_eq!(office.refused("stop_credentials", json!({ "ticket": "nobody's" })), "nothing_to_do");
    let printing = std::thread::scope(|scope| {
        let asked = scope.spawn(|| office.try_ask("print_credentials", printed("t1", "slips", json!({}))));
        // From the first look on it is to stop; three hashes take longer than a look.
        while !asked.is_finished() {
            let _ = office.try_ask("stop_credentials", json!({ "ticket": "t1" }));
        }
        asked.join().unwrap()
    });
    let classes = office.ask("credentials", json!({}))["programmes"][0]["classes"].clone();
    let waiting: i64 = classes.as_array().unwrap().iter().map(|class| class["waiting"].as_i64().unwrap()).sum();
    match printing {
        Err(_) => assert_eq!(waiting, 3, "stopped: nobody has anything"),
        Ok(_) => assert_eq!(waiting, 0, "too late to stop: everybody has theirs"),
    }
    let again = office.try_ask("print_credentials", printed("t1", "slips", json!({})));
    assert_eq!(again.is_ok(), waiting == 3, "a stopped ticket may be asked again");
    office.is_sound();
}

#[test]
fn a_window_that_locks_while_papers_are_made_lets_them_out_and_keeps_nothing() {
    let office = office();
    let made = std::thread::scope(|scope| {
        let asked = scope.spawn(|| office.try_ask("print_credentials", printed("t1", "slips", json!({}))));
        // Once it is drawing, whoever asked and their key are known to it.
        let draws =
            || office.try_ask("credentials_progress", json!({ "ticket": "t1" })).is_ok_and(|far| far["all"] != 0);
        while !draws() && !asked.is_finished() {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        office.ask("lock", json!({}));
        asked.join().unwrap()
    });
    assert_eq!(made.unwrap()["printed"]["how"], "folder", "what was drawn is on paper");
    office.ask("unlock", json!({ "password": PASSWORD }));
    assert_eq!(office.refused("send_credentials_again", json!({ "ticket": "t1" })), "nothing_to_do");
    office.is_sound();
}

#[test]
fn a_listing_is_scanned_says_what_is_stale_and_is_destroyed() {
    let office = office();
    let listing = json!({ "secret": true, "user": true, "by_class": true });
    assert_eq!(office.refused("print_credentials", printed("t1", "listing", listing.clone())), "reason_missing");
    let mut asked = listing;
    asked["reason"] = json!("class_start");
    // Whoever has a PIN gives it before secrets are listed; a wrong one counts, and nothing is printed.
    office.ask("set_pin", json!({ "password": PASSWORD, "pin": "493817" }));
    assert_eq!(office.refused("print_credentials", printed("t1", "listing", asked.clone())), "pin_wanted");
    asked["pin"] = json!("111222");
    assert_eq!(office.refused("print_credentials", printed("t1", "listing", asked.clone())), "pin_wrong");
    asked["pin"] = json!("493817");
    let made = office.ask("print_credentials", printed("t1", "listing", asked));
    assert_eq!(made["numbers"], json!([1, 2]));
    let view = office.ask("listing", json!({ "number": 1 }));
    assert_eq!((&view["fresh"], &view["stale"], &view["again"]), (&json!(2), &json!([]), &json!([])));
    assert_eq!((&view["line"]["title"], &view["programme"]), (&json!("Classe 1A"), &json!("ecampus")));
    // Somebody gets another paper: what stands on the list opens nothing any more.
    let found = office.ask("search", json!({ "text": "rey luc" }))["lines"][0]["id"].clone();
    let card = office.ask("open_person", json!({ "learner": found }));
    let account = card["accounts"][0]["id"].clone();
    office.ask("reset_password", json!({ "account": account, "check": "card_seen" }));
    let view = office.ask("listing", json!({ "number": 1 }));
    assert_eq!((&view["fresh"], &view["again"]), (&json!(1), &json!([account])));
    assert_eq!(view["stale"], json!([{ "name": "Rey Luc", "why": "ce qui est imprimé n’ouvre plus rien" }]));
    // Only that row again, on a list of its own.
    let again = json!({ "secret": true, "accounts": [account], "reason": "lost", "pin": "493817" });
    assert_eq!(office.ask("print_credentials", printed("t2", "listing", again))["people"], 1);
    assert_eq!(office.refused("listing", json!({ "number": 9 })), "listing_unknown");
    assert_eq!(office.refused("listing", json!({ "code": "GTLBCDFGHJKLNPR" })), "code_mistyped");
    let known = office.ask("listing_destroyed", json!({ "number": 1 }));
    let lines = known["listings"].as_array().unwrap();
    assert!(lines.iter().any(|line| line["number"] == 1 && line["is_destroyed"] == true), "{known}");
    assert_eq!(office.refused("listing_destroyed", json!({ "number": 1 })), "listing_destroyed");
    office.is_sound();
}

/// A printer that is out of paper once.
#[derive(Default)]
struct Empty(AtomicBool);

impl Printer for Empty {
    fn name(&self) -> Option<String> {
        Some("HP-Accueil".into())
    }

    fn print(&self, _: &str, pdf: &[u8]) -> io::Result<Outcome> {
        assert!(pdf.starts_with(b"%PDF"));
        if self.0.swap(true, Ordering::Relaxed) {
            return Ok(Outcome::Printed { printer: "HP-Accueil".into() });
        }
        Err(io::Error::other("lp: out of paper"))
    }
}

#[test]
fn papers_whose_printer_refuses_are_made_all_the_same_and_sent_again() {
    let office = Office::with_printer(TempDir::new().unwrap(), Box::<Empty>::default());
    office.ask("sign_in", json!({ "name": "rochat", "password": PASSWORD }));
    let office = enrolled(office);
    let made = office.ask("print_credentials", printed("t1", "slips", json!({})));
    assert!(made["refused"].as_str().unwrap().contains("out of paper"), "{made}");
    assert_eq!((&made["people"], &made["printed"]["how"]), (&json!(3), &json!("screen")));
    let again = office.ask("send_credentials_again", json!({ "ticket": "t1" }));
    assert_eq!((&again["refused"], &again["printed"]["printer"]), (&json!(null), &json!("HP-Accueil")));
    // A rehearsal knows no queue; a real one knows only the spooler's own.
    let elsewhere = json!({ "reason": "lost", "printer": "-o evil" });
    assert_eq!(office.refused("print_credentials", printed("t2", "slips", elsewhere)), "printer_refused");
    office.is_sound();
}

#[test]
fn a_platform_that_asks_it_gets_first_passwords_in_a_file_of_their_own() {
    let asks = ECAMPUS.replace("# first_passwords", "first_passwords");
    let office = enrolled_in(Office::open(), &asks);
    let made = office.ask("print_credentials", printed("a", "cards", json!({ "groups": ["1A"] })));
    let file = made["platform_file"].as_str().unwrap();
    let csv = fs::read_to_string(file).unwrap();
    assert!(csv.starts_with("username,") && csv.contains(",password"), "{csv}");
    assert_eq!(csv.lines().count(), 3, "two people of one class: {csv}");
    // The same papers once more, or papers of a programme that asks nothing, make no such file.
    let again = office.ask("send_credentials_again", json!({ "ticket": "a" }));
    assert_eq!(again["platform_file"], Value::Null);
    let plain = self::office().ask("print_credentials", printed("a", "cards", json!({})));
    assert_eq!(plain["platform_file"], Value::Null);
}
