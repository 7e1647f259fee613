//! Exports: names for the secretariat, none for the issuer, and never a formula.

use serde_json::json;

use crate::office::Office;

fn office() -> Office {
    let office = Office::open();
    let order = json!({
        "programme": "orp", "count": 3, "issuer": "=HYPERLINK(\"http://x\")", "use_by": "2027-06-30", "course": "A1; soir",
    });
    office.ask("issue_vouchers", order);
    let drawn = office
        .seat
        .with_office_key(|key| {
            guichet_core::journeys::reprint_vouchers::reprint_vouchers(
                &office.desk,
                &guichet_core::actor::Actor::Console,
                key,
                1,
                None,
            )
        })
        .unwrap();
    let registration = office.enter(&drawn.vouchers[0].code, "Ducommun");
    office.activate(&office.deliver(registration));
    office.enter(&drawn.vouchers[1].code, "Demir");
    office
}

#[test]
fn the_secretariat_sees_who_and_the_issuer_does_not() {
    let office = office();
    let staff = office.ask("export_batch", json!({ "batch": 1, "audience": "staff" }));
    let csv = staff["csv"].as_str().unwrap();
    assert_eq!(staff["file_name"], "lot-1-secretariat-2026-11-23.csv");
    assert!(csv.starts_with("\u{feff}Lot;Numéro;"), "{csv}");
    assert_eq!(csv.lines().count(), 4);
    assert!(csv.contains(";utilisé;Amina Ducommun;2026-11-23;2027-02-21;"), "{csv}");
    assert!(csv.contains(";retenu;Amina Demir;"), "{csv}");
    assert!(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\";\"A1; soir\""), "{csv}");

    let issuer = office.ask("export_batch", json!({ "batch": 1, "audience": "issuer" }));
    let csv = issuer["csv"].as_str().unwrap();
    assert_eq!(issuer["file_name"], "lot-1-emetteur-2026-11-23.csv");
    assert!(!csv.contains("Amina") && !csv.contains("Ducommun") && !csv.contains("retenu"), "{csv}");
    assert_eq!((csv.matches(";utilisé;").count(), csv.matches(";non utilisé;").count()), (1, 2));
    assert_eq!(office.refused("export_batch", json!({ "batch": 2, "audience": "issuer" })), "batch_unknown");
    assert_eq!(office.refused("export_batch", json!({ "batch": 1, "audience": "press" })), "request_malformed");
    office.is_sound();
}

#[test]
fn an_export_is_kept_for_its_owner_alone() {
    let office = office();
    for _ in 0..2 {
        let answer = office.ask("export_batch", json!({ "batch": 1, "audience": "staff" }));
        let file = std::path::PathBuf::from(answer["file"].as_str().unwrap());
        assert!(file.starts_with(office.folder.path().join("exports")));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), answer["csv"].as_str().unwrap());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700));
        }
    }
    assert_eq!(std::fs::read_dir(office.folder.path().join("exports")).unwrap().count(), 1);
}
