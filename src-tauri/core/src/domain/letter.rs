//! The kinds of letters, by the names they have in the file.

/// The code that activates an account (V-6).
pub const ACTIVATION: &str = "activation";
/// The answer to a second voucher while an access runs (decision 17).
pub const STILL_RUNNING: &str = "still_running";
/// The notice that an account is active.
pub const ACCOUNT_ACTIVE: &str = "account_active";
/// The warning that an access ends soon (V-14).
pub const ENDING: &str = "ending";
/// The notice after a password was changed (M13).
pub const PASSWORD_CHANGED: &str = "password_changed";
/// The code that opens the choice of a new password (M4).
pub const RESET: &str = "reset";
/// The notice that an access has ended, and by when its data are erased (M10, M11).
pub const ENDED: &str = "ended";
