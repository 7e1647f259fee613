//! A colleague's drawn password on paper, folded inside, for the first sign-in.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::documents::{CredentialFacts, CredentialSecret, credential_slips};
use crate::domain::password::Password;
use crate::error::Result;
use crate::journeys::print::{fitting, print, style};
use crate::journeys::sign_in::verifies;
use crate::printer::Outcome;
use crate::refusal::Refusal;
use crate::said::Sayer;
use crate::storage::ledger::Object;
use crate::storage::staff;

/// Prints the slip while the drawn password still stands.
///
/// # Errors
/// [`Refusal::StaffUnknown`] when the password is another by now; [`Refusal::PrinterRefused`].
pub fn print_staff_slip(desk: &Desk, by: &Actor, id: i64, password: &Password, sayer: Sayer<'_>) -> Result<Outcome> {
    let member = desk.read(|sql| staff::by_id(sql, id))?.filter(|member| member.must_change);
    let member = member.filter(|member| verifies(password, &member.password_hash)).ok_or(Refusal::StaffUnknown)?;
    let (now, words) = (desk.now()?, sayer.words);
    let parts: Vec<String> = password.reveal().split(' ').map(str::to_owned).collect();
    let secret = CredentialSecret::Staff { user: member.name, words: parts };
    let facts = CredentialFacts {
        name: member.display_name,
        about: words.say(&format!("desk-role-{}", member.role)),
        deadline: words.say("staff-slip-until"),
        secret,
        platform: None,
        reference: format!("{id:06}"),
        printed: format!("{} {}", sayer.figures(sayer.day_of(now)), sayer.clock(now)),
        by: by.name().to_owned(),
        second: None,
        noise: u64::from_be_bytes(desk.dice().bytes()),
    };
    let document = fitting(credential_slips(words, &style(desk)?, &[facts]))?;
    let outcome = print(desk, by, words, &words.say("paper-access-title"), &document)?;
    desk.write(by, |tx| tx.record("staff_slip_printed", Object::Staff, id))?;
    Ok(outcome)
}
