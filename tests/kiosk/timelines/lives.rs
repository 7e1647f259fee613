//! Ten vouchers on one machine, and what must be true of each: reckoned a second time, from the calendar alone.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use guichet_core::actor::Actor;
use guichet_core::clock::Machine;
use guichet_core::desk::{Desk, Opening};
use guichet_core::doors::{self, Face, Problem, Seat};
use guichet_core::folder::Admission;
use guichet_core::journeys::erase::confirm_clock;
use guichet_core::rounds::round;
use guichet_core::storage::ledger::Object;
use guichet_core::storage::{codes, registrations};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{DAY, HOUR, Step, VOUCHERS, quick};

/// Entry, deadline once the letter has left, and the code in it.
type Hold = (i64, Option<i64>, String);

/// What must be true of one voucher.
#[derive(Debug, Clone, Default)]
struct Life {
    /// While held.
    held: Option<Hold>,
    /// Once spent: entry.
    entered: Option<i64>,
    handle: String,
    ends: Option<i64>,
    is_erased: bool,
}

impl Life {
    /// Instants at which something of this voucher falls due.
    fn boundaries(&self) -> Vec<i64> {
        let held = self.held.iter().map(over_at);
        held.chain(self.ends.iter().flat_map(|ends| [*ends, due_at(*ends)])).collect()
    }
}

/// When a person is due for erasure: fifty days before the promised year is over.
fn due_at(ends: i64) -> i64 {
    ends + (365 - 50) * DAY
}

/// What the timelines have come through: a harness that never gets there proves nothing.
pub static SEEN: [AtomicUsize; 4] = [const { AtomicUsize::new(0) }; 4];
const SPENT: usize = 0;
const ERASED: usize = 1;
const LAPSED: usize = 2;
const DOUBTED: usize = 3;

fn saw(what: usize) {
    SEEN[what].fetch_add(1, Ordering::Relaxed);
}

pub struct Office {
    desk: Option<Desk>,
    machine: Arc<Machine>,
    folder: TempDir,
    codes: Vec<String>,
    lives: Vec<Life>,
    zone: TimeZone,
    /// The time that really is, whatever the clock says.
    really: i64,
    is_doubted: bool,
}

/// The first second whose local day is `days` after the day of `from`: found by halving, not by the calendar.
fn first_second(from: i64, days: i64, zone: &TimeZone) -> i64 {
    let day = |at: i64| Timestamp::from_second(at).unwrap().to_zoned(zone.clone()).date();
    let wanted = day(from).checked_add(jiff::Span::new().days(days)).unwrap();
    let (mut before, mut after) = (from, from + (days + 3) * DAY);
    while after - before > 1 {
        let middle = i64::midpoint(before, after);
        if day(middle) < wanted { before = middle } else { after = middle }
    }
    after
}

impl Office {
    pub fn begin(template: &(TempDir, Vec<String>), zone: &str, start: &str) -> Self {
        let folder = quick();
        for file in ["guichet.db", "index.key"] {
            fs::copy(template.0.path().join(file), folder.path().join(file)).unwrap();
        }
        let start: Timestamp = start.parse().unwrap();
        let mut office = Self {
            desk: None,
            machine: Machine::at(start),
            folder,
            codes: template.1.clone(),
            lives: vec![Life::default(); VOUCHERS],
            zone: TimeZone::get(zone).unwrap(),
            really: start.as_second(),
            is_doubted: false,
        };
        office.switch_on();
        office
    }

    fn switch_on(&mut self) {
        self.desk = None;
        let opening = Opening::new(self.folder.path(), Admission::BothFaces);
        let machine = Some(Arc::clone(&self.machine));
        self.desk = Some(Desk::open(Opening { machine, seed: Some(self.really.unsigned_abs()), ..opening }).unwrap());
        round(self.desk()).unwrap();
    }

    pub fn desk(&self) -> &Desk {
        self.desk.as_ref().unwrap()
    }

    fn now(&self) -> i64 {
        self.desk().now().unwrap().as_second()
    }

    fn kiosk(&self, name: &str, args: Value) -> Result<Value, String> {
        doors::ask(self.desk(), &Seat::default(), Face::Kiosk, name, args, "fr").map_err(|problem| match problem {
            Problem::Refused { code, .. } => code,
            fault @ Problem::Fault { .. } => panic!("{name}: {fault:?}"),
        })
    }

    pub fn take(&mut self, step: &Step) {
        match step {
            Step::Open(minutes) => {
                self.machine.pass(minutes * 60);
                self.really += minutes * 60;
                round(self.desk()).unwrap();
            }
            Step::Off(days) => {
                self.machine.pass(days * DAY);
                self.really += days * DAY;
                self.switch_on();
            }
            Step::Near(which, minutes) => {
                let mut ahead: Vec<i64> = self.lives.iter().flat_map(Life::boundaries).collect();
                ahead.retain(|at| at + minutes * 60 > self.really);
                ahead.sort_unstable();
                if let Some(at) = ahead.get(which % ahead.len().max(1)) {
                    let seconds = at + minutes * 60 - self.really;
                    self.machine.pass(seconds);
                    self.really += seconds;
                    round(self.desk()).unwrap();
                }
            }
            Step::SetClock(hours, is_noticed) => self.set_clock(*hours, *is_noticed),
            Step::Enter(voucher) => self.enter(*voucher),
            Step::Deliver(which) => {
                let waiting = self.held(|(_, deadline, _)| deadline.is_none());
                waiting.get(which % waiting.len().max(1)).into_iter().for_each(|voucher| self.deliver(*voucher));
            }
            Step::Activate(which) => {
                let delivered = self.held(|(_, deadline, _)| deadline.is_some());
                delivered.get(which % delivered.len().max(1)).into_iter().for_each(|voucher| self.activate(*voucher));
            }
        }
    }

    /// Vouchers whose hold is as asked.
    fn held(&self, is: impl Fn(&Hold) -> bool) -> Vec<usize> {
        (0..VOUCHERS).filter(|voucher| self.lives[*voucher].held.as_ref().is_some_and(&is)).collect()
    }

    fn set_clock(&mut self, hours: i64, is_noticed: bool) {
        let said = self.really + hours * HOUR;
        self.machine.set_clock(Timestamp::from_second(said).unwrap());
        round(self.desk()).unwrap();
        let is_off = hours.abs() * HOUR > 120;
        assert_eq!(self.desk().doubted_clock().unwrap().is_some(), self.is_doubted || is_off, "{hours} h");
        // Nothing but the purge waits for a doubt: what is over by this clock is over.
        let now = self.now();
        for life in &mut self.lives {
            life.held = life.held.take().filter(|held| over_at(held) > now);
        }
        // Somebody sets it right again; the doubt stays until an administrator confirms.
        self.machine.set_clock(Timestamp::from_second(self.really).unwrap());
        round(self.desk()).unwrap();
        self.is_doubted = self.desk().doubted_clock().unwrap().is_some();
        saw(DOUBTED);
        if is_noticed && self.is_doubted {
            confirm_clock(self.desk(), &Actor::Console).unwrap();
            self.is_doubted = false;
            round(self.desk()).unwrap();
        }
    }

    fn enter(&mut self, voucher: usize) {
        let now = self.now();
        let form = json!({ "code": self.codes[voucher], "first_name": "Ana", "last_name": letters(voucher),
            "email": format!("{}@exemple.ch", letters(voucher)), "language": "fr" });
        let answer = self.kiosk("redeem_voucher", form);
        let life = &mut self.lives[voucher];
        let is_over = life.held.as_ref().is_some_and(|held| over_at(held) <= now);
        match (&life.entered, &life.held) {
            (Some(_), _) => assert_eq!(answer.unwrap_err(), "voucher_not_usable", "a spent voucher never revives"),
            // A double tap: the same registration.
            (None, Some(_)) if !is_over => assert_eq!(answer.unwrap()["registration"], life.handle.as_str()),
            _ => {
                answer.unwrap()["registration"].as_str().unwrap().clone_into(&mut life.handle);
                life.held = Some((now, None, String::new()));
            }
        }
    }

    fn deliver(&mut self, voucher: usize) {
        let now = self.now();
        let desk = self.desk.as_ref().unwrap();
        let life = &mut self.lives[voucher];
        let Some((entered, None, _)) = life.held.clone() else { return };
        if over_at(&(entered, None, String::new())) <= now {
            return;
        }
        let code = desk.dice().code();
        let deadline = desk
            .write(&Actor::Courier, |tx| {
                let open = registrations::by_handle(tx, &life.handle)?.unwrap();
                codes::add(tx, &desk.index_key().code(&code), "activation", open.id, "letter", tx.at())?;
                registrations::start_clock(tx, open.id, tx.at() + DAY)?;
                tx.record("letter_accepted", Object::Registration, open.id)?;
                Ok(tx.at() + DAY)
            })
            .unwrap();
        life.held = Some((entered, Some(deadline), code.letters()));
    }

    fn activate(&mut self, voucher: usize) {
        let now = self.now();
        let Some((entered, Some(deadline), code)) = self.lives[voucher].held.clone() else { return };
        let answer = self.kiosk("activate", json!({ "code": code, "password": "marmotte cerise vallon tuile" }));
        let life = &mut self.lives[voucher];
        if now >= deadline {
            assert_eq!(answer.unwrap_err(), "code_expired");
            return;
        }
        answer.unwrap();
        life.held = None;
        life.entered = Some(entered);
        saw(SPENT);
    }

    /// Every voucher as the file has it: state, end of its access, whether its person was erased.
    fn stand(&self) -> Vec<(String, Option<i64>, bool)> {
        let sql = "SELECT voucher.state, access.ends_at, learner.erased_at IS NOT NULL FROM voucher
            LEFT JOIN access ON access.voucher_id = voucher.id
            LEFT JOIN account ON account.id = access.account_id
            LEFT JOIN learner ON learner.id = account.learner_id ORDER BY number";
        let read = |file: &rusqlite::Connection| {
            let mut statement = file.prepare_cached(sql)?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        };
        self.desk().read(read).unwrap()
    }

    pub fn judge(&mut self) {
        let now = self.now();
        for (voucher, (state, ends_at, is_erased)) in self.stand().into_iter().enumerate() {
            let life = &mut self.lives[voucher];
            if let Some(entered) = life.entered {
                assert_eq!(state, "spent");
                let ends = *life.ends.get_or_insert_with(|| first_second(entered, 91, &self.zone));
                assert_eq!(ends_at, Some(ends), "entered at {entered} in {:?}", self.zone);
                self.judge_purge(voucher, ends, is_erased, now);
            } else if life.held.as_ref().is_some_and(|held| over_at(held) > now) {
                assert_eq!(state, "held");
            } else {
                assert_eq!(state, "issued");
                if life.held.take().is_some() {
                    saw(LAPSED);
                }
            }
        }
    }

    /// Nobody is erased before they are due by the time that really is; everybody is by a round after it.
    fn judge_purge(&mut self, voucher: usize, ends: i64, is_erased: bool, now: i64) {
        let due = due_at(ends);
        assert!(!is_erased || self.really >= due, "erased {} s early", due - self.really);
        // Fifty a day are never reached here, so a round after the day is enough: long before the promised year.
        assert!(is_erased || now < due || self.is_doubted, "late: due at {due}, now {now}");
        if is_erased && !std::mem::replace(&mut self.lives[voucher].is_erased, true) {
            saw(ERASED);
        }
    }
}

/// When a hold ends: at the letter's deadline, or thirty days after the entry.
fn over_at((entered, deadline, _): &Hold) -> i64 {
    deadline.unwrap_or(entered + 30 * DAY)
}

fn letters(number: usize) -> String {
    ["Anken", "Birne", "Curry", "Dattel", "Erbse", "Feige", "Gurke", "Hafer", "Ingwer", "Kohl"][number].to_owned()
}
