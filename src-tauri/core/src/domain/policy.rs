//! A programme's policy: the numbers and choices of the five sources as settings (`X1`…`X11`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::details::Details;
use super::erasure::LEAST_DAYS;
use super::user_name::Pattern;

/// A sentence per language; French is the one that is always there.
pub type Said = BTreeMap<String, String>;

/// Everything one programme decides for itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// The programme's name, as people read it.
    pub name: String,
    /// How accounts come to be (X1–X3, X8).
    pub account: Account,
    /// The secret a person ends up with (decision 6).
    pub secret: Secret,
    /// The time to activate (X5).
    pub activation: Activation,
    /// How long an access lasts (X6, X7).
    pub access: Access,
    /// Vouchers, where accounts come from them.
    pub voucher: Option<Voucher>,
    /// The roster, where accounts come from one.
    pub roster: Option<Roster>,
    /// What a person is asked in the second step (H-16).
    pub details: Option<Details>,
    /// Who must agree, and by when (X4).
    #[serde(default)]
    pub approval: Approval,
    /// Forgotten passwords (X8).
    pub reset: Option<Reset>,
    /// The yearly day on which accesses are created (E-2).
    pub opening: Option<Opening>,
    /// The platform an account opens (decision 5).
    pub platform: Option<Platform>,
    /// What a person reads about their data before leaving it, per language.
    pub privacy: Said,
}

/// Origin, login and first credential of an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Who creates it (X3).
    pub origin: Origin,
    /// What its login is (X2).
    pub login: Login,
    /// The pattern of user names, where the login is one: `{prenom[0]}{nom}{nn}`.
    pub username_pattern: Option<String>,
    /// What is handed out first (X1).
    pub first_credential: FirstCredential,
    /// How it travels (X1).
    pub delivery: Delivery,
    /// What a screen says of an address already used (decision 8).
    pub known_address: KnownAddress,
    /// `vous` or `tu` (P-G6).
    #[serde(default)]
    pub address_form: AddressForm,
    /// Hours within which an imported account must exist (E-6, X11).
    pub creation_sla_hours: Option<u32>,
}

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* $variant),+ }
    )+};
}

choices! {
    /// Who creates an account.
    Origin {
        /// The person, at the kiosk.
        SelfService,
        /// The person, with a voucher.
        Voucher,
        /// A roster.
        Import,
        /// Staff.
        Desk,
    }
    /// What people sign in with.
    Login {
        /// Their e-mail address.
        Email,
        /// A name made for them.
        Username,
    }
    /// What a person is given first.
    FirstCredential {
        /// A code that opens the choice of a password.
        ActivationCode,
        /// A password to be changed at first sign-in.
        TempPassword,
    }
    /// How it reaches them.
    Delivery {
        /// By letter.
        Mail,
        /// On paper.
        Slip,
        /// Both, the first used kills the other.
        Both,
    }
    /// The answer to an address that already has an account.
    KnownAddress {
        /// The page is the same, the letter tells.
        Neutral,
        /// The page tells.
        Direct,
    }
    /// The shape of a secret.
    SecretShape {
        /// Five words.
        Phrase,
        /// Sixteen layout-proof letters.
        Letters,
        /// Letters with an upper-case one and a digit.
        Mixed,
    }
    /// The day an access counts from.
    Anchor {
        /// The day the code was entered (V-13, V-19).
        CodeEntry,
        /// The day the account was activated.
        Activation,
        /// A fixed date.
        Date,
    }
    /// Roles that can agree.
    Approver {
        /// The administrator.
        Administrator,
        /// The secretariat.
        Secretariat,
        /// The manager of a component.
        Component,
        /// The manager of a programme.
        Programme,
    }
    /// What a reset sends.
    ResetKind {
        /// A code that opens the choice of a new password.
        LinkCode,
        /// A temporary password.
        TempPassword,
    }
}

/// `vous` or `tu`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressForm {
    /// The form for adults.
    #[default]
    Vous,
    /// The form for pupils.
    Tu,
}

/// The secret's shape.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secret {
    /// What is proposed.
    pub shape: SecretShape,
    /// Least length of one's own password, in characters.
    pub least_length: u32,
}

/// The time to activate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activation {
    /// Hours from the acceptance of the letter (V-7, decision 9).
    pub ttl_hours: u32,
    /// Minutes a letter may take, as people are told (V-10).
    pub mail_promise_minutes: u32,
}

/// How long an access lasts and what follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Access {
    /// Days after the anchor's day; without it the access stays open.
    pub days: Option<u32>,
    /// What the days count from (V-G2).
    pub anchor: Anchor,
    /// Days before the end on which a person is warned (decision 13).
    #[serde(default)]
    pub warn_days: Vec<u32>,
    /// Days after the end by which personal data are erased (V-20).
    pub erase_after_days: u32,
}

/// Vouchers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voucher {
    /// Days an unsent letter holds its voucher, at most (decision 12).
    pub hold_days: u32,
    /// Whether lists of other issuers become vouchers, and their codes are typed at the kiosk (V-G9).
    #[serde(default)]
    pub foreign_codes: bool,
}

/// Who must agree.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// Any one of these roles; nobody when empty.
    #[serde(default)]
    pub by: Vec<Approver>,
    /// Business days promised for the answer (H-18).
    pub due_business_days: Option<u32>,
}

/// Forgotten passwords.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reset {
    /// What is sent.
    pub kind: ResetKind,
    /// What must be known besides the login (P-4).
    #[serde(default)]
    pub proofs: Vec<String>,
    /// Hours the code or password lives.
    pub ttl_hours: u32,
}

/// What a roster's silence means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// Days between the complete roster that misses somebody and the end of their access (E-G9).
    pub grace_days: u32,
}

/// The yearly opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// Month and day: `09-01`.
    pub yearly: String,
}

/// The platform behind the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// Its name.
    pub name: String,
    /// Its address, as printed.
    pub address: String,
}

impl Policy {
    /// The privacy sentence in `language`, else in French.
    pub fn privacy_in(&self, language: &str) -> &str {
        self.privacy.get(language).or_else(|| self.privacy.get("fr")).map_or("", String::as_str)
    }

    /// Whether lists of other issuers are taken (V-G9).
    pub fn takes_foreign_codes(&self) -> bool {
        self.voucher.as_ref().is_some_and(|voucher| voucher.foreign_codes)
    }

    /// Whether people create their account themselves, at the kiosk (H-3).
    pub fn is_self_service(&self) -> bool {
        self.account.origin == Origin::SelfService
    }

    /// Whether a roster says who has an account (E-1).
    pub fn is_roster(&self) -> bool {
        self.account.origin == Origin::Import
    }

    /// How its user names are made, where it makes some.
    pub fn user_names(&self) -> Option<Pattern> {
        Pattern::parse(self.account.username_pattern.as_deref()?)
    }

    /// Whether its first letter carries a temporary password instead of a code (H-9).
    pub fn mails_passwords(&self) -> bool {
        self.account.first_credential == FirstCredential::TempPassword
    }

    /// The first setting that no code obeys yet, as its dotted key and value (decision 35).
    pub fn not_obeyed(&self) -> Option<(&'static str, String)> {
        let account = &self.account;
        let (is_own, is_list) = (self.is_self_service(), self.is_roster());
        let is_bound = !is_own && !is_list;
        let said = |value: &dyn std::fmt::Debug| format!("{value:?}");
        [
            (account.origin == Origin::Desk, "account.origin", said(&account.origin)),
            (!is_list && account.login != Login::Email, "account.login", said(&account.login)),
            (
                !is_list && account.username_pattern.is_some(),
                "account.username_pattern",
                said(&account.username_pattern),
            ),
            (is_list && account.delivery != Delivery::Slip, "account.delivery", said(&account.delivery)),
            (is_list && self.access.days.is_some(), "access.days", said(&self.access.days)),
            (!is_own && self.mails_passwords(), "account.first_credential", said(&account.first_credential)),
            (!is_list && account.delivery == Delivery::Slip, "account.delivery", said(&account.delivery)),
            (
                !is_own && account.known_address != KnownAddress::Neutral,
                "account.known_address",
                said(&account.known_address),
            ),
            (account.address_form != AddressForm::Vous, "account.address_form", said(&account.address_form)),
            (account.creation_sla_hours.is_some(), "account.creation_sla_hours", said(&account.creation_sla_hours)),
            (self.secret.shape == SecretShape::Mixed, "secret.shape", said(&self.secret.shape)),
            // A voucher's sheet says "N days from the entry of the code" and nothing else.
            (is_bound && self.access.anchor != Anchor::CodeEntry, "access.anchor", said(&self.access.anchor)),
            (self.access.anchor == Anchor::Date, "access.anchor", said(&self.access.anchor)),
            (is_bound && self.access.days.is_none(), "access.days", "—".to_owned()),
            (!is_own && self.details.is_some(), "details", "…".to_owned()),
            // Dossiers are decided by whoever has the right to: the secretariat, of those a policy can name.
            (
                !(self.approval.by.is_empty() || is_own && self.approval.by == [Approver::Secretariat]),
                "approval.by",
                said(&self.approval.by),
            ),
            (
                !is_own && self.approval.due_business_days.is_some(),
                "approval.due_business_days",
                said(&self.approval.due_business_days),
            ),
            (
                self.reset.as_ref().is_some_and(|reset| reset.kind != ResetKind::LinkCode),
                "reset.kind",
                said(&self.reset.as_ref().map(|reset| reset.kind)),
            ),
            (self.reset.as_ref().is_some_and(|reset| !reset.proofs.is_empty()), "reset.proofs", "…".into()),
            (self.opening.is_some(), "opening", "…".into()),
        ]
        .into_iter()
        .find_map(|(is_set, key, value)| is_set.then_some((key, value)))
    }

    /// The first value that makes no sense, as its dotted key and what is asked.
    pub fn nonsense(&self) -> Option<(&'static str, &'static str)> {
        [
            (self.name.trim().is_empty() || self.name.chars().count() > 80, "name", "1–80"),
            (!(1..=24 * 366).contains(&self.activation.ttl_hours), "activation.ttl_hours", "1–8784"),
            (
                !(1..=24 * 60).contains(&self.activation.mail_promise_minutes),
                "activation.mail_promise_minutes",
                "1–1440",
            ),
            (self.access.days.is_some_and(|days| !(1..=3660).contains(&days)), "access.days", "1–3660"),
            (self.access.warn_days.iter().any(|days| !(1..=366).contains(days)), "access.warn_days", "1–366"),
            // Copies of the file are kept thirty days: nothing can be gone sooner.
            (!(LEAST_DAYS..=3660).contains(&self.access.erase_after_days), "access.erase_after_days", "31–3660"),
            (!(8..=64).contains(&self.secret.least_length), "secret.least_length", "8–64"),
            (self.account.origin == Origin::Voucher && self.voucher.is_none(), "voucher", "[voucher]"),
            (self.account.origin != Origin::Voucher && self.voucher.is_some(), "voucher", "–"),
            (self.is_roster() != self.roster.is_some(), "roster", "[roster]"),
            (self.roster.is_some_and(|roster| !(1..=366).contains(&roster.grace_days)), "roster.grace_days", "1–366"),
            (
                self.account.login == Login::Username && self.user_names().is_none(),
                "account.username_pattern",
                "{prenom[0]}.{nom}{n}",
            ),
            // An address that has an account is shown the way back to it (H-24).
            (self.is_self_service() && self.reset.is_none(), "reset", "[reset]"),
            (self.details.is_some() && self.approval.due_business_days.is_none(), "details", "[approval]"),
            (
                self.approval.due_business_days.is_some_and(|days| !(1..=60).contains(&days)),
                "approval.due_business_days",
                "1–60",
            ),
            (self.voucher.as_ref().is_some_and(|v| !(1..=366).contains(&v.hold_days)), "voucher.hold_days", "1–366"),
            (
                self.reset.as_ref().is_some_and(|reset| !(1..=24 * 31).contains(&reset.ttl_hours)),
                "reset.ttl_hours",
                "1–744",
            ),
            (!self.privacy.contains_key("fr"), "privacy.fr", "«…»"),
        ]
        .into_iter()
        .find_map(|(is_wrong, key, asked)| is_wrong.then_some((key, asked)))
    }
}
