//! The desk: one data folder, opened; time, chance, keys and the printer are at hand.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::Notify;

use crate::actor::Actor;
use crate::clock::{Clock, Machine};
use crate::dice::Dice;
use crate::domain::clock_guard::Reading;
use crate::error::{Error, Result, is_disk_full, is_doubtful};
use crate::folder::{Admission, Folder};
use crate::keys::IndexKey;
use crate::printer::{Nowhere, Printer};
use crate::refusal::Refusal;
use crate::storage::institution::{self, House, Institution};
use crate::storage::ledger::{self, Deed, Object, head};
use crate::storage::{connect, schema, wal};
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
    /// A simulated machine instead of this one, for tests only.
    pub machine: Option<Arc<Machine>>,
}

impl Opening {
    /// Opens `folder` as `admission`, with the system's time and chance and no printer.
    pub fn new(folder: impl Into<PathBuf>, admission: Admission) -> Self {
        let printer = Box::new(Nowhere);
        Self { folder: folder.into(), admission, now: None, printer, seed: None, machine: None }
    }
}

/// One open data folder.
pub struct Desk {
    folder: Folder,
    // None only while the file is in doubt and could not be opened again.
    writer: Mutex<Option<Connection>>,
    readers: Mutex<Vec<Connection>>,
    is_in_doubt: AtomicBool,
    clock: Clock,
    last_reading: Mutex<Option<Reading>>,
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
        self.record_because(act, "", object, id)
    }

    /// Writes a ledger line with its reason, a word of a short list.
    ///
    /// # Errors
    /// As [`Tx::record`].
    pub fn record_because(&self, act: &str, reason: &str, object: Object, id: i64) -> Result<()> {
        ledger::record(self.sql, &self.desk.dice, self.by, self.at(), Deed { act, reason, object, id })
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

/// A lock whose last holder may have panicked: what it guards is whole all the same.
pub(crate) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// Opens a folder that has been set up.
    ///
    /// # Errors
    /// Refused when the folder is empty, in use, from a newer version, or `now` is asked outside
    /// a rehearsal; a fault otherwise.
    pub fn open(opening: Opening) -> Result<Self> {
        let Opening { folder, admission, now, printer, seed, machine } = opening;
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
            writer: Mutex::new(Some(writer)),
            readers: Mutex::default(),
            is_in_doubt: AtomicBool::new(false),
            clock: now.map(Clock::fixed).or(machine.map(Clock::Simulated)).unwrap_or(Clock::System),
            last_reading: Mutex::new(None),
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
    /// Whatever `act` answers; a full disk is a refusal, and so is a file that a failed write has
    /// left in doubt.
    pub fn write<T>(&self, by: &Actor, act: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        let mut writer = held(&self.writer);
        let writer = self.trusted(&mut writer)?;
        let answer = self.heed(self.write_on(writer, by, act))?;
        // The answer stands whatever becomes of the log: it is on the disk.
        if let Err(error) = self.heed(wal::shorten_if_long(writer)) {
            tracing::error!(%error, "the log could not be brought into the file");
        }
        Ok(answer)
    }

    /// Brings the log into the file now rather than when it has grown long.
    ///
    /// # Errors
    /// A fault when a write or a sync fails; nothing is lost then.
    pub fn shorten_log(&self) -> Result<()> {
        let mut writer = held(&self.writer);
        let writer = self.trusted(&mut writer)?;
        self.heed(wal::shorten(writer))
    }

    /// Brings everything into the file and empties the log, so that nothing forgotten lingers in it.
    /// False when somebody was reading: the next round tries again.
    ///
    /// # Errors
    /// As [`Desk::shorten_log`].
    pub fn empty_log(&self) -> Result<bool> {
        let mut writer = held(&self.writer);
        let writer = self.trusted(&mut writer)?;
        self.heed(wal::empty(writer))
    }

    /// The writer, once the file is beyond doubt: closed, opened again and looked at if it was not.
    fn trusted<'a>(&self, writer: &'a mut Option<Connection>) -> Result<&'a mut Connection> {
        if self.is_in_doubt.load(Ordering::Relaxed) {
            *writer = None;
            held(&self.readers).clear();
            *writer = Some(connect::again(&self.folder.database())?);
            self.is_in_doubt.store(false, Ordering::Relaxed);
        }
        writer.as_mut().ok_or_else(|| Refusal::FileInDoubt.into())
    }

    /// Notes what an outcome says of the file and of the disk.
    fn heed<T>(&self, outcome: Result<T>) -> Result<T> {
        outcome.map_err(|error| match error {
            Error::Fault(crate::error::Fault::Database(error)) if is_disk_full(&error) => {
                tracing::error!("the disk is full");
                Refusal::DiskFull { least_mb: i64::try_from(LEAST_FREE_MB).unwrap_or(0) }.into()
            }
            error => {
                if is_doubtful(&error) {
                    self.is_in_doubt.store(true, Ordering::Relaxed);
                }
                error
            }
        })
    }

    fn write_on<T>(&self, writer: &mut Connection, by: &Actor, act: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let now = self.now_on(&transaction)?;
        let tx = Tx { sql: &transaction, desk: self, by, now };
        let answer = act(&tx)?;
        self.watch_clock(&tx)?;
        head::keep(&transaction, &self.index_key)?;
        transaction.commit()?;
        self.remember_reading();
        Ok(answer)
    }

    /// Reads from one consistent state of the file.
    ///
    /// # Errors
    /// Whatever `look` answers.
    pub fn read<T>(&self, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let spare = held(&self.readers).pop();
        let mut reader = spare.map_or_else(|| connect::reader(&self.folder.database()), Ok)?;
        let looked = reader.transaction().map_err(Error::from).and_then(|transaction| look(&transaction));
        let answer = self.heed(looked);
        held(&self.readers).push(reader);
        answer
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

    /// What the clock said at the last write of this process.
    pub(crate) fn last_reading(&self) -> &Mutex<Option<Reading>> {
        &self.last_reading
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
