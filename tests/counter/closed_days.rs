//! Promises over the house's closed days: told once, never earlier (H-18, H-G6).

use jiff::SignedDuration;
use serde_json::json;

use crate::office::{MONDAY, Office, at};

const WHO: (&str, &str, &str, &str, &str) = ("Luca", "Bianchi", "", "2001-01-01", "luca@exemple.ch");

#[test]
fn a_promise_skips_what_the_region_and_the_house_close() {
    let office = Office::open();
    // Monday 21 December 2026, in the Jura: 25 December is a Friday.
    office.desk.clock().set(at("2026-12-22T14:20:00Z"));
    assert_eq!(office.queued(office.newcomer(WHO).dossier)["due"], "ven. 25");
    let page = office.ask("set_closed_days", json!({ "change": "region", "region": "ch-ju" }));
    assert!(page["days"].as_array().unwrap().iter().any(|day| day["on"] == "2026-06-23"));
    assert!(page["example"].as_str().unwrap().contains("lundi 28 décembre"), "{page}");
    assert_eq!(office.queued(office.newcomer(("A", "B", "", "", "a@exemple.ch")).dossier)["due"], "lun. 28");
    office.ask("set_closed_days", json!({ "change": "close", "on": "2026-12-24", "name": "Fermeture" }));
    assert_eq!(office.queued(office.newcomer(("C", "D", "", "", "c@exemple.ch")).dossier)["due"], "mar. 29");
    let page = office.ask("set_closed_days", json!({ "change": "open", "on": "2026-12-25" }));
    let worked = page["days"].as_array().unwrap().iter().find(|day| day["on"] == "2026-12-25").unwrap().clone();
    assert_eq!((worked["is_worked"].as_bool(), worked["name"].as_str()), (Some(true), Some("Noël")));
    assert_eq!(office.queued(office.newcomer(("E", "F", "", "", "e@exemple.ch")).dossier)["due"], "lun. 28");
    assert_eq!(office.refused("set_closed_days", json!({ "change": "region", "region": "mars" })), "region_unknown");
    assert_eq!(office.refused("set_closed_days", json!({ "change": "open", "on": "2026-12-23" })), "nothing_to_do");
}

#[test]
fn a_table_taken_away_and_a_clock_set_back_make_no_promise_earlier() {
    let office = Office::open();
    office.desk.clock().set(at("2026-12-22T14:20:00Z"));
    office.ask("set_closed_days", json!({ "change": "region", "region": "ch-ju" }));
    let told = office.newcomer(WHO);
    office.ask("set_closed_days", json!({ "change": "region", "region": "" }));
    office.desk.clock().set(at(MONDAY));
    assert_eq!(office.queued(told.dossier)["due"], "lun. 28");
    let mut asked = json!({ "id": told.dossier, "version": office.dossier(told.dossier)["version"] });
    asked["reason"] = "identity".into();
    office.ask("ask_dossier", asked);
    assert_eq!(office.queued(told.dossier)["due"], "lun. 28");
    office.ask("undo_dossiers", json!({ "dossiers": [told.dossier] }));
    assert_eq!(office.queued(told.dossier)["due"], "lun. 28");
    assert_eq!(office.ask("closed_days", json!({}))["region"], "");
}

#[test]
fn what_is_past_its_day_is_counted_as_late() {
    let office = Office::open();
    let told = office.newcomer(WHO);
    office.pass(SignedDuration::from_hours(24 * 4));
    let list = office.ask("dossiers", json!({}));
    assert_eq!(
        (list["counts"]["late"].as_i64(), office.queued(told.dossier)["is_late"].as_bool()),
        (Some(1), Some(true))
    );
    assert_eq!(list["headline"], "Un dossier à décider, dont un en retard");
}
