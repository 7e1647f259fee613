//! People who work here: added, let in again, given another role, closed; and what each role is refused.

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::colleague::{Colleague, OWN, accept, hired, settled};
use crate::office::{Office, PASSWORD};

fn person(name: &str, role: &str) -> Value {
    json!({ "name": name, "display_name": "S. Rochat", "role": role })
}

/// The row of a person of that sign-in name.
fn row(list: &Value, name: &str) -> i64 {
    let people = list["people"].as_array().unwrap();
    people.iter().find(|person| person["name"] == name).unwrap()["id"].as_i64().unwrap()
}

#[test]
fn a_colleague_begins_with_a_drawn_password_and_nothing_answers_before_it_is_their_own() {
    let office = Office::open();
    let drawn = office.ask("add_staff", person("s.favre", "secretariat"));
    let password = drawn["password"].as_str().unwrap();
    assert_eq!(password.split(' ').count(), 5, "{password}");
    let line = &drawn["list"]["people"][1];
    assert_eq!(
        (&line["name"], &line["role_text"], &line["state"], &line["is_self"]),
        (&json!("s.favre"), &json!("Secrétariat"), &json!("awaited"), &json!(false))
    );
    let favre = Colleague::at(&office);
    let state = favre.ask("sign_in", json!({ "name": "S.Favre", "password": password }));
    assert_eq!(state["staff"]["owes"], "password");
    for entry in ["home", "batches", "programmes", "my_access", "letters"] {
        assert_eq!(favre.refused(entry, json!({})), "password_due", "{entry}");
    }
    assert_eq!(favre.refused("accept_texts", json!({ "texts": [1, 2] })), "password_due");
    assert_eq!(favre.refused("choose_password", json!({ "password": password })), "password_same");
    assert_eq!(favre.refused("choose_password", json!({ "password": "trop court" })), "password_too_short");
    let advice = favre.ask("judge_own_password", json!({ "password": OWN }));
    assert_eq!(advice["accepted"], true);
    assert_eq!(favre.ask("choose_password", json!({ "password": OWN }))["staff"]["owes"], "texts");

    // The drawn one opens nothing any more; one's own does, and the office key with it.
    favre.ask("sign_out", json!({}));
    assert_eq!(favre.refused("sign_in", json!({ "name": "s.favre", "password": password })), "sign_in_wrong");
    favre.ask("sign_in", json!({ "name": "s.favre", "password": OWN }));
    accept(&favre);
    let batch = office.issue(2, None).batch.id;
    assert_eq!(favre.ask("reprint_vouchers", json!({ "batch": batch, "vouchers": null }))["sheets"], 1);
    office.is_sound();
}

#[test]
fn nothing_answers_before_both_texts_are_accepted_and_a_new_version_shows_what_changed() {
    let office = Office::open();
    let favre = hired(&office, "s.favre", "secretariat");
    let asked = favre.ask("due_texts", json!({}));
    assert_eq!(asked["administrators"], json!(["rochat"]), "whoever refuses knows whom to ask");
    let due = &asked["texts"];
    assert_eq!(
        (&due[0]["kind"], &due[1]["kind"], &due[0]["is_changed"]),
        (&json!("terms"), &json!("charter"), &json!(false))
    );
    assert_eq!(due[0]["version"], "version 1, 23 novembre 2026");
    let points = due[1]["lines"].as_array().unwrap().iter().filter(|line| line["kind"] == "point").count();
    assert_eq!(points, 3);
    for entry in ["home", "batches", "my_access", "backups"] {
        assert_eq!(favre.refused(entry, json!({})), "texts_due", "{entry}");
    }
    assert_eq!(favre.refused("accept_texts", json!({ "texts": [due[0]["id"]] })), "texts_due", "one is not both");
    assert_eq!(accept(&favre)["staff"]["owes"], Value::Null);
    favre.ask("home", json!({}));
    let mine = favre.ask("my_access", json!({}));
    let receipt = mine["texts"][0]["receipt"].as_str().unwrap();
    assert!(receipt.starts_with("Accepté par S. Rochat le lundi 23 novembre 2026 à 15\u{a0}h\u{a0}20"), "{receipt}");
    let printed = favre.ask("print_texts", json!({}));
    assert_eq!(printed["how"], "folder");

    // The administrator changes one line of one text.
    let edited = office.ask("house_texts", json!({}));
    assert_eq!(edited[0]["accepted"], "Accepté par 1 sur 2");
    let mut bodies = edited[0]["bodies"].clone();
    let fresh = bodies["fr"].as_str().unwrap().replace("après 5 minutes", "après 3 minutes");
    bodies["fr"] = json!(fresh);
    let told = office.ask("publish_text", json!({ "kind": "terms", "bodies": bodies }));
    assert_eq!(
        (&told[0]["version"], &told[0]["accepted"]),
        (&json!("version 2, 23 novembre 2026"), &json!("Accepté par 0 sur 2"))
    );
    assert_eq!(office.refused("publish_text", json!({ "kind": "terms", "bodies": bodies })), "nothing_to_do");
    assert_eq!(office.refused("publish_text", json!({ "kind": "terms", "bodies": { "de": "Text" } })), "text_empty");

    // Nobody is stopped in mid-work, lock or not; the next sign-in asks, and shows the line.
    favre.ask("lock", json!({}));
    favre.ask("unlock", json!({ "password": OWN }));
    favre.ask("home", json!({}));
    favre.ask("sign_out", json!({}));
    assert_eq!(favre.ask("sign_in", json!({ "name": "s.favre", "password": OWN }))["staff"]["owes"], "texts");
    let due = favre.ask("due_texts", json!({}))["texts"].clone();
    assert_eq!((due.as_array().unwrap().len(), &due[0]["is_changed"]), (1, &json!(true)));
    let fates: Vec<(&str, &str)> = due[0]["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["fate"] != "kept")
        .map(|line| (line["fate"].as_str().unwrap(), line["text"].as_str().unwrap()))
        .collect();
    assert_eq!(
        fates,
        [
            ("removed", "Le compte est personnel, le poste se verrouille seul après 5 minutes."),
            ("added", "Le compte est personnel, le poste se verrouille seul après 3 minutes.")
        ]
    );
    accept(&favre);
    assert_eq!(favre.ask("my_access", json!({}))["texts"].as_array().unwrap().len(), 3);
    office.is_sound();
}

#[test]
fn the_last_administrator_stays_and_nobody_acts_on_a_higher_role() {
    let office = Office::open();
    let own = row(&office.ask("staff", json!({})), "rochat");
    assert_eq!(office.refused("close_staff", json!({ "id": own })), "last_administrator");
    let demoted = json!({ "id": own, "display_name": "rochat", "role": "secretariat" });
    assert_eq!(office.refused("change_staff", demoted.clone()), "last_administrator");
    assert_eq!(office.refused("reset_staff", json!({ "id": own })), "reset_oneself");
    let favre = settled(&office, "s.favre", "secretariat");
    for (entry, args) in [
        ("staff", json!({})),
        ("close_staff", json!({ "id": own })),
        ("reset_staff", json!({ "id": own })),
        ("add_staff", person("x.y", "printing")),
        ("house_texts", json!({})),
    ] {
        assert_eq!(favre.refused(entry, args), "right_missing", "{entry}");
    }
    // With a second administrator the first may go; the second is the last then.
    office.ask("add_staff", person("b.meier", "administrator"));
    office.ask("change_staff", demoted);
    assert_eq!(office.refused("staff", json!({})), "right_missing", "the role of the file counts at once");
    office.is_sound();
}

#[test]
fn a_closed_or_reset_person_is_out_at_once_and_may_be_let_in_again() {
    let office = Office::open();
    let favre = settled(&office, "s.favre", "secretariat");
    let id = row(&office.ask("staff", json!({})), "s.favre");
    favre.ask("home", json!({}));
    let reset = office.ask("reset_staff", json!({ "id": id }));
    assert_eq!(favre.refused("home", json!({})), "signed_out", "a reset ends the sessions of the old password");
    assert_eq!(favre.refused("sign_in", json!({ "name": "s.favre", "password": OWN })), "sign_in_wrong");
    favre.ask("sign_in", json!({ "name": "s.favre", "password": reset["password"] }));
    favre.ask("choose_password", json!({ "password": OWN }));
    let list = office.ask("close_staff", json!({ "id": id }));
    assert_eq!(list["people"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap()["state"], "closed");
    assert_eq!(favre.refused("home", json!({})), "signed_out");
    assert_eq!(favre.refused("sign_in", json!({ "name": "s.favre", "password": OWN })), "sign_in_wrong");
    assert_eq!(office.refused("close_staff", json!({ "id": id })), "nothing_to_do");
    assert_eq!(
        office.refused("add_staff", person("s.favre", "printing")),
        "staff_name_taken",
        "their lines are theirs"
    );
    let again = office.ask("reset_staff", json!({ "id": id }));
    favre.ask("sign_in", json!({ "name": "s.favre", "password": again["password"] }));
    favre.ask("choose_password", json!({ "password": OWN }));
    let printed = office.refused("print_staff_slip", json!({ "id": id, "password": again["password"] }));
    assert_eq!(printed, "staff_unknown", "a password that was changed is printed no more");
    let acts: Vec<String> = office.acts("staff").into_iter().map(|(act, _)| act).collect();
    for act in ["staff_reset", "staff_closed", "staff_reopened", "staff_password_changed", "texts_accepted"] {
        assert!(acts.iter().any(|done| done == act), "{act} in {acts:?}");
    }
    office.is_sound();
}

#[test]
fn a_drawn_password_is_printed_folded_and_nowhere_else() {
    let office = Office::open();
    let drawn = office.ask("add_staff", person("s.favre", "printing"));
    let (id, password) = (&drawn["id"], drawn["password"].as_str().unwrap());
    let printed = office.ask("print_staff_slip", json!({ "id": id, "password": password }));
    let file = office.folder.path().join("prints").join(printed["file"].as_str().unwrap());
    let read = std::process::Command::new("pdftotext").arg(file).arg("-").output().unwrap();
    let text = String::from_utf8(read.stdout).unwrap();
    assert!(text.contains("S. Rochat") && text.contains("s.favre"), "{text}");
    assert!(password.split(' ').all(|word| text.contains(word)), "{text}");
    for name in ["guichet.db", "guichet.db-wal"] {
        let bytes = std::fs::read(office.folder.path().join(name)).unwrap_or_default();
        assert!(!bytes.windows(password.len()).any(|part| part == password.as_bytes()), "{name}");
    }
    office.is_sound();
}

#[test]
fn a_manager_answers_for_something_and_the_others_for_the_house() {
    let office = Office::open();
    let list = office.ask("staff", json!({}));
    let programme = &list["programmes"][0]["id"];
    assert_eq!(office.refused("add_staff", person("v.roy", "programme")), "scope_missing");
    let vet = json!({ "name": "v.roy", "display_name": "V. Roy", "role": "programme", "programmes": [programme] });
    let told = office.ask("add_staff", vet);
    let line = told["list"]["people"].as_array().unwrap().iter().find(|one| one["name"] == "v.roy").unwrap().clone();
    assert_eq!((&line["scope"], &line["programmes"]), (&list["programmes"][0]["name"], &json!([programme])));
    let wrong = json!({ "name": "a.b", "display_name": "A. B.", "role": "printing", "programmes": [programme] });
    assert_eq!(office.refused("add_staff", wrong), "scope_missing");
    assert_eq!(
        office.refused("add_staff", json!({ "name": "a.b", "display_name": " ", "role": "printing" })),
        "display_name_missing"
    );
    assert_eq!(office.refused("add_staff", person("x", "printing")), "staff_name_impossible");
    office.is_sound();
}

#[test]
fn ten_wrong_passwords_close_a_name_known_or_not_until_somebody_opens_it() {
    let office = Office::open();
    let _favre = settled(&office, "s.favre", "secretariat");
    for name in ["s.favre", "nobody"] {
        let stranger = Colleague::at(&office);
        let wrong = json!({ "name": name, "password": "pas le bon du tout" });
        for attempt in 1..=10 {
            assert_eq!(stranger.refused("sign_in", wrong.clone()), "sign_in_wrong", "{attempt}");
            // Each wait is waited for: what counts is the row, not the pace.
            office.pass(SignedDuration::from_mins(16));
        }
        assert_eq!(stranger.refused("sign_in", wrong), "staff_locked", "{name}");
    }
    let stranger = Colleague::at(&office);
    let right = json!({ "name": "s.favre", "password": OWN });
    assert_eq!(stranger.refused("sign_in", right.clone()), "staff_locked");
    let list = office.ask("staff", json!({}));
    let id = row(&list, "s.favre");
    let line = list["people"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone();
    assert_eq!(line["state"], "locked");
    assert!(line["state_text"].as_str().unwrap().starts_with("Fermé après dix essais, jusqu’à demain"), "{line}");
    office.ask("unlock_staff", json!({ "id": id }));
    stranger.ask("sign_in", right.clone());
    // A right password ends the row: nine more wrong ones close nothing.
    for _ in 0..9 {
        assert_eq!(stranger.refused("sign_in", json!({ "name": "s.favre", "password": "non" })), "sign_in_wrong");
        office.pass(SignedDuration::from_mins(16));
    }
    stranger.ask("sign_in", right);
    assert!(office.acts("staff").iter().any(|(act, _)| act == "staff_locked"));
    office.is_sound();
}

#[test]
fn the_last_administrator_is_not_locked_out_for_ever() {
    let office = Office::closed();
    for _ in 0..10 {
        office.refused("sign_in", json!({ "name": "rochat", "password": "pas le bon du tout" }));
        office.pass(SignedDuration::from_mins(16));
    }
    let right = json!({ "name": "rochat", "password": PASSWORD });
    assert_eq!(office.refused("sign_in", right.clone()), "staff_locked");
    office.pass(SignedDuration::from_hours(24));
    office.ask("sign_in", right);
}

#[test]
fn a_pin_opens_a_locked_window_three_times_wrong_at_most_and_sealed_things_ask_the_password() {
    let office = Office::open();
    let batch = office.issue(2, None).batch.id;
    assert_eq!(office.refused("set_pin", json!({ "password": PASSWORD, "pin": "123456" })), "pin_poor");
    assert_eq!(office.refused("set_pin", json!({ "password": "pas le bon", "pin": "271828" })), "sign_in_wrong");
    assert_eq!(office.ask("set_pin", json!({ "password": PASSWORD, "pin": "271828" }))["has_pin"], true);
    assert_eq!(office.ask("lock", json!({}))["staff"]["takes_pin"], true);
    assert_eq!(office.refused("home", json!({})), "locked");
    assert_eq!(office.refused("unlock_by_pin", json!({ "pin": "000000" })), "pin_wrong");
    assert_eq!(office.ask("unlock_by_pin", json!({ "pin": "271828" }))["staff"]["is_locked"], false);
    office.ask("home", json!({}));
    let reprint = json!({ "batch": batch, "vouchers": null });
    assert_eq!(office.refused("reprint_vouchers", reprint.clone()), "password_wanted");
    assert_eq!(office.refused("confirm_password", json!({ "password": "pas le bon" })), "sign_in_wrong");
    office.ask("confirm_password", json!({ "password": PASSWORD }));
    assert_eq!(office.ask("reprint_vouchers", reprint)["sheets"], 1);

    office.ask("lock", json!({}));
    for said in ["pin_wrong", "pin_wrong", "pin_spent"] {
        assert_eq!(office.refused("unlock_by_pin", json!({ "pin": "111222" })), said);
    }
    assert_eq!(office.refused("unlock_by_pin", json!({ "pin": "271828" })), "pin_spent", "even the right one");
    assert_eq!(office.ask("state", json!({}))["staff"]["takes_pin"], false);
    office.ask("unlock", json!({ "password": PASSWORD }));
    // A PIN signs nobody in.
    office.ask("sign_out", json!({}));
    assert_eq!(office.refused("unlock_by_pin", json!({ "pin": "271828" })), "signed_out");
    office.ask("sign_in", json!({ "name": "rochat", "password": PASSWORD }));
    assert_eq!(office.ask("set_pin", json!({ "password": PASSWORD, "pin": null }))["has_pin"], false);
    office.is_sound();
}

#[test]
fn printing_sees_counts_and_vouchers_and_nobody_s_name() {
    let office = Office::open();
    let issued = office.issue(3, None);
    let registration = office.enter(&issued.vouchers[0].code, "Ducommun");
    office.activate(&office.deliver(office.enter(&issued.vouchers[1].code, "Demir")));
    let code = issued.vouchers[0].code.letters();
    let told = |who: &Colleague<'_>| {
        let asked = [
            who.ask("home", json!({})),
            who.ask("batches", json!({})),
            who.ask("batch", json!({ "batch": 1, "filter": "all" })),
            who.ask("check_voucher", json!({ "code": code })),
        ];
        asked.map(|answer| answer.to_string()).join("\n")
    };
    let printing = settled(&office, "p.roy", "printing");
    let said = told(&printing);
    for name in ["Amina", "Ducommun", "Demir", "ducommun@exemple.ch"] {
        assert!(!said.contains(name), "{name} in {said}");
    }
    // The control: whoever may see people is told the names.
    let secretariat = settled(&office, "s.favre", "secretariat");
    assert!(["Ducommun", "Demir"].iter().all(|name| told(&secretariat).contains(name)));
    assert_eq!(printing.refused("print_day_sheet", json!({})), "right_missing");
    assert_eq!(printing.refused("looked_at", json!({ "learner": 1 })), "right_missing");
    assert_eq!(printing.refused("find_account", json!({ "text": "ducommun@exemple.ch" })), "right_missing");
    assert!(registration > 0);
}

#[test]
fn each_role_is_refused_at_the_door_what_its_table_does_not_give() {
    let office = Office::open();
    for (role, refused, given) in [
        ("printing", vec!["letters", "backups", "steps", "staff"], vec!["home", "batches"]),
        ("secretariat", vec!["steps", "staff", "house_texts"], vec!["home", "letters", "backups", "batches"]),
    ] {
        let colleague = settled(&office, &format!("r.{role}"), role);
        for entry in refused {
            let args = if entry == "letters" { json!({ "filter": "all" }) } else { json!({}) };
            assert_eq!(colleague.refused(entry, args), "right_missing", "{role} {entry}");
        }
        for entry in given {
            let args = if entry == "letters" { json!({ "filter": "all" }) } else { json!({}) };
            colleague.ask(entry, args);
        }
    }
}
