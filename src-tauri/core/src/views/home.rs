//! The kiosk's home: whose it is, what it offers, and how long it waits.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::domain::calendar::OpeningHours;
use crate::error::Result;
use crate::journeys::ask_new_password::offered;
use crate::said::Sayer;
use crate::storage::openings;
use crate::storage::programmes::{self, Programme};
use crate::views::short;
use crate::words::{Fact, LANGUAGES};

/// The clock on the wall.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct WallClock {
    /// `15:20`
    pub time: String,
    /// `lundi 23 novembre`
    pub date: String,
}

/// A language the kiosk speaks.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Language {
    /// `fr`
    pub tag: String,
    /// `Français`
    pub name: String,
}

/// Where the desk is.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct DeskPlace {
    /// `Guichet 2`, or the secretariat's name.
    pub name: String,
    /// `à droite de l’entrée`
    pub place: Option<String>,
    /// `Ouvert aujourd’hui jusqu’à 17 h`
    pub hours: Option<String>,
}

/// Seconds per class of screen (interface 2.4).
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
#[expect(missing_docs, reason = "P1, P2 and P3 are the classes of the interface page")]
pub struct PerClass {
    pub p1: u32,
    pub p2: u32,
    pub p3: u32,
}

/// How long the kiosk waits.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Patience {
    /// Silence before the warning.
    pub silent_s: PerClass,
    /// The warning; never under twenty seconds (WCAG 2.2.1).
    pub warning_s: PerClass,
    /// The countdown of a finished page.
    pub confirmation_s: u32,
    /// How long a code stays on screen where there is no printer (decision 26).
    pub on_screen_code_s: u32,
}

/// A programme in which people create their account themselves.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Area {
    /// The programme's key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What a person reads about their data.
    pub privacy: String,
    /// Whether a code opens the account, not a temporary password.
    pub by_code: bool,
}

/// The home page.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct KioskHome {
    /// The institution's name.
    pub institution: String,
    /// What happens here.
    pub tagline: String,
    /// Whether this is a rehearsal.
    pub rehearsal: bool,
    /// Languages whose words are complete.
    pub languages: Vec<Language>,
    /// The institution's own.
    pub language: String,
    /// The clock.
    pub clock: WallClock,
    /// Journeys the institution has opened, in order; others show no plate (decision 22).
    pub plates: Vec<String>,
    /// Where help is.
    pub desk: DeskPlace,
    /// Domains on the e-mail keyboard.
    pub email_domains: Vec<String>,
    /// Keyboard layout: `azerty`, `qwertz` or `qwerty`.
    pub keyboard: String,
    /// Times.
    pub idle: Patience,
    /// Where the reader stands: `right`, `left` or `below`.
    pub reader: String,
    /// Where people create their account themselves (H-12); none: no plate.
    pub areas: Vec<Area>,
    /// Programmes whose accounts will open, each in a sentence (E-G4).
    pub openings: Vec<String>,
    /// Whether codes of other issuers can be typed here (decision 19).
    pub foreign_codes: bool,
}

const DOMAINS: [&str; 6] = ["gmail.com", "outlook.com", "hotmail.com", "icloud.com", "bluewin.ch", "yahoo.fr"];

/// The home page in the visitor's language.
///
/// # Errors
/// A fault when the file refuses.
pub fn kiosk_home(desk: &Desk, sayer: Sayer<'_>) -> Result<KioskHome> {
    let (institution, house, now) = (desk.institution(), desk.house()?, desk.now()?);
    let today = sayer.day_of(now);
    let others =
        DOMAINS.iter().map(|domain| (*domain).to_owned()).filter(|domain| !house.email_domains.contains(domain));
    let filled = |text: String| Some(text).filter(|text| !text.is_empty());
    // A journey that no programme has opened shows no plate (decision 22).
    let programmes = desk.read(programmes::all)?;
    let has_reset = desk.read(|sql| Ok(offered(sql)?.is_some()))?;
    // A house without a programme is about to get one: vouchers are what it is shown with.
    let has_vouchers = programmes.is_empty() || programmes.iter().any(|one| one.policy.voucher.is_some());
    let own = programmes.into_iter().filter(|programme| programme.policy.is_self_service()).collect();
    let areas = areas(own, sayer);
    let plates = [
        (!areas.is_empty(), "create"),
        (has_vouchers, "enrol"),
        (true, "sign_in"),
        (has_reset, "forgot"),
        (has_vouchers, "days"),
    ];
    Ok(KioskHome {
        tagline: sayer.words.say("kiosk-tagline"),
        rehearsal: institution.is_rehearsal,
        languages: LANGUAGES.iter().map(|tag| Language { tag: (*tag).to_owned(), name: language_name(tag) }).collect(),
        keyboard: keyboard(&institution.language, &institution.zone).to_owned(),
        language: institution.language,
        institution: institution.name,
        clock: WallClock { time: sayer.clock(now), date: sayer.day(today) },
        plates: plates.into_iter().filter(|(is_open, _)| *is_open).map(|(_, plate)| plate.to_owned()).collect(),
        areas,
        openings: desk.read(|sql| openings_said(sql, now, sayer))?,
        desk: DeskPlace {
            name: filled(house.desk).unwrap_or_else(|| sayer.words.say("desk-name")),
            place: filled(house.place),
            hours: house.hours.as_ref().and_then(|hours| open_until(hours, today, sayer)),
        },
        email_domains: house.email_domains.iter().cloned().chain(others).take(6).collect(),
        idle: Patience {
            silent_s: PerClass { p1: 45, p2: 90, p3: 45 },
            warning_s: PerClass { p1: 20, p2: 30, p3: 20 },
            confirmation_s: 30,
            on_screen_code_s: 45,
        },
        reader: filled(house.reader).unwrap_or_else(|| "right".to_owned()),
        foreign_codes: desk.read(programmes::any_takes_foreign_codes)?,
    })
}

/// The days on which accounts will open for which people wait already (E-G4).
fn openings_said(sql: &Connection, now: Timestamp, sayer: Sayer<'_>) -> Result<Vec<String>> {
    let mut said = vec![];
    for (programme, opens, _) in openings::to_come(sql, now.as_second())? {
        let name = programmes::by_id(sql, programme)?.map(|one| one.policy.name).unwrap_or_default();
        let day = sayer.long_day(sayer.day_of(short::instant(opens)));
        said.push(sayer.words.say_with("kiosk-opens", &[("programme", name.into()), ("day", day.into())]));
    }
    Ok(said)
}

/// Programmes in which people create their account themselves, as the kiosk names them.
pub fn areas(programmes: Vec<Programme>, sayer: Sayer<'_>) -> Vec<Area> {
    let area = |programme: Programme| Area {
        privacy: programme.policy.privacy_in(sayer.words.tag()).to_owned(),
        by_code: !programme.policy.starts_with_password(),
        key: programme.key,
        name: programme.policy.name,
    };
    programmes.into_iter().map(area).collect()
}

fn open_until(hours: &OpeningHours, today: Date, sayer: Sayer<'_>) -> Option<String> {
    let closes = hours.closing(today)?;
    let at = today.at(closes.hour(), closes.minute(), 0, 0).to_zoned(sayer.zone.clone()).ok()?.timestamp();
    let fact: Fact = sayer.hour(at).into();
    Some(sayer.words.say_with("open-today-until", &[("time", fact)]))
}

fn language_name(tag: &str) -> String {
    match tag {
        "fr" => "Français",
        "de" => "Deutsch",
        "nl" => "Nederlands",
        _ => "English",
    }
    .to_owned()
}

/// The layout people of that language and country know from their own keyboards.
fn keyboard(language: &str, zone: &str) -> &'static str {
    match (language, zone) {
        ("fr" | "de", "Europe/Zurich") | ("de", _) => "qwertz",
        ("fr", "America/Montreal" | "America/Toronto" | "America/Halifax") => "qwerty",
        ("fr", _) => "azerty",
        _ => "qwerty",
    }
}
