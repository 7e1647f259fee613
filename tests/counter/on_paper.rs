//! People without an address, and the second of a family that shares one: enrolled, given a user name,
//! activated, signed in and helped again, all on paper (decision 3).

use guichet_core::actor::Actor;
use guichet_core::domain::policy_file::HEP_ACCOUNT;
use guichet_core::journeys::add_programme::add_programme;
use serde_json::{Value, json};

use crate::office::Office;

const PHRASE: &str = "sept chaises bleues au bord";

/// An office with a programme of personal accounts beside vouchers; answers that programme's row.
fn office() -> (Office, i64) {
    let office = Office::open();
    add_programme(&office.desk, &Actor::Console, "hep", "hep-account.toml", HEP_ACCOUNT).unwrap();
    let programmes = office.ask("case_programmes", json!({}));
    assert_eq!(programmes.as_array().unwrap().len(), 1, "{programmes}");
    let programme = programmes[0]["id"].as_i64().unwrap();
    (office, programme)
}

/// Staff open a case for somebody whose card they have seen; answers its row.
fn case(office: &Office, programme: i64, first_name: &str, email: Option<&str>) -> i64 {
    let form = json!({
        "first_name": first_name, "last_name": "Ducommun", "email": email, "language": "fr", "code": null,
        "programme": programme,
    });
    let case = office.ask("start_case", form)["case"].as_i64().unwrap();
    assert_eq!(office.refused("print_case", json!({ "case": case })), "identity_unchecked");
    office.ask("check_identity", json!({ "case": case, "check": "card" }));
    case
}

/// The code of the slip that is printed for a case.
fn slip(office: &Office, case: i64) -> String {
    let printed = office.ask("print_case", json!({ "case": case }));
    format!("GTC{}", office.code_on(printed["file"].as_str().unwrap()))
}

fn activate(office: &Office, code: &str) -> String {
    let presented = office.kiosk("present_code", json!({ "code": code }));
    assert_eq!(presented["kind"], "activation");
    let active = office.kiosk("activate", json!({ "code": code, "password": PHRASE }));
    active["login"].as_str().unwrap().to_owned()
}

fn count(office: &Office, of: &str) -> i64 {
    office.desk.read(|sql| Ok(sql.query_row(&format!("SELECT count(*) FROM {of}"), [], |row| row.get(0))?)).unwrap()
}

#[test]
fn somebody_without_an_address_lives_on_paper() {
    let (office, programme) = office();
    let case = case(&office, programme, "Amina", None);
    let first = slip(&office, case);
    // Printed once more, the first paper is dead: one living secret on paper.
    let code = slip(&office, case);
    assert_eq!(office.kiosk_refused("present_code", json!({ "code": first })), "code_replaced");
    let login = activate(&office, &code);
    assert_eq!(login, "a.ducommun");
    assert_eq!(office.kiosk_refused("present_code", json!({ "code": code })), "code_used");
    let signed = office.kiosk("sign_in", json!({ "login": login, "password": PHRASE }));
    assert_eq!(signed["kind"], "profile");
    let card = office.ask("open_person", json!({ "learner": 1 }));
    assert_eq!((card["data"]["email"].as_str(), card["accounts"][0]["login"].as_str()), (Some(""), Some("a.ducommun")));
    // What is forgotten is renewed at the desk, by a code on paper too.
    let found = office.ask("find_account", json!({ "text": "a.ducommun" }));
    let printed = office.ask("reset_password", json!({ "account": found["account"], "check": "card_seen" }));
    let code = format!("GTR{}", office.code_on(printed["printed"]["file"].as_str().unwrap()));
    office.kiosk("renew_password", json!({ "code": code, "password": "huit tables rouges du jardin" }));
    office.kiosk("sign_in", json!({ "login": login, "password": "huit tables rouges du jardin" }));
    assert_eq!(count(&office, "letter"), 0, "nothing was mailed");
    office.is_sound();
}

#[test]
fn the_second_person_of_an_address_gets_a_user_name() {
    let (office, programme) = office();
    let shared = Some("famille@exemple.ch");
    let mother = case(&office, programme, "Amina", shared);
    assert_eq!(activate(&office, &slip(&office, mother)), "famille@exemple.ch");
    let daughter = case(&office, programme, "Zoé", shared);
    let seen = office.ask("open_case", json!({ "case": daughter }));
    assert_eq!((&seen["is_address_known"], &seen["known_learner"]), (&json!(true), &json!(1)));
    assert_eq!(activate(&office, &slip(&office, daughter)), "z.ducommun");
    for login in ["famille@exemple.ch", "z.ducommun"] {
        office.kiosk("sign_in", json!({ "login": login, "password": PHRASE }));
    }
    assert_eq!((count(&office, "learner"), count(&office, "account")), (2, 2));
    office.is_sound();
}

#[test]
fn a_case_without_names_or_after_its_week_prints_nothing() {
    let (office, programme) = office();
    assert_eq!(office.refused("print_case", json!({ "case": 900 })), "case_unknown");
    let case = case(&office, programme, "Amina", None);
    let code = slip(&office, case);
    office.pass(jiff::SignedDuration::from_hours(24 * 9));
    guichet_core::rounds::round(&office.desk).unwrap();
    assert_eq!(office.refused("print_case", json!({ "case": case })), "case_unknown");
    let refused = office.kiosk_refused("present_code", json!({ "code": code }));
    assert!(["code_expired", "code_unknown"].contains(&refused.as_str()), "{refused}");
    let _: Value = office.ask("home", json!({}));
    office.is_sound();
}
