//! The kiosk calls the desk, says which screen it shows, and the desk answers.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::storage::desk as shelf;

/// Screens the kiosk may report; anything else is not kept.
pub const SCREENS: [&str; 16] = [
    "home", "code", "voucher", "name", "email", "check", "done", "asked", "handed", "password", "active", "sign_in",
    "profile", "days", "idle", "refused",
];

/// Somebody at the kiosk calls.
///
/// # Errors
/// A fault when the file refuses.
pub fn call_desk(desk: &Desk) -> Result<()> {
    desk.write(&Actor::Kiosk, |tx| shelf::set_call(tx, Some(tx.at())))
}

/// The desk answers the call.
///
/// # Errors
/// A fault when the file refuses.
pub fn answer_call(desk: &Desk, by: &Actor) -> Result<()> {
    desk.write(by, |tx| shelf::set_call(tx, None))
}

/// The kiosk shows another screen; nothing is written when it has not changed.
///
/// # Errors
/// A fault when the file refuses.
pub fn report(desk: &Desk, screen: &str) -> Result<()> {
    let is_news = SCREENS.contains(&screen) && desk.read(|sql| Ok(shelf::kiosk(sql)?.state != screen))?;
    if !is_news {
        return Ok(());
    }
    desk.write(&Actor::Kiosk, |tx| shelf::set_kiosk_state(tx, screen, tx.at()))
}
