//! A person's card: opened and written down, corrected, locked, closed, erased; each act a line.

use serde_json::{Value, json};

use crate::office::Office;

/// Amina with an account; answers the office and the account's row.
fn amina() -> (Office, i64) {
    let office = Office::open();
    let voucher = office.issue(8, None).vouchers[0].code.clone();
    let registration = office.enter(&voucher, "Ducommun");
    office.activate(&office.deliver(registration));
    (office, 1)
}

fn form(first: &str, last: &str, born: &str, email: &str) -> Value {
    json!({"learner": 1, "first_name": first, "last_name": last, "birth_name": "", "birth_date": born, "email": email})
}

fn texts(lines: &Value, key: &str) -> Vec<String> {
    lines.as_array().unwrap().iter().map(|line| line[key].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_card_says_how_somebody_stands_and_who_looked() {
    let (office, account) = amina();
    let card = office.ask("open_person", json!({ "learner": 1 }));
    assert_eq!(
        (card["name"].as_str(), card["data"]["email"].as_str()),
        (Some("Amina Ducommun"), Some("ducommun@exemple.ch"))
    );
    assert_eq!((card["situation"]["tone"].as_str(), card["situation"]["step"].as_str()), (Some("good"), Some("reset")));
    assert_eq!(card["accounts"][0]["id"], account);
    let access = &card["accounts"][0]["accesses"][0];
    assert_eq!(access["span"]["days_left"], 90);
    assert!(access["under"].as_str().unwrap().contains("000001"), "{access}");
    assert_eq!(access["platform"], "pas encore transmis à la plateforme");
    office.ask("hand_over", json!({"programme": "orp", "format": "csv"}));
    let card = office.ask("open_person", json!({ "learner": 1 }));
    assert!(card["accounts"][0]["accesses"][0]["platform"].as_str().unwrap().starts_with("transmis"), "{card}");
    // Every opening is a line, and stands on the card itself.
    assert_eq!(texts(&card["history"], "what").iter().filter(|what| *what == "Fiche ouverte").count(), 2);
    assert_eq!(office.refused("open_person", json!({ "learner": 9 })), "learner_unknown");
    office.is_sound();
}

#[test]
fn what_is_wrong_is_corrected_and_the_login_follows_the_address() {
    let (office, _) = amina();
    let card = office.ask("correct_person", form("Amina Sofia", "Ducommun", "2007-03-27", "amina@exemple.ch"));
    assert_eq!(card["name"], "Amina Sofia Ducommun");
    assert_eq!(card["accounts"][0]["login"], "amina@exemple.ch");
    assert_eq!(
        (card["data"]["born"].as_str(), card["data"]["is_email_proved"].as_bool()),
        (Some("27 mars 2007"), Some(false))
    );
    let acts = texts(&card["history"], "what");
    for act in ["Nom corrigé", "Date de naissance corrigée", "Adresse e-mail corrigée"] {
        assert!(acts.iter().any(|known| known == act), "{acts:?}");
    }
    assert_eq!(
        office.refused("correct_person", form("Amina Sofia", "Ducommun", "2007-03-27", "amina@exemple.ch")),
        "nothing_to_do"
    );
    for born in ["2031-01-01", "1850-01-01", "31.02.2007"] {
        assert_eq!(
            office.refused("correct_person", form("Amina", "D", born, "amina@exemple.ch")),
            "birth_date_impossible"
        );
    }
    assert_eq!(office.refused("correct_person", form("", "D", "", "")), "name_missing");
    // Both addresses are told.
    let letters = office.ask("letters", json!({ "filter": "all" }));
    let told = texts(&letters["letters"], "kind_text");
    assert_eq!(told.iter().filter(|kind| kind.starts_with("Adresse")).count(), 2, "{told:?}");
    // Found by what is right now.
    assert_eq!(office.ask("search", json!({"text": "sofia"}))["lines"].as_array().unwrap().len(), 1);
    assert_eq!(office.ask("search", json!({"text": "27.3.2007 amina@exemple"}))["lines"].as_array().unwrap().len(), 1);
    office.is_sound();
}

#[test]
fn an_account_is_locked_opened_and_closed() {
    let (office, account) = amina();
    let because = |reason: &str| json!({"learner": 1, "account": account, "reason": reason});
    let sign_in = json!({"login": "ducommun@exemple.ch", "password": "marmotte cerise vallon tuile"});
    assert_eq!(office.refused("lock_account", because("ennui")), "reason_missing");
    let card = office.ask("lock_account", because("misuse"));
    assert_eq!(
        (card["situation"]["step"].as_str(), card["accounts"][0]["note"].as_str()),
        (Some("unlock"), Some("abus"))
    );
    assert_eq!(office.kiosk_refused("sign_in", sign_in.clone()), "sign_in_wrong");
    assert_eq!(office.refused("lock_account", because("misuse")), "account_moved");
    office.ask("unlock_account", because(""));
    office.kiosk("sign_in", sign_in.clone());
    office.ask("close_account", because("left"));
    assert_eq!(office.kiosk_refused("sign_in", sign_in), "sign_in_wrong");
    assert_eq!(office.refused("unlock_account", because("")), "account_moved");
    office.is_sound();
}

#[test]
fn an_administrator_erases_somebody_at_once() {
    let (office, _) = amina();
    assert_eq!(office.refused("erase_person", json!({"learner": 1, "reason": "ennui"})), "reason_missing");
    office.ask("erase_person", json!({"learner": 1, "reason": "on_request"}));
    assert_eq!(office.refused("open_person", json!({ "learner": 1 })), "learner_unknown");
    assert_eq!(office.ask("search", json!({"text": "ducommun"}))["lines"], json!([]));
    office.is_sound();
}
