//! Issuing vouchers: what is refused, what comes out, and that codes never leave through the door.

use std::io;
use std::sync::Arc;

use guichet_core::actor::Actor;
use guichet_core::domain::seal;
use guichet_core::journeys::reprint_vouchers::reprint_vouchers;
use guichet_core::printer::{Outcome, Printer};
use guichet_core::storage::vouchers;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::office::{Office, PASSWORD};

fn order(changes: Value) -> Value {
    let mut order = json!({
        "programme": "orp", "count": 80, "issuer": "ORP Delémont", "use_by": "2027-12-31", "course": "", "note": "",
    });
    for (name, value) in changes.as_object().unwrap() {
        order[name] = value.clone();
    }
    order
}

#[test]
fn eighty_vouchers_come_out_on_ten_sheets() {
    let office = Office::open();
    let issued = office.ask("issue_vouchers", order(json!({})));
    assert_eq!((&issued["batch"], &issued["sheets"]), (&json!(1), &json!(10)));
    assert_eq!(issued["printed"]["how"], "folder");
    let file = office.folder.path().join("prints").join(issued["printed"]["file"].as_str().unwrap());
    assert!(std::fs::read(file).unwrap().starts_with(b"%PDF-"));
    assert_eq!(issued["summary"], "Lot 1\u{a0}: 80 bons, n°\u{a0}000001 à 000080.");

    let list = office.ask("batches", json!({}));
    assert_eq!(list["headline"], "80 bons émis");
    let line = &list["open"][0];
    assert_eq!(
        (&line["free"], &line["until"], &line["issuer"]),
        (&json!(80), &json!("31.12.2027"), &json!("ORP Delémont"))
    );
    let page = office.ask("batch", json!({ "batch": 1, "filter": "all" }));
    assert_eq!(page["vouchers"].as_array().unwrap().len(), 80);
    assert_eq!((&page["vouchers"][0]["number"], &page["vouchers"][0]["state"]), (&json!("000001"), &json!("free")));
    assert_eq!(page["usable"], "jusqu’au vendredi 31 décembre 2027");
    assert_eq!(page["opens"], "90 jours dès la saisie du code");
    assert_eq!(office.ask("programmes", json!({}))[0]["issuers"], json!(["ORP Delémont"]));
    office.is_sound();
}

/// A printer whose spooler says no.
struct Jammed;

impl Printer for Jammed {
    fn name(&self) -> Option<String> {
        Some("HP-Accueil".into())
    }

    fn print(&self, _: &str, _: &[u8]) -> io::Result<Outcome> {
        Err(io::Error::other("lp: out of paper"))
    }
}

#[test]
fn a_batch_whose_printer_refuses_is_there_and_says_that_nothing_came_out() {
    let office = Office::with_printer(TempDir::new().unwrap(), Box::new(Jammed));
    office.ask("sign_in", json!({ "name": "rochat", "password": PASSWORD }));
    let issued = office.ask("issue_vouchers", order(json!({})));
    assert_eq!((&issued["printed"]["how"], &issued["sheets"]), (&json!("screen"), &json!(10)));
    assert!(issued["summary"].as_str().unwrap().contains("ne sont pas sorties"), "{issued}");
    assert_eq!(office.ask("batches", json!({}))["open"][0]["free"], json!(80));
    assert_eq!(office.refused("reprint_vouchers", json!({ "batch": 1, "vouchers": null })), "printer_refused");
    office.is_sound();
}

#[test]
fn an_order_that_makes_no_sense_is_refused_and_leaves_nothing() {
    let office = Office::open();
    let cases = [
        (json!({ "count": 0 }), "count_out_of_range"),
        (json!({ "count": 10_001 }), "count_out_of_range"),
        (json!({ "issuer": "  " }), "issuer_missing"),
        (json!({ "issuer": "x".repeat(61) }), "text_too_long"),
        (json!({ "course": "x".repeat(121) }), "text_too_long"),
        (json!({ "course": "W".repeat(120) }), "text_does_not_fit"),
        (json!({ "use_by": "2026-11-22" }), "use_by_past"),
        (json!({ "use_by": "31.12.2027" }), "request_malformed"),
        (json!({ "programme": "inconnu" }), "programme_unknown"),
        (json!({ "pin": "1234" }), "request_malformed"),
    ];
    for (changes, code) in cases {
        assert_eq!(office.refused("issue_vouchers", order(changes.clone())), code, "{changes}");
    }
    assert_eq!(office.ask("batches", json!({}))["headline"], "Aucun bon émis");
    assert_eq!(
        std::fs::read_dir(office.folder.path())
            .unwrap()
            .filter(|entry| entry.as_ref().unwrap().file_name() == "prints")
            .count(),
        0
    );
    // The last day itself is still a day.
    office.ask("issue_vouchers", order(json!({ "use_by": "2026-11-23", "count": 1 })));
}

#[test]
fn the_preview_shows_specimens_and_draws_nothing() {
    let office = Office::open();
    let preview = office.ask("preview_vouchers", order(json!({ "sheet": 10 })));
    assert!(preview["svg"].as_str().unwrap().starts_with("<svg"));
    assert_eq!(
        (&preview["sheets"], &preview["first_number"], &preview["last_number"]),
        (&json!(10), &json!("000001"), &json!("000080"))
    );
    assert_eq!(preview["use_by_text"], "jusqu’au vendredi 31 décembre 2027");
    let english = office.ask_in("en", "preview_vouchers", order(json!({ "use_by": null }))).unwrap();
    assert_eq!(english["use_by_text"], "without a last day");
    assert_eq!(office.desk.read(vouchers::next_number).unwrap(), 1);
}

#[test]
fn codes_stand_nowhere_in_the_file_and_each_opens_only_in_its_place() {
    let office = Office::open();
    let issued = office.issue(8, None);
    let bytes: Vec<u8> = ["guichet.db", "guichet.db-wal"]
        .iter()
        .filter_map(|name| std::fs::read(office.folder.path().join(name)).ok())
        .flatten()
        .collect();
    for voucher in &issued.vouchers {
        let letters = voucher.code.letters();
        assert!(!bytes.windows(12).any(|window| window == letters.as_bytes()));
    }
    let again =
        office.seat.with_office_key(|key| reprint_vouchers(&office.desk, &Actor::Console, key, 1, None)).unwrap();
    let pairs = |vouchers: &[guichet_core::journeys::issue_vouchers::Drawn]| {
        vouchers.iter().map(|voucher| (voucher.number, voucher.code.letters())).collect::<Vec<_>>()
    };
    assert_eq!(pairs(&again.vouchers), pairs(&issued.vouchers));
    let sealed = office.desk.read(|sql| vouchers::of_batch(sql, 1)).unwrap();
    let key = office.seat.with_office_key(|key| Ok(seal::open(key, &issued.batch.sealed_key)?)).unwrap();
    assert!(seal::unlock(&key, b"voucher 2", sealed[0].sealed_code.as_ref().unwrap()).is_err());
}

#[test]
fn two_who_issue_at_once_share_no_number_and_both_batches_reprint() {
    let office = Arc::new(Office::open());
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let office = office.clone();
            std::thread::spawn(move || office.issue(50, None).batch.first_number)
        })
        .collect();
    let mut firsts: Vec<i64> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    firsts.sort_unstable();
    assert_eq!(firsts, [1, 51, 101, 151]);
    for batch in 1..=4 {
        let drawn = office
            .seat
            .with_office_key(|key| reprint_vouchers(&office.desk, &Actor::Console, key, batch, None))
            .unwrap();
        assert_eq!(drawn.vouchers.len(), 50);
    }
    office.is_sound();
}
