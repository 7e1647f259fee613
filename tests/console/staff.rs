//! People who work here and the ledger, without a window.

use serde_json::json;

use crate::office::{Office, PASSWORD};

#[test]
fn a_colleague_is_added_let_in_again_and_closed_by_an_administrator_s_own_password() {
    let office = Office::open();
    let password = format!("{PASSWORD}\n");
    let add = ["staff", "add", "s.favre", "--shown", "S. Favre", "--role", "secretariat", "--as", "rochat", "--json"];
    let drawn = office.done_with(&add, &password).json();
    assert_eq!(drawn["password"].as_str().unwrap().split(' ').count(), 5);
    // With the first colleague the texts are in force, for whoever added them too.
    assert_eq!(office.run_with(&add, &password).refusal(), "texts_due");
    office.done_with(&["ask", "counter", "accept_texts", "{\"texts\":[1,2]}", "--as", "rochat"], &password);
    assert_eq!(office.run_with(&add, &password).refusal(), "staff_name_taken");
    let vet = ["staff", "add", "v.roy", "--role", "programme", "--programme", "orp", "--as", "rochat", "--json"];
    office.done_with(&vet, &password);
    let list = office.done(&["staff", "list", "--language", "fr"]).out;
    assert!(list.contains("s.favre · S. Favre · Secrétariat · Première ouverture attendue"), "{list}");
    assert!(list.contains("v.roy · v.roy · Programme (Préparer sa candidature)"), "{list}");

    // The drawn password opens nothing by the console either, until it is one's own and the texts are accepted.
    let line = format!("{}\n", drawn["password"].as_str().unwrap());
    let ask = ["ask", "counter", "batches", "--as", "s.favre"];
    assert_eq!(office.run_with(&ask, &line).refusal(), "password_due");
    let reprint = ["voucher", "reprint", "1", "--as", "s.favre", "--json"];
    assert_eq!(office.run_with(&reprint, &line).refusal(), "password_due");

    office.done_with(&["staff", "reset", "s.favre", "--as", "rochat"], &password);
    assert_eq!(office.run_with(&ask, &line).refusal(), "sign_in_wrong");
    office.done(&["staff", "close", "s.favre"]);
    assert_eq!(office.run(&["staff", "close", "rochat", "--json"]).refusal(), "last_administrator");
    assert_eq!(office.run(&["staff", "close", "nobody", "--json"]).refusal(), "staff_unknown");
    office.done(&["staff", "unlock", "rochat"]);
    office.is_sound();
}

#[test]
fn the_ledger_is_verified_shown_and_held_against_a_printed_head() {
    let office = Office::open();
    office.vouchers(3);
    let verdict = office.done(&["ledger", "verify", "--json"]).json();
    assert_eq!((&verdict["is_clean"], &verdict["knows_head"]), (&json!(true), &json!(null)));
    let head = verdict["head"].as_str().unwrap().to_uppercase();
    let letters: Vec<char> = head.chars().collect();
    let spaced: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    office.vouchers(2);
    // As a day sheet prints it, later lines or not.
    office.done(&["ledger", "verify", "--head", &spaced.join(" ")]);
    let gone = office.run(&["ledger", "verify", "--head", "0123 4567 89AB CDEF", "--json"]);
    assert_eq!((gone.code, &gone.json()["is_clean"]), (2, &json!(false)));
    let shown = office.done(&["ledger", "show", "--last", "3", "--language", "fr"]).out;
    assert_eq!(shown.lines().count(), 3, "{shown}");
    assert!(shown.lines().next().unwrap().contains("Console, machine · "), "{shown}");
    assert_eq!(office.run(&["ledger", "show", "--person", "900", "--json"]).refusal(), "learner_unknown");
    let mut bytes = std::fs::read(office.data().join("guichet.db")).unwrap();
    office.done(&["round"]);
    // A byte of one line's role, changed in the file itself.
    let at = bytes.windows(7).position(|part| part == b"machine").unwrap();
    bytes[at] = b'M';
    std::fs::write(office.data().join("guichet.db"), bytes).unwrap();
    for log in ["guichet.db-wal", "guichet.db-shm"] {
        let _ = std::fs::remove_file(office.data().join(log));
    }
    let found = office.run(&["ledger", "verify", "--json"]);
    assert_eq!(found.code, 2, "{}", found.out);
}
