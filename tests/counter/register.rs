//! People to decide about: files of the register, newcomers with their accounts, and their dossiers.

use guichet_core::actor::Actor;
use guichet_core::journeys::match_dossiers::ready_file;
use guichet_core::journeys::promise;
use guichet_core::storage::ledger::Object;
use guichet_core::storage::people::{self, Access, Learner};
use guichet_core::storage::register::papers::{self, Attestation, Enrolment};
use guichet_core::storage::register::{self, File, Known};
use guichet_core::storage::{dossiers, programmes};
use serde_json::{Value, json};

use crate::office::Office;

/// First names, family name, name at birth, birth date, address.
pub type Who<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str);

/// A newcomer's rows.
#[derive(Debug, Clone, Copy)]
pub struct Newcomer {
    pub learner: i64,
    pub account: i64,
    pub dossier: i64,
}

impl Office {
    /// The institution knows somebody under a number.
    pub fn knows(&self, number: &str, who: Who<'_>) -> i64 {
        let (first_name, last_name, birth_name, birth_date, email) = who;
        let own = |text: &str| text.to_owned();
        let person = Known {
            first_name: own(first_name),
            last_name: own(last_name),
            birth_name: own(birth_name),
            birth_date: own(birth_date),
            email: own(email),
        };
        let write = |tx: &guichet_core::desk::Tx<'_>| {
            let id = register::add(tx, number, &person, tx.at())?;
            let file = File { id, number: own(number), learner: None, person: person.clone() };
            register::set_keys(tx, id, &ready_file(&file).keys())?;
            tx.record("file_added", Object::File, id)?;
            dossiers::fits::forget_all(tx)?;
            Ok(id)
        };
        self.desk.write(&Actor::Console, write).unwrap()
    }

    /// The file has a course behind it and a document.
    pub fn has_papers(&self, file: i64) {
        let course = Enrolment {
            id: 0,
            course: "Pédagogie active".into(),
            begins_on: Some("2024-09-01".into()),
            ends_on: Some("2025-06-30".into()),
            state: "completed".into(),
        };
        let paper =
            Attestation { number: format!("A-{file}"), title: "CAS".into(), issued_on: Some("2025-07-01".into()) };
        self.desk
            .write(&Actor::Console, |tx| {
                papers::keep_enrolment(tx, file, &course)?;
                papers::keep_attestation(tx, file, &paper)
            })
            .unwrap();
    }

    /// Somebody has an account and has sent their data.
    pub fn newcomer(&self, who: Who<'_>) -> Newcomer {
        self.applicant("linking", who)
    }

    /// The same, with another kind of dossier.
    pub fn applicant(&self, kind: &str, who: Who<'_>) -> Newcomer {
        let (first_name, last_name, birth_name, birth_date, email) = who;
        let person = Learner {
            first_name: first_name.into(),
            last_name: last_name.into(),
            email: Some(email.to_owned()).filter(|email| !email.is_empty()),
            email_proved_at: None,
            language: "fr".into(),
        };
        let login = if email.is_empty() { format!("{first_name}.{last_name}") } else { email.to_owned() };
        self.desk
            .write(&Actor::Kiosk, |tx| {
                let programme = programmes::by_key(tx, "orp")?.unwrap().id;
                let learner = people::add_learner(tx, &person, tx.at())?;
                tx.execute(
                    "UPDATE learner SET birth_name = nullif(?2, ''), birth_date = nullif(?3, '') WHERE id = ?1",
                    rusqlite::params![learner, birth_name, birth_date],
                )?;
                tx.record("learner_added", Object::Learner, learner)?;
                let account = people::add_account(tx, learner, &login, "$argon2id$nothing", tx.at())?;
                tx.record("account_activated", Object::Account, account)?;
                let access = Access { id: 0, account, programme, voucher: None, opens_at: tx.at(), ends_at: None };
                let access = people::grant(tx, &access)?;
                tx.record("access_granted", Object::Access, access)?;
                let due_on = promise::due_on(tx, 3)?.to_string();
                let draft = dossiers::Draft { kind, learner, account, programme, due_on: &due_on };
                let dossier = dossiers::open(tx, draft, tx.at())?;
                tx.record("dossier_opened", Object::Dossier, dossier)?;
                Ok(Newcomer { learner, account, dossier })
            })
            .unwrap()
    }

    /// A dossier as it stands.
    pub fn dossier(&self, id: i64) -> Value {
        self.ask("dossier", json!({ "id": id }))
    }

    /// A dossier's line in the queue.
    pub fn queued(&self, id: i64) -> Value {
        let list = self.ask("dossiers", json!({}));
        let found = list["rows"].as_array().unwrap().iter().find(|row| row["id"] == id);
        found.cloned().unwrap_or_default()
    }

    /// The states of letters of a kind, oldest first.
    pub fn letters_of(&self, kind: &str) -> Vec<(String, String)> {
        let read = |sql: &rusqlite::Connection| {
            let mut statement = sql.prepare("SELECT state, recipient FROM letter WHERE kind = ?1 ORDER BY id")?;
            let rows = statement.query_map([kind], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        };
        self.desk.read(read).unwrap()
    }

    /// Who a file is linked to.
    pub fn holder(&self, file: i64) -> Option<i64> {
        self.desk.read(|sql| register::by_id(sql, file)).unwrap().and_then(|file| file.learner)
    }
}
