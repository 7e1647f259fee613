//! Entries of the steps of the first days; each can be taken again later.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::domain::preset::Edits;
use crate::doors::entry::{Nothing, Visit};
use crate::doors::kiosk::print::Printed;
use crate::error::Result;
use crate::journeys::first_steps::{self as taking, Step};
use crate::journeys::{set_house, set_mail as mailing};
use crate::outbox::trial::{Trial, try_out};
use crate::refusal::Refusal;
use crate::storage::institution::steps::Verdict;
use crate::views::steps::{FirstStepsView, first_steps};

/// Opening hours.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// `{"monday": ["08:00-12:00", "13:30-17:00"]}`; a day that is not there is closed, none at all means unsaid.
    pub hours: BTreeMap<String, Vec<String>>,
}

/// A logo.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewLogo {
    /// PNG or JPEG in base64; null takes the logo away.
    pub logo: Option<String>,
}

/// A printer.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Queue {
    /// The queue's name; null means that there is no printer.
    pub queue: Option<String>,
}

/// What somebody says of a step.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// Which.
    pub step: Judged,
    /// What.
    pub verdict: Said,
}

/// A step that is judged.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Judged {
    Printer,
    Reader,
}

/// What can be said of it.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Said {
    Good,
    Bad,
    Without,
}

/// How letters are to leave.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MailChoice {
    /// The way.
    pub way: Way,
    /// A folder's path or a server's address, as the way asks.
    #[serde(default)]
    pub address: String,
    /// The server's password.
    #[serde(default)]
    pub password: String,
}

/// A way out.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Way {
    Wait,
    Folder,
    Smtp,
}

/// Where a test letter goes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// An address.
    pub to: String,
}

/// What became of a test letter.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct MailTrial {
    /// Whether it was taken.
    pub is_taken: bool,
    /// What happened, in words.
    pub text: String,
    /// What the server said, word for word.
    pub reply: String,
}

/// A programme from a preset.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewProgramme {
    /// The preset.
    pub preset: String,
    /// The programme's name.
    pub name: String,
    /// The platform's name.
    #[serde(default)]
    pub platform_name: String,
    /// The platform's address; empty where there is none.
    #[serde(default)]
    pub platform_address: String,
    /// What people read about their data.
    pub privacy: String,
}

/// Reads a picture that a page has sent.
pub(in crate::doors) fn picture(base64: &str) -> Result<Vec<u8>> {
    STANDARD.decode(base64).map_err(|_| Refusal::LogoUnreadable.into())
}

pub(super) fn steps(visit: &Visit<'_>, _: Nothing) -> Result<FirstStepsView> {
    first_steps(visit.desk)
}

pub(super) fn set_hours(visit: &Visit<'_>, asked: Hours) -> Result<FirstStepsView> {
    set_house::set_hours(visit.desk, &visit.seat.actor()?, asked.hours)?;
    steps(visit, Nothing {})
}

pub(super) fn set_logo(visit: &Visit<'_>, asked: NewLogo) -> Result<FirstStepsView> {
    let logo = asked.logo.as_deref().map(picture).transpose()?;
    set_house::set_logo(visit.desk, &visit.seat.actor()?, logo.as_deref())?;
    steps(visit, Nothing {})
}

pub(super) fn choose_printer(visit: &Visit<'_>, asked: Queue) -> Result<FirstStepsView> {
    taking::choose_printer(visit.desk, &visit.seat.actor()?, asked.queue.as_deref())?;
    steps(visit, Nothing {})
}

pub(super) fn choose_tickets(visit: &Visit<'_>, asked: Queue) -> Result<FirstStepsView> {
    taking::choose_tickets(visit.desk, &visit.seat.actor()?, asked.queue.as_deref())?;
    steps(visit, Nothing {})
}

pub(super) fn print_test(visit: &Visit<'_>, _: Nothing) -> Result<Printed> {
    Ok(Printed::of(taking::print_test(visit.desk, &visit.seat.actor()?)?, None))
}

pub(super) fn judge(visit: &Visit<'_>, asked: Judgement) -> Result<FirstStepsView> {
    let step = match asked.step {
        Judged::Printer => Step::Printer,
        Judged::Reader => Step::Reader,
    };
    let verdict = match asked.verdict {
        Said::Good => Verdict::Good,
        Said::Bad => Verdict::Bad,
        Said::Without => Verdict::Without,
    };
    taking::judge(visit.desk, &visit.seat.actor()?, step, verdict)?;
    steps(visit, Nothing {})
}

pub(super) fn set_mail(visit: &Visit<'_>, asked: MailChoice) -> Result<FirstStepsView> {
    let by = visit.seat.actor()?;
    match asked.way {
        Way::Wait => mailing::let_mail_wait(visit.desk, &by)?,
        Way::Folder => {
            let folder = asked.address.trim();
            let usual = visit.desk.folder().join("letters");
            mailing::set_mail_folder(visit.desk, &by, if folder.is_empty() { &usual } else { folder.as_ref() })?;
        }
        Way::Smtp => mailing::set_mail_server_with(visit.desk, &by, &asked.address, &asked.password)?,
    }
    let verdict = if matches!(asked.way, Way::Wait) { Verdict::Without } else { Verdict::Open };
    taking::judge(visit.desk, &by, Step::Mail, verdict)?;
    steps(visit, Nothing {})
}

pub(super) fn try_mail(visit: &Visit<'_>, asked: Recipient) -> Result<MailTrial> {
    let to = asked.to.trim();
    if to.is_empty() {
        return Err(Refusal::AddressMissing.into());
    }
    let (is_taken, text, reply) = match try_out(visit.desk, visit.words, to)? {
        Trial::NoTransport => (false, visit.words.say("first-mail-no-way"), String::new()),
        Trial::Taken(reply) => (true, visit.words.say_with("first-mail-taken", &[("to", to.into())]), reply),
        Trial::Refused(phase, reply) => (false, visit.words.say(&format!("first-mail-phase-{phase}")), reply),
    };
    let verdict = if is_taken { Verdict::Good } else { Verdict::Bad };
    taking::judge(visit.desk, &visit.seat.actor()?, Step::Mail, verdict)?;
    Ok(MailTrial { is_taken, text, reply })
}

pub(super) fn add_programme(visit: &Visit<'_>, asked: NewProgramme) -> Result<FirstStepsView> {
    let address = asked.platform_address.trim();
    let edits = Edits {
        name: asked.name,
        platform: (!address.is_empty()).then(|| (asked.platform_name, address.to_owned())),
        privacy: (visit.desk.institution().language, asked.privacy),
    };
    taking::add_preset(visit.desk, &visit.seat.actor()?, &asked.preset, &edits)?;
    steps(visit, Nothing {})
}
