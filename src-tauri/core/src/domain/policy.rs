//! A programme's policy: the numbers and choices of the five sources as settings (`X1`…`X11`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::details::Details;
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
    /// Whether first passwords stay sealed while they are the first ones, to be read again by staff (E-14).
    #[serde(default)]
    pub keep_first: bool,
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
    /// Whether the class is an assignment: an account without one sees no school's data (E-7).
    #[serde(default)]
    pub assigns: bool,
}

/// The yearly opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// Month and day: `09-01`.
    pub yearly: String,
    /// Days before it from which on whoever is enrolled waits for it; earlier, they belong to the year that runs.
    #[serde(default = "a_season")]
    pub wait_days: u32,
}

fn a_season() -> u32 {
    120
}

/// The platform behind the account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// Its name.
    pub name: String,
    /// Its address, as printed.
    pub address: String,
    /// Whether it is told first passwords as they are drawn, because it keeps its own (decision 5).
    #[serde(default)]
    pub first_passwords: bool,
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

    /// The day for which somebody who is enrolled on `today` waits (E-2).
    pub fn waits_for(&self, today: jiff::civil::Date) -> Option<jiff::civil::Date> {
        let opening = self.opening.as_ref()?;
        super::opening::waits_for(super::opening::parse(&opening.yearly)?, opening.wait_days, today)
    }

    /// How its user names are made, where it makes some.
    pub fn user_names(&self) -> Option<Pattern> {
        Pattern::parse(self.account.username_pattern.as_deref()?)
    }

    /// Whether what is handed out first, by letter or on paper, is a password and not a code (E-4, H-9).
    pub fn starts_with_password(&self) -> bool {
        self.account.first_credential == FirstCredential::TempPassword
    }

    /// Whether its platform is told first passwords as they are drawn.
    pub fn tells_first_passwords(&self) -> bool {
        self.platform.as_ref().is_some_and(|platform| platform.first_passwords)
    }

    /// Whether its papers bear a first password that staff can read again (decision 33).
    pub fn keeps_first(&self) -> bool {
        self.is_roster() && self.starts_with_password() && self.secret.keep_first
    }
}
