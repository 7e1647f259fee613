//! A learner's own page after signing in: their accesses and the days left (V-18).

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::days::{Span, span};
use super::home::{Area, areas};
use super::own_dossier::{OwnDossier, OwnState, own_dossier};
use crate::desk::Desk;
use crate::error::Result;
use crate::journeys::ask_new_password::programme_of;
use crate::said::Sayer;
use crate::storage::people::{self, Account};
use crate::storage::programmes::{self, Programme};

/// One access on the page.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct ProfileAccess {
    /// The programme's name.
    pub programme: String,
    /// The platform's address.
    pub platform: Option<String>,
    /// The time left.
    #[serde(flatten)]
    #[ts(flatten)]
    pub span: Span,
    /// How far its data have come; none where the area asks for none.
    pub dossier: Option<OwnDossier>,
}

/// The page.
#[derive(Debug, Clone, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Profile {
    /// First names.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Login.
    pub login: String,
    /// Accesses, newest first.
    pub accesses: Vec<ProfileAccess>,
    /// Areas that can be added here (H-12).
    pub more: Vec<Area>,
    /// Whether another address can be given here.
    pub can_move: bool,
    /// Whether a paper with the promised day can be printed: something was handed in, and there is a printer.
    pub can_print: bool,
}

/// The page of an account.
///
/// # Errors
/// A fault when the file refuses.
pub fn profile(desk: &Desk, account: Account, sayer: Sayer<'_>) -> Result<Profile> {
    let now = desk.now()?;
    let (accesses, more, can_move) = desk.read(|sql| {
        let of_account = people::accesses(sql, account.id)?;
        let accesses = of_account
            .iter()
            .map(|access| {
                let programme = programmes::by_id(sql, access.programme)?;
                let dossier =
                    programme.as_ref().map(|one| own_dossier(sql, &account, one, sayer)).transpose()?.flatten();
                let policy = programme.map(|programme| programme.policy);
                Ok(ProfileAccess {
                    dossier,
                    platform: policy
                        .as_ref()
                        .and_then(|policy| policy.platform.as_ref())
                        .map(|platform| platform.address.clone()),
                    programme: policy.map(|policy| policy.name).unwrap_or_default(),
                    span: span(access, now, sayer),
                })
            })
            .collect::<Result<Vec<_>>>()?;
        let own: Vec<Programme> = programmes::self_service(sql)?;
        let is_held = |programme: &Programme| of_account.iter().any(|access| access.programme == programme.id);
        // Whoever has only ever come with vouchers is helped at the desk.
        let is_own = own.iter().any(is_held);
        let more = if is_own { own.into_iter().filter(|one| !is_held(one)).collect() } else { vec![] };
        let more = areas(more, sayer);
        Ok((accesses, more, is_own && programme_of(sql, account.id)?.is_some()))
    })?;
    let is_promised = |one: &OwnDossier| matches!(one.state, OwnState::Waiting | OwnState::Asked);
    let has_promise = accesses.iter().any(|access| access.dossier.as_ref().is_some_and(is_promised));
    Ok(Profile {
        first_name: account.person.first_name,
        last_name: account.person.last_name,
        login: account.login,
        accesses,
        more,
        can_move,
        can_print: has_promise && (desk.printer().name().is_some() || desk.institution().is_rehearsal),
    })
}
