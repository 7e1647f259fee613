//! Letters of the personal account: its first password, its other ways in, its data, its address.

use super::sheet::{LetterCode, Sender, Told, steps};
use crate::words::{Fact, Words};

/// What one of these letters says; dates are texts in the letter's language.
#[derive(Debug, Clone)]
pub enum PersonalFacts {
    /// The first password, to be changed at once (H-9, H-11).
    TemporaryPassword {
        /// The password, or dots where staff read the letter.
        password: LetterCode,
        /// What the person signs in with.
        login: String,
        /// The programme's name.
        programme: String,
        /// Until when it works.
        deadline: String,
    },
    /// The address has an account already (H-24).
    KnownAccount {
        /// A code that opens the choice of a new password.
        code: LetterCode,
        /// What the person signs in with.
        login: String,
        /// Until when the code works.
        deadline: String,
    },
    /// The data have arrived (H-17).
    DetailsReceived {
        /// The programme's name.
        programme: String,
        /// The day by which there is an answer.
        due: String,
    },
    /// A code that confirms another address (H-G1).
    AddressCode {
        /// The code.
        code: LetterCode,
        /// The login so far.
        login: String,
        /// Until when the code works.
        deadline: String,
    },
    /// The address has changed (M12).
    AddressChanged {
        /// The new one, masked.
        email: String,
        /// What the person signs in with now.
        login: String,
        /// When.
        at: String,
        /// Whether this goes to the address that was left.
        is_old: bool,
    },
}

/// Says the facts.
pub(super) fn tell(words: &Words, sender: &Sender, facts: &PersonalFacts, told: &mut Told) {
    let one = |id: &str, name: &str, fact: &str| words.say_with(id, &[(name, Fact::from(fact))]);
    match facts {
        PersonalFacts::TemporaryPassword { password, login, programme, deadline } => {
            told.key = "temporary";
            told.subject = one("mail-subject-temporary", "deadline", deadline);
            told.lead = one("mail-temporary-lead", "programme", programme);
            told.deadline = Some(deadline.clone());
            told.password = Some(password.password());
            told.steps = steps(words, sender, "mail-step-choose");
            if let Some(step) = told.steps.get_mut(1) {
                step.rich = one("mail-step-sign-in", "login", login);
                step.plain.clone_from(&step.rich);
            }
            told.notes.extend(["mail-temporary-once", "mail-temporary-next"].map(|id| words.say(id)));
            told.notes.push(one("mail-not-you-activation", "deadline", deadline));
        }
        PersonalFacts::KnownAccount { code, login, deadline } => {
            told.key = "known";
            told.subject = one("mail-subject-known", "deadline", deadline);
            told.lead = one("mail-known-lead", "login", login);
            told.deadline = Some(deadline.clone());
            told.code = Some(code.clone());
            told.steps = steps(words, sender, "mail-step-choose-new");
            told.notes.extend(["mail-known-remember", "mail-not-you-known"].map(|id| words.say(id)));
        }
        PersonalFacts::DetailsReceived { programme, due } => {
            told.key = "details";
            told.subject = one("mail-subject-details", "due", due);
            told.lead = one("mail-details-lead", "programme", programme);
            told.notes.push(one("mail-details-due", "due", due));
            told.notes.extend(["mail-details-meanwhile", "mail-not-you-details"].map(|id| words.say(id)));
        }
        PersonalFacts::AddressCode { code, login, deadline } => {
            told.key = "address";
            told.subject = one("mail-subject-address", "deadline", deadline);
            told.lead = one("mail-address-lead", "login", login);
            told.deadline = Some(deadline.clone());
            told.code = Some(code.clone());
            told.steps = steps(words, sender, "mail-step-confirm");
            told.notes.extend(["mail-address-pending", "mail-not-you-address"].map(|id| words.say(id)));
        }
        PersonalFacts::AddressChanged { email, login, at, is_old } => {
            told.key = "moved";
            told.subject = one("mail-subject-moved", "at", at);
            told.lead = words.say_with(
                if *is_old { "mail-moved-lead-old" } else { "mail-moved-lead" },
                &[("email", email.as_str().into()), ("at", at.as_str().into())],
            );
            told.notes.push(one("mail-moved-login", "login", login));
            let phone = sender.phone.trim();
            told.notes.push(if phone.is_empty() {
                words.say("mail-not-you-moved")
            } else {
                one("mail-not-you-moved-call", "phone", phone)
            });
        }
    }
}
