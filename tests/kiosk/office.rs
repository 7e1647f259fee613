//! The office of the stories: a rehearsal folder, a fixed clock, seeded chance, papers kept as files.

use std::path::PathBuf;
use std::process::Command;

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::doors::{self, Face, Problem, Seat};
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::issue_vouchers::{Issue, issue_vouchers};
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::printer::Kept;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Monday, 23 November 2026, 15:20 in Zurich.
pub const NOW: &str = "2026-11-23T14:20:00Z";
pub const PASSWORD: &str = "une girafe derrière le guichet";

pub struct Office {
    pub desk: Desk,
    pub seat: Seat,
    pub codes: Vec<String>,
    pub folder: TempDir,
}

impl Office {
    /// An office with one programme and a batch of three vouchers.
    pub fn new() -> Self {
        Self::with_policy(ORP_VOUCHER)
    }

    pub fn with_policy(policy: &str) -> Self {
        let mut office = Self::of("orp", policy);
        office.codes = office.issue(3, None);
        office
    }

    /// An office with one programme and nothing issued.
    pub fn of(key: &str, policy: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now: Timestamp = NOW.parse().unwrap();
        set_up(
            folder.path(),
            &SetUp {
                name: "Centre de formation du Jura".into(),
                language: "fr".into(),
                zone: "Europe/Zurich".into(),
                admin: "s.rochat".into(),
                password: Password::new(PASSWORD),
                is_rehearsal: true,
                now: Some(now),
                seed: Some(7),
            },
        )
        .unwrap();
        let desk = Desk::open(Opening {
            now: Some(now),
            seed: Some(11),
            printer: Box::new(Kept(folder.path().join("prints"))),
            ..Opening::new(folder.path(), Admission::BothFaces)
        })
        .unwrap();
        add_programme(&desk, &Actor::Console, key, &format!("{key}.toml"), policy).unwrap();
        Self { desk, seat: Seat::default(), codes: vec![], folder }
    }

    pub fn issue(&self, count: i64, use_by: Option<&str>) -> Vec<String> {
        let order = Issue {
            programme: "orp".into(),
            count,
            issuer: "ORP Bienne".into(),
            use_by: use_by.map(|day| day.parse().unwrap()),
            course: String::new(),
            note: String::new(),
        };
        let issued = issue_vouchers(&self.desk, &Actor::Console, order).unwrap();
        issued.vouchers.iter().map(|voucher| voucher.code.letters()).collect()
    }

    /// Asks the kiosk in French.
    pub fn kiosk(&self, name: &str, args: Value) -> Result<Value, Problem> {
        doors::ask(&self.desk, &self.seat, Face::Kiosk, name, args, "fr")
    }

    /// Asks the kiosk for something that must work.
    pub fn ask(&self, name: &str, args: Value) -> Value {
        self.kiosk(name, args).unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
    }

    /// The refusal's code and sentence.
    pub fn refused(&self, name: &str, args: Value) -> (String, String) {
        match self.kiosk(name, args) {
            Err(Problem::Refused { code, message, .. }) => (code, message),
            other => panic!("{name} was not refused: {other:?}"),
        }
    }

    pub fn redeem(&self, code: &str, first: &str, last: &str, email: &str) -> Result<Value, Problem> {
        let form = json!({ "code": code, "first_name": first, "last_name": last, "email": email, "language": "fr" });
        self.kiosk("redeem_voucher", form)
    }

    /// Amina enrols with the first voucher; answers the registration's handle.
    pub fn enrol_amina(&self) -> String {
        let code = self.codes[0].clone();
        let done = self.redeem(&code, "Amina", "Ducommun", "amina.ducommun@exemple.ch").unwrap();
        done["registration"].as_str().unwrap().to_owned()
    }

    /// Prints the next-step slip and reads its twelve letters off the paper.
    pub fn next_step_code(&self, registration: &str) -> String {
        let printed = self.ask("print_next_step", json!({ "registration": registration }));
        code_in(&self.paper(printed["file"].as_str().unwrap()))
    }

    /// A paper's text, as poppler reads it.
    pub fn paper(&self, file: &str) -> String {
        let file: PathBuf = self.folder.path().join("prints").join(file);
        let read = Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output().unwrap();
        String::from_utf8(read.stdout).unwrap()
    }

    /// Lets the courier go once; answers the letters it has left behind so far: kind, and text.
    pub fn post(&self) -> Vec<(String, String)> {
        guichet_core::outbox::courier::run_once(&self.desk).unwrap();
        let mut files: Vec<PathBuf> = std::fs::read_dir(self.folder.path().join("letters"))
            .into_iter()
            .flatten()
            .map(|entry| entry.unwrap().path())
            .filter(|file| file.extension().is_some_and(|kind| kind == "eml"))
            .collect();
        files.sort();
        files
            .iter()
            .map(|file| {
                let raw = std::fs::read(file).unwrap();
                let letter = mail_parser::MessageParser::default().parse(&raw).unwrap();
                let name = file.file_stem().unwrap().to_string_lossy().into_owned();
                let kind = name.split('-').skip(1).take_while(|part| part.parse::<u8>().is_err()).collect::<Vec<_>>();
                (kind.join("-"), letter.body_text(0).unwrap().replace("\r\n", "\n"))
            })
            .collect()
    }

    /// The twelve letters of the newest letter of a kind.
    pub fn mailed_code(&self, kind: &str) -> String {
        let (_, text) = self.post().into_iter().rfind(|(known, _)| known == kind).unwrap();
        code_in(&text)
    }

    /// Lets time pass and the round go by.
    pub fn wait_hours(&self, hours: i64) {
        let later = self.desk.clock().now() + SignedDuration::from_hours(hours);
        self.desk.clock().set(later);
        guichet_core::rounds::round(&self.desk).unwrap();
    }

    /// Nothing in the file contradicts the ledger.
    pub fn is_sound(&self) {
        let verdict = guichet_core::views::verify::verify(&self.desk).unwrap();
        assert!(verdict.is_clean, "{:?}", verdict.findings);
    }

    /// One figure from the file.
    pub fn count(&self, sql: &str) -> i64 {
        self.desk.read(|file| Ok(file.query_row(sql, [], |row| row.get(0))?)).unwrap()
    }
}

/// The first code in a text: three groups of four letters.
pub fn code_in(text: &str) -> String {
    let letters = |word: &str| word.len() == 4 && word.chars().all(|c| "BCDFGHJKLNPRSTVX".contains(c));
    let code: String = text.split_whitespace().filter(|word| letters(word)).take(3).collect();
    assert_eq!(code.len(), 12, "no code in:\n{text}");
    code
}
