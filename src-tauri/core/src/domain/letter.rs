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
/// The dossier is linked to its file (M3, H-19).
pub const DOSSIER_LINKED: &str = "dossier_linked";
/// Something is missing (M3b, H-G4).
pub const DOSSIER_ASKED: &str = "dossier_asked";
/// The dossier is refused, with the reason (A-G4).
pub const DOSSIER_REFUSED: &str = "dossier_refused";
/// A decision that was told is taken back.
pub const DOSSIER_REOPENED: &str = "dossier_reopened";
/// An account has taken over another one (H-26); to both addresses.
pub const ACCOUNT_REPLACED: &str = "account_replaced";
/// The temporary password of a personal account (M1, H-9).
pub const TEMPORARY_PASSWORD: &str = "temporary_password";
/// The answer to an address that has an account already (M2, H-24).
pub const KNOWN_ACCOUNT: &str = "known_account";
/// The receipt of somebody's data, with the day of the answer (H-17, H-18).
pub const DETAILS_RECEIVED: &str = "details_received";
/// The code that confirms another address (H-G1).
pub const ADDRESS_CODE: &str = "address_code";
/// The notice of a changed address, to the old one and the new one (M12).
pub const ADDRESS_CHANGED: &str = "address_changed";

/// Kinds that open an account or an address, and are called back when their registration ends.
pub const OPENING: [&str; 3] = [ACTIVATION, TEMPORARY_PASSWORD, ADDRESS_CODE];

/// Kinds whose code stands for an account rather than a registration.
pub fn is_of_account(kind: &str) -> bool {
    kind == RESET || kind == KNOWN_ACCOUNT
}
