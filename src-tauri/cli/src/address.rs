//! `address check`: an address a line in, a verdict a line out.

use std::io::{self, BufRead};

use guichet_core::error::{Error, Result};
use guichet_core::journeys::redeem_voucher::parse_email;
use serde_json::json;

use crate::console::{Console, write_line};

/// Judges every line as the kiosk would. The institution's own domains are known where there is one.
pub fn run(console: &Console) -> Result<()> {
    let house = console.open().and_then(|desk| desk.house()).unwrap_or_default();
    for line in io::stdin().lock().lines() {
        let verdict = match parse_email(&line?) {
            Ok(email) => json!({
                "accepted": true, "email": email.address(), "local": email.local(), "domain": email.domain(),
                "suggestion": email.suggestion(&house.email_domains),
            }),
            Err(Error::Refused(refusal)) => {
                let (code, _) = refusal.parts();
                json!({"accepted": false, "code": code, "message": console.problem(&refusal.into()).1})
            }
            Err(fault) => return Err(fault),
        };
        write_line(&verdict.to_string());
    }
    Ok(())
}
