//! An office to tell stories in: a rehearsal folder, its administrator, one programme.

use guichet_core::actor::Actor;
use guichet_core::desk::{Desk, Opening};
use guichet_core::domain::code::Code;
use guichet_core::domain::password::Password;
use guichet_core::domain::policy_file::ORP_VOUCHER;
use guichet_core::doors::{self, Face, Problem, Seat};
use guichet_core::folder::Admission;
use guichet_core::journeys::add_programme::add_programme;
use guichet_core::journeys::issue_vouchers::{Issue, Issued, issue_vouchers};
use guichet_core::journeys::set_up::{SetUp, set_up};
use guichet_core::printer::{Kept, Printer};
use guichet_core::storage::{codes, registrations, vouchers};
use guichet_core::views::verify::verify;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The administrator's password.
pub const PASSWORD: &str = "quatre chevaux lents au lac";

/// Monday 23 November 2026, 15:20 in Zurich.
pub const MONDAY: &str = "2026-11-23T14:20:00Z";

/// A desk in a folder that goes away with it, and the seat at its counter.
pub struct Office {
    pub desk: Desk,
    pub seat: Seat,
    pub folder: TempDir,
}

pub fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

impl Office {
    /// An office whose administrator has signed in.
    pub fn open() -> Self {
        let office = Self::closed();
        office.ask("sign_in", json!({ "name": "rochat", "password": PASSWORD }));
        office
    }

    /// An office before anybody has signed in.
    pub fn closed() -> Self {
        let folder = TempDir::new().unwrap();
        let kept = Kept(folder.path().join("prints"));
        Self::with_printer(folder, Box::new(kept))
    }

    /// The same, with another printer.
    pub fn with_printer(folder: TempDir, printer: Box<dyn Printer>) -> Self {
        let asked = SetUp {
            name: "Centre de formation du Jura".into(),
            language: "fr".into(),
            zone: "Europe/Zurich".into(),
            admin: "rochat".into(),
            password: Password::new(PASSWORD),
            is_rehearsal: true,
            now: Some(at(MONDAY)),
            seed: Some(1),
        };
        set_up(folder.path(), &asked).unwrap();
        let opening = Opening {
            now: Some(at(MONDAY)),
            seed: Some(2),
            printer,
            ..Opening::new(folder.path(), Admission::BothFaces)
        };
        let desk = Desk::open(opening).unwrap();
        add_programme(&desk, &Actor::Console, "orp", "orp-voucher", ORP_VOUCHER).unwrap();
        Self { desk, seat: Seat::default(), folder }
    }

    pub fn try_ask(&self, name: &str, args: Value) -> Result<Value, Problem> {
        self.ask_in("fr", name, args)
    }

    pub fn ask_in(&self, language: &str, name: &str, args: Value) -> Result<Value, Problem> {
        let answer = doors::ask(&self.desk, &self.seat, Face::Counter, name, args, language);
        if let Ok(answer) = &answer {
            // A sentence the catalogue lacks shows as its id in braces.
            assert!(!answer.to_string().contains("{desk"), "{name} in {language}: {answer}");
        }
        answer
    }

    /// An answer that must come.
    pub fn ask(&self, name: &str, args: Value) -> Value {
        self.try_ask(name, args).unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
    }

    /// The name of a refusal that must come.
    pub fn refused(&self, name: &str, args: Value) -> String {
        match self.try_ask(name, args) {
            Err(Problem::Refused { code, message, .. }) => {
                assert!(!message.contains('{'), "{code} is not said: {message}");
                code
            }
            other => panic!("{name}: {other:?}"),
        }
    }

    /// The kiosk's answer.
    pub fn kiosk(&self, name: &str, args: Value) -> Value {
        doors::ask(&self.desk, &Seat::default(), Face::Kiosk, name, args, "fr")
            .unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
    }

    /// The name of the kiosk's refusal.
    pub fn kiosk_refused(&self, name: &str, args: Value) -> String {
        match doors::ask(&self.desk, &Seat::default(), Face::Kiosk, name, args, "fr") {
            Err(Problem::Refused { code, .. }) => code,
            other => panic!("{name}: {other:?}"),
        }
    }

    /// The letters of the code on a printed slip.
    pub fn code_on(&self, file: &str) -> String {
        let file = self.folder.path().join("prints").join(file);
        let read = std::process::Command::new("pdftotext").arg(file).arg("-").output().unwrap();
        let text = String::from_utf8(read.stdout).unwrap();
        let is_group = |word: &&str| word.len() == 4 && word.chars().all(|c| "BCDFGHJKLNPRSTVX".contains(c));
        let groups: Vec<&str> = text.split_whitespace().filter(is_group).collect();
        // Noise of the same letters lies beside the code: the check letters tell them apart.
        let codes = groups.windows(3).map(<[&str]>::concat);
        codes.into_iter().find(|code| Code::parse(code).is_ok()).unwrap_or_else(|| panic!("no code in {text}"))
    }

    /// What was done to objects of a kind, and by whom.
    pub fn acts(&self, object: &str) -> Vec<(String, String)> {
        let read = |sql: &rusqlite::Connection| {
            let mut statement = sql.prepare("SELECT act, actor FROM ledger WHERE object = ?1 ORDER BY seq")?;
            let rows = statement.query_map([object], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        };
        self.desk.read(read).unwrap()
    }

    /// A batch whose codes the story may use: the door never tells them.
    pub fn issue(&self, count: i64, use_by: Option<&str>) -> Issued {
        let asked = Issue {
            programme: "orp".into(),
            count,
            issuer: "ORP Delémont".into(),
            use_by: use_by.map(|day| day.parse().unwrap()),
            course: String::new(),
            note: String::new(),
        };
        issue_vouchers(&self.desk, &Actor::Console, asked).unwrap()
    }

    /// Somebody enters a code at the kiosk; answers the registration's row.
    pub fn enter(&self, code: &Code, last_name: &str) -> i64 {
        let answer = self.kiosk(
            "redeem_voucher",
            json!({
                "code": code.letters(), "first_name": "Amina", "last_name": last_name,
                "email": format!("{}@exemple.ch", last_name.to_lowercase()), "language": "fr",
            }),
        );
        let handle = answer["registration"].as_str().unwrap().to_owned();
        self.desk.read(|sql| registrations::by_handle(sql, &handle)).unwrap().unwrap().id
    }

    /// The letter of a registration is taken by the server; answers the code in it.
    pub fn deliver(&self, registration: i64) -> Code {
        let code = self.desk.dice().code();
        let mac = self.desk.index_key().code(&code);
        self.desk
            .write(&Actor::Courier, |tx| {
                codes::add(tx, &mac, "activation", registration, "letter", tx.at())?;
                registrations::start_clock(tx, registration, tx.at() + 24 * 3600)?;
                tx.record("letter_accepted", guichet_core::storage::ledger::Object::Registration, registration)
            })
            .unwrap();
        code
    }

    /// The account of an activation code is made.
    pub fn activate(&self, code: &Code) {
        self.kiosk("activate", json!({ "code": code.letters(), "password": "marmotte cerise vallon tuile" }));
    }

    pub fn pass(&self, time: SignedDuration) {
        self.desk.clock().set(self.desk.now().unwrap() + time);
    }

    /// The row of the voucher of that number.
    pub fn row(&self, batch: i64, number: i64) -> i64 {
        let all = self.desk.read(|sql| vouchers::of_batch(sql, batch)).unwrap();
        all.into_iter().find(|voucher| voucher.number == number).unwrap().id
    }

    /// Nothing in the file contradicts the ledger.
    pub fn is_sound(&self) {
        let verdict = verify(&self.desk).unwrap();
        assert!(verdict.is_clean, "{:?}", verdict.findings);
    }
}
