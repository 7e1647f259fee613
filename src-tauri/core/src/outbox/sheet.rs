//! What a letter says, before it is dressed as HTML or plain text.

use super::dossier_sheet::DossierFacts;
use super::personal::{self, PersonalFacts};
use crate::domain::code::{Code, Kind};
use crate::words::{Fact, Words};
use zeroize::Zeroizing;

/// The code a letter carries, or dots in its place where staff read it.
#[derive(Debug, Clone)]
pub enum LetterCode {
    /// The code itself: only in the message that leaves.
    Real(Code, Kind),
    /// A temporary password instead: only in the message that leaves.
    Password(Zeroizing<String>),
    /// `●●●● ●●●● ●●●●`
    Masked,
}

impl LetterCode {
    /// Its three groups of letters.
    pub fn groups(&self) -> [String; 3] {
        match self {
            Self::Real(code, _) => code.groups(),
            Self::Password(_) | Self::Masked => ["●●●●"; 3].map(str::to_owned),
        }
    }

    /// The text of its QR; none where the code is masked.
    pub fn payload(&self) -> Option<String> {
        match self {
            Self::Real(code, kind) => Some(code.payload(*kind)),
            Self::Password(_) | Self::Masked => None,
        }
    }

    /// The temporary password, or dots.
    pub fn password(&self) -> String {
        match self {
            Self::Password(text) => text.to_string(),
            Self::Real(..) | Self::Masked => self.groups().join(" "),
        }
    }
}

/// How long an access lasts, as the letter says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Duration {
    /// Days counted from the code's entry, with the last day.
    FromEntry {
        /// Days.
        days: i64,
        /// `dimanche 21 février 2027`
        ends: String,
    },
    /// Days counted from activation.
    FromActivation {
        /// Days.
        days: i64,
    },
    /// No end.
    Open,
}

/// What one letter says; dates are texts in the letter's language.
#[derive(Debug, Clone)]
pub enum LetterFacts {
    /// A code that activates the account (V-6).
    Activation {
        /// The code.
        code: LetterCode,
        /// The programme's name.
        programme: String,
        /// `mardi 24 novembre 2026 à 17 h`
        deadline: Option<String>,
        /// How long the access will last.
        duration: Duration,
    },
    /// A second voucher while an access runs (decision 17).
    VoucherWhileRunning {
        /// The programme's name.
        programme: String,
        /// The last day of the running access.
        ends: Option<String>,
    },
    /// The account opened.
    AccountActive {
        /// The programme's name.
        programme: String,
        /// What the person signs in with.
        login: String,
        /// Name and address of the platform.
        platform: Option<(String, String)>,
        /// The last day.
        ends: Option<String>,
        /// When.
        at: String,
    },
    /// The access ends soon (V-14).
    AccessEnding {
        /// The programme's name.
        programme: String,
        /// The last day.
        ends: String,
        /// Whole days until then.
        days_left: i64,
    },
    /// The code that opens the choice of a new password.
    Reset {
        /// The code.
        code: LetterCode,
        /// The login it is for.
        login: String,
        /// Until when the code works.
        deadline: String,
    },
    /// An access that has ended.
    AccessEnded {
        /// The programme's name.
        programme: String,
        /// Its last day.
        ends: String,
        /// The day by which the data are erased.
        erased_by: String,
    },
    /// About a dossier, or an account that took over another.
    Dossier(DossierFacts),
    /// One of the personal account's.
    Personal(PersonalFacts),
    /// The password changed (M13).
    PasswordChanged {
        /// When.
        at: String,
    },
}

/// The institution as a letter names it; empty texts are left out.
#[derive(Debug, Clone, Default)]
pub struct Sender {
    /// Its name.
    pub name: String,
    /// Street and place.
    pub address: String,
    /// Telephone.
    pub phone: String,
    /// `du lundi au vendredi, 8 h–17 h`
    pub hours: String,
    /// Whether everything here is a rehearsal.
    pub is_rehearsal: bool,
}

/// A step, as the picture and as the plain text say it.
pub struct Step {
    /// With `**bold**` runs.
    pub rich: String,
    /// Without the square, which plain text does not have.
    pub plain: String,
}

/// A letter's texts in reading order. `**two stars**` make a run bold.
pub struct Sheet {
    /// Language's tag.
    pub language: &'static str,
    /// The subject: a date, never a code.
    pub subject: String,
    /// What a list of messages shows after the subject.
    pub preview: String,
    /// The institution on its plate.
    pub plate: String,
    /// The heading.
    pub title: String,
    /// The first paragraphs, greeting included.
    pub lead: Vec<String>,
    /// Until when.
    pub deadline: Option<String>,
    /// The code.
    pub code: Option<LetterCode>,
    /// A temporary password.
    pub password: Option<String>,
    /// What to do.
    pub steps: Vec<Step>,
    /// What else to know.
    pub notes: Vec<String>,
    /// The last sentence.
    pub warning: String,
    /// Sender, hours and reference.
    pub imprint: Vec<String>,
}

impl Sheet {
    /// Says `facts` to `name`, sent at `sent` under `reference`.
    pub fn new(words: &Words, sender: &Sender, name: &str, sent: &str, reference: &str, facts: &LetterFacts) -> Self {
        let told = tell(words, sender, sent, facts);
        let say = |id: &str, name: &str, fact: &str| words.say_with(id, &[(name, fact.into())]);
        let hello = if name.is_empty() { words.say("mail-hello-nobody") } else { say("mail-hello", "name", name) };
        let shows_address = matches!(facts, LetterFacts::AccountActive { platform: Some(_), .. });
        let warning = match facts {
            LetterFacts::Personal(PersonalFacts::TemporaryPassword { .. }) => "mail-no-link-temporary",
            _ if shows_address => "mail-no-password",
            _ => "mail-no-link",
        };
        let warning = words.say(warning);
        let rehearsal = sender.is_rehearsal.then(|| words.say("mail-rehearsal"));
        let reach =
            [sender.phone.as_str(), sender.hours.as_str()].map(str::trim).into_iter().filter(|text| !text.is_empty());
        let imprint = [sender.name.clone(), sender.address.clone(), reach.collect::<Vec<_>>().join(", ")];
        let signed = words.say_with("mail-sent", &[("sent", sent.into()), ("reference", reference.into())]);
        Self {
            language: words.tag(),
            subject: told.subject,
            preview: words.say(&format!("mail-preview-{}", told.key)),
            plate: sender.name.clone(),
            title: words.say(&format!("mail-title-{}", told.key)),
            lead: rehearsal.into_iter().chain([hello, told.lead]).collect(),
            deadline: told.deadline,
            code: told.code,
            password: told.password,
            steps: told.steps,
            notes: told.notes,
            warning,
            imprint: imprint.into_iter().filter(|line| !line.is_empty()).chain([signed]).collect(),
        }
    }
}

/// What differs from kind to kind.
pub(super) struct Told {
    pub key: &'static str,
    pub subject: String,
    pub lead: String,
    pub deadline: Option<String>,
    pub code: Option<LetterCode>,
    pub password: Option<String>,
    pub steps: Vec<Step>,
    pub notes: Vec<String>,
}

fn tell(words: &Words, sender: &Sender, sent: &str, facts: &LetterFacts) -> Told {
    let one = |id: &str, name: &str, fact: &str| words.say_with(id, &[(name, Fact::from(fact))]);
    let mut told = Told {
        key: "",
        subject: String::new(),
        lead: String::new(),
        deadline: None,
        code: None,
        password: None,
        steps: vec![],
        notes: vec![],
    };
    match facts {
        LetterFacts::Activation { code, programme, deadline, duration } => {
            told.key = "activation";
            told.lead = one("mail-activation-lead", "programme", programme);
            (told.subject, told.deadline) = match deadline {
                Some(deadline) => (one("mail-subject-activation", "deadline", deadline), Some(deadline.clone())),
                None => (one("mail-subject-activation-open", "sent", sent), None),
            };
            told.code = Some(code.clone());
            told.steps = steps(words, sender, "mail-step-choose");
            told.notes.extend(lasting(words, duration));
            told.notes.extend(["mail-slip", "mail-late"].map(|id| words.say(id)));
            told.notes.push(match deadline {
                Some(deadline) => one("mail-not-you-activation", "deadline", deadline),
                None => words.say("mail-not-you-activation-open"),
            });
        }
        LetterFacts::VoucherWhileRunning { programme, ends } => {
            told.key = "running";
            told.lead = one("mail-running-lead", "programme", programme);
            told.subject = one("mail-subject-running", "sent", sent);
            told.notes.extend(ends.as_ref().map(|ends| one("mail-running-ends", "ends", ends)));
            told.notes.extend(
                ["mail-running-voucher", "mail-running-password", "mail-not-you-running"].map(|id| words.say(id)),
            );
        }
        LetterFacts::AccountActive { programme, login, platform, ends, at } => {
            told.key = "active";
            told.lead = words
                .say_with("mail-active-lead", &[("programme", programme.as_str().into()), ("at", at.as_str().into())]);
            told.subject = one("mail-subject-active", "sent", at);
            told.notes.push(one("mail-active-login", "login", login));
            told.notes.extend(platform.as_ref().map(|(name, address)| {
                words.say_with(
                    "mail-active-platform",
                    &[("name", name.as_str().into()), ("address", address.as_str().into())],
                )
            }));
            told.notes.push(
                ends.as_ref()
                    .map_or_else(|| words.say("mail-active-open"), |ends| one("mail-active-ends", "ends", ends)),
            );
            told.notes.push(words.say("mail-not-you-active"));
        }
        LetterFacts::AccessEnding { programme, ends, days_left } => {
            told.key = "ending";
            told.subject = one("mail-subject-ending", "ends", ends);
            told.lead = words.say_with(
                "mail-ending-lead",
                &[
                    ("programme", programme.as_str().into()),
                    ("ends", ends.as_str().into()),
                    ("days", (*days_left).into()),
                ],
            );
            told.notes.extend(["mail-ending-documents", "mail-ending-after"].map(|id| words.say(id)));
        }
        LetterFacts::Reset { code, login, deadline } => {
            told.key = "reset";
            told.lead = one("mail-reset-lead", "login", login);
            told.subject = one("mail-subject-reset", "deadline", deadline);
            told.deadline = Some(deadline.clone());
            told.code = Some(code.clone());
            told.steps = steps(words, sender, "mail-step-choose-new");
            told.notes.extend(["mail-reset-newest", "mail-not-you-reset"].map(|id| words.say(id)));
        }
        LetterFacts::AccessEnded { programme, ends, erased_by } => {
            told.key = "ended";
            told.subject = one("mail-subject-ended", "ends", ends);
            told.lead = words.say_with(
                "mail-ended-lead",
                &[("programme", programme.as_str().into()), ("ends", ends.as_str().into())],
            );
            told.notes.push(one("mail-ended-erased", "day", erased_by));
            told.notes.push(words.say("mail-ending-after"));
        }
        LetterFacts::Dossier(facts) => facts.tell(words, sent, &mut told),
        LetterFacts::Personal(facts) => personal::tell(words, sender, facts, &mut told),
        LetterFacts::PasswordChanged { at } => {
            told.key = "password";
            told.lead = one("mail-password-lead", "at", at);
            told.subject = one("mail-subject-password", "at", at);
            told.notes.push(words.say("mail-not-you-password"));
        }
    }
    told
}

pub(super) fn steps(words: &Words, sender: &Sender, last: &str) -> Vec<Step> {
    let place = match (sender.address.is_empty(), sender.hours.is_empty()) {
        (false, false) => format!("{} ({})", sender.address, sender.hours),
        (false, true) => sender.address.clone(),
        (true, false) => sender.hours.clone(),
        (true, true) => String::new(),
    };
    let come = if place.is_empty() {
        words.say("mail-step-come")
    } else {
        words.say_with("mail-step-come-to", &[("place", place.into())])
    };
    let choose = words.say(last);
    vec![
        Step { rich: come.clone(), plain: come },
        Step { rich: words.say("mail-step-show"), plain: words.say("mail-step-type") },
        Step { rich: choose.clone(), plain: choose },
    ]
}

fn lasting(words: &Words, duration: &Duration) -> Option<String> {
    match duration {
        Duration::FromEntry { days, ends } => {
            Some(words.say_with("mail-days-from-entry", &[("days", (*days).into()), ("ends", ends.as_str().into())]))
        }
        Duration::FromActivation { days } => {
            Some(words.say_with("mail-days-from-activation", &[("days", (*days).into())]))
        }
        Duration::Open => None,
    }
}
