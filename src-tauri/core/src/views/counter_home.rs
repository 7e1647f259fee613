//! The counter's home: what waits for somebody, by day, and how the day is going.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::actor::Actor;
use crate::desk::Desk;
use crate::domain::calendar;
use crate::error::Result;
use crate::outbox::setting::mail_setting;
use crate::said::Sayer;
use crate::storage::figures;
use crate::storage::institution::steps::{Verdict, steps};
use crate::storage::letters::list::{self, Counts};
use crate::storage::{desk as shelf, programmes};
use crate::views::alerts::{Alert, alerts};
use crate::views::backups::{BackupTrouble, trouble};
use crate::views::batches::{self, BatchLine};
use crate::views::dossiers;
use crate::views::endings::{Ending, endings};
use crate::views::recent::{RecentLine, recent};
use crate::views::short;
use crate::views::steps;
use crate::views::today::{Today, today};
use crate::views::todo::{Day, TodoKind, todo};

/// What a plate counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the words are the counter's")]
pub enum PlateKey {
    Calls,
    Dossiers,
    Letters,
    Registrations,
    Vouchers,
}

impl PlateKey {
    /// Its name in `desk-plate-…`.
    fn name(self) -> &'static str {
        match self {
            Self::Calls => "calls",
            Self::Dossiers => "dossiers",
            Self::Letters => "letters",
            Self::Registrations => "registrations",
            Self::Vouchers => "vouchers",
        }
    }
}

/// A count to act on.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Plate {
    /// What it counts.
    pub key: PlateKey,
    /// How many.
    pub count: i64,
    /// What they are.
    pub label: String,
    /// More about them.
    pub detail: String,
}

/// A step of the first days.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Step {
    /// `house`, `printer`, `reader`, `mail`, `programme` or `vouchers`.
    pub key: String,
    /// What is to be done.
    pub label: String,
    /// Whether it is.
    pub is_done: bool,
}

/// The home page.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CounterHome {
    /// What waits for a decision before anything else.
    pub alerts: Vec<Alert>,
    /// `Lundi 23 novembre, 15 h 20. Deux affaires à suivre, dont une aujourd’hui.`
    pub headline: String,
    /// Counts to act on.
    pub plates: Vec<Plate>,
    /// What waits, by day.
    pub todo: Vec<Day>,
    /// How the day is going.
    pub today: Today,
    /// Accesses that end soon.
    pub endings: Vec<Ending>,
    /// What was done today, newest first.
    pub recent: Vec<RecentLine>,
    /// The steps of the first days.
    pub checklist: Vec<Step>,
    /// Why no copy is made, if so.
    pub backup: Option<BackupTrouble>,
}

impl CounterHome {
    /// The page for a role that sees nobody: counts stay, what bears a name goes.
    #[must_use]
    pub fn without_people(mut self) -> Self {
        for day in &mut self.todo {
            day.items.retain(|item| matches!(item.kind, TodoKind::Batch | TodoKind::Call));
        }
        self.endings.clear();
        self.recent.clear();
        self
    }
}

/// What the parts of the page are made from.
pub(super) struct Sight<'a> {
    pub sql: &'a Connection,
    pub now: Timestamp,
    pub date: Date,
    pub sayer: Sayer<'a>,
    pub by: &'a Actor,
}

/// The page.
///
/// # Errors
/// A fault when the file refuses.
pub fn counter_home(desk: &Desk, by: &Actor, sayer: Sayer<'_>) -> Result<CounterHome> {
    let now = desk.now()?;
    let has_mail = mail_setting(desk)?.is_some();
    let alerts = alerts(desk, sayer)?;
    let is_rehearsal = desk.institution().is_rehearsal;
    let printer = desk.printer().name();
    let has_hours = desk.house()?.hours.is_some();
    desk.read(|sql| {
        let sight = Sight { sql, now, date: sayer.day_of(now), sayer, by };
        let lines = batches::lines(sql, sight.date, sayer)?;
        let days = todo(&sight, &lines)?;
        let first = steps(sql)?;
        let has_programme = !programmes::all(sql)?.is_empty();
        let step = |key: &str, is_done| Step {
            key: key.to_owned(),
            label: sayer.words.say(&format!("desk-step-{key}")),
            is_done,
        };
        Ok(CounterHome {
            alerts,
            headline: headline(&days, &sight),
            plates: plates(&sight, &lines)?,
            today: today(&sight)?,
            endings: endings(&sight)?,
            recent: recent(&sight)?,
            backup: trouble(sql, sayer)?,
            checklist: vec![
                step("house", has_hours || is_rehearsal),
                step("printer", is_rehearsal || steps::is_printing(&first, printer.as_deref())),
                step("reader", first.reader.is_settled() || is_rehearsal),
                step("mail", first.mail.is_settled() || (has_mail && first.mail != Verdict::Bad)),
                step("programme", has_programme),
                step("vouchers", !lines.is_empty()),
            ],
            todo: days,
        })
    })
}

fn headline(days: &[Day], sight: &Sight<'_>) -> String {
    let sayer = sight.sayer;
    let count = |days: &[Day]| i64::try_from(days.iter().map(|day| day.items.len()).sum::<usize>()).unwrap_or_default();
    let is_today = |day: &&Day| day.on == sight.date.to_string();
    let of_today: Vec<Day> = days.iter().filter(is_today).cloned().collect();
    let day = sayer.day(sight.date);
    let mut letters = day.chars();
    let day: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let facts = [
        ("day", day.into()),
        ("time", sayer.hour(sight.now).into()),
        ("count", count(days).into()),
        ("today", count(&of_today).into()),
    ];
    sayer.words.say_with("desk-headline", &facts)
}

fn plates(sight: &Sight<'_>, lines: &[BatchLine]) -> Result<Vec<Plate>> {
    let words = sight.sayer.words;
    let Counts { waiting, failed, .. } = list::counts(sight.sql)?;
    let open: Vec<&BatchLine> = lines.iter().filter(|line| !line.is_ended).collect();
    let held = open.iter().map(|line| line.held).sum::<i64>();
    let midnight = calendar::end_of(sight.date, sight.sayer.zone).map_or(i64::MAX, Timestamp::as_second);
    let due = figures::waiting(sight.sql, 1000)?;
    let due = due.iter().filter(|registration| registration.deadline_at.is_some_and(|at| at < midnight)).count();
    let plate = |key: PlateKey, count: i64, fact: crate::words::Fact| Plate {
        key,
        count,
        label: words.say_with(&format!("desk-plate-{}", key.name()), &[("count", count.into())]),
        detail: words.say_with(&format!("desk-plate-{}-detail", key.name()), &[("more", fact)]),
    };
    let mut plates = vec![
        plate(PlateKey::Letters, failed, waiting.into()),
        plate(PlateKey::Registrations, held, i64::try_from(due).unwrap_or_default().into()),
        plate(
            PlateKey::Vouchers,
            open.iter().map(|line| line.free).sum(),
            i64::try_from(open.len()).unwrap_or_default().into(),
        ),
    ];
    let (undecided, late) = dossiers::waiting(sight)?;
    if undecided > 0 {
        plates.insert(0, plate(PlateKey::Dossiers, undecided, late.into()));
    }
    if let Some(at) = shelf::kiosk(sight.sql)?.called_at {
        plates.insert(0, plate(PlateKey::Calls, 1, sight.sayer.hour(short::instant(at)).into()));
    }
    Ok(plates)
}
