//! Tells the counter's window that something changed at the desk, so that it need not wait for its next look.

use guichet_core::doors::Face;
use tauri::{AppHandle, Emitter};

use crate::windows::COUNTER;

/// The event the counter's page listens to. It carries nothing: the page asks its door what is new.
pub const CHANGED: &str = "desk-changed";

/// Entries that only look: telling of them would make the two windows talk without end.
const LOOKS: &[&str] = &[
    "home",
    "state",
    "present_code",
    "present_foreign_code",
    "check_voucher",
    "check_name",
    "check_email",
    "check_password",
    "registration",
    "propose_phrase",
    "sign_in",
    "days_left",
    "pulse",
    "order",
    "find_case",
    "programmes",
    "preview_vouchers",
    "batches",
    "batch",
    "check_list",
    "letters",
    "letter",
    "backups",
    "calls",
    "find_account",
    "open_reset",
    "purges",
    "lock",
    "unlock",
    "begin",
    "check_house",
    "check_hours",
    "judge_password",
    "steps",
    "read_recovery",
    "try_mail",
    "search",
    "handovers",
    "find_case",
    "dossiers",
    "dossier",
    "preview_merge",
    "check_register",
    "keep_refused_register",
    "closed_days",
    "due_texts",
    "my_access",
    "house_texts",
    "staff",
    "looked_at",
    "judge_own_password",
];

/// An entry was asked through `face`.
pub fn heard(app: &AppHandle, face: Face, name: &str) {
    if LOOKS.contains(&name) {
        return;
    }
    // Without a counter in this process nobody listens, and that is no fault.
    if let Err(problem) = app.emit_to(COUNTER, CHANGED, ()) {
        tracing::debug!(?face, name, %problem, "the counter was not told");
    }
}
