//! What a programme says on its papers: shown, tried, refused where it does not fit, printed (design §7, decision 33).

use std::path::Path;
use std::process::Command;

use guichet_core::actor::Actor;
use guichet_core::domain::policy_file::ECAMPUS;
use guichet_core::doors::problem::Problem;
use guichet_core::journeys::add_programme::add_programme;
use serde_json::{Value, json};

use crate::office::Office;

fn office() -> Office {
    let office = Office::open();
    add_programme(&office.desk, &Actor::Console, "ecampus", "ecampus.toml", ECAMPUS).unwrap();
    let rows = "Numéro;Nom;Prénom;Classe;Langue\r\n1;Ducommun;Amina;2B;fr\r\n2;Müller;Petra;2B;de\r\n";
    let file = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, rows);
    office.ask("import_roster", json!({ "roster": { "name": "a.csv", "file": file, "programme": "ecampus" } }));
    office
}

fn wording(second: &str, said: Value) -> Value {
    json!({ "programme": "ecampus", "second": second, "said": said })
}

impl Office {
    /// Prints slips for everybody and answers their text.
    fn slips(&self, ticket: &str) -> String {
        let order = json!({ "programme": "ecampus", "paper": "slips", "reason": "misprint", "renew": true });
        self.ask("print_credentials", json!({ "ticket": ticket, "order": order }));
        text_of(&self.folder.path().join("prints"))
    }
}

fn text_of(prints: &Path) -> String {
    let files = std::fs::read_dir(prints).unwrap().map(|entry| entry.unwrap().path());
    let newest = files.max_by_key(|path| path.metadata().unwrap().modified().unwrap()).unwrap();
    let text = Command::new("pdftotext").arg("-raw").arg(newest).arg("-").output().unwrap();
    String::from_utf8(text.stdout).unwrap().replace('\u{a0}', " ")
}

#[test]
fn a_programme_says_its_own_words_and_the_rest_as_it_ships() {
    let office = office();
    let known = office.ask("paper_words", json!({}));
    let school = known.as_array().unwrap().iter().find(|one| one["key"] == "ecampus").unwrap();
    let sentences = school["sentences"].as_array().unwrap();
    let names: Vec<&str> = sentences.iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert!(names.contains(&"slip_step_2") && !names.contains(&"voucher_once"), "{names:?}");
    let third = sentences.iter().find(|one| one["name"] == "slip_step_3").unwrap();
    assert_eq!(third["facts"], json!(["{platform}"]));
    assert!(third["shipped"]["fr"].as_str().unwrap().starts_with("*Choisissez* une phrase"));
    assert!(!office.slips("a").contains("au CDI"));

    let said = json!({ "fr": { "slip_step_1": "*Allez au CDI* et touchez « J’ai un compte ».", "slip_step_2": " " } });
    let kept = office.ask("word_papers", wording("", said.clone()));
    let school = kept.as_array().unwrap().iter().find(|one| one["key"] == "ecampus").unwrap().clone();
    let first =
        school["sentences"].as_array().unwrap().iter().find(|one| one["name"] == "slip_step_1").unwrap().clone();
    assert_eq!(first["said"]["fr"], "*Allez au CDI* et touchez « J’ai un compte ».");
    let slips = office.slips("b");
    assert!(slips.contains("Allez au CDI") && slips.contains("Tapez ce qui est"), "{slips}");
    assert_eq!(office.refused("word_papers", wording("", said)), "nothing_to_do");
    assert!(office.acts("programme").iter().any(|(act, _)| act == "papers_worded"));
    office.ask("word_papers", wording("", json!({})));
    assert!(!office.slips("c").contains("au CDI"), "what ships is said again");
    office.is_sound();
}

#[test]
fn words_that_fit_no_box_or_lack_what_the_paper_needs_are_refused_and_nothing_is_kept() {
    let office = office();
    let long = "Rendez-vous au centre de documentation et d’information du bâtiment principal ".repeat(4);
    for (said, code) in [
        (json!({ "fr": { "slip_step_1": long } }), "text_does_not_fit"),
        (json!({ "de": { "slip_title": "PERSÖNLICHER ZUGANG ZUM ELEKTRONISCHEN CAMPUS" } }), "text_does_not_fit"),
        (json!({ "fr": { "letter_text": "Venez à la borne." } }), "wording_wrong"),
        (json!({ "fr": { "slip_step_3": "Ouvrez {plateforme}." } }), "wording_wrong"),
        (json!({ "pt": { "slip_title": "MEU ACESSO" } }), "wording_wrong"),
        (json!({ "fr": { "voucher_once": "Une seule fois" } }), "wording_wrong"),
    ] {
        let refused = office.try_ask("word_papers", wording("", said.clone())).unwrap_err();
        assert!(matches!(&refused, Problem::Refused { code: found, .. } if found == code), "{said}: {refused:?}");
    }
    assert_eq!(office.refused("word_papers", wording("pt", json!({}))), "wording_wrong");
    let unknown = json!({ "programme": "lycee", "said": {} });
    assert_eq!(office.refused("word_papers", unknown), "programme_unknown");
    assert_eq!(office.refused("word_papers", wording("", json!({}))), "nothing_to_do");
}

#[test]
fn words_are_seen_on_the_paper_before_they_are_kept() {
    let office = office();
    let tried = |on: &str, language: &str, said: Value| {
        let args = json!({ "wording": wording("de", said), "on": on, "language": language });
        office.ask("preview_wording", args)["svg"].as_str().unwrap().to_owned()
    };
    let plain = tried("slips", "fr", json!({}));
    let other = tried("slips", "fr", json!({ "fr": { "slip_step_2": "*Tapez* tout." } }));
    assert!(plain.starts_with("<svg") && plain != other);
    for (on, language) in [("letters", "nl"), ("codes", "de"), ("slips", "en")] {
        assert!(tried(on, language, json!({})).starts_with("<svg"));
    }
    let foreign = json!({ "wording": wording("", json!({})), "on": "slips", "language": "pt" });
    assert_eq!(office.refused("preview_wording", foreign), "language_unknown");
    assert_eq!(office.refused("word_papers", wording("", json!({}))), "nothing_to_do", "a trial keeps nothing");
}

#[test]
fn slips_say_it_in_each_one_s_language_too() {
    let office = office();
    assert!(!office.slips("a").contains("Gehen Sie"));
    office.ask("word_papers", wording("own", json!({ "de": { "slip_step_2": "*Tippen Sie* beides ab." } })));
    let slips = office.slips("b");
    assert_eq!(slips.matches("Gehen Sie zum Terminal").count(), 1, "{slips}");
    assert_eq!(slips.matches("Allez à la borne").count(), 2, "{slips}");
    assert!(slips.contains("Tippen Sie beides ab"), "{slips}");
    office.ask("word_papers", wording("nl", json!({})));
    assert_eq!(office.slips("c").matches("Ga naar de kiosk").count(), 2);
    office.is_sound();
}
