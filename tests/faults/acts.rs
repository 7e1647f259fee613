//! What the load does: a day at the desk, act by act, each one that succeeds told to the witness.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use guichet_core::actor::Actor;
use guichet_core::desk::Desk;
use guichet_core::domain::password::Password;
use guichet_core::error::Result;
use guichet_core::journeys::activate::activate;
use guichet_core::journeys::issue_vouchers::{Issue, issue_vouchers};
use guichet_core::journeys::redeem_voucher::{Redeem, redeem_voucher};
use guichet_core::outbox::courier;
use guichet_core::rounds::round;
use jiff::{SignedDuration, Timestamp};

use crate::chance::Chance;
use crate::post::{NOW, PASSWORD, letters, letters_of, open};
use crate::witness::Witness;

/// A desk and somebody who works at it.
pub struct Player {
    pub desk: Desk,
    pub witness: Witness,
    pub chance: Chance,
    /// Codes of vouchers, in the order everybody tries them.
    stock: Vec<String>,
    next: usize,
    /// Tells this player's people from those of others.
    seed: u64,
    told: BTreeSet<(&'static str, i64)>,
}

impl Player {
    pub fn new(desk: Desk, witness: &Path, stock: &Path, next: usize, seed: u64) -> Self {
        let stock = fs::read_to_string(stock).unwrap().lines().map(str::to_owned).collect();
        Self { desk, witness: Witness::open(witness), chance: Chance(seed), stock, next, seed, told: BTreeSet::new() }
    }

    /// One act of the mix.
    pub fn act(&mut self) -> Result<()> {
        match self.chance.below(100) {
            0..42 => self.redeem(),
            42..64 => self.send(),
            64..90 => self.activate(),
            90..92 => self.night(),
            92..96 => self.desk.shorten_log(),
            _ => self.issue(),
        }
    }

    /// Somebody enters the next voucher of the stock; others try the same one.
    pub fn redeem(&mut self) -> Result<()> {
        let code = self.stock[self.next % self.stock.len()].clone();
        self.next += 1;
        let email = format!("p{}-{}@exemple.ch", self.seed, self.next);
        let form = Redeem::parse(&code, "Amina", "Ducommun", &email, "fr")?;
        let registration = redeem_voucher(&self.desk, &form)?;
        self.witness.note(&format!("entered {}\n", registration.id));
        Ok(())
    }

    /// Goes back one voucher, so that the same one is tried again by somebody of the same name.
    pub fn again(&mut self) {
        self.next -= 1;
    }

    /// The courier passes.
    pub fn send(&mut self) -> Result<()> {
        courier::run_once(&self.desk)?;
        self.tell("SELECT id FROM letter WHERE state = 'accepted'", "sent")
    }

    /// Somebody types the code of one of the latest letters.
    pub fn activate(&mut self) -> Result<()> {
        let mut letters = letters(&letters_of(self.desk.folder()));
        letters.retain(|letter| letter.code.is_some());
        let latest = letters.len().min(8);
        if latest == 0 {
            return Ok(());
        }
        let letter = &letters[letters.len() - 1 - self.chance.below(latest)];
        let activated = activate(&self.desk, letter.code.as_deref().unwrap(), &Password::new(PASSWORD))?;
        let registration: i64 = self.desk.read(|sql| {
            let sql =
                sql.query_row("SELECT registration_id FROM letter WHERE id = ?1", [letter.id], |row| row.get(0))?;
            Ok(sql)
        })?;
        self.witness.note(&format!("active {registration} {}\n", activated.account.id));
        Ok(())
    }

    /// Forty days pass for this process alone: what is open lapses, what was left lying is reclaimed.
    pub fn night(&mut self) -> Result<()> {
        let today: Timestamp = NOW.parse().unwrap();
        self.desk.clock().set(today + SignedDuration::from_hours(24 * 40));
        let round = round(&self.desk);
        if round.as_ref().is_ok_and(|round| round.copies.is_failed) {
            // Told at the counter's home rather than by the round itself.
            self.witness.note("outcome copy failed\n");
        }
        let done = round.and_then(|_| courier::run_once(&self.desk));
        self.desk.clock().set(today);
        done?;
        self.tell("SELECT id FROM registration WHERE state = 'lapsed'", "lapsed")
    }

    pub fn issue(&mut self) -> Result<()> {
        let order = Issue {
            programme: "orp".into(),
            count: 5,
            issuer: "ORP Bienne".into(),
            use_by: None,
            course: String::new(),
            note: String::new(),
        };
        let issued = issue_vouchers(&self.desk, &Actor::Console, order)?;
        self.witness.note(&format!("issued {} {}\n", issued.batch.id, issued.batch.count));
        Ok(())
    }

    /// Closes and opens: the last one to close takes the log away.
    pub fn reopened(mut self) -> Result<Self> {
        let (folder, seed) = (self.desk.folder().to_owned(), self.chance.draw());
        let Self { desk, witness, chance, stock, next, seed: own, told } = self;
        drop(desk);
        // Where a fault is sown, opening may fail once.
        let desk = open(&folder, seed).or_else(|_| open(&folder, seed))?;
        Ok(Self { desk, witness, chance, stock, next, seed: own, told })
    }

    /// Tells what can be seen to be so and was not told yet: a reader sees only what was committed.
    fn tell(&mut self, sql: &str, said: &'static str) -> Result<()> {
        let seen: Vec<i64> = self.desk.read(|file| {
            let mut statement = file.prepare_cached(sql)?;
            Ok(statement.query_map([], |row| row.get(0))?.collect::<std::result::Result<_, _>>()?)
        })?;
        for id in seen {
            if self.told.insert((said, id)) {
                self.witness.note(&format!("{said} {id}\n"));
            }
        }
        Ok(())
    }
}
