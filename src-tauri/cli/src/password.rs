//! `password check`: a password a line in, a verdict a line out; the password itself is not said again.

use std::io::{self, BufRead};

use guichet_core::domain::password::{self, LONGEST, Password};
use guichet_core::domain::policy_file::{self, ORP_VOUCHER};
use guichet_core::error::{Error, Result};
use guichet_core::journeys::sign_in::judge;
use guichet_core::refusal::Refusal;
use guichet_core::storage::programmes;
use serde_json::json;
use zeroize::Zeroizing;

use crate::console::{Console, write_line};

/// Judges every line by a programme's own measure, or by the shipped one.
pub fn run(console: &Console, programme: Option<&str>) -> Result<()> {
    let least = least_length(console, programme)?;
    let mut input = io::stdin().lock();
    loop {
        let mut line = Zeroizing::new(String::new());
        if input.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let chosen = Password::new(&line);
        let judged = match judge(&chosen, least, &[]) {
            Ok(()) => None,
            Err(Error::Refused(refusal)) => Some(refusal),
            Err(fault) => return Err(fault),
        };
        let is_judged = chosen.reveal().chars().count() <= LONGEST;
        let strength = if is_judged { password::strength(&chosen, &[]) } else { 0 };
        let verdict = match judged {
            None => json!({"accepted": true, "strength": strength}),
            Some(refusal) => {
                let (code, facts) = refusal.parts();
                let message = console.problem(&refusal.into()).1;
                json!({"accepted": false, "code": code, "facts": facts, "message": message, "strength": strength})
            }
        };
        write_line(&verdict.to_string());
    }
}

fn least_length(console: &Console, programme: Option<&str>) -> Result<u32> {
    let policy = match programme {
        Some(key) => {
            let unknown = || Error::from(Refusal::ProgrammeUnknown { key: key.to_owned() });
            console.open()?.read(|sql| programmes::by_key(sql, key))?.ok_or_else(unknown)?.policy
        }
        None => policy_file::parse(ORP_VOUCHER).map_err(|flaw| Error::fault(format!("{flaw:?}")))?,
    };
    Ok(policy.secret.least_length)
}
