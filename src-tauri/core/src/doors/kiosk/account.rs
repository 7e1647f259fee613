//! Entries from an activation code to an account, and signing in to it (J2, J14, V-18).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::enrol::Presenting;
use crate::domain::password::{self, LONGEST, Password};
use crate::doors::entry::Visit;
use crate::doors::problem::say;
use crate::error::{Error, Result};
use crate::journeys::activate as activating;
use crate::journeys::enter::{Entered, enter};
use crate::journeys::fresh_code::open_fresh;
use crate::journeys::recognise::{recognise_at_kiosk, why_ended};
use crate::journeys::sign_in as signing;
use crate::refusal::Refusal;
use crate::storage::people::{Access, Account};
use crate::storage::programmes::Programme;
use crate::views::activation::{OpenActivation, open_activation};
use crate::views::days::{self, DaysLeft, Span, span};
use crate::views::profile::{Profile, profile};
use crate::views::reset::{OpenReset, view_reset};

/// A code and the password chosen with it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The activation code.
    pub code: String,
    /// The password.
    pub password: String,
}

/// A login and its password.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Credentials {
    /// Login.
    pub login: String,
    /// Password.
    pub password: String,
}

/// A proposed pass-phrase.
#[derive(Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Phrase {
    /// Five words.
    pub words: Vec<String>,
}

/// What is thought of a password while it is typed.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Opinion {
    /// Whether it would be accepted.
    pub accepted: bool,
    /// Why not.
    pub message: Option<String>,
    /// 0 (guessed at once) to 4; advice only.
    pub strength: u8,
}

/// What a login and its password open.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export, export_to = "kiosk/")]
pub enum SignedIn {
    /// The person's own page.
    Profile(Profile),
    /// A temporary password: another one must be chosen first (H-11), with a code that works for a short while.
    Choose {
        /// Its twelve letters.
        code: String,
        /// Whose it is.
        activation: OpenActivation,
    },
    /// A first password from a paper: another one must be chosen first (E-4), with a code that works for a short while.
    Renew {
        /// Its twelve letters.
        code: String,
        /// Whose it is.
        reset: OpenReset,
    },
}

/// An account that has just been activated.
#[derive(Debug, Serialize, JsonSchema, TS)]
#[ts(export, export_to = "kiosk/")]
pub struct Active {
    /// First names.
    pub first_name: String,
    /// Login.
    pub login: String,
    /// The programme's name.
    pub programme: String,
    /// The platform's address.
    pub platform: Option<String>,
    /// The platform's name.
    pub platform_name: Option<String>,
    /// The time left.
    #[serde(flatten)]
    #[ts(flatten)]
    pub span: Span,
    /// Days before the end on which a letter warns.
    pub warnings: Vec<u32>,
    /// Whether a slip can be printed here.
    pub can_print: bool,
}

pub(super) fn open(visit: &Visit<'_>, asked: Presenting) -> Result<OpenActivation> {
    open_activation(visit.desk, &asked.code, visit.sayer())
}

pub(super) fn propose_phrase(visit: &Visit<'_>, asked: Presenting) -> Result<Phrase> {
    let choosing = open_fresh(visit.desk, &asked.code)?;
    Ok(Phrase { words: visit.desk.dice().secret(choosing.shape, visit.words.tag()) })
}

pub(super) fn check_password(visit: &Visit<'_>, asked: Choice) -> Result<Opinion> {
    let choosing = open_fresh(visit.desk, &asked.code)?;
    let password = Password::new(&asked.password);
    let owner: Vec<&str> = choosing.owner.iter().map(String::as_str).collect();
    let judged = signing::judge(&password, choosing.least_length, &owner);
    let message = match judged {
        Ok(()) => None,
        Err(Error::Refused(refusal)) => Some(say(&refusal, visit)),
        Err(fault) => return Err(fault),
    };
    let is_judged = password.reveal().chars().count() <= LONGEST;
    let strength = if is_judged { password::strength(&password, &owner) } else { 0 };
    Ok(Opinion { accepted: message.is_none(), message, strength })
}

pub(super) fn activate(visit: &Visit<'_>, asked: Choice) -> Result<Active> {
    let done = activating::activate(visit.desk, &asked.code, &Password::new(&asked.password))?;
    active(visit, done.account, &done.access, done.programme)
}

/// What is said of an account whose password was just chosen.
pub(super) fn active(visit: &Visit<'_>, account: Account, access: &Access, programme: Programme) -> Result<Active> {
    let institution = visit.desk.institution();
    let policy = programme.policy;
    Ok(Active {
        first_name: account.person.first_name,
        login: account.login,
        span: span(access, visit.desk.now()?, visit.sayer()),
        platform: policy.platform.as_ref().map(|platform| platform.address.clone()),
        platform_name: policy.platform.map(|platform| platform.name),
        programme: policy.name,
        warnings: policy.access.warn_days,
        can_print: visit.desk.printer().name().is_some() || institution.is_rehearsal,
    })
}

pub(super) fn sign_in(visit: &Visit<'_>, asked: Credentials) -> Result<SignedIn> {
    match enter(visit.desk, &asked.login, &Password::new(&asked.password))? {
        Entered::Account(account) => Ok(SignedIn::Profile(profile(visit.desk, account, visit.sayer())?)),
        Entered::Temporary { code, purpose } => {
            let code = code.letters();
            if purpose == "reset" {
                return Ok(SignedIn::Renew { reset: view_reset(visit.desk, &code, visit.sayer())?, code });
            }
            Ok(SignedIn::Choose { activation: open_activation(visit.desk, &code, visit.sayer())?, code })
        }
    }
}

pub(super) fn days_left(visit: &Visit<'_>, asked: Presenting) -> Result<DaysLeft> {
    let row = recognise_at_kiosk(visit.desk, &asked.code)?;
    let now = visit.desk.now()?;
    visit.desk.read(|sql| match (row.purpose.as_str(), row.state.as_str()) {
        ("voucher", _) => days::of_voucher(sql, row.subject, now, visit.sayer()),
        ("slip", "live") => days::of_account(sql, row.subject, now, visit.sayer()),
        ("slip", _) => Err(why_ended(&row).into()),
        _ => Err(Refusal::CodeUnknown.into()),
    })
}
