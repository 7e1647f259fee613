//! What can be printed for whole classes: programmes, classes, imports, and the listings that are out.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::credential_papers::class_title;
use crate::printer::queues;
use crate::said::Sayer;
use crate::storage::listings::{self, Listing};
use crate::storage::programmes;
use crate::storage::rosters;
use crate::views::short;

/// Listings and imports that are shown.
const SHOWN: i64 = 50;

/// Everything a page of papers needs.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct Credentials {
    /// Programmes whose accounts come from a roster.
    pub programmes: Vec<CredentialProgramme>,
    /// Queues of the spooler, where papers may go elsewhere than usual.
    pub printers: Vec<String>,
    /// Listings that are out, those to be destroyed first.
    pub listings: Vec<ListingLine>,
    /// How many with secrets should have been destroyed by today.
    pub overdue: i64,
}

/// A programme.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CredentialProgramme {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Whether its papers bear a first password, and not a code.
    pub by_password: bool,
    /// Whether that password can be printed again as it was.
    pub keeps_first: bool,
    /// Its classes, in order.
    pub classes: Vec<CredentialClass>,
    /// Its imports that have created somebody, newest first.
    pub imports: Vec<CredentialImport>,
}

/// A class.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CredentialClass {
    /// As the roster says it; empty for people in none.
    pub name: String,
    /// `Classe 2B`
    pub title: String,
    /// Everybody in it.
    pub people: i64,
    /// People who have not used their account and have no paper that works.
    pub waiting: i64,
    /// People who have a paper that works.
    pub out: i64,
    /// People who have chosen a password of their own.
    pub taken: i64,
}

/// An import.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct CredentialImport {
    /// Its number.
    #[ts(type = "number")]
    pub number: i64,
    /// `Import 3, 27 novembre, eleves.csv`
    pub label: String,
}

/// A listing.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "counter/")]
pub struct ListingLine {
    /// Its number.
    #[ts(type = "number")]
    pub number: i64,
    /// What stands at its head.
    pub title: String,
    /// Who printed it and when.
    pub made: String,
    /// What is to become of it, or has.
    pub fate: String,
    /// How many people stand on it.
    pub people: i64,
    /// Whether first secrets stand on it.
    pub has_secrets: bool,
    /// Whether it should have been destroyed by today.
    pub is_overdue: bool,
    /// Whether somebody has said that it is destroyed.
    pub is_destroyed: bool,
}

/// The spooler's queues; none in a rehearsal, whose papers never reach a printer.
pub fn printers(desk: &Desk) -> Vec<String> {
    if desk.institution().is_rehearsal { vec![] } else { queues() }
}

/// What can be printed now.
///
/// # Errors
/// A fault when the file refuses.
pub fn credentials(desk: &Desk, sayer: Sayer<'_>) -> Result<Credentials> {
    let printers = printers(desk);
    let now = desk.now()?;
    let today = sayer.day_of(now).to_string();
    desk.read(|sql| {
        let mut programmes = vec![];
        for programme in programmes::all(sql)?.into_iter().filter(|one| one.policy.is_roster()) {
            let mut classes: BTreeMap<(String, String), CredentialClass> = BTreeMap::new();
            for holder in rosters::holders(sql, programme.id, None, now.as_second())? {
                let key = (holder.group.to_lowercase(), holder.group.clone());
                let class = classes.entry(key).or_insert_with(|| CredentialClass {
                    title: class_title(sayer, &holder.group),
                    name: holder.group.clone(),
                    people: 0,
                    waiting: 0,
                    out: 0,
                    taken: 0,
                });
                class.people += 1;
                match (holder.taken_at, holder.has_paper()) {
                    (Some(_), _) => class.taken += 1,
                    (None, true) => class.out += 1,
                    (None, false) => class.waiting += 1,
                }
            }
            let imports = rosters::imports(sql, SHOWN)?
                .into_iter()
                .filter(|import| import.programme == programme.id && import.undone_at.is_none())
                .map(|import| CredentialImport { number: import.id, label: import_label(&import, sayer) })
                .collect();
            programmes.push(CredentialProgramme {
                by_password: programme.policy.starts_with_password(),
                keeps_first: programme.policy.keeps_first(),
                key: programme.key,
                name: programme.policy.name,
                classes: classes.into_values().collect(),
                imports,
            });
        }
        let listings = listings::all(sql, SHOWN)?.iter().map(|listing| line(listing, &today, sayer)).collect();
        Ok(Credentials { programmes, printers, listings, overdue: listings::overdue(sql, &today)? })
    })
}

fn import_label(import: &rosters::RosterImport, sayer: Sayer<'_>) -> String {
    let day = sayer.short_day(sayer.day_of(short::instant(import.made_at)));
    let facts = [("number", import.id.into()), ("day", day.into()), ("file", import.file.as_str().into())];
    sayer.words.say_with("credentials-import", &facts)
}

/// A listing as a line says it.
pub fn line(listing: &Listing, today: &str, sayer: Sayer<'_>) -> ListingLine {
    let day = |at: i64| sayer.plain_day(sayer.day_of(short::instant(at)));
    let by = listing.destroyed_by.clone().unwrap_or_default();
    let destroy_by = listing.destroy_by.parse().map(|day| sayer.plain_day(day)).unwrap_or_default();
    let is_overdue = listing.has_secrets && listing.destroyed_at.is_none() && listing.destroy_by.as_str() < today;
    let fate = match listing.destroyed_at {
        Some(at) => sayer.words.say_with("listing-destroyed", &[("day", day(at).into()), ("by", by.into())]),
        None => {
            let id = if is_overdue { "listing-overdue" } else { "listing-destroy-by" };
            sayer.words.say_with(id, &[("day", destroy_by.into())])
        }
    };
    let made = [("day", day(listing.made_at).into()), ("by", listing.made_by.as_str().into())];
    ListingLine {
        number: listing.number,
        title: listing.title.clone(),
        made: sayer.words.say_with("listing-made", &made),
        fate,
        people: listing.people,
        has_secrets: listing.has_secrets,
        is_overdue,
        is_destroyed: listing.destroyed_at.is_some(),
    }
}
