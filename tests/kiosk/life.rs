//! One voucher from print to purge, in simulated time, with each of its letters (issue of a voucher's whole life).

use guichet_core::actor::Actor;
use serde_json::json;

use crate::office::Office;

const EMAIL: &str = "amina.ducommun@exemple.ch";
const PASSWORD: &str = "huit girafes sans parapluie";

fn kinds(office: &Office) -> Vec<String> {
    office.post().into_iter().map(|(kind, _)| kind).collect()
}

fn enrols_and_activates(office: &Office, voucher: &str) {
    office.redeem(voucher, "Amina", "Ducommun", EMAIL).unwrap();
    let code = office.mailed_code("activation");
    office.ask("activate", json!({ "code": code, "password": PASSWORD }));
}

#[test]
fn a_voucher_lives_from_print_to_purge() {
    let office = Office::new();
    let (first, second) = (office.codes[0].clone(), office.codes[1].clone());
    let login = json!({ "login": EMAIL, "password": PASSWORD });

    // Monday 23 November: entered, then forgotten over the night. The voucher comes back (V-8).
    office.redeem(&first, "Amina", "Ducommun", EMAIL).unwrap();
    assert_eq!(kinds(&office), ["activation"]);
    office.wait_hours(25);
    assert_eq!(office.count("SELECT count(*) FROM registration WHERE state = 'lapsed'"), 1);
    let late = office.mailed_code("activation");
    let (code, message) = office.refused("present_code", json!({ "code": late }));
    assert_eq!(code, "code_expired");
    assert!(message.contains("24 novembre"), "{message}");

    // Tuesday: again, with the same voucher; the ninety days count from this entry (V-G2).
    enrols_and_activates(&office, &first);
    assert_eq!(office.ask("sign_in", login.clone())["accesses"][0]["ends"], "lundi 22 février 2027");
    assert_eq!(office.refused("check_voucher", json!({ "code": first })).0, "voucher_not_usable");

    // A second voucher while the access runs: the page is the ordinary one, the letter explains (V-11, V-G7).
    office.redeem(&second, "Amina", "Ducommun", EMAIL).unwrap();
    let letters = office.post();
    assert!(letters.iter().any(|(kind, text)| kind == "still-running" && text.contains("22 février 2027")));
    assert_eq!(office.count("SELECT count(*) FROM voucher WHERE state = 'issued'"), 2);

    // Warnings 14, 7 and 1 days before, each once (V-14), whatever hour the desk is opened at.
    for (hours, left) in [(24 * 76, 14), (24 * 7, 7), (24 * 6, 1)] {
        let before = kinds(&office).iter().filter(|kind| *kind == "ending").count();
        office.wait_hours(hours);
        office.wait_hours(0);
        let letters = office.post();
        let warnings: Vec<_> = letters.iter().filter(|(kind, _)| kind == "ending").collect();
        assert_eq!(warnings.len(), before + 1, "{left} days before");
        let said = if left == 1 { "demain".to_owned() } else { format!("dans {left} jours") };
        let text = warnings[before].1.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&said), "{left}: {text}");
        assert!(text.contains("Téléchargez"), "V-14 asks for it");
    }

    // Monday 22 February is the last day; the local midnight closes it (V-13, V-19).
    office.desk.clock().set("2027-02-22T22:59:59Z".parse().unwrap());
    assert_eq!(office.ask("sign_in", login.clone())["accesses"][0]["is_open"], true);
    office.desk.clock().set("2027-02-22T23:00:00Z".parse().unwrap());
    assert_eq!(office.ask("sign_in", login.clone())["accesses"][0]["is_open"], false);
    office.wait_hours(1);
    let letters = office.post();
    let (_, ended) = letters.iter().find(|(kind, _)| kind == "ended").expect("a notice of the end");
    assert!(ended.contains("22 février 2027") && ended.contains("22 février 2028"), "{ended}");

    // March: a new voucher opens the same account again (V-G7).
    office.wait_hours(24 * 14);
    enrols_and_activates(&office, &second);
    assert_eq!(office.count("SELECT count(*) FROM account"), 1);
    assert_eq!(office.count("SELECT count(*) FROM access"), 2);
    let profile = office.ask("sign_in", login.clone());
    assert_eq!(profile["accesses"][0]["ends"], "lundi 7 juin 2027");

    // The year after: not erased while it may be needed, erased before the promised day (V-20).
    office.desk.clock().set("2028-04-16T08:00:00Z".parse().unwrap());
    office.wait_hours(0);
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE erased_at IS NULL"), 1);
    office.desk.clock().set("2028-04-18T08:00:00Z".parse().unwrap());
    office.wait_hours(0);
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE erased_at IS NULL"), 0);
    assert_eq!(office.refused("sign_in", login).0, "sign_in_wrong");
    assert_eq!(office.refused("days_left", json!({ "code": first })).0, "voucher_not_usable");
    assert_eq!(office.count("SELECT people FROM purge"), 1);
    // Counts stay: two vouchers were used, and nobody can say by whom.
    assert_eq!(office.count("SELECT count(*) FROM voucher WHERE state = 'spent'"), 2);
    office.is_sound();
}

#[test]
fn a_desk_that_was_off_catches_up_with_one_letter() {
    let office = Office::new();
    enrols_and_activates(&office, &office.codes[0].clone());
    // Off from the first day to the day before the end: the nearest warning is enough.
    office.wait_hours(24 * 89);
    assert_eq!(kinds(&office).iter().filter(|kind| *kind == "ending").count(), 1);
    // Off again over the end and a month more: a notice would tell old news.
    office.wait_hours(24 * 40);
    assert_eq!(kinds(&office).iter().filter(|kind| *kind == "ended").count(), 0);
}

#[test]
fn a_warning_that_could_not_leave_in_time_does_not_leave_late() {
    let office = Office::new();
    enrols_and_activates(&office, &office.codes[0].clone());
    office.post();
    office.wait_hours(24 * 89);
    office.wait_hours(48);
    let kinds = kinds(&office);
    assert!(!kinds.contains(&"ending".to_owned()) && kinds.contains(&"ended".to_owned()), "{kinds:?}");
}

#[test]
fn more_people_than_a_day_s_pace_wait_for_an_administrator() {
    let office = Office::new();
    for code in office.issue(60, None).iter().enumerate() {
        let (number, code) = code;
        let done = office.redeem(code, "Ana", "Test", &format!("p{number}@exemple.ch")).unwrap();
        let slip = slip_letters(&office, done["registration"].as_str().unwrap());
        office.ask("activate", json!({ "code": slip, "password": "le chat de la voisine" }));
    }
    office.wait_hours(24 * (91 + 316));
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE erased_at IS NOT NULL"), 50);
    office.wait_hours(1);
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE erased_at IS NOT NULL"), 50, "not before tomorrow");
    office.wait_hours(24);
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE erased_at IS NOT NULL"), 60);
    assert_eq!(office.count("SELECT sum(people) FROM purge"), 60);
    office.is_sound();
}

/// A "next step" code drawn without a paper: poppler is slow when sixty are needed.
fn slip_letters(office: &Office, handle: &str) -> String {
    use guichet_core::storage::{codes, registrations};
    let code = office.desk.dice().code();
    let mac = office.desk.index_key().code(&code);
    office
        .desk
        .write(&Actor::Kiosk, |tx| {
            let open = registrations::by_handle(tx, handle)?.unwrap();
            codes::add(tx, &mac, "activation", open.id, "paper", tx.at())
        })
        .unwrap();
    code.letters()
}
