//! First passwords of a school: on slips, on cards and on listings, sealed while they are the first ones (E-4, E-14).

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use guichet_core::domain::policy_file::ECAMPUS;
use serde_json::json;

use crate::class_slips::{LIST, PHRASE, scanned};
use crate::office::{Answer, Office, PASSWORD, text_of};

const OWN: &str = "quatre cigognes sur le toit";

fn office() -> Office {
    let office = Office::open();
    office.done(&["programme", "add", "--preset", "ecampus", "--key", "ecampus"]);
    let file = office.0.path().join("eleves.csv");
    fs::write(&file, LIST).unwrap();
    office.done(&["roster", "import", &file.display().to_string(), "--programme", "ecampus"]);
    office
}

impl Office {
    /// Prints as Rochat, who signs in.
    fn print(&self, paper: &str, name: &str, more: &[&str]) -> (Answer, String) {
        let out = self.0.path().join(name).display().to_string();
        let base = ["print", paper, "--programme", "ecampus", "--json", "--as", "rochat", "--out", &out];
        let all: Vec<&str> = base.iter().chain(more).copied().collect();
        (self.run_with(&all, &format!("{PASSWORD}\n")), out)
    }

    fn enter(&self, login: &str, password: &str) -> Answer {
        self.kiosk("sign_in", &json!({ "login": login, "password": password }))
    }
}

/// The five words on the slip of somebody, as poppler reads them: two lines of words; the noise has no spaces.
pub fn password_of(pdf: &str, name: &str) -> String {
    let text = text_of(Path::new(pdf)).replace('\u{a0}', " ");
    let slip = text.split('\u{c}').find(|page| page.contains(name)).unwrap_or_else(|| panic!("{name} in\n{text}"));
    let is_words = |line: &&str| line.contains(' ') && line.chars().all(|sign| sign.is_lowercase() || sign == ' ');
    slip.lines().map(str::trim).filter(is_words).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_first_password_opens_the_account_once_and_must_be_changed() {
    let office = office();
    let (told, pdf) = office.print("slips", "tous.pdf", &["--per-sheet", "1"]);
    assert_eq!(told.json()["slips"], 6, "{}", told.err);
    let password = password_of(&pdf, "Amina Ducommun");
    assert_eq!(password.split(' ').count(), 5, "{password}");
    // The square is the slip's own, and tells nothing but that the account is there.
    assert_eq!(scanned(&pdf).iter().filter(|code| code.starts_with("GTS")).count(), 6);
    assert_eq!(office.enter("a.ducommun", "sept chaises jaunes au bord").refusal(), "sign_in_wrong");
    let first = office.enter("a.ducommun", &password).json();
    assert_eq!(first["kind"], "renew", "{first}");
    let active = office.kiosk("renew_password", &json!({ "code": first["code"], "password": PHRASE })).json();
    assert_eq!(active["login"], "a.ducommun", "{active}");
    assert_eq!(office.enter("a.ducommun", &password).refusal(), "sign_in_wrong", "the first password is over");
    assert_eq!(office.enter("a.ducommun", PHRASE).json()["kind"], "profile");
    // The platform hears of her now, with her number and her class.
    let file = office.0.path().join("moodle.csv").display().to_string();
    office.done(&["handover", "--programme", "ecampus", "--format", "moodle-csv", "--out", &file]);
    let told = fs::read_to_string(&file).unwrap();
    assert_eq!(told.lines().last(), Some("a.ducommun,Amina,Ducommun,,1,ecampus,0,0,ecampus-2B"), "{told}");
    office.is_sound();
}

#[test]
fn a_lost_paper_is_printed_again_as_it_was_and_only_staff_open_the_seal() {
    let office = office();
    let (_, first) = office.print("slips", "un.pdf", &["--per-sheet", "1"]);
    let out = office.0.path().join("sans.pdf").display().to_string();
    let nobody = ["print", "slips", "--programme", "ecampus", "--json", "--again", "lost", "--out", &out];
    assert_eq!(office.run(&nobody).refusal(), "office_key_closed", "whoever has the folder alone reads nothing");
    assert!(!Path::new(&out).exists());
    let (_, second) = office.print("slips", "deux.pdf", &["--per-sheet", "1", "--again", "lost"]);
    for name in ["Amina Ducommun", "Petra Šarić"] {
        assert_eq!(password_of(&first, name), password_of(&second, name));
    }
    assert!(scanned(&first).is_disjoint(&scanned(&second)), "the lost slip's square is dead");
    // Nothing of it stands in the file in clear, nor in the log, nor in the ledger.
    let words = password_of(&first, "Luc Rey");
    for file in ["guichet.db", "guichet.db-wal"] {
        let bytes = fs::read(office.data().join(file)).unwrap_or_default();
        assert!(!bytes.windows(words.len()).any(|part| part == words.as_bytes()), "{file}");
    }
    // Somebody who chooses a password takes the seal with them: nothing is left to print for them.
    let first = office.enter("l.rey", &words).json();
    office.kiosk("renew_password", &json!({ "code": first["code"], "password": PHRASE })).json();
    let (third, pdf) = office.print("slips", "trois.pdf", &["--again", "misprint"]);
    assert_eq!(third.json()["slips"], 5);
    assert!(!text_of(Path::new(&pdf)).contains("Luc"));
    office.is_sound();
}

#[test]
fn a_listing_bears_the_first_passwords_and_says_who_has_chosen_their_own() {
    let office = office();
    let (_, slips) = office.print("slips", "un.pdf", &["--per-sheet", "1"]);
    let words = password_of(&slips, "Luc Rey");
    let first = office.enter("l.rey", &words).json();
    office.kiosk("renew_password", &json!({ "code": first["code"], "password": PHRASE })).json();
    assert_eq!(office.print("listing", "sans.pdf", &["--secrets"]).0.refusal(), "reason_missing");
    let (told, pdf) = office.print("listing", "liste.pdf", &["--secrets", "--again", "not_received"]);
    let told = told.json();
    assert_eq!((&told["people"], &told["secrets"], &told["numbers"]), (&json!(6), &json!(5), &json!([1, 2, 3])));
    let text = text_of(Path::new(&pdf)).replace('\u{a0}', " ");
    for name in ["Amina Ducommun", "Petra Šarić"] {
        let secret = password_of(&slips, name);
        let all = secret.split(' ').all(|word| text.contains(word));
        assert!(all, "{secret} in\n{text}");
    }
    assert!(!words.split(' ').all(|word| text.contains(word)), "a chosen password leaves no first one");
    assert!(text.contains("messages non reçus") && text.contains("rochat"), "{text}");
    assert_eq!(scanned(&pdf).iter().filter(|code| code.starts_with("GTL")).count(), 3);
    // Only those who have not used their account, in one list, without secrets: no reason is asked.
    let (told, pdf) = office.print("listing", "simple.pdf", &["--initial-only", "--whole", "--by-number"]);
    assert_eq!((&told.json()["people"], &told.json()["secrets"]), (&json!(5), &json!(0)));
    assert!(!text_of(Path::new(&pdf)).contains("Luc"));
    office.is_sound();
}

#[test]
fn cards_and_letters_are_printed_from_the_same_list() {
    let office = office();
    let (told, pdf) = office.print("cards", "cartes.pdf", &["--group", "2B"]);
    assert_eq!((&told.json()["slips"], &told.json()["sheets"]), (&json!(3), &json!(1)));
    assert!(text_of(Path::new(&pdf)).contains("a.ducommun"));
    // A letter bears a code, and so ends the password on the card.
    let (told, pdf) = office.print("letters", "lettres.pdf", &["--group", "2B", "--again", "lost"]);
    assert_eq!((&told.json()["slips"], &told.json()["sheets"]), (&json!(3), &json!(3)), "{}", told.err);
    let code = scanned(&pdf).into_iter().find(|code| code.starts_with("GTC")).unwrap();
    assert_eq!(office.kiosk("present_code", &json!({ "code": code })).json()["kind"], "reset");
    let card = office.print("cards", "encore.pdf", &["--group", "2B"]).0;
    assert_eq!(card.refusal(), "nothing_to_do", "one living secret per person");
    office.is_sound();
}

#[test]
fn whoever_may_not_print_prints_nothing_and_a_first_password_ends_with_its_days() {
    let office = office();
    let line = format!("{PASSWORD}\n");
    let add = ["staff", "add", "v.roy", "--role", "programme", "--programme", "ecampus", "--as", "rochat", "--json"];
    let drawn = office.done_with(&add, &line).json()["password"].as_str().unwrap().to_owned();
    let own = json!({ "current": drawn, "password": OWN }).to_string();
    office.done_with(&["ask", "counter", "choose_password", &own, "--as", "v.roy"], &format!("{drawn}\n"));
    for (name, password) in [("v.roy", OWN), ("rochat", PASSWORD)] {
        let texts = ["ask", "counter", "accept_texts", "{\"texts\":[1,2]}", "--as", name];
        office.done_with(&texts, &format!("{password}\n"));
    }
    let out = office.0.path().join("non.pdf").display().to_string();
    let args = ["print", "slips", "--programme", "ecampus", "--json", "--as", "v.roy", "--out", &out];
    assert_eq!(office.run_with(&args, &format!("{OWN}\n")).refusal(), "right_missing");
    let issue =
        ["voucher", "issue", "--programme", "orp", "--count", "3", "--issuer", "ORP", "--json", "--as", "v.roy"];
    assert_eq!(office.run_with(&issue, &format!("{OWN}\n")).refusal(), "right_missing");
    let (_, slips) = office.print("slips", "un.pdf", &["--per-sheet", "1"]);
    let words = password_of(&slips, "Luc Rey");
    let late = ["--now", "2027-06-01T08:00:00Z"];
    office.done(&[late[0], late[1], "round"]);
    let ask = json!({ "login": "l.rey", "password": words }).to_string();
    let entered = office.run(&[late[0], late[1], "ask", "kiosk", "sign_in", &ask]);
    assert_eq!(entered.refusal(), "sign_in_wrong");
    office.is_sound();
}

#[test]
fn a_file_that_somebody_makes_meanwhile_is_theirs_and_no_secret_was_drawn() {
    let office = office();
    let rows: Vec<String> = (100..160).map(|number| format!("{number};Rey;Luc\r\n")).collect();
    let list = office.0.path().join("beaucoup.csv");
    fs::write(&list, format!("Numéro;Nom;Prénom\r\n{}", rows.concat())).unwrap();
    office.done(&["roster", "import", &list.display().to_string(), "--programme", "ecampus"]);
    let out = office.0.path().join("billets.pdf");
    let file = out.display().to_string();
    let print = ["print", "slips", "--programme", "ecampus", "--json", "--out", &file];
    let child = office.start(&print);
    let is_aside = |entry: fs::DirEntry| entry.file_name().to_string_lossy().ends_with(".part");
    while !fs::read_dir(office.0.path()).unwrap().any(|entry| is_aside(entry.unwrap())) {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    fs::write(&out, "somebody else's").unwrap();
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(2), "{}", String::from_utf8_lossy(&ended.stdout));
    assert_eq!(fs::read_to_string(&out).unwrap(), "somebody else's");
    fs::remove_file(&out).unwrap();
    assert_eq!(office.done(&print).json()["slips"], 66, "nobody has a paper yet");
    office.is_sound();
}

#[test]
fn papers_say_what_a_file_says_and_what_ships_for_the_rest() {
    let office = office();
    let shown = office.done(&["programme", "words", "ecampus"]).out;
    assert!(shown.contains("# slip_step_2 = \"*Tapez* ce qui est"), "{shown}");
    let file = office.0.path().join("textes.toml");
    fs::write(&file, "second = \"de\"\n[fr]\nslip_step_2 = \"*Recopiez* les deux cadres.\"\n").unwrap();
    let path = file.display().to_string();
    office.done(&["programme", "words", "ecampus", &path]);
    let shown = office.done(&["programme", "words", "ecampus"]).out;
    assert!(shown.contains("\nslip_step_2 = \"*Recopiez* les deux cadres.\"") && shown.contains("second = \"de\""));
    let (_, out) = office.print("slips", "bulletins.pdf", &[]);

    let text = text_of(Path::new(&out)).replace('\u{a0}', " ");
    assert!(text.contains("Recopiez les deux cadres.") && text.contains("Tippen Sie ein"), "{text}");
    // What was shown is what can be given back; a wrong file is refused by its line.
    fs::write(&file, &shown).unwrap();
    assert_eq!(office.run(&["programme", "words", "ecampus", &path, "--json"]).refusal(), "nothing_to_do");
    fs::write(&file, "second = \"de\"\n[fr]\nslip_step_2 = 3\n").unwrap();
    assert_eq!(office.run(&["programme", "words", "ecampus", &path, "--json"]).refusal(), "programme_file_wrong");
}

#[test]
fn a_platform_that_keeps_its_own_passwords_is_told_them_as_they_are_drawn_and_never_again() {
    let office = Office::open();
    let asks =
        ECAMPUS.replace("address = \"ecampus.exemple.be\"", "address = \"ecampus.exemple.be\"\nfirst_passwords = true");
    let policy = office.0.path().join("ecampus.toml");
    fs::write(&policy, &asks).unwrap();
    office.done(&["programme", "add", &policy.display().to_string(), "--key", "ecampus"]);
    let file = office.0.path().join("eleves.csv");
    fs::write(&file, LIST).unwrap();
    office.done(&["roster", "import", &file.display().to_string(), "--programme", "ecampus"]);
    let (answer, out) = office.print("slips", "bulletins.pdf", &["--group", "2B", "--per-sheet", "1"]);
    let told = answer.json()["platform_file"].as_str().unwrap().to_owned();
    assert!(told.ends_with("bulletins.moodle.csv"), "{told}");
    let csv = fs::read_to_string(&told).unwrap();
    let lines: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    let at = lines[0].iter().position(|head| *head == "password").unwrap();
    assert_eq!(lines.len(), 1 + 3, "{csv}");
    let amina = lines.iter().find(|line| line[1] == "Amina").unwrap();
    assert_eq!(amina[at], password_of(&out, "Amina Ducommun"), "the file and the paper bear the same secret");
    assert_eq!(fs::metadata(&told).unwrap().permissions().mode() & 0o077, 0, "nobody else reads it");

    // What the platform knows is not told again, with or without its password; a lost paper is not a new one.
    let handover = ["handover", "--programme", "ecampus", "--format", "moodle-csv", "--out"];
    let next = office.0.path().join("suite.csv").display().to_string();
    let again: Vec<&str> = handover.iter().copied().chain([next.as_str(), "--json"]).collect();
    assert_eq!(office.run(&again).refusal(), "nothing_to_hand_over");
    let (answer, _) = office.print("slips", "encore.pdf", &["--group", "2B", "--again", "lost"]);
    assert_eq!(answer.json()["platform_file"], json!(null));
    // Drawn anew, it is told as changed; whoever leaves is closed like anybody.
    let (answer, out) =
        office.print("slips", "neuf.pdf", &["--group", "2B", "--again", "misprint", "--renew", "--per-sheet", "1"]);
    let csv = fs::read_to_string(answer.json()["platform_file"].as_str().unwrap()).unwrap();
    assert!(csv.contains(&password_of(&out, "Amina Ducommun")), "{csv}");
    // A letter bears a code: nothing is drawn that a platform could use.
    let (answer, _) = office.print("letters", "lettres.pdf", &["--group", "1A"]);
    assert_eq!(answer.json()["platform_file"], json!(null));
    // A programme that starts with codes has no password to tell.
    let codes = asks.replace("\"temp_password\"", "\"activation_code\"").replace("keep_first = true", "");
    fs::write(&policy, codes).unwrap();
    let refused = office.run(&["programme", "add", &policy.display().to_string(), "--key", "autre", "--json"]);
    assert_eq!(refused.refusal(), "setting_not_obeyed");
    office.is_sound();
}
