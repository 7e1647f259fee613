//! The rehearsal institution of a test, its programme, and the person who sits at its counter.

use std::path::Path;

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::code::Code;
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::doors::{self, Face, Seat};
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::set_mail::set_mail_folder;
use guichet_core::journeys::set_up::{SetUp, set_up as found};
use guichet_core::printer::Kept;
use serde_json::json;

use crate::papers;

/// Sign-in name of the administrator.
pub const STAFF: &str = "rochat";
/// Their password.
pub const STAFF_PASSWORD: &str = "quatre lampes au guichet";

/// Sets up an institution in `data` that issues vouchers and puts its letters into `mail`.
pub fn set_up(data: &Path) {
    let asked = SetUp {
        name: "École de Sainte-Croix".into(),
        language: "fr".into(),
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

/// Issues vouchers without the counter's window, and answers their payloads as the sheet shows them.
pub fn issue(data: &Path, count: u32) -> Vec<String> {
    let prints = data.join("issued");
    let printer = Box::new(Kept(prints.clone()));
    let desk = Desk::open(Opening { printer, ..Opening::new(data, Admission::Console) }).unwrap();
    let seat = Seat::default();
    let ask = |name: &str, args| doors::ask(&desk, &seat, Face::Counter, name, args, "fr").unwrap();
    ask("sign_in", json!({ "name": STAFF, "password": STAFF_PASSWORD }));
    let programme = &ask("programmes", json!({}))[0]["id"];
    ask(
        "issue_vouchers",
        json!({ "programme": programme, "count": count, "issuer": "ORP Bienne", "use_by": null, "course": "", "note": "" }),
    );
    let sheets = papers::files(&prints, "pdf");
    sheets.iter().flat_map(|sheet| papers::codes_of_pdf(sheet)).collect()
}

/// A code whose check letters are right and which no voucher has.
pub fn foreign_code() -> String {
    Code::from_random([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).letters()
}
