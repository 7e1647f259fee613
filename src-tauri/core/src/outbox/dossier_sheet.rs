//! What letters about dossiers say: linked, something missing, refused, open again, taken over.

use serde_json::Value;

use super::sheet::Told;
use crate::domain::letter::{ACCOUNT_REPLACED, DOSSIER_ASKED, DOSSIER_LINKED, DOSSIER_REFUSED, DOSSIER_REOPENED};
use crate::words::Words;

/// What one such letter says; dates are texts in the letter's language.
#[derive(Debug, Clone)]
pub enum DossierFacts {
    /// Linked to its file (M3, H-19).
    Linked {
        /// The programme's name.
        programme: String,
        /// The file's number.
        number: String,
    },
    /// Something is missing (M3b).
    Asked {
        /// The programme's name.
        programme: String,
        /// What: a word of the short list.
        what: String,
        /// The promised day.
        due: String,
    },
    /// Refused, with the reason.
    Refused {
        /// The programme's name.
        programme: String,
        /// Why: a word of the short list.
        reason: String,
    },
    /// A decision was taken back.
    Reopened {
        /// The programme's name.
        programme: String,
        /// The promised day.
        due: String,
    },
    /// An account has taken over another (H-26).
    Replaced {
        /// What the person signs in with from now on.
        login: String,
        /// What is closed.
        old: String,
    },
}

/// Whether a letter is one of these.
pub fn is_one(kind: &str) -> bool {
    [DOSSIER_LINKED, DOSSIER_ASKED, DOSSIER_REFUSED, DOSSIER_REOPENED, ACCOUNT_REPLACED].contains(&kind)
}

impl DossierFacts {
    /// What a letter's row says; `day` says an ISO day in the letter's language.
    pub fn read(kind: &str, facts: &Value, programme: String, day: impl Fn(&str) -> String) -> Option<Self> {
        let text = |name: &str| facts.get(name).and_then(Value::as_str).unwrap_or_default();
        let due = || day(text("due_on"));
        Some(match kind {
            DOSSIER_LINKED => Self::Linked { programme, number: text("number").to_owned() },
            DOSSIER_ASKED => Self::Asked { programme, what: text("reason").to_owned(), due: due() },
            DOSSIER_REFUSED => Self::Refused { programme, reason: text("reason").to_owned() },
            DOSSIER_REOPENED => Self::Reopened { programme, due: due() },
            ACCOUNT_REPLACED => Self::Replaced { login: text("login").to_owned(), old: text("old").to_owned() },
            _ => return None,
        })
    }

    /// Puts the letter's sentences together.
    pub(super) fn tell(&self, words: &Words, sent: &str, told: &mut Told) {
        let one = |id: &str, name: &str, fact: &str| words.say_with(id, &[(name, fact.into())]);
        let listed = |list: &str, word: &str| words.say(&format!("{list}-{}", word.replace('_', "-")));
        match self {
            Self::Linked { programme, number } => {
                told.key = "linked";
                told.subject = one("mail-subject-linked", "sent", sent);
                told.lead = words.say_with(
                    "mail-linked-lead",
                    &[("programme", programme.as_str().into()), ("number", number.as_str().into())],
                );
                told.notes.extend(["mail-linked-open", "mail-linked-not-you"].map(|id| words.say(id)));
            }
            Self::Asked { programme, what, due } => {
                told.key = "asked";
                told.subject = one("mail-subject-asked", "due", due);
                told.lead = one("mail-asked-lead", "programme", programme);
                told.notes.push(one("mail-asked-what", "what", &listed("mail-missing", what)));
                told.notes.push(words.say("mail-asked-how"));
                told.notes.push(one("mail-asked-due", "due", due));
            }
            Self::Refused { programme, reason } => {
                told.key = "refused";
                told.subject = one("mail-subject-refused", "sent", sent);
                told.lead = one("mail-refused-lead", "programme", programme);
                told.notes.push(one("mail-refused-why", "why", &listed("mail-refusal", reason)));
                told.notes.push(words.say("mail-refused-how"));
            }
            Self::Reopened { programme, due } => {
                told.key = "reopened";
                told.subject = one("mail-subject-reopened", "due", due);
                told.lead = one("mail-reopened-lead", "programme", programme);
                told.notes.push(one("mail-reopened-due", "due", due));
            }
            Self::Replaced { login, old } => {
                told.key = "replaced";
                told.subject = one("mail-subject-replaced", "sent", sent);
                told.lead = one("mail-replaced-lead", "login", login);
                told.notes.push(one("mail-replaced-old", "old", old));
                told.notes.extend(["mail-replaced-moved", "mail-replaced-not-you"].map(|id| words.say(id)));
            }
        }
    }
}
