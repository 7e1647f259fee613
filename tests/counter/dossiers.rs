//! The queue of dossiers: one gesture each, several at once, and every decision taken back (J15).

use guichet_core::actor::Actor;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::error::Error;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::decide_dossier::{Seen, link_dossier, may_decide};
use guichet_core::journeys::erase::forget_person;
use guichet_core::refusal::Refusal;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::office::Office;

const ELODIE: (&str, &str, &str, &str, &str) = ("Élodie", "Šarić", "", "1996-07-03", "elodie.saric@exemple.ch");
const KNOWN: (&str, &str, &str, &str, &str) = ("ELODIE", "Saric", "", "1996-07-03", "elodie@exemple.org");

fn seen(office: &Office, id: i64) -> Value {
    json!({ "id": id, "version": office.dossier(id)["version"] })
}

fn with(mut seen: Value, name: &str, value: impl Into<Value>) -> Value {
    seen[name] = value.into();
    seen
}

#[test]
fn one_exact_match_proposes_itself_and_a_gesture_links_it() {
    let office = Office::open();
    let file = office.knows("8412", KNOWN);
    office.has_papers(file);
    office.knows("7120", ("Zoé", "Šarić", "", "1996-07-03", ""));
    let newcomer = office.newcomer(ELODIE);
    let row = office.queued(newcomer.dossier);
    assert_eq!((row["fit"].as_str(), row["due"].as_str()), (Some("clean"), Some("jeu. 26")));
    let detail = office.ask("dossier", json!({ "id": newcomer.dossier, "opens": true }));
    let best = &detail["candidates"][0];
    assert_eq!((best["number"].as_str(), best["is_free"].as_bool()), (Some("8412"), Some(true)));
    assert_eq!(best["rows"][0]["typed"][0], json!({ "text": "Š", "marked": true }));
    assert_eq!(best["rows"][0]["gap"], "accents ou casse");
    // Nobody was linked by being found.
    assert_eq!(office.holder(file), None);
    office.ask("link_dossier", with(seen(&office, newcomer.dossier), "file", file));
    assert_eq!(office.holder(file), Some(newcomer.learner));
    assert_eq!(office.letters_of("dossier_linked"), [("queued".to_owned(), ELODIE.4.to_owned())]);
    let list = office.ask("dossiers", json!({}));
    assert_eq!(
        (list["rows"].as_array().unwrap().len(), list["decided"][0]["about"].as_str()),
        (0, Some("dossier 8412"))
    );
    let acts: Vec<String> = office.acts("dossier").into_iter().map(|(act, _)| act).collect();
    assert_eq!(acts, ["dossier_opened", "dossier_looked_at", "dossier_linked"]);
    office.is_sound();
    // Taken back before the letter has left: nobody hears of it.
    let undone = office.ask("undo_dossiers", json!({ "dossiers": [newcomer.dossier] }));
    assert_eq!(undone["summary"], "Décision annulée. Aucun message n’est parti.");
    assert_eq!((office.holder(file), office.queued(newcomer.dossier)["fit"].as_str()), (None, Some("clean")));
    assert_eq!(office.letters_of("dossier_linked")[0].0, "cancelled");
    assert_eq!(office.refused("undo_dossiers", json!({ "dossiers": [newcomer.dossier] })), "nothing_to_undo");
    office.is_sound();
}

#[test]
fn the_second_of_two_is_told_who_and_when() {
    let office = Office::open();
    let file = office.knows("8412", KNOWN);
    let newcomer = office.newcomer(ELODIE);
    let stale = seen(&office, newcomer.dossier);
    office.ask("link_dossier", with(stale.clone(), "file", file));
    let told = office.try_ask("refuse_dossier", with(stale.clone(), "reason", "duplicate"));
    let told = serde_json::to_value(told.unwrap_err()).unwrap();
    assert_eq!((told["code"].as_str(), told["facts"]["by"].as_str()), (Some("dossier_decided"), Some("rochat")));
    assert!(told["message"].as_str().unwrap().contains("15\u{a0}h\u{a0}20"), "{told}");
    assert_eq!(office.refused("create_file", stale.clone()), "dossier_decided");
    assert_eq!(office.refused("ask_dossier", with(stale, "reason", "identity")), "dossier_decided");
    assert_eq!(office.holder(file), Some(newcomer.learner));
    assert_eq!(office.refused("dossier", json!({ "id": 99 })), "dossier_unknown");
}

#[test]
fn twenty_clean_ones_are_linked_at_once_and_what_has_changed_is_left() {
    let office = Office::open();
    let names = ["Ana", "Ben", "Carla", "Denis", "Eva", "Felix", "Gina", "Hugo", "Ines", "Jules"];
    for (at, first) in names.iter().enumerate() {
        for (other, last) in ["Favre", "Wüthrich"].iter().enumerate() {
            let born = format!("19{}-0{}-1{at}", 70 + at, other + 3);
            office.knows(&format!("{at}{other}"), (first, last, "", &born, ""));
            office.newcomer((first, last, "", &born, &format!("{first}.{last}@exemple.ch").to_lowercase()));
        }
    }
    let list = office.ask("dossiers", json!({}));
    assert_eq!(list["counts"], json!({ "all": 20, "clean": 20, "compare": 0, "late": 0, "asked": 0 }));
    let rows = list["rows"].as_array().unwrap();
    let picked: Vec<Value> = rows.iter().map(|row| json!({ "id": row["id"], "version": row["version"] })).collect();
    // A homonym arrives in the register after the list was drawn.
    office.knows("99", ("Ana", "Favre", "", "1970-03-10", ""));
    let done = office.ask("link_clean_dossiers", json!({ "dossiers": picked }));
    assert_eq!(done["done"].as_array().unwrap().len(), 19);
    let list = office.ask("dossiers", json!({}));
    assert_eq!(
        (list["rows"][0]["fit"].as_str(), list["rows"][0]["flag"].as_str()),
        (Some("several"), Some("2 candidats"))
    );
    office.is_sound();
}

#[test]
fn what_is_not_exact_is_read_by_somebody() {
    let office = Office::open();
    office.knows("1", ("Chloé", "Maître", "", "1999-12-01", ""));
    office.knows("2", ("Noël", "Tour", "", "1980-05-05", ""));
    office.knows("3", ("Noel", "de la Tour", "", "1980-05-05", ""));
    office.knows("4", ("Cindy", "Favre", "Wüthrich", "1991-09-12", ""));
    let fit = |who| office.queued(office.newcomer(who).dossier);
    let swapped = fit(("Chloé", "Maître", "", "1999-01-12", "c@exemple.ch"));
    assert_eq!((swapped["fit"].as_str(), swapped["flag"].as_str()), (Some("compare"), Some("date inversée")));
    assert_eq!(fit(("Noël", "de la Tour", "", "1980-05-05", "n@exemple.ch"))["fit"], "several");
    assert_eq!(fit(("Cindy", "Wüthrich", "", "1991-09-12", "w@exemple.ch"))["flag"], "nom de naissance");
    assert_eq!(fit(("Luca", "Bianchi", "", "2001-01-01", "l@exemple.ch"))["flag"], "pas au registre");
    // A file somebody has already: the other account is shown, and nothing proposes itself.
    let file = office.knows("8412", KNOWN);
    let first = office.newcomer(ELODIE);
    office.ask("link_dossier", with(seen(&office, first.dossier), "file", file));
    let second = office.newcomer(("Élodie", "Šarić", "", "1996-07-03", "elodie2@exemple.ch"));
    assert_eq!(office.queued(second.dossier)["flag"], "doublon ?".replace(' ', "\u{a0}"));
    let best = office.dossier(second.dossier)["candidates"][0].clone();
    assert_eq!((best["owner_account"].as_i64(), best["is_free"].as_bool()), (Some(first.account), Some(false)));
    let taken = office.refused("link_dossier", with(seen(&office, second.dossier), "file", file));
    assert_eq!(taken, "file_taken");
    office.is_sound();
}

#[test]
fn asking_and_refusing_need_a_word_of_the_list_and_tell_the_person() {
    let office = Office::open();
    let newcomer = office.newcomer(ELODIE);
    let id = newcomer.dossier;
    assert_eq!(office.refused("ask_dossier", with(seen(&office, id), "reason", "money")), "reason_missing");
    assert_eq!(office.refused("refuse_dossier", with(seen(&office, id), "reason", "")), "reason_missing");
    office.pass(SignedDuration::from_hours(24));
    // What would be sent is read before anything is decided, and is what is sent then.
    let shown = office.ask("preview_decision", json!({ "id": id, "reason": "birth_date" }))["text"].clone();
    assert!(shown.as_str().unwrap().contains("Élodie"), "{shown}");
    assert_eq!(office.refused("preview_decision", json!({ "id": id, "reason": "money" })), "reason_missing");
    assert_eq!(office.letters_of("dossier_asked").len(), 0, "nothing was posted");
    office.ask("ask_dossier", with(seen(&office, id), "reason", "birth_date"));
    let letters = office.ask("letters", json!({ "filter": "all" }));
    let sent = letters["letters"].as_array().unwrap().iter().max_by_key(|line| line["id"].as_i64()).unwrap();
    let text = office.ask("letter", json!({ "id": sent["id"] }))["text"].clone();
    assert!(text.as_str().unwrap().starts_with(shown.as_str().unwrap()), "{text} {shown}");
    let row = office.queued(id);
    // The programme here promises no days of its own: what was told stays.
    assert_eq!((row["is_asked"].as_bool(), row["due"].as_str()), (Some(true), Some("jeu. 26")));
    assert_eq!(office.letters_of("dossier_asked").len(), 1);
    office.ask("refuse_dossier", with(seen(&office, id), "reason", "no_answer"));
    assert_eq!(office.ask("dossiers", json!({}))["decided"][0]["about"], "Pas de réponse à notre question");
    // Undone after its letter has left: the person is told that it is open again.
    office
        .desk
        .write(&Actor::Courier, |tx| Ok(tx.execute("UPDATE letter SET state = 'accepted', attempts = 1", [])?))
        .unwrap();
    let undone = office.ask("undo_dossiers", json!({ "dossiers": [id] }));
    assert!(undone["summary"].as_str().unwrap().contains("rouvert"), "{undone}");
    assert_eq!((office.letters_of("dossier_reopened").len(), office.queued(id)["is_asked"].as_bool()), (1, Some(true)));
    let letter = office.ask("letter", json!({ "id": 3 }));
    assert!(letter["text"].as_str().unwrap().contains("jeudi 26 novembre 2026"), "{letter}");
    office.ask("note_dossier", json!({ "id": id, "note": "Passe demain avec sa pièce" }));
    assert_eq!(office.dossier(id)["note"], "Passe demain avec sa pièce");
    office.is_sound();
}

#[test]
fn a_new_file_gets_the_next_number_and_one_taken_back_keeps_it() {
    let office = Office::open();
    office.knows("8412", KNOWN);
    let newcomer = office.newcomer(("Luca", "Bianchi", "", "2001-01-01", ""));
    assert_eq!(office.dossier(newcomer.dossier)["next_number"], "8413");
    let wish = with(seen(&office, newcomer.dossier), "number", "8412");
    assert_eq!(office.refused("create_file", wish), "file_number_taken");
    office.ask("create_file", seen(&office, newcomer.dossier));
    assert_eq!(office.dossier(newcomer.dossier)["state"], "accepted");
    office.is_sound();
    office.ask("undo_dossiers", json!({ "dossiers": [newcomer.dossier] }));
    let again = office.dossier(newcomer.dossier);
    assert_eq!((again["next_number"].as_str(), again["candidates"].as_array().unwrap().len()), (Some("8414"), 0));
    office.is_sound();
}

#[test]
fn the_institutions_file_outlives_an_erased_person() {
    let office = Office::open();
    let file = office.knows("8412", KNOWN);
    let newcomer = office.newcomer(ELODIE);
    office.ask("link_dossier", with(seen(&office, newcomer.dossier), "file", file));
    office.ask("note_dossier", json!({ "id": newcomer.dossier, "note": "Élodie a téléphoné" }));
    office.desk.write(&Actor::Console, |tx| forget_person(tx, newcomer.learner)).unwrap();
    assert_eq!((office.holder(file), office.dossier(newcomer.dossier)["note"].as_str()), (None, Some("")));
    office.is_sound();
}

#[test]
fn a_manager_decides_only_what_they_answer_for() {
    let office = Office::open();
    let file = office.knows("8412", KNOWN);
    let newcomer = office.newcomer(ELODIE);
    let rules = ORP_VOUCHER.replace("Préparer sa candidature", "Bilan");
    add_programme(&office.desk, &Actor::Console, "bilan", "bilan.toml", &rules).unwrap();
    for (name, programme) in [("jolidon", 1), ("keller", 2)] {
        let post =
            json!({ "name": name, "display_name": name, "role": "programme", "units": [], "programmes": [programme] });
        office.ask("add_staff", post);
    }
    let by = |id| Actor::Staff { id, name: "jolidon".into(), role: "programme".into() };
    assert_eq!([1, 2, 3].map(|id| office.desk.read(|sql| may_decide(sql, &by(id), 1)).unwrap()), [true, true, false]);
    let seen = Seen { id: newcomer.dossier, version: 1 };
    let refused = link_dossier(&office.desk, &by(3), seen, file).unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::RightMissing)), "{refused:?}");
    link_dossier(&office.desk, &by(2), seen, file).unwrap();
}
