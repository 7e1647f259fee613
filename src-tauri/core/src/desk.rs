//! The desk: one data folder, opened; time, chance, keys and the printer are at hand.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::Notify;

use crate::actor::Actor;
use crate::clock::Clock;
use crate::dice::Dice;
use crate::error::{Error, Result, is_disk_full};
use crate::folder::{Admission, Folder};
use crate::keys::IndexKey;
use crate::printer::{Nowhere, Printer};
use crate::refusal::Refusal;
use crate::storage::institution::{self, House, Institution};
use crate::storage::ledger::{self, Object};
use crate::storage::{connect, schema};
use crate::words::Words;

/// Free space below which nothing new is begun, in MiB.
const LEAST_FREE_MB: u64 = 200;

/// How to open a desk.
pub struct Opening {
    /// The data folder.
    pub folder: PathBuf,
    /// As whom.
    pub admission: Admission,
    /// A fixed time, for rehearsals only.
    pub now: Option<Timestamp>,
    /// Where papers go; nowhere unless given.
    pub printer: Box<dyn Printer>,
    /// A seed for chance, for tests only.
    pub seed: Option<u64>,
}

impl Opening {
    /// Opens `folder` as `admission`, with the system's time and chance and no printer.
    pub fn new(folder: impl Into<PathBuf>, admission: Admission) -> Self {
        Self { folder: folder.into(), admission, now: None, printer: Box::new(Nowhere), seed: None }
    }
}

/// One open data folder.
pub struct Desk {
    folder: Folder,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
    clock: Clock,
    dice: Dice,
    index_key: IndexKey,
    printer: Box<dyn Printer>,
    institution: RwLock<Institution>,
    zone: TimeZone,
    courier: Notify,
}

/// A write in progress: its transaction, its time, and in whose name.
pub struct Tx<'a> {
    sql: &'a Connection,
    desk: &'a Desk,
    by: &'a Actor,
    now: Timestamp,
}

impl std::ops::Deref for Tx<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        self.sql
    }
}

impl Tx<'_> {
    /// The transaction's time.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The transaction's time in seconds since 1970.
    pub fn at(&self) -> i64 {
        self.now.as_second()
    }

    /// In whose name.
    pub fn by(&self) -> &Actor {
        self.by
    }

    /// The desk written on.
    pub fn desk(&self) -> &Desk {
        self.desk
    }

    /// Writes a ledger line about an object as it now stands.
    ///
    /// # Errors
    /// A fault when the object is not there.
    pub fn record(&self, act: &str, object: Object, id: i64) -> Result<()> {
        ledger::record(self.sql, &self.desk.dice, self.by, self.at(), act, object, id)
    }

    /// Writes an object's last line, and forgets the facts of the earlier ones.
    ///
    /// # Errors
    /// As [`Tx::record`].
    pub fn record_end(&self, act: &str, object: Object, id: i64) -> Result<()> {
        self.record(act, object, id)?;
        ledger::forget(self.sql, object, id)
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// Opens a folder that has been set up.
    ///
    /// # Errors
    /// Refused when the folder is empty, in use, from a newer version, or `now` is asked outside
    /// a rehearsal; a fault otherwise.
    pub fn open(opening: Opening) -> Result<Self> {
        let Opening { folder, admission, now, printer, seed } = opening;
        let empty = Refusal::FolderEmpty { folder: folder.display().to_string() };
        // Before anything is made in it: what only looks into an empty folder leaves it empty.
        if !Folder::holds_database(&folder) {
            return Err(empty.into());
        }
        let folder = Folder::enter(&folder, admission)?;
        let mut writer = connect::writer(&folder.database())?;
        schema::bring_up(&mut writer)?;
        let institution = institution::find(&writer)?.ok_or(empty)?;
        if now.is_some() && !institution.is_rehearsal {
            return Err(Refusal::ClockOnlyInRehearsal.into());
        }
        let zone = TimeZone::get(&institution.zone).map_err(|error| Error::fault(error.to_string()))?;
        let index_key = IndexKey::read(folder.path())?;
        Ok(Self {
            folder,
            writer: Mutex::new(writer),
            readers: Mutex::default(),
            clock: now.map_or(Clock::System, Clock::fixed),
            dice: seed.map_or_else(Dice::from_system, Dice::seeded),
            index_key,
            printer,
            institution: RwLock::new(institution),
            zone,
            courier: Notify::new(),
        })
    }

    /// Writes: all of `act` or nothing, in `by`'s name, alone on the file.
    ///
    /// # Errors
    /// Whatever `act` answers; a full disk is a refusal.
    pub fn write<T>(&self, by: &Actor, act: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        let mut writer = held(&self.writer);
        let outcome = self.write_on(&mut writer, by, act);
        drop(writer);
        match outcome {
            Err(Error::Fault(crate::error::Fault::Database(error))) if is_disk_full(&error) => {
                tracing::error!("the disk is full");
                Err(Refusal::DiskFull { least_mb: i64::try_from(LEAST_FREE_MB).unwrap_or(0) }.into())
            }
            other => other,
        }
    }

    fn write_on<T>(&self, writer: &mut Connection, by: &Actor, act: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let now = self.now_on(&transaction)?;
        let tx = Tx { sql: &transaction, desk: self, by, now };
        let answer = act(&tx)?;
        if matches!(self.clock, Clock::System) {
            institution::raise_clock_mark(&transaction, now.as_second())?;
        }
        transaction.commit()?;
        Ok(answer)
    }

    /// Reads from one consistent state of the file.
    ///
    /// # Errors
    /// Whatever `look` answers.
    pub fn read<T>(&self, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let spare = held(&self.readers).pop();
        let mut reader = spare.map_or_else(|| connect::reader(&self.folder.database()), Ok)?;
        let answer = {
            let transaction = reader.transaction()?;
            look(&transaction)
        };
        held(&self.readers).push(reader);
        answer
    }

    fn now_on(&self, connection: &Connection) -> Result<Timestamp> {
        let now = self.clock.now();
        if matches!(self.clock, Clock::Fixed(_)) {
            return Ok(now);
        }
        // A clock that went back must not revive what has expired (decision 11).
        let mark = Timestamp::from_second(institution::clock_mark(connection)?).unwrap_or(now);
        Ok(now.max(mark))
    }

    /// The time, never before the highest time ever seen.
    ///
    /// # Errors
    /// A fault when the file refuses.
    pub fn now(&self) -> Result<Timestamp> {
        self.read(|sql| self.now_on(sql))
    }

    /// Whether the machine's clock stands more than two minutes before the mark (decision 11).
    ///
    /// # Errors
    /// A fault when the file refuses.
    pub fn is_clock_suspect(&self) -> Result<bool> {
        let mark = self.read(institution::clock_mark)?;
        Ok(matches!(self.clock, Clock::System) && self.clock.now().as_second() < mark - 120)
    }

    /// Refuses to begin anything new when the disk is nearly full.
    ///
    /// # Errors
    /// [`Refusal::DiskFull`] below 200 MiB.
    pub fn check_space(&self) -> Result<()> {
        let free = fs4::available_space(self.folder.path())? / (1024 * 1024);
        if free < LEAST_FREE_MB {
            return Err(Refusal::DiskFull { least_mb: i64::try_from(LEAST_FREE_MB).unwrap_or(0) }.into());
        }
        Ok(())
    }

    /// The institution as it stood when it was last read.
    pub fn institution(&self) -> Institution {
        self.institution.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads the institution again after it was changed.
    ///
    /// # Errors
    /// A fault when the file refuses.
    pub fn refresh_institution(&self) -> Result<()> {
        if let Some(fresh) = self.read(institution::find)? {
            *self.institution.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        }
        Ok(())
    }

    /// Address, hours and the like.
    ///
    /// # Errors
    /// A fault when the file refuses.
    pub fn house(&self) -> Result<House> {
        self.read(|sql| Ok(institution::setting(sql, institution::HOUSE)?.unwrap_or_default()))
    }

    /// The institution's zone.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The institution's words.
    pub fn words(&self) -> &'static Words {
        Words::of(&self.institution().language)
    }

    /// The clock; tests and rehearsals move it.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Chance.
    pub fn dice(&self) -> &Dice {
        &self.dice
    }

    /// The key codes are looked up by.
    pub fn index_key(&self) -> &IndexKey {
        &self.index_key
    }

    /// Where papers go.
    pub fn printer(&self) -> &dyn Printer {
        self.printer.as_ref()
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The database file.
    pub fn database(&self) -> PathBuf {
        self.folder.database()
    }

    /// Tells the courier that a letter waits.
    pub fn wake_courier(&self) {
        self.courier.notify_one();
    }

    /// Waits until somebody wakes the courier.
    pub async fn courier_is_woken(&self) {
        self.courier.notified().await;
    }
}
