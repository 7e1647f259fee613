//! The steps of the first days as their page shows them: what is set, what was tried, what is still to do.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::counter_state::WayOut;
use crate::desk::Desk;
use crate::documents::qr_path;
use crate::domain::policy_file::{self, PRESETS};
use crate::error::{Error, Result};
use crate::journeys::first_steps::{test_code, test_payload};
use crate::journeys::set_house::HouseFile;
use crate::outbox::setting::{MailSetting, mail_setting};
use crate::printer::queues;
use crate::storage::institution::steps::{FirstSteps, Verdict, steps};
use crate::storage::programmes;

/// The printer's step.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PrinterStep {
    /// Queues the spooler knows.
    pub queues: Vec<String>,
    /// Where papers go now.
    pub chosen: Option<String>,
    /// The queue of the kiosk's tickets; empty for none.
    pub tickets: String,
    /// `open`, `good`, `bad` or `without`.
    pub verdict: String,
}

/// The reader's step.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ReaderStep {
    /// The test square's text.
    pub payload: String,
    /// Its code in groups.
    pub groups: [String; 3],
    /// Its dark modules as the path of an SVG, 21 by 21.
    pub path: String,
    /// `open`, `good`, `bad` or `without`.
    pub verdict: String,
}

/// The mail's step.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct MailStep {
    /// The way out.
    pub way: WayOut,
    /// A folder's path or a server's address, never its password.
    pub address: String,
    /// The folder that is proposed.
    pub usual_folder: String,
    /// `open`, `good`, `bad` or `without`.
    pub verdict: String,
}

/// A programme that can be added.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct PresetLine {
    /// Its key.
    pub key: String,
    /// The name it comes with.
    pub name: String,
    /// The platform it comes with.
    pub platform_name: String,
    /// Its address.
    pub platform_address: String,
    /// The sentence it comes with, in the institution's language.
    pub privacy: String,
}

/// All of them.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct FirstStepsView {
    /// `{"monday": ["08:00-12:00"]}`
    pub hours: BTreeMap<String, Vec<String>>,
    /// Whether there is a logo.
    pub has_logo: bool,
    /// IANA zone.
    pub zone: String,
    /// Printer.
    pub printer: PrinterStep,
    /// Reader.
    pub reader: ReaderStep,
    /// Mail.
    pub mail: MailStep,
    /// Programmes there are, by name.
    pub programmes: Vec<String>,
    /// Presets that were not added yet.
    pub presets: Vec<PresetLine>,
}

/// Whether papers come out, as far as anybody has said: a page that came out badly is to be done again.
pub(super) fn is_printing(first: &FirstSteps, printer: Option<&str>) -> bool {
    match first.printer {
        Verdict::Good | Verdict::Without => true,
        Verdict::Bad => false,
        Verdict::Open => printer.is_some(),
    }
}

/// The page.
///
/// # Errors
/// A fault when the file refuses.
pub fn first_steps(desk: &Desk) -> Result<FirstStepsView> {
    let institution = desk.institution();
    let first = desk.read(steps)?;
    let known = desk.read(programmes::all)?;
    let presets = PRESETS.iter().filter(|(key, _)| known.iter().all(|programme| programme.key != *key));
    Ok(FirstStepsView {
        hours: HouseFile::of(&desk.house()?).hours,
        has_logo: institution.logo.is_some(),
        zone: institution.zone,
        printer: PrinterStep {
            queues: if institution.is_rehearsal { vec![] } else { queues() },
            chosen: desk.printer().name(),
            tickets: desk.house()?.tickets,
            verdict: first.printer.name().to_owned(),
        },
        reader: ReaderStep {
            payload: test_payload(),
            groups: test_code().groups(),
            path: qr_path(&test_payload()).map_err(|error| Error::fault(error.to_string()))?,
            verdict: first.reader.name().to_owned(),
        },
        mail: mail(desk, first.mail)?,
        presets: presets.filter_map(|(key, text)| preset(key, text, &institution.language)).collect(),
        programmes: known.into_iter().map(|programme| programme.policy.name).collect(),
    })
}

fn mail(desk: &Desk, verdict: Verdict) -> Result<MailStep> {
    let (way, address) = match mail_setting(desk)? {
        None => (WayOut::None, String::new()),
        Some(MailSetting::Folder(folder)) => (WayOut::Folder, folder),
        Some(MailSetting::Smtp(url)) => (WayOut::Smtp, url),
    };
    let usual_folder = desk.folder().join("letters").display().to_string();
    Ok(MailStep { way, address, usual_folder, verdict: verdict.name().to_owned() })
}

fn preset(key: &str, text: &str, language: &str) -> Option<PresetLine> {
    let policy = policy_file::parse(text).ok()?;
    let privacy = policy.privacy_in(language).to_owned();
    let (platform_name, platform_address) =
        policy.platform.map(|platform| (platform.name, platform.address)).unwrap_or_default();
    Some(PresetLine { key: key.to_owned(), name: policy.name, platform_name, platform_address, privacy })
}
