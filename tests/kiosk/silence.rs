//! No secret stays anywhere: the whole job at TRACE, then a search for every secret drawn (T21).

use std::fs;
use std::path::Path;

use guichet_core::actor::Actor;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::journeys::import_vouchers::{ListOrder, import_vouchers};
use serde_json::json;
use walkdir_lite::files;

use crate::office::{Office, PASSWORD};

mod walkdir_lite {
    //! Every file under a folder.
    use super::{Path, fs};

    pub fn files(folder: &Path) -> Vec<std::path::PathBuf> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
    }
}

#[test]
fn a_whole_job_at_trace_leaves_no_secret_behind() {
    let office = Office::with_policy(&ORP_VOUCHER.replace("# foreign_codes", "foreign_codes"));
    let guard = guichet_core::logging::start_at(office.folder.path(), "test", "trace").unwrap();
    let voucher = office.codes[0].clone();
    let slip = office.next_step_code(&office.enrol_amina());
    let password = "huit girafes sans parapluie";
    office.ask("activate", json!({ "code": slip, "password": password }));
    office.ask("sign_in", json!({ "login": "amina.ducommun@exemple.ch", "password": password }));
    let foreign = ["CJ-2026-4711", "CJ20264711"];
    let list = ListOrder {
        programme: "orp".into(),
        issuer: "Caisse du Jura".into(),
        use_by: None,
        course: String::new(),
        bytes: format!("code\n{}\n", foreign[0]).into_bytes(),
    };
    import_vouchers(&office.desk, &Actor::Console, &list, false).unwrap();
    office.ask("present_foreign_code", json!({ "texts": [foreign[0].to_lowercase(), foreign[0]] }));
    office.redeem(&format!("*{}", foreign[1]), "Luca", "Rossi", "luca@exemple.ch").unwrap();
    drop(guard);
    let prints = office.folder.path().join("prints");
    let kept: Vec<_> = files(office.folder.path()).into_iter().filter(|file| !file.starts_with(&prints)).collect();
    assert!(kept.iter().any(|file| file.extension().is_some_and(|kind| kind == "log")), "nothing was logged: {kept:?}");
    assert!(
        kept.iter().any(|file| fs::read(file)
            .unwrap()
            .windows(6)
            .any(|bytes| bytes == b"orp-vo" || bytes == b"Amina ")
            || file.ends_with("guichet.db")),
        "the search must be able to find"
    );
    for secret in [&voucher, &slip, password, PASSWORD, foreign[0], foreign[1]] {
        for file in &kept {
            let bytes = fs::read(file).unwrap();
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{} holds a secret", file.display());
        }
    }
}
