//! An address that has an account already (J5, H-24), and one that changes (J6, H-25, H-26).

use guichet_core::domain::policy_file::HEP_ACCOUNT;
use serde_json::{Value, json};

use crate::office::Office;
use crate::personal::with_amina;

const EMAIL: &str = "amina.ducommun@exemple.ch";
const NEW: &str = "sept lampes au bord du lac";

fn neutral() -> Office {
    Office::of("hep", &HEP_ACCOUNT.replace("known_address = \"direct\"", "known_address = \"neutral\""))
}

fn create(office: &Office, first: &str, email: &str) -> Value {
    let form = json!({
        "programme": "hep", "first_name": first, "last_name": "Rossi", "email": email, "language": "fr",
    });
    office.ask("create_account", form)
}

/// What a question leaves in the file, table by table.
fn rows(office: &Office) -> Vec<i64> {
    ["letter", "ledger", "ledger_detail", "throttle", "code", "registration", "temporary_password"]
        .iter()
        .map(|table| office.count(&format!("SELECT count(*) FROM {table}")))
        .collect()
}

#[test]
fn a_direct_programme_says_that_the_address_has_an_account_and_offers_the_way_back() {
    let office = Office::of("hep", HEP_ACCOUNT);
    with_amina(&office);
    let form = json!({
        "programme": "hep", "first_name": "Amina", "last_name": "Ducommun", "email": EMAIL, "language": "fr",
    });
    let before = office.count("SELECT count(*) FROM letter");
    assert_eq!(office.refused("create_account", form).0, "email_has_account");
    assert_eq!(office.count("SELECT count(*) FROM letter"), before, "nothing is sent unasked");
    office.wait_hours(1);
    office.ask("ask_new_password", json!({ "email": EMAIL }));
    let code = office.mailed_code("reset");
    office.ask("renew_password", json!({ "code": code, "password": "le chat de la voisine" }));
    office.is_sound();
}

#[test]
fn a_neutral_programme_answers_and_writes_the_same_for_a_known_address() {
    let office = neutral();
    with_amina(&office);
    // Days later, when what was counted is forgotten; the kiosk's own count begins with somebody else.
    office.wait_hours(24 * 3);
    create(&office, "Nina", "nina@exemple.ch");
    let mut costs = vec![];
    let mut bodies = vec![];
    for email in ["luca.ducommun@exemple.ch", EMAIL] {
        let before = rows(&office);
        let mut body = create(&office, "Luca", email);
        costs.push(rows(&office).iter().zip(before).map(|(after, before)| after - before).collect::<Vec<_>>());
        // What is of the person who asks, and a handle drawn by chance, is all that may differ.
        for own in ["registration", "case_number", "masked_email"] {
            body[own].take();
        }
        bodies.push(body);
    }
    assert_eq!(bodies[0], bodies[1]);
    assert_eq!(costs[0], costs[1]);
    // The letter tells; its code leads back to Amina's own account, and greets her by her name.
    let code = office.mailed_code("known-account");
    let (_, text) = office.post().into_iter().rfind(|(kind, _)| kind == "known-account").unwrap();
    assert!(text.contains("Amina Ducommun") && !text.contains("Luca"), "{text}");
    office.ask("renew_password", json!({ "code": code, "password": "le chat de la voisine" }));
    assert_eq!(office.count("SELECT count(*) FROM account"), 1);
    office.is_sound();
}

#[test]
fn a_slip_of_a_known_address_and_another_address_open_nothing_of_hers() {
    let office = neutral();
    with_amina(&office);
    office.wait_hours(1);
    let done = create(&office, "Eve", EMAIL);
    let handle = done["registration"].as_str().unwrap();
    let slip = office.next_step_code(handle);
    assert_eq!(office.refused("open_activation", json!({ "code": slip })).0, "code_replaced");
    // "Send it elsewhere" sends the newcomer's own letter there, never the way into Amina's account.
    office.ask("change_address", json!({ "registration": handle, "email": "eve@exemple.ch" }));
    let letters = office.post();
    let to_eve =
        office.count("SELECT count(*) FROM letter WHERE recipient = 'eve@exemple.ch' AND kind = 'temporary_password'");
    assert_eq!((to_eve, letters.iter().filter(|(kind, _)| kind == "known-account").count()), (1, 0));
    office.is_sound();
}

#[test]
fn another_address_counts_once_its_letter_came_back_and_both_are_told() {
    let office = Office::of("hep", HEP_ACCOUNT);
    with_amina(&office);
    let ask = |email: &str| json!({ "login": EMAIL, "password": NEW, "email": email, "language": "fr" });
    assert_eq!(office.refused("move_address", ask(EMAIL)).0, "address_same");
    office.ask("move_address", ask("amina@nouveau.ch"));
    // Pending: nothing has changed yet.
    assert_eq!(office.ask("sign_in", json!({ "login": EMAIL, "password": NEW }))["login"], EMAIL);
    let code = office.mailed_code("address-code");
    let shown = office.ask("present_code", json!({ "code": format!("GTC{code}") }));
    assert_eq!((shown["kind"].as_str(), shown["email"].as_str()), (Some("address"), Some("am…@nouveau.ch")));
    // It confirms an address and opens no choice of a password.
    assert_eq!(office.refused("open_activation", json!({ "code": code })).0, "code_unknown");
    let moved = office.ask("confirm_address", json!({ "code": code }));
    assert_eq!(moved["login"], "amina@nouveau.ch");
    assert_eq!(office.refused("confirm_address", json!({ "code": code })).0, "code_used");
    assert_eq!(office.refused("sign_in", json!({ "login": EMAIL, "password": NEW })).0, "sign_in_wrong");
    office.ask("sign_in", json!({ "login": "amina@nouveau.ch", "password": NEW }));
    office.post();
    for address in [EMAIL, "amina@nouveau.ch"] {
        let told = format!("SELECT count(*) FROM letter WHERE kind = 'address_changed' AND recipient = '{address}'");
        assert_eq!(office.count(&told), 1, "{address}");
    }
    office.is_sound();
}

#[test]
fn a_change_that_nobody_confirms_is_forgotten() {
    let office = Office::of("hep", HEP_ACCOUNT);
    with_amina(&office);
    let ask = json!({ "login": EMAIL, "password": NEW, "email": "amina@nouveau.ch", "language": "fr" });
    office.ask("move_address", ask);
    let code = office.mailed_code("address-code");
    office.wait_hours(26);
    assert_eq!(office.refused("confirm_address", json!({ "code": code })).0, "code_expired");
    assert_eq!(office.count("SELECT count(*) FROM registration WHERE email IS NOT NULL"), 0);
    office.is_sound();
}

#[test]
fn a_lost_address_is_replaced_by_a_new_account_that_staff_join_to_the_old_one() {
    let office = Office::of("hep", HEP_ACCOUNT);
    with_amina(&office);
    let form = |year: &str| {
        json!({
            "programme": "hep", "first_name": "Amina", "last_name": "Ducommun", "birth": ["27", "3", year],
            "email": "amina@nouveau.ch", "language": "fr",
        })
    };
    assert_eq!(office.ask("check_birth_date", json!({ "birth": ["27", "3", "1984"] }))["shown"], "27 mars 1984");
    assert_eq!(office.refused("replace_account", form("84")).0, "birth_date_wrong");
    office.ask("replace_account", form("1984"));
    let (_, text) = office.post().into_iter().rfind(|(kind, _)| kind == "temporary-password").unwrap();
    let mut lines = text.lines().skip_while(|line| !line.starts_with("Votre mot de passe provisoire"));
    let password = lines.find(|line| line.starts_with("    ")).unwrap().trim();
    let entered = office.ask("sign_in", json!({ "login": "amina@nouveau.ch", "password": password }));
    office.ask("activate", json!({ "code": entered["code"], "password": "le chat de la voisine" }));
    assert_eq!(office.count("SELECT count(*) FROM dossier WHERE kind = 'takeover' AND account_id = 2"), 1);
    assert_eq!(office.count("SELECT count(*) FROM learner WHERE id = 2 AND birth_date = '1984-03-27'"), 1);
    // Until staff have looked, the old account is as it was.
    office.ask("sign_in", json!({ "login": EMAIL, "password": NEW }));
    office.is_sound();
}
