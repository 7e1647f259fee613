//! The personal account in two steps: created, opened, filled, handed in (J3, H-3…H-20).

use std::process::Command;

use guichet_core::actor::Actor;
use guichet_core::domain::policy_file::HEP_ACCOUNT;
use guichet_core::journeys::decide_dossier::{Seen, ask_dossier};
use guichet_core::journeys::set_house::{HouseFile, set_house};
use serde_json::{Value, json};

use crate::office::Office;

const EMAIL: &str = "amina.ducommun@exemple.ch";
const NEW: &str = "sept lampes au bord du lac";

/// An office whose only programme is the personal account.
fn office() -> Office {
    Office::of("hep", HEP_ACCOUNT)
}

fn by_code() -> Office {
    Office::of(
        "hep",
        &HEP_ACCOUNT.replace("first_credential = \"temp_password\"", "first_credential = \"activation_code\""),
    )
}

fn form(first: &str, last: &str, email: &str) -> Value {
    json!({ "programme": "hep", "first_name": first, "last_name": last, "email": email, "language": "fr" })
}

fn creates(office: &Office) -> Value {
    office.ask("create_account", form("Amina", "Ducommun", EMAIL))
}

/// The temporary password of the newest letter that carries one.
fn mailed_password(office: &Office) -> String {
    let (_, text) = office.post().into_iter().rfind(|(kind, _)| kind == "temporary-password").unwrap();
    let mut lines = text.lines().skip_while(|line| !line.starts_with("Votre mot de passe provisoire"));
    lines.find(|line| line.starts_with("    ")).unwrap().trim().to_owned()
}

/// Amina has an account, opened with the mailed password.
pub fn with_amina(office: &Office) {
    creates(office);
    let password = mailed_password(office);
    let entered = office.ask("sign_in", json!({ "login": EMAIL, "password": password }));
    office.ask("activate", json!({ "code": entered["code"], "password": NEW }));
}

fn own() -> Value {
    json!({ "login": EMAIL, "password": NEW })
}

fn page(birth: Value, fields: Value) -> Value {
    json!({ "login": EMAIL, "password": NEW, "birth": birth, "fields": fields })
}

fn fill(office: &Office) {
    office.ask("keep_details", page(json!(["27", "mars", "1984"]), json!({ "birth_name": "" })));
    let address = json!({ "street": "rue de l’Exemple 12", "postcode": "2800", "locality": "Delémont", "country": "" });
    office.ask("keep_details", page(Value::Null, address));
}

#[test]
fn the_plate_shows_only_where_an_area_is_open() {
    let office = office();
    let home = office.ask("home", json!({}));
    assert_eq!(home["plates"], json!(["create", "sign_in", "forgot"]));
    assert_eq!((home["areas"][0]["key"].as_str(), home["areas"][0]["by_code"].as_bool()), (Some("hep"), Some(false)));
    assert_eq!(Office::new().ask("home", json!({}))["plates"], json!(["enrol", "sign_in", "forgot", "days"]));
    let other = json!({ "programme": "orp", "first_name": "A", "last_name": "B", "email": EMAIL, "language": "fr" });
    assert_eq!(Office::new().refused("create_account", other).0, "area_closed");
}

#[test]
fn a_mailed_password_opens_the_account_once_and_must_be_changed() {
    let office = office();
    let done = creates(&office);
    assert_eq!((done["case_number"].as_str(), done["by_password"].as_bool()), (Some("G-1"), Some(true)));
    // A double tap is one registration and one letter.
    assert_eq!(creates(&office)["registration"], done["registration"]);
    assert_eq!(office.count("SELECT count(*) FROM letter"), 1);
    let password = mailed_password(&office);
    assert_eq!(password.split(' ').count(), 5, "{password}");
    // Only its hash is anywhere in the file, and no line of the ledger holds it.
    let seen = office.count("SELECT count(*) FROM temporary_password WHERE state = 'live' AND hash LIKE '$argon2id$%'");
    assert_eq!(seen, 1);
    let wrong = office.refused("sign_in", json!({ "login": EMAIL, "password": "girafe lundi tapis bleu noix" }));
    let nobody = office.refused("sign_in", json!({ "login": "inconnue@exemple.ch", "password": password }));
    assert_eq!(wrong, nobody, "a wrong password and an unknown account look alike");
    // Case and spaces do not count: it is typed once, from a phone, on a foreign keyboard.
    let entered =
        office.ask("sign_in", json!({ "login": EMAIL, "password": password.to_uppercase().replace(' ', "") }));
    assert_eq!(
        (entered["kind"].as_str(), entered["activation"]["first_name"].as_str()),
        (Some("choose"), Some("Amina"))
    );
    let code = entered["code"].as_str().unwrap();
    assert_eq!(office.ask("propose_phrase", json!({ "code": code }))["words"].as_array().unwrap().len(), 5);
    let active = office.ask("activate", json!({ "code": code, "password": NEW }));
    assert_eq!((active["login"].as_str(), active["ends"].as_str()), (Some(EMAIL), None));
    // The temporary one is dead, and so is every trace it could be tried against.
    assert_eq!(office.refused("sign_in", json!({ "login": EMAIL, "password": password })).0, "sign_in_wrong");
    assert_eq!(
        office.count("SELECT count(*) FROM temporary_password WHERE hash IS NOT NULL OR login_mac IS NOT NULL"),
        0
    );
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE email_proved_at IS NOT NULL"), 1);
    assert_eq!(office.ask("sign_in", own())["kind"], "profile");
    office.is_sound();
}

#[test]
fn a_mailed_password_dies_after_its_hours_and_with_the_slip() {
    let office = office();
    let done = creates(&office);
    let password = mailed_password(&office);
    let slip = office.next_step_code(done["registration"].as_str().unwrap());
    office.desk.clock().set(office.desk.clock().now() + jiff::SignedDuration::from_hours(25));
    assert_eq!(office.refused("sign_in", json!({ "login": EMAIL, "password": password })).0, "sign_in_wrong");
    office.wait_hours(1);
    assert_eq!(office.count("SELECT count(*) FROM temporary_password WHERE state = 'live'"), 0);
    assert_eq!(office.count("SELECT count(*) FROM registration WHERE state = 'lapsed' AND email IS NULL"), 1);
    assert_eq!(office.refused("open_activation", json!({ "code": slip })).0, "code_expired");
    // Once more, and this time the printed code is quicker: the mailed password opens nothing then.
    let again = creates(&office);
    let password = mailed_password(&office);
    let slip = office.next_step_code(again["registration"].as_str().unwrap());
    office.ask("activate", json!({ "code": slip, "password": NEW }));
    assert_eq!(office.refused("sign_in", json!({ "login": EMAIL, "password": password })).0, "sign_in_wrong");
    // A slip does not prove the address (decision 4).
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE email_proved_at IS NOT NULL"), 0);
    office.is_sound();
}

#[test]
fn a_programme_may_mail_a_code_instead() {
    let office = by_code();
    assert_eq!(creates(&office)["by_password"], false);
    let code = office.mailed_code("activation");
    office.ask("activate", json!({ "code": code, "password": NEW }));
    assert_eq!(office.count("SELECT count(*) FROM temporary_password"), 0);
    assert_eq!(office.ask("sign_in", own())["accesses"][0]["dossier"]["state"], "due");
    office.is_sound();
}

#[test]
fn the_data_are_handed_in_once_and_answered_by_a_date() {
    let office = office();
    with_amina(&office);
    let profile = office.ask("sign_in", own());
    assert_eq!(profile["accesses"][0]["dossier"]["state"], "due");
    let form = office.ask("open_details", own());
    assert_eq!((form["fields"][0]["name"].as_str(), form["is_complete"].as_bool()), (Some("birth_date"), Some(false)));
    assert_eq!(office.refused("send_details", own()).0, "detail_missing");
    for (boxes, part) in
        [(["27", "brumaire", "1984"], "mois"), (["27", "3", "84"], "année"), (["30", "2", "1984"], "existe")]
    {
        let (code, message) = office.refused("keep_details", page(json!(boxes), json!({})));
        assert!(code == "birth_date_wrong" && message.contains(part), "{message}");
    }
    assert_eq!(office.refused("keep_details", page(Value::Null, json!({ "phone": "demain" }))).0, "detail_wrong");
    assert_eq!(office.refused("keep_details", page(Value::Null, json!({ "street": "  " }))).0, "detail_missing");
    assert_eq!(
        office.refused("keep_details", page(Value::Null, json!({ "registry_number": "7" }))).0,
        "request_malformed"
    );
    fill(&office);
    // A page saved while signed in is not lost when the kiosk wipes its screen.
    office.ask("forget", json!({}));
    let form = office.ask("open_details", own());
    assert_eq!(
        (form["fields"][0]["shown"].as_str(), form["is_complete"].as_bool()),
        (Some("27 mars 1984"), Some(true))
    );
    let sent = office.ask("send_details", own());
    let dossier = &sent["accesses"][0]["dossier"];
    assert_eq!((dossier["state"].as_str(), dossier["due"].as_str()), (Some("waiting"), Some("jeudi 26 novembre")));
    assert_eq!(office.count("SELECT count(*) FROM dossier WHERE kind = 'linking' AND due_on = '2026-11-26'"), 1);
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE birth_date = '1984-03-27' AND birth_name IS NULL"), 1);
    assert_eq!(office.count("SELECT count(*) FROM details_draft"), 0);
    // Once only (H-14).
    assert_eq!(office.refused("send_details", own()).0, "details_sent");
    assert_eq!(office.refused("open_details", own()).0, "details_sent");
    let letters = office.post();
    assert!(letters.iter().any(|(kind, text)| kind == "details-received" && text.contains("jeudi 26 novembre 2026")));
    office.is_sound();
}

#[test]
fn whoever_is_asked_for_more_answers_at_the_kiosk() {
    let office = office();
    with_amina(&office);
    fill(&office);
    office.ask("send_details", own());
    let seen = |version| Seen { id: 1, version };
    ask_dossier(&office.desk, &Actor::Console, seen(1), "birth_date").unwrap();
    assert_eq!(office.ask("sign_in", own())["accesses"][0]["dossier"]["state"], "asked");
    // What was handed in stands in the form; one field is corrected, and nothing else typed again.
    let form = office.ask("open_details", own());
    assert_eq!(
        (form["fields"][0]["shown"].as_str(), form["is_complete"].as_bool()),
        (Some("27 mars 1984"), Some(true))
    );
    office.ask("keep_details", page(json!(["28", "3", "1984"]), json!({})));
    let sent = office.ask("send_details", own());
    let dossier = &sent["accesses"][0]["dossier"];
    assert_eq!((dossier["state"].as_str(), dossier["due"].as_str()), (Some("waiting"), Some("jeudi 26 novembre")));
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE birth_date = '1984-03-28'"), 1);
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE details LIKE '%\"street\"%'"), 1);
    assert_eq!(office.count("SELECT count(*) FROM details_draft"), 0);
    assert_eq!(office.count("SELECT count(*) FROM dossier"), 1);
    assert_eq!(office.refused("send_details", own()).0, "details_sent");
    // Staff who still look at what stood before are told.
    assert!(ask_dossier(&office.desk, &Actor::Console, seen(2), "identity").is_err());
    // The slip says by when there is an answer (H-18).
    let printed = office.ask("print_slip", own());
    let text = office.paper(printed["file"].as_str().unwrap()).replace('\u{a0}', " ");
    assert!(text.contains("réponse d’ici au jeudi 26 novembre"), "{text}");
    office.is_sound();
}

#[test]
fn an_erased_person_leaves_no_draft_and_no_data() {
    let office = office();
    with_amina(&office);
    office.ask("keep_details", page(json!(["27", "3", "1984"]), json!({})));
    office.ask("move_address", json!({ "login": EMAIL, "password": NEW, "email": "a@nouveau.ch", "language": "fr" }));
    office.desk.write(&Actor::Console, |tx| guichet_core::journeys::erase::forget_person(tx, 1)).unwrap();
    assert_eq!(office.count("SELECT count(*) FROM details_draft"), 0);
    assert_eq!(office.count("SELECT count(*) FROM registration WHERE email IS NOT NULL OR birth_date IS NOT NULL"), 0);
    office.is_sound();
}

#[test]
fn another_area_is_added_to_the_same_account() {
    let office = office();
    with_amina(&office);
    fill(&office);
    office.ask("send_details", own());
    let second = HEP_ACCOUNT.replace("Formation continue", "Cours du soir");
    guichet_core::journeys::add_programme::add_programme(
        &office.desk,
        &guichet_core::actor::Actor::Console,
        "soir",
        "soir",
        &second,
    )
    .unwrap();
    assert_eq!(office.ask("sign_in", own())["more"][0]["key"], "soir");
    let add = |key: &str| json!({ "login": EMAIL, "password": NEW, "programme": key });
    let added = office.ask("add_area", add("soir"));
    assert_eq!((added["accesses"].as_array().unwrap().len(), added["more"].as_array().unwrap().len()), (2, 0));
    // The data are known: the second area's dossier opens at once, with its own date.
    assert_eq!(added["accesses"][0]["dossier"]["state"], "waiting");
    assert_eq!(office.count("SELECT count(*) FROM dossier WHERE kind = 'linking'"), 2);
    assert_eq!(office.refused("add_area", add("soir")).0, "area_held");
    assert_eq!(office.refused("add_area", add("rien")).0, "area_closed");
    office.is_sound();
}

#[test]
fn whoever_has_handed_in_takes_their_number_and_the_promised_day_along() {
    let office = office();
    with_amina(&office);
    assert_eq!(office.ask("sign_in", own())["can_print"], false, "nothing is promised yet");
    fill(&office);
    let sent = office.ask("send_details", own());
    assert_eq!(sent["can_print"], true);
    let prints = || std::fs::read_dir(office.desk.folder().join("prints")).map_or(0, Iterator::count);
    let slips = prints();
    office.ask("print_slip", own());
    let first = office.desk.folder().join("prints");
    assert_eq!(prints(), slips + 1);
    // A house with a roll at the kiosk gives a ticket instead: others read it too, so it bears an initial.
    let house = HouseFile::of(&office.desk.house().unwrap());
    set_house(&office.desk, &Actor::Console, HouseFile { tickets: "Tickets".into(), ..house }).unwrap();
    let printed = office.ask("print_slip", own());
    let file = first.join(printed["file"].as_str().unwrap());
    let text = Command::new("pdftotext").args(["-layout"]).arg(&file).arg("-").output().unwrap();
    let text = String::from_utf8(text.stdout).unwrap().replace('\u{a0}', " ");
    assert!(text.contains("Amina D.") && !text.contains("Ducommun"), "{text}");
    assert!(text.contains("26 novembre 2026"), "{text}");
    assert!(text.contains("G-"), "{text}");
    let about = Command::new("pdfinfo").arg(&file).output().unwrap();
    assert!(String::from_utf8(about.stdout).unwrap().contains("Page size:       226.7"), "80 mm wide");
    office.is_sound();
}
