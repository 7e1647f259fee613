//! The counter's frame: who sits here, how mail, printer and kiosk stand.

use jiff::Timestamp;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::rights::Role;
use crate::doors::seat::{Occupant, Seat};
use crate::error::Result;
use crate::journeys::staff_sign_in::Owed;
use crate::outbox::line;
use crate::outbox::setting::{MailSetting, mail_setting};
use crate::place;
use crate::said::Sayer;
use crate::storage::backup;
use crate::storage::desk as shelf;
use crate::storage::institution::steps::{Practice, practice, steps};
use crate::storage::letters::list;
use crate::storage::listings;
use crate::storage::orders;
use crate::storage::staff as members;
use crate::views::dossiers::waiting_for;
use crate::views::home::WallClock;
use crate::views::short;
use crate::words::{LANGUAGES, Words};

/// A language the counter speaks.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CounterLanguage {
    /// `fr`
    pub tag: String,
    /// Its own name: `Français`.
    pub name: String,
    /// Whether every sentence is there.
    pub is_complete: bool,
}

/// Who sits at the counter.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Staff {
    /// Sign-in name.
    pub name: String,
    /// Name on screens and papers.
    pub display_name: String,
    /// The role, in words.
    pub role: String,
    /// Two letters for a small plate.
    pub initials: String,
    /// Whether the window is locked.
    pub is_locked: bool,
    /// What the role may do, by the names of the table of rights.
    pub rights: Vec<String>,
    /// What is owed before the counter answers.
    pub owes: Option<OwedKind>,
    /// Whether a PIN opens the locked window.
    pub takes_pin: bool,
}

/// What somebody owes before the counter answers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "counter/")]
pub enum OwedKind {
    /// A password of their own.
    Password,
    /// Their word on the texts in force.
    Texts,
}

/// A rehearsal.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PracticeState {
    /// Who may practise here, where it drew its own password.
    pub sign: Option<PracticeSign>,
    /// Whether a real desk stands beside it.
    pub has_real_desk: bool,
}

/// The sign-in of a rehearsal; there is nothing in it to protect.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PracticeSign {
    /// Sign-in name.
    pub name: String,
    /// Password.
    pub password: String,
}

/// The way out of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, export_to = "counter/")]
#[expect(missing_docs, reason = "the words are the setting's")]
pub enum WayOut {
    None,
    Folder,
    Smtp,
}

/// How letters leave.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct MailState {
    /// The way out.
    pub transport: WayOut,
    /// Letters that have not gone yet.
    pub waiting: i64,
    /// Letters that wait for a person.
    pub failed: i64,
    /// `Hors ligne`
    pub text: String,
    /// Whether the last try showed that the line is down.
    pub is_paused: bool,
}

/// Where papers go.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PrinterState {
    /// Its name, if there is one.
    pub name: Option<String>,
    /// `prête`
    pub text: String,
}

/// What the kiosk shows.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct KioskState {
    /// `Accueil, libre`
    pub text: String,
    /// The screen's name.
    pub state: String,
    /// How many people call.
    pub calls: i64,
    /// Since when somebody calls: `15 h 12`.
    pub since: Option<String>,
    /// How long it has shown that screen: `0:48`.
    pub elapsed: String,
    /// Whether somebody is in the middle of something.
    pub is_busy: bool,
    /// Whether what they have typed could be finished at the counter.
    pub has_draft: bool,
    /// Whether staff keep it closed.
    pub is_closed: bool,
}

/// The frame.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
#[expect(clippy::struct_excessive_bools, reason = "the frame reads each of them by itself")]
pub struct CounterState {
    /// The institution's name.
    pub institution: String,
    /// Its language.
    pub language: String,
    /// Languages the counter speaks.
    pub languages: Vec<CounterLanguage>,
    /// Whether this is a rehearsal.
    pub rehearsal: bool,
    /// What a rehearsal says of itself.
    pub practice: Option<PracticeState>,
    /// Whether the recovery sheet is still to be given: nothing else is shown until then.
    pub is_recovery_due: bool,
    /// Whether the institution has a logo.
    pub has_logo: bool,
    /// The clock.
    pub clock: WallClock,
    /// Who sits here; nobody before sign-in.
    pub staff: Option<Staff>,
    /// How letters leave.
    pub mail: MailState,
    /// Where papers go.
    pub printer: PrinterState,
    /// What the kiosk shows.
    pub kiosk: KioskState,
    /// Dossiers that whoever sits here may decide.
    pub dossiers: i64,
    /// Listings with secrets that should have been destroyed.
    pub listings_overdue: i64,
    /// Whether copies fail: the home says why.
    pub is_backup_failing: bool,
}

/// The frame around every screen of the counter.
///
/// # Errors
/// A fault when the file refuses.
pub fn counter_state(desk: &Desk, seat: &Seat, sayer: Sayer<'_>) -> Result<CounterState> {
    let (institution, now) = (desk.institution(), desk.now()?);
    let today = sayer.day_of(now).to_string();
    let mail = mail_setting(desk)?;
    desk.read(|sql| {
        Ok(CounterState {
            languages: languages(),
            rehearsal: institution.is_rehearsal,
            practice: institution.is_rehearsal.then(|| practice_state(desk, sql)).transpose()?,
            is_recovery_due: steps(sql)?.is_recovery_due,
            has_logo: institution.logo.is_some(),
            clock: WallClock { time: sayer.clock(now), date: sayer.day(sayer.day_of(now)) },
            staff: seat.occupant().map(|occupant| staff(sql, occupant, sayer)).transpose()?,
            mail: mail_state(sql, mail.as_ref(), sayer)?,
            printer: printer_state(desk, institution.is_rehearsal, sayer),
            kiosk: kiosk_state(sql, now, sayer)?,
            listings_overdue: listings::overdue(sql, &today)?,
            dossiers: seat.occupant().map_or(Ok(0), |who| waiting_for(sql, &who.actor, &today))?,
            is_backup_failing: backup::state(sql)?.failed_since.is_some(),
            institution: institution.name,
            language: institution.language,
        })
    })
}

fn practice_state(desk: &Desk, sql: &Connection) -> Result<PracticeState> {
    let sign = practice(sql)?.map(|Practice { name, password }| PracticeSign { name, password });
    Ok(PracticeState { sign, has_real_desk: place::real_of(desk.folder()).is_some() })
}

/// The languages the counter speaks.
pub fn languages() -> Vec<CounterLanguage> {
    let line = |tag: &&str| CounterLanguage {
        tag: (*tag).to_owned(),
        name: Words::of(tag).say("desk-language"),
        is_complete: true,
    };
    LANGUAGES.iter().map(line).collect()
}

fn staff(sql: &Connection, occupant: Occupant, sayer: Sayer<'_>) -> Result<Staff> {
    let has_pin = members::by_id(sql, occupant.id)?.is_some_and(|member| member.pin_hash.is_some());
    let owes = match occupant.owed {
        Owed { password: true, .. } => Some(OwedKind::Password),
        Owed { texts: true, .. } => Some(OwedKind::Texts),
        Owed { .. } => None,
    };
    Ok(Staff {
        name: occupant.actor.name().to_owned(),
        rights: rights(occupant.actor.role()),
        role: sayer.words.say(&format!("desk-role-{}", occupant.actor.role())),
        initials: short::initials(&occupant.display_name),
        display_name: occupant.display_name,
        is_locked: occupant.is_locked,
        owes,
        takes_pin: has_pin && occupant.may_try_pin,
    })
}

fn rights(role: &str) -> Vec<String> {
    let rights = Role::parse(role).map(Role::rights).unwrap_or_default();
    rights.into_iter().map(str::to_owned).collect()
}

fn mail_state(sql: &Connection, mail: Option<&MailSetting>, sayer: Sayer<'_>) -> Result<MailState> {
    let post = list::counts(sql)?;
    let (transport, said) = match mail {
        None => (WayOut::None, "none"),
        Some(MailSetting::Folder(_)) => (WayOut::Folder, "folder"),
        Some(MailSetting::Smtp(_)) => (WayOut::Smtp, "smtp"),
    };
    let is_paused = mail.is_some() && !line::state(sql)?.is_up();
    let said = if is_paused { "paused" } else { said };
    Ok(MailState {
        transport,
        waiting: post.waiting,
        failed: post.failed,
        text: sayer.words.say(&format!("desk-mail-{said}")),
        is_paused,
    })
}

fn printer_state(desk: &Desk, is_rehearsal: bool, sayer: Sayer<'_>) -> PrinterState {
    let name = desk.printer().name();
    let said = match (&name, is_rehearsal) {
        (Some(_), _) => "desk-printer-ready",
        (None, true) => "desk-printer-folder",
        (None, false) => "desk-printer-none",
    };
    PrinterState { name, text: sayer.words.say(said) }
}

fn kiosk_state(sql: &Connection, now: Timestamp, sayer: Sayer<'_>) -> Result<KioskState> {
    let kiosk = shelf::kiosk(sql)?;
    let is_closed = orders::closed_at(sql)?.is_some();
    let is_busy = !matches!(kiosk.state.as_str(), "closed" | "home");
    let said = match (is_closed, is_busy) {
        (true, true) => "desk-kiosk-closing".to_owned(),
        (true, false) => "desk-kiosk-closed-by-staff".to_owned(),
        _ => format!("desk-kiosk-{}", kiosk.state.replace('_', "-")),
    };
    let said = if sayer.words.knows(&said) { said } else { "desk-kiosk-busy".to_owned() };
    let called: Option<Timestamp> = kiosk.called_at.map(short::instant);
    let seconds = (now.as_second() - kiosk.since_at).max(0);
    Ok(KioskState {
        text: sayer.words.say(&said),
        has_draft: DRAFTS.contains(&kiosk.state.as_str()),
        state: kiosk.state,
        calls: called.map_or(0, |_| 1),
        since: called.map(|at| sayer.hour(at)),
        elapsed: format!("{}:{:02}", seconds / 60, seconds % 60),
        is_busy,
        is_closed,
    })
}

/// Screens on which something stands that the counter could finish.
const DRAFTS: [&str; 4] = ["name", "email", "check", "done"];
