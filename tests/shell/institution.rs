//! The rehearsal institution of a test, and the person who sits at its counter.

use std::path::Path;

use guichet_core::domain::code::Code;
use guichet_core::domain::password::Password;
use guichet_core::journeys::set_up::{SetUp, set_up as found};

use crate::desktop::guichetctl;
use crate::papers;

/// Sign-in name of the administrator.
pub const STAFF: &str = "rochat";
/// Their password.
pub const STAFF_PASSWORD: &str = "quatre lampes au guichet";

/// Short name of its programme.
pub const PROGRAMME: &str = "orp-voucher";

/// Sets up an institution in `data`.
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
}

/// Issues vouchers without the counter's window, and answers their payloads as the sheet shows them.
pub fn issue(data: &Path, count: u32) -> Vec<String> {
    let sheet = data.join("sheet.pdf");
    let (count, sheet_name) = (count.to_string(), sheet.display().to_string());
    guichetctl(
        data,
        &[
            "voucher",
            "issue",
            "--programme",
            PROGRAMME,
            "--count",
            &count,
            "--issuer",
            "ORP Bienne",
            "--pdf",
            &sheet_name,
        ],
        "",
    );
    papers::codes_of_pdf(&sheet)
}

/// A code whose check letters are right and which no voucher has.
pub fn foreign_code() -> String {
    Code::from_random([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).letters().to_owned()
}
