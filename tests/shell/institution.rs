//! The rehearsal institution of a test, its programme, and the person who sits at its counter.

use std::path::Path;

use base64::Engine;
use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::code::Kind;
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::doors::{self, Face, Seat};
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::issue_vouchers::{Issue, issue_vouchers};
use guichet_core::journeys::set_mail::set_mail_folder;
use guichet_core::journeys::set_up::{SetUp, set_up as found};
use guichet_core::printer::Kept;
use guichet_core::storage::codes;
use guichet_core::storage::ledger::Object;
use guichet_core::storage::people::{self, Learner};
use guichet_core::storage::register::papers::Enrolment;
use guichet_core::storage::register::{self, Known};
use serde_json::{Value, json};

use crate::papers;

/// Sign-in name of the administrator.
pub const STAFF: &str = "rochat";
/// Their password.
pub const STAFF_PASSWORD: &str = "quatre lampes au guichet";

/// Sets up an institution in `data` that speaks `language`, issues vouchers and puts its letters into `mail`.
pub fn set_up(data: &Path, language: &str) {
    let asked = SetUp {
        name: "École de Sainte-Croix".into(),
        language: language.into(),
        zone: "Europe/Zurich".into(),
        admin: STAFF.into(),
        password: Password::new(STAFF_PASSWORD),
        is_rehearsal: true,
        now: None,
        seed: None,
    };
    found(data, &asked).expect("the institution is set up");
    let desk = Desk::open(Opening::new(data, Admission::Console)).unwrap();
    add_programme(&desk, &Actor::Console, "orp", "orp-voucher.toml", ORP_VOUCHER).unwrap();
    set_mail_folder(&desk, &Actor::Console, &data.join("mail")).unwrap();
}

/// Adds a programme of personal accounts: `hep0`, `hep1`.
pub fn offer_area(data: &Path, number: usize, policy: &str) {
    let desk = Desk::open(Opening::new(data, Admission::Console)).unwrap();
    add_programme(&desk, &Actor::Console, &format!("hep{number}"), "hep-account.toml", policy).unwrap();
}

/// Somebody who is known, without an account.
pub fn know(data: &Path, first_name: &str, last_name: &str) {
    let desk = Desk::open(Opening::new(data, Admission::Console)).unwrap();
    let person = Learner {
        first_name: first_name.into(),
        last_name: last_name.into(),
        email: Some("amina.ducommun@exemple.ch".into()),
        email_proved_at: None,
        language: "fr".into(),
    };
    desk.write(&Actor::Console, |tx| {
        let id = people::add_learner(tx, &person, tx.at())?;
        tx.record("learner_added", Object::Learner, id)
    })
    .unwrap();
}

/// Lets what was counted against addresses be over, as an hour would.
pub fn forget_counts(data: &Path) {
    let desk = Desk::open(Opening::new(data, Admission::Console)).unwrap();
    desk.write(&Actor::Console, |tx| guichet_core::storage::desk::forget_throttles(tx, i64::MAX, i64::MAX)).unwrap();
}

/// Adds a programme that takes lists of other issuers.
pub fn take_lists(data: &Path) {
    let desk = Desk::open(Opening::new(data, Admission::Console)).unwrap();
    let rules = ORP_VOUCHER.replace("# foreign_codes", "foreign_codes").replace("Préparer sa candidature", "Bilan");
    add_programme(&desk, &Actor::Console, "bilan", "bilan.toml", &rules).unwrap();
}

/// Takes an issuer's list without the counter's window.
pub fn import_list(data: &Path, text: &str) {
    let file = base64::engine::general_purpose::STANDARD.encode(text);
    let asked = json!({ "programme": "bilan", "issuer": "Caisse du Jura", "file": file });
    Backroom::open(data).ask("import_list", asked);
}

/// Somebody enters an issuer's code at the kiosk and has not activated yet.
pub fn enter(data: &Path, code: &str) {
    let form = json!({
        "code": code, "first_name": "Amina", "last_name": "Ducommun",
        "email": "amina.ducommun@exemple.ch", "language": "fr",
    });
    let room = Backroom::open(data);
    doors::ask(&room.desk, &room.seat, Face::Kiosk, "redeem_voucher", form, "fr").unwrap();
}

/// A batch whose last day has passed: issued when it was January.
pub fn issue_past(data: &Path, count: i64) {
    let now = Some("2026-01-12T09:00:00Z".parse().unwrap());
    let desk = Desk::open(Opening { now, ..Opening::new(data, Admission::Console) }).unwrap();
    let asked = Issue {
        programme: "orp".into(),
        count,
        issuer: "ORP Bienne".into(),
        use_by: Some("2026-01-31".parse().unwrap()),
        course: String::new(),
        note: String::new(),
    };
    issue_vouchers(&desk, &Actor::Console, asked).unwrap();
}

/// Issues vouchers without the counter's window, and answers their payloads as the sheet shows them.
pub fn issue(data: &Path, count: u32) -> Vec<String> {
    Backroom::open(data).issue(count).1
}

/// Staff close the kiosk, or open it again.
pub fn close_kiosk(data: &Path, is_closed: bool) {
    Backroom::open(data).ask(if is_closed { "close_kiosk" } else { "reopen_kiosk" }, json!({}));
}

/// Somebody's enrolment was attested on paper: what the square on it holds.
pub fn attest(data: &Path) -> String {
    let desk = Desk::open(Opening::new(data, Admission::Console)).unwrap();
    let known = Known { first_name: "Élodie".into(), last_name: "Šarić".into(), ..Known::default() };
    let person = Learner {
        first_name: known.first_name.clone(),
        last_name: known.last_name.clone(),
        email: None,
        email_proved_at: None,
        language: "fr".into(),
    };
    let course = Enrolment {
        id: 0,
        course: "Pratiques inclusives à l’école primaire et secondaire".into(),
        begins_on: Some("2026-09-01".into()),
        ends_on: Some("2027-06-30".into()),
        state: "running".into(),
    };
    let code = desk.dice().code();
    desk.write(&Actor::Console, |tx| {
        let learner = people::add_learner(tx, &person, tx.at())?;
        let file = register::add(tx, "8412", &known, tx.at())?;
        register::link(tx, file, Some(learner))?;
        register::papers::keep_enrolment(tx, file, &course)?;
        let enrolment = register::papers::enrolments(tx, file)?[0].id;
        codes::add(tx, &desk.index_key().code(&code), "attestation", enrolment, "paper", tx.at())?;
        tx.record("learner_added", Object::Learner, learner)?;
        tx.record("file_added", Object::File, file)
    })
    .unwrap();
    code.payload(Kind::Attestation)
}

/// A voucher that was issued and then declared void: at the kiosk it cannot be used.
pub fn void_voucher(data: &Path) -> String {
    let room = Backroom::open(data);
    let (batch, codes) = room.issue(1);
    room.ask("void_vouchers", json!({ "batch": batch, "vouchers": null, "reason": "misprint", "note": "" }));
    codes[0].clone()
}

/// The staff's door, asked without a window.
struct Backroom {
    desk: Desk,
    seat: Seat,
    prints: tempfile::TempDir,
}

impl Backroom {
    fn open(data: &Path) -> Self {
        let prints = tempfile::tempdir().unwrap();
        let printer = Box::new(Kept(prints.path().to_owned()));
        let desk = Desk::open(Opening { printer, ..Opening::new(data, Admission::Console) }).unwrap();
        let room = Self { desk, seat: Seat::default(), prints };
        room.ask("sign_in", json!({ "name": STAFF, "password": STAFF_PASSWORD }));
        room
    }

    fn ask(&self, name: &str, args: Value) -> Value {
        doors::ask(&self.desk, &self.seat, Face::Counter, name, args, "fr").unwrap()
    }

    /// A batch's row and its vouchers' payloads.
    fn issue(&self, count: u32) -> (Value, Vec<String>) {
        let programme = &self.ask("programmes", json!({}))[0]["id"];
        let asked = json!({ "programme": programme, "count": count, "issuer": "ORP Bienne" });
        let batch = self.ask("issue_vouchers", asked)["batch"].clone();
        let sheets = papers::files(self.prints.path(), "pdf");
        (batch, sheets.iter().flat_map(|sheet| papers::codes_of_sheet(sheet)).collect())
    }
}
