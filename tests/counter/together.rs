//! Kiosk and counter together: cases by their number, a password chosen at the kiosk, eyes off (J20, E-G3, V-G5).

use guichet_core::doors::{Face, Seat, ask};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::office::Office;

const PHRASE: &str = "marmotte cerise vallon tuile";

/// An office whose kiosk shows its home.
fn office() -> Office {
    let office = Office::open();
    office.kiosk("report", json!({ "state": "home" }));
    office
}

/// Somebody has typed a first name and taps "finish at the counter"; answers what the page says.
fn hand_over(office: &Office, code: &str) -> Value {
    let draft = json!({
        "registration": null, "code": code, "first_name": "Amina", "last_name": "", "email": "amina@", "language": "fr",
        "order": null,
    });
    office.kiosk("hand_over", draft)
}

/// The case of a number, opened as staff open it.
fn open(office: &Office, number: &str) -> Value {
    let found = office.ask("find_case", json!({ "number": number }));
    office.ask("open_case", json!({ "case": found["cases"][0]["case"] }))
}

/// Names and address as staff write them, identity seen on a card.
fn complete(office: &Office, case: &Value) -> Value {
    let names = json!({
        "case": case["case"], "first_name": "Amina", "last_name": "Ducommun", "email": "amina.ducommun@exemple.ch",
    });
    office.ask("correct_case", names);
    office.ask("check_identity", json!({ "case": case["case"], "check": "card" }))
}

/// The kiosk takes the order that waits; answers the code its page asks with.
fn take(office: &Office) -> String {
    let pulse = office.kiosk("pulse", json!({}));
    assert_eq!(pulse["waiting"]["kind"], "activate");
    let taken = office.kiosk("take_order", json!({ "order": pulse["waiting"]["order"] }));
    assert_eq!(taken["activation"]["first_name"], "Amina");
    taken["code"].as_str().unwrap().to_owned()
}

fn order_state(office: &Office) -> String {
    office.ask("order", json!({}))["order"]["state"].as_str().unwrap().to_owned()
}

fn figure(office: &Office, sql: &str) -> i64 {
    office.desk.read(|file| Ok(file.query_row(sql, [], |row| row.get(0))?)).unwrap()
}

#[test]
fn a_draft_handed_over_is_finished_with_a_password_staff_never_see() {
    let office = office();
    let issued = office.issue(1, None);
    let handed = hand_over(&office, &issued.vouchers[0].code.letters());
    assert_eq!((&handed["case_number"], &handed["day"]), (&json!("G-1"), &json!("lundi 23 novembre 2026")));

    let case = open(&office, "g1");
    assert_eq!((&case["first_name"], &case["last_name"], &case["email"]), (&json!("Amina"), &json!(""), &json!(null)));
    assert_eq!((&case["identity"], &case["identity_text"]), (&json!(null), &json!("Identité non vérifiée")));
    let row = json!({ "case": case["case"] });
    assert_eq!(office.refused("activate_here", row.clone()), "case_incomplete");
    office.ask("correct_case", json!({ "case": case["case"], "first_name": "Amina", "last_name": "D", "email": null }));
    assert_eq!(office.refused("activate_here", row.clone()), "identity_unchecked");
    assert_eq!(
        office.refused("check_identity", json!({ "case": case["case"], "check": "CH1234567" })),
        "reason_missing"
    );
    assert_eq!(complete(&office, &case)["identity_text"], "Pièce d’identité vue");

    let told = office.ask("activate_here", row.clone());
    assert_eq!(told["order"]["text"], "La borne est prévenue…");
    let code = take(&office);
    assert_eq!(office.ask("order", json!({}))["order"]["text"], "La personne choisit son mot de passe à la borne…");
    let phrase = office.kiosk("propose_phrase", json!({ "code": code }));
    assert_eq!(phrase["words"].as_array().unwrap().len(), 5);
    office.kiosk("activate", json!({ "code": code, "password": PHRASE }));
    let told = office.ask("order", json!({}));
    assert_eq!((&told["order"]["state"], &told["order"]["number"]), (&json!("done"), &json!("G-1")));
    assert!(!told.to_string().contains(PHRASE) && !told.to_string().contains(&code), "{told}");
    assert_eq!(office.ask("open_case", row)["login"], "amina.ducommun@exemple.ch");
    office.kiosk("sign_in", json!({ "login": "amina.ducommun@exemple.ch", "password": PHRASE }));

    // Who asked, how identity was seen, and that the address is still unproved (decision 4).
    let acts = office.acts("registration");
    for act in ["case_opened", "case_corrected", "identity_checked", "activation_ordered"] {
        assert!(acts.contains(&(act.to_owned(), "rochat".to_owned())), "{act} in {acts:?}");
    }
    assert!(acts.contains(&("registration_activated".to_owned(), "kiosk".to_owned())));
    let known = "SELECT count(*) FROM learner WHERE identity_how = 'card' AND email_proved_at IS NULL";
    assert_eq!(figure(&office, known), 1);
    let why = "SELECT count(*) FROM ledger WHERE act = 'activation_ordered' AND reason = 'identity_card'";
    assert_eq!(figure(&office, why), 1);
    assert_eq!(figure(&office, "SELECT count(*) FROM voucher WHERE state = 'spent'"), 1);
    let told = office.ask("looked_at", json!({ "learner": 1 })).to_string();
    for wanted in ["Dossier ouvert au guichet", "Pièce d’identité vue", "Activation demandée à la borne"] {
        assert!(told.contains(wanted), "{wanted} in {told}");
    }
    assert!(!told.contains("Autre geste"), "{told}");
    office.is_sound();
}

#[test]
fn an_order_works_once_for_a_short_time_and_cannot_be_made_up() {
    let office = office();
    let issued = office.issue(1, None);
    hand_over(&office, &issued.vouchers[0].code.letters());
    let case = complete(&office, &open(&office, "G-1"));
    let row = json!({ "case": case["case"] });
    let taken = |order: i64| office.kiosk_refused("take_order", json!({ "order": order }));
    assert_eq!(taken(1), "order_gone");

    // Unanswered, it is gone after a minute and a half.
    office.ask("activate_here", row.clone());
    assert_eq!(office.refused("activate_here", row.clone()), "kiosk_ordered");
    office.pass(SignedDuration::from_secs(91));
    assert_eq!((office.kiosk("pulse", json!({}))["waiting"].clone(), taken(1)), (json!(null), "order_gone".into()));
    assert_eq!(order_state(&office), "expired");

    // Taken once, never twice.
    office.ask("activate_here", row.clone());
    let code = take(&office);
    assert_eq!(taken(2), "order_gone");
    // Taken back, its code is dead.
    office.ask("cancel_order", json!({}));
    assert_eq!(office.kiosk("pulse", json!({}))["taken"], json!(null));
    let chosen = json!({ "code": code, "password": PHRASE });
    assert_eq!(office.kiosk_refused("activate", chosen), "code_unknown");

    // The kiosk's wipe ends it too, and the code with it.
    office.ask("activate_here", row.clone());
    let code = take(&office);
    office.kiosk("forget", json!({ "is_noted": true }));
    assert_eq!(order_state(&office), "wiped");
    assert_eq!(office.kiosk_refused("open_activation", json!({ "code": code })), "code_unknown");

    // A page left open with nobody there: the code dies by itself, before any round.
    office.ask("activate_here", row.clone());
    let code = take(&office);
    office.pass(SignedDuration::from_mins(15));
    assert_eq!(office.kiosk_refused("open_activation", json!({ "code": code })), "code_expired");
    assert_eq!(order_state(&office), "expired");

    // Whoever leaves the counter takes their order with them.
    office.ask("activate_here", row);
    office.ask("sign_out", json!({}));
    assert_eq!(office.kiosk("pulse", json!({}))["waiting"], json!(null));
    assert_eq!(figure(&office, "SELECT count(*) FROM account"), 0);
    office.is_sound();
}

#[test]
fn numbers_begin_again_every_morning_and_say_their_day() {
    let office = office();
    let issued = office.issue(2, None);
    hand_over(&office, &issued.vouchers[0].code.letters());
    office.pass(SignedDuration::from_hours(24));
    assert_eq!(hand_over(&office, &issued.vouchers[1].code.letters())["case_number"], "G-1");
    let found = office.ask("find_case", json!({ "number": " 1 " }));
    let days: Vec<&str> = found["cases"].as_array().unwrap().iter().map(|line| line["day"].as_str().unwrap()).collect();
    assert_eq!(days, ["mardi 24 novembre, 15\u{a0}h\u{a0}20", "lundi 23 novembre, 15\u{a0}h\u{a0}20"]);
    assert!(!found.to_string().contains("Amina"), "the list names nobody: {found}");
    assert_eq!(office.refused("find_case", json!({ "number": "G-7" })), "case_not_found");
    assert_eq!(office.refused("open_case", json!({ "case": 900 })), "case_unknown");

    // A week on nobody came: the draft is erased, the voucher free.
    office.pass(SignedDuration::from_hours(24 * 9));
    guichet_core::rounds::round(&office.desk).unwrap();
    assert_eq!(figure(&office, "SELECT count(*) FROM voucher WHERE state = 'issued'"), 2);
    assert_eq!(figure(&office, "SELECT count(*) FROM registration WHERE first_name IS NOT NULL"), 0);
    office.is_sound();
}

#[test]
fn staff_start_and_the_learner_without_an_address_chooses_at_the_kiosk() {
    let office = office();
    let issued = office.issue(1, None);
    let person = |code: Value, programme: Value| {
        json!({
            "first_name": "Amina", "last_name": "Ducommun", "email": null, "language": "de", "code": code,
            "programme": programme,
        })
    };
    assert_eq!(office.refused("start_case", person(json!(null), json!(null))), "voucher_needed");
    assert_eq!(office.refused("start_case", person(json!(null), json!(1))), "voucher_needed");
    let code = json!(issued.vouchers[0].code.letters());
    let case = office.ask("start_case", person(code.clone(), json!(null)));
    assert_eq!(office.refused("start_case", person(code, json!(null))), "voucher_not_usable");
    assert_eq!(
        (&case["number"], &case["language"], &case["can_send"]),
        (&json!("G-1"), &json!("Deutsch"), &json!(false))
    );
    assert_eq!(office.refused("send_case", json!({ "case": case["case"] })), "case_incomplete");
    let home = office.ask("home", json!({})).to_string();
    assert!(home.contains("à finir au guichet"), "{home}");

    office.ask("check_identity", json!({ "case": case["case"], "check": "vouched" }));
    office.ask("activate_here", json!({ "case": case["case"] }));
    let pulse = office.kiosk("pulse", json!({}));
    let taken = office.kiosk("take_order", json!({ "order": pulse["waiting"]["order"] }));
    assert_eq!(taken["language"], "de");
    let active = office.kiosk("activate", json!({ "code": taken["code"], "password": PHRASE }));
    assert_eq!(active["login"], "a.ducommun");
    assert_eq!(figure(&office, "SELECT count(*) FROM letter"), 0);
    office.is_sound();
}

#[test]
fn a_waiting_letter_is_called_back_when_the_password_is_chosen_here() {
    let office = office();
    let issued = office.issue(1, None);
    let case = office.enter(&issued.vouchers[0].code, "Ducommun");
    let row = json!({ "case": case });
    assert_eq!(office.ask("open_case", row.clone())["has_letter"], true);
    // A typo is corrected: the letter goes to the right address.
    let names =
        json!({ "case": case, "first_name": "Amina", "last_name": "Ducommun", "email": "a.ducommun@exemple.ch" });
    office.ask("correct_case", names);
    assert_eq!(figure(&office, "SELECT count(*) FROM letter WHERE state = 'cancelled'"), 1);
    assert_eq!(figure(&office, "SELECT count(*) FROM letter WHERE recipient = 'a.ducommun@exemple.ch'"), 1);

    office.ask("check_identity", json!({ "case": case, "check": "known" }));
    office.ask("activate_here", row);
    let code = take(&office);
    office.kiosk("activate", json!({ "code": code, "password": PHRASE }));
    let waiting = "SELECT count(*) FROM letter WHERE kind = 'activation' AND state IN ('queued', 'deferred')";
    assert_eq!(figure(&office, waiting), 0);
    assert_eq!(figure(&office, "SELECT count(*) FROM learner WHERE email_proved_at IS NULL"), 1);
    office.is_sound();
}

#[test]
fn a_case_can_be_finished_by_letter_or_dropped() {
    let office = office();
    let issued = office.issue(2, None);
    for (voucher, number) in issued.vouchers.iter().zip(["G-1", "G-2"]) {
        hand_over(&office, &voucher.code.letters());
        complete(&office, &open(&office, number));
    }
    let sent = office.ask("send_case", json!({ "case": 1 }));
    assert_eq!((&sent["has_letter"], &sent["sentence"]), (&json!(true), &json!("Le message n’est pas encore parti")));
    office.activate(&office.deliver(1));
    let dropped = office.ask("drop_case", json!({ "case": 2 }));
    assert_eq!((&dropped["is_open"], &dropped["first_name"]), (&json!(false), &json!("")));
    assert_eq!(office.refused("drop_case", json!({ "case": 2 })), "case_unknown");
    assert_eq!(figure(&office, "SELECT count(*) FROM voucher WHERE state = 'issued'"), 1);
    office.is_sound();
}

#[test]
fn the_kiosk_is_attended_from_the_counter() {
    let office = office();
    let kiosk = || office.ask("state", json!({}))["kiosk"].clone();
    assert_eq!((&kiosk()["is_busy"], &kiosk()["has_draft"]), (&json!(false), &json!(false)));
    office.kiosk("report", json!({ "state": "email" }));
    office.pass(SignedDuration::from_secs(48));
    assert_eq!(
        (&kiosk()["text"], &kiosk()["elapsed"], &kiosk()["has_draft"]),
        (&json!("En cours, adresse e-mail"), &json!("0:48"), &json!(true))
    );

    // Taken over: the person is asked; a refusal is heard.
    office.ask("take_over", json!({}));
    let pulse = office.kiosk("pulse", json!({}));
    assert_eq!(pulse["waiting"]["kind"], "take_over");
    office.kiosk("decline_order", json!({ "order": pulse["waiting"]["order"] }));
    assert_eq!(order_state(&office), "declined");
    office.ask("take_over", json!({}));
    let asked = office.kiosk("pulse", json!({}))["waiting"]["order"].clone();
    let issued = office.issue(1, None);
    let draft = json!({
        "registration": null, "code": issued.vouchers[0].code.letters(), "first_name": "Amina", "last_name": "Ducommun",
        "email": "", "language": "fr", "order": asked,
    });
    office.kiosk("hand_over", draft);
    let told = office.ask("order", json!({}));
    assert_eq!((&told["order"]["state"], &told["order"]["number"]), (&json!("done"), &json!("G-1")));

    // Wiped: an order of its own, done when the kiosk has forgotten.
    office.ask("wipe_kiosk", json!({}));
    assert_eq!(office.kiosk("pulse", json!({}))["waiting"]["kind"], "wipe");
    office.kiosk("forget", json!({}));
    assert_eq!(order_state(&office), "done");

    // Closed after whoever is there, and open again.
    office.kiosk("report", json!({ "state": "name" }));
    let closed = office.ask("close_kiosk", json!({}));
    assert_eq!(
        (&closed["kiosk"]["is_closed"], &closed["kiosk"]["text"]),
        (&json!(true), &json!("Ferme après cette personne"))
    );
    office.kiosk("end_visit", json!({}));
    assert_eq!(
        (office.kiosk("pulse", json!({}))["is_closed"].clone(), kiosk()["text"].clone()),
        (json!(true), json!("Fermée"))
    );
    assert_eq!(office.refused("take_over", json!({})), "kiosk_closed");
    assert_eq!(office.ask("reopen_kiosk", json!({}))["kiosk"]["is_closed"], false);
}

#[test]
fn a_kiosk_that_is_off_takes_no_order() {
    let office = Office::open();
    assert_eq!(office.refused("wipe_kiosk", json!({})), "kiosk_off");
}

#[test]
fn the_slip_says_the_number_and_names_nobody_in_every_language() {
    let office = office();
    let issued = office.issue(4, None);
    for (voucher, language) in issued.vouchers.iter().zip(["fr", "de", "en", "nl"]) {
        let draft = json!({
            "registration": null, "code": voucher.code.letters(), "first_name": "Amina", "last_name": "Ducommun",
            "email": "", "language": language, "order": null,
        });
        let handed = ask(&office.desk, &Seat::default(), Face::Kiosk, "hand_over", draft, language).unwrap();
        let file = office.folder.path().join("prints").join(handed["printed"]["file"].as_str().unwrap());
        let read = std::process::Command::new("pdftotext").arg(file).arg("-").output().unwrap();
        let text = String::from_utf8(read.stdout).unwrap();
        assert!(text.contains(handed["case_number"].as_str().unwrap()), "{text}");
        assert!(!text.contains("Amina") && !text.contains("Ducommun"), "{text}");
    }
}
