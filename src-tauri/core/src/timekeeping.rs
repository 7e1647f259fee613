//! The desk's time: never before the highest ever seen, and doubted when its clock was set (decision 11).

use jiff::Timestamp;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::desk::{Desk, Tx, held};
use crate::domain::clock_guard::{Doubt, judge};
use crate::error::Result;
use crate::storage::institution;
use crate::storage::ledger::Object;

/// Name of the setting that holds a doubt until an administrator has looked.
const DOUBT: &str = "clock_doubt";

/// A doubt about the machine's clock, kept until an administrator confirms the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoubtedClock {
    /// What is wrong.
    pub doubt: Doubt,
    /// What the clock said then, seconds since 1970.
    pub said: i64,
    /// The highest time seen before, seconds since 1970.
    pub mark: i64,
}

impl Desk {
    /// The time, never before the highest time ever seen: a clock that went back must not revive
    /// what has expired.
    ///
    /// # Errors
    /// A fault when the file refuses.
    pub fn now(&self) -> Result<Timestamp> {
        self.read(|sql| self.now_on(sql))
    }

    pub(crate) fn now_on(&self, connection: &Connection) -> Result<Timestamp> {
        let now = self.clock().now();
        if self.clock().reading().is_none() {
            return Ok(now);
        }
        let mark = Timestamp::from_second(institution::clock_mark(connection)?).unwrap_or(now);
        Ok(now.max(mark))
    }

    /// The doubt about the clock that nobody has answered yet, if there is one.
    ///
    /// # Errors
    /// A fault when the file refuses.
    pub fn doubted_clock(&self) -> Result<Option<DoubtedClock>> {
        self.read(|sql| institution::setting(sql, DOUBT))
    }

    /// Looks at the clock and keeps the highest time seen: each minute, and with every write.
    ///
    /// # Errors
    /// A fault when the file refuses.
    pub fn keep_time(&self, by: &Actor) -> Result<()> {
        self.write(by, |_| Ok(()))
    }

    /// Part of every write: notes a doubt, or raises the mark while there is none. A mark that had
    /// followed a clock set forward would hold the desk in the future for good.
    pub(crate) fn watch_clock(&self, tx: &Tx<'_>) -> Result<()> {
        let Some(reading) = self.clock().reading() else { return Ok(()) };
        if institution::setting::<DoubtedClock>(tx, DOUBT)?.is_some() {
            return Ok(());
        }
        let mark = institution::clock_mark(tx)?;
        let Some(doubt) = judge(*held(self.last_reading()), reading, mark) else {
            return institution::raise_clock_mark(tx, reading.wall);
        };
        tracing::warn!(
            doubt = doubt.name(),
            "the clock is doubted; nothing is erased until an administrator confirms it"
        );
        institution::set(tx, DOUBT, &DoubtedClock { doubt, said: reading.wall, mark })?;
        tx.record("clock_doubted", Object::Institution, 1)
    }

    /// Remembers the reading a committed write was made at.
    pub(crate) fn remember_reading(&self) {
        if let Some(reading) = self.clock().reading() {
            *held(self.last_reading()) = Some(reading);
        }
    }
}

/// An administrator has compared the clock with the wall's: it is believed again from here on.
///
/// # Errors
/// A fault when the file refuses.
pub fn believe_clock(tx: &Tx<'_>) -> Result<()> {
    institution::unset(tx, DOUBT)?;
    if let Some(reading) = tx.desk().clock().reading() {
        institution::set_clock_mark(tx, reading.wall)?;
        // What this process saw before is no measure any more.
        *held(tx.desk().last_reading()) = Some(reading);
    }
    tx.record("clock_confirmed", Object::Institution, 1)
}
